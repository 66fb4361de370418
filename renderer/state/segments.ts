// Cuts a text into blocks of lines, and a block into the stretches that stay and the edits between
// them, for showing. Blocks let the page draw again only what changed, and nothing that is out of
// sight. Pure; refuses what applyCorrections refuses, so that the panel never shows what main would
// not paste.
import type { Correction } from '../../contract/task.ts';

/** Whole lines of the text, and the edits that begin in them. Offsets are those of the whole text. */
export interface TextBlock {
  start: number;
  text: string;
  corrections: readonly Correction[];
  /** Position of the first of `corrections` among all. */
  firstIndex: number;
}

export type Segment =
  | { kind: 'same'; start: number; text: string }
  | {
      kind: 'edit';
      /** Position among all corrections. */
      index: number;
      correction: Correction;
      removed: string;
      inserted: string;
    };

/** A block ends at the first line break after so many UTF-16 units. */
const BLOCK_LENGTH = 1000;

/**
 * The blocks of `text` in order; their texts spell it. `corrections` are ascending and do not overlap
 * (else RangeError); none reaches beyond the end of its block.
 */
export function cutIntoBlocks(text: string, corrections: readonly Correction[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  let firstIndex = 0;
  while (start < text.length || firstIndex < corrections.length) {
    let end = endOfLine(text, start + BLOCK_LENGTH);
    let nextIndex = firstIndex;
    for (;;) {
      const correction = corrections[nextIndex];
      if (!correction || (correction.startIndex >= end && end < text.length)) break;
      // A line break that an edit takes away or brings must not be where the block ends.
      if (correction.endIndex >= end) end = endOfLine(text, correction.endIndex);
      nextIndex += 1;
    }
    blocks.push({
      start,
      text: text.slice(start, end),
      corrections: corrections.slice(firstIndex, nextIndex),
      firstIndex,
    });
    start = end;
    firstIndex = nextIndex;
  }
  return blocks;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** The segments of a block in order. Throws RangeError for corrections that do not fit it. */
export function segmentBlock({ start, text, corrections, firstIndex }: TextBlock): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  const addSame = (end: number) => {
    if (end > position) {
      segments.push({ kind: 'same', start: start + position, text: text.slice(position, end) });
    }
  };
  corrections.forEach((correction, index) => {
    const from = correction.startIndex - start;
    const to = correction.endIndex - start;
    if (from < position || to < from || to > text.length) {
      throw new RangeError(
        `Correction [${correction.startIndex}, ${correction.endIndex}) does not fit the text`,
      );
    }
    addSame(from);
    segments.push({
      kind: 'edit',
      index: firstIndex + index,
      correction,
      removed: text.slice(from, to),
      inserted: correction.correction,
    });
    position = to;
  });
  addSame(text.length);
  return segments;
}

/** Spaces and line breaks as signs, where a piece of text has nothing else to be seen by. */
export function showWhitespace(text: string): string {
  if (text.trim() !== '') return text;
  return text.replaceAll('\n', '↵').replaceAll(' ', '␣').replaceAll('\t', '⇥');
}
