// Word-by-word difference of two texts, for History, which keeps texts and not edits. Pure. Myers'
// greedy algorithm with a bound: two texts that differ nearly everywhere come out as one replacement.

export interface DiffPart {
  kind: 'same' | 'removed' | 'inserted';
  text: string;
}

/** The most differing words that are told apart; the cost is its square. */
const MAXIMUM_DISTANCE = 800;

/**
 * Parts whose `same` and `removed` texts spell `before`, and whose `same` and `inserted` texts spell
 * `after`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const middle = shortestEdits(a.slice(start, endA), b.slice(start, endB));
  return joined([
    ...a.slice(0, start).map((text): DiffPart => ({ kind: 'same', text })),
    ...middle,
    ...a.slice(endA).map((text): DiffPart => ({ kind: 'same', text })),
  ]);
}

/** Words, runs of white space, and single other characters (Han characters count one by one). */
function words(text: string): string[] {
  return (
    text.match(
      /\s+|\p{Script=Han}|[\p{L}\p{N}\p{M}'’_]+?(?=\p{Script=Han}|[^\p{L}\p{N}\p{M}'’_]|$)|./gsu,
    ) ?? []
  );
}

/** A point that no path reaches. */
const NOWHERE = -(2 ** 30);

/**
 * The two ways onto diagonal `k` (position in `a` minus position in `b`) with the d-th edit, as
 * positions in `a`: removing a word of `a`, or inserting one of `b`. `row[k + d - 1]` is the furthest
 * position reached on diagonal `k` with one edit less.
 */
function waysOnto(k: number, d: number, row: Int32Array, lengthA: number, lengthB: number) {
  const within = (x: number) => (x >= 0 && x <= lengthA && x - k <= lengthB ? x : NOWHERE);
  return {
    removing: within((k > -d ? (row[k + d - 2] ?? NOWHERE) : NOWHERE) + 1),
    inserting: within(k < d ? (row[k + d] ?? NOWHERE) : NOWHERE),
  };
}

function shortestEdits(a: readonly string[], b: readonly string[]): DiffPart[] {
  const rows: Int32Array[] = [];
  for (let d = 0; d <= Math.min(a.length + b.length, MAXIMUM_DISTANCE); d += 1) {
    const row = new Int32Array(2 * d + 1).fill(NOWHERE);
    const before = rows[d - 1];
    rows.push(row);
    for (let k = -d; k <= d; k += 2) {
      const ways = before && waysOnto(k, d, before, a.length, b.length);
      let x = ways ? Math.max(ways.removing, ways.inserting) : 0;
      while (x >= 0 && x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      row[k + d] = x;
      if (x === a.length && x - k === b.length) return walkBack(a, b, rows);
    }
  }
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'inserted', text: b.join('') },
  ];
}

function walkBack(a: readonly string[], b: readonly string[], rows: Int32Array[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let x = a.length;
  let y = b.length;
  const keepUntil = (start: number) => {
    while (x > start) {
      x -= 1;
      y -= 1;
      parts.push({ kind: 'same', text: a[x] ?? '' });
    }
  };
  for (let d = rows.length - 1; d > 0; d -= 1) {
    const ways = waysOnto(x - y, d, rows[d - 1] ?? new Int32Array(), a.length, b.length);
    keepUntil(Math.max(ways.removing, ways.inserting));
    if (ways.removing > ways.inserting) {
      x -= 1;
      parts.push({ kind: 'removed', text: a[x] ?? '' });
    } else {
      y -= 1;
      parts.push({ kind: 'inserted', text: b[y] ?? '' });
    }
  }
  keepUntil(0);
  return parts.reverse();
}

/**
 * The same difference for reading: two changes with nothing but spaces between them are one, so that
 * "a b" for "c d" is not shown as four.
 */
export function joinNear(parts: readonly DiffPart[]): DiffPart[] {
  const near = parts.flatMap((part, index): DiffPart[] => {
    const isGap = part.kind === 'same' && /^[^\S\r\n]+$/.test(part.text);
    const between = index > 0 && index < parts.length - 1;
    if (!isGap || !between) return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'inserted', text: part.text },
    ];
  });
  return joined(near);
}

/** Neighbours of one kind become one part, removals before insertions. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let inserted = '';
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (inserted) result.push({ kind: 'inserted', text: inserted });
    removed = '';
    inserted = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'inserted') inserted += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else if (text) result.push({ kind: 'same', text });
    }
  }
  flush();
  return result;
}
