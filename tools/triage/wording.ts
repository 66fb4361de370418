// How a notification is put before the triage adapter, and what it answers: the words it was trained on.
import type { AppNotification, Priority } from '../../contract/notifications.ts';

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

/** The answer for each priority. */
export const ANSWERS: Record<Priority, string> = {
  urgent: 'urgent',
  high: 'high',
  normal: 'normal',
  low: 'low',
};
