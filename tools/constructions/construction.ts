// One way in which learners build a sentence otherwise: where it is looked for, and what is put there. And what several
// of them are made of.
import { comparedOf } from '../inflect.ts';

/** Groups by name; those that took no part are undefined. */
export type Groups = Record<string, string | undefined>;

export interface Construction {
  rule: string;
  pattern: RegExp;
  /** In the place of all that matched; undefined where something else is meant after all. */
  to: (groups: Groups) => string | undefined;
  needed: number;
}

/** `to` may name groups: "$whom". */
export function construction(
  rule: string,
  source: string,
  to: string | Construction['to'],
  needed: number,
): Construction {
  const filled = (groups: Groups) =>
    typeof to === 'string'
      ? to.replace(/\$(\w+)/g, (_, name: string) => groups[name] ?? '')
      : to(groups);
  return { rule, pattern: new RegExp(source, 'giu'), to: filled, needed };
}

export const SUBJECT = '(?:i|you|he|she|it|we|they)';
export const WHOM = '(?:me|you|us|him|her|them)';
export const WORD = "[\\p{L}]+(?:['’]\\p{L}+)?";
export const SPAN = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)';
export const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|some|a few)';
export const UNCOUNTED =
  '(?:advice|information|homework|furniture|luggage|equipment|feedback|news|progress)';
export const ADJECTIVES =
  `big small tall short long high low old young cheap nice fast slow hard easy strong weak warm cold hot
  dark bright clean dirty rich poor safe close deep cool fair fresh great happy healthy heavy kind large
  loud lucky new busy early funny friendly pretty quick quiet simple smart soft sweet thick thin tight ugly clear`
    .trim()
    .split(/\s+/);
export const STEMS = ADJECTIVES.map(comparedOf);
export const EST = [...STEMS.map((stem) => `${stem}est`), 'best', 'worst'].join('|');
export const ER = [...STEMS.map((stem) => `${stem}er`), 'better', 'worse'].join('|');
/** Words in -s that are one: "chaos", "focus", "analysis", "physics". */
const ONE_IN_S =
  /(?:ss|us|is|ics|\b(?:as|was|has|does|chaos|cosmos|bias|gas|canvas|atlas|christmas|news|series|asbestos|diabetes|texas|jeans))$/i;
export const isPlural = (thing: string) =>
  /^(?:they|these|those|we|you)\b/i.test(thing) || (thing.endsWith('s') && !ONE_IN_S.test(thing));
/** Nothing follows that would belong to a noun. */
export const NO_NOUN_NEXT =
  '(?=[.,;:!?]|$| (?:and|or|but|so|because|if|when|while|than|to|for|in|on|at|from|with|by|of|about|after|before|since|until|during|together|again|now|today|tonight|tomorrow|yesterday|every|here|there|too|also|i|you|we|he|she|it|they|is|was|are|were)\\b)';
/** After these, "that he go" is right. */
export const NO_DEMAND = `(?<!\\b(?:suggest|insist|demand|ask|propose|recommend|request|require|prefer|advise|grant|rather|vital|important|essential|crucial|imperative|necessary)(?:s|d|ed)?(?: \\p{L}+)? that )`;
