// Lists of words in little room: as written, and back whatever they hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWordList, encodeWordList } from '../../contract/word-list.ts';

test('a word tells how many letters it shares with the one before, in base 36', () => {
  const words = ['a', 'can', 'cannot', 'car', 'incomprehensible', 'incomprehensibly'];
  expect(encodeWordList(words)).toBe('0a 0can 3not 2r 0incomprehensible fy');
});

test('what is encoded comes back', () => {
  const word = fc.stringMatching(/^[a-z0-9'’é]{1,60}$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = words.sort();
      expect(decodeWordList(encodeWordList(sorted))).toEqual(sorted);
    }),
  );
});

test.each(['can', '0can 4r', '0can  2r'])('"%s" is no word list', (list) => {
  expect(() => decodeWordList(list)).toThrow(RangeError);
});
