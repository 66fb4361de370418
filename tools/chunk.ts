// Cuts a text into blocks (a paragraph, a list item, a heading, a turn) and sentences, over any length
// and without losing a place: every index of a sentence can be traced to the original. Knows English
// typography, and neither model nor tool.
import { HEAD_LABELS, HEAD_LINE } from './letters.ts';
import { goesOn } from './wrapped.ts';

/** A stretch of the original as the model reads it: on one line, each run of white space one space. */
export interface Excerpt {
  text: string;
  /** Where the excerpt begins in the original, in UTF-16 units. */
  start: number;
  end: number;
  /** For each run of white space that is longer in the original: its index in `text`, and by how much. */
  runs: readonly { index: number; extra: number }[];
}

export interface Block extends Excerpt {
  /** True for list items and headings, whose end needs no full stop. */
  marked: boolean;
}

export interface Sentence extends Excerpt {
  marked: boolean;
  /** False when the sentence was too long and this is not its first, or not its last, piece. */
  startsWhole: boolean;
  endsWhole: boolean;
}

/** The original's index of `index` in the excerpt's text. */
export function originalIndex(excerpt: Excerpt, index: number): number {
  let shift = 0;
  for (const run of excerpt.runs) {
    if (run.index >= index) break;
    shift += run.extra;
  }
  return excerpt.start + index + shift;
}

/** Part of an excerpt, without the white space around it; null when nothing is left. */
export function excerptOf(whole: Excerpt, from: number, to: number): Excerpt | null {
  let first = from;
  let last = to;
  while (first < last && whole.text[first] === ' ') first++;
  while (last > first && whole.text[last - 1] === ' ') last--;
  if (first === last) return null;
  return {
    text: whole.text.slice(first, last),
    start: originalIndex(whole, first),
    end: originalIndex(whole, last),
    runs: whole.runs
      .filter(({ index }) => index >= first && index < last)
      .map(({ index, extra }) => ({ index: index - first, extra })),
  };
}

const LINE = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g;
const MARKER = /^\s*(?:>[> ]*)?(?:(?:[-*+•–]|\d{1,3}[.)]|\(?[a-z][.)]|#{1,6}|\[[ xX]\])[ \t]+)*/;
/** A turn of a dialogue, with its speaker before it: who is not called "From" or "Present". */
export const TURN = new RegExp(
  String.raw`^\s*#?(?!(?i:${HEAD_LABELS}|present|apologies|attendees|location|notes?|ps):)\p{Lu}[\p{L}\d .'#-]{0,30}:\s`,
  'u',
);

/** The name, of one or two words, of who says the rest of the line. */
export const SPEAKER = /^[ \t]*\p{Lu}[\p{L}\d.'’-]{0,20}(?: \p{Lu}[\p{L}\d.'’-]{0,20})?:(?=[ \t])/u;

/** A row of a Markdown table: each cell is read for itself, and needs no full stop. */
const ROW = /^\s*\|.*\|\s*$/;

/** The blocks of a text, ascending; blank lines and list markers lie between them. */
export function blocksOf(text: string): Block[] {
  const lines = [...text.matchAll(LINE)].map(({ 0: match, index }) => {
    const line = match.replace(/\s+$/, '');
    return { line, start: index, marker: MARKER.exec(line)?.[0] ?? '' };
  });
  const wrapped = goesOn(
    lines.map(({ line }) => line),
    (index) => {
      const { line = '', marker = '' } = lines[index] ?? {};
      return marker.trim() !== '' || TURN.test(line) || ROW.test(line);
    },
  );
  const blocks: Block[] = [];
  for (const [index, { line, start, marker }] of lines.entries()) {
    if (line.trim() === '' || wrapped[index]) continue;
    let last = index;
    while (wrapped[last + 1]) last++;
    const end = (lines[last]?.start ?? 0) + (lines[last]?.line.length ?? 0);
    const excerpt = readExcerpt(text, start + marker.length, end);
    const marked = marker.trim() !== '' || HEAD_LINE.test(line) || ROW.test(line);
    if (excerpt !== null) blocks.push({ ...excerpt, marked });
  }
  return blocks;
}

