// A GGUF file in fewer bits: every matrix in 4 bits around zero, those of the layers with one scale for 64
// columns, the tables with one for 32. Written as Q4_0, where the blocks of a layer then have their scales in
// twos, so that the trainer and the converter read the very weights that the bundle computes with. Norms and metadata
// stay. Where a file of models/inputs.py tells what the inputs look like, rounding counts that (rounding.ts).
//
//     node models/convert/compact.ts SOURCE.gguf OUTPUT.gguf [INPUTS.gguf]
import { type FileHandle, open } from 'node:fs/promises';
import { unpackBlocks, unpackValues } from './blocks.ts';
import { blockOf, damaged, type Gguf, type GgufTensor, openGguf } from './gguf.ts';
import { aligned, type NewTensor, tensorTable } from './gguf-write.ts';
import { dequantized } from './quantize.ts';
import { anyInputs, type Inputs, Rounder } from './rounding.ts';

const LAYER_BLOCK = 64;
const TABLE_BLOCK = 32;
const TABLES = new Set(['token_embd.weight', 'output.weight']);
/** A scale in half precision for 32 codes. */
const STORED = blockOf('Q4_0');

export interface CompactOptions {
  /** A file of models/inputs.py; without it every column counts alike. */
  inputs?: string;
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
  { inputs, onProgress, signal }: CompactOptions = {},
): Promise<void> {
  const gguf = await openGguf(source);
  let known: Gguf | undefined;
  try {
    if (inputs !== undefined) known = await openGguf(inputs);
    const file = await open(target, 'w');
    try {
      const tensors: NewTensor[] = [];
      for (const tensor of gguf.tensors.values()) {
        signal?.throwIfAborted();
        tensors.push(await compacted(gguf, tensor, known));
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
    await known?.close();
  }
}

async function writePadded(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
  await file.writeFile(new Uint8Array(aligned(bytes.length) - bytes.length));
}

/** The tensor as it becomes; what has no blocks, such as a norm, as it is. */
async function compacted(gguf: Gguf, tensor: GgufTensor, known?: Gguf): Promise<NewTensor> {
  const { name, dimensions } = tensor;
  const bytes = await gguf.read(tensor);
  const [columns = 0, rows = 1] = dimensions;
  const matrix = unpackBlocks(tensor.type, bytes, rows, columns);
  if (matrix === null) return { name, type: tensor.type, dimensions, data: bytes };
  // A row that is no multiple of the larger block keeps the smaller one.
  const wanted = TABLES.has(name) ? TABLE_BLOCK : LAYER_BLOCK;
  const block = columns % wanted === 0 ? wanted : TABLE_BLOCK;
  const rounder = new Rounder(await inputsOf(name, columns, known), block);
  return { name, type: 'Q4_0', dimensions, data: toQ4(dequantized(matrix), columns, rounder) };
}

async function inputsOf(matrix: string, columns: number, known?: Gguf): Promise<Inputs> {
  // Named by the first of the matrices that read the same.
  const reader = matrix
    .replace(/\.weight$/, '')
    .replace(/attn_[kv]$/, 'attn_q')
    .replace(/ffn_up$/, 'ffn_gate');
  const spread = known?.tensors.get(`${reader}.spread`);
  const loadings = known?.tensors.get(`${reader}.loadings`);
  if (!known || !spread || !loadings) return anyInputs(columns);
  const [width, rank = 1] = loadings.dimensions;
  if (width !== columns || spread.dimensions[0] !== columns) {
    throw damaged(`what it says of the inputs of ${matrix} is for other columns`);
  }
  const factors = unpackBlocks(loadings.type, await known.read(loadings), rank, columns);
  const squares = unpackValues(spread.type, await known.read(spread));
  if (!factors || !squares) throw damaged(`the inputs of ${matrix} are in an unusual form`);
  return { spread: squares, loadings: dequantized(factors) };
}

/** Q4_0 blocks of rows of `columns` values. */
export function toQ4(values: Float32Array, columns: number, rounder: Rounder): Uint8Array {
  const bytes = new Uint8Array((values.length / STORED.elements) * STORED.bytes);
  const view = new DataView(bytes.buffer);
  const codes = new Int8Array(columns);
  const scales = new Float64Array(columns / rounder.block);
  for (let from = 0, at = 0; from < values.length; from += columns) {
    rounder.round(values.subarray(from, from + columns), codes, scales);
    for (let first = 0; first < columns; first += STORED.elements, at += STORED.bytes) {
      view.setFloat16(at, scales[Math.floor(first / rounder.block)] as number, true);
      // Columns j and j + 16 of a block share a byte.
      for (let j = 0; j < 16; j++) {
        const [low, high] = [codes[first + j] as number, codes[first + 16 + j] as number];
        bytes[at + 2 + j] = (low + 8) | ((high + 8) << 4);
      }
    }
  }
  return bytes;
}

if (import.meta.main) {
  const [source, target, inputs] = process.argv.slice(2);
  if (!source || !target)
    throw new Error('usage: compact.ts SOURCE.gguf OUTPUT.gguf [INPUTS.gguf]');
  await compactGguf(source, target, inputs === undefined ? {} : { inputs });
}
