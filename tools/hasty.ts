// Texts typed in haste, without capitals: what looks for sentences and names in them reads them with those.
import { isKnownWord } from './dictionary.ts';
import { GOODBYES, HELLOS } from './letters.ts';
import { isFirstName } from './named.ts';
import { capitalised } from './words.ts';

/** Where one sentence ends and the next begins small; not after "e.g." and the like, nor after three points. */
const SMALL_START =
  /(?<=[\p{L}\d]{2}[.!?]["')]* +)(?<!\b(?:approx|etc|vs|no|incl|max|min|tel|fig|figs|vol|sec|ch|pp|ext|est|dept)\. +)\p{Ll}[\p{L}'’]*/gu;
const LARGE_START = /(?<=[\p{L}\d]{2}[.!?]["')]* +)\p{Lu}/gu;
const LINE_START = /^\p{Ll}[\p{L}'’]*/gmu;
/** "hi sven," */
const GREETED = new RegExp(
  String.raw`^(?<greeting>(?:${HELLOS})(?: there)?,? )(?<name>\p{Ll}\p{L}+)(?=[,!]| [–—-])`,
  'iu',
);
/** "see you on monday, luca" */
const SIGNED = new RegExp(
  String.raw`(?<=^|[.!?)…\n] *)(?<farewell>(?:${GOODBYES}|thank you|take care|see you\b[^.!?,\n]{0,30}),?\s+)(?<name>\p{Ll}\p{L}+)(?=\s*$)`,
  'iu',
);
/** Fewer may be anything. */
const FEWEST = 2;

/**
 * With capitals where sentences begin, and for the name that is greeted and the one below; a text whose sentences mostly have
 * them already as it is. Of the same length: no place moves.
 */
export function withCapitals(text: string): string {
  const small = text.match(SMALL_START)?.length ?? 0;
  const large = text.match(LARGE_START)?.length ?? 0;
  if (small < FEWEST || small < large) return text;
  const begin = (word: string) =>
    isKnownWord(word) || /^i['’]/.test(word) ? capitalised(word) : word;
  const name = (match: string, ...groups: unknown[]) => {
    const { greeting, farewell, name = '' } = groups.at(-1) as Record<string, string>;
    return isFirstName(name) ? `${greeting ?? farewell}${capitalised(name)}` : match;
  };
  return text
    .replace(SMALL_START, begin)
    .replace(LINE_START, begin)
    .replace(GREETED, name)
    .replace(SIGNED, name)
    .replace(/(?<![\p{L}\d.'’_$-])i(?=$|[\s,.!?]|['’])/gu, 'I');
}
