// An adapter is bound to its base once: a fresh one gets the signature, a foreign one is refused.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampAdapter } from '../../models/convert/stamp.ts';

const BASE = { name: 'base', baseSignature: 'a'.repeat(64) };
const ADAPTER = {
  name: 'proofread',
  task: 'proofread',
  version: '0.1.0',
  rank: 16,
  alpha: 32,
  baseSignature: 'pending',
  license: 'Apache-2.0',
};
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-stamp-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (text: string) => writeFile(join(folder, 'adapter.json'), text);
const read = async () => JSON.parse(await readFile(join(folder, 'adapter.json'), 'utf8'));

test('a fresh adapter gets the signature of its base, and keeps it', async () => {
  await write(JSON.stringify(ADAPTER));
  const stamped = { ...ADAPTER, baseSignature: BASE.baseSignature };
  expect(await stampAdapter(folder, BASE)).toEqual(stamped);
  expect(await stampAdapter(folder, BASE)).toEqual(stamped);
  expect(await read()).toEqual(stamped);
});

test('an adapter of another base is left alone', async () => {
  const foreign = { ...ADAPTER, baseSignature: 'b'.repeat(64) };
  await write(JSON.stringify(foreign));
  await expect(stampAdapter(folder, BASE)).rejects.toMatchObject({
    problem: { code: 'adapter-foreign' },
  });
  expect(await read()).toEqual(foreign);
});

test('a folder without a readable adapter is said to be so', async () => {
  await expect(stampAdapter(folder, BASE)).rejects.toMatchObject({
    problem: { code: 'adapter-missing' },
  });
  await write('{"name": ');
  await expect(stampAdapter(folder, BASE)).rejects.toMatchObject({
    problem: { code: 'adapter-damaged' },
  });
});
