// Scales and minimums as a graph keeps them and as ONNX Runtime computes with them.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BlockMatrix, unpackBlocks } from '../../models/convert/blocks.ts';
import { writeBlockNumbers } from '../../models/convert/halves.ts';
import { decodeGraph, ExternalData, GraphWriter } from '../../models/convert/onnx.ts';
import { randomNumbers } from '../../models/convert/random.ts';

const ROWS = 24;
const COLUMNS = 1024;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-halves-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A Q4_1 matrix with random blocks, scales of either sign and of very different sizes among them. */
function fourBits(): BlockMatrix {
  const random = randomNumbers(7);
  const bytes = new Uint8Array((ROWS * COLUMNS * 20) / 32).map(() => 256 * random());
  const view = new DataView(bytes.buffer);
  for (let block = 0; block < bytes.length; block += 20) {
    view.setFloat16(block, (random() - 0.5) * 2 ** (-16 * random()), true);
    view.setFloat16(block + 2, random() - 0.5, true);
  }
  const matrix = unpackBlocks('Q4_1', bytes, ROWS, COLUMNS);
  if (matrix === null) throw new Error('Q4_1 has blocks');
  return matrix;
}

/** The constants that hold the matrix's numbers, and the numbers that the runtime makes of them. */
async function written(matrix: BlockMatrix) {
  const data = await open(join(folder, 'data'), 'w');
  const graph = new GraphWriter(new ExternalData('data', data));
  const shape = [ROWS, COLUMNS / 32];
  await writeBlockNumbers(graph, 'm', matrix);
  for (const name of ['scales', 'minimums']) {
    graph.node('Identity', [`m.${name}`], `${name}.out`);
    graph.output(`${name}.out`, 'float32', shape);
  }
  await data.close();
  const file = join(folder, 'graph.onnx');
  const bytes = graph.encode('numbers');
  await writeFile(file, bytes);
  const session = await InferenceSession.create(file);
  const outputs = await session.run({});
  await session.release();
  return {
    constants: decodeGraph(bytes).constants.map(({ name, place }) => [name, place?.bytes ?? null]),
    scales: outputs['scales.out']?.data,
    minimums: outputs['minimums.out']?.data,
  };
}

test('what came in half precision is kept in it, and is the same to the last bit', async () => {
  const matrix = fourBits();
  expect(await written(matrix)).toEqual({
    constants: [
      ['m.scales.half', 2 * 24 * 32],
      ['m.bottoms.half', 2 * 24 * 32],
      ['zero.4', null],
    ],
    scales: matrix.scales,
    minimums: matrix.minimums,
  });
});

test('one number that half precision does not have, and all stay in float32', async () => {
  const matrix = fourBits();
  matrix.scales[700] = 0.1;
  expect(await written(matrix)).toEqual({
    constants: [
      ['m.scales', 4 * 24 * 32],
      ['m.minimums', 4 * 24 * 32],
    ],
    scales: matrix.scales,
    minimums: matrix.minimums,
  });
});
