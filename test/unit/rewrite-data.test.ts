// The rules behind the rewrite adapter's training pairs: what goes in -> what they make of it, and that
// names, numbers and links come through.
import { expect, test } from 'vitest';
import { Random } from '../../models/data/random.ts';
import { mailPair } from '../../models/data/rewrite-mail.ts';
import { orderOf, politeStatement } from '../../models/data/rewrite-polite.ts';
import { casualize, contract, expand, formalize } from '../../models/data/rewrite-register.ts';
import { trim } from '../../models/data/rewrite-shorten.ts';
import {
  cleanPair,
  keepsFacts,
  sameFacts,
  simplify,
  split,
} from '../../models/data/rewrite-simplify.ts';
import { Swaps, verbForms } from '../../models/data/rewrite-words.ts';
import { makeWordy } from '../../models/data/rewrite-wordy.ts';

const seeded = () => new Random(4);

/** Takes every chance. */
class Always extends Random {
  override chance(): boolean {
    return true;
  }
}
const always = () => new Always(4);

test('inflects verbs, the first word of a phrase', () => {
  expect(['stop', 'carry out', 'give', 'be', 'visit', 'try', 'have'].map(verbForms)).toEqual([
    ['stop', 'stops', 'stopping', 'stopped', 'stopped'],
    ['carry out', 'carries out', 'carrying out', 'carried out', 'carried out'],
    ['give', 'gives', 'giving', 'gave', 'given'],
    ['be', 'is', 'being', 'was', 'been'],
    ['visit', 'visits', 'visiting', 'visited', 'visited'],
    ['try', 'tries', 'trying', 'tried', 'tried'],
    ['have', 'has', 'having', 'had', 'had'],
  ]);
});

test('puts a word for another in its form, with its capital and its article', () => {
  const swaps = new Swaps()
    .verbs([
      ['select', ['choose'], false],
      ['request', ['ask for'], true],
    ])
    .words([
      ['additional', ['extra'], false],
      ['prior to', ['before'], false],
    ]);
  const swap = (text: string) => swaps.apply(text, seeded(), 1).text;
  expect(
    [
      'She selected a red one, and it was selected again.',
      'Prior to lunch we need an additional chair.',
      'We request a refund; the request was refused.',
      'Mr. Prior works for Additional Ltd.',
    ].map(swap),
  ).toEqual([
    'She chose a red one, and it was chosen again.',
    'Before lunch we need an extra chair.',
    'We ask for a refund; the request was refused.',
    'Mr. Prior works for Additional Ltd.',
  ]);
});

test('contracts and expands', () => {
  expect(contract('It is late, and we do not know what they have done.', seeded(), 1).text).toBe(
    "It's late, and we don't know what they've done.",
  );
  expect(
    [
      "It's late, but she's been there and won't wait.",
      "Don't you think they'd better go?",
      "Let's see, I can't.",
    ].map((text) => expand(text, seeded()).text),
  ).toEqual([
    'It is late, but she has been there and will not wait.',
    'Do you not think they had better go?',
    'Let us see, I cannot.',
  ]);
});

test('makes formal text casual and casual text formal', () => {
  const formal = 'However, the children do not require additional assistance.';
  expect(casualize(formal, always(), false).text).toBe("But the kids don't need more help.");
  expect(formalize("Yeah, I'm gonna buy lots of stuff for the kids!", always()).text).toBe(
    'I am going to purchase numerous material for the children.',
  );
});

test('makes difficult text simple, word by word and sentence by sentence', () => {
  expect(
    simplify(
      'The monarch (born 1901) resided in Paris prior to the war, and he subsequently purchased numerous novels.',
      always(),
    ).text,
  ).toBe('The ruler lived in Paris before the war. He later bought many books.');
  expect(
    [
      'The tower is 324 metres tall; it was built for the fair of 1889.',
      'She was born in Vienna in 1899 and moved to Boston with her parents.',
      'Although the plan was popular with the voters, the council refused to pay for it.',
      'He lives in a house by the sea.',
      'They sell apples; pears; autumn plums; and other fruit of the season.',
    ].map(split),
  ).toEqual([
    'The tower is 324 metres tall. It was built for the fair of 1889.',
    'She was born in Vienna in 1899. She moved to Boston with her parents.',
    'The plan was popular with the voters. But the council refused to pay for it.',
    null,
    null,
  ]);
});

test('cuts what a sentence can do without, and never its main clause', () => {
  expect(
    [
      'Ann Lee, a teacher from Leeds, was elected in 2010.',
      'The bridge, which cost two million, was closed, leaving the village without a road.',
      'After years of work, including two at sea, for the first time she was free.',
      'Since there are so many of them, having a list is important.',
    ].map((text) => trim(text, always())),
  ).toEqual([
    'Ann Lee was elected in 2010.',
    'The bridge was closed.',
    'After years of work, for the first time she was free.',
    'Since there are so many of them, having a list is important.',
  ]);
});

test('makes a clean sentence wordy', () => {
  const { text, count } = makeWordy(
    'We can often improve the results because users help.',
    seeded(),
  );
  expect({ text, count }).toMatchInlineSnapshot(`
    {
      "count": 3,
      "text": "We can often make improvements to the end results due to the fact that users help.",
    }
  `);
});

test('makes blunt sentences polite, and knows an order from other sentences', () => {
  expect(
    [
      'Send the file to Ann by noon.',
      'Sending files is easy.',
      'Please check the list.',
      'Work is fun for all of us.',
    ].map(orderOf),
  ).toEqual(['send the file to Ann by noon', null, 'check the list', null]);
  expect(politeStatement('We cannot ship the order before May.', 'professional', seeded())).toMatch(
    /\bwe will (?:not be able|be unable) to ship the order before May\.$/,
  );
});

test('says the same facts in every tone', () => {
  const random = new Random(9);
  const facts = (text: string) => new Set(text.toLowerCase().match(/\d[\d.,]*\d|\d/g) ?? []);
  for (let i = 0; i < 400; i++) {
    const { input, output } = mailPair(['b', 'c'], i % 2 === 0 ? 'p' : 'f', random);
    expect(facts(output)).toEqual(facts(input));
    expect(input + output).not.toMatch(/[{}]/);
  }
});

test('leaves names, numbers and links alone', () => {
  const text =
    'However, Grant Major paid $1,250 to https://example.com/purchase on 3 May for Prior Park.';
  for (let seed = 0; seed < 50; seed++) {
    for (const rule of [casualize, formalize, makeWordy, simplify]) {
      const changed = rule(text, new Random(seed)).text;
      for (const part of ['Grant Major', '$1,250', 'https://example.com/', '3', 'Prior Park'])
        expect(changed).toContain(part);
    }
  }
});

test('judges pairs that people made', () => {
  expect(sameFacts('He was born in Rome in 1901.', 'He was born in Rome. He died in 1950.')).toBe(
    false,
  );
  expect(keepsFacts('Ann did not pay 20 dollars.', 'Ann paid 20 dollars.')).toBe(false);
  expect(keepsFacts('In May, Ann paid 20 dollars.', 'Ann paid 20 dollars in May.')).toBe(true);
  expect(cleanPair('It’s “new”, they say.', 'Its “new”.')).toEqual({
    input: 'It\'s "new", they say.',
    output: 'It\'s "new".',
  });
});
