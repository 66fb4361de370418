// Digests: several notifications in one line that never lies. Only a conversation is summarized, and only
// when it is long enough; what does not belong together is never told as one. Codes, passwords, headlines
// and suspected fraud are left as they are. A line that the messages do not bear out gives way to one of
// the messages.
import { isAbort } from '../contract/errors.ts';
import type { Digest, DigestLine } from '../contract/notifications.ts';
import { mostTelling } from './faithful.ts';
import { summarize } from './summarize.ts';
import type { Model } from './tool.ts';
import { isFigurative, type Message, unfaithful } from './triage/faithful-line.ts';
import { type Group, type Grouped, groupsOf } from './triage/threads.ts';

/** Less than that is read as quickly as its summary. */
const LONG_ENOUGH = { messages: 3, words: 35 };
/** One single message must be longer to be worth it. */
const LONG_MESSAGE_WORDS = 60;
/** The newest messages of a conversation; what is older has been seen or is stale. */
const MOST_MESSAGES = 40;
const LONGEST_EXTRACT = 160;

/** The groups, each with the line that costs nothing, and those that are worth the model's time. */
export function digestsOf(items: readonly Grouped[]): { digests: Digest[]; wanting: Group[] } {
  const groups = groupsOf(items);
  return {
    digests: groups.map((group) => ({
      key: group.key,
      application: group.application,
      thread: group.thread,
      items: group.items.map(({ id }) => id),
      line: extract(group),
    })),
    wanting: groups.filter(isWorthIt),
  };
}

/** The model's line for a group, checked; the extract where it fails. Throws only when cancelled. */
export async function writeLine(group: Group, model: Model): Promise<DigestLine | null> {
  const messages = conversation(group);
  const parts = messages.map(partsOf);
  const source = parts
    .map(({ speaker, body }) => (speaker ? `${speaker}: ${body}` : body))
    .join('\n');
  try {
    const run = summarize(source, { type: 'tldr', length: 'short', format: 'plain-text' }, model);
    let step = await run.next();
    while (!step.done) step = await run.next();
    const text = step.value.summary.trim();
    const isQuote = step.value.notices.some(({ code }) => code === 'quoted');
    if (isQuote || unfaithful(text, parts).length > 0) return extract(group);
    return { text, kind: 'summary', sources: messages.map(({ id }) => id) };
  } catch (error) {
    // Another language, no words: what the model can't do the messages do themselves.
    if (isAbort(error)) throw error;
    return extract(group);
  }
}

function isWorthIt(group: Group): boolean {
  const messages = conversation(group);
  const count = messages.reduce((sum, { body }) => sum + words(body), 0);
  if (isFigurative(messages.map(({ body }) => body).join('\n'))) return false;
  if (group.thread !== '') {
    return messages.length >= LONG_ENOUGH.messages && count >= LONG_ENOUGH.words;
  }
  // What an application says of several things is never told as one.
  return messages.length === 1 && group.items.length === 1 && count >= LONG_MESSAGE_WORDS;
}

/** Oldest first, without what must not be condensed. */
function conversation({ items }: Group): Grouped[] {
  return items
    .filter(({ flag }) => flag === null)
    .slice(0, MOST_MESSAGES)
    .toReversed();
}

/** Who says it and what: in a group chat the body names the speaker itself. */
function partsOf({ title, body }: Grouped): Message {
  const named = /^(\p{Lu}[\p{L} '’.-]{0,30}): (?=\S)/u.exec(body);
  if (named?.[1] !== undefined) return { speaker: named[1], body: body.slice(named[0].length) };
  return { speaker: title, body };
}

/** One message as it stands: of a conversation the most telling, otherwise the newest. */
function extract(group: Group): DigestLine | null {
  const messages = conversation(group);
  const newest = messages.at(-1);
  if (!newest) return null;
  const bodies = messages.map(({ body }) => body);
  const telling = group.thread === '' ? null : mostTelling(bodies);
  const chosen = messages.findLast(({ body }) => body === telling) ?? newest;
  const text =
    group.thread === '' ? [chosen.title, chosen.body].filter(Boolean).join(': ') : chosen.body;
  if (text.trim() === '') return null;
  return { text: clip(text), kind: 'extract', sources: [chosen.id] };
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_EXTRACT) return line;
  const cut = line.slice(0, LONGEST_EXTRACT).replace(/[\uD800-\uDBFF]$/, '');
  // Of a language without blanks, or of a long address, the last blank leaves next to nothing.
  const last = cut.lastIndexOf(' ');
  return `${last > cut.length / 2 ? cut.slice(0, last) : cut}…`;
}

function words(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
