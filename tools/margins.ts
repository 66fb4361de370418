// How sure the model must be of an edit before a writer sees it. What an edit does says how often such
// edits are right: a word that is none, made one, nearly always; a good word replaced by another one
// seldom. The figures were tuned on development sets (models/LOG.md); rules over words, no model.
import { areOneInDialects, isApostropheOfContraction, isKnown, isKnownWord } from './dictionary.ts';
import { ALIKE, areOneWord, type Edit, similarity, wordsOf } from './edits.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isSlip } from './slips.ts';
import { isFunctionWord, KNOWN_NAMES, PRONOUNS, withoutMarks } from './words.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** In nats: in a sentence that is well but for this edit, and in one that has other, sure mistakes. */
interface Needed {
  alone: number;
  among: number;
}

/** By what the edit does. */
const NEEDED = {
  /** A word that is none becomes one that looks alike. */
  misspelling: { alone: 2.25, among: -0.4 },
  /** A little word, punctuation: grammar. */
  grammar: { alone: 2.25, among: -0.4 },
  /** The same where other mistakes hide what it is worth: a comma or an article comes in, or a word takes another form. */
  addition: { alone: 1, among: -3 },
  form: { alone: 1.5, among: -1.5 },
  capitalization: { alone: 2.5, among: -0.4 },
  /** A word that is none becomes one that looks quite different: the rules' guess is better. */
  guess: { alone: NEVER, among: 0 },
  /** A capitalised word that is none becomes one that looks alike. */
  name: { alone: 4, among: 1 },
  /** Good words become others, or come from nowhere. */
  wording: { alone: NEVER, among: 0 },
  /** A good word becomes one that is not like it: oftener another thing than a better word for it. */
  exchange: { alone: NEVER, among: 1.5 },
  /** Whom or what a text speaks of. */
  person: { alone: 3, among: 0.5 },
  /** What a rule would do too. */
  agreement: { alone: -1, among: -2 },
  /** The writer's choice, or words that nobody knows. */
  never: { alone: NEVER, among: NEVER },
} as const satisfies Record<string, Needed>;

/** Comes in often, and is seldom wrong where other mistakes stand. */
const ADDED = /^\s*(?:,|an?|the)\s*$/;

/** An edit that is this sure shows that the sentence has mistakes: then others are likelier. */
const SURE = 1.5;

export interface Judged {
  edit: Edit;
  /** By how many nats the model prefers it to the source (weigh.ts). */
  margin: number;
  /** A rule would do the same. */
  isAdvised: boolean;
  /** A rule finds fault with what it replaces, or none can be asked. */
  isQuestioned: boolean;
}

/**
 * The edits of one sentence that the model is sure enough of. `hadMistakes`: others have been corrected
 * in it before.
 */
export function sureEdits<E extends Judged>(
  source: string,
  judged: readonly E[],
  hadMistakes = false,
): E[] {
  const sentence = plainWordsOf(source);
  const needed = judged.map(({ edit, isAdvised, isQuestioned }): Needed => {
    const before = plainWordsOf(source.slice(edit.start, edit.end));
    const after = plainWordsOf(edit.text);
    if (isLeftAlone(before, after)) return NEEDED.never;
    if (isNumberOfGroup(source, edit) || isSlip(source, edit)) return NEEDED.never;
    if (makesSingular(source, edit) && isPlural(source, edit)) return NEEDED.never;
    if (takesEndingOfOne(source, edit)) return NEEDED.never;
    const isWord = (word: string) => isKnown(word) || !isQuestioned;
    const isAdded = edit.start === edit.end && ADDED.test(edit.text);
    const needed = isAdded ? NEEDED.addition : neededMargin(sentence, before, after, isWord);
    return isAdvised && needed.alone > NEEDED.agreement.alone ? NEEDED.agreement : needed;
  });
  const isSure = judged.map(
    ({ margin }, index) => margin >= Math.max(SURE, (needed[index] as Needed).alone),
  );
  return judged.filter(({ margin }, index) => {
    const amongMistakes = hadMistakes || isSure.some((sure, other) => sure && other !== index);
    const { alone, among } = needed[index] as Needed;
    return margin >= (amongMistakes ? among : alone);
  });
}

/**
 * For making `before`, words of `sentence` of which `isWord` tells whether they are words, into `after`;
 * infinite for what is never right.
 */
