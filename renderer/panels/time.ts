// Points in time as people say them: the hour today, the day otherwise. Pure.

/** `time` in milliseconds since the epoch; `now` likewise. */
export function shortTime(time: number, language: string, now: number = Date.now()): string {
  const date = new Date(time);
  const today = new Date(now);
  const options: Intl.DateTimeFormatOptions =
    date.toDateString() === today.toDateString()
      ? { hour: 'numeric', minute: '2-digit' }
      : date.getFullYear() === today.getFullYear()
        ? { month: 'short', day: 'numeric' }
        : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, options).format(date);
}

export function longTime(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );
}
