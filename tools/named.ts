// Whether a word is what somebody is called, where names stand: behind a greeting and below a letter. "Hi quick
// question," greets nobody, and "Happy Easter" signs nothing.
import { isKnown } from './dictionary.ts';
import { FIRST_NAMES } from './first-names.ts';
import { capitalised, isFunctionWord, KNOWN_NAMES, words } from './words.ts';

/** They stand for a name. */
export const KIN = words(`
  mum mom mummy mommy mam dad daddy papa mama grandma grandpa granny gran nan nana aunt auntie aunty uncle`);
/** Words too, but here they are names; in a sentence they would rather be words. */
const NAMES_HERE = words(`
  matt stan chuck joey woody beau mason cooper piers lance nat will jenny meg patty peg bella belle cody dexter
  elle flora glen jo kent kirk kit lex maya norm rhea rocky rowan savannah stew troy val walt`);
/** No dictionary has them, and nobody is called so. */
const UNLISTED = words('ciao xoxo thx xmas luv hun yall tmrw hiya jesus');
/** With a capital they end or begin letters, and are no names. */
const NO_NAMES = words(`
  okay ok thanks hugs kisses love regards sincerely cheers best bye yes no sales support marketing reception accounts
  management office hr team everyone everybody world diary god santa sorry quick again please staff man mate dude folks
  there hello hi hey`);

/** Whether `word` is a name whichever way it is written; one that is an ordinary word too, or of a place, is none. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  const name = capitalised(lower);
  if (KIN.has(lower) || NAMES_HERE.has(lower) || FIRST_NAMES.has(name)) return true;
  return (
    /^\p{L}[\p{L}’'-]+$/u.test(word) &&
    !/['’](?:s|m|re|ve|ll|d|t)$/.test(lower) &&
    !isKnown(lower) &&
    !KNOWN_NAMES.has(name) &&
    !UNLISTED.has(lower)
  );
}

/** Whether what stands there with capitals is a name and no other words with capitals: "The Team" and "Dear Parents" are none. */
export function isWrittenName(text: string): boolean {
  const [first = '', ...others] = text.replace(/[^\p{L}]+$/u, '').split(' ');
  if (isFirstName(first)) return true;
  const lower = first.toLowerCase();
  if (isFunctionWord(first) || NO_NAMES.has(lower) || UNLISTED.has(lower)) return false;
  if (others.length > 0) return others.some(isFirstName);
  const isPlural = /\p{Ll}s$/u.test(first) && isKnown(lower) && isKnown(lower.slice(0, -1));
  return !isPlural && !KNOWN_NAMES.has(first);
}