/** What stands in `[start, end)` of a text; null when that is only white space. */
export function readExcerpt(text: string, start: number, end: number): Excerpt | null {
  const runs: { index: number; extra: number }[] = [];
  let shift = 0;
  const line = text.slice(start, end).replace(/\s+/g, (run, index: number) => {
    if (run.length > 1) runs.push({ index: index - shift, extra: run.length - 1 });
    shift += run.length - 1;
    return ' ';
  });
  return excerptOf({ text: line, start, end, runs }, 0, line.length);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Never the last word of a sentence. */
const TITLE =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|St|Mt|Messrs|vs|cf|viz|e\.g|i\.e|approx|al)\.\s*$/i;
/** Not the last word when a number follows. */
const BEFORE_NUMBER = /(?:^|[\s("'“‘[])(?:No|Nos|Fig|Figs|Eq|Sec|Ch|Vol|p|pp|Art|ca|c)\.\s*$/i;
const INITIAL = /(?:^|[\s("'“‘[.])[A-HJ-Z]\.\s*$/;
const ENDS_INSIDE = /[?!…]["'”’)\]]*\s*$/;

function staysTogether(before: string, after: string): boolean {
  if (TITLE.test(before) || INITIAL.test(before)) return true;
  if (BEFORE_NUMBER.test(before)) return /^[\d(]/.test(after);
  // "Are you well?" she asked.
  return /["'”’)\]]\s*$/.test(before) && ENDS_INSIDE.test(before) && /^\p{Ll}/u.test(after);
}

/** The sentences of a block, ascending; none ends where `mayCut`, given the original's index, says no. */
export function sentencesOf(block: Block, mayCut = (_index: number) => true): Sentence[] {
  const cuts: number[] = [];
  let before = '';
  for (const { segment, index } of segmenter.segment(block.text)) {
    // Only the end of what came before matters, and a block can be a megabyte of one sentence.
    const together = staysTogether(before.slice(-40), segment);
    if (index > 0 && !together && mayCut(originalIndex(block, index))) cuts.push(index);
    before = segment;
  }
  const isRow = ROW.test(block.text);
  if (isRow) {
    for (const { index } of block.text.matchAll(/(?<!\\)\|/g)) cuts.push(index, index + 1);
    cuts.sort((a, b) => a - b);
  }
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of [...cuts, block.text.length]) {
    const excerpt = excerptOf(block, from, to);
    const { marked } = block;
    const isWhole = !isRow;
    if (excerpt) sentences.push({ ...excerpt, marked, startsWhole: isWhole, endsWhole: isWhole });
    from = to;
  }
  return sentences;
}

/** What is said, without who says it; a sentence of nobody's as it is. */
export function withoutSpeaker(sentence: Sentence): Sentence {
  const label = SPEAKER.exec(sentence.text)?.[0] ?? '';
  const said = label === '' ? null : excerptOf(sentence, label.length, sentence.text.length);
  return said === null ? sentence : { ...sentence, ...said };
}

/** The sentences of a text, block by block, as the model reads them. */
export function sentenceTexts(text: string): string[] {
  return blocksOf(text).flatMap((block) => sentencesOf(block).map((sentence) => sentence.text));
}

/** Best first: where a long sentence can be cut with the least harm. */
const CLAUSE_ENDS = [
  /[;:—] /g,
  /, (?=(?:and|but|or|so|because|which|who|while|although|when|if|that)\b)/g,
  /, /g,
  / (?=(?:and|but|or|because|which|while|although|when|if|that)\b)/g,
  / /g,
];

/** Cuts a sentence at clauses until each piece has at most `limit` tokens, as far as it has spaces. */
export function splitLong(
  sentence: Sentence,
  limit: number,
  countTokens: (text: string) => number,
): Sentence[] {
  const { text } = sentence;
  // No token is shorter than one character, and very long texts are cut without being counted.
  if (text.length <= limit) return [sentence];
  if (text.length <= limit * 8 && countTokens(text) <= limit) return [sentence];
  const cut = middleCut(text);
  const left = cut === null ? null : excerptOf(sentence, 0, cut);
  const right = cut === null ? null : excerptOf(sentence, cut, text.length);
  if (left === null || right === null) return [sentence];
  const { marked, startsWhole, endsWhole } = sentence;
  return [
    ...splitLong({ ...left, marked, startsWhole, endsWhole: false }, limit, countTokens),
    ...splitLong({ ...right, marked, startsWhole: false, endsWhole }, limit, countTokens),
  ];
}

/** The clause end nearest to the middle, among the best kind that the middle half has. */
function middleCut(text: string): number | null {
  const middle = text.length / 2;
  for (const [kind, pattern] of CLAUSE_ENDS.entries()) {
    const reach = kind === CLAUSE_ENDS.length - 1 ? middle : middle / 2;
    let best: number | null = null;
    for (const match of text.matchAll(pattern)) {
      const place = match.index + match[0].length;
      const distance = Math.abs(place - middle);
      if (distance < reach && (best === null || distance < Math.abs(best - middle))) best = place;
    }
    if (best !== null) return best;
  }
  return null;
}
