// What the rewriting adapter hangs on a sentence beside saying it in other words: thanks and greetings,
// "I would like to inform you that", ", right", " - thank you so much!". Courtesies are left to the ends of a
// text that speaks to somebody; the rest is taken off. Rules over words.
import { sentenceTexts } from './chunk.ts';
import { areOneWord, wordsOf } from './edits.ts';
import { capitalised } from './words.ts';

/** What a friendly or polite answer adds around a sentence; said once in a text, not at each of them. */
export const COURTESY =
  /^(?:thank(?:s| you)|have a|(?:i )?hope|hi\b|hello\b|hey\b|dear\b|best\b|kind regards|cheers|(?:i )?look(?:ing)? forward|(?:please )?let me know|take care|we apologi)/i;
/** Thanks come at the end, if the text itself does not begin with them. */
const THANKS = /^thank/i;

/** Of somebody who was never made to wait. */
const INAPT = /^thank(?:s| you)\b.{0,20}for your patience/i;

/** Where a sentence stands in its text, which is where a courtesy belongs. */
export interface Place {
  isFirst: boolean;
  isLast: boolean;
}

/** Says that something is said. */
const FRAME =
  /^(?:I (?:would like|want|am writing|am pleased|wish) to (?:inform|tell|notify|report|acknowledge|mention|state|note|confirm|say|add)(?: to)?(?: you)? that|I regret to inform you that|(?:please be|kindly be) (?:informed|advised) that)\s+/i;

/** Said before and behind a sentence that has nothing of the kind. */
const HEAD = /^(?:oh|hey|well|so),\s+/i;
/** Without a comma "right" and "you know" belong to what is said: "the answer is right". */
const TAIL =
  /(?:, (?:okay|ok|right|you know)|,? (?:just fyi|fyi)|,? (?:and let me know(?: [^.,!?]*)?|(?:so )?please let me know(?: [^.,!?]*)?))(?=[.!?]?$)/i;
const ASIDE = / [-–—] ([^-–—]+)$/;
const END = /[.!?…]*$/;

/** `answer`, on one line, without what it hangs on `source`. */
export function withoutTrimmings(source: string, answer: string, place: Place): string {
  return withoutCourtesies(source, sentenceTexts(answer), place)
    .map((sentence) => trimmed(source, sentence))
    .join(' ');
}

function trimmed(source: string, sentence: string): string {
  let text = sentence;
  for (const pattern of [FRAME, HEAD]) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined || pattern.test(source)) continue;
    text = capitalised(text.slice(found.length));
  }
  const tail = TAIL.exec(text) ?? asideOf(source, text);
  const isOwn = tail === null || source.toLowerCase().includes(tail[0].toLowerCase());
  if (isOwn) return text;
  // The end of a question is that of its tail.
  return text.slice(0, tail.index) + (END.exec(source)?.[0] ?? '');
}

/** A second thought, which may come behind a dash in other words. */
const SECOND_THOUGHT =
  /[,;:(–—]|\b(?:and|but|or|so|because|since|as|while|although|though|yet|if|when|after|before|until|unless)\b/i;

/** What follows a dash and has nothing of the source: thanks, or what is beside its only thought. */
function asideOf(source: string, text: string): RegExpExecArray | null {
  const aside = ASIDE.exec(text);
  if (aside === null || ASIDE.test(source)) return null;
  if (SECOND_THOUGHT.test(source) && !COURTESY.test(aside[1] ?? '')) return null;
  const known = wordsOf(source).filter((word) => word.length > 3);
  const isOwn = wordsOf(aside[1] ?? '').some((word) =>
    known.some((other) => areOneWord(word, other)),
  );
  return isOwn ? null : aside;
}

function withoutCourtesies(
  source: string,
  answer: readonly string[],
  { isFirst, isLast }: Place,
): string[] {
  const sentences = [...answer];
  let added = sentences.length - sentenceTexts(source).length;
  const isAdded = (text: string | undefined): text is string =>
    added > 0 && text !== undefined && COURTESY.test(text) && !source.includes(text);
  for (let first = sentences[0]; isAdded(first); first = sentences[0]) {
    if (isFirst && !THANKS.test(first)) break;
    sentences.shift();
    added--;
  }
  for (let last = sentences.at(-1); isAdded(last); last = sentences.at(-1)) {
    if (isLast && !INAPT.test(last)) break;
    sentences.pop();
    added--;
  }
  // What stands between two sentences of the source is no end of a text.
  return sentences.filter((text, index) => {
    const isInside = index > 0 && index < sentences.length - 1 && isAdded(text);
    if (isInside) added--;
    return !isInside;
  });
}

/** What is warm enough for a mark of its own. */
const CHEERFUL =
  /^(?:thank|many thanks|congrat|welcome|see you|have (?:a|fun)|enjoy|good luck|can['’]t wait|(?:i['’]m |i am )?looking forward|well done|great|happy)/i;

/**
 * `answer` with an exclamation mark only where it is more than `source` with one, and where the sentence `before` it has
 * none: one after the other is shouting.
 */
export function withFewExclamations(source: string, answer: string, before: string): string {
  if (!answer.endsWith('!') || source.endsWith('!')) return answer;
  const calm = answer.replace(/!+$/, END.exec(source)?.[0] ?? '');
  const isBare = calm === source && !CHEERFUL.test(source);
  return isBare || before.endsWith('!') ? calm : answer;
}
