// The selections on Wayland by wl-clipboard, which gives and takes one format at a time: of several, the
// first is kept.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { DesktopSelections } from '../runtime.ts';
import type { SelectionName } from '../x11/selections.ts';

const which = (selection: SelectionName) => (selection === 'PRIMARY' ? ['--primary'] : []);

async function paste(selection: SelectionName, ...args: string[]): Promise<Buffer | null> {
  const options = { encoding: 'buffer', maxBuffer: 2 ** 28 } as const;
  const all = [...which(selection), ...args];
  return promisify(execFile)('wl-paste', all, options).then(
    ({ stdout }) => stdout,
    () => null, // there is nothing, or not in that format
  );
}

async function copy(selection: SelectionName, args: string[], bytes: Buffer): Promise<void> {
  const child = spawn('wl-copy', [...which(selection), ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(bytes);
  await once(child, 'exit');
}

export const selections: DesktopSelections = {
  read: (selection, target) => paste(selection, '--no-newline', '--type', target),

  async targets(selection) {
    const listed = await paste(selection, '--list-types');
    return (listed?.toString() ?? '').split('\n').filter((type) => type !== '');
  },

  async own(selection, contents) {
    for (const [target, bytes] of contents) return copy(selection, ['--type', target], bytes);
  },

  clear: (selection) => copy(selection, ['--clear'], Buffer.alloc(0)),
};
