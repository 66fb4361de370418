// Puts errors into a correct sentence: the opposite of proofreading, and the only source of training
// pairs that nobody's licence forbids. Names, numbers, links and code are never touched; one sentence
// in four stays as it is, so that the adapter also learns to leave text alone.

import { CONSTRUCTIONS, type Construction } from './errors-constructions.ts';
import type { Morphology } from './errors-morphology.ts';
import { MASS_NOUNS } from './errors-morphology.ts';
import { type Hand, misspell } from './errors-spelling.ts';
import {
  ARTICLES,
  CAPITAL_FORGOTTEN,
  COMMA_BEFORE,
  COMMON_PREPOSITIONS,
  CONFUSIONS,
  LEFT_OUT,
  OPENERS,
  PAUSE_BEFORE,
  PREPOSITIONS,
  PUT_IN,
  SPACING,
} from './errors-words.ts';
import type { Random } from './random.ts';

/** One space-separated piece: `("Hello,` is lead `("`, word `Hello`, tail `,`. */
interface Token {
  lead: string;
  word: string;
  tail: string;
  /** Names, numbers, links, code: nothing may change them. */
  kept: boolean;
  /** Already wrong: one error a word. */
  wrong: boolean;
}

interface Sentence {
  tokens: Token[];
  random: Random;
  morphology: Morphology;
  hand: Hand;
}

/** Tries once to make one error; false when the place that it drew does not suit. */
type ErrorKind = (sentence: Sentence) => boolean;

export const UNTOUCHED_SHARE = 0.25;

