// Of a text's own sentences, the one that says most nearly what a model said of it: a model that gets the facts wrong still knows
// what a text is about. Rules over words.
import { wordsOf } from './edits.ts';
import { ENGLISH, words } from './words.ts';

/** No more than that is a word or a name that two sentences share. */
const NEAR = 0.2;

/** What is told of anybody. */
const TELLING = words('says asks whether tells is are was were has had will');

/** A sentence whose words of substance, and pairs of them, are counted once, to be compared with many. */
export interface Counted {
  text: string;
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function counted(text: string): Counted {
  const found = wordsOf(text.toLowerCase()).filter(
    (word) => !ENGLISH.has(word) && !TELLING.has(word),
  );
  const pairs = found.slice(1).map((word, index) => `${found[index]} ${word}`);
  const counts = new Map<string, number>();
  for (const term of [...found, ...pairs]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { text, counts, size: found.length + pairs.length };
}

/** The first of those that have most in common with `sentence`, and how much (likeness); null when none has anything. */
export function mostLike<T extends Counted>(
  sentence: Counted,
  candidates: readonly T[],
  weightOf: (candidate: string) => number = () => 1,
): { candidate: T; value: number } | null {
  let best: { candidate: T; value: number } | null = null;
  for (const candidate of candidates) {
    const value = likeness(sentence, candidate) * weightOf(candidate.text);
    if (value > (best?.value ?? 0)) best = { candidate, value };
  }
  return best;
}

/** The best of `candidates`, each worth `weightOf` as much as it is alike; null when none is near. */
export function nearest(
  sentence: string,
  candidates: readonly Counted[],
  weightOf: (candidate: string) => number,
): string | null {
  const best = mostLike(counted(sentence), candidates, weightOf);
  return best !== null && best.value > NEAR ? best.candidate.text : null;
}

/** In the order of `source`, by the sentence of it that each is most like. */
export function inOrderOf(source: readonly string[], sentences: readonly string[]): string[] {
  const all = source.map(counted);
  const placed = sentences.map((sentence) => {
    const like = mostLike(counted(sentence), all)?.candidate;
    return { sentence, place: like === undefined ? 0 : all.indexOf(like) };
  });
  return placed.sort((left, right) => left.place - right.place).map(({ sentence }) => sentence);
}

/** 0 to 1: of the terms of both, how many are shared (Dice). */
function likeness(left: Counted, right: Counted): number {
  let shared = 0;
  for (const [term, count] of left.counts) shared += Math.min(count, right.counts.get(term) ?? 0);
  return (2 * shared) / (left.size + right.size || 1);
}
