// Splits a summary into paragraphs and lists for showing, also while it is still growing. Pure.

export type SummaryBlock =
  | { kind: 'paragraph'; start: number; text: string }
  | { kind: 'list'; start: number; items: { start: number; text: string }[] };

const ITEM = /^\s*[-*•]\s+/;

/** Blocks in order; `start` is the offset of the text in `summary`, which names it while more is appended. */
export function summaryBlocks(summary: string): SummaryBlock[] {
  const blocks: SummaryBlock[] = [];
  let start = 0;
  for (const line of summary.split('\n')) {
    const last = blocks.at(-1);
    const marker = ITEM.exec(line);
    if (marker) {
      const text = line.slice(marker[0].length);
      const item = { start: start + marker[0].length, text };
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', start, items: [item] });
    } else if (line.trim() !== '') {
      blocks.push({ kind: 'paragraph', start, text: line });
    }
    start += line.length + 1;
  }
  return blocks;
}
