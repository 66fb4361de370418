// Finds what tells who somebody is or could be misused: names, addresses, numbers, links, secrets. Errs on
// the side of finding too much, since what is hidden comes back (mask.ts). By rules alone: how such things
// look, what stands beside them, and a dictionary that says which words are none.
import type { MaskedKind } from '../contract/activity.ts';
import { ownWordSpans } from '../contract/own-words.ts';
import { findPersonal, type PersonalKind, STREETS } from '../contract/personal.ts';
import { isKnownWord } from './dictionary.ts';
import {
  CHINESE_SURNAMES,
  FIRST_NAMES,
  LONG_CHINESE_SURNAMES,
  RATHER_WORDS,
} from './first-names.ts';
import type { Span } from './protect.ts';
import { KNOWN_NAMES } from './words.ts';

export interface PersonalSpan extends Span {
  kind: MaskedKind;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}?[\p{L}\p{M}]+)*`;
/** Two to four words with capitals, initials and particles between them: `J. van der Berg`. */
const FULL_NAME = String.raw`${WORD}(?:[ \t]+(?:\p{Lu}\.|(?:van|von|de|da|der|den|del|di|la|le|bin|al|el|dos)(?=[ \t])|${WORD})){0,4}`;
/** Rather one masked too many: `Way` and `Close` are words of their own, too. */
const STREET = String.raw`(?:${STREETS}|Way|Place|Pl|Close)\b\.?`;
const LONG_SURNAMES = LONG_CHINESE_SURNAMES.join('|');
const CHINESE_NAME = String.raw`(?:${LONG_SURNAMES}|[${CHINESE_SURNAMES}])\p{sc=Han}{1,2}`;

/** What forms and check digits tell for sure. */
const SURE: Record<PersonalKind, MaskedKind> = {
  'e-mail': 'email',
  iban: 'number',
  card: 'number',
  'national id': 'number',
  'ip address': 'number',
  phone: 'phone',
  'street address': 'address',
};

/** In the order in which they count where they overlap. A group named `it` is what is found, else the whole. */
const PATTERNS: readonly { kind: MaskedKind; pattern: RegExp }[] = [
  {
    kind: 'secret',
    pattern: /-----BEGIN [A-Z ]{3,40}-----[\s\S]{1,20000}?-----END [A-Z ]{3,40}-----/g,
  },
  {
    kind: 'secret',
    pattern:
      /\b(?:sk|pk|rk|gh[pousr]|glpat|xox[abprs]|hf|npm)[-_][\w-]{16,300}|\bAKIA[A-Z\d]{16}\b|\beyJ[\w-]{8,2000}\.[\w-]{4,4000}\.[\w-]{4,1000}/g,
  },
  {
    kind: 'secret',
    pattern:
      /(?:\b(?:password|passwd|passphrase|pin|api[ _-]?key|token|secret)\b|密码|口令)[ \t]{0,3}(?:is|[:：=]|为|是)[ \t]{0,3}["'“]?(?<it>[^\s"'”，。]{3,200})/dgi,
  },
  { kind: 'secret', pattern: /\b(?=[\w+/]*\d)(?=[\w+/]*[A-Za-z])[A-Za-z\d+/_-]{32,500}={0,2}/g },
  {
    kind: 'link',
    pattern:
      /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>"”，。]{0,1999}[^\s<>"”，。.,;:!?)\]'’*_-]/gi,
  },
  { kind: 'email', pattern: /[\p{L}\d_.+%-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu },
  { kind: 'name', pattern: /(?<![\p{L}\d_&/])@[\p{L}\d_][\p{L}\d_.-]{0,59}[\p{L}\d_]/gu },
  {
    kind: 'address',
    pattern: new RegExp(
      String.raw`\b\d{1,6}[A-Za-z]?(?:[-/]\d{1,4})?,?[ \t]+(?:(?:North|South|East|West|N|S|E|W)\.?[ \t]+)?(?:(?:${WORD}|\d{1,3}(?:st|nd|rd|th))[ \t]+){1,4}${STREET}(?:,?[ \t]+(?:Apt|Apartment|Suite|Unit|Flat|Floor|#)\.?[ \t]*[\w-]{1,8})?(?:,[ \t]*${WORD}(?:[ \t]${WORD}){0,2})?(?:,?[ \t]+[A-Z]{2}[ \t]+\d{5}(?:-\d{4})?)?`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern:
      /\b\p{Lu}[\p{L}-]{0,40}(?:straße|strasse|str\.|weg|platz|allee|gasse)[ \t]+\d{1,4}[a-z]?\b(?:,[ \t]*\d{4,5}[ \t]+\p{Lu}[\p{L}-]{1,30})?/gu,
  },
  { kind: 'address', pattern: /\bP\.?[ \t]?O\.?[ \t]Box[ \t]+\d{1,8}\b/gi },
  {
    kind: 'address',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]?[ \t]\d[A-Z]{2}\b|\b[A-Z]{2}[ \t]\d{5}(?:-\d{4})?\b/g,
  },
  {
    kind: 'address',
    pattern:
      /(?:\p{sc=Han}{2,8}(?:省|自治区))?(?:\p{sc=Han}{2,7}市)?(?:\p{sc=Han}{1,7}(?:区|县|镇))?\p{sc=Han}{1,10}(?:路|街|道|巷|弄|胡同)\d{1,5}号(?:[\p{sc=Han}\d-]{0,12}(?:室|楼|栋|单元|层))?/gu,
  },
  { kind: 'number', pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,3})?\b/g },
  { kind: 'number', pattern: /(?<!\d)\d{17}[\dXx](?!\d)/g },
  {
    kind: 'number',
    pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b|\b(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}\b/gi,
  },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\d])(?:\+|00)\d{1,3}(?:[ ()./-]{0,2}\d{1,5}){2,7}(?![\p{L}\d])/gu,
  },
  { kind: 'phone', pattern: /(?<![\p{L}\d])\(\d{2,5}\)[ -]?\d{3,4}(?:[ -]?\d{2,4}){1,2}(?!\d)/gu },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\d.,])(?:1[3-9]\d{9}|0\d{2,4}[ /-]\d{3,4}(?:[ -]?\d{2,4}){0,2})(?!\d)/gu,
  },
  { kind: 'phone', pattern: /(?<![\p{L}\d-])\d{3}[-. ]\d{3}[-. ]\d{4}(?![\d-])/gu },
  // Dates are left; so are amounts, which are written in groups with commas or beside a currency.
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d.,$€£¥]|\d[-/])(?!(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)|[0-3]?\d[-/][01]?\d[-/](?:19|20)\d\d(?!\d))(?:\d{5,40}|\d{2,8}(?:[ -]\d{2,8}){1,6}(?<=\d[\d -]{6,}))(?![\d.,%]?\d|[ \t]?[%€$£¥])/gu,
  },
  {
    kind: 'number',
    pattern: /\b(?:[A-Z]{1,4}[-/ ]?\d{5,14}|(?=[A-Z\d]{7,20}\b)(?:[A-Z]+\d+){2,8}[A-Z\d]*)\b/g,
  },
];

