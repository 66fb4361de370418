// How a letter begins and ends: what tells its greeting and its farewell from what it says. Rules over single lines.

/** "Best regards,", "Many thanks!", "Yours faithfully": the words alone, without a name behind them. */
const FAREWELL =
  /^(?:(?:best|(?:kind|warm)(?:est)?|many|with)\b(?:.{0,16}\b(?:regards|wishes|thanks|greetings|love))?|(?:regards|sincerely(?: yours)?|yours\b.{0,12}|love|cheers|thanks|thank you))\s*[,.!]*$/i;
/** Ends a letter too, but may say when. */
const UNTIL_THEN = /^(?:see you\b.{0,30}|talk soon)\s*[,.!]?$/i;
/** Alternatives of a pattern: how a letter is begun, before a name; and what may stand without one too. */
export const HELLOS = 'hi|hello|hey|dear';
export const GREETINGS = `${HELLOS}|good (?:morning|afternoon|evening)`;
/** Alternatives of a pattern: what stands before a colon in the head of a mail. */
export const HEAD_LABELS = 'to|from|sent|b?cc|subject|date|re|fwd?';
/** A line of a mail's head, which is no sentence; lists write "Subject :" too. */
export const HEAD_LINE = new RegExp(`^(?:${HEAD_LABELS}) ?:(?=\\s|$)`, 'i');

/** Greets and says nothing else. */
const GREETING = new RegExp(String.raw`^(?:${GREETINGS}|greetings)\b[^.!?]{0,40}[,!]?$`, 'i');

/** "Hey Ann, sorry for ..." and "... on Monday. Love, Bo": of what is written as one paragraph. */
const GREETED_FIRST = new RegExp(
  String.raw`^(?i:${HELLOS})(?: there)?,? (?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?|(?i:all|everyone|everybody|team|folks))(?:,| ?!| ?[–—-]) +(?=\S+ \S+ \S)`,
  'u',
);
/** Alternatives of a pattern: what stands before a name that ends a letter, on the same line. */
export const GOODBYES =
  '(?:best|kind|warm|many) (?:regards|wishes|thanks)|best|regards|cheers|thanks|love|bye|talk soon';
/** Alternatives of a pattern: the same, saying when; "see you in Ghent" has a place behind it and no name. */
export const SEE_YOU =
  'see you\\b[^.!?,]{0,30}(?:(?=,)|(?<!\\b(?:in|at|on|next|this|last|from|for|by|near|to|the|of)(?: (?-i:\\p{Lu})[^\\s,]*)*))';
const SIGNED_LAST = new RegExp(
  String.raw`(?<=[.!?)…]) +(?:(?i:${GOODBYES}|thank you|yours|take care|${SEE_YOU}|x{1,3}),? +|[–—-] ?)\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*)?\s*$`,
  'u',
);

/** With the greeting and the name on lines of their own where they stand before and behind sentences. */
export function inLines(letter: string): string {
  const text = letter.trim();
  const greeting = GREETED_FIRST.exec(text)?.[0];
  const signed = SIGNED_LAST.exec(text);
  if (greeting === undefined || signed === null) return letter;
  const body = text.slice(greeting.length, signed.index);
  return `${greeting.trim()}\n${body.trim()}\n${signed[0].trim().replace(/^[–—-] ?/, '')}`;
}

/** Whether a line takes leave and says nothing else. */
export function isFarewell(line: string): boolean {
  return FAREWELL.test(line.trim());
}

/**
 * Whether somebody writes to somebody: a greeting comes first, on its line or before what is said, or a farewell stands on
 * a line of its own.
 */
export function isLetter(text: string): boolean {
  if (GREETED_FIRST.test(text.trim())) return true;
  const lines = inLines(text)
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return (
    GREETING.test(lines[0] ?? '') || lines.some((line) => isFarewell(line) || UNTIL_THEN.test(line))
  );
}
