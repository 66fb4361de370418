// The generator of proofreading pairs: the same seed writes the same errors, one text in five stays as
// it is, and names, numbers, links and code come through whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EvaluationText } from '../../models/corpus/evaluation-text.ts';
import { corrupt, UNTOUCHED_SHARE } from '../../models/data/errors.ts';
import { CONSTRUCTIONS } from '../../models/data/errors-constructions.ts';
import { Lexicon } from '../../models/data/errors-lexicon.ts';
import { Morphology } from '../../models/data/errors-morphology.ts';
import { misspell } from '../../models/data/errors-spelling.ts';
import { Random } from '../../models/data/random.ts';

const SENTENCES = [
  'However, many people believe that a good education is important for their children.',
  'She walked to the station because the bus was late and the walking helped her to think.',
  'We have received several letters about the new schedule, but nobody answered them.',
  'A child learns a language by talking; the children of our street talk all day.',
  'The teacher explained the difference between the two words in a book.',
];
const lexicon = Lexicon.from(
  [
    ...SENTENCES.map((sentence) => sentence.toLowerCase()),
    'They walk, he walks. One word and a word, a day, a street, letter by letter, a letter.',
  ],
  1,
);
const morphology = new Morphology(lexicon);

const once = (text: string, seed: number) => corrupt(text, morphology, new Random(seed));

test('the same seed puts the same errors into the same sentence', () => {
  const [sentence = ''] = SENTENCES;
  expect([1, 2, 3, 4, 5, 6].map((seed) => once(sentence, seed))).toMatchInlineSnapshot(`
    [
      "However little people believe a that good educationis important since their childrens",
      "However, many people believe, that a good education is importance for their children.",
      "However many people believe that a good education is important for their children.",
      "However, many people believe that a good education are important for their children.",
      "However, many piople believe that a good education is important for their childrin.",
      "However, many of people believe that a good education is important for their children.",
    ]
  `);
});

test('irregular and regular words inflect', () => {
  expect({
    walked: [...new Set(morphology.wrongVerbs('walked'))],
    is: [...new Set(morphology.wrongVerbs('is'))],
    children: [...new Set(morphology.wrongNumbers('children'))],
    words: morphology.wrongNumbers('words'),
    homework: morphology.wrongNumbers('homework'),
  }).toMatchInlineSnapshot(`
    {
      "children": [
        "child",
        "childrens",
        "childs",
      ],
      "homework": [
        "homeworks",
      ],
      "is": [
        "are",
        "be",
      ],
      "walked": [
        "walk",
        "walks",
        "walking",
      ],
      "words": [],
    }
  `);
});

test('a misspelling keeps the first letter, but for those that people really make', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      expect(misspell('explained', 'typist', new Random(seed))).toMatch(/^e/);
    }),
  );
});

const LEARNT = `going having knowing; walk walks walked walking; agree agrees agreed agreeing; want wants wanted wanting;
  a friend, a friend, a friend of friends, a euro, a euro, a euro of euros`;

/** What each construction that stands in a phrase becomes, with the words around it. */
function builtOtherwise(phrase: string): string[] {
  const words = phrase.split(' ');
  const learner = new Morphology(Lexicon.from([phrase, LEARNT], 1));
  return words.flatMap((_, place) => {
    const rest = words.slice(place).join(' ');
    return CONSTRUCTIONS.flatMap(({ right, wrong }) => {
      const found = right.exec(rest);
      if (!found) return [];
      const groups = [...found].map((group) => group ?? '');
      const said = wrong({ groups, morphology: learner, random: new Random(4) });
      return said === undefined
        ? []
        : [[...words.slice(0, place), said + rest.slice(found[0].length)].join(' ')];
    });
  });
}

test('a learner builds sentences otherwise', () => {
  expect(
    [
      'they want us to go there',
      'i know where it is',
      'how do you know',
      'he also had one',
      'one of my friends paid 180 euros',
      'we enjoy walking',
      'i have been walking here for two years',
    ].map(builtOtherwise),
  ).toMatchInlineSnapshot(`
    [
      [
        "they are wanting us to go there",
        "they want we go there",
        "they want us to go at there",
      ],
      [
        "i am knowing where it is",
        "i know where is it",
      ],
      [
        "how you know",
        "how do you knows",
        "how do you are knowing",
      ],
      [
        "he had also one",
      ],
      [
        "one of my friend paid 180 euros",
        "one of my friends paid 180 euro",
      ],
      [
        "we enjoy walk",
      ],
      [
        "i am walking here for two years",
        "i have be walking here for two years",
        "i have been walking here during two years",
      ],
    ]
  `);
});

test('one text in four stays as it is', () => {
  const random = new Random(11);
  let untouched = 0;
  const times = 4000;
  for (let i = 0; i < times; i++) {
    const sentence = random.pick(SENTENCES);
    if (corrupt(sentence, morphology, random) === sentence) untouched++;
  }
  expect(UNTOUCHED_SHARE).toBe(0.25);
  expect(untouched / times).toBeGreaterThan(0.2);
  expect(untouched / times).toBeLessThan(0.3);
});

test('names, numbers, links and code come through whole', () => {
  const kept = [
    'Okonkwo',
    '3,250',
    'https://example.org/a?b=1',
    'readFile()',
    'v2.4.1',
    'NASA',
    '7%',
  ];
  const text =
    `Rollins read it. Yesterday Okonkwo told NASA that 3,250 people (or 7% of them) had read
https://example.org/a?b=1 before readFile() was changed in v2.4.1 by the team.`.replace('\n', ' ');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const wrong = once(text, seed);
      for (const word of kept) expect(wrong).toContain(word);
    }),
    { numRuns: 2000 },
  );
});

test('what an evaluation set holds is known, whole or thirteen words in a row', () => {
  const known = new EvaluationText();
  known.add(
    'Short one. And this second sentence has far more than thirteen words in it, so runs of it count too.',
  );
  expect({
    short: known.holds('short one'),
    run: known.holds(
      'He said: this second sentence has far more than thirteen words in it, so runs do.',
    ),
    fewer: known.holds('He said that this second sentence has far more words.'),
  }).toEqual({ short: true, run: true, fewer: false });
});
