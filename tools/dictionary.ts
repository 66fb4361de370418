// The dictionary: which words there are, and which are two spellings of one. Knows single words, no sentence.
import { decodeWordList } from '../contract/word-list.ts';
import list from './known-words.json' with { type: 'json' };
import { EVERYDAY_WORDS } from './words.ts';

const KNOWN: ReadonlySet<string> = new Set([...decodeWordList(list.words), ...EVERYDAY_WORDS]);

/** Whether a word stands in the dictionary; it holds small letters. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word);
}

/** The corpora have them too, but they are no words. */
const BARE_CONTRACTION =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|ca|wo)nt|(?:you|they)(?:re|ve|ll|d)|(?:we|i)ve|im|(?:he|she|that|what|who|where|here|there)s)$/i;

/** "dont" and "don't": nothing else can be meant. */
export function isApostropheOfContraction([word, ...others]: string[], after: string[]): boolean {
  if (word === undefined || others.length > 0 || !BARE_CONTRACTION.test(word)) return false;
  return word === after.join(' ').replaceAll("'", '');
}

/** Whether a word as it is written, in capitals, with a hyphen or a genitive, is one; a bare contraction is not. */
export function isKnown(word: string): boolean {
  if (/\d/.test(word)) return true;
  if (BARE_CONTRACTION.test(word)) return false;
  return word
    .toLowerCase()
    .split('-')
    .every((part) => KNOWN.has(part) || KNOWN.has(part.replace(/'s?$/, '')));
}

/** British endings and what America writes for them, and two ways to agree. */
const DIALECT: readonly [RegExp, string][] = [
  [/(?<=.{2})our/g, 'or'],
  [/(?<=.{2})is(?=e|ing|ation)/g, 'iz'],
  [/yse/g, 'yze'],
  [/(?<=[bt])re(?=s?$)/g, 'er'],
  [/ence(?=s?$)/g, 'ense'],
  [/ogue(?=s?$)/g, 'og'],
  [/ll(?=ed|ing|er|or)/g, 'l'],
  [/mme(?=s?$)/g, 'm'],
  [/grey/g, 'gray'],
  [/^okay$/g, 'ok'],
];

/** Which dialect is written is the writer's choice. */
export function areOneInDialects(from: string, to: string): boolean {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .split(' ')
      .map((word) => DIALECT.reduce((folded, [british, us]) => folded.replace(british, us), word))
      .join(' ');
  return from.toLowerCase() !== to.toLowerCase() && fold(from) === fold(to);
}
