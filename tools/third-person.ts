// First and second persons by name: "I have lost your key" of Ann to Ben is "Ann has lost Ben's key". Rules over words;
// where a verb may be present or past, they don't tell.
import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { baseOf, inPresent, isBase } from './inflect.ts';
import { PREPOSITIONS, words } from './words.ts';

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
const MODALS = words('can could will would shall should may might must do did');
const ADVERBS = words(`
  also really just still already always never only even often usually sometimes definitely probably certainly
  actually finally hardly almost currently now then once ever soon simply truly first both`);
const PASTS = new Set(IRREGULAR_VERBS.map(([, past]) => past));
const SAME_IN_PAST = new Set(
  IRREGULAR_VERBS.filter(([base, past]) => base === past).map(([base]) => base),
);
const PARTICIPLES = new Set(IRREGULAR_VERBS.map(([, , participle]) => participle));

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
  const tokens = sentence.split(' ');
  const told: string[] = [];
  let mayGoOn = false;
  for (let at = 0; at < tokens.length; at++) {
    const [, before = '', word = '', after = ''] =
      /^([("]*)(.*?)([,.;:!)"…]*)$/u.exec(tokens[at] ?? '') ?? [];
    const put = (text: string) => told.push(before + text + after);
    const [pronoun = '', short = ''] = word.toLowerCase().split("'");
    const subject = pronoun === 'i' ? speaker : pronoun === 'you' ? listener : undefined;
    if (subject === null) return null;
    if (subject !== undefined) {
      const next = told.at(-1)?.toLowerCase();
      // "to you", "for you": no subject, whose verb would follow.
      if (pronoun === 'you' && short === '' && !isSubject(next, tokens[at + 1])) put(subject);
      else if (short === 'd') put(`${subject} ${isDone(tokens[at + 1]) ? 'had' : 'would'}`);
      else if (short !== '') {
        const verb = CONTRACTED[short];
        // "for you're answer" is no verb.
        if (verb === undefined || PREPOSITIONS.has(told.at(-1)?.toLowerCase() ?? '')) return null;
        put(`${subject} ${verb}`);
      } else {
        put(subject);
        while (after === '' && ADVERBS.has((tokens[at + 1] ?? '').toLowerCase()))
          told.push(tokens[++at] ?? '');
        const [, verb = '', end = ''] = /^(.*?)([,.;:!)]*)$/u.exec(tokens[at + 1] ?? '') ?? [];
        if (after !== '' || verb === '') continue;
        // "what can I do": the verb before it has changed already, or never does.
        const isAsked = MODALS.has(told.at(-2) ?? '');
        const changed = isAsked ? verb.toLowerCase() : thirdPersonOf(verb.toLowerCase());
        if (changed === null) return null;
        // "I go and see": what "and" joins to it would have to change too.
        if (changed !== verb.toLowerCase() && !(verb.toLowerCase() in HELPING)) mayGoOn = true;
        told.push(changed + end);
        at++;
      }
      continue;
    }
    if (mayGoOn && /^(?:and|or|but)$/.test(told.at(-1) ?? '') && isBase(word)) return null;
    const own = OWN[word.toLowerCase()];
    if (own === undefined) put(word);
    else {
      const name = own.of === 'speaker' ? speaker : listener;
      if (name === null) return null;
      put(own.isOwner ? `${name}'s` : name);
    }
  }
  return told.join(' ').replace(OTHERS, (word) => THEY[word.toLowerCase()] ?? word);
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
  "we'd": 'they would',
};
const OTHERS = /\b(?:we(?:'(?:re|ll|ve|d))?|us|ours?)\b(?!\.)/giu;

const AFTER_VERB = words(`
  to for with of from at by about between without tell give show send ask thank help let
  bring call see meet told gave showed sent asked thanked helped brought called saw met wish owe offer promise remind`);

/** Whether "you" after `before` has the verb `next`. */
function isSubject(before: string | undefined, next: string | undefined): boolean {
  const verb = (next ?? '').toLowerCase().replace(/[,.;:!)]+$/, '');
  if (verb === '') return false;
  const isVerb =
    verb in HELPING ||
    UNCHANGED.has(verb) ||
    ADVERBS.has(verb) ||
    baseOf(verb) !== undefined ||
    verb.endsWith('ed') ||
    PASTS.has(verb);
  return isVerb && !AFTER_VERB.has(before ?? '');
}

function isDone(next: string | undefined): boolean {
  const word = (next ?? '').toLowerCase();
  return word === 'better' || (PARTICIPLES.has(word) && !isBase(word));
}

/** Null for what may be present or past. */
function thirdPersonOf(verb: string): string | null {
  const helping = HELPING[verb];
  if (helping !== undefined) return helping;
  if (UNCHANGED.has(verb) || (PASTS.has(verb) && !SAME_IN_PAST.has(verb))) return verb;
  if (SAME_IN_PAST.has(verb)) return null;
  if (isBase(verb)) return inPresent('he', verb);
  return verb.endsWith('ed') ? verb : null;
}
