// What the control words of RTF mean, as far as telling a text from what is around it takes: characters that
// are spelled as words, groups that are not shown, words that make a format, and the codes of characters.

/** Characters that are written as words. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
};

/** Groups that hold something else than the text. Those that begin with `\*` are hidden anyway. */
export const HIDDEN: ReadonlySet<string> = new Set(
  [
    'fonttbl colortbl stylesheet info filetbl revtbl listtable listoverridetable',
    'header headerl headerr headerf footer footerl footerr footerf footnote annotation',
    'pict object nonshppict fldinst listtext pntext tc tcn xe rxe txe bkmkstart bkmkend',
  ]
    .join(' ')
    .split(' '),
);

/** Words whose number is a size, a font or a colour: two of them in one text are a format. */
export const LOOKS: ReadonlySet<string> = new Set(['fs', 'f', 'cf']);

const FORMATS =
  /^(?:b|i|ul|uld|uldb|ulw|ulwave|strike|striked|sub|super|scaps|caps|highlight|cb|chcbpat|outl|shad|field|trowd|ls|qc|qr|qj)$/;

/** Whether the word makes the text more than plain; `number` 0 switches off. */
export function isFormat(word: string, number: number | null): boolean {
  return number !== 0 && FORMATS.test(word);
}

interface Decoder {
  decode(bytes: readonly number[]): string;
  /** Whether the byte is the first of two. */
  isLead(byte: number): boolean;
}

const decoders = new Map<string, TextDecoder>();

/** By the set of a font, or the code page of the document; null for symbols, and what nobody writes. */
export function decoderOf(charset: number | null, codePage: number): Decoder | null {
  const page = charset === null || charset === 1 ? codePage : PAGES[charset];
  const name = page === undefined ? undefined : nameOf(page);
  if (page === undefined || name === undefined) return null;
  const decoder = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, decoder);
  const isDouble = page >= 932 && page <= 950;
  const isKana = (byte: number) => page === 932 && byte >= 0xa0 && byte <= 0xdf;
  return {
    decode: (bytes) => decoder.decode(Uint8Array.from(bytes)),
    isLead: (byte) => isDouble && byte >= 0x81 && byte <= 0xfe && !isKana(byte),
  };
}

function nameOf(page: number): string | undefined {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : NAMES[page];
}

/** The code page of each character set of a font. */
const PAGES: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
};
