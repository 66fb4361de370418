// Lays a plain text beside the text nodes of a formatted one, and turns changes of the first into edits of the
// second. Knows no format: a node is what stands between two marks of any.
import type { Change } from './changes.ts';

/** A stretch of text between two marks. */
export interface TextNode {
  value: string;
}

/** `[from, to)` of what the node says is to say `text`. */
export interface NodeEdit {
  node: number;
  from: number;
  to: number;
  text: string;
}

/** Where a character of the plain text stands in the formatted one. */
export interface Cell {
  node: number;
  offset: number;
}

/** White space, and characters without a width: the two texts may differ in them. */
const LOOSE = /[\s\u200B\uFEFF]/;
/** What a plain text has before the items of a list, and formats draw themselves. */
const MARKER = /^(?:[*•◦▪‣·-]|\d{1,3}[.)]|[a-z][.)])(?=\s)/;

/** For each UTF-16 unit of `text` its cell; undefined for white space and the markers of lists. */
export function alignedCells(
  text: string,
  nodes: readonly TextNode[],
): (Cell | undefined)[] | null {
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

/** The edits that make `changes`; null when one has no place: it is about the marker of a list. */
export function editsOf(
  changes: readonly Change[],
  cells: readonly (Cell | undefined)[],
  nodes: readonly TextNode[],
): NodeEdit[] | null {
  const edits: NodeEdit[] = [];
  for (const change of changes) {
    const made = editOf(change, cells, nodes);
    if (made.length === 0) return null;
    edits.push(...made);
  }
  return edits;
}

function editOf(
  { start, end, text, joins = 'previous', withSpace = false }: Change,
  cells: readonly (Cell | undefined)[],
  nodes: readonly TextNode[],
): NodeEdit[] {
  const touched = cells.slice(start, end).filter((cell) => cell !== undefined);
  const first = touched[0];
  if (!first) {
    const beside = cells[joins === 'previous' ? start - 1 : start];
    if (!beside) return [];
    const at = beside.offset + (joins === 'previous' ? 1 : 0);
    return [{ node: beside.node, from: at, to: at, text }];
  }
  const last = touched.at(-1);
  return [...new Set(touched.map((cell) => cell.node))].map((node) => {
    const offsets = touched.filter((cell) => cell.node === node).map(({ offset }) => offset);
    const to = Math.max(...offsets) + 1;
    const rest = nodes[node]?.value.slice(to) ?? '';
    const space = withSpace && node === last?.node ? (/^\s+/.exec(rest)?.[0].length ?? 0) : 0;
    return {
      node,
      from: Math.min(...offsets),
      to: to + space,
      text: node === first.node ? text : '',
    };
  });
}
