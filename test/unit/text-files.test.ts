// Saving the Write page's text: into the file that it came from, in that file's own form, and never over what
// another program wrote meanwhile.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextFiles } from '../../electron/text-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'saved-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
/** What the user answers, in turn; each time with what was suggested. */
const asking = (...answers: (string | null)[]) => {
  const suggested: string[] = [];
  const files = new TextFiles(async (suggestion) => {
    suggested.push(suggestion);
    return answers.shift() ?? null;
  });
  return { files, suggested };
};
const opened = async (files: TextFiles, file: string) => {
  const found = await files.open(file);
  if (found.status !== 'read') throw new Error(found.problem.message);
  return found;
};

test.each<[string, number[], string, number[]]>([
  ['UTF-8', [0x61, 0x0a], 'é\n', [0xc3, 0xa9, 0x0a]],
  ['the ends of lines of Windows', [0x61, 0x0d, 0x0a], 'b\nc\n', [0x62, 13, 10, 0x63, 13, 10]],
  ['a mark', [0xef, 0xbb, 0xbf, 0x61], 'b', [0xef, 0xbb, 0xbf, 0x62]],
  ['UTF-16', [0xff, 0xfe, 0x61, 0], 'é', [0xff, 0xfe, 0xe9, 0]],
  ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x61], 'é', [0xfe, 0xff, 0, 0xe9]],
])('%s stays', async (_name, before, text, after) => {
  writeFileSync(at('a.txt'), Uint8Array.from(before));
  const { files } = asking();
  const { id } = await opened(files, at('a.txt'));
  expect(await files.save(id, text, false)).toEqual({ id, name: 'a.txt' });
  expect([...readFileSync(at('a.txt'))]).toEqual(after);
});

test('a text that was not changed is saved byte for byte, and can be read again', async () => {
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const lines = fc.array(
    fc.string({ unit: 'binary' }).filter((each) => !/[\0\r\n\uFEFF]/.test(each)),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(lines, lineEnd, fc.boolean(), async (parts, end, marked) => {
      const bytes = Buffer.from((marked ? '\uFEFF' : '') + parts.join(end));
      writeFileSync(at('a.txt'), bytes);
      const { files } = asking();
      const { id, text } = await opened(files, at('a.txt'));
      // As an editor has it, whose lines all end alike.
      await files.save(id, text.replaceAll('\r\n', '\n'), false);
      expect(readFileSync(at('a.txt')).equals(bytes)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('permissions stay, a link stays a link, and nothing is left beside the file', async () => {
  writeFileSync(at('real.txt'), 'a');
  // What a group writes together; the umask takes it from files that are new.
  chmodSync(at('real.txt'), 0o664);
  const umask = process.umask(0o022);
  symlinkSync(at('real.txt'), at('link.txt'));
  const { files } = asking();
  const { id } = await opened(files, at('link.txt'));
  await files.save(id, 'b', false);
  process.umask(umask);
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('b');
  expect(statSync(at('real.txt')).mode & 0o777).toBe(0o664);
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
});

test('what another program wrote meanwhile is not written over; the text can go elsewhere', async () => {
  writeFileSync(at('a.txt'), 'a');
  const { files, suggested } = asking(at('b.txt'));
  const { id } = await opened(files, at('a.txt'));
  await files.save(id, 'mine', false);
  writeFileSync(at('a.txt'), 'theirs');
  const problem = { code: 'file-changed', message: expect.stringContaining('a.txt was changed') };
  await expect(files.save(id, 'mine again', false)).rejects.toMatchObject({ problem });
  const saved = await files.save(id, 'mine again', true);
  expect(suggested).toEqual([at('a.txt')]);
  expect(saved).toEqual({ id: expect.not.stringMatching(id), name: 'b.txt' });
  expect(await files.save(saved?.id ?? null, 'mine at last', false)).toEqual(saved);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('theirs');
  expect(readFileSync(at('b.txt'), 'utf8')).toBe('mine at last');
});

test('a file that was removed is not made again unasked', async () => {
  writeFileSync(at('a.txt'), 'a');
  const { files } = asking();
  const { id } = await opened(files, at('a.txt'));
  rmSync(at('a.txt'));
  const problem = { code: 'file-changed', message: expect.stringContaining('moved or removed') };
  await expect(files.save(id, 'b', false)).rejects.toMatchObject({ problem });
  expect(existsSync(at('a.txt'))).toBe(false);
});

test('a text without a file goes where the user says, or nowhere', async () => {
  const { files, suggested } = asking(at('new.txt'), null);
  expect(await files.save(null, 'One.\nTwo.\n', false)).toMatchObject({ name: 'new.txt' });
  expect(await files.save(null, 'Three.', false)).toBe(null);
  expect(suggested).toEqual(['text.txt', 'text.txt']);
  expect(readFileSync(at('new.txt'), 'utf8')).toBe(`One.${EOL}Two.${EOL}`);
});

test('a folder that cannot be written to is said', async () => {
  writeFileSync(at('file'), '');
  const { files } = asking(at('file/new.txt'));
  const problem = { code: 'file-unwritable', message: expect.stringContaining('new.txt') };
  await expect(files.save(null, 'text', false)).rejects.toMatchObject({ problem });
});
