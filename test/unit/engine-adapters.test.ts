// Adapters are read exactly or refused by name; no file, however broken, does anything else.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BundleManifest, GRAPH, peftName } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { Adapters } from '../../engine/adapters.ts';
import { readSafetensors } from '../../engine/safetensors.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
const base = BundleManifest.parse(JSON.parse(await readFile(join(TINY, 'manifest.json'), 'utf8')));
const RANDOM = join(TINY, 'adapters/random');
const weights = await readFile(join(RANDOM, 'adapter.safetensors'));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-adapters-'));
  await cp(join(TINY, 'adapters'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** A safetensors file with one tensor. */
function safetensors(header: object, data: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const file = new Uint8Array(8 + json.length + data.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  file.set(data, 8 + json.length);
  return file;
}

test('half precision values are read exactly', () => {
  const halves = Uint16Array.of(0x0000, 0x3c00, 0xc000, 0x0001, 0x03ff, 0x0400, 0x7bff, 0x3555);
  const header = { x: { dtype: 'F16', shape: [2, 4], data_offsets: [0, 16] } };
  const read = readSafetensors(safetensors(header, new Uint8Array(halves.buffer)));
  expect([...read('x', [2, 4])]).toEqual([
    0,
    1,
    -2,
    2 ** -24,
    1023 * 2 ** -24,
    2 ** -14,
    65504,
    0.333251953125,
  ]);
});

test('the graph gets A transposed, and B transposed and scaled by alpha / rank', async () => {
  const adapters = new Adapters([folder], base);
  const tensors = await adapters.attach('random');
  const read = readSafetensors(weights);
  const { width, feedForward } = base.architecture;
  const a = tensors[GRAPH.loraA(1, 'down_proj')];
  const b = tensors[GRAPH.loraB(1, 'down_proj')];
  if (a === undefined || b === undefined) throw new Error('a tensor is missing');
  expect(a.dims).toEqual([feedForward, 4]);
  expect(b.dims).toEqual([4, width]);
  const sourceA = read(peftName(1, 'down_proj', 'A'), [4, feedForward]);
  const sourceB = read(peftName(1, 'down_proj', 'B'), [width, 4]);
  expect((a.data as Float32Array)[5 * 4 + 3]).toBe(sourceA[3 * feedForward + 5]);
  expect((b.data as Float32Array)[2 * width + 7]).toBe((sourceB[7 * 4 + 2] as number) * 2);
});

test('without an adapter every pair has rank 0', async () => {
  const tensors = await new Adapters([folder], base).attach(null);
  expect(Object.keys(tensors)).toHaveLength(2 * 7 * base.architecture.layers);
  expect(tensors[GRAPH.loraA(0, 'q_proj')]?.dims).toEqual([base.architecture.width, 0]);
});

test('an adapter of another base is refused with both names of the base', async () => {
  const attached = new Adapters([folder], base).attach('foreign');
  await expect(attached).rejects.toMatchObject({
    problem: {
      code: 'adapter-foreign',
      message: expect.stringMatching(
        new RegExp(`foreign.*ffffffffffff.*tiny.*${base.baseSignature.slice(0, 12)}`),
      ),
    },
  });
});

test.each(['nobody', '../adapters/random', '..', '', 'random/'])(
  'an adapter named %o is missing',
  async (name) => {
    await expect(new Adapters([folder], base).attach(name)).rejects.toMatchObject({
      problem: { code: 'adapter-missing' },
    });
  },
);

test('a failed load is tried again: a repaired file works', async () => {
  const adapters = new Adapters([folder], base);
  const file = join(folder, 'random/adapter.safetensors');
  await writeFile(file, weights.subarray(0, weights.length - 2));
  await expect(adapters.attach('random')).rejects.toMatchObject({
    problem: { code: 'adapter-damaged' },
  });
  expect(adapters.names).toEqual([]);
  await writeFile(file, weights);
  await adapters.attach('random');
  expect(adapters.names).toEqual(['random']);
});

test('the least recently used adapter leaves when memory is short', async () => {
  await cp(RANDOM, join(folder, 'second'), { recursive: true });
  await cp(RANDOM, join(folder, 'third'), { recursive: true });
  const bytes = 2 * weights.length; // fp16 on disk, fp32 in memory
  const adapters = new Adapters([folder], base, 2 * bytes);
  for (const name of ['random', 'second', 'random', 'third']) await adapters.attach(name);
  expect(adapters.names).toEqual(['random', 'third']);
});

test('a broken file is told as such, whatever is broken', async () => {
  const file = join(folder, 'random/adapter.safetensors');
  const headerLength = Number(
    new DataView(weights.buffer, weights.byteOffset).getBigUint64(0, true),
  );
  const breaks = fc.oneof(
    fc.nat(weights.length - 1).map((length) => weights.subarray(0, length)),
    fc.uint8Array({ maxLength: 64 }),
    fc
      .tuple(fc.nat(8 + headerLength - 1), fc.integer({ min: 1, max: 255 }))
      .map(([index, flip]) => weights.map((byte, at) => (at === index ? byte ^ flip : byte))),
  );
  await fc.assert(
    fc.asyncProperty(breaks, async (bytes) => {
      await writeFile(file, bytes);
      const outcome = await new Adapters([folder], base).attach('random').catch((error) => error);
      // A flipped bit in the metadata's text, or between tensors, can leave a sound file.
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(UserError);
        expect(outcome).toMatchObject({ problem: { code: 'adapter-damaged' } });
      } else expect(bytes.length).toBe(weights.length);
    }),
    { numRuns: 100 },
  );
});

test('a value without size would spoil every answer: refused', async () => {
  const bytes = Uint8Array.from(weights);
  bytes.set([0x00, 0x7c], bytes.length - 2);
  await writeFile(join(folder, 'random/adapter.safetensors'), bytes);
  await expect(new Adapters([folder], base).attach('random')).rejects.toMatchObject({
    problem: { code: 'adapter-damaged' },
  });
});
