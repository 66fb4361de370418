// A changed text with its formatting: what differs between two plain texts is changed in the HTML of the
// first, word by word inside its text nodes, and every tag stays byte for byte. Where HTML and text can't be
// laid side by side, or too little of the text is left, there is no rich text, and the plain one must do.
import { diffArrays } from 'diff';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Larger documents would hold up the main process. In UTF-16 units. */
const LONGEST = 400_000;
/** When less of the words is left, nothing says which format belongs to which. */
const LEAST_KEPT = 1 / 3;
const MOST_EDITS = 2000;

/** `html` with `after` for `before`, which is the text that it shows; null when that can't be told. */
export function richText(html: string, before: string, after: string): string | null {
  if (html.length > LONGEST || before === after) return null;
  const page = readPage(html);
  if (page === null) return null;
  const cells = alignedCells(before, page.nodes);
  const changes = cells && changesBetween(before, after);
  if (!cells || !changes) return null;
  const edits = new Edits(page.nodes, cells);
  return changes.every((change) => edits.take(change)) ? edits.applied(html) : null;
}

/** A stretch of text between two tags: where it is in the source, and what it says. */
interface TextNode {
  start: number;
  end: number;
  value: string;
}

const UNSEEN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'textarea']);
const PLAIN = new Set(['html', 'head', 'body', 'meta', 'br', 'p', 'div', 'span', 'style', 'title']);

/** The text nodes in order; null when nothing in the HTML is more than plain text. */
function readPage(html: string): { nodes: TextNode[] } | null {
  const nodes: TextNode[] = [];
  let hasFormat = false;
  const visit = (node: Tree.Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation;
      if (!place) return false;
      const { startOffset: start, endOffset: end } = place;
      // Text that was moved out of a table, and joined with other text.
      if (html.slice(start, end).includes('<')) return false;
      nodes.push({ start, end, value: node.value });
    }
    if (!('childNodes' in node)) return true;
    if ('tagName' in node) {
      const isStyled = node.attrs.some(({ name }) => /^(?:style|class|align|dir)$/.test(name));
      hasFormat ||= isStyled || !PLAIN.has(node.tagName);
      if (UNSEEN.has(node.tagName)) return true;
    }
    return node.childNodes.every(visit);
  };
  const isReadable = visit(parse(html, { sourceCodeLocationInfo: true }));
  nodes.sort((a, b) => a.start - b.start);
  return isReadable && hasFormat ? { nodes } : null;
}

/** Where a character of the plain text stands in the HTML. */
interface Cell {
  node: number;
  offset: number;
}

/** White space, and characters without a width: the two texts may differ in them. */
const LOOSE = /[\s\u200B\uFEFF]/;
/** What a plain text has before the items of a list, and HTML draws itself. */
const MARKER = /^(?:[*•◦▪‣·-]|\d{1,3}[.)]|[a-z][.)])(?=\s)/;

/** For each UTF-16 unit of `text` its cell; undefined for white space and the markers of lists. */
function alignedCells(text: string, nodes: readonly TextNode[]): (Cell | undefined)[] | null {
  const shown = nodes.flatMap(({ value }, node) =>
    Array.from({ length: value.length }, (_, offset) => ({
      node,
      offset,
      unit: value[offset] ?? '',
    })),
  );
  const solid = shown.filter(({ unit }) => !LOOSE.test(unit));
  const cells = new Array<Cell | undefined>(text.length);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (LOOSE.test(unit)) continue;
    const cell = solid[next];
    if (cell?.unit === unit) {
      cells[at] = { node: cell.node, offset: cell.offset };
      next++;
      continue;
    }
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const marker = line.trim() === '' ? MARKER.exec(text.slice(at, at + 5))?.[0] : undefined;
    if (marker === undefined) return null;
    at += marker.length - 1;
  }
  return next === solid.length ? cells : null;
}

/** `[start, end)` of the text before is to say `text`; an insertion says on which side it belongs. */
interface Change {
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
function changesBetween(before: string, after: string): Change[] | null {
  const [old, fresh] = [wordsIn(before), wordsIn(after)];
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
      if (!hasSameLines(before, after, old, fresh, [i, i + removed], [k, k + added])) return null;
      changes.push(...changesOf(before, after, old, fresh, [i, i + removed], [k, k + added]));
    }
    [i, k] = [i + removed, k + added];
    for (let n = 0; n < (parts[at]?.count ?? 0); n++, i++, k++) {
      if (n > 0 && !hasSameLines(before, after, old, fresh, [i, i], [k, k])) return null;
    }
  }
  return changes;
}

