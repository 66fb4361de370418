// First and second persons by name: "I have lost your key" of Ann to Ben is "Ann has lost Ben's key". Rules over words;
// where a verb may be present or past, they don't tell.
import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { baseOf, inPresent, isBase, PARTICIPLES, RARER_PASTS } from './inflect.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, words } from './words.ts';

/** In the third person; what is not here is a verb that takes -s, or a past. */
const HELPING: Record<string, string> = {
  am: 'is',
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't",
};
const UNCHANGED = words(`
  was had did can could will would shall should may might must cannot wasn't hadn't didn't can't couldn't won't
  wouldn't shouldn't mustn't mightn't needn't ought`);
const CONTRACTED: Record<string, string> = { m: 'is', re: 'is', ll: 'will', ve: 'has' };
const MODALS = words('can could will would shall should may might must did');
/** Before "I" or "you" they ask, and would have to change too: "What do you want?" */
const INVERTED = words("am are were have do don't haven't aren't weren't");
export const ADVERBS = words(`
  also really just still already always never only even often usually sometimes definitely probably certainly
  actually finally hardly almost currently now then once ever soon simply truly first`);
const PASTS = new Set(IRREGULAR_VERBS.map(([, past]) => past));
/** "I lay": of "lay", or the past of "lie". */
const SAME_IN_PAST = new Set([
  ...IRREGULAR_VERBS.filter(([base, past]) => base === past).map(([base]) => base),
  ...[...RARER_PASTS].filter(isBase),
  'lay',
]);

const FINITE = words(
  'is are was were has have had does did can will would should must may might could',
);

/** Whether a word is a verb that makes a sentence, as far as one word shows it. */
export function isFiniteVerb(word: string): boolean {
  return (
    FINITE.has(word) ||
    /(?:n't|'s|'ll|'re|'ve|'m|'d)$/.test(word) ||
    PASTS.has(word) ||
    (word.endsWith('ed') && word.length > 4) ||
    (word.endsWith('s') && !isBase(word) && baseOf(word) !== undefined)
  );
}

/** `sentence` with "I" and "you" by name, and the verbs after them; null where rules can't tell, or nobody is named. */
export function inThirdPerson(
  sentence: string,
  speaker: string,
  listener: string | null,
): string | null {
  if (NOT_OF_PERSONS.test(sentence)) return null;
  const tokens = sentence.split(' ');
  const told: string[] = [];
  /** What "and" joins to it would have to change too: all verbs, or those alone that can be no noun. */
  let goesOn: 'no' | 'perhaps' | 'surely' = 'no';
  let isAbout = false;
  for (let at = 0; at < tokens.length; at++) {
    const [, before = '', word = '', after = ''] =
      /^([("]*)(.*?)([,.;:!)"…]*)$/u.exec(tokens[at] ?? '') ?? [];
    const put = (text: string) => told.push(before + text + after);
    const [pronoun = '', short = '', ...more] = word.toLowerCase().split("'");
    const subject = pronoun === 'i' ? speaker : pronoun === 'you' ? listener : undefined;
    if (subject === null) return null;
    const last = told.at(-1)?.toLowerCase() ?? '';
    if (subject !== undefined) {
      // "I'd've", and "what do you ...", whose verb stands before it.
      if (more.length > 0 || INVERTED.has(last)) return null;
      if (pronoun === 'i') isAbout = true;
      const next = bare(tokens[at + 1]);
      if (pronoun === 'you' && short === '') {
        // "You guys", "love you all": not he alone.
        if (SEVERAL.has(next) && !(next === 'all' && ALL_OF.has(bare(tokens[at + 2])))) return null;
        const role = roleOf(told, next, after);
        if (role === null) return null;
        if (role === 'object') {
          put(subject);
          continue;
        }
      }
      isAbout = true;
      if (short === 'd') {
        const had = hadOrWould(tokens.slice(at + 1));
        if (had === null) return null;
        put(`${subject} ${had}`);
      } else if (short !== '') {
        const verb = CONTRACTED[short];
        // "for you're answer" is no verb.
        if (verb === undefined || PREPOSITIONS.has(last)) return null;
        put(`${subject} ${verb}`);
        if (short !== 'll') goesOn = 'perhaps';
      } else {
        put(subject);
        const start = at;
        while (after === '' && ADVERBS.has((tokens[at + 1] ?? '').toLowerCase()))
          told.push(tokens[++at] ?? '');
        const [, verb = '', end = ''] = /^(.*?)([,.;:!)]*)$/u.exec(tokens[at + 1] ?? '') ?? [];
        // "I, too, like it": its verb stands behind the comma.
        if (after.startsWith(',') && pronoun === 'i' && verb !== '') return null;
        if (after !== '' || verb === '') continue;
        // "what can I do": the verb before it has changed already, or never does.
        const isAsked = MODALS.has(last);
        const changed = isAsked ? verb.toLowerCase() : thirdPersonOf(verb.toLowerCase());
        if (changed === null) return null;
        const joined =
          changed === verb.toLowerCase()
            ? false
            : isJoined(told, at - start, verb, pronoun === 'i');
        if (joined === null) return null;
        const isHelping = verb.toLowerCase() in HELPING;
        const hasBase = /^(?:does|doesn't)$/.test(changed) || bare(tokens[at + 2]) === 'to';
        const isSame = joined || changed === verb.toLowerCase();
        if (!isSame && !isHelping) goesOn = 'surely';
        else if (!isSame && !hasBase && goesOn === 'no') goesOn = 'perhaps';
        told.push((joined ? verb : changed) + end);
        at++;
      }
      continue;
    }
    // "I guess we could go and see": what "and" joins is theirs.
    if (/^(?:we|they)$/i.test(word)) goesOn = 'no';
    if (isAbout && joinsVerb(told, word, tokens[at + 1], goesOn)) return null;
    const own = OWN[word.toLowerCase()];
    // "The coal mine" is nobody's.
    if (own === undefined || (word === 'mine' && (DETERMINERS.has(last) || PITS.has(last))))
      put(word);
    else {
      const name = own.of === 'speaker' ? speaker : listener;
      if (name === null) return null;
      put(own.isOwner ? `${name}'s` : name);
    }
  }
  return told
    .join(' ')
    .replace(OTHERS, (word) => (word === 'US' ? word : (THEY[word.toLowerCase()] ?? word)));
}

/** "World War I", "one of you", "say thank you", and "if I were you", which advises. */
const NOT_OF_PERSONS =
  /\b(?:War|Part|Type|Phase|Class|Henry|Elizabeth|Charles|Chapter|Volume|Section|Article|Division|Formula) I\b|\b[Ii]f I (?:were|was) you\b|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Bb]oth|[Aa]ll|[Nn]one|[Ee]ach|[Aa]ny|[Aa]nyone|[Mm]ost|[Mm]any|[Hh]alf|[Ee]ither|[Nn]either|[Tt]he rest|[Tt]he two) of you\b|\bbetween you\b(?! and)|\b(?:say|says|said|saying|an?|big|huge|my|our) thank you\b/;
