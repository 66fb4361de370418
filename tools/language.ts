// Tells English from what the bundled model was not made for, by script and by the most frequent words.
// Only positive evidence counts: a short or badly misspelt text is taken for English.
import { UserError } from '../contract/errors.ts';
import { ENGLISH, FOREIGN } from './words.ts';

/** True when a sentence is surely not English. */
export function isForeign(sentence: string): boolean {
  const latin = sentence.match(/\p{Script=Latin}+/gu)?.join('').length ?? 0;
  const otherwise = sentence.match(/[^\P{L}\p{Script=Latin}]+/gu)?.join('').length ?? 0;
  if (otherwise > latin && otherwise > 1) return true;
  const words = sentence.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  const hits = (list: ReadonlySet<string>) =>
    words.filter((word) => list.has(word.replaceAll('’', "'"))).length;
  const foreign = Math.max(...FOREIGN.map(hits));
  return foreign >= 2 && foreign > 1.5 * hits(ENGLISH);
}

/** Throws UserError `unsupported-language` when most of what the sentences say is not English. */
export function requireEnglish(sentences: readonly string[]): void {
  let total = 0;
  let foreign = 0;
  for (const sentence of sentences) {
    total += sentence.length;
    if (isForeign(sentence)) foreign += sentence.length;
  }
  if (foreign > total / 2) {
    throw new UserError(
      'unsupported-language',
      'This text does not seem to be in English, the only language that the bundled model knows.',
      'Select an English text, or ask a larger model.',
    );
  }
}
