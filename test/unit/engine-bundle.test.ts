// A bundle is proved before it is used: one wrong byte is noticed, and a sound one is hashed once.
import { cp, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBundle } from '../../engine/bundle.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
let folder: string;
let bundle: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-bundle-'));
  bundle = join(folder, 'bundle');
  cache = join(folder, 'cache');
  await cp(TINY, bundle, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes one byte and puts size and modification time back, as bit rot would. */
async function rot(name: string): Promise<void> {
  const file = join(bundle, name);
  const { atime, mtime } = await stat(file);
  const bytes = await readFile(file);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await utimes(file, atime, mtime);
}

async function editManifest(change: (manifest: { files: Record<string, unknown> }) => void) {
  const file = join(bundle, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  change(manifest);
  await writeFile(file, JSON.stringify(manifest));
}

const problem = (code: string) =>
  expect.objectContaining({ problem: expect.objectContaining({ code }) });

test('a sound bundle opens with its manifest and absolute paths', async () => {
  const opened = await openBundle(bundle, cache);
  expect(opened).toEqual({
    manifest: JSON.parse(await readFile(join(TINY, 'manifest.json'), 'utf8')),
    graphFile: join(bundle, 'model.onnx'),
    tokenizerFile: join(bundle, 'tokenizer.json'),
  });
});

test('one changed byte is noticed', async () => {
  await rot('model.onnx.data');
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem('bundle-damaged'));
});

test('a verified file is not hashed again until its time or size changes', async () => {
  const file = join(bundle, 'model.onnx.data');
  await utimes(file, 1_000_000, 1_000_000);
  await openBundle(bundle, cache);
  await rot('model.onnx.data');
  await openBundle(bundle, cache);
  await utimes(file, 1_000_000, 1_000_001);
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem('bundle-damaged'));
});

test('the memory of hashes is private to the user, and a broken one only costs hashing again', async () => {
  await openBundle(bundle, cache);
  const memory = join(cache, 'verified.json');
  expect((await stat(memory)).mode & 0o777).toBe(0o600);
  await writeFile(memory, '{"schema":1,"files":{"');
  await openBundle(bundle, cache);
  expect(Object.keys(JSON.parse(await readFile(memory, 'utf8')).files)).toHaveLength(3);
});

test('a cache folder that cannot be written does not keep the bundle from opening', async () => {
  await writeFile(cache, 'a file where the folder should be');
  await expect(openBundle(bundle, cache)).resolves.toBeDefined();
});

test.each([
  ['manifest.json', 'bundle-missing'],
  ['tokenizer.json', 'bundle-missing'],
  ['model.onnx.data', 'bundle-missing'],
])('without %s the problem is %s', async (name, code) => {
  await rm(join(bundle, name));
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem(code));
});

test('a manifest that names a file outside its folder is refused', async () => {
  await editManifest((manifest) => {
    manifest.files['../outside'] = { bytes: 1, sha256: '0'.repeat(64) };
  });
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem('bundle-damaged'));
});

test('a manifest without the graph, or of an unknown schema, is refused', async () => {
  await editManifest((manifest) => delete manifest.files['model.onnx']);
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem('bundle-damaged'));
  await writeFile(join(bundle, 'manifest.json'), '{"schema": 2}');
  await expect(openBundle(bundle, cache)).rejects.toEqual(problem('bundle-damaged'));
});
