// Hides personal information before a text leaves this computer, and puts it back into what comes: each
// thing has one placeholder, the same wherever it stands and in every text of a request. The other side
// sees `[NAME_1]`; what that is stays here. A placeholder may come back cut in pieces, in other letters or
// with other spaces.
import type { MaskedCounts, MaskedKind } from '../contract/activity.ts';
import { RATHER_WORDS } from './first-names.ts';
import { personalSpans } from './personal.ts';
import type { Span } from './protect.ts';

export interface Masked {
  text: string;
  /** Where the placeholders stand in `text`. */
  spans: (Span & { kind: MaskedKind })[];
}

const LABELS: Record<MaskedKind, string> = {
  name: 'NAME',
  email: 'EMAIL',
  phone: 'PHONE',
  address: 'ADDRESS',
  link: 'LINK',
  number: 'NUMBER',
  secret: 'SECRET',
};
const ANY_LABEL = Object.values(LABELS).join('|');
const PLACEHOLDER = new RegExp(String.raw`\[ ?(${ANY_LABEL})\\?[ _-]?(\d{1,4}) ?\]`, 'gi');
/** What may be the beginning of one at the end of a piece. */
const BEGINNING = /\[ ?[a-z]{0,7}(?:\\?[ _-]?(?:\d{1,4} ?)?)?$/i;
/** Placeholders have at most four digits; more different things than that are in no letter. */
const MOST_OF_A_KIND = 9999;

export class Mask {
  readonly #words: readonly string[];
  /** By kind and text; a Map keeps the order, which the numbers follow. */
  readonly #placeholders = new Map<string, string>();
  readonly #originals = new Map<string, string>();
  readonly #used = new Map<MaskedKind, number>();

  /** `words` are the user's own, which are hidden as names. */
  constructor(words: readonly string[] = []) {
    this.#words = words;
  }

  /** How many different things of each kind were hidden so far. */
  get counts(): MaskedCounts {
    return Object.fromEntries(this.#used);
  }

  hide(text: string): Masked {
    let masked = '';
    let position = 0;
    const spans: Masked['spans'] = [];
    for (const { start, end, kind } of this.#spansOf(text)) {
      masked += text.slice(position, start);
      const placeholder = this.#placeholderOf(text.slice(start, end), kind);
      spans.push({ start: masked.length, end: masked.length + placeholder.length, kind });
      masked += placeholder;
      position = end;
    }
    return { text: masked + text.slice(position), spans };
  }

  restore(text: string): string {
    return text.replace(PLACEHOLDER, (whole, label: string, number: string) => {
      const key = `${label.toUpperCase()}_${Number(number)}`;
      return this.#originals.get(key) ?? whole;
    });
  }

  /** Restores a text that comes in pieces: a placeholder that is not whole yet is held back. */
  restorer(): { add(piece: string): string; end(): string } {
    let held = '';
    return {
      add: (piece) => {
        held += piece;
        const cut = BEGINNING.exec(held)?.index ?? held.length;
        const ready = held.slice(0, cut);
        held = held.slice(cut);
        return this.restore(ready);
      },
      end: () => {
        const rest = this.restore(held);
        held = '';
        return rest;
      },
    };
  }

  /** Personal things, what looks like a placeholder, and every other place where one of them stands. */
  #spansOf(text: string): (Span & { kind: MaskedKind })[] {
    const literal = Array.from(text.matchAll(PLACEHOLDER), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'name' as const,
    }));
    const isFree = (spans: readonly Span[]) => (one: Span) =>
      !spans.some(({ start, end }) => start < one.end && one.start < end);
    let spans = [
      ...literal,
      ...personalSpans(text, this.#words).filter(isFree(literal)),
    ] as Masked['spans'];
    const things = new Map(spans.map(({ start, end, kind }) => [text.slice(start, end), kind]));
    for (const key of this.#placeholders.keys()) {
      const [kind, thing] = parted(key);
      things.set(thing, kind);
    }
    for (const [thing, kind] of [...things]) {
      // Who was named in full is found by either name, too.
      const names = kind === 'name' ? thing.split(/\s+/).filter((part) => isNamePart(part)) : [];
      for (const part of names) if (!things.has(part)) things.set(part, kind);
    }
    const byLength = [...things].sort(([a], [b]) => b.length - a.length);
    for (const [thing, kind] of byLength) {
      spans = [...spans, ...occurrences(text, thing, kind).filter(isFree(spans))];
    }
    return spans.sort((a, b) => a.start - b.start);
  }

  #placeholderOf(original: string, kind: MaskedKind): string {
    const key = `${kind} ${original}`;
    const known = this.#placeholders.get(key);
    if (known !== undefined) return known;
    const number = (this.#used.get(kind) ?? 0) + 1;
    if (number > MOST_OF_A_KIND) throw new RangeError('The text names too many different things');
    this.#used.set(kind, number);
    const name = `${LABELS[kind]}_${number}`;
    this.#originals.set(name, original);
    this.#placeholders.set(key, `[${name}]`);
    return `[${name}]`;
  }
}

function parted(key: string): [MaskedKind, string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space) as MaskedKind, key.slice(space + 1)];
}

/** Initials, little words and `Will` are no names alone, or are found by themselves. */
function isNamePart(part: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !RATHER_WORDS.has(part);
}

/** Where `thing` stands, not inside of a longer word. */
function occurrences(text: string, thing: string, kind: MaskedKind): Masked['spans'] {
  const found: Masked['spans'] = [];
  const isLetter = /[\p{L}\p{M}\d]/u;
  const edges = kind === 'name' && !/\p{sc=Han}/u.test(thing);
  for (let at = text.indexOf(thing); at >= 0; at = text.indexOf(thing, at + thing.length)) {
    const end = at + thing.length;
    const isInside = isLetter.test(text[at - 1] ?? '') || isLetter.test(text[end] ?? '');
    if (!edges || !isInside) found.push({ start: at, end, kind });
  }
  return found;
}
