// The profile of a small random model: every tensor is found, rounding is what it says, and choosing bits takes
// the cheapest first.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Architecture, PROJECTIONS } from '../../contract/bundle.ts';
import { CONVERTER_VERSION, convertGguf } from '../../models/convert/convert.ts';
import { byteVocabulary, randomGguf } from '../../models/convert/random.ts';
import { allocate } from '../../models/profile/allocate.ts';
import { Allocation, profileBundle } from '../../models/profile/report.ts';
import { measureSensitivity, readValues } from '../../models/profile/sensitivity.ts';
import { type QuantizedTensor, readTensors, roundTo } from '../../models/profile/tensors.ts';

let folder: string;
let bundle: string;
let dataFile: string;
let architecture: Architecture;
let tensors: QuantizedTensor[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-profile-test-'));
  bundle = join(folder, 'bundle');
  dataFile = join(bundle, 'model.onnx.data');
  const ggufFile = join(folder, 'random.gguf');
  const gguf = randomGguf({
    architecture: {
      kind: 'llama',
      layers: 2,
      width: 128,
      queryHeads: 4,
      keyValueHeads: 2,
      headSize: 32,
      feedForward: 256,
      contextLength: 512,
      ropeBase: 10_000,
      normEpsilon: 1e-5,
    },
    family: 'random',
    tokens: byteVocabulary(320),
    merges: [],
    matrices: 'Q4_1',
    embedding: 'Q8_0',
    seed: 5,
  });
  await writeFile(ggufFile, gguf);
  ({ architecture } = await convertGguf({ ggufFile, outputFolder: bundle }));
  tensors = await readTensors(bundle);
});
afterAll(() => rm(folder, { recursive: true }));

function named(name: string): QuantizedTensor {
  const found = tensors.find((tensor) => tensor.name === name);
  if (found === undefined) throw new Error(`There is no tensor ${name}`);
  return found;
}

test('the tensors are those of the graph, in their shapes', () => {
  const layer = (index: number) => [
    [`${index}.q_proj+k_proj+v_proj`, index, 256, 128, 4],
    [`${index}.o_proj`, index, 128, 128, 4],
    [`${index}.gate_proj+up_proj`, index, 512, 128, 4],
    [`${index}.down_proj`, index, 128, 256, 4],
  ];
  expect(
    tensors.map(({ name, layer, rows, columns, bits }) => [name, layer, rows, columns, bits]),
  ).toEqual([['embedding', null, 320, 128, 8], ...layer(0), ...layer(1)]);
});

/** The weights that the values stand for, as the graph computes with them. */
async function weightsOf(tensor: QuantizedTensor, bits: number | null): Promise<number[]> {
  const stored = await readValues(dataFile, tensor);
  const values = bits === null ? stored : roundTo(tensor, stored, bits);
  return Array.from({ length: tensor.rows * tensor.columns }, (_, index) => {
    const byte = values.codes[tensor.bits === 8 ? index : index >> 1] ?? 0;
    const code = tensor.bits === 8 ? byte : (byte >> (4 * (index & 1))) & 15;
    const block = Math.floor(index / 32);
    const scaled = (values.scales[block] ?? 0) * (code - 2 ** (tensor.bits - 1));
    return scaled + (values.minimums?.[block] ?? 0);
  });
}

test.each(['embedding', '1.down_proj'])(
  '%s, rounded, has few levels and stays close',
  async (name) => {
    const tensor = named(name);
    const exact = await weightsOf(tensor, null);
    let lastError = 0;
    for (const bits of [4, 3, 2]) {
      const rounded = await weightsOf(tensor, bits);
      for (let block = 0; block < exact.length / 32; block++) {
        const levels = new Set(rounded.slice(32 * block, 32 * (block + 1)));
        expect(levels.size).toBeLessThanOrEqual(2 ** bits);
      }
      const error = Math.hypot(...rounded.map((value, index) => value - (exact[index] ?? 0)));
      expect(error).toBeLessThan(0.6 * Math.hypot(...exact));
      expect(error).toBeGreaterThanOrEqual(lastError);
      lastError = error;
    }
  },
);

test('rounding all but one bit away is felt, and the bundle itself stays as it is', async () => {
  const before = await readFile(dataFile);
  const { loss, changes } = await measureSensitivity({
    bundleFolder: bundle,
    architecture,
    tensors: [named('embedding'), named('0.o_proj')],
    bits: [2, 8],
    text: Array.from({ length: 40 }, (_, index) => 3 + ((index * 37) % 250)),
    threads: 1,
  });
  expect(loss).toBeGreaterThan(1);
  expect(changes.map(({ tensor, bits }) => [tensor, bits])).toEqual([
    ['embedding', 2],
    ['0.o_proj', 2],
  ]);
  for (const { lossChange } of changes) expect(Math.abs(lossChange)).toBeGreaterThan(1e-4);
  expect((await readFile(dataFile)).equals(before)).toBe(true);
});

test('bits go first where they cost the least for what they save', () => {
  const tensor = (name: string, rows: number): QuantizedTensor => ({
    ...named('0.o_proj'),
    name,
    rows,
    columns: 32,
  });
  const all = [tensor('small', 1), tensor('large', 4), tensor('touchy', 4)];
  const changes = [
    { tensor: 'small', bits: 3, lossChange: 0.01 },
    { tensor: 'small', bits: 2, lossChange: 0.03 },
    { tensor: 'large', bits: 3, lossChange: 0.02 },
    { tensor: 'large', bits: 2, lossChange: 0.2 },
    { tensor: 'touchy', bits: 3, lossChange: 1 },
  ];
  expect(allocate(all, changes, 4)).toEqual({ small: 4, large: 4, touchy: 4 });
  expect(allocate(all, changes, 3.6)).toEqual({ small: 4, large: 3, touchy: 4 });
  expect(allocate(all, changes, 3.4)).toEqual({ small: 2, large: 3, touchy: 4 });
  expect(allocate(all, changes, 1)).toEqual({ small: 2, large: 2, touchy: 3 });
});

test('the page holds every operator and tensor, and the allocation is a file of its own', async () => {
  const page = await profileBundle({
    bundleFolder: bundle,
    outputFolder: folder,
    threads: 1,
    rounds: 2,
    rank: 4,
    text: null,
    averageBits: null,
  });
  const html = await readFile(page, 'utf8');
  const json = /type="application\/json">(.*)<\/script>/.exec(html)?.[1] ?? '';
  const data = JSON.parse(json);
  const operators: { name: string; microseconds: number }[] = data.steps[0].operators;
  const products = operators.filter(({ name }) => name.startsWith('MatMulNBits:'));
  // q, k and v are one product, and so are gate and up; the head is the last.
  expect(products).toHaveLength(architecture.layers * (PROJECTIONS.length - 3) + 1);
  for (const { operatorName } of data.tensors) {
    expect(products.map(({ name }) => name)).toContain(operatorName);
  }
  expect(html).not.toMatch(/(?:src|href)=/); // Nothing comes from anywhere else.
  expect((await stat(page)).size).toBeLessThan(1e6);
  const allocation = Allocation.parse(
    JSON.parse(await readFile(join(folder, 'allocation.json'), 'utf8')),
  );
  const bits = Object.fromEntries(tensors.map(({ name, bits }) => [name, bits]));
  expect(allocation).toEqual({ schema: 1, bundle: `random ${CONVERTER_VERSION}`, bits });
});
