// The GGUF reader: what was written comes back, and a broken file is refused by name, however broken.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../contract/errors.ts';
import { unpackBlocks } from '../../models/convert/blocks.ts';
import { openGguf } from '../../models/convert/gguf.ts';
import { encodeGguf } from '../../models/convert/gguf-write.ts';
import { tinyGguf } from '../../models/convert/tiny.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-gguf-'));
  file = join(folder, 'model.gguf');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function openBytes(bytes: Uint8Array) {
  await writeFile(file, bytes);
  return openGguf(file);
}

test('metadata and tensors come back as they were written', async () => {
  const norm = new Uint8Array(Float32Array.of(1, -2, 3.5).buffer);
  const blocks = Uint8Array.from({ length: 2 * 34 }, (_, index) => index);
  const gguf = await openBytes(
    encodeGguf(
      {
        'general.name': { type: 'string', value: 'Gänsefüßchen “¶”' },
        count: { type: 'uint32', value: 4_000_000_000 },
        epsilon: { type: 'float32', value: 0.25 },
        words: { type: 'strings', value: ['', 'a b', 'ß'] },
        kinds: { type: 'int32s', value: [1, 3] },
      },
      [
        { name: 'norm', type: 'F32', dimensions: [3], data: norm },
        { name: 'matrix', type: 'Q8_0', dimensions: [32, 2], data: blocks },
      ],
    ),
  );
  expect([...gguf.metadata]).toEqual([
    ['general.name', 'Gänsefüßchen “¶”'],
    ['count', 4_000_000_000],
    ['epsilon', 0.25],
    ['words', ['', 'a b', 'ß']],
    ['kinds', [1, 3]],
  ]);
  expect(
    [...gguf.tensors.values()].map(({ name, type, dimensions }) => [name, type, dimensions]),
  ).toEqual([
    ['norm', 'F32', [3]],
    ['matrix', 'Q8_0', [32, 2]],
  ]);
  for (const [name, bytes] of Object.entries({ norm, matrix: blocks })) {
    const tensor = gguf.tensors.get(name);
    expect(tensor && (await gguf.read(tensor))).toEqual(bytes);
  }
  await gguf.close();
});

test('a header longer than the first window is read to its end', async () => {
  const words = Array.from({ length: 90_000 }, (_, index) => `token ${index}`);
  const gguf = await openBytes(
    encodeGguf({ words: { type: 'strings', value: words } }, [
      { name: 'norm', type: 'F32', dimensions: [1], data: new Uint8Array(4) },
    ]),
  );
  expect(gguf.metadata.get('words')).toEqual(words);
  await gguf.close();
});

test('Q4_1 blocks become codes, scales and minimums of the same weights', () => {
  // d = 0.5, m = -3; byte j holds element j in its low half and element j + 16 in its high half.
  const block = Uint8Array.of(
    0x00,
    0x38,
    0x00,
    0xc2,
    ...Array.from({ length: 16 }, (_, j) => j | 0xf0),
  );
  expect(unpackBlocks('Q4_1', block, 1, 32)).toEqual({
    bits: 4,
    block: 32,
    rows: 1,
    columns: 32,
    codes: Uint8Array.of(0x10, 0x32, 0x54, 0x76, 0x98, 0xba, 0xdc, 0xfe, ...Array(8).fill(0xff)),
    scales: Float32Array.of(0.5),
    minimums: Float32Array.of(-3 + 8 * 0.5),
  });
});

test('a file cut off anywhere is damaged', async () => {
  const whole = tinyGguf();
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1 - 32), async (length) => {
      await expect(openBytes(whole.subarray(0, length))).rejects.toMatchObject({
        problem: { code: 'bundle-damaged' },
      });
    }),
    { numRuns: 60 },
  );
});

test('a file with wrong bytes in its header is read or refused, and nothing else happens', async () => {
  const whole = tinyGguf();
  const change = fc.tuple(fc.nat(9_000), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = whole.slice();
      for (const [position, byte] of changes) bytes[position] = byte;
      const outcome = await openBytes(bytes).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError);
      else await (outcome as Awaited<ReturnType<typeof openGguf>>).close();
    }),
    { numRuns: 200 },
  );
});
