// What text looks like that no one would read: the negative examples of the quality classifier, made from
// good passages so that the classifier learns the damage and not the subject. One row a kind.

import type { Random } from '../data/random.ts';

type Damage = (text: string, random: Random) => string;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Of each word, with some probability. */
const someWords = (text: string, random: Random, share: number, change: (word: string) => string) =>
  text.replace(/\S+/g, (word) => (random.chance(share) ? change(word) : word));

const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/m/g, 'rn'],
  [/l/g, '1'],
  [/e/g, 'c'],
  [/h/g, 'li'],
  [/o/g, '0'],
  [/t/g, 'f'],
  [/s/g, '5'],
  [/u/g, 'ii'],
  [/ /g, ''],
];

const WRONG_BYTES = ['Ã©', 'â€™', 'â€œ', 'â€', 'Â ', 'ï¿½', 'Ã¼', 'â€“', '&amp;#39;', '\ufffd'];
const SEPARATORS = [' | ', ' » ', ' > ', ' / ', ' · ', '\n', '\n'];
const TAGS = ['<div class="row">', '</div>', '<br/>', '{{cite web|url=', '}}', '[[File:', ']]'];
const SCRIPT = [
  'function(){return this.',
  'var _gaq=_gaq||[];',
  'padding:0 4px;',
  'if(x!=null){',
  '});',
];

export const DAMAGES: Record<string, Damage> = {
  'words in any order': (text, random) => random.shuffle(wordsOf(text)).join(' '),

  /** Each word follows the one before somewhere in the text. */
  babble(text, random) {
    const words = wordsOf(text);
    const followers = new Map<string, string[]>();
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next) followers.set(word, [...(followers.get(word) ?? []), next]);
    }
    const babble: string[] = [];
    for (let word = random.pick(words); babble.length < words.length; ) {
      babble.push(word);
      const all = followers.get(word);
      // A word in three starts anew: else short texts would come out as they went in.
      word = all && random.chance(0.67) ? random.pick(all) : random.pick(words);
    }
    return babble.join(' ');
  },

  'scanned badly': (text, random) =>
    someWords(text, random, 0.3, (word) => {
      const [wrong, right] = random.pick(SCANNED);
      return wrong.test(word) ? word.replace(wrong, right) : `${word[0]} ${word.slice(1)}`;
    }),

  'wrong encoding': (text, random) =>
    someWords(text, random, 0.15, (word) => {
      const place = 1 + random.below(word.length);
      return word.slice(0, place) + random.pick(WRONG_BYTES) + word.slice(place + 1);
    }),

  menus(text, random) {
    const words = wordsOf(text);
    let menu = '';
    for (let i = 0; i < words.length; ) {
      const length = 1 + random.below(4);
      const entry = words
        .slice(i, i + length)
        .join(' ')
        .replace(/[.,;:?!"]/g, '');
      menu += entry.charAt(0).toUpperCase() + entry.slice(1) + random.pick(SEPARATORS);
      i += length + random.below(6);
    }
    return menu;
  },

  'keywords stuffed in'(text, random) {
    const words = wordsOf(text).map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
    const keys = Array.from({ length: 8 }, () => {
      const start = random.below(words.length);
      return words.slice(start, start + 2 + random.below(2)).join(' ');
    });
    return Array.from({ length: words.length / 3 }, () => random.pick(keys)).join(', ');
  },

  /** Two columns read across. */
  'columns mixed'(text, random) {
    const words = wordsOf(text);
    const half = words.length >> 1;
    const lines: string[] = [];
    for (let i = 0; i < half; ) {
      const length = 3 + random.below(4);
      lines.push(...words.slice(i, i + length), ...words.slice(half + i, half + i + length));
      i += length;
    }
    return lines.join(' ');
  },

  'tables of numbers': (text, random) =>
    someWords(text, random, 0.7, () =>
      (random.next() * 10 ** random.below(6)).toFixed(random.below(3)),
    ),

  'mark-up left in': (text, random) =>
    someWords(text, random, 0.2, (word) =>
      random.chance(0.5) ? `${random.pick(TAGS)}${word}` : `${word} ${random.pick(SCRIPT)}`,
    ),

  'no punctuation': (text) => text.toLowerCase().replace(/[^a-z0-9' ]+/g, ' '),
};
