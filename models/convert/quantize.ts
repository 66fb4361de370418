// Rounds weights to blocks of 32 that share a scale, in the layout of blocks.ts, strip by strip. With 4 bits
// the scale is searched for: the one that the largest weight asks for is seldom the one that fits best.
// Nothing but the four basic operations and rounding, so that a bundle is the same bytes everywhere.
import { BLOCK, type BlockMatrix } from './blocks.ts';

/** Where the largest weight of a 4-bit block may come to lie: beyond 8 it is cut off, and others gain. */
const REACHES = [7.2, 7.5, 7.8, 8, 8.25, 8.5, 8.75, 9];

/** A matrix whose rows are given in strips from top to bottom. */
export class Quantizer {
  readonly matrix: BlockMatrix;
  #row = 0;

  constructor(bits: 4 | 8, rows: number, columns: number) {
    const codes = new Uint8Array((rows * columns * bits) / 8);
    const scales = new Float32Array((rows * columns) / BLOCK);
    this.matrix = { bits, block: BLOCK, rows, columns, codes, scales, minimums: null };
  }

  /** Whole rows. */
  add(values: Float32Array): void {
    const { bits, columns, codes, scales } = this.matrix;
    const first = (this.#row * columns) / BLOCK;
    const quantizeBlock = bits === 4 ? toFourBits : toEightBits;
    for (let index = 0; index < values.length / BLOCK; index++) {
      const block = first + index;
      scales[block] = quantizeBlock(values, index * BLOCK, codes, block * 4 * bits);
    }
    this.#row += values.length / columns;
  }
}

/** Codes 1 to 255 around 128, one a byte; returns the scale. */
function toEightBits(values: Float32Array, from: number, codes: Uint8Array, to: number): number {
  let largest = 0;
  for (let i = 0; i < BLOCK; i++) largest = Math.max(largest, Math.abs(values[from + i] as number));
  const scale = Math.fround(largest / 127);
  const inverse = scale === 0 ? 0 : 1 / scale;
  for (let i = 0; i < BLOCK; i++) {
    codes[to + i] = clamp(Math.round((values[from + i] as number) * inverse), 127) + 128;
  }
  return scale;
}

/**
 * Codes 0 to 15 around 8, two a byte; returns the scale. For a way to round, the best scale is known: with
 * q the rounded weights it is (w q) / (q q), and what is lost is w w - (w q)² / (q q).
 */
function toFourBits(values: Float32Array, from: number, codes: Uint8Array, to: number): number {
  let largest = 0;
  for (let i = 0; i < BLOCK; i++) {
    const value = values[from + i] as number;
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  let best = { gain: -1, inverse: 0, scale: 0 };
  for (const reach of largest === 0 ? [] : REACHES) {
    // There is one code more below the zero than above it: the largest weight gets that side.
    const inverse = -reach / largest;
    let product = 0;
    let square = 0;
    for (let i = 0; i < BLOCK; i++) {
      const value = values[from + i] as number;
      const code = fourBits(value * inverse);
      product += value * code;
      square += code * code;
    }
    const gain = square === 0 ? 0 : (product * product) / square;
    if (gain > best.gain) best = { gain, inverse, scale: square === 0 ? 0 : product / square };
  }
  for (let pair = 0; pair < BLOCK / 2; pair++) {
    const low = fourBits((values[from + 2 * pair] as number) * best.inverse) + 8;
    const high = fourBits((values[from + 2 * pair + 1] as number) * best.inverse) + 8;
    codes[to + pair] = low | (high << 4);
  }
  return Math.fround(best.scale);
}

/** The nearest of the sixteen levels around zero. */
export function fourBits(value: number): number {
  return Math.max(-8, Math.min(7, Math.floor(value + 0.5)));
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** The numbers that a matrix stands for, row after row. */
export function dequantized(matrix: BlockMatrix): Float32Array {
  const { bits, rows, columns, codes, scales, minimums } = matrix;
  const values = new Float32Array(rows * columns);
  for (let index = 0; index < values.length; index++) {
    const block = Math.floor(index / matrix.block);
    const byte = codes[Math.floor((index * bits) / 8)] as number;
    const code = bits === 8 ? byte - 128 : ((index % 2 === 0 ? byte : byte >> 4) & 15) - 8;
    values[index] = (scales[block] as number) * code + (minimums?.[block] ?? 0);
  }
  return values;
}
