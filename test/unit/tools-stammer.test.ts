// What counts as stammering, beside what a source says itself.
import { expect, test } from 'vitest';
import { stammers } from '../../tools/stammer.ts';

test.each([
  ['I would like to request permission to request permission to book the room.', true],
  [
    'Morag, who worked out that freight costs more, and Morag, worked out that freight costs.',
    true,
  ],
  ['It was very, very late.', false],
  ['The price of bread and the price of milk rose.', false],
  ['Ann asks Bo whether Bo asks Ann.', false],
])('%s: %s', (answer, expected) => {
  expect(stammers(answer, '')).toBe(expected);
});

test('what the source says twice may be said twice', () => {
  const source = 'No means no means no means it.';
  expect([stammers(source, ''), stammers(source, source)]).toEqual([true, false]);
});
