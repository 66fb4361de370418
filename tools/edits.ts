// From two versions of a sentence to the edits between them: aligned on whole words, as few as the
// difference needs, with their spaces in the right place. Pure text; what an edit is called is
// explain.ts's business, whether it may happen the tool's.

import { anchorsBetween } from './anchors.ts';
import { areForms } from './words.ts';

/** Replaces `[start, end)` of the source by `text`, which stands at `[targetStart, targetEnd)` of the target. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  targetStart: number;
  targetEnd: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
  isWord: boolean;
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’.,-](?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words (with inner apostrophes and hyphens) and single marks; the white space between them is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of text.matchAll(TOKEN)) {
    if (/^\s/.test(match)) continue;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(match);
    tokens.push({ text: match, start: index, end: index + match.length, isWord });
  }
  return tokens;
}

/** The words of a text as they are written, without the marks between them. */
export function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.isWord)
    .map((token) => token.text);
}

/** How much two lists have in common at their beginnings, and behind those at their ends. */
function commonEnds<Item>(
  a: readonly Item[],
  b: readonly Item[],
  areEqual: (a: Item, b: Item) => boolean,
): { head: number; tail: number } {
  const shorter = Math.min(a.length, b.length);
  const isCommon = (i: number, j: number) => areEqual(a[i] as Item, b[j] as Item);
  let head = 0;
  while (head < shorter && isCommon(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isCommon(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  return { head, tail };
}

/** From 0 (nothing in common) to 1 (equal but for case): Levenshtein over the longer length. */
export function similarity(left: string, right: string): number {
  const a = [...left.toLowerCase()];
  const b = [...right.toLowerCase()];
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const { head, tail } = commonEnds(a, b, Object.is);
  return 1 - distance(a.slice(head, a.length - tail), b.slice(head, b.length - tail)) / longer;
}

/** No two words differ in as many letters; longer ones are data, and nothing in them is alike. */
const MOST_LETTERS = 1000;

function distance(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) > MOST_LETTERS) return Math.max(a.length, b.length);
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] as number) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function substitutionCost(a: Token, b: Token): number {
  if (a.text === b.text) return 0;
  if (a.isWord !== b.isWord) return Infinity;
  if (!a.isWord) return 0.9;
  // Unlike words are paired only where a deletion and an insertion would cost the same.
  const alike = areForms(a.text.toLowerCase(), b.text.toLowerCase());
  return alike ? 0.5 : 0.2 + 1.8 * (1 - similarity(a.text, b.text));
}

