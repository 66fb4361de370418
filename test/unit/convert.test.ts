// The converter, from the bytes of a GGUF file to the logits of the graph: the tiny model run by ONNX
// Runtime must agree with a plain forward pass that reads the same GGUF bytes by the format's own
// formulas, keeps GGUF's row order, and shares no code with the converter.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundleManifest, PROJECTIONS, shapeOf } from '../../contract/bundle.ts';
import { convertGguf } from '../../models/convert/convert.ts';
import { EXACT } from '../../models/convert/graph.ts';
import { byteVocabulary, randomGguf, randomNumbers } from '../../models/convert/random.ts';
import { tinyGguf } from '../../models/convert/tiny.ts';
import { runGraph } from './convert-graph.ts';
import { type Adapter, forward, readModel } from './convert-reference.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/tiny-bundle');
const TOKENS = [1, 104, 72, 260, 31, 2, 33, 270, 5, 199, 7, 88];

let folder: string;
let manifest: BundleManifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-convert-'));
  await writeFile(join(folder, 'tiny.gguf'), tinyGguf());
  manifest = await convertGguf({
    ggufFile: join(folder, 'tiny.gguf'),
    outputFolder: join(folder, 'exact'),
    precision: EXACT,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function randomAdapter(rank: number, architecture = manifest.architecture): Adapter {
  const random = randomNumbers(7);
  const values = (length: number) => Float32Array.from({ length }, () => 0.4 * random() - 0.2);
  const pairs: Adapter['pairs'] = new Map();
  for (let layer = 0; layer < architecture.layers; layer++) {
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      const pair = { a: values(inputs * rank), b: values(rank * outputs) };
      pairs.set(`${layer}.${projection}`, pair);
    }
  }
  return { rank, pairs };
}

const none: Adapter = { rank: 0, pairs: new Map() };

function largestDifference(left: number[][], right: number[][]): number {
  expect(left.map((row) => row.length)).toEqual(right.map((row) => row.length));
  return Math.max(
    ...left.flatMap((row, i) => row.map((value, j) => Math.abs(value - (right[i]?.[j] ?? 0)))),
  );
}

describe('the graph computes what the formulas say', () => {
  test('without an adapter', async () => {
    const expected = forward(readModel(tinyGguf()), none, TOKENS);
    const spread = Math.max(...(expected[0] ?? [])) - Math.min(...(expected[0] ?? []));
    expect(spread).toBeGreaterThan(1); // or a difference below 0.001 would mean nothing
    const actual = await runGraph(join(folder, 'exact'), none, [TOKENS], manifest.architecture);
    expect(largestDifference(actual, expected)).toBeLessThan(1e-3);
  });

  test('with an adapter', async () => {
    const adapter = randomAdapter(3);
    const expected = forward(readModel(tinyGguf()), adapter, TOKENS);
    const actual = await runGraph(join(folder, 'exact'), adapter, [TOKENS], manifest.architecture);
    expect(largestDifference(actual, expected)).toBeLessThan(1e-3);
    expect(largestDifference(actual, forward(readModel(tinyGguf()), none, TOKENS))).toBeGreaterThan(
      0.1,
    );
  });

  test('continuing a cache, one token and several at a time', async () => {
    const adapter = randomAdapter(3);
    const steps = [TOKENS.slice(0, 5), TOKENS.slice(5, 6), TOKENS.slice(6)];
    const expected = forward(readModel(tinyGguf()), adapter, TOKENS).slice(6);
    const actual = await runGraph(join(folder, 'exact'), adapter, steps, manifest.architecture);
    expect(largestDifference(actual, expected)).toBeLessThan(1e-3);
  });

  // As in Qwen3: norms over the heads of q and k, heads wider than the width gives, a head of its own.
  test.each(['Q4_0', 'Q4_1'] as const)('of the Qwen3 kind, in %s', async (matrices) => {
    const gguf = randomGguf({
      architecture: {
        kind: 'qwen3',
        layers: 2,
        width: 64,
        queryHeads: 4,
        keyValueHeads: 2,
        headSize: 32,
        feedForward: 96,
        contextLength: 64,
        ropeBase: 1_000_000,
        normEpsilon: 1e-6,
      },
      family: 'small',
      tokens: byteVocabulary(320),
      merges: [],
      matrices,
      embedding: 'Q8_0',
      untied: true,
      seed: 3,
    });
    const ggufFile = join(folder, `${matrices}.gguf`);
    await writeFile(ggufFile, gguf);
    const outputFolder = join(folder, matrices);
    const { architecture } = await convertGguf({ ggufFile, outputFolder, precision: EXACT });
    const adapter = randomAdapter(3, architecture);
    const expected = forward(readModel(gguf), adapter, TOKENS).slice(5);
    const steps = [TOKENS.slice(0, 5), TOKENS.slice(5)];
    const actual = await runGraph(outputFolder, adapter, steps, architecture);
    expect(largestDifference(actual, expected)).toBeLessThan(1e-3);
  });

  test('as shipped, with some inputs rounded to 8 bits, it stays close', async () => {
    const expected = forward(readModel(tinyGguf()), none, TOKENS).flat();
    const actual = (await runGraph(FIXTURE, none, [TOKENS], manifest.architecture)).flat();
    const size = (values: number[]) => Math.hypot(...values) / Math.sqrt(values.length);
    const error = actual.map((value, index) => value - (expected[index] ?? 0));
    expect(size(error) / size(expected)).toBeLessThan(0.02);
  });

  // Each row has its own scale and the sums are exact: only attention and norms differ in their last bits.
  test('in integers it stays near, and nearer with finely rounded inputs; rows know nothing of each other', async () => {
    const expected = forward(readModel(tinyGguf()), none, TOKENS).flat();
    const size = (values: number[]) => Math.hypot(...values) / Math.sqrt(values.length);
    const logitsOf = async (accuracy: 'rows' | 'fine-rows', steps: number[][]) => {
      const outputFolder = join(folder, accuracy);
      await convertGguf({
        ggufFile: join(folder, 'tiny.gguf'),
        outputFolder,
        precision: {
          attentionInputs: accuracy,
          attentionOutput: accuracy,
          feedForwardInputs: accuracy,
          feedForwardOutput: accuracy,
          head: 0,
        },
      });
      return (await runGraph(outputFolder, none, steps, manifest.architecture)).flat();
    };
    const distance = (logits: number[]) =>
      size(logits.map((value, index) => value - (expected[index] ?? 0))) / size(expected);
    const plain = await logitsOf('rows', [TOKENS]);
    expect(distance(plain)).toBeLessThan(0.03);
    expect(distance(await logitsOf('fine-rows', [TOKENS]))).toBeLessThan(distance(plain));
    const last = manifest.architecture.vocabulary;
    const oneByOne = await logitsOf(
      'rows',
      TOKENS.map((token) => [token]),
    );
    const difference = oneByOne
      .slice(-last)
      .map((value, index) => value - (plain.slice(-last)[index] ?? 0));
    expect(size(difference) / size(expected)).toBeLessThan(1e-4);
  });
});

describe('a bundle', () => {
  test('is the same, byte for byte, whenever and wherever it is made', async () => {
    const again = await convertGguf({
      ggufFile: join(folder, 'tiny.gguf'),
      outputFolder: join(folder, 'again'),
    });
    for (const file of [...Object.keys(again.files), 'manifest.json']) {
      const made = await readFile(join(folder, 'again', file));
      expect(made.equals(await readFile(join(FIXTURE, file))), file).toBe(true);
    }
  });

  test('of other weights has another signature, whatever its precision', async () => {
    await writeFile(join(folder, 'other.gguf'), tinyGguf(2));
    const convert = (name: string) =>
      convertGguf({ ggufFile: join(folder, name), outputFolder: join(folder, 'other') });
    expect((await convert('other.gguf')).baseSignature).not.toBe(manifest.baseSignature);
    expect((await convert('tiny.gguf')).baseSignature).toBe(manifest.baseSignature);
  });

  test('is not left half made when the work is stopped', async () => {
    const stop = new AbortController();
    const outputFolder = join(folder, 'stopped', 'bundle');
    const work = convertGguf({
      ggufFile: join(folder, 'tiny.gguf'),
      outputFolder,
      onProgress: (share) => share > 0.4 && stop.abort(),
      signal: stop.signal,
    });
    await expect(work).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(readFile(join(outputFolder, 'manifest.json'))).rejects.toThrow('ENOENT');
  });

  test('replaces an older one and keeps its adapters', async () => {
    const outputFolder = join(folder, 'renewed');
    const ggufFile = join(folder, 'tiny.gguf');
    await convertGguf({ ggufFile, outputFolder, precision: EXACT });
    await mkdir(join(outputFolder, 'adapters', 'mine'), { recursive: true });
    const { files } = await convertGguf({ ggufFile, outputFolder });
    expect((await readdir(outputFolder)).sort()).toEqual(
      ['adapters', 'manifest.json', ...Object.keys(files)].sort(),
    );
    expect(await readdir(join(outputFolder, 'adapters'))).toEqual(['mine']);
    expect((await readdir(folder)).filter((name) => name.includes('renewed'))).toEqual(['renewed']);
  });

  test('never takes the place of a folder that is something else', async () => {
    const letter = join(folder, 'letters', 'mother.txt');
    await mkdir(join(folder, 'letters'));
    await writeFile(letter, 'Dear mother');
    const work = convertGguf({
      ggufFile: join(folder, 'tiny.gguf'),
      outputFolder: join(folder, 'letters'),
    });
    await expect(work).rejects.toMatchObject({ problem: { code: 'file-unwritable' } });
    expect(await readFile(letter, 'utf8')).toBe('Dear mother');
  });
});
