// What differs between two plain texts, word by word, as changes that can be made one by one in a formatted
// copy of the first. Where lines were broken or joined, or too little of the words is left, there is none.
import { diffArrays } from 'diff';

/** When less of the words is left, nothing says which format belongs to which. */
const LEAST_KEPT = 1 / 3;
const MOST_EDITS = 2000;

/** `[start, end)` of the text before is to say `text`; an insertion says on which side it belongs. */
export interface Change {
  start: number;
  end: number;
  text: string;
  /** For an insertion: whether it is part of what stands before it, or of what follows. */
  joins?: 'previous' | 'next';
  withSpace?: boolean;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** What differs, word by word; null when lines were broken or joined, or little is left. */
export function changesBetween(before: string, after: string): Change[] | null {
  const [old, fresh] = [wordsIn(before), wordsIn(after)];
  const texts = { before, after, old, fresh };
  const parts = diffArrays(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  const kept = parts?.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.count), 0);
  if (!parts || (kept ?? 0) < LEAST_KEPT * old.length) return null;
  const changes: Change[] = [];
  let [i, k] = [0, 0];
  for (let at = 0; at < parts.length; at++) {
    let [removed, added] = [0, 0];
    for (; parts[at]?.removed || parts[at]?.added; at++) {
      if (parts[at]?.removed) removed += parts[at]?.count ?? 0;
      else added += parts[at]?.count ?? 0;
    }
    if (removed > 0 || added > 0) {
      if (!hasSameLines(texts, [i, i + removed], [k, k + added])) return null;
      changes.push(...changesOf(texts, [i, i + removed], [k, k + added]));
    }
    [i, k] = [i + removed, k + added];
    for (let n = 0; n < (parts[at]?.count ?? 0); n++, i++, k++) {
      if (n > 0 && !hasSameLines(texts, [i, i], [k, k])) return null;
    }
  }
  return changes;
}

/** Both texts, and the words of each. */
interface Texts {
  before: string;
  after: string;
  old: readonly Word[];
  fresh: readonly Word[];
}

type Range = readonly [from: number, to: number];

/** Whether as many lines end between the words around both ranges. */
function hasSameLines({ before, after, old, fresh }: Texts, [i, j]: Range, [k, l]: Range): boolean {
  const lines = (text: string, words: readonly Word[], from: number, to: number) => {
    const start = words[from - 1]?.end ?? words[0]?.start ?? 0;
    const end = words[to]?.start ?? words.at(-1)?.end ?? 0;
    return text.slice(start, Math.max(start, end)).split('\n').length;
  };
  return lines(before, old, i, j) === lines(after, fresh, k, l);
}

/** Word for word as far as there are words on both sides; the last takes what is over. */
function changesOf(texts: Texts, [i, j]: Range, [k, l]: Range): Change[] {
  const { before, after, old, fresh } = texts;
  const [first, last] = [old[i], old[j - 1]];
  if (i === j || !first || !last) return insertion(texts, i, [k, l]);
  if (k === l) return [deletion(before, first.start, last.end)];
  const pairs = Math.min(j - i, l - k);
  return Array.from({ length: pairs }, (_, n) => {
    const isLast = n === pairs - 1;
    const [from, to] = [old[i + n], old[isLast ? j - 1 : i + n]];
    const [start, end] = [fresh[k + n], fresh[isLast ? l - 1 : k + n]];
    return trimmed(before, from?.start ?? 0, to?.end ?? 0, after.slice(start?.start, end?.end));
  });
}

function insertion({ before, after, old, fresh }: Texts, i: number, [k, l]: Range): Change[] {
  const [previous, next] = [old[i - 1], old[i]];
  const gap = after.slice(fresh[k - 1]?.end ?? 0, fresh[k]?.start);
  if (previous && (!gap.includes('\n') || !next)) {
    const text = after.slice(fresh[k - 1]?.end, fresh[l - 1]?.end);
    return [{ start: previous.end, end: previous.end, text, joins: 'previous' }];
  }
  const text = after.slice(fresh[k]?.start, fresh[l]?.start);
  const at = next?.start ?? before.length;
  return [{ start: at, end: at, text, joins: 'next' }];
}

/** Words that go take the space behind them along, if the line goes on. */
function deletion(before: string, start: number, end: number): Change {
  return { start, end, text: '', withSpace: /^[^\S\n]+\S/.test(before.slice(end)) };
}

/** Without what both begin or end with: of "bold," only what changes may lose its place. */
function trimmed(before: string, start: number, end: number, text: string): Change {
  const old = before.slice(start, end);
  // Of several words, what is left in the middle might be the space between two of them.
  const most = /\s/.test(old) ? 0 : Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  const joins = head > 0 ? 'previous' : 'next';
  return {
    start: start + head,
    end: end - tail,
    text: text.slice(head, text.length - tail),
    joins,
  };
}
