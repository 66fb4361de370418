// The user's own words in a text: names and terms that no tool may correct or lose. Pure, and shared:
// the tools protect them, and the panel takes back edits of a word that has just become one.
import { literally } from './literally.ts';

/**
 * `[start, end)` of each own word in `text`, ascending, in UTF-16 units. A word in lower case is meant in
 * any case, one with capitals only as it is written; parts of longer words are not meant.
 */
export function ownWordSpans(
  text: string,
  words: readonly string[],
): { start: number; end: number }[] {
  const isLower = (word: string) => word === word.toLowerCase();
  const spans = [
    ...spansOf(text, words.filter(isLower), 'giu'),
    ...spansOf(
      text,
      words.filter((word) => !isLower(word)),
      'gu',
    ),
  ];
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function spansOf(text: string, words: readonly string[], flags: string) {
  if (words.length === 0) return [];
  // The longest first: of "New York" and "New York City" the second is meant where both stand.
  const choices = words.toSorted((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    flags,
  );
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
