// Of whom a summary says what: the sentence and its text in, whether persons are mixed up out.
import { expect, test } from 'vitest';
import { sentenceTexts } from '../../tools/chunk.ts';
import { counted } from '../../tools/nearest.ts';
import { isToldOfAnother, mixesPersons } from '../../tools/who.ts';

const MAIL = `Hi Ingrid,

Tuesday does not work for us. I will bring the samples and the new price list. Could you ask the dentist?

Rosa`;

const CHAT = `Lena: We start at 2. Omar, can you book the room?
Omar: Done. From 2 to 5.
Nadia: I'll bring the projector from the office.
Lena: Thanks! I'll order sandwiches.`;

const GUESTS = `Omar: We sleep at my sister's. It is close to the lake.
Lena: Great! Can I park there?`;

const HASTY = `Ada: im at the dentist until 2, then i come
Jon: ok. i have the file`;

test.each<[string, string, boolean]>([
  [HASTY, 'Jon comes to the dentist because the file changed.', true],
  [HASTY, 'Ada is at the dentist.', false],
  [MAIL, 'Ingrid will bring the samples and the price list.', true],
  [MAIL, 'Rosa will bring the samples and the price list.', false],
  [MAIL, 'Ingrid should ask the dentist.', false],
  [MAIL, 'Rosa says that Tuesday does not suit us.', true],
  [MAIL, 'I will bring the samples and the new price list.', false],
  [MAIL, 'You cannot bring the samples on Tuesday.', true],
  [MAIL, 'Could you ask the dentist about Tuesday?', false],
  [CHAT, 'Lena will bring the projector.', true],
  [CHAT, 'Lena asks Lena about the room.', true],
  [CHAT, 'Nadia will bring the projector.', false],
  [CHAT, 'Lena orders sandwiches.', false],
  [CHAT, 'Omar books the room.', false],
  [CHAT, 'Lena picks up the sandwiches with Lena.', true],
  [CHAT, 'Lena asks Omar to order the sandwiches with Lena.', false],
  [CHAT, 'Lena asks Omar to book Omar.', true],
  [CHAT, "Lena asks Omar to book Omar's room.", false],
  [GUESTS, 'They sleep at Lena’s sister.', true],
  [GUESTS, 'They sleep at Omar’s sister, where Omar helps Lena park.', false],
])('of %j: %j mixes up persons: %j', (text, sentence, expected) => {
  expect(mixesPersons(sentence, text, sentenceTexts(text))).toBe(expected);
});

const TOLD = [
  { speaker: 'Ann', text: 'Ann asks Ben to bring the two tickets.' },
  { speaker: 'Ben', text: 'Ben: I am really into old films.' },
  { speaker: 'Ann', text: 'The train is late.' },
].map(({ speaker, text }) => ({ speaker, ...counted(text) }));

test.each<[string, boolean]>([
  ['Ben asks Ann to bring the two tickets.', true],
  ['Ann wants Ben to bring the two tickets.', false],
  ['Ann is really into old films.', true],
  ['Ben is really into old films.', false],
  ['Ann says that the train is late.', false],
  ['Ben tells Ann that the train is late.', true],
  ['Ben reads a book about trains.', false],
])('that %j is told of another: %s', (sentence, expected) => {
  expect(isToldOfAnother(sentence, TOLD, ['Ann', 'Ben'])).toBe(expected);
});
