// Names the kind of an edit and says in one sentence what it does. Rules over the words alone: the
// model is not asked, so the sentence can't be wrong about what changes.
import type { CorrectionReason, CorrectionType } from '../contract/task.ts';
import { similarity, wordsOf } from './edits.ts';
import { areForms, CONFUSED, DETERMINERS, FORMS, PREPOSITIONS, PRONOUNS } from './words.ts';

export interface Explained {
  types: CorrectionType[];
  reason: CorrectionReason;
  explanation: string;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const quoted = (text: string) => `“${text.trim()}”`;

const MARKS: Record<string, string> = {
  ',': 'A comma',
  '.': 'A full stop',
  '?': 'A question mark',
  '!': 'An exclamation mark',
  ';': 'A semicolon',
  ':': 'A colon',
  '-': 'A hyphen',
  "'": 'An apostrophe',
  '’': 'An apostrophe',
};
const markOf = (text: string) => MARKS[marksOf(text)] ?? 'Punctuation';

type Sentence = (before: string, after: string) => string;

const SENTENCES: Record<CorrectionReason, Sentence> = {
  'written-so': (_before, after) => `${quoted(after)} is written like this.`,
  'written-and-marked-so': (_before, after) =>
    `${quoted(after)} is written like this and the punctuation is corrected.`,
  spacing: () => 'The spacing is corrected.',
  'one-word': (_before, after) => `${quoted(after)} is one word.`,
  'missing-space': () => 'A space is missing.',
  'missing-mark': (_before, after) => `${markOf(after)} is missing here.`,
  'needless-mark': (before) => `${markOf(before)} is not needed here.`,
  'other-mark': (_before, after) => `${quoted(after)} is the right punctuation here.`,
  'missing-preposition': (_before, after) => `The preposition ${quoted(after)} is missing.`,
  'missing-words': (_before, after) =>
    plainWordsOf(after).length === 1
      ? `The word ${quoted(after)} is missing.`
      : `The words ${quoted(after)} are missing.`,
  'needless-preposition': (before) => `The preposition ${quoted(before)} is not needed here.`,
  'needless-words': (before) => `${quoted(before)} is not needed here.`,
  'other-preposition': (before, after) =>
    `The preposition ${quoted(after)} fits here, not ${quoted(before)}.`,
  confused: (before, after) =>
    `${quoted(before)} and ${quoted(after)} are easily confused; here it is ${quoted(after)}.`,
  'other-form': (before, after) =>
    `The form ${quoted(after)} fits this sentence, not ${quoted(before)}.`,
  misspelt: (before, after) => `${quoted(before)} is probably a misspelling of ${quoted(after)}.`,
  'right-form': (_before, after) => `${quoted(after)} is the right form here.`,
  'better-words': (before, after) => `${quoted(after)} says it better than ${quoted(before)}.`,
};

/** Kind, reason and explanation of replacing `before` by `after`. */
export function explain(before: string, after: string): Explained {
  const [reason, ...types] = reasonOf(before, after);
  return { types, reason, explanation: SENTENCES[reason](before, after) };
}

type Reasoned = [reason: CorrectionReason, ...types: CorrectionType[]];

function reasonOf(before: string, after: string): Reasoned {
  const from = plainWordsOf(before);
  const to = plainWordsOf(after);
  if (letters(before) === letters(after)) return [reasonOfMarks(before, after), 'punctuation'];
  if (letters(before).toLowerCase() === letters(after).toLowerCase()) {
    return before.toLowerCase() === after.toLowerCase()
      ? ['written-so', 'capitalization']
      : ['written-and-marked-so', 'capitalization', 'punctuation'];
  }
  if (from.length === 0) {
    const isPreposition = to.every((word) => PREPOSITIONS.has(word));
    return isPreposition
      ? ['missing-preposition', 'preposition']
      : ['missing-words', 'missing-words'];
  }
  if (to.length === 0) return reasonOfDeletion(from);
  return reasonOfChange(from, to);
}

function plainWordsOf(text: string): string[] {
  return wordsOf(text.toLowerCase().replaceAll('’', "'"));
}

function marksOf(text: string): string {
  return text.replace(/[\p{L}\p{N}\s]/gu, '');
}

function reasonOfMarks(before: string, after: string): CorrectionReason {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  if (squeeze(before) === squeeze(after)) {
    if (letters(before) === '') return 'spacing';
    return after.length < before.length ? 'one-word' : 'missing-space';
  }
  if (marksOf(before) === '') return 'missing-mark';
  return marksOf(after) === '' ? 'needless-mark' : 'other-mark';
}

function reasonOfDeletion(words: readonly string[]): Reasoned {
  if (words.every((word) => PREPOSITIONS.has(word))) return ['needless-preposition', 'preposition'];
  return ['needless-words', words.every(isForm) ? 'grammar' : 'style'];
}

function reasonOfChange(from: readonly string[], to: readonly string[]): Reasoned {
  const [a, b] = [from.join(' '), to.join(' ')];
  if (from.length === 1 && to.length === 1) {
    if (PREPOSITIONS.has(a) && PREPOSITIONS.has(b)) return ['other-preposition', 'preposition'];
    if (CONFUSED.some((row) => row.has(a) && row.has(b))) return ['confused', 'spelling'];
    if (areForms(a, b)) return ['other-form', 'grammar'];
    if (similarity(a, b) >= 0.5) return ['misspelt', 'spelling'];
  }
  const kept = from.filter((word) => to.some((other) => word === other || areForms(word, other)));
  const isGrammar =
    kept.length > 0 || [...from, ...to].every((word) => isForm(word) || PREPOSITIONS.has(word));
  return isGrammar ? ['right-form', 'grammar'] : ['better-words', 'style'];
}

function isForm(word: string): boolean {
  return FORMS.some((row) => row.has(word)) || DETERMINERS.has(word) || PRONOUNS.has(word);
}
