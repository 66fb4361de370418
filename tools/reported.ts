// What somebody says of himself, or asks, told of him: "I can't lead the hike, my knee is worse" of Ines is "Ines
// can't lead the hike, Ines's knee is worse". Rules over words, which know who is meant by "I" and "you"; where they
// can't tell, there is nothing.
import { isKnownWord } from './dictionary.ts';
import { LEANS } from './faithful.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isBase } from './inflect.ts';
import { inThirdPerson, isFiniteVerb } from './third-person.ts';
import { type Utterance, utterancesOf, type Voice } from './voices.ts';
import {
  capitalised,
  DETERMINERS,
  escaped,
  KNOWN_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  words,
} from './words.ts';

/** What opens a sentence and says nothing. */
const OPENING =
  /^(?:(?:(?:ok(?:ay)?|oh|ah|hmm|yes|yeah|yep|no|well|so|but|and|also|right|sure|great|perfect|good|fine|sorry|hey|hi|hello|actually|anyway|honestly|look|listen|phew|by the way|of course|with pleasure|thanks|thank you)(?: guys| everyone| all| team)?[,.!:]*|(?:guys|everyone|everybody|team|folks|all)[,:])\s+)+(?=\S)/iu;
const DECORATION =
  /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|(?<=\s|^)(?:[:;]-?[)(DP]|lol|haha)(?=[\s.!?]|$)/giu;

