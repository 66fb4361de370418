// Writes the labelled notifications, models/data/notifications.jsonl, out of the hand-made patterns of
// notifications-grammar.ts: `node models/data/notifications.ts`. The same patterns give the same file.
// notifications.md beside it is the datasheet.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Flag, Priority, Urgency } from '../../contract/notifications.ts';
import { GRAMMAR } from './notifications-grammar.ts';
import { slotValue } from './notifications-slots.ts';
import { Random } from './random.ts';

/** How many notifications are made of a pattern, fewer where it has fewer ways to be said. */
const EACH = 4;
const SEED = 20261125;

export interface LabelledNotification {
  split: 'train' | 'dev';
  /** The kind of application, and which of its patterns. */
  kind: string;
  pattern: number;
  application: string;
  category: string | null;
  urgency: Urgency;
  title: string;
  body: string;
  priority: Priority;
  flag: Flag | null;
}

/** All notifications of `grammar`, in its order, up to `each` of a pattern. Throws on a line that is no pattern. */
export function makeNotifications(
  grammar: string,
  random: Random,
  each = EACH,
): LabelledNotification[] {
  const made: LabelledNotification[] = [];
  let kind = { name: '', applications: [''], category: null as string | null };
  let pattern = 0;
  for (const line of grammar.trim().split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('=')) {
      const [, name = '', applications = '', category = ''] = line.split('=').map((x) => x.trim());
      kind = { name, applications: applications.split(';'), category: category || null };
      pattern = 0;
      continue;
    }
    const [head = '', title = '', body = ''] = line.split(' | ');
    const [split, priority, ...marks] = head.trim().split(' ');
    if ((split !== 't' && split !== 'd') || body === '') throw new Error(`No pattern: ${line}`);
    const seen = new Set<string>();
    for (let attempt = 0; attempt < 8 * each && seen.size < each; attempt++) {
      const say = (text: string, first?: number) =>
        expand(text, random, split === 't' ? 'train' : 'dev', first);
      const together = opening(title) === opening(body) ? random.below(opening(title)) : undefined;
      const notification: LabelledNotification = {
        split: split === 't' ? 'train' : 'dev',
        kind: kind.name,
        pattern,
        application: say(random.pick(kind.applications)),
        category: kind.category,
        urgency: marks.includes('+') ? 'critical' : marks.includes('-') ? 'low' : 'normal',
        title: say(title, together),
        body: say(body, together),
        priority: priority as Priority,
        flag: (marks.find((mark) => mark.length > 1) as Flag | undefined) ?? null,
      };
      const text = `${notification.title}\n${notification.body}`;
      if (seen.has(text)) continue;
      seen.add(text);
      made.push(notification);
    }
    pattern++;
  }
  return made;
}

/** How many choices a text opens with; 1 when it opens with none. */
function opening(text: string): number {
  return /^\{([^}]*)\}/.exec(text)?.[1]?.split(';').length ?? 1;
}

/**
 * Choices first, then slots, so that a choice may hold slots. `first` is the opening choice: a title
 * and a body that open with as many choices belong together, one by one.
 */
function expand(text: string, random: Random, split: 'train' | 'dev', first?: number): string {
  return text
    .replace(/\{([^}]*)\}/g, (_, group: string, index: number) => {
      const choices = group.split(';');
      return (index === 0 && first !== undefined && choices[first]) || random.pick(choices);
    })
    .replace(/<(\w+)>/g, (_, slot: string) => slotValue(slot, random, split))
    .trim();
}

if (import.meta.main) {
  const lines = makeNotifications(GRAMMAR, new Random(SEED)).map((one) => JSON.stringify(one));
  writeFileSync(path.join(import.meta.dirname, 'notifications.jsonl'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} notifications`);
}
