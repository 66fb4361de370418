// Simple text from difficult text: common words, sentences split where they join, brackets dropped; and
// difficult text from simple text, by the same lexicon backwards. Also judges pairs that people wrote.

import type { Random } from './random.ts';
import {
  LOOSE_PHRASES,
  NOUNS,
  PHRASES,
  RAISED_VERBS,
  RAISED_WORDS,
  SAFE_NOUNS,
  SAFE_VERBS,
  SAFE_WORDS,
  VERBS,
  WORDS,
} from './rewrite-lexicon.ts';
import type { Changed } from './rewrite-register.ts';
import { trim, withoutBrackets } from './rewrite-shorten.ts';
import { capital, Swaps } from './rewrite-words.ts';

const easy = new Swaps()
  .words(PHRASES, (phrase) => !LOOSE_PHRASES.has(phrase))
  .verbs(VERBS, (verb) => SAFE_VERBS.has(verb))
  .nouns(NOUNS, (noun) => SAFE_NOUNS.has(noun))
  .words(WORDS, (word) => SAFE_WORDS.has(word));
const hard = new Swaps().verbs(RAISED_VERBS).words(RAISED_WORDS);

/** Masculine, feminine or plural: what a split-off relative clause begins with. */
function pronounFor(noun: string): string | null {
  if (/^(?:[a-z]*(?:man|son|brother|king|father|actor|husband))$/.test(noun)) return 'He';
  if (/^(?:[a-z]*(?:woman|daughter|sister|queen|mother|actress|wife))$/.test(noun)) return 'She';
  if (/[^s]s$/.test(noun) || /^(people|children|men|women)$/.test(noun)) return 'They';
  return null;
}

