// Whether a summary says of the right one what somebody says of himself. Mails and chats are full of "I" and
// "you", and a small model gives the writer's deeds to the reader, one speaker's to another, or mixes "me"
// into a sentence about others. Rules over words.
import { areOneWord, wordsOf } from './edits.ts';
import { type Counted, counted, mostLike } from './nearest.ts';
import { substance } from './thoughts.ts';
import { turnsOf } from './voices.ts';

const FIRST_PERSON = /\bI\b(?!\.)|\b(?:me|my|we|us|our)\b/;
/** In a chat "im" and "ill" are "I'm" and "I'll". */
const SPEAKS_OF_SELF = /\bi(?:['’]\w+|m|ll|ve)?\b/i;
const SECOND_PERSON = /\b(?:you|your|yours)\b/i;
const ADDRESSED = /^[>\s]*(?:hi|hello|hey|dear|good morning|good afternoon),? (\p{Lu}\p{L}+)/gimu;
const FROM = /^from:\s*(\p{Lu}\p{L}+)/imu;

const OWNED = /(?<owner>\p{Lu}[\p{L}\d]*)['’]s (?<thing>\p{Ll}{3,})/gu;

/** "Mr. Okafor asks Mr. Okafor" */
const TO_ONESELF =
  /^((?:\p{Lu}[\p{L}.'’-]* ){1,3})(?:asks|tells|thanks|reminds|invites|informs|calls|helps|gives|offers) \1/u;

/** "asks Ann to wait for Ann", "asks Ann to show Ann" */
const FOR_ONESELF =
  /\b(?:asks|tells|wants|advises|invites|reminds) (?<whom>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*)?) (?:not )?to (?:\p{Ll}+|[^.;:]*?\b(?:for|with|to|from|about)) \k<whom>(?!['’]s|\p{L})/u;

/** Two sentences so alike are about the same. */
const SAME = 0.5;
/** What somebody says of a thing, which his sentence need not name him for. */
const SAYS =
  /^ (?:says|thinks|suggests|believes|explains|mentions|tells \S+)(?: that)? (?<what>.+)/u;
const SAME_SAID = 0.4;

/** A sentence of a chat or a letter, told of who says it. */
export interface ToldBy extends Counted {
  speaker: string;
}

/**
 * Whether a sentence of a summary gives to one of `persons` what the sentence of `told` most like it tells of another: "Ann asks Ben
 * for the key", told of Ben.
 */
export function isToldOfAnother(
  sentence: string,
  told: readonly ToldBy[],
  persons: readonly string[],
): boolean {
  const subjectOf = (text: string) => persons.find((person) => leads(person, text));
  const subject = subjectOf(sentence);
  if (subject === undefined) return false;
  const alike = (text: string, least: number) => {
    const best = mostLike(counted(text), told);
    return best !== null && best.value >= least ? best.candidate : null;
  };
  const { what } = SAYS.exec(sentence.slice(subject.length))?.groups ?? {};
  const said = what === undefined ? null : alike(what, SAME_SAID);
  if (said !== null && said.speaker !== subject) return true;
  const other = subjectOf(alike(sentence, SAME)?.text ?? '');
  return other !== undefined && other !== subject;
}

function leads(person: string, text: string): boolean {
  return text.startsWith(person) && /^(?:['’]s\b|:|\s)/.test(text.slice(person.length));
}

/** True when `sentence` mixes up persons; `sentences` are those of `text`, in order. */
export function mixesPersons(
  sentence: string,
  text: string,
  sentences: readonly string[],
): boolean {
  const plain = sentence.replace(/["“][^"”]*["”]/g, ' ');
  if (FIRST_PERSON.test(plain) && !sentences.some((each) => each.includes(sentence))) return true;
  if (TO_ONESELF.test(sentence) || FOR_ONESELF.test(sentence)) return true;
  if (SECOND_PERSON.test(plain) && !isSaidToReader(plain, sentences)) return true;
  const turns = turnsIn(text);
  if (isWithOneself(sentence, turns) || isOwnedByOther(sentence, turns)) return true;
  const [subject = ''] = wordsOf(sentence);
  if (!/^\p{Lu}/u.test(subject)) return false;
  return (
    isDeedOfWriter(subject, sentence, text, sentences) || isDeedOfOther(subject, sentence, turns)
  );
}

/** "You" of a summary must be said where the text says most of it. */
function isSaidToReader(sentence: string, sentences: readonly string[]): boolean {
  const source = mostAlike(contentOf(sentence), sentences);
  return source !== null && SECOND_PERSON.test(source.text);
}

/** What is said of the reader of a mail must be said to, or of, the reader. */
function isDeedOfWriter(
  subject: string,
  sentence: string,
  text: string,
  sentences: readonly string[],
): boolean {
  const readers = Array.from(text.matchAll(ADDRESSED), ([, name]) => name);
  if (!readers.includes(subject) || FROM.exec(text)?.[1] === subject) return false;
  const source = mostAlike(contentOf(sentence), sentences);
  return (
    source !== null && !SECOND_PERSON.test(source.text) && !wordsOf(source.text).includes(subject)
  );
}

interface Turn {
  /** Without "#" and colon. */
  speaker: string;
  said: string;
}

function turnsIn(text: string): Turn[] {
  return turnsOf(text).map(({ speaker, lines: [said = ''] }) => ({
    speaker: speaker.replace(/[#\s]+/g, ' ').trim(),
    said,
  }));
}

/** "Tariq picks it up with Tariq", where nobody else is spoken of. */
function isWithOneself(sentence: string, turns: readonly Turn[]): boolean {
  const words = sentence.replace(/#/g, '');
  const named = [...new Set(turns.map(({ speaker }) => speaker))].filter((speaker) =>
    words.includes(speaker),
  );
  const [only = ''] = named;
  return named.length === 1 && words.startsWith(only) && words.includes(` with ${only}`);
}

/** "Ines's sister", of whom Bo said "my sister" and Ines did not. */
function isOwnedByOther(sentence: string, turns: readonly Turn[]): boolean {
  return (
    turns.length > 0 &&
    [...sentence.replace(/#/g, '').matchAll(OWNED)].some(({ groups }) => {
      const { owner = '', thing = '' } = groups ?? {};
      if (!turns.some(({ speaker }) => speaker === owner)) return false;
      const mine = new RegExp(`\\b(?:my|our) (?:\\p{L}+ )?${thing}`, 'iu');
      const yours = new RegExp(`\\b(?:your|${owner}['’]?s) (?:\\p{L}+ )?${thing}`, 'iu');
      const claims = turns.filter(({ said }) => mine.test(said));
      const isTold = turns.some(({ speaker, said }) => speaker !== owner && yours.test(said));
      return claims.length > 0 && !isTold && claims.every(({ speaker }) => speaker !== owner);
    })
  );
}

/** What somebody else in a chat says of himself. */
function isDeedOfOther(subject: string, sentence: string, turns: readonly Turn[]): boolean {
  const isSpeaker = turns.some(({ speaker }) => speaker === subject);
  if (!isSpeaker) return false;
  const content = contentOf(deedIn(sentence, subject, turns));
  const own = turns.filter(({ speaker }) => speaker === subject).map(({ said }) => said);
  const others = turns
    .filter(({ speaker, said }) => speaker !== subject && SPEAKS_OF_SELF.test(said))
    .map(({ said }) => said);
  const shared = mostAlike(content, others)?.shared ?? 0;
  return shared >= 2 && shared > (mostAlike(content, own)?.shared ?? 0);
}

const WISHES = /^(?:asks?|wants?|needs?|invites?|begs?|orders?|offers?|promises?)\b(?! about)/;

/**
 * What the subject does: up to the next speaker, for "Ann helps Ben order the soup" tells of a wish of Ben's; all of it
 * where the subject's own wish comes first.
 */
function deedIn(sentence: string, subject: string, turns: readonly Turn[]): string {
  const [, ...rest] = sentence.replace(/#/g, '').split(subject);
  const said = rest.join(subject).trim();
  const others = turns.map(({ speaker }) => speaker).filter((speaker) => speaker !== subject);
  const places = others.map((other) => said.indexOf(other)).filter((place) => place >= 0);
  if (places.length === 0) return said;
  const without = (text: string) =>
    others.reduce((left, other) => left.replaceAll(other, ' '), text);
  return WISHES.test(said) ? without(said) : said.slice(0, Math.min(...places));
}

function contentOf(sentence: string): string[] {
  return substance(wordsOf(sentence).map((word) => word.replace(/['’].*$/, '')));
}

/** Which of `texts` has most of the words, and how many. */
function mostAlike(
  content: readonly string[],
  texts: readonly string[],
): { text: string; shared: number } | null {
  let best: { text: string; shared: number } | null = null;
  for (const text of texts) {
    const words = contentOf(text);
    const shared = content.filter((word) => words.some((other) => areOneWord(word, other))).length;
    if (shared > (best?.shared ?? 0)) best = { text, shared };
  }
  return best;
}
