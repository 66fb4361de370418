// What the command line does to files and bytes: diffs, decoding, and replacing without losing a text.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unifiedDiff } from '../../cli/diff.ts';
import { decodeText } from '../../cli/input.ts';
import { replaceFile } from '../../cli/replace.ts';
import { UserError } from '../../contract/errors.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function problemOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error.problem.code;
    throw error;
  }
  return 'none';
}

test('a diff shows the changed lines with three lines of context', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
  const before = lines.join('\n');
  const after = lines.with(4, 'Line 5').with(5, 'Line 6').with(19, 'Line 20').join('\n');
  expect(unifiedDiff('a.txt', before, after)).toBe(
    [
      '--- a.txt',
      '+++ a.txt',
      '@@ -2,8 +2,8 @@',
      ' line 2',
      ' line 3',
      ' line 4',
      '-line 5',
      '-line 6',
      '+Line 5',
      '+Line 6',
      ' line 7',
      ' line 8',
      ' line 9',
      '@@ -17,4 +17,4 @@',
      ' line 17',
      ' line 18',
      ' line 19',
      '-line 20',
      '\\ No newline at end of file',
      '+Line 20',
      '\\ No newline at end of file',
      '',
    ].join('\n'),
  );
  expect(unifiedDiff('a.txt', before, before)).toBe('');
});

/** What `patch` does, without its tolerance: every line of a hunk must be where the hunk says. */
function applyDiff(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let position = 0;
  let after = '';
  const body = diff.replaceAll('\n\\ No newline at end of file\n', '\0');
  for (const line of body.match(/[^\n\0]*[\n\0]/g)?.slice(2) ?? []) {
    const contents = line.slice(1).replace('\0', '');
    const hunk = /^@@ -(\d+),/.exec(line);
    if (hunk) {
      const first = Number(hunk[1]) - 1;
      after += lines.slice(position, first).join('');
      position = first;
      continue;
    }
    if (line[0] !== '+') expect(lines[position++]).toBe(contents);
    if (line[0] !== '-') after += contents;
  }
  return after + lines.slice(position).join('');
}

test('a diff turns the old text into the new one', () => {
  const line = fc.constantFrom('one', 'two', 'three\r', '-', ' @@ -1,1', '\\ x');
  const rows = fc.array(fc.tuple(line, line, fc.nat(9)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.constantFrom('', '\n'), (list, end) => {
      const before = list.map(([old]) => old).join('\n') + end;
      const after = list.map(([old, now, dice]) => (dice === 0 ? now : old)).join('\n') + end;
      expect(applyDiff(before, unifiedDiff('a.txt', before, after))).toBe(after);
    }),
  );
});

test.each<[string, number[], string]>([
  ['Latin-1', [0x63, 0x61, 0x66, 0xe9], 'binary-text'],
  ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 'binary-text'],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x00, 0xff], 'binary-text'],
])('%s is refused', async (_name, bytes, code) => {
  expect(await problemOf(() => decodeText(Uint8Array.from(bytes)))).toBe(code);
});

test('any text comes back from its bytes as it was, byte order mark included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (string, marked) => {
      const text = (marked ? '\uFEFF' : '') + string;
      expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test('a replaced file keeps its permissions, its links, and the original beside it', async () => {
  const file = path.join(folder, 'letter.txt');
  const link = path.join(folder, 'link.txt');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  expect(await replaceFile(link, 'old', 'new')).toBe(`${file}~`);
  expect(readFileSync(link, 'utf8')).toBe('new');
  expect(readFileSync(`${file}~`, 'utf8')).toBe('old');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['letter.txt', 'letter.txt~', 'link.txt']);
});

test('a file that changed meanwhile is left alone', async () => {
  const file = path.join(folder, 'letter.txt');
  writeFileSync(file, 'changed by someone');
  expect(await problemOf(() => replaceFile(file, 'old', 'new'))).toBe('target-changed');
  expect(readFileSync(file, 'utf8')).toBe('changed by someone');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test('when the original cannot be kept, nothing is replaced', async () => {
  const file = path.join(folder, 'letter.txt');
  writeFileSync(file, 'old');
  mkdirSync(`${file}~`);
  expect(await problemOf(() => replaceFile(file, 'old', 'new'))).toBe('file-unwritable');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(existsSync(`${file}~`)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['letter.txt', 'letter.txt~']);
});

/** Runs replaceFile where no file can grow beyond a kilobyte, as on a full disk: its result, or why not. */
function replaceWithoutRoom(file: string, before: string, after: string): string {
  const module = new URL('../../cli/replace.ts', import.meta.url).href;
  const script = `import { replaceFile } from ${JSON.stringify(module)};
    const [file, before, after] = process.argv.slice(1);
    const ended = await replaceFile(file, before, after).catch((error) => error.problem.code);
    process.stdout.write(ended);`;
  const limited = ['-c', 'ulimit -f 1 && exec "$@"', 'bash', process.execPath];
  const node = ['--input-type=module', '--eval', script, file, before, after];
  return execFileSync('bash', [...limited, ...node], { encoding: 'utf8' });
}

test('on a full disk the original, and an older copy, are never lost', () => {
  const file = path.join(folder, 'letter.txt');
  const [long, longer] = ['old '.repeat(1000), 'new '.repeat(1001)];
  writeFileSync(file, long);
  writeFileSync(`${file}~`, 'older');
  expect(replaceWithoutRoom(file, long, longer)).toBe('file-unwritable');
  expect(readFileSync(file, 'utf8')).toBe(long);
  expect(readFileSync(`${file}~`, 'utf8')).toBe('older');
  // There is room for the new text, but not for a copy of the original.
  expect(replaceWithoutRoom(file, long, 'short')).toBe(`${file}~`);
  expect(readFileSync(file, 'utf8')).toBe('short');
  expect(readFileSync(`${file}~`, 'utf8')).toBe(long);
  expect(readdirSync(folder).sort()).toEqual(['letter.txt', 'letter.txt~']);
});