function neededMargin(
  sentence: readonly string[],
  before: readonly string[],
  after: readonly string[],
  isWord: (word: string) => boolean,
): Needed {
  const [from, to] = [before.join(' '), after.join(' ')];
  const joined = (words: string) => words.replace(/[\s-]/g, '');
  if (joined(from) === joined(to)) return NEEDED.grammar;
  if (from.toLowerCase() === to.toLowerCase()) return NEEDED.capitalization;

  const isOne = (word: string) => isKnown(word) || KNOWN_NAMES.has(word) || FIRST_NAMES.has(word);
  const isNew = (word: string) => !isOne(word) && !sentence.includes(word);
  const isSpelt = (word: string) => before.some((old) => lettersOf(old) === lettersOf(word));
  if (after.some((word) => isNew(word) && !(isName(word) && isSpelt(word)))) return NEEDED.never;
  if (after.length > 0 && before.some((word) => !isWord(word))) {
    if (similarity(from, to) < ALIKE) {
      // Of four letters nearly any word can be made.
      const isWild = before.some(isName) || from.length <= SHORT;
      return isWild ? NEEDED.never : NEEDED.guess;
    }
    const isOther = before.some(isName) && !after.some((word) => KNOWN_NAMES.has(word));
    return isOther ? NEEDED.name : NEEDED.misspelling;
  }
  if (areOneInDialects(from, to)) return NEEDED.never;

  if (PERSON.test(from) && PERSON.test(to)) return NEEDED.person;
  const content = (words: readonly string[]) => words.filter((word) => !isFunctionWord(word));
  const [lost, gained] = [content(before), content(after)];
  if (gained.length === 0) {
    const said = (word: string) => sentence.filter((other) => other === word).length;
    return lost.every((word) => said(word) > 1) ? NEEDED.grammar : NEEDED.never;
  }
  if (lost.length > gained.length) return NEEDED.wording;
  const isForm = (word: string) => before.some((old) => areOneWord(old, word));
  if (gained.every(isForm)) return NEEDED.form;
  if (similarity(lost.join(' '), gained.join(' ')) >= ALIKE) return NEEDED.wording;
  // What is said once more in place of another word is a slip of the model.
  return gained.some((word) => sentence.includes(word)) ? NEEDED.never : NEEDED.exchange;
}

const SHORT = 4;

const PERSON = /^(?:it|them|they|he|him|she|her)$/i;

/** Kinds of Harper's rules that find mistakes; the others are matters of taste. */
const MISTAKES = new Set(
  'Agreement BoundaryError Capitalization Eggcorn Grammar Malapropism Miscellaneous Nonstandard Punctuation Repetition Spelling Typo Usage WordChoice'.split(
    ' ',
  ),
);

/** For an edit that a rule advises, over leaving the sentence alone. In nats; below 0 where the rule is believed. */
const NEEDED_OF_RULES: Record<string, number> = {
  AnA: -3,
  CapitalizePersonalPronouns: -5,
  SpellCheck: 0,
  SplitWords: 0,
  DiscourseMarkers: -3,
  ItsContraction: -4,
  OpenCompounds: -4,
};
const NEEDED_OF_OTHER_RULES = -0.7;
/** The dictionary beside the model holds what the corpora misspell often, "teh", beside words of crafts. */
const NEEDED_AGAINST_DICTIONARY = 4;
/**
 * A long unknown word, nearly a known one: of 2,000 clean sentences 13 have such a word ("mindstream"), of 754 by
 * learners some 90. The model keeps some of them with their mistakes ("dissapointed").
 */
const NEEDED_OF_CLEAR_SLIP = -1.5;
const LONG_WORD = /^\p{Ll}{8,}$/u;
const NEARLY = 0.82;
const LONG_NAME = 6;
/** Nothing else can be meant. */
const NEEDED_OF_APOSTROPHE = -10;

/** Whether a rule speaks where a word is in no dictionary: what it advises is weighed as a spelling. */
export function isAboutSpelling(rule: string): boolean {
  return rule === 'SpellCheck' || rule === 'SplitWords';
}

/**
 * By how many nats the model must prefer an edit that a rule of this kind advises; infinite for what is
 * no mistake: a word that the dictionary has, the spelling of another dialect, a name.
 */
export function neededOfRule(rule: string, kind: string, source: string, edit: Edit): number {
  const before = plainWordsOf(source.slice(edit.start, edit.end));
  const after = plainWordsOf(edit.text);
  if (isApostropheOfContraction(before, after)) return NEEDED_OF_APOSTROPHE;
  if (!MISTAKES.has(kind)) return NEVER;
  if (isLeftAlone(before, after) || isSlip(source, edit)) return NEVER;
  if (areOneInDialects(before.join(' '), after.join(' '))) return NEVER;
  if (isAboutSpelling(rule)) {
    if (before.every(isName)) return isNearlyKnownName(before, after) ? 0 : NEVER;
    if (before.every((word) => isName(word) || isKnown(word))) return NEEDED_AGAINST_DICTIONARY;
    if (isClearSlip(before, after)) return NEEDED_OF_CLEAR_SLIP;
  }
  return NEEDED_OF_RULES[rule] ?? NEEDED_OF_OTHER_RULES;
}

