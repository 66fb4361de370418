// How a letter begins and ends: what tells its greeting and its farewell from what it says. Rules over single lines.

/** "Best regards,", "Many thanks!", "Yours faithfully": the words alone, without a name behind them. */
const FAREWELL =
  /^(?:(?:best|(?:kind|warm)(?:est)?|many|with)\b(?:.{0,16}\b(?:regards|wishes|thanks|greetings|love))?|(?:regards|sincerely(?: yours)?|yours\b.{0,12}|love|cheers|thanks|thank you))\s*[,.!]*$/i;
/** Ends a letter too, but may say when. */
const UNTIL_THEN = /^(?:see you\b.{0,30}|talk soon)\s*[,.!]?$/i;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^.!?]{0,40}[,!]?$/i;

/** Whether a line takes leave and says nothing else. */
export function isFarewell(line: string): boolean {
  return FAREWELL.test(line.trim());
}

/** Whether a line greets and says nothing else. */
export function isGreetingLine(line: string): boolean {
  return GREETING.test(line.trim());
}

/** Whether somebody writes to somebody: a greeting comes first, or a farewell stands on a line of its own. */
export function isLetter(text: string): boolean {
  const lines = text.trim().split('\n');
  return (
    isGreetingLine(lines[0] ?? '') ||
    lines.some((line) => isFarewell(line) || UNTIL_THEN.test(line.trim()))
  );
}
