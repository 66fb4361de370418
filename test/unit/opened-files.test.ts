// Files that are opened with Pilcrow: which ones a command line names, and what is said of those that can't
// be read.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { filesAsked } from '../../electron/opened-files.ts';
import { TextFiles } from '../../electron/text-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'opened-'));
});
/** Nobody is asked where to save. */
const files = new TextFiles(() => Promise.reject(new Error('asked')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files on a command line', () => {
  const home = path.resolve('/home/ada');
  const letter = path.join(home, 'my letter.txt');

  it.each<[string, string[], boolean, string[]]>([
    ['nothing', ['/opt/Pilcrow/pilcrow'], false, []],
    ['a hotkey', ['pilcrow', '--run=proofread'], false, []],
    ['a path', ['pilcrow', letter], false, [letter]],
    ['a path in the folder', ['pilcrow', 'my letter.txt'], false, [letter]],
    ['an address', ['pilcrow', pathToFileURL(letter).href], false, [letter]],
    ['several', ['pilcrow', '--ozone-platform=x11', 'a.txt', letter], false, ['a.txt', letter]],
    [
      'another kind of address',
      ['pilcrow', 'https://example.org/a.txt', 'mailto:ada@example.org'],
      false,
      [],
    ],
    ['the app in bare Electron', ['electron', '--no-sandbox', '/pilcrow'], true, []],
    ['a file for it', ['electron', '--inspect=0', '/pilcrow', letter], true, [letter]],
  ])('%s', (_name, argv, isBare, expected) => {
    const whole = expected.map((each) => path.resolve(home, each));
    expect(filesAsked(argv, home, isBare)).toEqual(whole);
  });
});

test.each<[string, number[], string]>([
  ['UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['UTF-16 of a Windows editor', [0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00], 'Aé'],
  ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0x41], 'A'],
  ['nothing', [], ''],
])('%s is read', async (_name, bytes, text) => {
  const file = path.join(folder, 'read.txt');
  writeFileSync(file, Uint8Array.from(bytes));
  expect(await files.open(file)).toMatchObject({ status: 'read', name: 'read.txt', text });
});

const made = (name: string, bytes: number[]) => () =>
  writeFileSync(path.join(folder, name), Uint8Array.from(bytes));

test.each<[string, () => void, string, string]>([
  [
    'a picture.png',
    made('a picture.png', [0x89, 0x50, 0x4e, 0x47, 0x00]),
    'binary-text',
    'is not text',
  ],
  ['nul.txt', made('nul.txt', [0x41, 0x00, 0x42]), 'binary-text', 'is not text'],
  ['latin.txt', made('latin.txt', [0x63, 0x61, 0x66, 0xe9]), 'binary-text', 'in an encoding'],
  ['half.txt', made('half.txt', [0xff, 0xfe, 0x41]), 'binary-text', 'in an encoding'],
  ['drafts', () => mkdirSync(path.join(folder, 'drafts')), 'file-unreadable', 'is a folder'],
  ['gone.txt', () => {}, 'file-not-found', 'no file gone.txt'],
  [
    'huge.txt',
    () => {
      writeFileSync(path.join(folder, 'huge.txt'), '');
      truncateSync(path.join(folder, 'huge.txt'), 2 ** 33);
    },
    'text-too-long',
    'longer than 4,000,000 characters',
  ],
])('%s is not opened, and that is said', async (name, make, code, said) => {
  make();
  const problem = { code, message: expect.stringContaining(said) };
  expect(await files.open(path.join(folder, name))).toMatchObject({
    status: 'failed',
    name,
    problem,
  });
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  const file = path.join(folder, 'pipe');
  execFileSync('mkfifo', [file]);
  const problem = { code: 'file-unreadable' };
  expect(await files.open(file)).toMatchObject({ status: 'failed', problem });
});
