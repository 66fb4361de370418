// What somebody says of himself, or asks, told of him: "I can't lead the hike, my knee is worse" of Ines is "Ines
// can't lead the hike, Ines's knee is worse". Rules over words, which know who is meant by "I" and "you"; where they
// can't tell, there is nothing.
import { literally } from '../contract/literally.ts';
import { isKnownWord } from './dictionary.ts';
import { LEANS } from './faithful.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isBase } from './inflect.ts';
import { KIN } from './named.ts';
import { ADVERBS, inThirdPerson, isFiniteVerb } from './third-person.ts';
import { type Utterance, utterancesOf, type Voice } from './voices.ts';
import { capitalised, DETERMINERS, KNOWN_NAMES, PREPOSITIONS, PRONOUNS, words } from './words.ts';

/**
 * What opens a sentence and says nothing. "No", "well" and the like only where they stand for themselves: "no dogs" and "thanks
 * for the cake" go on with them.
 */
const OPENING = new RegExp(
  String.raw`^(?:(?:(?:${[
    'ok(?:ay)?|oh|ah|hmm|yeah|yep|hey|hi|hello|actually|anyway|honestly|phew|by the way|of course|and|also',
    'but(?! for\\b)|so(?! (?:far|long|much|many|that)\\b)(?! (?:am|are|do|does|did|is|was|be)\\b[^?]*$)',
    '(?:no|yes|well|right|sure|look|listen|thanks|thank you|with pleasure)(?=[,.!:]| (?:i|you|he|she|it|we|they|this|that|there|anyway|actually)\\b)',
    '(?:great|perfect|good|fine|sorry)(?=[,.!:]| (?:i|we)\\b)',
    '(?:you know|you see|mind you|i mean|oh my|my bad|my god|my goodness|my word|no (?:problem|worries|offen[cs]e)|(?:excuse|pardon|believe|trust) me|believe it or not|come on|now)(?=,)',
  ].join(
    '|',
  )})(?: guys| everyone| all| team)?[,.!:]*|(?:guys|everyone|everybody|team|folks|all)[,:])\s+)+(?=\S)`,
  'iu',
);
const DECORATION =
  /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|(?<=\s|^)(?:[:;]-?[)(DP]|lol|haha)(?=[\s.!?]|$)/giu;

