// Notifications from a file, for systems where they can't be heard: the same line of a file is the same
// notification, so that a file can be taken in again when it has grown.
import { createHash } from 'node:crypto';
import { readNotifications } from '../../contract/notification-lines.ts';
import type { Captured } from '../platform/notifications/notifications.ts';

/** Those of a text with one JSON object a line; one that tells no time is of `now`. Throws UserError. */
export function importedFrom(text: string, now: number): Captured[] {
  const seen = new Map<string, number>();
  return readNotifications(text).map((notification) => {
    const hash = createHash('sha256').update(JSON.stringify(notification)).digest('hex');
    // Who says the same twice has two of them.
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    const time = notification.time > 0 ? notification.time : now;
    return {
      origin: `file/${hash}/${count}`,
      place: null,
      notification: { ...notification, time },
    };
  });
}
