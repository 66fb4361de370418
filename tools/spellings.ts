// Words that an unknown one may have been meant as: one slip of the hand away. Pure words; how likely each
// is where it stands, the model says.
import { isKnownWord } from './dictionary.ts';

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"];

/**
 * Known words, in small letters, that became `word` by one slip, the commonest kinds of slip first: two letters
 * that changed places, a letter left out, one too many, one mistaken for another.
 */
export function wordsOneSlipFrom(word: string): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => ({
    before: word.slice(0, at),
    next: word.slice(at, at + 1),
    rest: word.slice(at + 1),
  }));
  const inner = cuts.slice(0, -1);
  const others = [
    ...inner.map(({ before, next, rest }) => before + rest.slice(0, 1) + next + rest.slice(1)),
    ...cuts.flatMap(({ before, next, rest }) => LETTERS.map((x) => before + x + next + rest)),
    ...inner.map(({ before, rest }) => before + rest),
    ...inner.flatMap(({ before, rest }) => LETTERS.map((x) => before + x + rest)),
  ];
  return [...new Set(others)].filter((other) => other !== word && isKnownWord(other));
}
