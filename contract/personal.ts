// Finds what in a text tells who or where somebody is: addresses of mail, network and house, telephone,
// card and account numbers, national identity numbers. By form and check digit alone, so that it says
// the same everywhere: the corpus filter masks with it for good, and what leaves this computer can be
// masked with it and put back. It does not know names of people.

import {
  isBrazilianId,
  isCard,
  isChineseId,
  isFrenchId,
  isGermanTaxId,
  isIban,
  isIndianId,
  isItalianId,
  isPolishId,
  isSpanishId,
  isSwedishId,
  isUkInsurance,
  isUsSocialSecurity,
  passesLuhn,
} from './checksums.ts';

export type PersonalKind =
  | 'e-mail'
  | 'iban'
  | 'card'
  | 'national id'
  | 'ip address'
  | 'phone'
  | 'street address';

/** `[start, end)` of the text, in UTF-16 units. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
}

interface Form {
  kind: PersonalKind;
  pattern: RegExp;
  /** Given the match without spaces, dots, dashes, slashes and brackets. */
  valid?: (bare: string) => boolean;
}

/** Ends of streets' names that end nothing else. */
export const STREETS =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Terrace|Parkway|Pkwy|Highway|Hwy|Crescent';

/** In order: where two overlap, the first counts. `(?<!…)` and `(?!…)` keep parts of longer numbers out. */
const FORMS: readonly Form[] = [
  {
    kind: 'e-mail',
    pattern:
      /(?<![\w.+-])[A-Za-z0-9][\w.+%'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.)+[A-Za-z]{2,24}\b/g,
  },
  {
    kind: 'iban',
    pattern: /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g,
    valid: isIban,
  },
  {
    kind: 'card',
    pattern:
      /(?<![\w.-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -]?)\d{6}\2\d{4,5})(?![\w-])/g,
    valid: isCard,
  },
  {
    kind: 'national id',
    pattern: /(?<![\w-])\d{3}-\d\d-\d{4}(?![\w-])/g,
    valid: isUsSocialSecurity,
  },
  {
    kind: 'national id',
    pattern: /(?<!\w)[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)/g,
    valid: isUkInsurance,
  },
  {
    kind: 'national id',
    pattern: /(?<![\w-])[1-79]\d\d([ -])\d{3}\1\d{3}(?![\w-])/g,
    valid: passesLuhn,
  },
  { kind: 'national id', pattern: /(?<!\w)(?:\d{8}|[XYZ]\d{7})-?[A-Z](?!\w)/g, valid: isSpanishId },
  {
    kind: 'national id',
    pattern:
      /(?<!\w)[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-4]\d|50) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?!\w)/g,
    valid: isFrenchId,
  },
  {
    kind: 'national id',
    pattern: /(?<!\w)[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z](?!\w)/g,
    valid: isItalianId,
  },
  {
    kind: 'national id',
    pattern: /(?<![\w.-])(?:\d{11}|\d\d \d{3} \d{3} \d{3})(?![\w-])/g,
    valid: (bare) => isPolishId(bare) || isGermanTaxId(bare),
  },
  {
    kind: 'national id',
    pattern: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d\d(?![\w-])/g,
    valid: isBrazilianId,
  },
  { kind: 'national id', pattern: /(?<![\w-])\d{6}-\d{4}(?![\w-])/g, valid: isSwedishId },
  { kind: 'national id', pattern: /(?<!\w)\d{17}[\dX](?!\w)/g, valid: isChineseId },
  { kind: 'national id', pattern: /(?<![\w-])\d{4} \d{4} \d{4}(?![\w-]| \d)/g, valid: isIndianId },
  {
    kind: 'ip address',
    pattern:
      /(?<![\w.-])(?!127\.|0\.0\.0\.0)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\w-]|\.\d)/g,
  },
  {
    kind: 'ip address',
    pattern: /(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\w:])/g,
  },
  {
    kind: 'ip address',
    pattern: /(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?![\w:])/g,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w+])\+[1-9]\d{0,2}[ .-]?(?:\(0?\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}(?![\w-])/g,
    valid: (bare) => bare.length >= 8 && bare.length <= 15,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w.+-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d([ .-]))[2-9]\d\d\1?[ .-]?\d{4}(?![\w-]|\.\d)/g,
  },
  {
    kind: 'phone',
    pattern: /(?<![\w.,-])\(?0[1-9]\d{1,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\w-]|[.,]\d)/g,
    valid: (bare) => bare.length >= 10 && bare.length <= 11,
  },
  {
    kind: 'street address',
    // A year is no house number: "the 1929 Wall Street crash".
    pattern: new RegExp(
      `(?<![\\w.,-])(?!1[789]\\d\\d |20[0-2]\\d )\\d{1,5}[A-Z]? (?:[NSEW]\\.? )?(?:[A-Z][A-Za-z'’]+ |\\d{1,3}(?:st|nd|rd|th) ){1,3}(?:${STREETS})\\b\\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Floor)\\.? ?#?\\w{1,5}\\b)?(?:, [A-Z][A-Za-z. ]{2,24}, [A-Z]{2} \\d{5}(?:-\\d{4})?)?`,
      'g',
    ),
  },
];

/** Any digit or @ is needed for all of them; most paragraphs have neither. */
const POSSIBLE = /[\d@]/;

/** All spans in order, none overlapping another. */
export function findPersonal(text: string): PersonalSpan[] {
  if (!POSSIBLE.test(text)) return [];
  const found: PersonalSpan[] = [];
  for (const { kind, pattern, valid } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (valid && !valid(match[0].replace(/[\s.()+/-]/g, ''))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** `text` with `instead(kind)` in the place of each span. */
export function replacePersonal(
  text: string,
  spans: readonly PersonalSpan[],
  instead: (span: PersonalSpan) => string,
): string {
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.start) + instead(span);
    at = span.end;
  }
  return masked + text.slice(at);
}
