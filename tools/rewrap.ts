// Puts line breaks back into a paragraph that its writer had broken into lines by hand, as mail and
// source files do: as wide as it was, with its own line breaks and indentation. Pure text.
import { protectedSpans } from './protect.ts';

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;

/** `text` in lines no wider than those of `original`, as far as its words allow. */
export function rewrapped(original: string, text: string): string {
  const lines = original.split(LINE_BREAK);
  const lineBreak = LINE_BREAK.exec(original)?.[0] ?? '\n';
  const indent = /^\s*/.exec(lines[1] ?? '')?.[0] ?? '';
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  let wrapped = '';
  let column = 0;
  for (const word of unbroken(text)) {
    const isFirst = wrapped === '';
    if (!isFirst && column + 1 + word.length > width) {
      wrapped += lineBreak + indent;
      column = indent.length;
    } else if (!isFirst) {
      wrapped += ' ';
      column++;
    }
    wrapped += word;
    column += word.length;
  }
  return wrapped;
}

/** The words of a text; what is protected is one word, spaces and all. */
function unbroken(text: string): string[] {
  const words: string[] = [];
  let open = false;
  const add = (piece: string, isProtected: boolean) => {
    const parts = isProtected ? [piece] : piece.split(/\s+/);
    for (const [index, part] of parts.entries()) {
      if (index === 0 && open) words[words.length - 1] += part;
      else if (part !== '' || index === 0) words.push(part);
      open = true;
    }
    if (!isProtected && /\s$/.test(piece)) open = false;
  };
  let position = 0;
  for (const { start, end } of protectedSpans(text)) {
    if (start > position) add(text.slice(position, start), false);
    add(text.slice(start, end), true);
    position = end;
  }
  if (position < text.length) add(text.slice(position), false);
  return words.filter((word) => word !== '');
}
