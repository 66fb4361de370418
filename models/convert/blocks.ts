// Turns GGUF blocks into the layout that ONNX Runtime's MatMulNBits executes, without rounding again.
// A Q4_1 weight is d q + m; the operator computes d (q - 8), so what is missing is (m + 8 d) times the
// sum of the inputs of the block: those numbers are kept as `minimums`. Q4_0 and Q8_0 need none.
// Knows bytes and blocks; knows no file, model or graph.
import { UserError } from '../../contract/errors.ts';
import type { TensorType } from './gguf.ts';

/** Weights share a scale in blocks of this many columns in every file that is read. */
export const BLOCK = 32;

/**
 * A weight matrix [rows, columns] as y = x Wᵀ needs it, `block` columns sharing a scale. `codes` are
 * unsigned, the zero at 2^(bits-1), [rows, columns/block, block*bits/8] bytes, the lower column in the lower
 * nibble; `scales` and `minimums` are [rows, columns/block].
 */
export interface BlockMatrix {
  bits: 4 | 8;
  block: number;
  rows: number;
  columns: number;
  codes: Uint8Array;
  scales: Float32Array;
  minimums: Float32Array | null;
}

/** Unpacks `bytes` (GGUF blocks of `type`, row after row). Null when the type has no blocks. */
export function unpackBlocks(
  type: TensorType,
  bytes: Uint8Array,
  rows: number,
  columns: number,
): BlockMatrix | null {
  const blocks = (rows * columns) / BLOCK;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scales = new Float32Array(blocks);
  if (type === 'Q8_0') {
    const codes = new Uint8Array(blocks * 32);
    for (let block = 0; block < blocks; block++) {
      const start = block * 34;
      scales[block] = view.getFloat16(start, true);
      for (let index = 0; index < 32; index++) {
        codes[block * 32 + index] = (bytes[start + 2 + index] ?? 0) ^ 0x80; // int8 + 128
      }
    }
    return { bits: 8, block: BLOCK, rows, columns, codes, scales, minimums: null };
  }
  if (type === 'Q4_0' || type === 'Q4_1') {
    const head = type === 'Q4_1' ? 4 : 2;
    const codes = new Uint8Array(blocks * 16);
    const minimums = type === 'Q4_1' ? new Float32Array(blocks) : null;
    for (let block = 0; block < blocks; block++) {
      const start = block * (head + 16);
      const scale = view.getFloat16(start, true);
      scales[block] = scale;
      if (minimums) minimums[block] = view.getFloat16(start + 2, true) + 8 * scale;
      interleaveNibbles(bytes, start + head, codes, block * 16);
    }
    return { bits: 4, block: BLOCK, rows, columns, codes, scales, minimums };
  }
  return null;
}

/** GGUF keeps element j low and element j + 16 high in byte j; MatMulNBits 2j low and 2j + 1 high. */
function interleaveNibbles(from: Uint8Array, start: number, to: Uint8Array, target: number): void {
  for (let pair = 0; pair < 8; pair++) {
    const first = from[start + 2 * pair] ?? 0;
    const second = from[start + 2 * pair + 1] ?? 0;
    to[target + pair] = (first & 15) | ((second & 15) << 4);
    to[target + 8 + pair] = (first >> 4) | (second & 0xf0);
  }
}

/** The values of an F32 or F16 tensor; null for a block type. */
export function unpackValues(type: TensorType, bytes: Uint8Array): Float32Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'F32') {
    return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true));
  }
  if (type === 'F16') {
    return Float32Array.from({ length: bytes.length / 2 }, (_, i) => view.getFloat16(i * 2, true));
  }
  return null;
}

/**
 * GGUF keeps the rows of q and k of a Llama as interleaved pairs of a rotation; this puts each head's
 * rows back in two halves, the order of Hugging Face, in which adapters are trained.
 */
export function halfRotationOrder(matrix: BlockMatrix, heads: number): BlockMatrix {
  const headSize = matrix.rows / heads;
  const sourceRow = (row: number) => {
    const inHead = row % headSize;
    const half = headSize / 2;
    return row - inHead + (inHead % half) * 2 + Math.floor(inHead / half);
  };
  const perRow = matrix.columns / matrix.block;
  const moveRows = <T extends Uint8Array | Float32Array>(from: T, to: T, width: number): T => {
    for (let row = 0; row < matrix.rows; row++) {
      const source = sourceRow(row) * width;
      to.set(from.subarray(source, source + width), row * width);
    }
    return to;
  };
  const single = (from: Float32Array) => moveRows(from, new Float32Array(from.length), perRow);
  return {
    ...matrix,
    codes: moveRows(
      matrix.codes,
      new Uint8Array(matrix.codes.length),
      (matrix.columns * matrix.bits) / 8,
    ),
    scales: single(matrix.scales),
    minimums: matrix.minimums && single(matrix.minimums),
  };
}

/** Matrices of the same inputs as one matrix, their rows one after another. Throws for mixed types. */
export function stackRows(matrices: BlockMatrix[]): BlockMatrix {
  const [first] = matrices;
  if (first === undefined) throw new Error('no matrices to stack');
  const { bits, block, columns } = first;
  const isAlike = (matrix: BlockMatrix) =>
    matrix.bits === bits && matrix.block === block && matrix.columns === columns;
  if (!matrices.every(isAlike)) {
    throw new UserError(
      'invalid-request',
      'The model file keeps matrices that work together in different block types.',
      'Use a file with one block type for all matrices of a layer.',
    );
  }
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const blocks = (rows * columns) / block;
  const stacked = {
    codes: new Uint8Array((rows * columns * bits) / 8),
    scales: new Float32Array(blocks),
    minimums: matrices.some((matrix) => matrix.minimums) ? new Float32Array(blocks) : null,
  };
  let row = 0;
  for (const matrix of matrices) {
    stacked.codes.set(matrix.codes, (row * columns * bits) / 8);
    stacked.scales.set(matrix.scales, (row * columns) / block);
    if (matrix.minimums) stacked.minimums?.set(matrix.minimums, (row * columns) / block);
    row += matrix.rows;
  }
  return { bits, block, rows, columns, ...stacked };
}

/**
 * The same matrix in blocks of 64, where each two blocks of a row have the same scale: faster to multiply
 * with, and smaller. Any other matrix as it is.
 */
export function inLargeBlocks(matrix: BlockMatrix): BlockMatrix {
  const { block, columns, scales, minimums } = matrix;
  const areTwins = () => scales.every((scale, index) => scale === scales[index - (index % 2)]);
  if (minimums !== null || columns % (2 * block) !== 0 || !areTwins()) return matrix;
  return { ...matrix, block: 2 * block, scales: scales.filter((_, index) => index % 2 === 0) };
}

/** A row of the matrix, [columns]. */
export function valuesOf(matrix: BlockMatrix, row: number): Float32Array {
  const { bits, columns, codes, scales, minimums } = matrix;
  const zero = 1 << (bits - 1);
  return Float32Array.from({ length: columns }, (_, column) => {
    const at = row * columns + column;
    const code = bits === 8 ? (codes[at] ?? 0) : ((codes[at >> 1] ?? 0) >> (4 * (at & 1))) & 15;
    const block = Math.floor(at / matrix.block);
    return (code - zero) * (scales[block] ?? 0) + (minimums?.[block] ?? 0);
  });
}
