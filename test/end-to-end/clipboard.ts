// The desktop's clipboard with several formats at once, written and read by other programs than the
// app.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestDesktop } from '../desktop.ts';

const PROGRAM = path.join(import.meta.dirname, 'clipboard-program.ts');
const MANAGER = path.join(import.meta.dirname, 'clipboard-manager-program.ts');

/** Formats by their X names, e.g. `UTF8_STRING`. Returns the function that ends the owning program. */
export function copyFormats(
  desktop: TestDesktop,
  formats: Record<string, string>,
): Promise<() => Promise<void>> {
  const file = path.join(desktop.home, 'formats.json');
  writeFileSync(file, JSON.stringify(formats));
  return startProgram(desktop, PROGRAM, file);
}

/** Starts a clipboard manager. Returns the function that ends it. */
export function startClipboardManager(desktop: TestDesktop): Promise<() => Promise<void>> {
  return startProgram(desktop, MANAGER);
}

async function startProgram(desktop: TestDesktop, ...args: string[]): Promise<() => Promise<void>> {
  const program = spawn(process.execPath, args, {
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
    const read = promisify(execFile)('xclip', args, {
      env: desktop.environment,
      maxBuffer: 2 ** 24,
    });
    formats[name] = (await read.catch(() => ({ stdout: '' }))).stdout;
  }
  return formats;
}
