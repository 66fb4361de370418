// A mail, and what a summary may say of it.
import { expect, test } from 'vitest';
import { claimsDone, isBorneOut, isDialogue, losesHead, splices } from '../../tools/borne-out.ts';

const MAIL = [
  'Hello everyone,',
  'The heating on the second floor has been broken since Monday.',
  'The technician from Brandt found that the pump has to be replaced.',
  'The new pump will be delivered on Thursday and he will install it on Friday morning.',
  'Until then you can work in the meeting rooms on the first floor.',
  'Claudia has put two heaters in the storage room, please ask her for the key.',
  'Kind regards,',
  'Martin',
];

test.each<[string, boolean]>([
  ['The pump must be replaced, the technician from Brandt found.', true],
  ['Martin says that the heating on the second floor is broken.', true],
  ['Claudia put heaters in the storage room and has the key.', true],
  ['The new pump comes on Thursday and is installed on Friday morning.', true],
  ['Claudia will install a new pump on Thursday.', false],
  ['The technician from Brandt has put two heaters in the meeting room.', false],
  ['The people of the city are in a hurry.', false],
  ['Martin asks for the money.', false],
])('%s', (sentence, expected) => {
  expect(isBorneOut(sentence, MAIL)).toBe(expected);
});

test.each<[string, boolean]>([
  ['The heating on the second floor is broken, delivered on Thursday.', true],
  ['The heating on the second floor is broken, since Monday.', false],
  ['The heating on the second floor is broken, and the new pump comes on Thursday.', false],
  ['It is cold, delivered on Thursday.', false],
])('%s is spliced: %s', (sentence, expected) => {
  expect(splices(sentence, MAIL)).toBe(expected);
});

test('a dialogue is told by its turns', () => {
  expect(isDialogue('Ann: Shall we go?\nBen: Yes, at nine.')).toBe(true);
  expect(isDialogue(MAIL.join('\n'))).toBe(false);
});

test.each<[string, string, boolean]>([
  ['Jonas changed three points.', 'He wants to change three points.', true],
  ['Jonas changed three points.', 'He wants to change more; he changes three now.', false],
  ['The pump was installed.', 'He will install it, and it was installed.', false],
  ['The team walked home.', 'They went home.', false],
])('%j of %j claims that it was done: %j', (sentence, text, expected) => {
  expect(claimsDone(sentence, text)).toBe(expected);
});

test.each<[string, boolean]>([
  ['The old harbour will close this autumn.', true],
  ['Old harbour will close.', true],
  ['The café in the old harbour will close.', false],
  ['Its owner, who came in May, is sad.', false],
])('%j begins in the middle of what is spoken of: %j', (sentence, expected) => {
  const text = ['The café in the old harbour will close this autumn.', 'Its owner is sad.'];
  expect(losesHead(sentence, text)).toBe(expected);
});
