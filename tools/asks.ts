// What a letter wants of its reader, which matters more than what it says beside: requests, duties and dates. Rules
// over words.
import { MONTH, WEEKDAY } from './words.ts';

const ASKS =
  /\b(?:(?:can|could|would|will) you|please|(?:you|we|i) (?:need|have|must|should|want|would like) (?:to|you)|need(?:s)? (?:to be|you)|must be|has to be|have to be|let me know|do you (?:have|know|want|agree|mind)|asks (?:[^ ]+ ){1,3}(?:not )?to|asks whether|are you (?:able|free|available)|(?:is|be) (?:it )?possible|money back|refund|i would like to (?:know|ask|get|have)|deadline|due (?:on|by)|no later than|at the latest|don['’]t forget|remember to|make sure)\b/i;
/** Told of the writer (reported.ts): nothing else it could be. */
const REQUESTED = /^\p{Lu}\S*(?: \p{Lu}\S*)? asks (?:[^ ]+ ){1,3}(?:not )?to\b/u;
const DUE = new RegExp(
  `\\b(?:by|until|before|on|next|this) (?:the )?(?:\\d|${WEEKDAY}|tomorrow|tonight|noon|end of|${MONTH})`,
  'i',
);
const PLEASANT =
  /\b(?:thank(?:s| you)|(?:i )?hope (?:you|this|all)|(?:great|nice|good|lovely) (?:to|seeing|meeting|talking)|looking forward|look forward|sorry (?:for|about)|congratulations|enjoyed|i (?:really |also )?(?:like|love)d? |i (?:just )?(?:read|saw|got|received))\b/i;

/** How much more (above 1) or less a letter's sentence matters than what it shares with the others says. */
export function weightInLetter(sentence: string): number {
  const asked = asks(sentence) ? 1.6 : 1;
  const requested = REQUESTED.test(sentence) ? 1.5 : 1;
  const due = DUE.test(sentence) ? 1.3 : 1;
  return asked * requested * due * (PLEASANT.test(sentence) ? 0.6 : 1);
}

/** Whether a sentence asks for something. */
export function asks(sentence: string): boolean {
  return ASKS.test(sentence);
}
