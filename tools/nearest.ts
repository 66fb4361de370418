// Of a text's own sentences, the one that says most nearly what a model said of it: a model that gets the facts wrong still knows
// what a text is about. Rules over words.
import { wordsOf } from './edits.ts';
import { ENGLISH, words } from './words.ts';

/** No more than that is a word or a name that two sentences share. */
const NEAR = 0.2;

/** What is told of anybody. */
const TELLING = words('says asks whether tells is are was were has had will');

/** The best of `candidates`, each worth `weightOf` as much as it is alike; null when none is near. */
export function nearest(
  sentence: string,
  candidates: readonly string[],
  weightOf: (candidate: string) => number = () => 1,
): string | null {
  let best: { candidate: string; value: number } | null = null;
  for (const candidate of candidates) {
    const value = likeness(sentence, candidate) * weightOf(candidate);
    if (value > NEAR && value > (best?.value ?? 0)) best = { candidate, value };
  }
  return best?.candidate ?? null;
}

/** 0 to 1: of the words of substance and the pairs of them in both, how many are shared (Dice). */
export function likeness(left: string, right: string): number {
  const [one, other] = [countsOf(left), countsOf(right)];
  let shared = 0;
  for (const [term, count] of one) shared += Math.min(count, other.get(term) ?? 0);
  const size = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / (size(one) + size(other) || 1);
}

function countsOf(text: string): Map<string, number> {
  const found = wordsOf(text.toLowerCase()).filter(
    (word) => !ENGLISH.has(word) && !TELLING.has(word),
  );
  const pairs = found.slice(1).map((word, index) => `${found[index]} ${word}`);
  const counts = new Map<string, number>();
  for (const term of [...found, ...pairs]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
