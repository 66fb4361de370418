// Sampling follows the distribution that temperature and top-p define, and a seed fixes it.
import { expect, test } from 'vitest';
import { mostLikely, sampler } from '../../engine/sample.ts';

const LOGITS = Float32Array.of(0, 2, 1, -30);

/** How often each token is drawn in `draws`. */
function shares(temperature: number, topP: number, draws = 20_000): number[] {
  const choose = sampler({ temperature, topP, seed: 7 });
  const drawn = Array.from({ length: draws }, () => choose(LOGITS));
  return [0, 1, 2, 3].map((token) => drawn.filter((other) => other === token).length / draws);
}

test('greedy takes the most likely token, the lowest on a tie', () => {
  expect(mostLikely(LOGITS)).toBe(1);
  expect(mostLikely(Float32Array.of(-1, 3, 3))).toBe(1);
});

test('at temperature 1 tokens come as often as their probability', () => {
  const found = shares(1, 1);
  for (const [token, probability] of [0.09, 0.665, 0.245, 0].entries()) {
    expect(found[token]).toBeCloseTo(probability, 1);
  }
});

test('a low temperature sharpens, a high one flattens', () => {
  expect(shares(0.1, 1)[1]).toBeGreaterThan(0.99);
  expect(shares(100, 1)[1]).toBeLessThan(0.36);
});

test('top-p leaves out the tail: 0.665 + 0.245 reach 0.9', () => {
  const found = shares(1, 0.9);
  expect(found[0]).toBe(0);
  expect(found[2]).toBeCloseTo(0.27, 1);
});

test('the same seed draws the same tokens, another seed others', () => {
  const draw = (seed: number) => {
    const choose = sampler({ temperature: 1, topP: 1, seed });
    return Array.from({ length: 50 }, () => choose(LOGITS));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test.each([
  { temperature: 0, topP: 1 },
  { temperature: Number.NaN, topP: 1 },
  { temperature: 1, topP: 0 },
  { temperature: 1, topP: 1.1 },
])('%o is refused', (options) => {
  expect(() => sampler({ ...options, seed: 1 })).toThrow(RangeError);
});
