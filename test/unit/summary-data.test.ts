// The grammar behind the summarize adapter's training pairs: what is said -> what a summary says of it.
import { expect, test } from 'vitest';
import { Random } from '../../models/data/random.ts';
import { coverage, fromWikipedia, grounded } from '../../models/data/summaries-documents.ts';
import { castSpeakers, expandBlock } from '../../models/data/summaries-grammar.ts';
import { summarizeService, turnsOf } from '../../models/data/summaries-service.ts';
import { shiftSentence } from '../../models/data/summaries-shift.ts';
import { summarizeTalk } from '../../models/data/summaries-talk.ts';

test('turns the first person into the third, and questions into what is asked', () => {
  const told = (said: string) => shiftSentence(said, 'Anna', 'Ben')?.text ?? null;
  expect(
    [
      "I'd like to book a table for two.",
      'Could you please send me your address?',
      'Did you know that honey never goes bad?',
      "Why don't we go to the beach on Sunday?",
      "I don't like your idea very much.",
      'I think we should leave earlier.',
      "Let's have dinner at my place.",
      'Do you play any instruments?',
      'Have you ever been to Madrid?',
      'Yes, I have to finish my report before you leave.',
      'Can I pay by card, please?',
      "I'm tired because my neighbours make noise.",
    ].map(told),
  ).toEqual([
    'Anna wants to book a table for two',
    "Anna asks Ben to send Anna Ben's address",
    'Anna tells Ben that honey never goes bad',
    'Anna suggests that they go to the beach on Sunday',
    "Anna doesn't like Ben's idea very much",
    'Anna thinks they should leave earlier',
    "Anna suggests that they have dinner at Anna's place",
    'Anna asks whether Ben plays any instruments',
    'Anna asks whether Ben has ever been to Madrid',
    "Anna has to finish Anna's report before Ben leaves",
    'Anna wants to pay by card',
    "Anna is tired because Anna's neighbours make noise",
  ]);
});

test('says nothing when it is not sure of the form or of who is meant', () => {
  const unsure = [
    'I tries to make it.', // not a verb form that it knows after "I"
    'I walk and talk a lot.', // is "talk" a verb or a noun?
    'I bought it myself.',
    'She said it was fine.',
    'I think it is great.', // what is "it"?
    'Thank you!',
  ];
  expect(unsure.map((said) => shiftSentence(said, 'Anna', 'Ben'))).toEqual(unsure.map(() => null));
});

const block = [
  'A: Are you free on {day:Saturday|Sunday}{,B}?',
  'B: Yes. {Why|What is it}?',
  "A: Let's go {act:hiking|bowling}.",
  '=> {A} asks {B} to go {act} on {day}.',
].join('\n');

test('expands a block with bound slots, and calls a speaker as the chat does', () => {
  const cast = () => ({
    labels: ['#Person1#', '#Person2#'] as [string, string],
    names: ['Anna', 'Ben'] as [string, string],
    called: [false, false],
  });
  const pairs = [1, 2, 3].map((seed) => expandBlock(block, new Random(seed), 'chats', cast()));
  expect(pairs).toMatchInlineSnapshot(`
    [
      {
        "input": "#Person1#: Are you free on Saturday?
    #Person2#: Yes. What is it?
    #Person1#: Let's go bowling.
    #Person2#: Have a nice day.
    #Person1#: You too.",
        "output": "#Person1# asks #Person2# to go bowling on Saturday.",
        "source": "chats",
      },
      {
        "input": "#Person1#: Are you free on Sunday, Ben?
    #Person2#: Yes. What is it?
    #Person1#: Let's go hiking.",
        "output": "#Person1# asks Ben to go hiking on Sunday.",
        "source": "chats",
      },
      {
        "input": "#Person1#: Are you free on Saturday, Ben?
    #Person2#: Yes. Why?
    #Person1#: Let's go hiking.
    #Person2#: Have a nice day.
    #Person1#: You too.",
        "output": "#Person1# asks Ben to go hiking on Saturday.",
        "source": "chats",
      },
    ]
  `);
});

test('summarizes a booking: the wish, the offer, the outcome, the question', () => {
  const talk = [
    "User: I'd like to find a restaurant in San Jose.",
    'Assistant: How about trying Blue Door Grill?',
    'User: That sounds good. Please book it for 2 people.',
    'Assistant: Please confirm: a table at Blue Door Grill for 2 people on March 4th at 6 pm.',
    'User: Yes. What is the address?',
    'Assistant: Your reservation has been made. It is at 12 Main Street.',
  ].join('\n');
  const cast = {
    labels: ['Ada', 'Joe'] as [string, string],
    names: ['Ada', 'Joe'] as [string, string],
    called: [true, true],
  };
  const told = [1, 2, 3, 4].map((seed) =>
    summarizeService(turnsOf(talk), ['Restaurants_1'], cast, new Random(seed)),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "Ada wants to find a restaurant in San Jose. Ada decides on Blue Door Grill. Joe makes the reservation for 2 people on March 4th at 6 pm.",
      "Ada wants to find a restaurant in San Jose. Joe finds Blue Door Grill, which suits Ada. Joe makes the reservation for 2 people on March 4th at 6 pm.",
      "Ada wants to find a restaurant in San Jose. Joe recommends Blue Door Grill and Ada likes it. Joe makes the reservation for 2 people on March 4th at 6 pm.",
      "Ada wants to find a restaurant in San Jose. Joe recommends Blue Door Grill and Ada likes it. Joe books a table for 2 people on March 4th at 6 pm.",
    ]
  `);
});

test('tells a conversation by its subject and one clear sentence of each speaker', () => {
  const turns = [
    { who: 0 as const, text: 'Hi, do you like football?' },
    { who: 1 as const, text: 'Not really. I love my garden behind the house. It is big.' },
    { who: 0 as const, text: 'Did you know that women can play in the NFL?' },
  ];
  const cast = castSpeakers(new Random(1));
  expect(
    summarizeTalk(turns, { ...cast, labels: ['Ada', 'Joe'] }, new Random(2)),
  ).toMatchInlineSnapshot(
    `"Ada asks Joe about football. Joe loves Joe's garden behind the house. Ada tells Joe that women can play in the NFL."`,
  );
});

test('takes a lead against its first sentence, without brackets, and keeps nothing that is not there', () => {
  const article = [
    'Barter',
    `Barter (from Old French) is a system of exchange by which goods are directly exchanged for other goods without money. ${'It is usually bilateral, but it may be multilateral in most developed countries. '.repeat(5).trim()}`,
  ].join('\n\n');
  expect(fromWikipedia(article)?.output).toBe(
    'Barter is a system of exchange by which goods are directly exchanged for other goods without money.',
  );
  expect(coverage('The cats sat on the mat.', 'Some cats slept.')).toBeCloseTo(1 / 3);
  expect(grounded('The bus leaves at 8:15.', 'It leaves at 8:45.')).toBe(false);
});
