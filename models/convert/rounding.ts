// Rounds the rows of a matrix to 4 bits around zero, counting what its inputs look like: a block's scale is the one
// that loses least where inputs are large, and what rounding a column loses is made up for by the columns
// after it as far as their inputs go together (GPTQ, Frantar et al. 2022, on moments of low rank). Nothing but the
// four basic operations, roots and rounding, so the codes are the same everywhere. Knows no file and no model.
import { fourBits } from './quantize.ts';

/**
 * Second moments of the inputs of a matrix, as a factor analysis has them: the mean square of each column, and
 * loadings [rank, columns] whose products are the correlations of different columns.
 */
export interface Inputs {
  spread: Float32Array;
  loadings: Float32Array;
}

/** Inputs of which nothing is known: every column counts alike, and none goes with another. */
export function anyInputs(columns: number): Inputs {
  return { spread: new Float32Array(columns).fill(1), loadings: new Float32Array(0) };
}

/** Where the largest weight of a block may come to lie, in steps: beyond 8 it is cut off, and others gain. */
const REACHES = [6.5, 6.8, 7.1, 7.4, 7.6, 7.8, 8, 8.2, 8.4, 8.6, 8.8, 9, 9.3, 9.6, 10, 10.5, 11];

/** Of a column's mean square, so much at least is its own: loadings come rounded. */
const LEAST_OF_ITS_OWN = 0.01;

/** Rounds rows of as many columns as `inputs` has, `block` of which share a scale in half precision. */
export class Rounder {
  readonly block: number;
  readonly #spread: Float32Array;
  readonly #rank: number;
  /** Columns in the order in which they are rounded: those that count most first, while others are left. */
  readonly #order: number[];
  /** [columns in that order, rank]: what a column's error adds to the sums that are to stay zero. */
  readonly #factors: Float64Array;
  /** The same shape: how much of each sum a column takes back. */
  readonly #gains: Float64Array;
  readonly #sums: Float64Array;

  constructor(inputs: Inputs, block: number) {
    const { spread, loadings } = inputs;
    this.block = block;
    this.#spread = spread;
    this.#rank = loadings.length / spread.length;
    this.#order = [...spread.keys()].sort(
      (one, other) => (spread[other] as number) - (spread[one] as number) || one - other,
    );
    this.#sums = new Float64Array(this.#rank);
    const own = new Float64Array(spread.length);
    this.#factors = this.#weighLoadings(loadings, own);
    this.#gains = this.#gainsOf(own);
  }

  /** Rows of the loadings become those of the factors; `own` is what of each column no factor explains. */
  #weighLoadings(loadings: Float32Array, own: Float64Array): Float64Array {
    const rank = this.#rank;
    const factors = new Float64Array(own.length * rank);
    for (const [place, column] of this.#order.entries()) {
      const square = this.#spread[column] as number;
      let rest = 1;
      for (let k = 0; k < rank; k++) {
        const loading = loadings[k * own.length + column] as number;
        rest -= loading * loading;
        factors[place * rank + k] = loading * Math.sqrt(square);
      }
      own[place] = square * Math.max(rest, LEAST_OF_ITS_OWN);
    }
    return factors;
  }

  /**
   * For sums s = Σ e f over the columns done, the errors e of the others that make Σ own e² + |s + Σ e f|² least are
   * -(f M s) / own with M = (I + Σ f f' / own)⁻¹ over those others: M from the last column back, by rank-one
   * updates (Sherman and Morrison).
   */
  #gainsOf(own: Float64Array): Float64Array {
    const rank = this.#rank;
    const gains = new Float64Array(own.length * rank);
    const inverse = new Float64Array(rank * rank);
    for (let k = 0; k < rank; k++) inverse[k * rank + k] = 1;
    const turned = new Float64Array(rank);
    for (let place = own.length - 1; place >= 0; place--) {
      const factor = this.#factors.subarray(place * rank, (place + 1) * rank);
      let total = own[place] as number;
      for (let k = 0; k < rank; k++) {
        let sum = 0;
        for (let l = 0; l < rank; l++) {
          sum += (inverse[k * rank + l] as number) * (factor[l] as number);
        }
        turned[k] = sum;
        total += sum * (factor[k] as number);
      }
      for (let k = 0; k < rank; k++) {
        gains[place * rank + k] = total === 0 ? 0 : (turned[k] as number) / total;
        for (let l = 0; l < rank && total > 0; l++) {
          const at = k * rank + l;
          inverse[at] =
            (inverse[at] as number) - ((turned[k] as number) * (turned[l] as number)) / total;
        }
      }
    }
    return gains;
  }

  /** Codes from -8 to 7 [columns] and scales [columns / block] of one row, which may be part of a longer array. */
  round(row: Float32Array, codes: Int8Array, scales: Float64Array): void {
    const block = this.block;
    for (let index = 0; index < scales.length; index++) {
      scales[index] = this.#bestScale(row, index * block);
    }
    const [order, rank, factors, gains] = [this.#order, this.#rank, this.#factors, this.#gains];
    const sums = this.#sums.fill(0);
    for (let place = 0; place < order.length; place++) {
      const column = order[place] as number;
      const weight = row[column] as number;
      const scale = scales[Math.floor(column / block)] as number;
      const from = place * rank;
      let wanted = weight;
      for (let k = 0; k < rank; k++) wanted -= (sums[k] as number) * (gains[from + k] as number);
      const code = scale === 0 ? 0 : fourBits(wanted / scale);
      codes[column] = code;
      const error = code * scale - weight;
      for (let k = 0; k < rank; k++) {
        sums[k] = (sums[k] as number) + error * (factors[from + k] as number);
      }
    }
  }

  /**
   * Of the scales that fit the levels which each reach gives, the one that loses least by the squares, each counted
   * by its input's, in half precision. With q the levels, (w q) / (q q) is the scale that fits them best, and
   * (w q)² / (q q) is what it gains.
   */
  #bestScale(row: Float32Array, from: number): number {
    const spread = this.#spread;
    let largest = 0;
    for (let column = from; column < from + this.block; column++) {
      const weight = row[column] as number;
      if (Math.abs(weight) > Math.abs(largest)) largest = weight;
    }
    let best = 0;
    let most = 0;
    for (const reach of largest === 0 ? [] : REACHES) {
      // There is one level more below zero than above it: the largest weight gets that side.
      const inverse = -reach / largest;
      let product = 0;
      let square = 0;
      for (let column = from; column < from + this.block; column++) {
        const weight = row[column] as number;
        const code = fourBits(weight * inverse);
        const counted = code * (spread[column] as number);
        product += weight * counted;
        square += code * counted;
      }
      const gain = square === 0 ? 0 : (product * product) / square;
      if (gain > most) {
        most = gain;
        best = Math.f16round(product / square);
      }
    }
    return best;
  }
}