/** Pairs of indices of tokens that stand for one another, ascending: the cheapest alignment. */
function align(source: readonly Token[], target: readonly Token[]): [number, number][] {
  const width = target.length + 1;
  const costs = new Float64Array((source.length + 1) * width);
  const at = (i: number, j: number) => costs[i * width + j] ?? Infinity;
  for (let i = source.length; i >= 0; i--) {
    for (let j = target.length; j >= 0; j--) {
      if (i === source.length && j === target.length) continue;
      const deletion = i < source.length ? at(i + 1, j) + 1 : Infinity;
      const insertion = j < target.length ? at(i, j + 1) + 1 : Infinity;
      const pairing = pairCost(source[i], target[j]) + at(i + 1, j + 1);
      costs[i * width + j] = Math.min(deletion, insertion, pairing);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < source.length && j < target.length; ) {
    const cost = at(i, j);
    if (cost === pairCost(source[i], target[j]) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (cost === at(i + 1, j) + 1) i++;
    else j++;
  }
  return pairs;
}

function pairCost(a: Token | undefined, b: Token | undefined): number {
  return a && b ? substitutionCost(a, b) : Infinity;
}

/** Words this alike can be two spellings of one. */
export const ALIKE = 0.5;

/** Two spellings or two forms of a word: each is a correction of its own, even beside another. */
export function areOneWord(a: string, b: string): boolean {
  return similarity(a, b) >= ALIKE || areForms(a.toLowerCase(), b.toLowerCase());
}

/**
 * The edits that turn `source` into `target`, ascending, not overlapping; empty when they are equal.
 * No edit cuts a word of the source, and none begins or ends with white space that it leaves alone.
 */
export function editsBetween(source: string, target: string): Edit[] {
  if (source === target) return [];
  const sourceTokens = tokensOf(source);
  const targetTokens = tokensOf(target);
  const edits: (Edit & { alike: boolean })[] = [];
  const add = (start: number, end: number, from: number, to: number, alike: boolean) => {
    const edit = trimSpace(source, target, start, end, from, to);
    if (edit) edits.push({ ...edit, alike });
  };
  let sourceEnd = 0;
  let targetEnd = 0;
  const ends: [number, number][] = alignTrimmed(sourceTokens, targetTokens);
  for (const [i, j] of ends) {
    const a = sourceTokens[i] as Token;
    const b = targetTokens[j] as Token;
    add(sourceEnd, a.start, targetEnd, b.start, false);
    if (a.text !== b.text) add(a.start, a.end, b.start, b.end, areOneWord(a.text, b.text));
    sourceEnd = a.end;
    targetEnd = b.end;
  }
  add(sourceEnd, source.length, targetEnd, target.length, false);
  return mergeAdjacent(source, target, edits);
}

/** Equal tokens at both ends need no alignment, which takes time as the product of the lengths. */
function alignTrimmed(source: readonly Token[], target: readonly Token[]): [number, number][] {
  const { head, tail } = commonEnds(source, target, (a, b) => a.text === b.text);
  const middle = alignBounded(
    source.slice(head, source.length - tail),
    target.slice(head, target.length - tail),
  );
  const pairs: [number, number][] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  for (const [i, j] of middle) pairs.push([i + head, j + head]);
  for (let k = tail; k > 0; k--) pairs.push([source.length - k, target.length - k]);
  return pairs;
}

/** The most pairs of tokens that one alignment looks at, half a second of them; no sentence that is read has more. */
const MOST_PAIRS = 2 ** 17;

/** What is too long to be aligned at once is cut at its anchors; a stretch without any is all other words. */
function alignBounded(source: readonly Token[], target: readonly Token[]): [number, number][] {
  if (source.length * target.length <= MOST_PAIRS) return align(source, target);
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  const anchors = anchorsBetween(texts(source), texts(target));
  if (anchors.length === 0) return [];
  return [[0, 0] as const, ...anchors].flatMap(([i, j], index) => {
    const [nextI, nextJ] = anchors[index] ?? [source.length, target.length];
    const pairs = alignTrimmed(source.slice(i, nextI), target.slice(j, nextJ));
    return pairs.map(([a, b]): [number, number] => [i + a, j + b]);
  });
}

/** The edit without white space that both versions have at its ends; null when nothing is left. */
function trimSpace(
  source: string,
  target: string,
  start: number,
  end: number,
  targetStart: number,
  targetEnd: number,
): Edit | null {
  let [a, b, c, d] = [start, end, targetStart, targetEnd];
  const isSpace = (character: string | undefined) =>
    character !== undefined && /\s/.test(character);
  while (a < b && c < d && source[a] === target[c] && isSpace(source[a])) {
    a++;
    c++;
  }
  while (a < b && c < d && source[b - 1] === target[d - 1] && isSpace(source[b - 1])) {
    b--;
    d--;
  }
  if (a === b && c === d) return null;
  return { start: a, end: b, text: target.slice(c, d), targetStart: c, targetEnd: d };
}

/** Edits with nothing but equal white space between them are one, unless each corrects its own word. */
function mergeAdjacent(
  source: string,
  target: string,
  edits: readonly (Edit & { alike: boolean })[],
): Edit[] {
  const merged: (Edit & { alike: boolean })[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    const between = last ? source.slice(last.end, edit.start) : null;
    const separate = between !== '' && last?.alike && edit.alike;
    if (last && between?.trim() === '' && !separate) {
      const { start, targetStart } = last;
      const both = trimSpace(source, target, start, edit.end, targetStart, edit.targetEnd);
      merged.pop();
      if (both) merged.push({ ...both, alike: false });
    } else {
      merged.push(edit);
    }
  }
  return merged.map(({ alike: _, ...edit }) => edit);
}

/** `source` with `edits` made; they are ascending and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    source,
  );
}

/**
 * An edit of the text that `done` made, as an edit of the text before; none where it changes what `done`
 * has put there or stands right beside it.
 */
export function beforeEdits<E extends Edit>(edit: E, done: readonly Edit[]): E[] {
  let shift = 0;
  for (const { start, end, text } of done) {
    const from = start + shift;
    const to = from + text.length;
    if (edit.end < from) break;
    if (edit.start <= to) return [];
    shift += text.length - (end - start);
  }
  return [{ ...edit, start: edit.start - shift, end: edit.end - shift }];
}
