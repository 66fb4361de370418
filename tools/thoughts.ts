// Whether each thought of a sentence is still there in other words, and no other one: what carries meaning is
// said in as many words, a contrast and a condition stay, and nobody is asked for anything who was not
// before. Rules over words.
import { sentenceTexts } from './chunk.ts';
import { areOneWord, wordsOf } from './edits.ts';
import { areForms, ENGLISH, LITTLE_WORDS, PREPOSITIONS, words } from './words.ts';

/** What may go or come with a tone. */
const FILLERS = words(`
   really just actually basically literally totally pretty quite kinda sorta already still even anymore instead
   again back away yet only yeah yes hey okay lol haha well anyway now then here much way things thing stuff
   thank thanks please kindly sure sorry glad happy great wonderful let know able appreciate grateful
   note hope possible want wanna like gonna going would could wish make take give got gets getting bit lot
   however approximately furthermore additionally therefore regarding concerning`);

/** Words that carry meaning. */
export function substance(words: readonly string[]): string[] {
  const isLittle = (word: string) =>
    word.length < 3 || ENGLISH.has(word) || PREPOSITIONS.has(word) || LITTLE_WORDS.has(word);
  return words.map((word) => word.toLowerCase()).filter((word) => !isLittle(word));
}

/** So many more words that say something than before are a thought of its own. */
const MOST_ADDED = 1;
/** So many fewer are one that is gone. */
const MOST_LOST = 1;

/** True when words of substance went without another in their place, or came from nowhere. */
export function changesThoughts(source: string, answer: string): boolean {
  const [before, after] = [contentOf(source), contentOf(answer)];
  const [lost, gained] = [without(before, after), without(after, before)];
  return lost.length >= gained.length + MOST_LOST || gained.length > lost.length + MOST_ADDED;
}

function contentOf(text: string): string[] {
  const words = wordsOf(text).map((word) => word.replace(/(?:n?['’]t|['’].*)$/, ''));
  return substance(words).filter((word) => !FILLERS.has(word));
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.some((other) => areOneWord(word, other)));
}

/** What is said in spite of something, and what may stand for it. */
const CONTRAST = /\b(?:despite|in spite of|although|though)\b/i;
const CONTRASTS =
  /\b(?:despite|spite|although|though|but|however|yet|nevertheless|still|even if|while)\b/i;
/** Of two conditions, or the one under which a thing holds. */
const CONDITION = /\b(?:whichever|only if|as long as|provided)\b/i;

export function losesContrast(source: string, answer: string): boolean {
  return CONTRAST.test(source) && !CONTRASTS.test(answer);
}

export function losesCondition(source: string, answer: string): boolean {
  return CONDITION.test(source) && !CONDITION.test(answer);
}

/** Sentences that begin with these are torn from the one before, and so are two words that end as a statement. */
const TORN =
  /^(?:Not|Which|Whichever|Whose|Despite|Although|Even though)\b(?![^.]*,)|^[\p{L}\d]+ [\p{L}\d]+\.$/u;

export function tearsSentence(source: string, answer: string): boolean {
  const torn = (text: string) => sentenceTexts(text).filter((sentence) => TORN.test(sentence));
  return torn(answer).length > torn(source).length;
}

const ASKING =
  /\b(?:(?:could|can|would|will) you(?: please| kindly| just)?(?: be able to| mind)?|if you (?:could|can|would)(?: please)?)\s+(\p{L}+)/giu;
/** Who speaks to somebody, or says what he wants, may ask for it. */
const ADDRESSES = /\?|\b(?:you|your|yours|u|please|pls|want|need|must|should|let)\b/i;

const BEFORE_ORDER = /^(?:(?:please|just|also|and|so|then|do|don['’]t|not),? )*/i;

/** What is suggested to somebody else is not one's own wish. */
const SUGGESTS = /\b(?:you|u) (?:can|could|should|might|may)\b/i;
const OWN_WISH = /\b(?:I|we) would like to\b/i;
const OF_ONESELF = /\b(?:I|we)\b/i;

/** Said at parting, it wants nothing; and how else it is said. */
const PARTING = /^see you\b/i;
const PARTINGS =
  /^(?:see you|(?:I|we)(?: will|['’]ll| shall) see you|(?:(?:I|we) (?:am |are )?)?look(?:ing)? forward to seeing you)\b/i;

const PERMISSION = /\b(?:permission|to request)\b/i;
const WANTS = /\?|\b(?:can|could|may|ask|want|need|request|permission|please|like)\b/i;

/** A statement has become a request; an order may, for the same thing. */
export function asksAnew(source: string, answer: string): boolean {
  if (PERMISSION.test(answer) && !WANTS.test(source)) return true;
  if (SUGGESTS.test(source) && OWN_WISH.test(answer) && !OF_ONESELF.test(source)) return true;
  if (PARTING.test(source) && !PARTINGS.test(answer)) return true;
  if (ADDRESSES.test(source)) return false;
  const [ordered = ''] = wordsOf(source.replace(BEFORE_ORDER, ''));
  return [...answer.matchAll(ASKING)].some(
    ([, verb = '']) => !areForms(ordered.toLowerCase(), verb.toLowerCase()),
  );
}

const DUTY =
  /\b(?:have|has|had|need|needs|needed) to\b|\b(?:must|should|shall|need(?:n['’]t)?|required|ought|supposed)\b/i;
const LEAVE =
  /\b(?:allowed|forbidden|permitted|may not|must not|mustn['’]t|prohibited|cannot|can['’]?t|can not)\b/i;

/** Who need not do a thing is not forbidden to, and who is asked not to is not free of it. */
export function forbidsAnew(source: string, answer: string): boolean {
  return DUTY.test(source) && !LEAVE.test(source) && LEAVE.test(answer);
}

const OPINION = /\b(?:I|we) (?:think|believe|guess|feel|suppose)\b/i;

/** "I think" makes a guess of what the source states, if it says nothing of the writer. */
export function addsOpinion(source: string, answer: string): boolean {
  return OPINION.test(answer) && !/\b(?:I|me|my|we|us|our)\b/i.test(source);
}
