// Says what kind of error an edit corrects, by word lists and inflection alone. Cruder than ERRANT, whose
// tagger it lacks, so the kinds are fewer and broader, and figures compare only with figures of its own.

import { Lexicon } from '../data/errors-lexicon.ts';
import { IRREGULAR_NOUNS, Morphology, withS } from '../data/errors-morphology.ts';
import { ARTICLES, PREPOSITIONS } from '../data/errors-words.ts';
import type { TokenEdit } from './m2.ts';

/** In the order of the report. */
export const ERROR_TYPES = [
  'spelling',
  'punctuation',
  'article',
  'preposition',
  'verb form',
  'final -s',
  'pronoun or determiner',
  'conjunction',
  'word form',
  'word choice',
  'missing word',
  'extra word',
  'word order',
  'capitals',
  'spacing',
  'apostrophe',
  'several words anew',
] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

const listed = (words: string) => new Set(words.split(/\s+/));
const ARTICLE = new Set(ARTICLES);
const PREPOSITION = new Set([...PREPOSITIONS, 'out', 'up', 'off', 'around', 'without', 'like']);
const AUXILIARY = listed(
  `be am is are was were been being have has had having do does did will would can could may might shall
   should must 'll 'd 've 're 'm to not n't wo ca`,
);
const PRONOUN = listed(
  `i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this
   that these those some any every each all both other another who whom whose which what such no many much
   few little one ones someone somebody something anyone anything everyone everything myself yourself
   himself herself itself ourselves themselves`,
);
const CONJUNCTION = listed(
  'and or but so because if when while although though than whether since unless nor yet however where',
);
/** Which class a change within is an error of that class; the first that fits. */
const CLASSES: readonly (readonly [ErrorType, ReadonlySet<string>])[] = [
  ['article', ARTICLE],
  ['preposition', PREPOSITION],
  ['verb form', AUXILIARY],
  ['pronoun or determiner', PRONOUN],
  ['conjunction', CONJUNCTION],
];

const isMark = (token: string) => !/[\p{L}\p{N}]/u.test(token);

export class ErrorTypes {
  private readonly morphology: Morphology;
  private readonly words: ReadonlySet<string>;

  /** `words`: what is no misspelling. */
  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    const counts = new Map(Array.from(this.words, (word) => [word, 1]));
    this.morphology = new Morphology(new Lexicon(counts, new Map(), 1));
  }

  /** The kind of `edit`, which is one of the tokens of `source`. */
  typeOf(source: readonly string[], { start, end, correction }: TokenEdit): ErrorType {
    const before = source.slice(start, end);
    const after = correction === '' ? [] : correction.split(' ');
    const words = (tokens: readonly string[]) =>
      tokens.filter((token) => !isMark(token)).map((token) => token.toLowerCase());
    const left = words(before);
    const right = words(after);
    if (left.join(' ') === right.join(' ')) {
      const marks = (tokens: readonly string[]) => tokens.filter(isMark).join(' ');
      return marks(before) === marks(after) ? 'capitals' : 'punctuation';
    }
    if (left.join('').replace(/-/g, '') === right.join('').replace(/-/g, '')) return 'spacing';
    const bare = (tokens: readonly string[]) => tokens.join('').replace(/['’]/g, '');
    if (bare(left) === bare(right)) return 'apostrophe';
    if (left.length > 1 && left.toSorted().join(' ') === right.toSorted().join(' '))
      return 'word order';
    for (const [type, members] of CLASSES) {
      if ([...left, ...right].every((word) => members.has(word))) return type;
    }
    if (left.length === 0 && right.length === 1) return 'missing word';
    if (right.length === 0 && left.length === 1) return 'extra word';
    if (left.length === 1 && right.length === 1)
      return this.substitution(left[0] as string, right[0] as string);
    return this.isVerbGroup(left, right) ? 'verb form' : 'several words anew';
  }

  private substitution(left: string, right: string): ErrorType {
    if (/^[a-z]/.test(left) && !this.words.has(left)) return 'spelling';
    if (isNumberOf(left, right) || isNumberOf(right, left)) return 'final -s';
    if (this.isSameVerb(left, right)) return 'verb form';
    if (
      this.morphology.wrongFamily(right).includes(left) ||
      this.morphology.wrongFamily(left).includes(right)
    )
      return 'word form';
    // A slip that happens to be a word: one letter too many, too few, wrong or moved.
    if (isOneSlip(left, right)) return 'spelling';
    return 'word choice';
  }

  private isSameVerb(left: string, right: string): boolean {
    const forms = this.morphology.verb(right);
    if (forms !== undefined && Object.values(forms).includes(left)) return true;
    return this.morphology.wrongVerbs(right).includes(left);
  }

  /** Auxiliaries and forms of one verb on both sides: "is go" and "has gone". */
  private isVerbGroup(left: readonly string[], right: readonly string[]): boolean {
    const mainOf = (words: readonly string[]) => words.filter((word) => !AUXILIARY.has(word));
    const [from, to] = [mainOf(left), mainOf(right)];
    if (from.length > 1 || to.length > 1 || from.length + to.length === 0) return false;
    const [one, other] = [from[0], to[0]];
    if (one === undefined || other === undefined)
      return this.morphology.verb((one ?? other) as string) !== undefined;
    return one === other || this.isSameVerb(one, other);
  }
}

const FARTHEST_MOVE = 4;

/** The edits with each word that went from one place to another near by as one edit, not two. */
export function joinMoves(source: readonly string[], edits: readonly TokenEdit[]): TokenEdit[] {
  const joined: TokenEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last === undefined || edit.start - last.end > FARTHEST_MOVE) {
      joined.push(edit);
      continue;
    }
    const between = source.slice(last.end, edit.start);
    const whole: TokenEdit = {
      start: last.start,
      end: edit.end,
      correction: [last.correction, ...between, edit.correction]
        .filter((part) => part !== '')
        .join(' '),
    };
    const before = source.slice(whole.start, whole.end).join(' ').toLowerCase().split(' ');
    const after = whole.correction.toLowerCase().split(' ');
    const isSame = before.join(' ') === after.join(' ');
    const isMove = before.toSorted().join(' ') === after.toSorted().join(' ');
    if (isMove && !isSame && !isSmall(last, source) && !isSmall(edit, source))
      joined[joined.length - 1] = whole;
    else joined.push(edit);
  }
  return joined;
}

/** Marks and articles do not move: one is missing here and another too many there. */
function isSmall({ start, end, correction }: TokenEdit, source: readonly string[]): boolean {
  const tokens = [...source.slice(start, end), ...correction.split(' ')];
  return tokens.every((token) => isMark(token) || ARTICLE.has(token.toLowerCase()));
}

/** Whether `plural` is `singular` with an s, or as irregular nouns have it. */
function isNumberOf(singular: string, plural: string): boolean {
  return (
    plural === withS(singular) ||
    plural === `${singular}s` ||
    plural === `${singular}es` ||
    IRREGULAR_NOUNS[singular] === plural ||
    (singular === 'has' && plural === 'have') ||
    (singular === 'does' && plural === 'do')
  );
}

function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.length < 4 || long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const middle = short.length - head - tail;
  if (long.length > short.length) return middle === 0;
  const [from, to] = [short.slice(head, head + middle), long.slice(head, head + middle)];
  return middle === 1 || (middle === 2 && from === `${to[1]}${to[0]}`);
}
