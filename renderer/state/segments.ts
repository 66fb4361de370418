// Cuts a text into the stretches that stay and the edits between them, for showing. Pure; refuses
// what applyCorrections refuses, so that the panel never shows what main would not paste.
import type { Correction } from '../../contract/task.ts';

export type Segment =
  | { kind: 'same'; start: number; text: string }
  | {
      kind: 'edit';
      /** Position among the corrections. */
      index: number;
      correction: Correction;
      removed: string;
      inserted: string;
    };

/** The segments of `text` in order; `corrections` are ascending and do not overlap (else RangeError). */
export function segmentText(text: string, corrections: readonly Correction[]): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  const addSame = (end: number) => {
    if (end > position) {
      segments.push({ kind: 'same', start: position, text: text.slice(position, end) });
    }
  };
  corrections.forEach((correction, index) => {
    const { startIndex, endIndex } = correction;
    if (startIndex < position || endIndex < startIndex || endIndex > text.length) {
      throw new RangeError(`Correction [${startIndex}, ${endIndex}) does not fit the text`);
    }
    addSame(startIndex);
    segments.push({
      kind: 'edit',
      index,
      correction,
      removed: text.slice(startIndex, endIndex),
      inserted: correction.correction,
    });
    position = endIndex;
  });
  addSame(text.length);
  return segments;
}

/** Spaces and line breaks as signs, where a piece of text has nothing else to be seen by. */
export function showWhitespace(text: string): string {
  if (text.trim() !== '') return text;
  return text.replaceAll('\n', '↵').replaceAll(' ', '␣').replaceAll('\t', '⇥');
}
