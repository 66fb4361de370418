// Finds what a writing tool must never touch: addresses, paths, code, numbers, names of accounts,
// quotations, formulas and markup. Knows only how these look; deciding what to do with an edit that
// meets one is the tool's business.
import { ownWordSpans } from '../contract/own-words.ts';
import { SPEAKER } from './chunk.ts';

/** `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

// Every quantifier that could run over a line is bounded or excludes what follows it, so that a
// megabyte takes no longer than its length.
const PATTERNS: Record<string, RegExp> = {
  fencedCode: /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[^\n]*$|(?![\s\S]))/gm,
  inlineCode: /`[^`\n]{1,500}`/g,
  shellLine: /^[ \t]*(?:\$|>>>|PS [^>\n]{0,80}>|C:[^>\n]{0,80}>) .*$/gm,
  codeLine:
    /^[ \t]*(?:(?:#include|import|export|const|let|var|def|class|public|private|static|return|SELECT)\b[^\n]{0,400}(?:[;{]|\):)|[}\])]+[;,]?|[\w.]{1,60}\([^\n]{0,300}\);?|[\w.[\]]{1,60} ?[-+*/]?= ?[^\n]{1,300};)[ \t]*$/gm,
  quotedReply: /^[ \t]*>.*$/gm,
  htmlTag: /<\/?[a-zA-Z][^<>\n]{0,300}>|<!--[\s\S]{0,2000}?-->/g,
  entity: /&(?:[a-z]{2,10}|#\d{1,6}|#x[\da-f]{1,6});/gi,
  url: /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.|mailto:)[^\s<>"”]{1,2000}/gi,
  email: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  // "info@", of an address whose rest is known.
  mailbox: /(?<![\w.+-])[\w.+-]{1,64}@(?![\w.-])/g,
  domain:
    /\b(?:[a-z\d-]{1,63}\.){1,6}(?:com|org|net|edu|gov|io|dev|app|info|co|uk|de|fr|cn|eu|us|ca|au|jp|ch|nl)\b(?:\/[^\s<>"”]{0,500})?/gi,
  windowsPath: /\b[A-Za-z]:\\[^\s<>"|?*]{0,500}/g,
  unixPath: /(?<![\w/])(?:~|\.{1,2})?\/[\w.@%+~-]{1,200}(?:\/[\w.@%+~-]{0,200}){0,30}/g,
  fileName:
    /\b[\w-]{1,100}\.(?:txt|md|pdf|docx?|xlsx?|pptx?|odt|csv|json|ya?ml|toml|ini|xml|html?|css|[jt]sx?|py|rb|go|rs|c|h|cpp|java|sh|png|jpe?g|gif|svg|mp[34]|zip|tar|gz|log|exe|conf)\b/gi,
  call: /\b\w{1,80}(?:\.\w{1,80}){0,5}\(\)/g,
  identifier:
    /\b(?:\w{1,80}_\w{1,80}|[a-z]{1,40}[A-Z]\w{0,80}|[A-Za-z]{1,30}\d\w{0,60})\b|(?<=\s|^)--?[a-z][\w-]{1,40}|\$[A-Z_]{2,40}\b/gm,
  // "Ines: fine with me", "Dr. Kos: ..."
  speaker: new RegExp(SPEAKER.source, 'gmu'),
  account: /(?<![\w&])[@#][\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}#?/gu,
  formula:
    /\$\$[^$]{1,1000}\$\$|\$(?=[^$\n]{0,200}[\\^_={}])[^\s$][^$\n]{0,200}\$(?!\d)|\$\p{L}\$/gu,
  latex: /\\(?:[a-zA-Z]{1,40}\*?(?:\[[^\]\n]{0,100}\])?(?:\{[^{}\n]{0,200}\}){0,3}|[()[\]])/g,
  number:
    /[-+±€$£¥]?\d(?:[\d.,:/’'-]{0,40}\d)?(?:\s?(?:%|‰|°[CF]?|[kKMGT]i?[Bb]|[kcm]?m[²³]?|[mµn]s|k?g|mg|km\/h|mph|[kM]?Hz|k?W|kWh|[ap]\.?m\.|[ap]m|lbs?|oz|ft|ml|GB|MB|px|pt|USD|EUR)(?![\p{L}\d])|st|nd|rd|th)?/gu,
  markdown:
    /\]\([^()\n]{0,500}\)|!?\[(?=[^[\]\n]{0,300}\]\()|\*{1,3}|_{2,3}|(?<!\w)_|_(?!\w)|~~|\||^[ \t]*(?:-{3,}|={3,})[ \t]*$/gm,
  // Flags and keycaps among them, and flags of regions, which are spelt with tags.
  emoji:
    /\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\u200D|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}]|\p{Extended_Pictographic})*/gu,
  curlyQuote: /“[^”]{1,2000}”|«[^»]{1,2000}»/g,
  straightQuote: /(?<![\p{L}\p{N}])"[^"\n]{1,1000}"(?![\p{L}\p{N}])/gu,
  singleQuote: /(?<![\p{L}\p{N}])(?:'[^'\n]{1,200}'|‘[^‘’\n]{1,200}’)(?![\p{L}\p{N}])/gu,
};

/** Whole lines that are code, and say nothing that could be told in a sentence. */
const CODE_LINES = ['fencedCode', 'shellLine', 'codeLine'];

/** What must not be touched in `text`, `words` of the user's own included: ascending, not overlapping, not touching. */
export function protectedSpans(text: string, words: readonly string[] = []): Span[] {
  const spans = spansOf(text, Object.keys(PATTERNS));
  return words.length === 0 ? spans : merged([...spans, ...ownWordSpans(text, words)]);
}

/** `text` without its blocks and lines of code; what is left stays parted as it was. */
export function withoutCode(text: string): string {
  const kept: string[] = [];
  let position = 0;
  for (const { start, end } of spansOf(text, CODE_LINES)) {
    kept.push(text.slice(position, start));
    position = end;
  }
  return [...kept, text.slice(position)].join('');
}

function spansOf(text: string, names: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const name of names) {
    const pattern = PATTERNS[name] as RegExp;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + trimmedLength(name, match[0]);
      if (end > match.index) found.push({ start: match.index, end });
    }
  }
  return merged(found);
}

/** Ascending, with what overlaps or touches as one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** A full stop or bracket behind an address belongs to the sentence. */
function trimmedLength(name: string, match: string): number {
  if (!['url', 'domain', 'unixPath', 'windowsPath', 'account'].includes(name)) return match.length;
  return match.replace(/[.,;:!?)\]'’*_-]+$/, '').length;
}

/** Index of the first span that ends at or after `index`, by binary search. */
function firstEndingAtOrAfter(spans: readonly Span[], index: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when replacing `[start, end)` would change a span; an insertion at its edge does not. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  for (let at = firstEndingAtOrAfter(spans, start); at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span.start > end) return false;
    if (
      start === end ? span.start < start && start < span.end : span.start < end && start < span.end
    )
      return true;
  }
  return false;
}

/** The parts of `[start, end)` that no span covers, joined. */
export function unprotectedText(
  text: string,
  spans: readonly Span[],
  start: number,
  end: number,
): string {
  let free = '';
  let position = start;
  for (let at = firstEndingAtOrAfter(spans, start); at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span.start >= end) break;
    if (span.start > position) free += `${text.slice(position, span.start)} `;
    position = Math.max(position, span.end);
  }
  return position < end ? free + text.slice(position, end) : free;
}