const PLEASE =
  /^(?:(?:so|and|but|also|then) )?(?:please,? (?:do (?=\p{Ll}))?|(?:(?:do you think|is there any chance|any chance(?: that)?) you (?:can|could)|(?:can|could|would|will) you|would it be possible for you to) (?:please |kindly |maybe |perhaps |possibly |also |just )*)(?<not>(?:do not|don't|not) )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
/**
 * Who is asked whether he will do, be or have something, can do it, knows it, could do it then, or which of two, is asked for
 * nothing.
 */
const STATE =
  /\b(?:(?:will|would) you|you (?:can|could) (?:still |also )?have \p{L}+(?:ed|en|n)|(?:could|can) you have (?:known|seen|been|done|left|taken|\p{L}+ed)|chance (?:that )?you (?:can|could) be|you (?:can |could |still |also |really )*(?:need|want|like|love|prefer|know|see|hear|feel|believe|understand|afford|mind|eat|drink|swim|ride|play|speak|drive|cook|smell|taste|imagine|remember|handle|fit|stand|sleep|walk|win|lose|guess|come|make it|tell (?:that|how|if|whether))|(?:can|could) you not|yesterday|ago|last (?:night|week|month|year))\b| or /iu;
const POLITE = /\b(?:please|kindly|possible)\b/i;
const IF_PLEASE =
  /^(?<if>(?:if|when|before|after|unless|until) [^,]+), please (?<not>(?:do not|don't|not) )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER_PLEASE = /^(?<not>(?:do not|don't) )?(?<verb>\p{L}+)(?<rest>\b.*?),? please$/iu;
const LETS = /^let's (?:all )?(?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER_NOT = /^(?:don't|do not|never) (?<verb>\p{Ll}+)(?<rest>.*)$/iu;
const ORDER = /^(?<verb>\p{L}+)(?<rest> (?<next>[\p{L}']+).*)$/u;
/** What begins like an order and is a remark. */
const REMARKS = words(`
  welcome thank sound love like hope wish look see guess bet mean may can let have be go stop forget need want miss hate
  feel fancy doubt suppose know adore owe reckon figure`);
/** What hurries without its "I": "don't know", "never mind". */
const ELIDED = words(`
  know think like have care need want see believe remember mind feel understand recall suppose love hate guess deserve get
  seem mention`);
/** "Let's face it, we lost." */
const SUGGESTS_NOTHING = words('face say hope see be assume pretend');
/** Orders go on with a preposition after these; after others it is more likely a noun: "Work at the office was hard". */
const BEFORE_PREPOSITION = words(`
  come wait talk listen think ask sit stand turn walk drive knock write speak get hold hang keep stay apply log sign click
  head stick switch put hand fill send bring take pick give throw set move leave count check play try
  remember`);
const PARTICLES = words('up off down over out');
/** Whose verb has no subject of its own is no order, but its noun: "work on my car is done". */
const HAS_VERB = /\b(?:is|are|was|were|has|had|came|will)\b/i;
const JOINED =
  /,|\b(?:that|if|when|where|what|who|how|why|because|as|until|till|before|after|while|which|and|but|so|i|you|he|she|it|we|they|this|there)\b/i;
const TO_YOU = /^ (?:to|with|for|at|on|by) you\b/i;
const BYGONE = /\b(?:yesterday|ago|last (?:night|week|month|year|\p{L}+day))\b/iu;
/** Who is asked with others, and whose verb comes later. */
const ASKS_SEVERAL =
  /^(?:and|or|nor|guys|two|three|four|all(?! right\b)|both|people|lot|lads|folks|girls|boys|ladies|too|each|else|of)\b|^,/i;
/** Behind "who is" and the like comes who it is, and not what he does. */
const INVERTED =
  /^who (?:(?:is|was|are|were|do|does|did|can|could|will|would|should|must|may) (?:i|you|he|she|it|we|they|this|that|there|the|an?|my|your|his|her|our|their)\b|(?:has|have|had) (?:i|you|he|she|it|we|they)\b)/i;
const INVERTED_NAME =
  /^[Ww]ho (?:is|was|do|does|did|can|could|will|would|should|must|has|had) \p{Lu}/u;
/** No one who says or is told something alone: a chat's "Me", "All" or "Ann and Tom". */
const NO_ONE = /^(?:me|you|i|we|us|all|both|everyone|everybody)$|\b(?:and|or)\b|[&/+]/i;
/** Fixed in "I" and "you", and not about them. */
const SAYING =
  /^(?:my (?:bad|god|goodness|word)\b|you (?:don't say|never know|bet)\b|(?:you are|you're) welcome$|(?:here|there) (?:you|we) (?:are|go)$|don't tell me (?:you|that)\b|mind you\b|no (?:way|idea|need|doubt|wonder|chance|thanks|problem|worries|luck)\b)/i;
const WHETHER =
  /^(?<help>can|could|may|shall|should|must|will|would) (?<who>I|we|someone|somebody|anyone|anybody) (?<rest>.*)$/iu;
const WHETHER_YOU = /^(?<help>do|are|can|could|will|would) you (?<rest>.*)$/iu;
/** A second question behind "or". */
const OR_ASKS =
  /\bor (?:am|are|is|was|were|do|does|did|can|could|will|would|won't|should|shall|may|must|have|has)\b/i;

const ITSELF = /\b(?:(?:my|your|our)sel(?:f|ves)|u|ur|y'?all)\b/i;
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

/** "I want to say thank you" ends with it. */
const THANKS_LAST =
  /(?:,|(?<!\b(?:say|says|said|saying|a|big|huge|my|our|your|many|with|of|no|the|to|and))) (?:thanks|thank you)$/i;
/** Whom "sir" calls is no more than who is spoken to, and "you know" says nothing of him. */
const CALLED_LAST =
  /, (?:you know|sir|madam|ma'am|miss|dear|honey|darling|sweetie|mate|man|dude|bro|buddy|mom|mum|dad)$/i;
/** Who is greeted when all are. */
const EVERYBODY = 'everybody';

/** As a statement about who says it, whole and with a full stop; null where rules can't tell. */
export function reported({ speaker, listener: other, said }: Utterance): string | null {
  const isAnybody =
    other !== null && other !== speaker && (other === EVERYBODY || !NO_ONE.test(other));
  const listener = isAnybody ? other : null;
  const sentence = plain(said, listener);
  const bare = sentence
    .replace(/[.!?…\s]+$/, '')
    .replace(THANKS_LAST, '')
    .replace(CALLED_LAST, '');
  if (bare.split(/\s+/).length < 3 || CALLED.test(bare)) return null;
  if (NO_ONE.test(speaker) || SAYING.test(bare) || ITSELF.test(bare)) return null;
  const isQuestion = sentence.includes('?');
  const tell = (before: string, text: string) => {
    const told = inThirdPerson(text.replace(/,? please$/i, ''), speaker, listener);
    return told === null ? null : whole(`${speaker} ${before}${told}`);
  };
  const order = (pattern: RegExp, verbOf: (not: boolean) => string) => {
    const { not, verb = '', rest = '', if: only = '' } = pattern.exec(bare)?.groups ?? {};
    if (listener === null || verb === '' || !isBase(verb.toLowerCase())) return undefined;
    if (pattern === PLEASE && STATE.test(bare) && !POLITE.test(bare)) return undefined;
    const isNoun = /^ \p{L}+\b/u.test(rest) && HAS_VERB.test(rest) && !JOINED.test(rest);
    // "Please, work is over."
    if (/^,? (?:is|are|was|were|has)\b/.test(rest) || (pattern === ORDER && isNoun)) return null;
    // "Milk in my coffee, please."
    const next = /^ (\p{L}+)/u.exec(rest)?.[1] ?? '';
    if (pattern === ORDER_PLEASE && !mayOrder(verb, next)) return null;
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
  if (ELIDED.has(ORDER_NOT.exec(bare)?.groups?.verb?.toLowerCase() ?? '')) return null;
  const forbidden = order(ORDER_NOT, () => `tells ${listener} not to `);
  if (forbidden !== undefined) return forbidden;
  const { verb = '', next = '' } = ORDER.exec(bare)?.groups ?? {};
  const isOrder = !REMARKS.has(verb.toLowerCase()) && isBase(verb.toLowerCase()) && isObject(next);
  // "Talk to you later" and "read it last week" have lost their "I".
  const isOwn = TO_YOU.test(bare.slice(verb.length)) || BYGONE.test(bare);
  if (isOrder && (isOwn || !mayOrder(verb, next))) return null;
  if (isOrder) return order(ORDER, () => `tells ${listener} to `) ?? null;
  const { verb: joint = '', rest = '' } = LETS.exec(bare)?.groups ?? {};
  if (SUGGESTS_NOTHING.has(joint)) return null;
  if (joint !== '' && isBase(joint)) return tell('suggests that they ', joint + rest);
  return stated(bare, speaker, listener);
}

/** "we're" of one who is called by a name that is not the label's says who that is; it stays in his own words. */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|your|my|can|could|do|are|what|how|why|who|where|when)\b|, \p{Lu}\p{Ll}+$/u;

/** Whether what begins with `verb` may tell somebody to, as far as the word behind it shows. */
function mayOrder(verb: string, next: string): boolean {
  const isBefore = PREPOSITIONS.has(next);
  // "Think it will rain" does so itself.
  if (/^think$/i.test(verb)) return isBefore;
  return (
    !isBefore ||
    PARTICLES.has(next) ||
    (next !== 'of' && BEFORE_PREPOSITION.has(verb.toLowerCase()))
  );
}

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
  if (whether) {
    const { who, help, rest = '' } = whether;
    if (OR_ASKS.test(rest) || !beginsWithVerb(rest)) return null;
    return tell('asks whether ', `${who} ${help?.toLowerCase()} ${rest}`);
  }
  const { help = '', rest = '' } = WHETHER_YOU.exec(bare)?.groups ?? {};
  if (help !== '' && listener !== null) {
    if (OR_ASKS.test(rest) || ASKS_SEVERAL.test(rest)) return null;
    // "Do you not ..." would need its "does", and "can you not ..." may ask for it or not.
    if (!/^are$/i.test(help) && /^not\b/.test(rest)) return null;
    return tell(
      'asks whether ',
      `you ${/^do$/i.test(help) ? '' : `${help.toLowerCase()} `}${rest}`,
    );
  }
  const [first = '', second = ''] = bare.split(' ');
  const isInverted = INVERTED.test(bare) || INVERTED_NAME.test(bare);
  const isWho = /^who$/i.test(first) && isFiniteVerb(second) && !isInverted;
  return isWho ? tell('asks ', bare.charAt(0).toLowerCase() + bare.slice(1)) : null;
}

/** "We all go", "anybody please help": a verb, perhaps with what goes before it. */
function beginsWithVerb(rest: string): boolean {
  const first = rest
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .find(
      (word) => !ADVERBS.has(word) && !/^(?:not|please|maybe|perhaps|possibly|all)$/.test(word),
    );
  return first !== undefined && isBase(first);
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
    (isKnownWord(first) &&
      !KIN.has(first) &&
      !KNOWN_NAMES.has(first) &&
      !FIRST_NAMES.has(capitalised(first)));
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
  yes no with pleasure sorry sure glad happy great good perfect fine thanks pleased nice well never always often still
  already again almost hardly nearly nor neither so such`);

function plain(said: string, listener: string | null): string {
  const unadorned = said.replace(DECORATION, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  const spelt = unadorned.replace(HURRIED, (word) => APOSTROPHES[word.toLowerCase()] ?? word);
  const named = listener === null ? '' : literally(listener);
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
  return (
    uncalled
      .replace(OPENING, '')
      .replace(/(?<![\p{L}\d'])i(?=$|[\s']|[,.!])/gu, 'I')
      // "I was ill last week"
      .replace(
        /(?<=^|[,;] |\b(?:and|but|so|then|ok|if|that|think|hope) )ill (?!people)(?=(\p{Ll}+))/giu,
        (ill, verb) => (isBase(verb) ? "I'll " : ill),
      )
  );
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
