// The desktop's clipboard with several formats at once, written and read by other programs than the
// app.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestDesktop } from '../desktop.ts';

const PROGRAM = path.join(import.meta.dirname, 'clipboard-program.ts');

/** Formats by their X names, e.g. `UTF8_STRING`. Returns the function that ends the owning program. */
export async function copyFormats(
  desktop: TestDesktop,
  formats: Record<string, string>,
): Promise<() => Promise<void>> {
  const program = spawn(process.execPath, [PROGRAM, JSON.stringify(formats)], {
    env: desktop.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(program.stdout, 'data');
  return async () => {
    const gone = once(program, 'exit');
    program.kill();
    await gone;
  };
}

/** What another program gets when it asks for these formats; '' where it gets nothing. */
export async function readFormats(
  desktop: TestDesktop,
  names: string[],
): Promise<Record<string, string>> {
  const formats: Record<string, string> = {};
  for (const name of names) {
    const args = ['-o', '-selection', 'clipboard', '-t', name];
    const read = promisify(execFile)('xclip', args, { env: desktop.environment });
    formats[name] = (await read.catch(() => ({ stdout: '' }))).stdout;
  }
  return formats;
}
