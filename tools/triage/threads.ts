// Which notifications belong together: the messages of one conversation, or else what one application
// said. Pure; knows no model.
import type { Flag, NumberedNotification } from '../../contract/notifications.ts';

export type Grouped = NumberedNotification & { flag: Flag | null };

export interface Group {
  key: string;
  application: string;
  /** Empty when this is no conversation. */
  thread: string;
  /** Newest first. */
  items: Grouped[];
}

/** Applications whose titles name a person or a room. */
const CONVERSATIONS = /^im(?:\.|$)/;
const CHAT_APPLICATIONS =
  /\b(?:signal|telegram|whatsapp|element|slack|teams|mattermost|zulip|discord|messages|fractal|dino|gajim|pidgin|wire|threema|skype|messenger|kde connect|phone link)\b/i;

/** Newest group first. A conversation needs two messages; the rest stays with its application. */
export function groupsOf(items: readonly Grouped[]): Group[] {
  const threads = new Map<string, Grouped[]>();
  for (const item of items) {
    const key = keyOf(item.application, threadOf(item));
    threads.set(key, [...(threads.get(key) ?? []), item]);
  }
  const groups = new Map<string, Group>();
  for (const item of items) {
    const own = threadOf(item);
    const isThread = own !== '' && (threads.get(keyOf(item.application, own))?.length ?? 0) > 1;
    const thread = isThread ? own : '';
    const key = keyOf(item.application, thread);
    const group = groups.get(key) ?? { key, application: item.application, thread, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  const newest = ({ items: [first] }: Group) => first?.time ?? 0;
  for (const group of groups.values()) group.items.sort((a, b) => b.time - a.time || b.id - a.id);
  return [...groups.values()].sort((left, right) => newest(right) - newest(left));
}

/** The conversation that a notification belongs to: its title without counts; empty when there is none. */
function threadOf({ application, category, title }: Grouped): string {
  const isChat = CONVERSATIONS.test(category ?? '') || CHAT_APPLICATIONS.test(application);
  if (!isChat) return '';
  return title
    .replace(/\s*\(\d+(?: (?:new )?messages?)?\)$/i, '')
    .replace(/ mentioned you in (?=#)/, ' in ')
    .trim();
}

function keyOf(application: string, thread: string): string {
  return `${application.toLowerCase()}\n${thread.toLowerCase()}`;
}
