// Notifications as a text with one JSON object a line, the form in which they come from elsewhere: for
// `pilcrow triage`, and for the inbox where it can't hear them itself.
import { z } from 'zod';
import { UserError } from './errors.ts';
import { AppNotification, MAXIMUM_BODY, MAXIMUM_NAME, MAXIMUM_TITLE } from './notifications.ts';

/** A line of the file: only a title or a body is needed. */
const Line = z
  .object({
    application: z.string().default(''),
    title: z.string().default(''),
    body: z.string().default(''),
    desktopEntry: AppNotification.shape.desktopEntry.default(null),
    urgency: AppNotification.shape.urgency.default('normal'),
    category: AppNotification.shape.category.default(null),
    actions: AppNotification.shape.actions.default([]),
    time: z.number().default(0),
  })
  .refine(({ title, body }) => title !== '' || body !== '', 'neither title nor body');

/** The notifications of a text with one JSON object a line. Throws UserError that names a bad line. */
export function readNotifications(text: string): AppNotification[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const notifications: AppNotification[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = Line.safeParse(parseJson(line));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UserError(
        'invalid-request',
        `Line ${index + 1} is not a notification: ${[...(issue?.path ?? []), issue?.message].join(': ')}.`,
        'Give one JSON object a line, with application, title, body and urgency.',
      );
    }
    const { title, body, application } = parsed.data;
    notifications.push({
      ...parsed.data,
      application: application.slice(0, MAXIMUM_NAME),
      title: title.slice(0, MAXIMUM_TITLE),
      body: body.slice(0, MAXIMUM_BODY),
    });
  }
  if (notifications.length > 0) return notifications;
  throw new UserError('empty-text', 'There are no notifications.', 'Give one JSON object a line.');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
