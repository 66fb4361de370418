// A changed text with its formatting: what differs between two plain texts is changed in the HTML and in the
// RTF of the first, word by word inside their text, and every tag and control word stays byte for byte. Where
// they can't be laid side by side, or too little of the text is left, the plain text must do.
import { alignedCells, editsOf, type NodeEdit, type TextNode } from './alignment.ts';
import { changesBetween } from './changes.ts';
import { readHtml, writeHtml } from './html.ts';
import { readRtf, writeRtf } from './rtf.ts';

/** A text, and the same with its formatting where there is such. */
export interface FormattedText {
  text: string;
  html: string | null;
  /** A character for each byte. */
  rtf: string | null;
}

/** Larger documents would hold up the main process. In UTF-16 units. */
const LONGEST = 400_000;

/** The text without formats. */
export function plain(text: string): FormattedText {
  return { text, html: null, rtf: null };
}

/** `after` in place of the text, with the formats that the text has. */
export function withText({ text, html, rtf }: FormattedText, after: string): FormattedText {
  return {
    text: after,
    html: html === null ? null : changed(html, text, after, readHtml, writeHtml),
    rtf: rtf === null ? null : changed(rtf, text, after, readRtf, writeRtf),
  };
}

/** Null when `source` does not show `before`, or nothing says where what is new belongs. */
function changed<Node extends TextNode>(
  source: string,
  before: string,
  after: string,
  read: (source: string) => Node[] | null,
  write: (source: string, nodes: readonly Node[], edits: readonly NodeEdit[]) => string,
): string | null {
  if (source.length > LONGEST || before === after) return null;
  const nodes = read(source);
  const cells = nodes && alignedCells(before, nodes);
  const changes = cells && changesBetween(before, after);
  const edits = changes && editsOf(changes, cells, nodes);
  return edits && write(source, nodes, edits);
}
