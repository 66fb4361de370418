// Writes the weights that a bundle of a checkpoint will compute with, as float32 under the checkpoint's own
// names: for comparing the graph with the reference implementation (reference_checkpoint.py), and for
// measuring in PyTorch what quantization costs.
//
//     node models/convert/dequantize.ts CHECKPOINT OUTPUT.safetensors

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PROJECTIONS } from '../../contract/bundle.ts';
import { EMBEDDING, HEAD, normName, openCheckpoint, projectionName } from './checkpoint.ts';
import type { Norm } from './layers.ts';
import { dequantized } from './quantize.ts';

const [folder = '', output = ''] = process.argv.slice(2);
const source = await openCheckpoint(folder);
const weights = source.weights(() => {});
const tensors: { name: string; shape: number[]; values: Float32Array }[] = [];
const keep = (name: string, shape: number[], values: Float32Array) =>
  tensors.push({ name, shape, values });

const { layers, kind } = source.architecture;
const embedding = await weights.embedding();
keep(EMBEDDING, [embedding.rows, embedding.columns], dequantized(embedding));
const head = await weights.head();
if (head) keep(HEAD, [head.rows, head.columns], dequantized(head));
for (let layer = 0; layer < layers; layer++) {
  for (const projection of PROJECTIONS) {
    const matrix = await weights.projection(layer, projection);
    const name = projectionName(layer, projection);
    keep(name, [matrix.rows, matrix.columns], dequantized(matrix));
  }
  const places = ['attention', 'feedForward'] as const;
  for (const place of kind === 'qwen3' ? ([...places, 'queries', 'keys'] as const) : places) {
    const norm: Norm = { layer, place };
    const values = await weights.norm(norm);
    keep(normName(norm), [values.length], values);
  }
}
const last = await weights.norm('final');
keep(normName('final'), [last.length], last);
await source.close();

let offset = 0;
const entries = tensors.map(({ name, shape, values }) => {
  const data_offsets = [offset, offset + values.byteLength];
  offset += values.byteLength;
  return [name, { dtype: 'F32', shape, data_offsets }];
});
const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
const length = Buffer.alloc(8);
length.writeBigUInt64LE(BigInt(header.length));
const file = createWriteStream(output);
file.write(length);
file.write(header);
for (const { values } of tensors) file.write(new Uint8Array(values.buffer));
file.end();
await once(file, 'finish');
