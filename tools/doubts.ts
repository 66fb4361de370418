// Reasons not to believe the model: answers that can't be a correction of the sentence at all, and
// single edits that would change what the text says. Rules over words; knows no model.

import { isKnownWord } from './dictionary.ts';
import { type Edit, similarity, wordsOf } from './edits.ts';
import { ENGLISH, KNOWN_NAMES, NEGATIONS, NUMBER_WORDS, PREPOSITIONS } from './words.ts';

/** Share of the words that a correction may change; beyond it, it is another sentence. */
const MOST_CHANGED = 0.6;
/** Sentences this short may change altogether. */
const FEW_WORDS = 4;

/** True when `answer` can't be a correction of `sentence`: empty, garbled, much longer or shorter. */
export function isNoCorrection(sentence: string, answer: string): boolean {
  if (answer.trim() === '') return true;
  if (/[\p{Cc}\uFFFD]/u.test(answer)) return true;
  const before = wordsOf(sentence).length;
  const after = wordsOf(answer).length;
  return after > 1.5 * before + 3 || after < before / 2;
}

/** True when the edits make another sentence of it: then only words that stay themselves may be believed. */
export function isAnotherSentence(sentence: string, edits: readonly Edit[]): boolean {
  const before = wordsOf(sentence);
  if (before.length <= FEW_WORDS) return false;
  let changed = 0;
  for (const edit of edits) {
    const removed = wordsOf(sentence.slice(edit.start, edit.end));
    const inserted = wordsOf(edit.text);
    // A respelling changes less than a replacement.
    const alike = similarity(removed.join(' '), inserted.join(' '));
    changed += Math.max(removed.length, inserted.length) * (1 - alike / 2);
  }
  return changed > MOST_CHANGED * before.length;
}

/** True when an edit would lose a thought, or change a negation, a number or a name rather than how it is written. */
export function changesMeaning(sentence: string, edit: Edit, margin: number): boolean {
  const before = wordsOf(sentence.slice(edit.start, edit.end));
  const after = wordsOf(edit.text);
  return (
    losesContent(before, after) ||
    asksWithoutWords(sentence, edit) ||
    isSamePerson(before.join(' '), after.join(' ')) ||
    losesPerson(sentence, before, after) ||
    changesNegation(sentence, before, after) ||
    changesNumber(before, after) ||
    changesName(sentence, edit, before, after, margin)
  );
}

/** Questions have one of these, or are asked by their mark alone, which is for their writer to set. */
const ASKING =
  /\b(?:who|whom|whose|what|when|where|why|how|which|do|does|did|is|are|am|was|were|can|could|will|would|shall|should|have|has|had|may|might|must|right|anyone|anybody|any)\b|n['’]t\b/i;

function asksWithoutWords(sentence: string, { start, end, text }: Edit): boolean {
  return text.includes('?') && !sentence.slice(start, end).includes('?') && !ASKING.test(sentence);
}

const ANYBODY = /^(every|some|any|no)[ -]?(?:body|one)$/i;

/** "everybody" and "everyone" are as good. */
function isSamePerson(before: string, after: string): boolean {
  const [one, other] = [ANYBODY.exec(before)?.[1], ANYBODY.exec(after)?.[1]];
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/** This many words of substance, gone without another in their place, are a thought that is lost. */
const THOUGHT = 2;

function losesContent(before: string[], after: string[]): boolean {
  const substance = (words: string[]) =>
    new Set(
      words
        .map((word) => word.toLowerCase())
        .filter((word) => word.length > 2 && !ENGLISH.has(word) && !PREPOSITIONS.has(word)),
    ).size;
  return substance(before) - substance(after) >= THOUGHT;
}

/** Who speaks and who is spoken to, in all their forms. */
const PERSONS = [/^(?:i|me|my|mine|myself)$/, /^(?:we|us|our|ours|ourselves)$/, /^you/];

/** "are you there" is not "is there"; a person that was named twice may be named once. */
function losesPerson(sentence: string, before: string[], after: string[]): boolean {
  const count = (words: string[], person: RegExp) =>
    words.filter((word) => person.test(plain(word).replace(/'.*$/, ''))).length;
  return PERSONS.some((person) => {
    const lost = count(before, person);
    const isLost = lost > 0 && count(after, person) === 0;
    return isLost && lost === count(wordsOf(sentence), person);
  });
}

const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");
const isNegation = (word: string) => NEGATIONS.has(plain(word)) || /n't$/.test(plain(word));

/** How often a text says no, in any of its words. */
export function countNegations(text: string): number {
  return wordsOf(text).filter(isNegation).length;
}

function changesNegation(sentence: string, before: string[], after: string[]): boolean {
  const removed = before.filter(isNegation).length;
  const added = after.filter(isNegation).length;
  if (removed === added || (added > removed && isRespelt(before, after))) return false;
  // "don't know nothing" may become "don't know anything", and "can not" may become "cannot".
  const all = wordsOf(sentence).filter(isNegation).length;
  return !(removed > added && removed - added < all && after.some((word) => /^any/i.test(word)));
}

const RESPELT = 0.6;

/** "cannto" says no already. */
function isRespelt([word, ...others]: string[], after: string[]): boolean {
  if (word === undefined || others.length > 0 || isKnownWord(plain(word))) return false;
  return similarity(word, after.join('')) >= RESPELT;
}

function changesNumber(before: string[], after: string[]): boolean {
  const values = (words: string[]) =>
    words
      .map((word) => NUMBER_WORDS.get(plain(word)) ?? (/\d/.test(word) ? word : null))
      .filter((value) => value !== null)
      .sort()
      .join(' ');
  return values(before) !== values(after);
}

/** An unsure change of a capitalised word inside a sentence loses a name more often than it mends one. */
const NAME_MARGIN = 4;

function changesName(
  sentence: string,
  edit: Edit,
  before: string[],
  after: string[],
  margin: number,
): boolean {
  if (isMostlyUpperCase(sentence)) return false;
  const startsSentence = !/[\p{L}\p{N}]/u.test(sentence.slice(0, edit.start));
  const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const kept = letters(after.join(''));
  for (const [index, word] of before.entries()) {
    if (!/^\p{Lu}/u.test(word) || (startsSentence && index === 0) || /^I(?:['’]|$)/.test(word))
      continue;
    if (kept.includes(letters(word))) continue;
    const towardsKnown = after.some(
      (other) => KNOWN_NAMES.has(other) && similarity(word, other) >= 0.5,
    );
    if (!towardsKnown && margin < NAME_MARGIN) return true;
  }
  // A name that was not there before comes from nowhere.
  return after.some(
    (word, index) =>
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !(startsSentence && index === 0) &&
      !KNOWN_NAMES.has(word) &&
      !before.some((other) => similarity(word, other) >= 0.5),
  );
}

function isMostlyUpperCase(sentence: string): boolean {
  const upper = sentence.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = sentence.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > lower;
}