/** One long sentence as two, where a comma or semicolon already divides it. */
export function split(sentence: string): string | null {
  const rules: [RegExp, (...groups: string[]) => string | null][] = [
    [
      /^(.{25,}?); (?:however, |therefore, |thus, )?((?:[a-z'-]+ ){1,4}(?:is|are|was|were|has|have|had|can|will|would|could|does|did|became|began|\w+ed|\w+s) [^;]{12,})$/,
      (a, b) => `${a}. ${capital(b)}`,
    ],
    [
      /^(.{25,}?)(?:,? (?=and (?:he|she|it|they|we|this|there) )|, )(and|but|so) ((?:(?:he|she|it|they|we|this|there) (?:\w+ly )?(?:is|are|was|were|has|have|had|can|will|would|did|became|began|made|went|took|said|won|moved|died|\w+ed)|(?:his|her|its|their|these|the) (?:\w+ ){1,2}(?:is|are|was|were|has|have|had|can|will|would)) .{12,})$/,
      (a, link, b) => (link === 'but' ? `${a}. But ${b}` : `${a}. ${capital(b)}`),
    ],
    [
      /^(.{20,}?(?:\b(\w+))), (?:which|who) ((?:is|are|was|were|has|had|have) .{12,}|\w+ed .{12,})$/,
      (a, noun, b) => {
        const verb = b.split(' ')[0] ?? '';
        const plural = /^(are|were|have)$/.test(verb);
        if (/^[A-Z]/.test(noun)) return null;
        const subject = plural ? 'They' : (pronounFor(noun) ?? 'It');
        return subject === 'They' && /^(is|was|has)$/.test(verb) ? null : `${a}. ${subject} ${b}`;
      },
    ],
    [
      /^(.{30,}?), (?:although|though|while|whereas) ((?:he|she|it|they|the|this|some|many|most|others) [^,]{20,})$/,
      (a, b) => `${a}. But ${b}`,
    ],
    [
      /^(?:Although|Though|While|Whereas) ([^,]{15,}), ((?:he|she|it|they|the|this|some|many|most|others)\b.{15,})$/,
      (a, b) => `${capital(a)}. But ${b}`,
    ],
    [
      /^((He|She|It|They|We) [^,]{20,}?),? and (?:later |then |also |subsequently )?((?:was|were|is|are|has|had|became|won|took|made|went|moved|died|began|left|received|served|worked|studied|joined|played|returned) .{15,})$/,
      (a, who, b) => `${a}. ${who} ${b}`,
    ],
    [
      /^(.{30,}?), (?:and|but) (?:later|then|eventually|subsequently) ((?:he|she|it|they|we) .{15,})$/,
      (a, b) => `${a}. Later, ${b}`,
    ],
    [/^(.{30,}?), where ((?:he|she|it|they) .{15,})$/, (a, b) => `${a}. There, ${b}`],
    [
      /^(.{30,}?), (?:after|before) which ((?:he|she|it|they) .{12,})$/,
      (a, b) => `${a}. Then ${b}`,
    ],
  ];
  for (const [pattern, into] of rules) {
    const match = pattern.exec(sentence);
    const parts = match && into(...match.slice(1));
    if (
      parts &&
      !/["“”]/.test(parts) &&
      !/^(?:If|When|Because|Since|As|Although|While|After)\b/.test(parts)
    )
      return parts;
  }
  return null;
}

/** A sentence by the rules of simplification, with the number of places they changed. */
export function simplify(sentence: string, random: Random): Changed {
  const bare = withoutBrackets(sentence);
  let count = bare === sentence ? 0 : 1;
  const trimmed = random.chance(0.7) ? trim(bare, random, 0.7) : bare;
  if (trimmed !== bare) count += 2;
  const parts = random.chance(0.85) ? split(trimmed) : null;
  if (parts) count += 2;
  const easier = easy.apply(parts ?? trimmed, random, 0.95);
  const links = easier.text
    .replace(/(?<=^|\. )However, (?=\w)/g, 'But ')
    .replace(
      /(?<=^|\. )But (the|it|he|she|they|this|these|in|there|his|her|its)\b/gi,
      (_, word: string) => `But ${word.toLowerCase()}`,
    );
  return { text: links, count: count + easier.count };
}

/** Only the words made easy: for the other half of a pair that people wrote. */
export const easeWords = (text: string, random: Random, rate: number): Changed =>
  easy.apply(text, random, rate);

/** Plain text with difficult words put in. */
export const complicate = (text: string, random: Random): Changed => hard.apply(text, random, 0.9);

const contentWords = (text: string) => text.toLowerCase().match(/[a-z]{4,}|\d[\d.,]*\d|\d/g) ?? [];

/** Whether the simple half of a pair says what the difficult one says, and no more. */
export function sameFacts(input: string, output: string): boolean {
  const facts = output.match(/\d[\d.,]*\d|\d|(?<=[a-z,] )[A-Z][\w-]+/g) ?? [];
  if (!facts.every((fact) => input.includes(fact))) return false;
  const held = new Set(contentWords(input).map((word) => word.slice(0, 4)));
  const said = contentWords(output);
  const shared = said.filter((word) => held.has(word.slice(0, 4))).length;
  return said.length > 0 && shared / said.length > 0.62;
}

const namesOf = (text: string) =>
  text.match(/\d[\d.,]*\d|\d|(?<=[a-z,;:] )[A-Z][\w-]*[a-z][\w-]*/g) ?? [];
const negationsOf = (text: string) =>
  text.match(/\b(?:not|no|never|none|nobody|nothing|cannot|without)\b|n't\b/gi)?.length ?? 0;

/** Whether two texts have the same names, numbers and negations; the first word of a sentence is no name. */
export function keepsFacts(input: string, output: string): boolean {
  const [from, into] = [input.toLowerCase(), output.toLowerCase()];
  return (
    namesOf(input).every((name) => into.includes(name.toLowerCase())) &&
    namesOf(output).every((name) => from.includes(name.toLowerCase())) &&
    negationsOf(input) === negationsOf(output)
  );
}

/** Repairs what was lost when the aligned corpus was made: an apostrophe, a quotation mark alone. */
export function cleanPair(input: string, output: string): { input: string; output: string } | null {
  const straight = (text: string) =>
    text
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim();
  const from = straight(input);
  let into = straight(output);
  for (const [word] of from.matchAll(/\b\w+'\w+\b/g)) {
    const bare = word.replace("'", '');
    into = into.replace(new RegExp(`\\b${bare}\\b`, 'g'), word);
  }
  if ([from, into].some((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1)) return null;
  if (
    !/^["A-Z0-9]/.test(from) ||
    !/^["A-Z0-9]/.test(into) ||
    !/[.!?]"?$/.test(from) ||
    !/[.!?]"?$/.test(into)
  )
    return null;
  return from === into ? null : { input: from, output: into };
}
