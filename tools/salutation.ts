// How a letter is begun and ended in another tone: "hey Dave," is "Dear Dave," in a formal one. No model is asked,
// which would go on writing; rules over single lines.
import { GREETINGS, isFarewell } from './letters.ts';
import { isFormal, SHORTER, TONES } from './wishes.ts';
import { capitalised } from './words.ts';

/** "Dear Ms. Kaya,": a greeting that stands alone, and whom it greets. */
const GREETING = new RegExp(
  String.raw`^(?<word>${GREETINGS}|hiya)(?<there> there)?(?: (?<whom>(?:[^.,!?:;]|\b(?:Mr|Mrs|Ms|Dr|Prof)\.){1,50}))?(?<end>[,!:])$`,
  'iu',
);
const TO_ANYBODY = /^to whom it may concern[,:.]?$/i;

/** Too many words behind a "hi" say more than a name. */
const LONGEST_NAME = 5;

const RELAXED: readonly string[] = [TONES['more-casual'], TONES.friendly];

const RELAXED_GREETING = /^(?:hi|hey|hiya|hello)$/i;
const RELAXED_FAREWELL = /^(?:cheers|thanks|love|xx*|best)$/i;
const FORMAL_FAREWELL = /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?)$/i;

/** A greeting or farewell in the tone that `instruction` asks for; null for any other line. */
export function salutationIn(instruction: string, line: string): string | null {
  if (TO_ANYBODY.test(line)) return line;
  const greeting = GREETING.exec(line)?.groups;
  if (greeting) return greetingIn(instruction, line, greeting);
  return isFarewell(line) && instruction !== SHORTER ? farewellIn(instruction, line) : null;
}

function greetingIn(
  instruction: string,
  line: string,
  { word = '', there = '', whom, end }: Record<string, string | undefined>,
): string | null {
  if ((whom?.split(' ').length ?? 0) > LONGEST_NAME) return null;
  if (isFormal(instruction) && RELAXED_GREETING.test(word)) {
    return whom === undefined ? `Hello${end}` : `Dear ${capitalised(whom)},`;
  }
  const isStiff = word.toLowerCase() === 'dear' && whom !== undefined;
  // "Dear Sir or Madam" has no other form: nobody knows the name.
  if (RELAXED.includes(instruction) && isStiff && !/^(?:sirs?|madam)\b/i.test(whom)) {
    return `Hi ${whom}${end}`;
  }
  return capitalised(`${word}${there}${line.slice(word.length + there.length)}`);
}

function farewellIn(instruction: string, line: string): string {
  const words = line.replace(/[\s,.!]+$/, '');
  const end = line.slice(words.length);
  if (isFormal(instruction) && RELAXED_FAREWELL.test(words)) {
    // "Cheers!" thanks, and "Cheers," ends a letter.
    const isThanks = /^thanks$/i.test(words) || (/^cheers$/i.test(words) && end.includes('!'));
    return (isThanks ? 'Thank you' : 'Kind regards') + end;
  }
  if (RELAXED.includes(instruction) && FORMAL_FAREWELL.test(words)) return `Best wishes${end}`;
  return line;
}
