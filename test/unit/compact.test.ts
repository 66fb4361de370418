// Fewer bits: a GGUF file rounded to 4 bits with a scale for 64 columns, and the graph of what came of it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackBlocks } from '../../models/convert/blocks.ts';
import { compactGguf, toQ4 } from '../../models/convert/compact.ts';
import { convertGguf } from '../../models/convert/convert.ts';
import { openGguf } from '../../models/convert/gguf.ts';
import { encodeGguf } from '../../models/convert/gguf-write.ts';
import { EXACT } from '../../models/convert/graph.ts';
import { decodeGraph } from '../../models/convert/onnx.ts';
import { dequantized } from '../../models/convert/quantize.ts';
import { randomNumbers } from '../../models/convert/random.ts';
import { anyInputs, Rounder } from '../../models/convert/rounding.ts';
import { tinyGguf } from '../../models/convert/tiny.ts';
import { runGraph } from './convert-graph.ts';
import { forward, readModel } from './convert-reference.ts';

const TOKENS = [1, 104, 72, 260, 31, 2, 33, 270, 5, 199, 7, 88];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-compact-'));
  await writeFile(join(folder, 'tiny.gguf'), tinyGguf());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function valuesOf(bytes: Uint8Array, count: number): number[] {
  const matrix = unpackBlocks('Q4_0', bytes, 1, count);
  if (matrix === null) throw new Error('Q4_0 has blocks');
  return [...dequantized(matrix)];
}

test('weights that lie on sixteen levels stay what they are', () => {
  const levels = Array.from({ length: 64 }, (_, index) => ((index * 5) % 16) - 8);
  const weights = Float32Array.from(levels, (level) => 0.375 * (0 - level));
  expect(valuesOf(toQ4(weights, 64, new Rounder(anyInputs(64), 64)), 64)).toEqual([...weights]);
});

test('a block of zeros stays one', () => {
  expect(toQ4(new Float32Array(32), 32, new Rounder(anyInputs(32), 32))).toEqual(
    Uint8Array.of(0, 0, ...Array<number>(16).fill(0x88)),
  );
});

test('no other scale of a hundred loses less', () => {
  const random = randomNumbers(3);
  const weights = Float32Array.from({ length: 64 }, () => random() + random() + random() - 1.5);
  const lost = (values: number[]) =>
    values.reduce((sum, value, index) => sum + (value - (weights[index] ?? 0)) ** 2, 0);
  const rounded = (scale: number) =>
    [...weights].map(
      (weight) => Math.max(-8, Math.min(7, Math.round(weight / scale))) * Math.f16round(scale),
    );
  const largest = Math.max(...weights.map(Math.abs));
  const others = Array.from({ length: 100 }, (_, index) => (largest * (index + 50)) / 100 / 8);
  const best = Math.min(
    ...others.flatMap((scale) => [lost(rounded(scale)), lost(rounded(-scale))]),
  );
  const kept = toQ4(weights, 64, new Rounder(anyInputs(64), 64));
  expect(lost(valuesOf(kept, 64))).toBeLessThan(1.02 * best);
});

test('the file that comes of a model is a model, and its graph computes with blocks of 64', async () => {
  const [source, target] = [join(folder, 'tiny.gguf'), join(folder, 'compact.gguf')];
  const shares: number[] = [];
  await compactGguf(source, target, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  const [before, after] = [await openGguf(source), await openGguf(target)];
  expect(after.metadata).toEqual(before.metadata);
  expect([...after.tensors.keys()]).toEqual([...before.tensors.keys()]);
  await before.close();
  await after.close();

  const bundle = join(folder, 'bundle');
  const { architecture } = await convertGguf({
    ggufFile: target,
    outputFolder: bundle,
    precision: EXACT,
  });
  const { nodes } = decodeGraph(await readFile(join(bundle, 'model.onnx')));
  const blocks = nodes
    .filter(({ attributes }) => 'block_size' in attributes)
    .map(({ attributes: { bits, block_size } }) => `${bits} bits by ${block_size}`);
  expect([blocks[0], ...new Set(blocks.slice(1, -1)), blocks.at(-1)]).toEqual([
    '4 bits by 32',
    '4 bits by 64',
    '4 bits by 32',
  ]);
  const none = { rank: 0, pairs: new Map() };
  const expected = forward(readModel(new Uint8Array(await readFile(target))), none, TOKENS);
  const actual = await runGraph(bundle, none, [TOKENS], architecture);
  const differences = actual.flatMap((row, i) =>
    row.map((value, j) => Math.abs(value - (expected[i]?.[j] ?? 0))),
  );
  expect(Math.max(...differences)).toBeLessThan(1e-3);
});

test('it stops when it is told to', async () => {
  const work = compactGguf(join(folder, 'tiny.gguf'), join(folder, 'stopped.gguf'), {
    signal: AbortSignal.abort(new Error('enough')),
  });
  await expect(work).rejects.toThrow('enough');
});

test('what is known of the inputs of q goes for k and v, and for no other columns', async () => {
  const [source, wrong] = [join(folder, 'tiny.gguf'), join(folder, 'wrong.gguf')];
  const numbers = (count: number) => new Uint8Array(new Float32Array(count).fill(1).buffer);
  const inputs = (columns: number) =>
    encodeGguf({}, [
      { name: 'blk.0.attn_q.spread', type: 'F32', dimensions: [columns], data: numbers(columns) },
      {
        name: 'blk.0.attn_q.loadings',
        type: 'Q8_0',
        dimensions: [columns, 1],
        data: new Uint8Array((columns / 32) * 34),
      },
    ]);
  await writeFile(wrong, inputs(32));
  await expect(
    compactGguf(source, join(folder, 'none.gguf'), { inputs: wrong }),
  ).rejects.toMatchObject({ problem: { code: 'bundle-damaged' } });

  // Columns that count alike and go with no other change nothing.
  await writeFile(wrong, inputs(64));
  const [blind, seeing] = [join(folder, 'blind.gguf'), join(folder, 'seeing.gguf')];
  await compactGguf(source, blind);
  await compactGguf(source, seeing, { inputs: wrong });
  expect(await readFile(seeing)).toEqual(await readFile(blind));
});
