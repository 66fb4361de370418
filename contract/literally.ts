// Text in a regular expression. No mode minds what is escaped here; "-" outside of a class must not be, under the flag u.

/** A pattern, or a part of one outside of a class, that matches `text` and nothing else. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