const PLEASE =
  /^(?:(?:so|and|but|also|then) )?(?:please,? |(?:(?:do you think|is there any chance|any chance(?: that)?) you (?:can|could)|(?:can|could|would|will) you|would it be possible for you to) (?:please |kindly |maybe |perhaps |possibly |also |just )*)(?<not>(?:do not|don't|not) )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
/** Who is asked whether he will be or have something, knows it, or which of two, is asked for nothing. */
const STATE =
  /\b(?:(?:will|would) you (?:still |also )?(?:be|have)|you (?:still |also |really )?(?:need|want|like|love|prefer|know|see|hear|feel|believe|understand|afford|mind|eat|drink|swim))\b| or /i;
const POLITE = /\b(?:please|kindly|possible)\b/i;
const IF_PLEASE =
  /^(?<if>(?:if|when|before|after|unless|until) [^,]+), please (?<not>(?:do not|don't|not) )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER_PLEASE = /^(?<not>(?:do not|don't) )?(?<verb>\p{L}+)(?<rest>\b.*?),? please$/iu;
const LETS = /^let's (?:all )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER_NOT = /^(?:don't|do not|never) (?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER = /^(?<verb>\p{L}+)(?<rest> (?<next>[\p{L}']+).*)$/u;
/** What begins like an order and is a remark. */
const REMARKS = words(
  'welcome thank sound love like hope wish look see guess bet mean may can let have be go stop forget',
);
const WHETHER =
  /^(?<help>can|could|may|shall|should|must|will|would) (?<who>I|we|someone|somebody|anyone|anybody) (?<rest>.*)$/iu;
const WHETHER_YOU = /^(?<help>do|are|can|could|will|would) you (?<rest>.*)$/iu;
/** A second question behind "or". */
const OR_ASKS = /\bor (?:are|is|do|does|did|can|could|will|would|have|has)\b/i;

const ITSELF = /\b(?:my|your)sel(?:f|ves)\b/i;
const UNTOLD = /\b(?:myself|yourself|yourselves|ourselves|u|ur|gonna|wanna|gotta)\b|["“”«»]|\?/iu;

/** A chat or a letter with what its writers say told of them, a sentence a line; other texts as they are. */
export function toldOf(text: string): string {
  const told = toldIn(text);
  return told.length === 0 ? text : told.map((each) => each.text).join('\n');
}

/** What is told of whom, and to whom it was said. */
export interface Told extends Voice {
  text: string;
}

/** The same, each with who says it; none of other texts. */
export function toldIn(text: string): Told[] {
  return utterancesOf(text).map((utterance) => {
    const { speaker, listener, said } = utterance;
    return { speaker, listener, text: reported(utterance) ?? `${speaker}: ${said}` };
  });
}

/** As a statement about who says it, whole and with a full stop; null where rules can't tell. */
export function reported({ speaker, listener, said }: Utterance): string | null {
  const sentence = plain(said, listener);
  const bare = sentence.replace(/[.!?…\s]+$/, '').replace(/,? (?:thanks|thank you)$/i, '');
  if (bare.split(/\s+/).length < 3 || CALLED.test(bare)) return null;
  const isQuestion = sentence.includes('?');
  const tell = (before: string, text: string) => {
    const told = inThirdPerson(text, speaker, listener);
    return told === null ? null : whole(`${speaker} ${before}${told}`);
  };
  const order = (pattern: RegExp, verbOf: (not: boolean) => string) => {
    const { not, verb = '', rest = '', if: only = '' } = pattern.exec(bare)?.groups ?? {};
    if (listener === null || verb === '' || !isBase(verb.toLowerCase())) return undefined;
    if (pattern === PLEASE && STATE.test(bare) && !POLITE.test(bare)) return undefined;
    if (ITSELF.test(rest)) return null;
    const condition = only && ` ${only.charAt(0).toLowerCase()}${only.slice(1)}`;
    return tell(verbOf(not !== undefined), verb.toLowerCase() + rest + condition);
  };
  const asked = (not: boolean) => `asks ${listener} ${not ? 'not to' : 'to'} `;
  const request =
    order(PLEASE, asked) ??
    order(IF_PLEASE, asked) ??
    (isQuestion ? undefined : order(ORDER_PLEASE, asked));
  if (request !== undefined) return request;
  if (isQuestion) return questioned(bare, listener, tell);
  if (UNTOLD.test(sentence) || LEANS.test(bare)) return null;
  const forbidden = order(ORDER_NOT, () => `tells ${listener} not to `);
  if (forbidden !== undefined) return forbidden;
  const { verb = '', next = '' } = ORDER.exec(bare)?.groups ?? {};
  const isOrder = !REMARKS.has(verb.toLowerCase()) && isBase(verb.toLowerCase()) && isObject(next);
  if (isOrder) return order(ORDER, () => `tells ${listener} to `) ?? null;
  const { verb: joint = '', rest = '' } = LETS.exec(bare)?.groups ?? {};
  if (joint !== '' && isBase(joint)) return tell('suggests that they ', joint + rest);
  return stated(bare, speaker, listener);
}

/** "we're" of one who is called by a name that is not the label's says who that is; it stays in his own words. */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|your|my|can|could|do|are|what|how|why|who|where|when)\b|, \p{Lu}\p{Ll}+$/u;

function isObject(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    [DETERMINERS, PRONOUNS, PREPOSITIONS].some((set) => set.has(lower)) &&
    !/^(?:i|you|we|who|that)$/.test(lower)
  );
}

function questioned(
  bare: string,
  listener: string | null,
  tell: (before: string, text: string) => string | null,
): string | null {
  if (/["“”«»?]/.test(bare)) return null;
  const whether = WHETHER.exec(bare)?.groups;
  if (whether)
    return tell('asks whether ', `${whether.who} ${whether.help?.toLowerCase()} ${whether.rest}`);
  const { help = '', rest = '' } = WHETHER_YOU.exec(bare)?.groups ?? {};
  if (help !== '' && listener !== null) {
    if (OR_ASKS.test(rest)) return null;
    return tell(
      'asks whether ',
      `you ${/^do$/i.test(help) ? '' : `${help.toLowerCase()} `}${rest}`,
    );
  }
  const [first = '', second = ''] = bare.split(' ');
  const isWho = /^who$/i.test(first) && isFiniteVerb(second);
  return isWho ? tell('asks ', bare.charAt(0).toLowerCase() + bare.slice(1)) : null;
}

function stated(bare: string, speaker: string, listener: string | null): string | null {
  const told = inThirdPerson(bare, speaker, listener);
  const [first = ''] = bare.toLowerCase().match(/^[\p{L}'-]+/u) ?? [];
  const [subject] = first.split("'");
  if (told === null || !isStatement(bare, first)) return null;
  // What is said of the other, or of all, is an opinion; what is said of oneself or the world stands as it is.
  const isOwn = subject === 'i' || first === 'my';
  if (isOwn || !/\b(?:you|your|we|our|us)\b/i.test(bare)) return whole(told);
  const isWord =
    ORDINARY.has(first) ||
    (isKnownWord(first) && !KNOWN_NAMES.has(first) && !FIRST_NAMES.has(capitalised(first)));
  const isName = subject === 'you' || first === 'your' || !isWord;
  return whole(
    `${speaker} says that ${isName ? told : told.charAt(0).toLowerCase() + told.slice(1)}`,
  );
}

/** Whether a sentence begins as a statement does, and says something of somebody or something. */
function isStatement(bare: string, first: string): boolean {
  const [subject = ''] = first.split("'");
  const isKnownStart = ORDINARY.has(first) || /^(?:i|you|we|my|your|our)$/.test(subject);
  const mayBeName =
    /^\p{Lu}/u.test(bare) && !isBase(first) && !isFiniteVerb(first) && !TORN.has(first);
  if (!isKnownStart && !mayBeName) return false;
  const [begin = '', ...rest] = bare.toLowerCase().split(/[^\p{L}'-]+/u);
  return (
    isFiniteVerb(begin.replace(/^[^']*/, 'x')) ||
    rest.some(isFiniteVerb) ||
    /^(?:i|you|we)$/.test(begin)
  );
}

/** What a statement does not begin with. */
const TORN = words(`
  because only just maybe perhaps more less not and but or than which who what how why where too very even please
  yes no with pleasure`);

function plain(said: string, listener: string | null): string {
  const unadorned = said.replace(DECORATION, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  const spelt = unadorned.replace(HURRIED, (word) => APOSTROPHES[word.toLowerCase()] ?? word);
  const named = listener === null ? '' : escaped(listener);
  const uncalled =
    listener === null
      ? spelt
      : spelt.replace(
          new RegExp(
            `^${named}(?:, | (?=(?:can|could|would|will) you ))|,? ${named}(?=[.!?]*$)`,
            'gu',
          ),
          '',
        );
  return uncalled
    .replace(OPENING, '')
    .replace(/(?<![\p{L}\d'])i(?=$|[\s']|[,.!])/gu, 'I')
    .replace(/(?<![\p{L}\d'])ill (?=(\p{Ll}+))/giu, (ill, verb) => (isBase(verb) ? "I'll " : ill));
}

/** Words that hurry leaves without their apostrophe, and that are no other words. */
const APOSTROPHES: Record<string, string> = {
  im: "I'm",
  ive: "I've",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  hasnt: "hasn't",
  havent: "haven't",
  thats: "that's",
  theres: "there's",
};
const HURRIED = new RegExp(
  `(?<![\\p{L}'])(?:${Object.keys(APOSTROPHES).join('|')})(?![\\p{L}'])`,
  'giu',
);

/** What a statement may begin with beside a name. */
const ORDINARY = words(`
  a an the no every each all some many most both there two three four five six seven eight nine ten nobody everybody
  everyone someone somebody everything nothing if when since after before while although as in on at for from by with
  next last today tomorrow yesterday tonight here now once unless until`);

function whole(sentence: string): string {
  return `${capitalised(sentence.replace(/[,;:\s]+$/, ''))}.`;
}
