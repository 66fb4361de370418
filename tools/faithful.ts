// Checks a summary's sentence against the text that it summarizes: each name and number in it must
// stand there. And the way out when it doesn't: the text's own most telling sentence.
import { HEAD_LABELS } from './letters.ts';
import { ENGLISH, NUMBER_WORDS } from './words.ts';

/** Words that a summary may begin with though no text says them. */
const OPENERS = new Set(
  `both everyone everybody someone somebody nobody people customers users many most several some all
   another while after before during since although because according as when if by for from at on in
   with without to he she they we you it its their there these those this that the a an one two three
   four five six seven eight nine ten i author authors writer speaker sender team staff finally first
   however also then so but and or nothing no not`
    .trim()
    .split(/\s+/),
);

const NAME = /\p{Lu}[\p{L}\p{M}\d]*(?:['’-]\p{Lu}[\p{L}\p{M}\d]*)*/gu;
const WORD = /[\p{L}\p{M}\d]+/gu;

/** The names and numbers of `sentence` that `source` does not have. */
export function unsupported(sentence: string, source: string): string[] {
  const known = new Set(source.toLowerCase().match(WORD) ?? []);
  return [...unknownNames(sentence, known), ...unknownNumbers(sentence, source)];
}

function unknownNames(sentence: string, known: ReadonlySet<string>): string[] {
  const first = sentence.search(/[\p{L}\d]/u);
  const unknown: string[] = [];
  for (const { 0: name, index } of sentence.matchAll(NAME)) {
    const parts = name.toLowerCase().match(WORD) ?? [];
    if (parts.every((part) => isKnown(part, known) || part === 'i')) continue;
    if (index === first && !beginsWithName(sentence.slice(index + name.length), parts[0] ?? ''))
      continue;
    unknown.push(name);
  }
  return unknown;
}

/** A plural or possessive of a known word is known. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return (
    known.has(word) || known.has(`${word}s`) || (word.endsWith('s') && known.has(word.slice(0, -1)))
  );
}

/** A sentence's first word is always capitalised: a verb in the third person shows that it is a name. */
function beginsWithName(rest: string, word: string): boolean {
  if (OPENERS.has(word) || ENGLISH.has(word)) return false;
  return /^(?:['’]s\b| (?:and \p{Lu}|is\b|was\b|has\b|\p{Ll}{2,}s\b|\p{Lu}))/u.test(rest);
}

function unknownNumbers(sentence: string, source: string): string[] {
  const values = (text: string) => (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map(canonical);
  const known = new Set(values(source));
  for (const word of source.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = NUMBER_WORDS.get(word);
    if (value !== undefined) known.add(value);
  }
  const written = (sentence.toLowerCase().match(/\p{L}+/gu) ?? [])
    // "one" is a pronoun more often than a number.
    .filter((word) => word !== 'one')
    .flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  // A number inside a name (Person2) was looked at with the name.
  const bare = sentence.replace(/\p{L}[\p{L}\d]*/gu, ' ');
  return [...values(bare), ...written].filter((value) => !known.has(value));
}

function canonical(number: string): string {
  return number.replace(/,(?=\d{3}\b)/g, '').replace(/:00$/, '');
}

const LONGEST_GREETING = 4;

/** In words: a greeting, a signature, hardly a sentence. */
export function isGreeting(line: string): boolean {
  return line.split(/\s+/).length <= LONGEST_GREETING;
}

/** In a hurry nobody puts the mark: "I'm at 2200, how many do we need". */
const ASKING_VERB = '(?:do|does|did|is|are|was|were|can|could|will|would|should)';
const UNMARKED_QUESTION = new RegExp(
  String.raw`(?:^|[,;–—-] )(?:(?:so|and|but) )?(?:how(?: many| much| long| far| often)?|what(?: time)?|when|where|who|why|which (?!${ASKING_VERB}\b)\p{L}+) ${ASKING_VERB}(?:n['’]t)? (?:i|you|he|she|it|we|they|the|this|that|(?-i:\p{Lu}\p{L}*))\b[^,;?]*$`,
  'iu',
);

/** Whether a sentence asks something, or ends by asking. */
export function asksSomething(sentence: string): boolean {
  return sentence.endsWith('?') || UNMARKED_QUESTION.test(sentence);
}

const LEADS_ON = new RegExp(`:$|^(?:${HEAD_LABELS}|present):`, 'i');

/** What only the sentence before explains. */
export const LEANS =
  /^(?:he|she|they|it|this|that|these|those|then|but|however|so|instead|therefore|his|her|their|its)\b/i;
/** What it counts for by itself. */
const LEANING = 0.7;

/** What a word of substance counts for that no other sentence has. */
const UNSHARED = 0.3;

/**
 * The sentence that shares most with the rest, earlier ones first when in doubt; null when there is none. `weightOf` says
 * how much more or less than that a sentence matters.
 */
export function mostTelling(
  all: readonly string[],
  weightOf: (sentence: string) => number = () => 1,
): string | null {
  // Greetings, signatures, and what only leads to the next line tell nothing.
  const whole = all.filter((sentence) => !isGreeting(sentence) && !LEADS_ON.test(sentence));
  const sentences = whole.length > 0 ? whole : all;
  const contents = sentences.map((sentence) =>
    (sentence.toLowerCase().match(WORD) ?? []).filter(
      (word) => word.length > 2 && !ENGLISH.has(word),
    ),
  );
  const counts = new Map<string, number>();
  for (const word of contents.flatMap((words) => [...new Set(words)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let best: string | null = null;
  let bestScore = -1;
  for (const [index, words] of contents.entries()) {
    const shared = [...new Set(words)].reduce((sum, word) => sum + (counts.get(word) ?? 0) - 1, 0);
    // Long sentences share more for their length alone; the opening of a text says what it is about.
    const telling = shared + words.length * UNSHARED;
    const place = index === 0 ? 1.3 : LEANS.test(sentences[index] ?? '') ? LEANING : 1;
    const score =
      (telling / Math.sqrt(words.length + 4)) * place * weightOf(sentences[index] ?? '');
    if (score > bestScore) {
      best = sentences[index] ?? null;
      bestScore = score;
    }
  }
  return best;
}
