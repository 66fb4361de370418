// Rounding that counts what the inputs look like: what reaches the outputs, not what happens to the weights.
import { expect, test } from 'vitest';
import { randomNumbers } from '../../models/convert/random.ts';
import { anyInputs, type Inputs, Rounder } from '../../models/convert/rounding.ts';

const COLUMNS = 64;

/** Inputs that a few hidden numbers drive, some of them much larger than others; and their moments, known exactly. */
function driven(seed: number, rank: number): { inputs: Inputs; moments: number[][] } {
  const random = randomNumbers(seed);
  const factors = Array.from({ length: COLUMNS }, () =>
    Array.from({ length: rank }, () => (random() - 0.5) * 4),
  );
  const sizes = Array.from({ length: COLUMNS }, (_, column) => (column % 16 === 3 ? 20 : 1));
  const moments = factors.map((one, i) =>
    factors.map(
      (other, j) =>
        (one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0) + (i === j ? 0.3 : 0)) *
        (sizes[i] ?? 0) *
        (sizes[j] ?? 0),
    ),
  );
  const spread = Float32Array.from(moments, (row, index) => row[index] ?? 0);
  const loadings = Float32Array.from({ length: rank * COLUMNS }, (_, index) => {
    const [k, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    return ((factors[column]?.[k] ?? 0) * (sizes[column] ?? 0)) / Math.sqrt(spread[column] ?? 1);
  });
  return { inputs: { spread, loadings }, moments };
}

/** Mean square of what the rows' outputs lose. */
function lost(rows: Float32Array[], rounder: Rounder, moments: number[][]): number {
  const codes = new Int8Array(COLUMNS);
  const scales = new Float64Array(COLUMNS / rounder.block);
  const losses = rows.map((row) => {
    rounder.round(row, codes, scales);
    const errors = Array.from(row, (weight, index) => {
      return (codes[index] ?? 0) * (scales[Math.floor(index / rounder.block)] ?? 0) - weight;
    });
    return errors.reduce(
      (sum, error, i) =>
        sum + errors.reduce((part, other, j) => part + error * other * (moments[i]?.[j] ?? 0), 0),
      0,
    );
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
}

test('the outputs lose several times less where the inputs are known, more of it the more is known', () => {
  const { inputs, moments } = driven(5, 4);
  const random = randomNumbers(6);
  const rows = Array.from({ length: 50 }, () =>
    Float32Array.from({ length: COLUMNS }, () => random() + random() + random() - 1.5),
  );
  const sizes = { spread: inputs.spread, loadings: new Float32Array(0) };
  const [blind, sized, whole] = [anyInputs(COLUMNS), sizes, inputs].map((known) =>
    lost(rows, new Rounder(known, 32), moments),
  ) as [number, number, number];
  expect(sized).toBeLessThan(0.7 * blind);
  expect(whole).toBeLessThan(0.3 * sized);
});

test('a column whose input is always zero takes no part, and no scale is lost to it', () => {
  const spread = new Float32Array(COLUMNS).fill(1);
  spread[7] = 0;
  const row = new Float32Array(COLUMNS).map((_, index) => ((index % 15) - 7) / 8);
  row[7] = 1.2;
  const [codes, scales] = [new Int8Array(COLUMNS), new Float64Array(2)];
  new Rounder({ spread, loadings: new Float32Array(4 * COLUMNS) }, 32).round(row, codes, scales);
  const wrong = [...row.keys()].filter(
    (index) => Math.abs((codes[index] ?? 0) * (scales[index >> 5] ?? 0) - (row[index] ?? 0)) > 0.07,
  );
  expect(wrong).toEqual([7]);
});
