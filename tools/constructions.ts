// What people whose language builds it otherwise write in English: "explain me how", "I want that you come", "what
// means this". Each is looked for only where nothing else is likely to be meant, and the model has the last word.

import type { Confusion } from './confusions.ts';
import { NOUNS } from './constructions/nouns.ts';
import { PHRASES } from './constructions/phrases.ts';
import { QUESTIONS } from './constructions/questions.ts';
import { VERBS } from './constructions/verbs.ts';
import { capitalised } from './words.ts';

const CONSTRUCTIONS = [...VERBS, ...QUESTIONS, ...NOUNS, ...PHRASES];

export function constructionsIn(text: string): Confusion[] {
  return CONSTRUCTIONS.flatMap(({ rule, pattern, to, needed }) =>
    [...text.matchAll(pattern)].flatMap((match): Confusion[] => {
      const [{ length }, built] = [match[0], to({ ...match.groups })];
      if (built === undefined || built === match[0]) return [];
      // Shouted: what is put there would not be.
      if (match[0] === match[0].toUpperCase()) return [];
      const replacement = /^\p{Lu}/u.test(match[0]) ? capitalised(built) : built;
      const [start, end] = [match.index, match.index + length];
      return [{ rule, kind: 'Grammar', start, end, replacements: [replacement], needed }];
    }),
  );
}
