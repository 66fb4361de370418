// Who says what to whom, in a chat, a transcript or a letter. Rules over lines: labels before turns, a letter's
// greeting and the name below it.
import { isDialogue } from './borne-out.ts';
import { sentenceTexts, TURN } from './chunk.ts';
import { GOODBYES, GREETINGS, HEAD_LINE, HELLOS, inLines, isFarewell, SEE_YOU } from './letters.ts';
import { isFirstName, isWrittenName, KIN } from './named.ts';
import { WEEKDAY } from './words.ts';

export interface Voice {
  /** As the text names them. */
  speaker: string;
  /** Null where several may be meant, or nobody is named. */
  listener: string | null;
}

export interface Utterance extends Voice {
  /** One sentence, without who says it. */
  said: string;
}

const TITLED = /^(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Doctor)\b/u;
const NAME =
  /^(?:(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Doctor)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;
const GREETED = new RegExp(
  String.raw`^(?:${GREETINGS})(?: there)?,? (?<name>(?:(?:Mrs?|Ms|Dr|Prof)\. )?\p{Lu}[^,!.:\n]{0,40}?)\s*[,!.:]?$`,
  'imu',
);
const FROM = /^from:\s*(?<name>\p{Lu}\p{L}*(?: \p{Lu}[\p{L}'’-]*){0,2})/imu;
/** Whoever is quoted in a letter says "I" too. */
const QUOTES_LETTER = /^\s*>|\bwrote:\s*$|^-+ ?(?:original|forwarded) message/im;
const NOBODY = /^(?:sir|madam)\b|\b(?:and|or|&)\b/i;
const ALL = new RegExp(
  String.raw`^(?:${HELLOS}),? (?:all|everyone|everybody|team|folks|colleagues|friends|neighbou?rs)\b[^.!?]{0,20}[,!.:]?$`,
  'iu',
);
/** Before a name on the same line. */
const GOODBYE = new RegExp(
  String.raw`^(?:${GOODBYES}|yours|sincerely|${SEE_YOU}),? +(?=\p{Lu})`,
  'iu',
);

/** Labels of what is no turn of anybody's: a diary, a list of steps, questions of nobody. */
const NO_TURN = new RegExp(
  `^(?:${WEEKDAY}|q|faq|questions?|answers?|(?:day|week|step|chapter|part|option|phase|lesson|point|item|task|rule|tip|scene|act|page|version)(?: .*)?|place|time|date|where|when|pros?|cons?|price|address|subject)$`,
  'i',
);

/** In chats few sentences begin with a capital. */
const HURRIED_END = /(?<=[\p{L}\d]{2}[.!?]) (?=[\p{Ll}\d])/u;

/** The sentences of a chat or a letter, each with who says it; none of other texts. */
export function utterancesOf(text: string): Utterance[] {
  if (!isDialogue(text)) return letterOf(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const turns = lines.filter((line) => TURN.test(line));
  // What stands before the first turn is nobody's, and would be lost.
  const isChat = TURN.test(lines[0] ?? '') && turns.length >= lines.length / 2;
  return isChat ? chatOf(text) : [];
}

/** The turns of a chat or a transcript, with the lines of each; none in other texts. */
export function turnsOf(text: string): { speaker: string; lines: string[] }[] {
  const turns: { speaker: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const label = TURN.exec(line)?.[0];
    if (label !== undefined) {
      turns.push({ speaker: label.replace(/:\s*$/, '').trim(), lines: [line.slice(label.length)] });
    } else turns.at(-1)?.lines.push(line);
  }
  return turns;
}

function chatOf(text: string): Utterance[] {
  const turns = turnsOf(text);
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  if (speakers.length < 2 || speakers.some((label) => NO_TURN.test(label))) return [];
  return turns.flatMap(({ speaker, lines }) => {
    const others = speakers.filter((other) => other !== speaker);
    const sentences = sentenceTexts(lines.join('\n')).flatMap((text) => text.split(HURRIED_END));
    return sentences.map((said) => {
      const called = others.find((other) => isCalled(other, said));
      const listener = called ?? (others.length === 1 ? (others[0] ?? null) : null);
      return { speaker, listener, said };
    });
  });
}

/** "Elodie, take a taxi" and "take a taxi, Elodie!" */
function isCalled(name: string, said: string): boolean {
  const asked = ['can', 'could', 'would', 'will'].some((help) =>
    said.startsWith(`${name} ${help} you `),
  );
  return asked || said.startsWith(`${name},`) || said.replace(/[.!?]+$/, '').endsWith(`, ${name}`);
}

/** Null for several, or somebody without a name. */
function readerOf(greeted: string): string | null {
  return NOBODY.test(greeted) || !isPerson(greeted) ? null : shortOf(greeted);
}

function isPerson(name: string): boolean {
  return NAME.test(name) && (TITLED.test(name) || isWrittenName(name));
}

/** "Katarzyna" of "Katarzyna Nowak"; with a title before it, as it is, like "Aunt Maud". */
function shortOf(name: string): string {
  const [first = ''] = name.split(' ');
  const isWhole = TITLED.test(name) || KIN.has(first.toLowerCase()) || !isFirstName(first);
  return isWhole ? name : first;
}

/** Below a farewell, what somebody is, where and for whom he signs may stand beside the name. */
const LONGEST_SIGNATURE = 5;
const ON_BEHALF = /^(?:i\. ?[AV]\.|p\.? ?p\.?) +/;

/** Who signs, and from which line on nothing else is said; null where nobody does. */
function signatureOf(lines: readonly string[]): { name: string; from: number } | null {
  const farewell = lines.findLastIndex(isFarewell);
  const below = lines.slice(farewell + 1).map((line) => line.replace(ON_BEHALF, ''));
  const name = below.find(isPerson);
  if (farewell > 0 && below.length <= LONGEST_SIGNATURE && name !== undefined) {
    return { name, from: farewell };
  }
  const last = (lines.at(-1) ?? '').replace(GOODBYE, '');
  const isSigned = lines.length > 2 && isPerson(last) && !isFarewell(last);
  return isSigned ? { name: last, from: lines.length - 1 } : null;
}

function letterOf(text: string): Utterance[] {
  if (QUOTES_LETTER.test(text)) return [];
  const lines = inLines(text)
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HEAD_LINE.test(line));
  const [first = ''] = lines;
  const greeting = GREETED.test(first) || ALL.test(first) ? first : '';
  const signature = signatureOf(lines);
  const sender = FROM.exec(text)?.groups?.name ?? '';
  const signed = isPerson(sender) ? sender : (signature?.name ?? null);
  if (signed === null) return [];
  const speaker = shortOf(signed);
  const listener = ALL.test(greeting)
    ? 'everybody'
    : readerOf(GREETED.exec(greeting)?.groups?.name ?? '');
  const body = lines
    .slice(greeting === '' ? 0 : 1, signature?.from)
    .filter((line) => !isFarewell(line));
  return sentenceTexts(body.join('\n')).map((said) => ({ speaker, listener, said }));
}