const OPENS_CLAUSE = words(
  'when if that because but so since while before after then as although though and unless until',
);
const SEVERAL = words(
  'all both guys people folks lot lads girls boys ladies gentlemen everyone everybody each',
);
/** "I'll tell you all about it" has one listener. */
const ALL_OF = words('about the of that this my your day right');
const PITS = words('coal gold silver salt land copper iron diamond tin open');

function bare(token: string | undefined): string {
  return (token ?? '').toLowerCase().replace(/[,.;:!)]+$/, '');
}

/** Null for what is either, and for two verbs in one: "I'd come home". */
function hadOrWould(tokens: readonly string[]): 'had' | 'would' | null {
  const next = bare(tokens.find((token) => !ADVERBS.has(token.toLowerCase()) && token !== 'not'));
  if (next === 'better') return 'had';
  if (next === 'rather' || next === 'be' || next === 'have' || next === 'do') return 'would';
  const isDone = next === 'been' || PARTICIPLES.has(next) || SAME_IN_PAST.has(next);
  if (isBase(next)) return isDone ? null : 'would';
  return isDone || next.endsWith('ed') ? 'had' : null;
}

/** Whether the verb after "Tom and I" is of both, which does not change; null where it may be of one. */
function isJoined(
  told: readonly string[],
  adverbs: number,
  verb: string,
  isI: boolean,
): boolean | null {
  // "I'm" has become two words.
  const before = told.slice(0, told.length - 1 - adverbs).flatMap((words) => words.split(' '));
  if (!/^(?:and|or|nor)$/i.test(before.at(-1) ?? '') || /^am$/i.test(verb)) return false;
  const clause = before.slice(before.findLastIndex((word) => word.endsWith(',')) + 1, -1);
  const [first = '', ...others] = OPENS_CLAUSE.has(clause[0]?.toLowerCase() ?? '')
    ? clause.slice(1)
    : clause;
  const hasOwner = OWNERS.has(first.toLowerCase()) || first.endsWith("'s");
  const isName = others.length === 0 && /^\p{Lu}/u.test(first) && !isBase(first.toLowerCase());
  // "My tooth hurts and I have ..."
  const isThing = others.length === 1 || (others.length === 2 && !isFiniteVerb(others[1] ?? ''));
  if (isName || (hasOwner && isThing)) return true;
  // "I are" is nobody's.
  if (isI && /^(?:are|were)$/i.test(verb)) return true;
  // "I bought bread and you have the salt": bread has nothing.
  return /^(?:\p{Lu}|he$|she$|they$|we$).*(?<!,)$/u.test(before.at(-2) ?? '') ? null : false;
}

