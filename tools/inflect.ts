// Forms of English words, for rules that say a thing otherwise: by spelling rules, a table of irregular verbs and the
// dictionary, which says which forms are words. No sentence.

import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { isKnownWord } from './dictionary.ts';
import { DETERMINERS, LITTLE_WORDS, PREPOSITIONS, PRONOUNS, words } from './words.ts';

const PASTS = new Map(IRREGULAR_VERBS.map(([base, past]) => [base, past]));
const PAST_OF_PARTICIPLE = new Map(
  IRREGULAR_VERBS.map(([, past, participle]) => [participle, past]),
);

const PARTICIPLE_OF_PAST = new Map(
  IRREGULAR_VERBS.map(([, past, participle]) => [past, participle]),
);

/** Pasts and participles of verbs that the table has not. */
export const RARER_PASTS = words(`
  beset bet bid bound bred broadcast burst cast clung crept dwelt fled flung forecast foresaw ground input knelt
  leant leapt misled misread misheard mistook misunderstood offset outdid outgrew overdid overheard overslept overtook
  quit rebuilt redid reread reset rewrote rid shed shrank shrunk slid slit slung smelt sped spelt spilt spit spat split
  spoilt spun stank strode strove strung stung stunk swept thrust trod undercut undertook undid unwound upset
  wed wept withheld wound wrung`);

/** Participles of irregular verbs but "be", in one form each. */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  ...IRREGULAR_VERBS.map(([, , participle]) => participle),
  ...RARER_PASTS,
]);

const PRESENT_OF_BE: Record<string, string> = { i: 'am', he: 'is', she: 'is', it: 'is' };
/** Little words that are verbs too. */
const VERBS_TOO = new Set(['be', 'have', 'do', 'like']);

/** What -er and -est are put to: "bigg", "happi", "larg". */
export function comparedOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('e')) return lower.slice(0, -1);
  return lower.replace(/y$/, 'i').replace(/([^aeiou][aeiou])([bdgmnpt])$/, '$1$2$2');
}

/** The -ing form of a verb in its base form; undefined for what is none. */
export function ingOf(word: string): string | undefined {
  if (word === 'be') return 'being';
  const isLittle = [LITTLE_WORDS, DETERMINERS, PRONOUNS, PREPOSITIONS].some((set) => set.has(word));
  if (isLittle && !VERBS_TOO.has(word)) return undefined;
  const stem = word.replace(/ie$/, 'y').replace(/(?<=[^aeioy]|[^aeo]u)e$/, '');
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? `${word}${word.at(-1)}ing` : '';
  return [doubled, `${stem}ing`].find((form) => form !== '' && isKnownWord(form));
}

/** "comes" and "come" are of "come"; undefined for what is no verb. */
export function baseOf(word: string): string | undefined {
  if (word === 'is' || word === 'are' || word === 'am') return 'be';
  if (word === 'has') return 'have';
  const bases = [
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/(?<=ss|sh|ch|x|z)es$/, ''),
    word.replace(/s$/, ''),
  ];
  return bases.find((base) => ingOf(base) !== undefined);
}

export function isBase(word: string): boolean {
  return baseOf(word) === word;
}

/** The base form of an -ing form; undefined for what is none. */
export function baseOfIng(ing: string): string | undefined {
  const stem = ing.slice(0, -3);
  const bases = [`${stem}e`, stem, stem.slice(0, -1)];
  return bases.find((base) => isKnownWord(base) && ingOf(base) === ing);
}

function isThirdPerson(subject: string): boolean {
  return /^(?:he|she|it)$/i.test(subject);
}

export function hasOf(subject: string): 'has' | 'have' {
  return isThirdPerson(subject) ? 'has' : 'have';
}

/** "goes" beside he, she and it, "go" beside others. */
export function inPresent(subject: string, base: string): string {
  if (base === 'be') return PRESENT_OF_BE[subject.toLowerCase()] ?? 'are';
  if (base === 'have') return hasOf(subject);
  if (!isThirdPerson(subject)) return base;
  return base.endsWith('o') ? `${base}es` : withS(base);
}

/** "dishes", "hobbies", "photos"; of verbs in -o it is -es. */
export function withS(word: string): string {
  return /(?:s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : word.replace(/(?<=[^aeiou])y$/, 'ie').concat('s');
}

/** Undefined for a verb that is not in the table. */
export function irregularPast(base: string): string | undefined {
  return PASTS.get(base);
}

/** What spelling rules make of any verb: "stopped", but also "buyed", "forgetted", "visitted". */
export function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  // Not "sited" or "wined", which are of other verbs.
  if (/[^aeiou][aeiou][bdgmnpt]$/.test(base)) return `${base}${base.at(-1)}ed`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The dictionary tells "stopped" from "visited". */
export function pastOf(base: string): string {
  const past = irregularPast(base) ?? regularPast(base);
  return [past, `${base}ed`].find(isKnownWord) ?? past;
}

/** Undefined for a regular verb's, which is its past. */
export function pastOfParticiple(participle: string): string | undefined {
  return PAST_OF_PARTICIPLE.get(participle);
}

/** "seen" of "saw"; a regular past is its participle. */
export function participleOf(past: string): string {
  return PARTICIPLE_OF_PAST.get(past) ?? past;
}

export function wasOf(subject: string | undefined): 'was' | 'were' {
  return /^(?:i|he|she|it)$/i.test(subject ?? '') ? 'was' : 'were';
}
