// The quality classifier: logistic regression over hashed features of a passage, which says how likely it
// is text as somebody wrote it rather than what was scanned, cut, stuffed or listed. Its weights are made by
// train-quality.ts and lie beside this file, a byte each. Knows nothing of where its examples come from.

import { mix } from './word-hashes.ts';

export const BUCKETS = 1 << 15;

export interface Quality {
  /** 0 to 1; the mean over passages from the head, the middle and the end of a longer text. */
  score(text: string): number;
}

const WORD = /[A-Za-z]+(?:['’][a-z]+)?|\d+|\n|[^\sA-Za-z\d]/g;
const PASSAGE = 1500;

/** Letters become x or X (two of them are more), digits 9; marks stay what they are. */
function shapeOf(word: string): string {
  if (/^[a-z]/.test(word)) return word.length > 3 ? 'xx' : 'x';
  if (/^[A-Z]/.test(word)) return /^[A-Z]{2}/.test(word) ? 'XX' : 'X';
  return /^\d/.test(word) ? '9' : word;
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash) % BUCKETS;
}

/** The buckets of a passage, each once: pairs of words, triples of shapes, triples of letters. */
export function featuresOf(passage: string): number[] {
  const words = passage.match(WORD) ?? [];
  const shapes = words.map(shapeOf);
  const features = new Set<number>();
  for (const [index, word] of words.entries()) {
    const small = word.toLowerCase();
    features.add(hashOf(`${small} ${words[index + 1]?.toLowerCase()}`, 1));
    features.add(hashOf(`${shapes[index]} ${shapes[index + 1]} ${shapes[index + 2]}`, 2));
    const edged = `<${small}>`;
    for (let i = 0; i + 3 <= edged.length; i++) features.add(hashOf(edged.slice(i, i + 3), 3));
  }
  return [...features];
}

/** The logit of a passage; longer ones weigh no more than short ones. */
export function logit(
  weights: ArrayLike<number>,
  bias: number,
  features: readonly number[],
): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return bias + sum / Math.sqrt(Math.max(1, features.length));
}

/** What train-quality.ts writes: weights as signed bytes, in base 64, and what one of them is worth. */
export interface QualityWeights {
  bias: number;
  scale: number;
  weights: string;
}

export function openQuality({ bias, scale, weights }: QualityWeights): Quality {
  const bytes = new Int8Array(Buffer.from(weights, 'base64'));
  const table = Float32Array.from(bytes, (byte) => byte * scale);
  return {
    score(text) {
      const logits = passagesOf(text).map((passage) => logit(table, bias, featuresOf(passage)));
      const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length;
      return 1 / (1 + Math.exp(-mean));
    },
  };
}

function passagesOf(text: string): string[] {
  if (text.length <= 2 * PASSAGE) return [text.slice(0, PASSAGE)];
  return [0, 0.5, 1].map((place) => {
    const start = Math.floor(place * (text.length - PASSAGE));
    return text.slice(start, start + PASSAGE);
  });
}