/** Whether `word` is a verb that "and" joins to what "I" or "you" do. */
function joinsVerb(
  told: readonly string[],
  word: string,
  next: string | undefined,
  goesOn: 'no' | 'perhaps' | 'surely',
): boolean {
  const from = told.findLastIndex((each) => !ADVERBS.has(each.toLowerCase()) || each === 'then');
  if (!/^(?:and|or|but|then)$/i.test(told[from] ?? '')) return false;
  if (/^(?:am|are|were|don't|haven't|aren't|weren't)$/i.test(word)) return true;
  if (goesOn === 'no' || !isBase(word)) return false;
  // "To go and see him" is one thing to do.
  const isToDo = told.some((each, index) => each === 'to' && isBase(told[index + 1] ?? ''));
  if (goesOn === 'perhaps' && isToDo) return false;
  const follows = bare(next);
  const isVerb = [DETERMINERS, PRONOUNS, PREPOSITIONS].some((set) => set.has(follows));
  return goesOn === 'surely' || isVerb || from < told.length - 1;
}

const OWN: Record<string, { of: 'speaker' | 'listener'; isOwner: boolean }> = {
  me: { of: 'speaker', isOwner: false },
  my: { of: 'speaker', isOwner: true },
  mine: { of: 'speaker', isOwner: true },
  your: { of: 'listener', isOwner: true },
  yours: { of: 'listener', isOwner: true },
};
const THEY: Record<string, string> = {
  we: 'they',
  us: 'them',
  our: 'their',
  ours: 'theirs',
  "we're": 'they are',
  "we'll": 'they will',
  "we've": 'they have',
  "we'd": "they'd",
};
const OTHERS = /\b(?:we(?:'(?:re|ll|ve|d))?|us|ours?)\b(?!\.)/giu;

const AFTER_VERB = words(`
  to for with of from at by about between without tell give show send ask thank help let bring call see meet make told
  gave made showed sent asked thanked helped brought called saw met wish owe offer promise remind`);

/** What says, thinks or feels that something is so: "you" behind it has a verb of its own. */
const CLAUSE_BEFORE = words(`
  that if when because since while before after until till unless than as what who which where why how although though
  whether so and but or nor say says said saying think thinks thought know knows knew hope hopes hoped believe believes
  believed guess guesses suppose supposes wish wishes imagine assume bet doubt remember forgot understand understood sure
  glad happy sorry afraid sad proud aware mean means notice noticed mention mentioned suggest suggests suggested recommend
  insist realise realised realize realized is was provided whenever wherever whatever whoever once case
  everything anything something nothing all time way day`);
/** Behind a verb they say where or how: "drove you home". */
const NO_VERBS = words('home back well best better last');

/** Whether "you" does what `next` says; null where it may. `after`: what stands at its end. */
function roleOf(told: readonly string[], next: string, after: string): 'subject' | 'object' | null {
  const before = told.at(-1)?.toLowerCase();
  const begins = before === undefined || /^(?:and|or|but|if|when|because)$|[,;:]$/.test(before);
  const isClause = begins || CLAUSE_BEFORE.has(before);
  // "The help you need"
  const isNoun = OWNERS.has(told.at(-2)?.toLowerCase() ?? '');
  if (NO_VERBS.has(next)) return 'object';
  // "See you were ill": "were" has somebody before it.
  const isHelped = next in HELPING && !/^(?:have|do)$/.test(next);
  if (!isSubject(isNoun || isHelped ? undefined : before, next)) {
    if (next === '' || (after === '' && ENDS_SUBJECT.test(next))) return 'object';
    // "You idiot took it" and "if you, however, like it": his verb comes later.
    const isApposed = isClause && /^(?:two|three|four)$/.test(next);
    return begins || isApposed ? null : 'object';
  }
  if (isClause || isNoun || isHelped || thirdPersonOf(next) === next || ADVERBS.has(next))
    return 'subject';
  // "Makes you do it"
  return isFiniteVerb(before) || baseOf(before) !== undefined ? null : 'subject';
}

/** A noun follows them; "that makes you" has none. */
const OWNERS = new Set([...DETERMINERS].filter((word) => !/^th[aoe](?:t|se)$|^this$/.test(word)));
/** What "you and Tom" go on with. */
const ENDS_SUBJECT = /^(?:and|or|nor|with|in|at|on|for|to|from|as|too|but|if|because|when)$/;

/** Whether "you" after `before` has the verb `next`. */
function isSubject(before: string | undefined, verb: string): boolean {
  if (verb === '') return false;
  const isVerb =
    verb in HELPING ||
    UNCHANGED.has(verb) ||
    ADVERBS.has(verb) ||
    baseOf(verb) !== undefined ||
    verb.endsWith('ed') ||
    PASTS.has(verb);
  const isAfter = [before ?? '', baseOf(before ?? '') ?? ''].some((word) => AFTER_VERB.has(word));
  return isVerb && !isAfter;
}

/** Null for what may be present or past. */
function thirdPersonOf(verb: string): string | null {
  // "That you be there" is a wish, and "I dare say" a way to say it.
  if (verb === 'be' || verb === 'dare' || NO_VERBS.has(verb)) return null;
  const helping = HELPING[verb];
  if (helping !== undefined) return helping;
  if (UNCHANGED.has(verb) || (PASTS.has(verb) && !SAME_IN_PAST.has(verb))) return verb;
  if (SAME_IN_PAST.has(verb)) return null;
  if (RARER_PASTS.has(verb)) return verb;
  if (isBase(verb)) return inPresent('he', verb);
  return verb.endsWith('ed') ? verb : null;
}
