// A GGUF file in fewer bits: every matrix in 4 bits around zero, those of the layers with one scale for 64
// columns, the tables with one for 32. Written as Q4_0, where the blocks of a layer then have their scales in
// twos, so that the trainer and the converter read the very weights that the bundle computes with. Nothing
// but the four basic operations and rounding: the file is the same bytes everywhere. Norms and metadata stay.
//
//     node models/convert/compact.ts SOURCE.gguf OUTPUT.gguf
import { type FileHandle, open } from 'node:fs/promises';
import { unpackBlocks } from './blocks.ts';
import { blockOf, type Gguf, type GgufTensor, openGguf } from './gguf.ts';
import { aligned, type NewTensor, tensorTable } from './gguf-write.ts';
import { dequantized, fourBits } from './quantize.ts';

const LAYER_BLOCK = 64;
const TABLE_BLOCK = 32;
const TABLES = new Set(['token_embd.weight', 'output.weight']);
/** A scale in half precision for 32 codes. */
const STORED = blockOf('Q4_0');

/** Where the largest weight of a block may come to lie, in steps: beyond 8 it is cut off, and others gain. */
const REACHES = [6.5, 6.8, 7.1, 7.4, 7.6, 7.8, 8, 8.2, 8.4, 8.6, 8.8, 9, 9.3, 9.6];

export interface CompactOptions {
  /** Called with the finished share of the work, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Writes the GGUF file `source` in fewer bits to `target`. Throws UserError 'file-not-found', 'bundle-damaged'
 * or 'invalid-request' for a source that can't be read, the system's error for a target that can't be written,
 * or the signal's reason.
 */
export async function compactGguf(
  source: string,
  target: string,
  { onProgress, signal }: CompactOptions = {},
): Promise<void> {
  const gguf = await openGguf(source);
  try {
    const file = await open(target, 'w');
    try {
      const tensors: NewTensor[] = [];
      for (const tensor of gguf.tensors.values()) {
        signal?.throwIfAborted();
        tensors.push(await compacted(gguf, tensor));
        onProgress?.(tensors.length / gguf.tensors.size);
      }
      await writePadded(file, Buffer.concat([gguf.head, tensorTable(tensors)]));
      for (const { data } of tensors) await writePadded(file, data);
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await gguf.close();
  }
}

async function writePadded(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
  await file.writeFile(new Uint8Array(aligned(bytes.length) - bytes.length));
}

/** The tensor as it becomes; what has no blocks, such as a norm, as it is. */
async function compacted(gguf: Gguf, tensor: GgufTensor): Promise<NewTensor> {
  const { name, dimensions } = tensor;
  const bytes = await gguf.read(tensor);
  const [columns = 0, rows = 1] = dimensions;
  const matrix = unpackBlocks(tensor.type, bytes, rows, columns);
  if (matrix === null) return { name, type: tensor.type, dimensions, data: bytes };
  // A row that is no multiple of the larger block keeps the smaller one.
  const wanted = TABLES.has(name) ? TABLE_BLOCK : LAYER_BLOCK;
  const block = columns % wanted === 0 ? wanted : TABLE_BLOCK;
  return { name, type: 'Q4_0', dimensions, data: toQ4(dequantized(matrix), block) };
}

/** Q4_0 blocks of `values`, each `block` of which share a scale. */
export function toQ4(values: Float32Array, block: number): Uint8Array {
  const bytes = new Uint8Array((values.length / STORED.elements) * STORED.bytes);
  const view = new DataView(bytes.buffer);
  const weights = new Float64Array(block);
  for (let from = 0; from < values.length; from += block) {
    for (let index = 0; index < block; index++) weights[index] = values[from + index] as number;
    const scale = bestScale(weights);
    const inverse = scale === 0 ? 0 : 1 / scale;
    const codeAt = (index: number) => fourBits((weights[index] as number) * inverse) + 8;
    for (let first = 0; first < block; first += STORED.elements) {
      const at = ((from + first) / STORED.elements) * STORED.bytes;
      view.setFloat16(at, scale, true);
      // Columns j and j + 16 of a block share a byte.
      for (let j = 0; j < 16; j++) {
        bytes[at + 2 + j] = codeAt(first + j) | (codeAt(first + 16 + j) << 4);
      }
    }
  }
  return bytes;
}

/**
 * Of the scales that fit the levels which each reach gives, the one, in half precision, that loses least by the
 * sum of squares. With q the levels, (w q) / (q q) is the scale that fits them best.
 */
function bestScale(weights: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number;
    if (Math.abs(weight) > Math.abs(largest)) largest = weight;
  }
  let best = { scale: 0, error: Number.POSITIVE_INFINITY };
  for (const reach of largest === 0 ? [] : REACHES) {
    // There is one level more below zero than above it: the largest weight gets that side.
    const inverse = -reach / largest;
    let product = 0;
    let square = 0;
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index] as number;
      const code = fourBits(weight * inverse);
      product += weight * code;
      square += code * code;
    }
    const scale = square === 0 ? 0 : Math.f16round(product / square);
    if (scale === 0) continue;
    const error = errorOf(weights, scale);
    if (error < best.error) best = { scale, error };
  }
  return best.scale;
}

function errorOf(weights: Float64Array, scale: number): number {
  const inverse = 1 / scale;
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number;
    const error = weight - fourBits(weight * inverse) * scale;
    sum += error * error;
  }
  return sum;
}

if (import.meta.main) {
  const [source, target] = process.argv.slice(2);
  if (!source || !target) throw new Error('usage: compact.ts SOURCE.gguf OUTPUT.gguf');
  await compactGguf(source, target);
}