const NAME_PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Captain|Judge|Herr|Frau|Monsieur|Madame|Señora?|Aunt|Uncle)\.?[ \t]+(?<it>${FULL_NAME})`,
    'dgu',
  ),
  new RegExp(
    String.raw`^[ \t>*]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Attn:?|Attention:?|To|From|Cc|Bcc|Name|Von|An)[,:]?[ \t]+(?<it>${FULL_NAME})`,
    'dgmu',
  ),
  new RegExp(
    String.raw`(?:regards|sincerely|wishes|faithfully|truly|best|thanks|cheers|thank you|love|yours)[,!.]?[ \t]*\r?\n\s*(?<it>${FULL_NAME})[ \t]*$`,
    'dgimu',
  ),
  new RegExp(
    String.raw`\b(?:[Mm]y name is|[Tt]his is|I am|I['’]m|called|named|signed by|written by|on behalf of|c\/o)[ \t]+(?<it>${FULL_NAME})`,
    'dgu',
  ),
  new RegExp(
    `(?<it>${CHINESE_NAME})(?=先生|女士|小姐|老师|经理|总监|主任|教授|医生|同学|博士|律师|师傅)|(?<it2>(?:${LONG_SURNAMES}|[${CHINESE_SURNAMES}]))(?=先生|女士|小姐|老师|经理|教授|医生)`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?:我叫|我是|姓名|名字|联系人|收件人|签名|此致)(?:是|[:：\s])?\s{0,3}(?<it>${CHINESE_NAME})(?!\p{sc=Han}{4})`,
    'dgu',
  ),
];

/** Ascending and not overlapping; `words` are the user's own, names for the most part. */
export function personalSpans(text: string, words: readonly string[] = []): PersonalSpan[] {
  const found: PersonalSpan[] = [];
  // One character a mark: what is taken already is not taken twice.
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number, kind: MaskedKind) => {
    if (start >= end || taken.subarray(start, end).some((mark) => mark === 1)) return;
    taken.fill(1, start, end);
    found.push({ start, end, kind });
  };
  const seek = (patterns: typeof PATTERNS) => {
    for (const { kind, pattern } of patterns) {
      for (const match of text.matchAll(pattern)) takeMatch(match, kind, take);
    }
  };
  // These hold what looks like less: they go whole.
  const isWhole = ({ kind }: { kind: MaskedKind }) => ['secret', 'link', 'address'].includes(kind);
  seek(PATTERNS.filter(isWhole));
  for (const { start, end, kind } of findPersonal(text)) take(start, end, SURE[kind]);
  seek(PATTERNS.filter((one) => !isWhole(one)));
  for (const { start, end } of ownWordSpans(text, words)) take(start, end, 'name');
  for (const pattern of NAME_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      takeMatch(match, 'name', (start, end, kind) => {
        const name = text.slice(start, end).replace(/['’]s$/, '');
        // `Dear Customer`, `I am Late`: what a dictionary has and nobody is called.
        if (!isOrdinary(name)) take(start, start + name.length, kind);
      });
    }
  }
  for (const { start, end } of unknownNames(text)) take(start, end, 'name');
  return found.sort((a, b) => a.start - b.start);
}

type Take = (start: number, end: number, kind: MaskedKind) => void;

function takeMatch(match: RegExpExecArray, kind: MaskedKind, take: Take): void {
  const named = match.indices?.groups?.it ?? match.indices?.groups?.it2;
  const [start, end] = named ?? [match.index, match.index + match[0].length];
  take(start, end, kind);
}

const CAPITALISED = new RegExp(String.raw`(?<![\p{L}\p{M}\d_'’-])${WORD}(?![\p{L}\p{M}\d_])`, 'gu');

/** Words with a capital that no dictionary has, or that people are called; neighbours make one name. */
function unknownNames(text: string): Span[] {
  const names: Span[] = [];
  let previous: (Span & { isName: boolean }) | null = null;
  for (const match of text.matchAll(CAPITALISED)) {
    const word = match[0].replace(/['’]s$/, '');
    const start = match.index;
    const end = start + word.length;
    const beginsSentence = /(?:^|[.!?…:\n]["'”’)\]*_]*\s*|^\s*[-*>#\d.)]+\s*)$/u.test(
      text.slice(Math.max(0, start - 12), start),
    );
    const joins: boolean =
      previous !== null && /^(?:[ \t]+(?:\p{Lu}\.[ \t]+)?)$/u.test(text.slice(previous.end, start));
    const isName = isNameWord(word, beginsSentence);
    const last = names.at(-1);
    if (joins && previous?.isName && last && !KNOWN_NAMES.has(word) && !isAcronym(word)) {
      // `Sarah Miller`: a surname may be a word too.
      last.end = end;
      previous = { start, end, isName: true };
      continue;
    }
    if (isName) names.push({ start, end });
    previous = { start, end, isName };
  }
  return names;
}

function isNameWord(word: string, beginsSentence: boolean): boolean {
  if (KNOWN_NAMES.has(word) || word.length < 2) return false;
  if (isAcronym(word)) return FIRST_NAMES.has(titled(word)) && word.length > 2;
  if (FIRST_NAMES.has(word)) return !(beginsSentence && RATHER_WORDS.has(word));
  return !isOrdinary(word);
}

/** Whether all of it is in the dictionary, or is what everybody is called by: days, languages, countries. */
function isOrdinary(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => {
    if (KNOWN_NAMES.has(word)) return true;
    if (FIRST_NAMES.has(word)) return false;
    const small = word.toLowerCase().replaceAll('’', "'");
    return isKnownWord(small) || isKnownWord(small.replace(/(?:'s|s|es|ed|ing|ly)$/, ''));
  });
}

function isAcronym(word: string): boolean {
  return word === word.toUpperCase() && word.length > 1;
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
