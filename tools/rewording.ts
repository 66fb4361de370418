// Whether a sentence in other words still says the same: what must survive is there, names, numbers and
// negations are those of the source, a question is a question, and nobody else speaks. Rules over words;
// they refuse some good answers, and the sentence then stays as its writer wrote it.
import type { KeptReason } from '../contract/task.ts';
import { type Sentence, sentenceTexts, TURN } from './chunk.ts';
import { isKnown } from './dictionary.ts';
import { swapsDoers } from './doers.ts';
import { countNegations } from './doubts.ts';
import { areOneWord, wordsOf } from './edits.ts';
import { unsupported } from './faithful.ts';
import { FIRST_NAMES, RATHER_WORDS } from './first-names.ts';
import { protectedSpans } from './protect.ts';
import { stammers } from './stammer.ts';
import {
  addsOpinion,
  asksAnew,
  changesThoughts,
  forbidsAnew,
  losesCondition,
  losesContrast,
  substance,
  tearsSentence,
} from './thoughts.ts';
import { bringsNews } from './tone-words.ts';
import { COURTESY, type Place, withoutTrimmings } from './trimmings.ts';
import { DETERMINERS, PRONOUNS } from './words.ts';

/** An answer may have this many times the words of its source, and a few more. */
const MOST_WORDS = 1.6;
const FEW_WORDS = 6;
/** Less than this share of the words is no shorter version any more, but another sentence. */
const LEAST_WORDS = 0.3;
/** Share of the words of substance that come again, in some form. */
const LEAST_COMMON = 0.6;
/** So few words of substance may all be changed. */
const FREE_WORDS = 2;

/** Written in capitals and no names: what says "fast" or "OK" has a word for it in any tone. */
const NO_NAMES =
  /\b(?:OK|Okay|FYI|BTW|LOL|OMG|ASAP|TBH|IMO|Hey|Hi|Hello|Yeah|Yes|Oh|Well|Thanks)\b/gi;

