// Whether a summary's sentence is borne out by one place of the text: what it says of whom must stand
// close together there. A model of this size knows the words of a mail and mixes up who does what; names
// and numbers alone (faithful.ts) don't show that. Turns of a dialogue are another matter: it was
// trained on them, and their speakers are told by labels.
import { TURN } from './chunk.ts';
import { isGreeting } from './faithful.ts';
import { DETERMINERS, ENGLISH, PREPOSITIONS } from './words.ts';

/** Sentences in a row that one thought may be spread over. */
const REACH = 2;
/** Share of a sentence's words of substance that must stand there. */
const SHARE = 0.75;
/** Beside the names of who writes and who reads. */
const FEW_WORDS = 3;

const TURNS = new RegExp(TURN.source, 'gmu');

/** True for turns with their speakers before them. */
export function isDialogue(text: string): boolean {
  return (text.match(TURNS)?.length ?? 0) >= 2;
}

/** `sentences` are those of the text, in order. */
export function isBorneOut(sentence: string, sentences: readonly string[]): boolean {
  const said = substance(sentence);
  if (said.size === 0) return true;
  // In greetings and signatures: who writes and who reads may be named with anything.
  const bystanders = new Set(sentences.filter(isGreeting).flatMap((each) => [...substance(each)]));
  const names = [...namesOf(sentence, sentences.join(' '))].filter((name) => !bystanders.has(name));
  const own = [...said].filter((word) => !bystanders.has(word));
  // Who does it is said first: "The ferry company asks" is not borne out where fishermen do.
  const known = substance(sentences.join(' '));
  const subject = [...said].find((word) => known.has(word));
  return sentences.some((_, index) => {
    const place = substance(sentences.slice(index, index + REACH).join(' '));
    const has = (word: string) => place.has(word) || bystanders.has(word);
    const found = [...said].filter(has).length;
    // Of few words each counts: "Tom helps with the money" is not borne out by thanks for his help.
    if (own.length <= FEW_WORDS && !own.every(has)) return false;
    const hasSubject = subject === undefined || has(subject);
    return found >= SHARE * said.size && hasSubject && names.every(has);
  });
}

/** What says something for itself behind a comma. */
const OWN_CLAUSE =
  /^(?:and|but|so|or|because|while|when|as|after|before|who|which|where|if|although|since|until|unless|that)\b/i;

/**
 * True when `sentence` hangs on what one sentence of the text says, with a comma alone, what only another one says:
 * "The library closes in March, twice as much as estimated."
 */
export function splices(sentence: string, sentences: readonly string[]): boolean {
  const [head = '', ...tails] = sentence.split(/, +/);
  if (tails.length === 0) return false;
  const places = sentences.map(substance);
  const sharedBy = (part: string) => {
    const words = [...substance(part)];
    return places.map((place) => words.filter((word) => place.has(word)).length);
  };
  const ofHead = sharedBy(head);
  const most = Math.max(0, ...ofHead);
  if (most < 2) return false;
  return tails.some((tail) => {
    if (OWN_CLAUSE.test(tail)) return false;
    const ofTail = sharedBy(tail);
    const isThere = ofTail.some((shared, index) => shared > 0 && ofHead[index] === most);
    return !isThere && ofTail.some((shared) => shared > 0);
  });
}

const NOT_YET = '(?:to|will|would|can|could|may|might|should|must)';

/** True when `sentence` says that something was done of which `text` says only that it is wanted or may be. */
export function claimsDone(sentence: string, text: string): boolean {
  const done = sentence.match(/(?<!\p{L})\p{Ll}{2,}ed(?!\p{L})/gu) ?? [];
  return done.some((word) => {
    const has = (pattern: string) => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(text);
    const base = `${word.slice(0, -2)}e?`;
    return !has(word) && has(`${NOT_YET} ${base}`) && !has(`(?<!${NOT_YET} )${base}s?`);
  });
}

/** In words: so long a beginning that stands in the text goes on to its verb. */
const BEGINNING = 4;
const HANGS_ON = new Set('of in at on by with from near about into'.split(' '));

/**
 * True when `sentence` begins in the middle of what the text speaks of: "The old harbour will close" of "The café
 * in the old harbour will close".
 */
export function losesHead(sentence: string, sentences: readonly string[]): boolean {
  const start = plain(sentence);
  const begin = DETERMINERS.has(start[0] ?? '') ? start.slice(1) : start;
  const beginning = begin.slice(0, BEGINNING).join(' ');
  if (begin.length < BEGINNING) return false;
  return sentences.some((each) => {
    const words = plain(each);
    return words.some((_, at) => {
      if (words.slice(at, at + BEGINNING).join(' ') !== beginning) return false;
      const before = DETERMINERS.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
      return HANGS_ON.has(before ?? '');
    });
  });
}

function plain(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d'’]+/gu) ?? [];
}

/** Stems of the words that carry the meaning. */
function substance(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 2 && !ENGLISH.has(word) && !PREPOSITIONS.has(word))
      .map(stem),
  );
}

/** The first word is always capitalised: it is a name when the text never writes it otherwise. */
function namesOf(sentence: string, text: string): Set<string> {
  const [first = ''] = sentence.match(/\p{L}+/u) ?? [];
  const isName = new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(text);
  const isWord = new RegExp(`(?<!\\p{L})${first.toLowerCase()}(?!\\p{L})`, 'u').test(text);
  const named = isName && !isWord ? sentence : sentence.replace(/^\P{L}*\p{L}+/u, '');
  return substance((named.match(/\p{Lu}[\p{L}\p{M}\d]+/gu) ?? []).join(' '));
}

/** Enough to take "installed" and "installs" for one word. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6);
}
