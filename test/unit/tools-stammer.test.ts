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
  ['Your colleague has only come only once.', true],
  ['It gets more and more late.', false],
  ['I will ask my husband if he would be my husband.', true],
  ['I will ask my husband and my brother.', false],
  ['The price of bread and the price of milk rose.', false],
  ['Ann asks Bo whether Bo asks Ann.', false],
  ['She gives advice for the course on the course of the course.', true],
])('%s: %s', (answer, expected) => {
  expect(stammers(answer, '')).toBe(expected);
});

test('a summary may say less of it again', () => {
  const summary = 'Bo has to do more because Bo has to do all.';
  expect([stammers(summary, ''), stammers(summary, '', 3)]).toEqual([true, true]);
  const brief = 'Bo wants to pay and she wants to go.';
  expect([stammers(brief, ''), stammers(brief, '', 2)]).toEqual([false, true]);
});

test('what the source says twice may be said twice', () => {
  const source = 'No means no means no means it.';
  expect([stammers(source, ''), stammers(source, source)]).toEqual([true, false]);
});
