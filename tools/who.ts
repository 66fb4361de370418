// Whether a summary says of the right one what somebody says of himself. Mails and chats are full of "I" and
// "you", and a small model gives the writer's deeds to the reader, one speaker's to another, or mixes "me"
// into a sentence about others. Rules over words.
import { TURN } from './chunk.ts';
import { areOneWord, wordsOf } from './edits.ts';
import { substance } from './thoughts.ts';

const FIRST_PERSON = /\bI\b(?!\.)|\b(?:me|my|we|us|our)\b/;
/** In a chat "im" and "ill" are "I'm" and "I'll". */
const SPEAKS_OF_SELF = /\bi(?:['’]\w+|m|ll|ve)?\b/i;
const SECOND_PERSON = /\b(?:you|your|yours)\b/i;
const ADDRESSED = /^[>\s]*(?:hi|hello|hey|dear|good morning|good afternoon),? (\p{Lu}\p{L}+)/gimu;
const FROM = /^from:\s*(\p{Lu}\p{L}+)/imu;

/** "Mr. Okafor asks Mr. Okafor" */
const TO_ONESELF =
  /^((?:\p{Lu}[\p{L}.'’-]* ){1,3})(?:asks|tells|thanks|reminds|invites|informs|calls|helps|gives|offers) \1/u;

/** True when `sentence` mixes up persons; `sentences` are those of `text`, in order. */
export function mixesPersons(
  sentence: string,
  text: string,
  sentences: readonly string[],
): boolean {
  const plain = sentence.replace(/["“][^"”]*["”]/g, ' ');
  if (FIRST_PERSON.test(plain) && !sentences.some((each) => each.includes(sentence))) return true;
  if (TO_ONESELF.test(sentence)) return true;
  if (SECOND_PERSON.test(plain) && !isSaidToReader(plain, sentences)) return true;
  const [subject = ''] = wordsOf(sentence);
  if (!/^\p{Lu}/u.test(subject)) return false;
  return (
    isDeedOfWriter(subject, sentence, text, sentences) || isDeedOfOther(subject, sentence, text)
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

/** What somebody else in a chat says of himself. */
function isDeedOfOther(subject: string, sentence: string, text: string): boolean {
  const turns = text.split('\n').flatMap((line) => {
    const label = TURN.exec(line)?.[0];
    if (label === undefined) return [];
    return [{ speaker: label.replace(/[:#\s]+/g, ' ').trim(), said: line.slice(label.length) }];
  });
  const isSpeaker = turns.some(({ speaker }) => speaker === subject);
  if (!isSpeaker) return false;
  const names = new Set(turns.map(({ speaker }) => speaker.toLowerCase()));
  const content = contentOf(sentence).filter((word) => !names.has(word));
  const own = turns.filter(({ speaker }) => speaker === subject).map(({ said }) => said);
  const others = turns
    .filter(({ speaker, said }) => speaker !== subject && SPEAKS_OF_SELF.test(said))
    .map(({ said }) => said);
  const shared = mostAlike(content, others)?.shared ?? 0;
  return shared >= 2 && shared > (mostAlike(content, own)?.shared ?? 0);
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
