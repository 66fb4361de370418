// How a notification is put before the triage adapter, whose answer is the priority's name.
import type { AppNotification } from '../../contract/notifications.ts';

/** More than this says nothing about how soon it deserves a look. In characters. */
const LONGEST = 400;

/** Each on a line of its own: application, title, body. */
export function wordingOf({
  application,
  title,
  body,
}: Pick<AppNotification, 'application' | 'title' | 'body'>): string {
  const lines = [application, title, body].map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.join('\n').slice(0, LONGEST);
}
