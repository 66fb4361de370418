// Names the kind of an edit and says in one sentence what it does. Rules over the words alone: the
// model is not asked, so the sentence can't be wrong about what changes.
import type { CorrectionType } from '../contract/task.ts';
import { similarity, wordsOf } from './edits.ts';
import { areForms, CONFUSED, DETERMINERS, FORMS, PREPOSITIONS, PRONOUNS } from './words.ts';

export interface Explained {
  types: CorrectionType[];
  explanation: string;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const quoted = (text: string) => `“${text.trim()}”`;

/** Kind and explanation of replacing `before` by `after`. */
export function explain(before: string, after: string): Explained {
  const from = plainWordsOf(before);
  const to = plainWordsOf(after);
  if (letters(before) === letters(after)) return explainMarks(before, after);
  if (letters(before).toLowerCase() === letters(after).toLowerCase()) {
    const types: CorrectionType[] = ['capitalization'];
    const sameMarks = before.toLowerCase() === after.toLowerCase();
    if (!sameMarks) types.push('punctuation');
    const also = sameMarks ? '' : ' and the punctuation is corrected';
    return { types, explanation: `${quoted(after)} is written like this${also}.` };
  }
  if (from.length === 0) return explainInsertion(to, after);
  if (to.length === 0) return explainDeletion(from, before);
  return explainChange(from, to, before, after);
}

function plainWordsOf(text: string): string[] {
  return wordsOf(text.toLowerCase().replaceAll('’', "'"));
}

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

function explainMarks(before: string, after: string): Explained {
  const types: CorrectionType[] = ['punctuation'];
  const say = (explanation: string): Explained => ({ types, explanation });
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  if (squeeze(before) === squeeze(after)) {
    if (letters(before) === '') return say('The spacing is corrected.');
    const joined = after.length < before.length;
    return say(joined ? `${quoted(after)} is one word.` : 'A space is missing.');
  }
  const marksOf = (text: string) => text.replace(/[\p{L}\p{N}\s]/gu, '');
  const old = marksOf(before);
  const added = marksOf(after);
  if (old === '') return say(`${MARKS[added] ?? 'Punctuation'} is missing here.`);
  if (added === '') return say(`${MARKS[old] ?? 'Punctuation'} is not needed here.`);
  return say(`${quoted(after)} is the right punctuation here.`);
}

function explainInsertion(words: readonly string[], after: string): Explained {
  if (words.every((word) => PREPOSITIONS.has(word))) {
    return { types: ['preposition'], explanation: `The preposition ${quoted(after)} is missing.` };
  }
  const noun = words.length === 1 ? 'word' : 'words';
  const verb = words.length === 1 ? 'is' : 'are';
  return { types: ['missing-words'], explanation: `The ${noun} ${quoted(after)} ${verb} missing.` };
}

function explainDeletion(words: readonly string[], before: string): Explained {
  if (words.every((word) => PREPOSITIONS.has(word))) {
    return {
      types: ['preposition'],
      explanation: `The preposition ${quoted(before)} is not needed here.`,
    };
  }
  const small = words.every((word) => DETERMINERS.has(word) || PRONOUNS.has(word) || isForm(word));
  return {
    types: [small ? 'grammar' : 'style'],
    explanation: `${quoted(before)} is not needed here.`,
  };
}

function explainChange(
  from: readonly string[],
  to: readonly string[],
  before: string,
  after: string,
): Explained {
  const [a, b] = [from.join(' '), to.join(' ')];
  if (from.length === 1 && to.length === 1) {
    if (PREPOSITIONS.has(a) && PREPOSITIONS.has(b)) {
      return {
        types: ['preposition'],
        explanation: `The preposition ${quoted(after)} fits here, not ${quoted(before)}.`,
      };
    }
    if (CONFUSED.some((row) => row.has(a) && row.has(b))) {
      return {
        types: ['spelling'],
        explanation: `${quoted(before)} and ${quoted(after)} are easily confused; here it is ${quoted(after)}.`,
      };
    }
    if (areForms(a, b)) {
      return {
        types: ['grammar'],
        explanation: `The form ${quoted(after)} fits this sentence, not ${quoted(before)}.`,
      };
    }
  }
  if (similarity(a, b) >= 0.5 && Math.abs(from.length - to.length) <= 1 && from.length <= 2) {
    if (from.length === to.length && from.length === 1) {
      return {
        types: ['spelling'],
        explanation: `${quoted(before)} is probably a misspelling of ${quoted(after)}.`,
      };
    }
  }
  const kept = from.filter((word) => to.some((other) => word === other || areForms(word, other)));
  const grammatical =
    kept.length > 0 || [...from, ...to].every((word) => isForm(word) || PREPOSITIONS.has(word));
  return {
    types: [grammatical ? 'grammar' : 'style'],
    explanation: grammatical
      ? `${quoted(after)} is the right form here.`
      : `${quoted(after)} says it better than ${quoted(before)}.`,
  };
}

function isForm(word: string): boolean {
  return FORMS.some((row) => row.has(word)) || DETERMINERS.has(word) || PRONOUNS.has(word);
}
