// The text of an RTF document, and the document with some of it changed: every control word and every group
// stays byte for byte. Reads what programs put on a clipboard; where something is not understood, it says so
// by null, and nothing is changed.
import type { NodeEdit, TextNode } from './alignment.ts';
import { CHARACTERS, decoderOf, HIDDEN, isFormat, LOOKS } from './rtf-words.ts';

/** A stretch of text without a group or a control word in it that could say how it looks. */
interface RtfNode extends TextNode {
  /** Where each UTF-16 unit stands. */
  units: Unit[];
}

interface Unit {
  from: number;
  to: number;
  /** How many characters follow a `\u` for readers without Unicode. */
  fallbacks: number;
  /** Right before it, or it is itself, a control word that nothing ends: a letter would prolong it. */
  isAfterWord: boolean;
  isWord: boolean;
}

interface Group {
  isHidden: boolean;
  isFontTable: boolean;
  fallbacks: number;
  font: number;
  looks: Readonly<Record<string, number>>;
}

class NotUnderstood extends Error {}

/** The text in order; null when it is but plain text, or something is not understood. */
export function readRtf(rtf: string): RtfNode[] | null {
  if (!rtf.startsWith('{\\rtf')) return null;
  try {
    return new Reader(rtf).read();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** A control word with its number and its end, a byte in hexadecimal, a symbol, a brace, nothing, a byte. */
const TOKEN =
  /\\([a-zA-Z]+)(-?\d{1,10})?( ?)|\\'([\da-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([\r\n\0])|([^\\])/sy;

class Reader {
  readonly #rtf: string;
  readonly #nodes: RtfNode[] = [];
  /** Of each font, as numbers of Windows. */
  readonly #charsets = new Map<number, number>();
  readonly #seenLooks = new Map<string, number>();
  readonly #outer: Group[] = [];
  #group: Group = { isHidden: false, isFontTable: false, fallbacks: 1, font: 0, looks: {} };
  #codePage = 1252;
  #defaultFont = 0;
  #hasFormat = false;
  #run: RtfNode | null = null;
  /** Characters still to come that stand for the last unit where there is no Unicode. */
  #toSkip = 0;
  /** The first byte of a character of two. */
  #lead: { byte: number; from: number } | null = null;
  /** Where the last control word ended, if nothing but the next token ended it. */
  #openWord = -1;

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  read(): RtfNode[] | null {
    for (let from = 0; ; from = TOKEN.lastIndex) {
      TOKEN.lastIndex = from;
      const token = TOKEN.exec(this.#rtf);
      if (!token) throw new NotUnderstood();
      const to = TOKEN.lastIndex;
      const [, word, number, end, hex, symbol, brace, nothing, byte] = token;
      if (word !== undefined) {
        this.#onWord(word, number === undefined ? null : Number(number), from, to, end === '');
        if (word === 'bin') TOKEN.lastIndex = to + Number(number ?? 0);
      } else if (hex !== undefined) this.#onByte(Number.parseInt(hex, 16), from, to);
      else if (symbol !== undefined) this.#onSymbol(symbol, from, to);
      else if (byte !== undefined) this.#onByte(byte.charCodeAt(0), from, to);
      else if (nothing === undefined) this.#onBrace(brace === '{');
      // What follows the last group belongs to nobody.
      if (brace === '}' && this.#outer.length === 0) return this.#hasFormat ? this.#nodes : null;
    }
  }

  #onBrace(opens: boolean): void {
    this.#endRun();
    if (opens) {
      this.#outer.push(this.#group);
      this.#group = { ...this.#group };
      return;
    }
    const outer = this.#outer.pop();
    if (!outer) throw new NotUnderstood();
    this.#group = outer;
  }

  #onWord(word: string, number: number | null, from: number, to: number, isOpen: boolean): void {
    if (this.#lead || this.#toSkip > 0) throw new NotUnderstood();
    const character = word === 'u' ? String.fromCharCode((number ?? 0) & 0xffff) : CHARACTERS[word];
    if (character !== undefined) this.#add(character, from, to, isOpen);
    if (isOpen) this.#openWord = to;
    if (word === 'u') this.#toSkip = this.#group.fallbacks;
    else if (word === 'uc') this.#group.fallbacks = number ?? 1;
    else if (character === undefined) this.#onFormat(word, number);
  }

  #onFormat(word: string, number: number | null): void {
    this.#endRun();
    const group = this.#group;
    // Text in two codes at once; and what is there and not shown, between what is.
    if (word === 'upr' || ((word === 'v' || word === 'deleted') && number !== 0)) {
      throw new NotUnderstood();
    }
    if (word === 'ansicpg') this.#codePage = number ?? 1252;
    if (word === 'mac') this.#codePage = 10_000;
    if (word === 'deff') this.#defaultFont = number ?? 0;
    if (word === 'plain') Object.assign(group, { font: this.#defaultFont, looks: {} });
    if (word === 'f') group.font = number ?? 0;
    if (word === 'fonttbl') group.isFontTable = true;
    if (word === 'fcharset' && group.isFontTable) this.#charsets.set(group.font, number ?? 0);
    if (HIDDEN.has(word)) group.isHidden = true;
    if (group.isHidden) return;
    if (isFormat(word, number)) this.#hasFormat = true;
    if (LOOKS.has(word)) group.looks = { ...group.looks, [word]: number ?? 0 };
  }

  #onSymbol(symbol: string, from: number, to: number): void {
    if (symbol === '*') this.#group.isHidden = true;
    else if (symbol === '~') this.#add('\u00A0', from, to);
    else if (symbol === '_') this.#add('\u2011', from, to);
    else if ('\\{}'.includes(symbol)) this.#add(symbol, from, to);
    // The end of a line behind a backslash is that of a paragraph; the others show nothing.
    else this.#endRun();
  }

  #onByte(byte: number, from: number, to: number): void {
    const lead = this.#lead;
    this.#lead = null;
    if (lead) this.#add(this.#decoder().decode([lead.byte, byte]), lead.from, to);
    else if (this.#toSkip > 0 || this.#group.isHidden || byte < 0x80) {
      this.#add(String.fromCharCode(byte), from, to);
    } else if (this.#decoder().isLead(byte)) this.#lead = { byte, from };
    else this.#add(this.#decoder().decode([byte]), from, to);
  }

  #decoder() {
    const decoder = decoderOf(this.#charsets.get(this.#group.font) ?? null, this.#codePage);
    if (!decoder) throw new NotUnderstood();
    return decoder;
  }

  #add(character: string, from: number, to: number, isWord = false): void {
    const { isHidden, fallbacks } = this.#group;
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      const last = this.#run?.units.at(-1);
      if (last) Object.assign(last, { to, isWord: false });
      return;
    }
    if (isHidden) return;
    if (character.length !== 1) throw new NotUnderstood();
    this.#run ??= this.#beginRun();
    this.#run.value += character;
    const isAfterWord = from === this.#openWord;
    this.#run.units.push({ from, to, fallbacks, isAfterWord, isWord });
  }

  /** Text of two sizes, fonts or colours is formatted. */
  #beginRun(): RtfNode {
    for (const [word, number] of Object.entries(this.#group.looks)) {
      if ((this.#seenLooks.get(word) ?? number) !== number) this.#hasFormat = true;
      this.#seenLooks.set(word, number);
    }
    const run: RtfNode = { value: '', units: [] };
    this.#nodes.push(run);
    return run;
  }

  #endRun(): void {
    if (this.#lead) throw new NotUnderstood();
    this.#run = null;
    this.#toSkip = 0;
  }
}

/** `rtf` with the edits made in the text that was read from it. */
export function writeRtf(
  rtf: string,
  nodes: readonly RtfNode[],
  edits: readonly NodeEdit[],
): string {
  let output = rtf;
  const put = (from: number, to: number, text: string, isAfterWord: boolean) => {
    const rest = text + output.slice(to);
    const end = isAfterWord && /^[a-zA-Z\d -]/.test(rest) ? ' ' : '';
    output = output.slice(0, from) + end + rest;
  };
  // From the end, so that places before stay where they are.
  for (const { node, from, to, text } of edits.toSorted(
    (a, b) => b.node - a.node || b.from - a.from,
  )) {
    const units = nodes[node]?.units ?? [];
    const [before, first] = [units[from - 1], units[from]];
    const { fallbacks } = (first ?? before) as Unit;
    if (from < to) {
      // One by one: words that say nothing of the looks may stand between them, and stay.
      for (const unit of units.slice(from, to).reverse()) {
        put(unit.from, unit.to, unit === first ? encoded(text, fallbacks) : '', unit.isAfterWord);
      }
    } else if (before) put(before.to, before.to, encoded(text, fallbacks), before.isWord);
    else if (first) put(first.from, first.from, encoded(text, fallbacks), first.isAfterWord);
  }
  return output;
}

/** In ASCII alone, and for readers without Unicode a question mark for what they can't show. */
function encoded(text: string, fallbacks: number): string {
  const substitute = fallbacks === 0 ? ' ' : '?'.repeat(fallbacks);
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replaceAll('\n', ' ')
    .replaceAll('\t', '\\tab ')
    .replaceAll('\u00A0', '\\~')
    .replace(/[^\0-\x7F]/g, (unit) => {
      const code = unit.charCodeAt(0);
      return `\\u${code > 0x7fff ? code - 0x10000 : code}${substitute}`;
    });
}