const PIECE = /^([("'“‘[]*)(.*?)([)"'”’\]]*[.,;:!?…]*[)"'”’\]]*)$/;
const PLAIN_WORD = /^[A-Za-z]+(?:['’][a-z]+)?$/;

function parse(text: string, morphology: Morphology): Token[] {
  let atStart = true;
  return text.split(' ').map((piece) => {
    const [, lead = '', word = piece, tail = ''] = PIECE.exec(piece) ?? [];
    const first = atStart;
    atStart = /[.!?]["'”’)]*$/.test(piece);
    const capital = /^[A-Z]/.test(word);
    const initialism = /[A-Z].*[A-Z]/.test(word);
    // at the head of a sentence a capital says nothing: what is no word in small letters is a name
    const ordinary = first && !initialism && morphology.isWord(word.toLowerCase());
    const name = capital && !CAPITAL_FORGOTTEN.has(word) && !ordinary;
    // a word that the corpus hardly has stays whole, so that the adapter learns to leave such words alone
    const rare = /^[a-z]/.test(word) && !morphology.isWord(word);
    return { lead, word, tail, kept: !PLAIN_WORD.test(word) || name || rare, wrong: false };
  });
}

function render(tokens: readonly Token[]): string {
  return tokens
    .map(({ lead, word, tail }) => lead + word + tail)
    .filter((piece) => piece !== '')
    .join(' ');
}

/** Gives `into` the capital of `from`. */
function likeCase(from: string, into: string): string {
  return /^[A-Z]/.test(from) && from !== 'I' ? into.charAt(0).toUpperCase() + into.slice(1) : into;
}

function drawn(
  { tokens, random }: Sentence,
  fits: (token: Token, index: number) => boolean,
): number {
  const indexes = tokens.flatMap((token, i) =>
    !token.kept && !token.wrong && token.word !== '' && fits(token, i) ? [i] : [],
  );
  return indexes.length > 0 ? random.pick(indexes) : -1;
}

function replace(sentence: Sentence, index: number, word: string): boolean {
  const token = sentence.tokens[index];
  if (!token || word === token.word) return false;
  token.word = word;
  token.wrong = true;
  return true;
}

/** Takes a word out; its punctuation moves to the word before it. */
function remove({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  if (!token || tokens.length < 4) return false;
  if (token.lead !== '' || /["'”’)\]]/.test(token.tail)) return false;
  const before = tokens[index - 1];
  if (token.tail !== '') {
    if (before?.tail !== '') return false;
    before.tail = token.tail;
  }
  const after = tokens[index + 1];
  if (index === 0 && after && !after.kept) after.word = likeCase(token.word, after.word);
  tokens.splice(index, 1);
  for (const near of [tokens[index - 1], tokens[index]]) if (near) near.wrong = true;
  return true;
}

function insert({ tokens }: Sentence, index: number, word: string): boolean {
  const after = tokens[index];
  if (!after || index === 0 || after.wrong || after.lead !== '') return false;
  tokens.splice(index, 0, { lead: '', word, tail: '', kept: false, wrong: true });
  after.wrong = true;
  return true;
}

const lower = (token: Token) => token.word.toLowerCase();

// --- the kinds ---

const spelling: ErrorKind = (s) => {
  // long words are misspelt oftener than short ones
  const index = drawn(
    s,
    ({ word }) => word.length > 2 && s.random.chance(Math.min(1, (word.length - 1) / 7)),
  );
  const token = s.tokens[index];
  if (!token || CAPITAL_FORGOTTEN.has(token.word)) return false;
  return replace(s, index, likeCase(token.word, misspell(lower(token), s.hand, s.random)));
};

const article: ErrorKind = (s) => {
  const index = drawn(s, (token) => ARTICLES.includes(lower(token)));
  if (index >= 0 && s.random.chance(0.75)) {
    const word = s.tokens[index]?.word ?? '';
    if (s.random.chance(0.62)) return remove(s, index);
    const wrong = s.random.pick(ARTICLES.filter((other) => other !== word.toLowerCase()));
    return replace(s, index, likeCase(word, wrong));
  }
  // "the" before a noun that does without it
  const noun = drawn(s, (token, i) => {
    const before = s.tokens[i - 1];
    if (before?.tail !== '' || /^[A-Z]/.test(token.word)) return false;
    const bare = /^(of|in|for|with|about|from|to|and|have|has|are|is|get|many|use|like)$/.test(
      lower(before),
    );
    return (
      bare &&
      (s.morphology.isNoun(lower(token)) || s.morphology.wrongNumbers(lower(token)).length > 0)
    );
  });
  return (
    noun > 0 &&
    insert(
      s,
      noun,
      s.random.weighted([
        ['the', 4],
        ['a', 2],
        ['an', 0.3],
      ]),
    )
  );
};

const preposition: ErrorKind = (s) => {
  if (s.random.chance(0.12)) {
    // "discuss about the plan"
    const at = drawn(
      s,
      (token, i) => i > 1 && /^(the|my|their|his|it|them|us|this|that)$/.test(lower(token)),
    );
    const before = s.tokens[at - 1];
    if (!before || PREPOSITIONS.includes(lower(before)) || before.tail !== '') return false;
    return insert(s, at, s.random.pick(COMMON_PREPOSITIONS));
  }
  const index = drawn(s, (token) => PREPOSITIONS.includes(lower(token)));
  const token = s.tokens[index];
  if (!token) return false;
  if (s.random.chance(0.3)) return remove(s, index);
  const wrong = s.random.pick(COMMON_PREPOSITIONS.filter((other) => other !== lower(token)));
  return replace(s, index, likeCase(token.word, wrong));
};

const TIME_WORD = /^(yesterday|ago|last|when|then|once|1\d{3}|20[012]\d)$/;
/** Of the verbs put into another tense where nothing says which time is meant. */
const TIMELESS = 0.15;

/** Whether another verb than the one at `index`, or a word of time, says when it was. */
function tellsTime({ tokens, morphology }: Sentence, index: number): boolean {
  return tokens.some(
    (token, at) =>
      at !== index && (TIME_WORD.test(lower(token)) || morphology.isPast(lower(token))),
  );
}

const verb: ErrorKind = (s) => {
  const index = drawn(s, (token) => s.morphology.wrongVerbs(lower(token)).length > 0);
  const token = s.tokens[index];
  if (!token) return false;
  const word = lower(token);
  const before = s.tokens[index - 1];
  // "to go" -> "go", "to going"; "will go" -> "will going", "will goes"
  if (before && lower(before) === 'to' && !before.wrong && s.random.chance(0.3))
    return remove(s, index - 1);
  if (before && /^(is|are|was|were|be|been)$/.test(lower(before)) && s.random.chance(0.25)) {
    return remove(s, index - 1);
  }
  const wrong = s.random.pick(s.morphology.wrongVerbs(word));
  // "That's why I say it" is as good as "said": whoever learns to mend it changes what was meant.
  const isGuess = s.morphology.isPast(word) !== s.morphology.isPast(wrong) && !tellsTime(s, index);
  if (isGuess && !s.random.chance(TIMELESS)) return false;
  return replace(s, index, likeCase(token.word, wrong));
};

const nounNumber: ErrorKind = (s) => {
  const index = drawn(s, (token) => s.morphology.wrongNumbers(lower(token)).length > 0);
  const token = s.tokens[index];
  if (!token) return false;
  if (MASS_NOUNS.has(lower(token)) && s.random.chance(0.5)) return false;
  return replace(
    s,
    index,
    likeCase(token.word, s.random.pick(s.morphology.wrongNumbers(lower(token)))),
  );
};

const confusion: ErrorKind = (s) => {
  const index = drawn(s, (token) => CONFUSIONS.has(lower(token)));
  const token = s.tokens[index];
  if (!token) return false;
  return replace(s, index, likeCase(token.word, s.random.pick(CONFUSIONS.get(lower(token)) ?? [])));
};

const family: ErrorKind = (s) => {
  const index = drawn(s, (token) => s.morphology.wrongFamily(lower(token)).length > 0);
  const token = s.tokens[index];
  if (!token) return false;
  // "more easier", "more better"
  if (/er$/.test(token.word) && s.random.chance(0.3)) return insert(s, index, 'more');
  return replace(
    s,
    index,
    likeCase(token.word, s.random.pick(s.morphology.wrongFamily(lower(token)))),
  );
};

/** The words from `index` on in small letters, as far as neither punctuation nor an earlier error stands between. */
function phraseFrom({ tokens }: Sentence, index: number): string {
  const words: string[] = [];
  for (let i = index; i < tokens.length; i++) {
    const { lead, word, tail, wrong } = tokens[i] as Token;
    if (wrong || word === '' || (lead !== '' && i > index)) break;
    words.push(word.toLowerCase());
    if (tail !== '') break;
  }
  return words.join(' ');
}

/** A step through the list of constructions that visits all of them, neighbours seldom after each other. */
const CONSTRUCTION_STEP = 89;

/** What a learner builds otherwise, one of the constructions that the sentence has. */
const construction: ErrorKind = (s) => {
  const { tokens, random, morphology } = s;
  const phrases = tokens.map((_, i) => phraseFrom(s, i));
  // the construction first and then its place, so that rare ones are as frequent as those of every sentence
  const start = random.below(CONSTRUCTIONS.length);
  for (let k = 0; k < CONSTRUCTIONS.length; k++) {
    const { right, wrong } = CONSTRUCTIONS[
      (start + k * CONSTRUCTION_STEP) % CONSTRUCTIONS.length
    ] as Construction;
    const found = phrases.flatMap((phrase, i) => {
      const groups = right.exec(phrase);
      return groups ? [{ index: i, groups: [...groups].map((group) => group ?? '') }] : [];
    });
    if (found.length === 0) continue;
    const { index, groups } = random.pick(found);
    const words = wrong({ groups, morphology, random });
    if (words === undefined || words === groups[0]) continue;
    if (rebuild(s, index, groups[0]?.split(' ').length ?? 0, words.split(' '))) return true;
  }
  return false;
};

/** Puts `words` for `count` tokens; false where a name or number among them would not come through whole. */
function rebuild(
  { tokens }: Sentence,
  index: number,
  count: number,
  words: readonly string[],
): boolean {
  const old = tokens.slice(index, index + count);
  const [first, last] = [old[0], old.at(-1)];
  if (!first || !last) return false;
  const left = [...old];
  const made = words.map((word): Token => {
    const at = left.findIndex((token) => token.word.toLowerCase() === word.toLowerCase());
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return { lead: '', word: same?.word ?? word, tail: '', kept: same?.kept ?? false, wrong: true };
  });
  if (left.some(({ kept }) => kept)) return false;
  const [head] = made;
  if (!head) return false;
  // a capital that the first word had only as the head of its sentence goes to the new head
  if (!first.kept) {
    for (const token of made)
      if (!token.kept && token.word === first.word)
        token.word = /^I(?:'|$)/.test(token.word) ? token.word : token.word.toLowerCase();
    if (!head.kept) head.word = likeCase(first.word, head.word);
  }
  head.lead = first.lead;
  (made.at(-1) as Token).tail = last.tail;
  tokens.splice(index, count, ...made);
  return true;
}

const missingWord: ErrorKind = (s) => {
  const index = drawn(s, (token, i) => i > 0 && LEFT_OUT.has(lower(token)));
  return index > 0 && remove(s, index);
};

const extraWord: ErrorKind = (s) => {
  const index = drawn(s, (_, i) => i > 0 && s.tokens[i - 1]?.tail === '');
  const token = s.tokens[index];
  if (!token) return false;
  // a word said twice, or a function word too many
  return insert(s, index, s.random.chance(0.25) ? lower(token) : s.random.pick(PUT_IN));
};

const wordOrder: ErrorKind = (s) => {
  const index = drawn(s, (token, i) => {
    const next = s.tokens[i + 1];
    return i > 0 && !!next && !next.kept && !next.wrong && token.tail === '' && next.lead === '';
  });
  const [token, next] = [s.tokens[index], s.tokens[index + 1]];
  if (!token || !next) return false;
  [token.word, next.word] = [next.word, token.word];
  token.wrong = next.wrong = true;
  // words with capitals only move within the sentence: "I" stays "I"
  return token.word !== next.word;
};

const punctuation: ErrorKind = (s) => {
  const { tokens, random } = s;
  const last = tokens.at(-1);
  const way = random.below(10);
  if (way < 2 && last && /^[.?!]$/.test(last.tail)) {
    last.tail = random.chance(0.8) ? '' : random.pick([',', '..', ' .']);
    return true;
  }
  if (way < 6) {
    const commas = tokens.filter((token) => token.tail === ',');
    if (commas.length > 0) {
      random.pick(commas).tail = random.weighted([
        ['', 8],
        ['.', 1],
        [' ,', 1],
        [';', 0.5],
      ]);
      return true;
    }
  }
  if (way < 8) {
    const index = tokens.findIndex(
      (token, i) =>
        i > 1 && tokens[i - 1]?.tail === '' && COMMA_BEFORE.has(lower(token)) && random.chance(0.6),
    );
    const before = tokens[index - 1];
    if (!before) return false;
    before.tail = ',';
    return true;
  }
  if (way < 9) {
    const apostrophe = drawn(s, (token) => token.word.includes("'"));
    const token = tokens[apostrophe];
    if (token) {
      const bare = token.word.replace("'", '');
      return replace(s, apostrophe, random.chance(0.85) ? bare : token.word.replace("'", ' '));
    }
  }
  // where one pauses: before what a small word begins
  const index = 1 + random.below(Math.max(1, tokens.length - 2));
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.tail !== '' || !next) return false;
  if (!PAUSE_BEFORE.has(lower(next)) && !random.chance(0.15)) return false;
  token.tail = ',';
  return true;
};

const capital: ErrorKind = (s) => {
  const index = drawn(s, (token) => /^[A-Z]/.test(token.word));
  const token = s.tokens[index];
  if (token && s.random.chance(0.8)) return replace(s, index, token.word.toLowerCase());
  const noun = drawn(s, (t, i) => i > 0 && t.word.length > 3 && s.morphology.isNoun(t.word));
  const word = s.tokens[noun]?.word;
  return !!word && replace(s, noun, word.charAt(0).toUpperCase() + word.slice(1));
};

const spacing: ErrorKind = (s) => {
  const { tokens, random } = s;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (token.wrong || next.wrong || token.tail !== '' || next.lead !== '') continue;
    const joined = SPACING.find(([right]) => right === `${lower(token)} ${lower(next)}`);
    if (!joined || !random.chance(0.7)) continue;
    next.word = likeCase(token.word, joined[1]);
    next.lead = token.lead;
    next.wrong = true;
    tokens.splice(i, 1);
    return true;
  }
  if (random.chance(0.4)) {
    // a space that was not struck: "ofthe"
    const index = drawn(s, (token, i) => {
      const next = tokens[i + 1];
      return (
        !!next &&
        !next.kept &&
        !next.wrong &&
        token.tail === '' &&
        next.lead === '' &&
        /^[a-z]/.test(next.word)
      );
    });
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || !next) return false;
    token.word += next.word;
    token.tail = next.tail;
    token.wrong = true;
    tokens.splice(index + 1, 1);
    return true;
  }
  // or one too many: "some thing", "with out"
  const index = drawn(s, ({ word }) =>
    /^(any|some|every|with|through|them|him|it|my|our|your)(one|thing|body|where|times|out|self|selves)$/.test(
      word,
    ),
  );
  const word = tokens[index]?.word;
  return (
    !!word &&
    replace(s, index, word.replace(/(one|thing|body|where|times|out|self|selves)$/, ' $1'))
  );
};

const openingComma: ErrorKind = ({ tokens }) => {
  const [first] = tokens;
  if (first?.tail !== ',' || !OPENERS.has(lower(first))) return false;
  first.tail = '';
  return true;
};

/** Two sentences run into one: "It rained, we went home". */
const runOn: ErrorKind = ({ tokens, random }) => {
  const index = tokens.findIndex(({ tail }, i) => tail === '.' && i + 1 < tokens.length);
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next) return false;
  token.tail = random.pick([',', ',', '', '']);
  if (!next.kept && !next.word.startsWith('I')) next.word = next.word.toLowerCase();
  next.wrong = true;
  return true;
};

// Shares, by hand: a learner's after the kinds of the BEA and JFLEG dev files (docs/error-types.md), with
// spelling raised, since who types into a desktop also slips; a typist's are slips. Some kinds find no place
// in many sentences, commas above all, so they are tried oftener than they are wanted.
const SHARES: Record<Hand, readonly (readonly [ErrorKind, number])[]> = {
  learner: [
    [spelling, 19],
    [article, 11],
    [preposition, 8],
    [verb, 12],
    [nounNumber, 6],
    [confusion, 12],
    [construction, 40],
    [family, 3],
    [missingWord, 6],
    [extraWord, 5],
    [wordOrder, 1.5],
    [punctuation, 28],
    [openingComma, 8],
    [capital, 4],
    [spacing, 2],
    [runOn, 5],
  ],
  typist: [
    [spelling, 40],
    [confusion, 10],
    [verb, 8],
    [missingWord, 6],
    [extraWord, 3],
    [punctuation, 26],
    [openingComma, 6],
    [capital, 10],
    [spacing, 5],
    [nounNumber, 4],
    [runOn, 4],
  ],
};

/** How many errors: most sentences have one to three, a weak learner's long ones up to eight. */
function errorCount(words: number, hand: Hand, random: Random): number {
  const rate =
    hand === 'typist'
      ? 0.6
      : random.weighted([
          [0.7, 3],
          [1.7, 4],
          [3.2, 2],
        ]);
  const extra = -Math.log(1 - random.next()) * rate * (words / 14);
  return 1 + Math.min(Math.round(extra), 8, Math.floor(words / 2));
}

/** `text` with errors, or unchanged for UNTOUCHED_SHARE of all calls. */
export function corrupt(text: string, morphology: Morphology, random: Random): string {
  if (random.chance(UNTOUCHED_SHARE)) return text;
  const hand: Hand = random.chance(0.8) ? 'learner' : 'typist';
  const sentence: Sentence = { tokens: parse(text, morphology), random, morphology, hand };
  const wanted = errorCount(sentence.tokens.length, hand, random);
  let made = 0;
  for (let tries = 0; made < wanted && tries < wanted * 8; tries++) {
    if (random.weighted(SHARES[hand])(sentence)) made++;
  }
  return render(sentence.tokens);
}