/** "Germeny", nearly a name that everybody knows. */
function isNearlyKnownName(before: string[], after: string[]): boolean {
  const [[word = ''], [other = '']] = [before, after];
  const isLong = word.length >= LONG_NAME && !KNOWN_NAMES.has(word);
  return isLong && KNOWN_NAMES.has(other) && isNearly(before, after);
}

function isClearSlip(before: string[], after: string[]): boolean {
  return LONG_WORD.test(before[0] ?? '') && isNearly(before, after);
}

/** One word, and one that is nearly the same. */
function isNearly([word = '', ...more]: string[], [other = '', ...others]: string[]): boolean {
  const isSingle = more.length === 0 && others.length === 0;
  return isSingle && similarity(word, other) >= NEARLY;
}

/** With one kind of apostrophe. */
function plainWordsOf(text: string): string[] {
  return wordsOf(text.replaceAll('’', "'"));
}

const isName = (word: string) => /^\p{Lu}/u.test(word);
const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** What nobody changes, whoever advises it. */
function isLeftAlone(before: readonly string[], after: readonly string[]): boolean {
  return isForeign(before, after) || areSameInitials(before, after) || isOwnerOfTwo(before, after);
}

/** "my friend's" as "my friends's": of an owner who becomes many, the apostrophe stands behind the s. */
const isOwnerOfTwo = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((word) => /s['’]s$/.test(word) && before.includes(word.replace(/s(?=['’]s$)/, '')));

const PLURAL_VERB = /^(?:are|were|have|do)(?:n['’]t)?$/i;
const SINGULAR_VERB = /^(?:is|was|has|does)(?:n['’]t)?$/i;

function makesSingular(source: string, { start, end, text }: Edit): boolean {
  return PLURAL_VERB.test(source.slice(start, end).trim()) && SINGULAR_VERB.test(text.trim());
}

/** "have we", "you are" and "the reserve and the water have" are about more than one, or about you. */
function isPlural(source: string, { start, end }: Edit): boolean {
  const [before, after] = [source.slice(0, start), source.slice(end)];
  if (/^\s+(?:we|you|they)\b/i.test(after)) return true;
  if (/(?<!\bof )\b(?:we|you|they)\s+$/i.test(before)) return true;
  const [, joined = ''] = /\band ((?:[\p{L}’'-]+ ){1,3})$/u.exec(before) ?? [];
  return joined !== '' && !wordsOf(joined).some((word) => PRONOUNS.has(word.toLowerCase()));
}

/** "Sandra books" as "Sandra book": what one person does ends in s. */
function takesEndingOfOne(source: string, { start, end, text }: Edit): boolean {
  const verb = source.slice(start, end);
  const [, joined = '', name = ''] =
    /(\p{L}*,? )?(\p{Lu}\p{Ll}+) $/u.exec(source.slice(0, start)) ?? [];
  const isOne = FIRST_NAMES.has(name) && !/^(?:and|or|nor|&),? $/i.test(joined);
  return isOne && (verb === `${text}s` || verb === `${text}es`);
}

const IS_OR_HAS = new Set('is are was were has have'.split(' '));

/** "Arsenal are" and "Arsenal is": whether a group is one or many is the writer's choice. */
function isNumberOfGroup(source: string, { start, end, text }: Edit): boolean {
  if (!IS_OR_HAS.has(source.slice(start, end)) || !IS_OR_HAS.has(text)) return false;
  const [name] = /\p{Lu}[\p{L}\p{M}'’-]*(?=\s$)/u.exec(source.slice(0, start)) ?? [];
  if (name === undefined || name === 'I' || FIRST_NAMES.has(name)) return false;
  const isFirstWord = start === name.length + 1;
  return !(isFirstWord && isKnownWord(name.toLowerCase()));
}

/** True when words of another language, by their letters, would become other words. */
function isForeign(before: readonly string[], after: readonly string[]): boolean {
  const plain = (words: readonly string[]) => withoutMarks(words.join(' ')).toLowerCase();
  const isMarked = before.some((word) => /[^\P{L}A-Za-z]/u.test(word));
  return isMarked && plain(before) !== plain(after);
}

/** "U. S." and "U.S.": how initials are spaced is the writer's choice. */
function areSameInitials(before: readonly string[], after: readonly string[]): boolean {
  const letters = (words: readonly string[]) => words.join('').replaceAll('.', '');
  const areInitials = [...before, ...after].every((word) => /^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(word));
  return areInitials && letters(before) !== '' && letters(before) === letters(after);
}