/** Nothing follows it that it could lean on: "south side it is". */
const LAST_CONTRACTION = /\b(it|he|she|that|there|we|you|they|I)['’](s|re|m|ll|ve)(?=[,.;:!?]|$)/g;
const LONG_FORMS: Record<string, string> = { s: 'is', re: 'are', m: 'am', ll: 'will', ve: 'have' };

/**
 * The answer as it can stand in the sentence's place: its end and its apostrophes are the writer's, and
 * courtesies that it adds are left to the ends of the text.
 */
export function fitted(sentence: Sentence, answer: string, place: Place): string {
  const source = sentence.text;
  let text = withoutTrimmings(source, answer.replace(/\s+/g, ' ').trim(), place);
  text = text.replace(LAST_CONTRACTION, (whole, who: string, verb: string) =>
    source.includes(whole) ? whole : `${who} ${LONG_FORMS[verb]}`,
  );
  if (source.includes('’') && !source.includes("'")) text = text.replaceAll("'", '’');
  const end = /[\s.!?…,;:–—-]*$/;
  const ended = end.exec(source)?.[0] ?? '';
  const isOpen = !sentence.endsWhole || ended === '' || /^[,;:–—-]/.test(ended);
  if (isOpen) text = text.replace(end, '') + ended;
  const startsLower = !sentence.startsWhole && /^\p{Ll}/u.test(source);
  const [first = ''] = /^[\p{L}’'-]+/u.exec(text) ?? [];
  const staysLarge =
    source.includes(first) || isNameAtHead(first) || /^(?:I\b|.\p{Lu})/u.test(first);
  if (startsLower && !staysLarge) text = text.charAt(0).toLowerCase() + text.slice(1);
  return text;
}

/** Whether a capital at the head of a sentence, where it proves nothing, is that of a name: of what is no other word. */
function isNameAtHead(word: string): boolean {
  const name = word.replace(/['’]s?$/, '');
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return FIRST_NAMES.has(name) ? !RATHER_WORDS.has(name) : !isKnown(name);
}

/**
 * In nats a token: less sure answers are wrong more often than right, and those that are surer than the second are right
 * nine times in ten in whatever words they say it (models/LOG.md, 2026-11-27).
 */
const LEAST_SURE = -0.25;
const VERY_SURE = -0.1;

/** What a wish lets an answer leave out: nothing, what the sentence can do without, any circumstance. */
export type Freedom = 'tone' | 'simpler' | 'shorter';

/**
 * Why `answer` can't take the place of `source`; null when it can. `mustStay` has to be in it, and of the
 * thoughts as much as `freedom` asks for. `sureness`, in nats a token: what the model is sure of may say a thought in words
 * of its own.
 */
export function refusal(
  source: string,
  answer: string,
  mustStay: readonly string[],
  freedom: Freedom = 'shorter',
  sureness = LEAST_SURE,
): KeptReason | null {
  if (answer === source) return null;
  if (sureness < LEAST_SURE) return 'doubt';
  if (!/\p{L}/u.test(answer) || /[\p{Cc}\uFFFD]/u.test(answer)) return 'doubt';
  if (losesProtected(source, answer, mustStay)) return 'protected';
  if (changesFacts(source, answer)) return 'facts';
  if (stammers(answer, source)) return 'doubt';
  if (isAnotherSentence(source, answer)) return 'doubt';
  const alters = (check: (source: string, answer: string) => boolean) => check(source, answer);
  if ([losesCondition, tearsSentence, forbidsAnew, swapsDoers, losesLabel].some(alters))
    return 'doubt';
  if (freedom !== 'shorter' && losesContrast(source, answer)) return 'doubt';
  if (freedom !== 'tone') return null;
  if ([asksAnew, addsOpinion].some(alters)) return 'doubt';
  const saysOtherwise = [changesThoughts, bringsNews].some(alters);
  return saysOtherwise && sureness < VERY_SURE ? 'doubt' : null;
}

/** What a sentence is about, before its colon: "How to clean it: first, ...". */
const LABEL = /^(?<label>[^:.!?]{8,80}): +\S/;

function losesLabel(source: string, answer: string): boolean {
  const label = substance(wordsOf(LABEL.exec(source)?.groups?.label ?? ''));
  const words = wordsOf(answer);
  const kept = label.filter((word) => words.some((other) => areOneWord(other, word)));
  return 2 * kept.length < label.length;
}

/** One of a pair that is lost or added joins what it should part. */
const MARKS = ['`', '"', '“', '”', '«', '»', '$', '*', '_', '~', '|', '<', '>', '[', ']', '\\'];

/** A sentence without what stands in round brackets inside it. */
export function withoutBrackets(sentence: string): string {
  return sentence.replace(/\s*\([^()]*\)/g, '');
}

function losesProtected(source: string, answer: string, mustStay: readonly string[]): boolean {
  const times = (text: string, part: string) => text.split(part).length - 1;
  if (MARKS.some((mark) => times(source, mark) !== times(answer, mark))) return true;
  // The full stop of "4 p.m." may be that of the sentence.
  const plain = (part: string) => part.replace(/\.$/, '');
  const found = protectedSpans(answer).map(({ start, end }) => plain(answer.slice(start, end)));
  return (
    mustStay.map(plain).some((part) => part !== '' && times(answer, part) < times(source, part)) ||
    // Nor may there be an address, a number or markup that the source has not.
    found.some((part) => times(answer, part) > times(source, part))
  );
}

function changesFacts(source: string, answer: string): boolean {
  // Who speaks stands first, where a capital alone makes no name.
  if (speakerOf(source) !== speakerOf(answer)) return true;
  // Sentence by sentence, since each begins with a capital.
  const lacks = (text: string, other: string) =>
    sentenceTexts(text).some((each) => unsupported(each.replace(NO_NAMES, ' '), other).length > 0);
  return (
    lacks(answer, source) ||
    lacks(source, answer) ||
    losesFirstName(source, answer) ||
    losesFirstName(answer, source) ||
    countNegations(source) !== countNegations(answer)
  );
}

/** One way it is lost, the other brought in. */
function losesFirstName(source: string, answer: string): boolean {
  const known = new Set(wordsOf(answer).map((word) => word.replace(/['’]s?$/, '').toLowerCase()));
  return sentenceTexts(source).some((sentence) => {
    const [first = ''] = wordsOf(sentence);
    return isNameAtHead(first) && !known.has(first.replace(/['’]s?$/, '').toLowerCase());
  });
}

function speakerOf(sentence: string): string | undefined {
  return TURN.exec(sentence)?.[0].trim();
}

/** A "right?" behind a statement asks nothing. */
const QUESTION = /(?<!,? (?:you know|right|ok|okay|yeah|huh))\?["'”’)\]*_]*(?: |$)/i;
/** A question that asks for something to be done, and what it may become in a more formal text. */
const ASKS_FOR = /\b(?:can|could|will|would|may|free|available|possible)\b/i;
const REQUEST = /\b(?:please|would like|appreciate|grateful|let me know|wonder)\b/i;

/** Words on which the sense of a sentence turns, with what may stand for each. */
const HINGES = [
  /\b(?:before|prior to|ahead of|by)\b/i,
  /\b(?:after|afterwards?|following|once|later)\b/i,
  /\b(?:until|till|unless)\b/i,
  /\b(?:except|apart from|other than|besides)\b/i,
  /\b(?:at least|at most|up to|more than|less than|over|under)\b/i,
  // Each for itself: one does not stand for another.
  /\b(?:today|tonight)\b/i,
  /\b(?:tomorrow|tmrw?)\b/i,
  /\byesterday\b/i,
];

/** Who is not sure says so in one of these; without any, the sentence claims more than its writer did. */
const HEDGE =
  /\b(?:think|believe|opinion|view|probably|perhaps|maybe|might|may|seems?|appears?|likely|possibl[ey]|expect(?:ed)?|anticipated?|supposed|presumably|apparently)\b/i;

/** Who is sorry or thankful says so in any tone. */
const REGRET = /\b(?:sorry|apolog\p{L}*|regret\p{L}*|excuse|pardon|unfortunately)\b/iu;
const THANKS = /\b(?:thank\p{L}*|thx|cheers|grateful|appreciat\p{L}*)\b/iu;

/** For a thing, not a courtesy: "I am grateful for two dinners". */
const THANKS_FOR =
  /\b(?:thank you|grateful|thankful) for (?!your?\b|it\b|that\b|all\b|any\b|this\b|the (?:help|opportunity|chance|time|invitation)\b)\p{L}/iu;
/** Of oneself one is told nothing. */
const TELL_ME_THAT_I = /\b(?:inform|tell|notify|advise) me that I\b/;

/** Who begins with it agrees, or refuses. */
const AGREES = /^(?:yes|yeah|yep|yup|sure|of course|certainly|absolutely|definitely|agreed)\b/i;
const AGREEMENT =
  /\b(?:yes|yeah|sure|surely|of course|certainly|absolutely|definitely|agreed?|all right|fine|gladly|happy to|glad to|pleased to|ok|okay)\b/i;

/** News that is bad for whoever reads it, and what nobody adds to it. */
const BAD_NEWS =
  /(?:n['’]t|\b(?:not|never|unable|cannot|cancel\p{L}*|late|delay\p{L}*|problem|wrong|broken|ill|sick|sorry|unfortunately|lost|failed))\b/iu;
const DELIGHT = /\b(?:happy|glad|excited|thrilled|delighted|pleased)\b/i;

const FUTURE = /\b(?:will|shall|won['’]t|going to)\b|['’]ll\b/i;
/** What is hoped, planned or ordered may be said to come. */
const COMING =
  /\b(?:will|shall|won['’]t|going to|gonna|would|tomorrow|tonight|soon|next|plans?|planned|promise[sd]?|expect\p{L}*|must|have to|has to|need to|needs to|let me|to be)\b|['’](?:ll|d)\b/iu;
const HOPES = /\b(?:hopes?|hoping|wants?|would like|might|could|tries|try)\b/i;

/** Who asks for the reason asks for it. */
const WHY = /\b(?:why|how come)\b/i;
const REASON = /\b(?:why|how come|reasons?|explain|what (?:made|led|caused))\b/i;

/** Says that somebody else has said it. */
const HEARSAY = /\b(?:I|we)(?: (?:have|had)|['’]ve) been (?:informed|told|notified|advised)\b/i;
const HEARD =
  /\b(?:informed|told|tell|said|says?|heard|hear|notified|advised|learn(?:ed|t)|according)\b/i;

/** Tells of something where the source does not. */
const INFORMS = /\b(?:inform|notify|advise) you (?:of|about)\b/i;
const TELLS =
  /\b(?:inform|notify|advise|tell|told|say|said|know|news|announce|report|remind|update|mention|sorry|unfortunately)/i;

function turnsSense(source: string, answer: string): boolean {
  const isLost = (said: RegExp) => said.test(source) && !said.test(answer);
  if ([HEDGE, REGRET, THANKS].some(isLost)) return true;
  if (AGREES.test(source) && !AGREEMENT.test(answer)) return true;
  if (BAD_NEWS.test(source) && !DELIGHT.test(source) && DELIGHT.test(answer)) return true;
  if (WHY.test(source) && !REASON.test(answer)) return true;
  if (HEARSAY.test(answer) && !HEARD.test(source)) return true;
  if (INFORMS.test(answer) && !TELLS.test(source)) return true;
  if (THANKS_FOR.test(answer) && !THANKS.test(source)) return true;
  if (TELL_ME_THAT_I.test(answer) && !TELL_ME_THAT_I.test(source)) return true;
  if (HOPES.test(source) && !COMING.test(source) && FUTURE.test(answer)) return true;
  return HINGES.some((hinge) => hinge.test(source) !== hinge.test(answer));
}

function isAnotherSentence(source: string, answer: string): boolean {
  const [before, after] = [wordsOf(source), wordsOf(answer)];
  if (after.length > MOST_WORDS * before.length + FEW_WORDS) return true;
  if (after.length < LEAST_WORDS * before.length) return true;
  const isRequest = ASKS_FOR.test(source) && REQUEST.test(answer);
  if (QUESTION.test(source) && !QUESTION.test(answer) && !isRequest) return true;
  const isNewQuestion = QUESTION.test(answer) && !QUESTION.test(source);
  if (isNewQuestion && (hasSubject(before) || !ASKS_FOR.test(answer))) return true;
  if (addsThought(source, answer)) return true;
  return (
    changesSpeaker(source, answer) ||
    turnsSense(source, answer) ||
    share(substance(before), after) < LEAST_COMMON
  );
}

const OPENERS =
  /^(?:also|so|and|but|well|hey|hi|sorry|ok|okay|then|however|yes|no|oh|yeah|anyway)$/i;

/** "We hope to see you" asks nothing; "send it today" may become a question. */
function hasSubject(words: readonly string[]): boolean {
  if (/\byou (?:should|must|have to|need to)|(?:want|need|like) you to\b/i.test(words.join(' '))) {
    return false;
  }
  const first = words.find((word) => !OPENERS.test(word)) ?? '';
  const word = first.toLowerCase().replace(/['’].*/, '');
  return PRONOUNS.has(word) || DETERMINERS.has(word) || word === 'there';
}

/** A sentence that is no courtesy and has nothing of the source. */
function addsThought(source: string, answer: string): boolean {
  const sentences = sentenceTexts(answer);
  if (sentences.length <= sentenceTexts(source).length) return false;
  const known = wordsOf(source);
  return sentences.some((sentence) => {
    const words = substance(wordsOf(sentence));
    const isOwn = words.some((word) => known.some((other) => areOneWord(word, other)));
    return words.length > 0 && !isOwn && !COURTESY.test(sentence);
  });
}

const PERSONS = {
  first: /^(?:i|i['’]\w+|me|my|mine|myself|we|we['’]\w+|us|our|ours)$/i,
  second: /^(?:you|you['’]\w+|your|yours|u|ur)$/i,
  third: /^(?:he|she|he['’]\w+|she['’]\w+|him|his|her|hers)$/i,
};

/** The one who does it, not the one to whom it is done. */
const SPEAKER = /^(?:i|we|let)(?:['’]\w+)?$/i;

/** "My sister" does it, not I. */
const OWNER = /^(?:my|our)$/i;

/** "We regret to say that it is late" is about the thing, not about us. */
const PERFORMATIVE =
  /^\W*(?:\w+,? )?(?:i|we)(?:['’]\w+)? (?:just |also )?(?:regret|would like|want(?:ed)?|(?:am |are )?(?:writing|pleased|sorry|happy)|think|believe|guess|feel|hope|know|have to say)\b/i;

function hasSubjectOf(person: RegExp, text: string): boolean {
  const first = wordsOf(text).find((word) => !OPENERS.test(word)) ?? '';
  return person.test(first);
}

/** Where politeness speaks to somebody whom the source does not. */
const POLITE =
  /\b(?:when you get a chance|(?:could|would|can|will|do) you|if you (?:could|would|can)|(?:inform|tell|remind|assure) you|let you know|with you|to you|for you)\b/gi;

/** Thanks to "you" say nothing of who does what. */
const withoutThanks = (text: string) => text.replace(/\bthank(?:s| you)\b[^.!?]*/gi, ' ');

/** Somebody else than before speaks, is spoken to or is spoken of. */
function changesSpeaker(source: string, answer: string): boolean {
  const has = (text: string, person: RegExp) => wordsOf(text).some((word) => person.test(word));
  if (has(answer, PERSONS.third) && !has(source, PERSONS.third)) return true;
  const addressed = (text: string) =>
    wordsOf(withoutThanks(text).replace(POLITE, ' ')).filter((word) => PERSONS.second.test(word))
      .length;
  if (addressed(answer) > addressed(source)) return true;
  // What I do or need is not somebody's to do.
  const isOwn = hasSubjectOf(PERSONS.first, source) && !PERFORMATIVE.test(source);
  const wantsOther = /\b(?:want|need|like) you to\b/i.test(source);
  const doer = hasSubjectOf(OWNER, source) ? PERSONS.first : SPEAKER;
  if (isOwn && !wantsOther && !has(answer, doer)) return true;
  const [asked, said] = [withoutThanks(source), withoutThanks(answer)];
  const swaps = (one: RegExp, other: RegExp) =>
    has(asked, one) && !has(asked, other) && has(said, other) && !has(said, one);
  return swaps(PERSONS.first, PERSONS.second) || swaps(PERSONS.second, PERSONS.first);
}

function share(wanted: readonly string[], words: readonly string[]): number {
  if (wanted.length <= FREE_WORDS) return 1;
  const there = wanted.filter((word) => words.some((other) => areOneWord(word, other)));
  return there.length / wanted.length;
}
