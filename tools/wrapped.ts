// Which line breaks stand there only because a line was full: those of a paragraph that a program broke at a
// width. All others (of messages, verses, addresses, items, a log) are the writer's. A line was full where
// the next word would not have fitted any more; since the longest message of a chat looks full too, that
// is believed of several lines, or where a phrase is torn. Rules over lengths and words.
import { isFarewell } from './letters.ts';
import { words } from './words.ts';

/** Nobody wraps narrower, or wider, than this. */
const NARROWEST = 45;
const WIDEST = 120;
/** What editors wrap at has at least this width; below it, verses and messages are likelier. */
const USUAL = 55;
/** So many full lines in a row are no chance. */
const MANY = 4;
/** The widths of two paragraphs of one text differ by no more. */
const SAME_WIDTH = 6;

/** Each line of a log, or of a programme, begins with its time. */
const TIME = /^\s*[[(]?\d{1,4}[-:/.]\d{1,2}\b/;
const ENDS_SENTENCE = /[.!?:…]["'”’)\]*_]*\s*$/;
const ENDS_THOUGHT = /[.!?:…,;]["'”’)\]*_]*\s*$/;
const STARTS_LOWER = /^\s*["'“‘(]*\p{Ll}/u;

/** After these nobody ends a line by hand, */
const NEVER_LAST = words(
  'a an the and or but nor of into than as because if although while whose my your our their its every very',
);
/** and seldom after these. */
const SELDOM_LAST = words(
  'to for with from by at in about is are was were be been has have had will would can could should may might that which who i we he she they these those no any some each when where how what after before until',
);

/** Lines in a row, `first` to `last`, each but the last as full as it could be. */
interface FullLines {
  first: number;
  last: number;
  width: number;
}

/**
 * For each line whether it goes on with what the line before it says; blank lines part, and so does what
 * `begins` anew.
 */
export function goesOn(lines: readonly string[], begins: (index: number) => boolean): boolean[] {
  const isParted = (index: number) => {
    const isBlank = (lines[index - 1] ?? '').trim() === '';
    return isBlank || begins(index) || TIME.test(lines[index] ?? '');
  };
  const candidates = fullLines(lines, isParted);
  const torn = candidates.filter((candidate) => isTorn(lines, candidate));
  const widths = new Set(torn.map(({ width }) => width));
  const unfinished = unfinishedByParagraph(lines, begins);
  const result = lines.map(() => false);
  for (const candidate of candidates) {
    const isWrapped =
      torn.includes(candidate) ||
      [...widths].some((width) => fits(lines, candidate, width)) ||
      isWholeParagraph(lines, candidate, unfinished);
    if (!isWrapped) continue;
    for (const index of breaksOf(candidate)) result[index] = !endsSentence(lines, index - 1);
  }
  return result;
}

/** The lines of each paragraph that are full beside its widest line. */
function fullLines(lines: readonly string[], isParted: (index: number) => boolean): FullLines[] {
  const widths = widthsOfParagraphs(lines);
  const found: FullLines[] = [];
  for (let first = 0; first < lines.length; first++) {
    const width = widths[first] ?? 0;
    let last = first;
    const isFull = () => lengthWithNextWord(lines, last) > width && isProse(lines[last] ?? '');
    while (!isParted(last + 1) && last + 1 < lines.length && isFull()) last++;
    if (last > first && width >= NARROWEST) found.push({ first, last, width });
    first = last;
  }
  return found;
}

/** A line that is too long, or has no place to be broken at, was never wrapped. */
function isProse(line: string): boolean {
  return line.length <= WIDEST && /\S\s+\S/.test(line);
}

/** For each line the length of the longest of its paragraph. */
function widthsOfParagraphs(lines: readonly string[]): number[] {
  const widths: number[] = [];
  let first = 0;
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    const lengths = lines
      .slice(first, index)
      .filter(isProse)
      .map((line) => line.trimEnd().length);
    const width = lengths.reduce((most, length) => Math.max(most, length), 0);
    while (widths.length <= index) widths.push(width);
    first = index + 1;
  }
  return widths;
}

function lengthWithNextWord(lines: readonly string[], index: number): number {
  const [next = ''] = /\S+/.exec(lines[index + 1] ?? '') ?? [];
  return (lines[index] ?? '').trimEnd().length + 1 + next.length;
}

/** Where a line goes on with the one before it, if they are wrapped. */
function breaksOf({ first, last }: FullLines): number[] {
  return Array.from({ length: last - first }, (_, offset) => first + 1 + offset);
}

function endsSentence(lines: readonly string[], index: number): boolean {
  return ENDS_SENTENCE.test(lines[index] ?? '');
}

/** Whether its lines tear phrases, which messages, verses and items do not. */
function isTorn(lines: readonly string[], candidate: FullLines): boolean {
  if (!startsLower(lines, candidate)) return false;
  const breaks = breaksOf(candidate);
  if (breaks.length >= MANY && candidate.width >= USUAL) return true;
  return breaks.some((index) => {
    const last = /[\p{L}'’]+$/u.exec(lines[index - 1] ?? '')?.[0].toLowerCase() ?? '';
    if (NEVER_LAST.has(last)) return true;
    return breaks.length > 1 && SELDOM_LAST.has(last);
  });
}

/** Most lines that go on inside a sentence begin with a small letter; verses begin with a capital. */
function startsLower(lines: readonly string[], candidate: FullLines): boolean {
  const inside = breaksOf(candidate).filter((index) => !endsSentence(lines, index - 1));
  const lower = inside.filter((index) => STARTS_LOWER.test(lines[index] ?? ''));
  return inside.length > 0 && lower.length >= inside.length / 2;
}

/** Whether its lines are full at the width of another paragraph too. */
function fits(lines: readonly string[], candidate: FullLines, width: number): boolean {
  if (candidate.width > width + SAME_WIDTH) return false;
  return breaksOf(candidate).every((index) => lengthWithNextWord(lines, index - 1) > width);
}

/**
 * For each line, the lines of its paragraph that end as no sentence or greeting does, without the last, and
 * without a signature.
 */
function unfinishedByParagraph(
  lines: readonly string[],
  begins: (index: number) => boolean,
): Set<number>[] {
  let open = new Set<number>();
  let isSignature = false;
  return lines.map((line, index) => {
    if (line.trim() === '') [open, isSignature] = [new Set(), false];
    isSignature ||= isFarewell(line);
    const isLast = (lines[index + 1] ?? '').trim() === '';
    if (!isLast && !isSignature && !begins(index) && !ENDS_THOUGHT.test(line)) open.add(index);
    return open;
  });
}

/** A wide line or two and a rest that ends as a sentence does, where nobody ends lines without a mark. */
function isWholeParagraph(
  lines: readonly string[],
  candidate: FullLines,
  unfinished: readonly ReadonlySet<number>[],
): boolean {
  if (candidate.width < USUAL || !startsLower(lines, candidate)) return false;
  const others = [...(unfinished[candidate.first] ?? [])].filter(
    (index) => index < candidate.first || index >= candidate.last,
  );
  return others.length === 0 && endsSentence(lines, candidate.last);
}
