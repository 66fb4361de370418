// What the learnt part of triage sees of a notification: words, pairs of words and a few signs, each
// with a name that a reason can be made of. Pure; knows no weights.
import type { AppNotification } from '../../contract/notifications.ts';
import { sensesOf } from './senses.ts';

/** What is learnt from corrections is kept by a hash of the name: this many for each priority. */
export const BUCKETS = 4096;

export interface Feature {
  /** `word:deadline`, `pair:call me`, `application:slack`, `sign:question`, `from:ann okafor`. */
  name: string;
  /** The words of the text that show it, where the name does not have them. */
  words?: string;
  bucket: number;
}

type Seen = Pick<AppNotification, 'application' | 'category' | 'title' | 'body' | 'urgency'>;

/** Signs of how something is said, beside what is said. */
const SIGNS: readonly (readonly [string, (text: string, seen: Seen) => boolean])[] = [
  ['question', (text) => text.includes('?')],
  ['hour', (text) => /\b\d{1,2}:\d{2}\b|\b\d{1,2} ?(?:am|pm)\b/i.test(text)],
  ['today', (text) => /\b(?:today|tonight|now|this (?:morning|afternoon|evening))\b/i.test(text)],
  [
    'request',
    (text) => /\b(?:please|can you|could you|will you|need you|i need|we need)\b/i.test(text),
  ],
  ['percent', (text) => /\d\s?%/.test(text)],
  ['money', (text) => /[€£$]\s?\d/.test(text)],
  ['link', (text) => /https?:\/\//.test(text)],
  ['emphasis', (text) => /!/.test(text)],
  ['person', (_text, { title }) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}'’-]+$/u.test(title)],
  ['group', (_text, { body }) => /^\p{Lu}\p{L}+(?: \p{L}+)?: /u.test(body)],
  ['channel', (_text, { title }) => /^#/.test(title)],
  [
    'mention',
    (text) => /(?:^|\s)@(?:you|here|all|channel)\b|mentioned you|assigned you/i.test(text),
  ],
  [
    'failure',
    (text) => /\b(?:fail(?:ed|s|ure|ing)?|error|cannot|could not|down|lost)\b/i.test(text),
  ],
];

const WORD = /#?[\p{L}\p{M}]+(?:['’]\p{L}+)*|\d+/gu;

/** Every feature once, in the order of the text. */
export function featuresOf(seen: Seen): Feature[] {
  const names = new Set<string>();
  const text = `${seen.title}\n${seen.body}`;
  for (const part of [seen.title, seen.body]) {
    const words = (part.toLowerCase().match(WORD) ?? []).map((word) =>
      /^\d/.test(word) ? '0' : word.replaceAll('’', "'"),
    );
    for (const [index, word] of words.entries()) {
      names.add(`word:${word}`);
      const next = words[index + 1];
      if (next !== undefined) names.add(`pair:${word} ${next}`);
    }
  }
  for (const [name, shows] of SIGNS) if (shows(text, seen)) names.add(`sign:${name}`);
  if (seen.application !== '') names.add(`application:${seen.application.toLowerCase()}`);
  if (seen.category !== null) names.add(`category:${seen.category}`);
  if (seen.title !== '') names.add(`from:${seen.title.toLowerCase()}`);
  names.add('sign:any');
  const senses = sensesOf(text).map(({ sense, words }) => ({ name: `sense:${sense}`, words }));
  const all: { name: string; words?: string }[] = [
    ...senses,
    ...[...names].map((name) => ({ name })),
  ];
  return all.map((feature) => ({ ...feature, bucket: bucketOf(feature.name) }));
}

/** FNV-1a over the name's UTF-16 units. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % BUCKETS;
}
