// Heuristics of quality, after the rules of MassiveText (Rae et al. 2021): what prose hardly ever is. Our
// sources are clean already, so the bounds are theirs; only the least length is lower, for a dialogue of
// ours is whole with 30 words. Reads the text, and its words as hashes for what repeats itself.

import { eachGram } from './word-hashes.ts';

const LEAST_WORDS = 30;
const MOST_WORDS = 100_000;
const STOP_WORDS = /\b(?:the|be|to|of|and|that|have|with|a|is|you|i)\b/gi;

/** Each rule by its name in the report: true when the document breaks it. */
const RULES: Record<string, (text: string, words: Uint32Array) => boolean> = {
  'too short': (_, words) => words.length < LEAST_WORDS,
  'too long': (_, words) => words.length > MOST_WORDS,
  'length of words': (text) => {
    const pieces = piecesOf(text);
    let letters = 0;
    for (const piece of pieces) letters += piece.length;
    return letters < 3 * pieces.length || letters > 10 * pieces.length;
  },
  symbols: (text, words) => {
    const marks = text.match(/#|\.\.\.|…|[{}\\|<>^~=]/g)?.length ?? 0;
    return marks > 0.1 * words.length;
  },
  'bulleted lines': (text) => share(linesOf(text), (line) => /^\s*[-*•·‣]/.test(line)) > 0.9,
  'lines cut off': (text) => share(linesOf(text), (line) => /(?:\.\.\.|…)\s*$/.test(line)) > 0.3,
  'words without letters': (text) => share(piecesOf(text), (piece) => /\p{L}/u.test(piece)) < 0.8,
  'stop words': (text) => {
    const seen = new Set<string>();
    for (const [word] of text.slice(0, 20_000).matchAll(STOP_WORDS)) seen.add(word.toLowerCase());
    return seen.size < 2;
  },
  'repeated lines': (text) => {
    const seen = new Set<string>();
    let repeated = 0;
    for (const line of linesOf(text)) {
      if (seen.has(line)) repeated += line.length;
      seen.add(line);
    }
    return repeated > 0.2 * text.length;
  },
  'a phrase over and over': (_, words) =>
    top(words, 2) * 2 > 0.2 * words.length || top(words, 4) * 4 > 0.16 * words.length,
  'repeated passages': (_, words) => repeatedWords(words, 10) > 0.3 * words.length,
};

/** The first rule that the document breaks, or null. */
export function brokenRule(text: string, words: Uint32Array): string | null {
  for (const [name, breaks] of Object.entries(RULES)) if (breaks(text, words)) return name;
  return null;
}

const piecesOf = (text: string): string[] => text.match(/\S+/g) ?? [];
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function share<T>(items: readonly T[], is: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (is(item)) count++;
  return items.length === 0 ? 0 : count / items.length;
}

/** In a short text even three times is nothing. */
const OVER_AND_OVER = 4;

/** How often the most frequent `length` words in a row occur; 0 for hardly ever. */
function top(words: Uint32Array, length: number): number {
  const counts = new Map<number, number>();
  let most = 0;
  eachGram(words, length, (_, hash) => {
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (count > most) most = count;
  });
  return most < OVER_AND_OVER ? 0 : most;
}

/** How many words stand in `length` words in a row that were there before. */
function repeatedWords(words: Uint32Array, length: number): number {
  const seen = new Set<number>();
  let covered = 0;
  let end = 0;
  eachGram(words, length, (start, hash) => {
    if (seen.has(hash)) {
      covered += start + length - Math.max(end, start);
      end = start + length;
    }
    seen.add(hash);
  });
  return covered;
}
