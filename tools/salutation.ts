// How a letter is begun and ended in another tone: "hey Dave," is "Dear Dave," in a formal one. No model is asked,
// which would go on writing; rules over single lines.
import { GREETINGS, isFarewell } from './letters.ts';
import { isFirstName } from './named.ts';
import { isFormal, SHORTER, TONES } from './wishes.ts';
import { capitalised, isFunctionWord } from './words.ts';

/** "Dear Ms. Kaya,": a greeting that stands alone, and whom it greets. */
const GREETING = new RegExp(
  String.raw`^(?<word>${GREETINGS}|hiya)(?<there> there)?(?: (?<whom>(?:[^.,!?:;]|\b(?:Mr|Mrs|Ms|Dr|Prof)\.){1,50}))?(?<end>[,!:])$`,
  'iu',
);
const TO_ANYBODY = /^to whom it may concern[,:.]?$/i;

/** Too many words behind a "hi" say more than a name. */
const LONGEST_NAME = 5;

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof)\.?$|^(?:professor|doctor)$/i;
const JOINS = /^(?:and|or|&)$/i;
const GROUP =
  /^(?:all|everyone|everybody|both|team|(?:[\p{L}]+ )?(?:colleagues|friends|neighbou?rs|customers|parents|students|members|guests)|ladies and gentlemen|friends and family)$/iu;
const RELAXED_GROUP = /^(?:(?:you )?(?:guys|folks)|gang|peeps|lads|y['’]?all)$/i;
/** With a capital too they greet nobody: "Hello World!", "Hi Quick question,". */
const NO_NAME = /^(?:again|world|stranger|sorry|thanks|quick|good|happy|just)$/i;
/**
 * "Dear Sir or Madam" has no other form, as nobody knows the name; "Dear me!" greets nobody, and to God and a diary nobody says
 * "hi".
 */
const NO_OTHER = /^(?:sirs?|madam|me|oh|god|lord|heavens?|diary)\b/i;

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
    if (whom === undefined) return `Hello${end}`;
    const greeted = formally(whom, end === '!');
    return greeted && `Dear ${greeted},`;
  }
  const isStiff = word.toLowerCase() === 'dear' && whom !== undefined;
  if (RELAXED.includes(instruction) && isStiff && !NO_OTHER.test(whom)) {
    return `Hi ${whom}${end}`;
  }
  return capitalised(`${word}${there}${line.slice(word.length + there.length)}`);
}

/** Who is greeted, with capitals; null where it may be nobody: "hey wait," and "Hi from Rome!". */
function formally(whom: string, isExclaimed: boolean): string | null {
  if (RELAXED_GROUP.test(whom)) return 'all';
  if (GROUP.test(whom)) return capitalised(whom);
  const parts = whom.split(' ');
  const names = parts.filter((part) => !JOINS.test(part) && !TITLE.test(part));
  const hasTitle = parts.some((part) => TITLE.test(part));
  const isCapital = (part: string) =>
    /^\p{Lu}/u.test(part) && !isFunctionWord(part.replace(/['’].*/, ''));
  const mayBe = (part: string) => isFirstName(part) || (isCapital(part) && !NO_NAME.test(part));
  const isSure = hasTitle || names.some(isFirstName);
  if (names.length === 0 || !(hasTitle || names.every(mayBe))) return null;
  // Of an ordinary word only a capital tells: "Hi Hunter,", but not "Hello Sailor!".
  if (!isSure && (isExclaimed || names.length > 1 || whom === whom.toUpperCase())) return null;
  return parts.map((part) => (JOINS.test(part) ? part : capitalised(part))).join(' ');
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
