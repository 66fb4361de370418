// Takes out of a text what says whose computer it was: home folders, the user's name, the computer's
// name, addresses. For what a user hands on (a report, a log), never for what a user writes.
import { literally } from './literally.ts';

export interface Identity {
  /** Absolute path of the home folder. */
  home: string;
  user: string;
  host: string;
}

/** A name this short would take letters out of ordinary words. */
const SHORTEST_NAME = 3;

/** `text` with `~`, `<user>`, `<host>` and `<address>` in place of what would tell. */
export function redact(text: string, { home, user, host }: Identity): string {
  // A home folder in text may be in either system's spelling, also inside JSON, where \ is doubled.
  let redacted = home.length > 1 ? text.replaceAll(home, '~') : text;
  redacted = redacted
    .replace(
      /(?:\/home|\/Users|\/root\b|[A-Za-z]:(?:\\{1,2}|\/)Users)(?:[\\/]+[^\\/\s"':,;)\]]+)?/g,
      '~',
    )
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<address>');
  for (const [name, instead] of [
    [user, '<user>'],
    [host, '<host>'],
  ] as const) {
    if (name.length < SHORTEST_NAME) continue;
    redacted = redacted.replace(new RegExp(`(?<!\\w)${literally(name)}(?!\\w)`, 'gi'), instead);
  }
  return redacted;
}