type Range = readonly [from: number, to: number];

/** Whether as many lines end between the words around both ranges. */
function hasSameLines(
  before: string,
  after: string,
  old: readonly Word[],
  fresh: readonly Word[],
  [i, j]: Range,
  [k, l]: Range,
): boolean {
  const lines = (text: string, words: readonly Word[], from: number, to: number) => {
    const start = words[from - 1]?.end ?? words[0]?.start ?? 0;
    const end = words[to]?.start ?? words.at(-1)?.end ?? 0;
    return text.slice(start, Math.max(start, end)).split('\n').length;
  };
  return lines(before, old, i, j) === lines(after, fresh, k, l);
}

/** Word for word as far as there are words on both sides; the last takes what is over. */
function changesOf(
  before: string,
  after: string,
  old: readonly Word[],
  fresh: readonly Word[],
  [i, j]: Range,
  [k, l]: Range,
): Change[] {
  const [first, last] = [old[i], old[j - 1]];
  if (i === j || !first || !last) return insertion(before, after, old, fresh, i, [k, l]);
  if (k === l) return [deletion(before, first.start, last.end)];
  const pairs = Math.min(j - i, l - k);
  return Array.from({ length: pairs }, (_, n) => {
    const isLast = n === pairs - 1;
    const [from, to] = [old[i + n], old[isLast ? j - 1 : i + n]];
    const [start, end] = [fresh[k + n], fresh[isLast ? l - 1 : k + n]];
    return trimmed(before, from?.start ?? 0, to?.end ?? 0, after.slice(start?.start, end?.end));
  });
}

function insertion(
  before: string,
  after: string,
  old: readonly Word[],
  fresh: readonly Word[],
  i: number,
  [k, l]: Range,
): Change[] {
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

/** The changes as they become edits of text nodes. */
class Edits {
  readonly #nodes: readonly TextNode[];
  readonly #cells: readonly (Cell | undefined)[];
  readonly #edits = new Map<number, { from: number; to: number; text: string }[]>();

  constructor(nodes: readonly TextNode[], cells: readonly (Cell | undefined)[]) {
    this.#nodes = nodes;
    this.#cells = cells;
  }

  /** False when the change has no place: it is about the marker of a list. */
  take({ start, end, text, joins = 'previous', withSpace = false }: Change): boolean {
    const touched = this.#cells.slice(start, end).filter((cell) => cell !== undefined);
    const first = touched[0];
    if (!first) {
      const beside = this.#cells[joins === 'previous' ? start - 1 : start];
      if (!beside) return false;
      const at = beside.offset + (joins === 'previous' ? 1 : 0);
      this.#add(beside.node, at, at, text);
      return true;
    }
    const last = touched.at(-1);
    for (const node of new Set(touched.map((cell) => cell.node))) {
      const offsets = touched.filter((cell) => cell.node === node).map(({ offset }) => offset);
      const to = Math.max(...offsets) + 1;
      const rest = this.#nodes[node]?.value.slice(to) ?? '';
      const space = withSpace && node === last?.node ? (/^\s+/.exec(rest)?.[0].length ?? 0) : 0;
      this.#add(node, Math.min(...offsets), to + space, node === first.node ? text : '');
    }
    return true;
  }

  applied(html: string): string {
    let output = html;
    for (const [index, edits] of [...this.#edits].sort(([a], [b]) => b - a)) {
      const { start, end, value } = this.#nodes[index] as TextNode;
      let changed = value;
      for (const { from, to, text } of edits.toSorted((a, b) => b.from - a.from)) {
        changed = changed.slice(0, from) + text.replaceAll('\n', ' ') + changed.slice(to);
      }
      output = output.slice(0, start) + escaped(changed) + output.slice(end);
    }
    return output;
  }

  #add(node: number, from: number, to: number, text: string): void {
    const edits = this.#edits.get(node) ?? [];
    edits.push({ from, to, text });
    this.#edits.set(node, edits);
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}
