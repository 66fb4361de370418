// What proofreading changes, as a unified diff that `patch` can apply. Corrections never add or remove
// a line, so lines can be compared one by one.

const CONTEXT = 3;

/** The difference between two texts with the same number of lines; empty when they are equal. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  if (old.length !== now.length) throw new RangeError('Both texts must have the same lines');
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return '';
  let diff = `--- ${name}\n+++ ${name}\n`;
  for (const [first, last] of hunks(changed, old.length)) {
    const size = last - first + 1;
    diff += `@@ -${first + 1},${size} +${first + 1},${size} @@\n`;
    for (let index = first; index <= last; ) {
      let end = index;
      while (end <= last && old[end] !== now[end]) end++;
      if (end === index) {
        diff += show(' ', old[index++] as string);
        continue;
      }
      for (const line of old.slice(index, end)) diff += show('-', line);
      for (const line of now.slice(index, end)) diff += show('+', line);
      index = end;
    }
  }
  return diff;
}

/** Lines with their line feeds; a carriage return before it is part of the line, as in `diff`. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function show(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** First and last line of each hunk: the changed lines with their context, joined where they meet. */
function hunks(changed: readonly number[], length: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const first = Math.max(0, index - CONTEXT);
    const last = Math.min(length - 1, index + CONTEXT);
    const open = ranges.at(-1);
    if (open && first <= open[1] + 1) open[1] = last;
    else ranges.push([first, last]);
  }
  return ranges;
}
