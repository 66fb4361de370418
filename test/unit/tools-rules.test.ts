// The rules themselves (Harper, as it runs in the product), and what becomes of their advice when the
// model likes it and when it doesn't.
import { beforeAll, expect, test } from 'vitest';
import { ProofreadOptions } from '../../contract/task.ts';
import { advisedEdits } from '../../tools/advice.ts';
import { proofread } from '../../tools/proofread.ts';
import { type Finding, harperRules, type Rules } from '../../tools/rules.ts';
import { wordsOneSlipFrom } from '../../tools/spellings.ts';
import { collect, scriptedModel } from './tools-model.ts';

let rules: Rules;
beforeAll(async () => {
  rules = harperRules();
  await rules.find('');
}, 60_000); // Building the dictionary takes a second, or many where others work.

test('findings have their places in UTF-16 units, in order, with what could stand there', async () => {
  expect(await rules.find('😀 Despite of it, recieve the the end.')).toEqual([
    {
      rule: 'DespiteOf',
      kind: 'WordChoice',
      start: 3,
      end: 13,
      replacements: ['Despite', 'In spite of'],
    },
    {
      rule: 'SpellCheck',
      kind: 'Spelling',
      start: 18,
      end: 25,
      replacements: ['receive', 'relieve', 'recipe'],
    },
    { rule: 'RepeatedWords', kind: 'Repetition', start: 26, end: 33, replacements: ['the'] },
  ] satisfies Finding[]);
});

test('a misspelling is found however long its sentence is', async () => {
  const sentence = `There were ${'very '.repeat(40)}many people, becuase it was free.`;
  expect(await rules.find(sentence)).toContainEqual({
    rule: 'SpellCheck',
    kind: 'Spelling',
    start: sentence.indexOf('becuase'),
    end: sentence.indexOf('becuase') + 'becuase'.length,
    replacements: ['because', 'became', 'bemuse'],
  });
});

const SENTENCE = 'We was in the theatre because Ronaldo recieved a parcel and we forward it.';
const found = (rule: string, kind: string, word: string, replacements: string[]): Finding => {
  const start = SENTENCE.indexOf(word);
  return { rule, kind, start, end: start + word.length, replacements };
};
/** Likes these answers by so many nats, and nothing else. */
const liking = (likes: Record<string, number>) =>
  scriptedModel(
    ({ source }) => source,
    (answer) => {
      if (answer === SENTENCE) return 0;
      return Object.entries(likes).find(([words]) => answer.includes(words))?.[1] ?? -50;
    },
  );

test('of several replacements the likeliest one is taken', async () => {
  const spelling = found('SpellCheck', 'Spelling', 'recieved', [
    'relieved',
    'received',
    'reviewed',
  ]);
  const model = liking({ relieved: 3, received: 5, reviewed: -9 });
  expect(await advisedEdits(SENTENCE, [spelling], model)).toMatchObject([
    { start: 38, end: 46, text: 'received' },
  ]);
});

test('of two rules that speak about the same words the better advice is taken', async () => {
  const source = 'They came togather.';
  const finding = { start: 10, end: 18 };
  const advice: Finding[] = [
    { ...finding, rule: 'SpellCheck', kind: 'Spelling', replacements: ['together'] },
    { ...finding, rule: 'SplitWords', kind: 'Typo', replacements: ['to gather'] },
  ];
  const better = (words: string) =>
    scriptedModel(
      () => source,
      (answer) => (answer === source ? 0 : answer.includes(words) ? 4 : 2),
    );
  for (const text of ['together', 'to gather']) {
    expect(await advisedEdits(source, advice, better(text))).toMatchObject([{ ...finding, text }]);
  }
});

test.each([
  [1.5, []],
  [2.5, [{ start: 5, end: 15, text: 'magnitudes' }]],
])(
  'where the adapter prefers an unknown word by 2.5 nats, and the base the other by %s',
  async (byBase, edits) => {
    const source = 'What magnitides are seen?';
    const advice: Finding[] = [
      { rule: 'SpellCheck', kind: 'Spelling', start: 5, end: 15, replacements: ['magnitudes'] },
    ];
    const model = scriptedModel(
      () => source,
      (answer, asked) => (answer === source ? 0 : asked === '' ? byBase : -2.5),
    );
    expect(await advisedEdits(source, advice, model)).toMatchObject(edits);
  },
);

test.each<[string, Finding, Record<string, number>]>([
  [
    'what the model finds unlikely',
    found('PronounVerbAgreement', 'Agreement', 'was', ['were']),
    { 'We were': -20 },
  ],
  [
    'the spelling of another dialect',
    found('SpellCheck', 'Spelling', 'theatre', ['theater']),
    { theater: 5 },
  ],
  [
    'a name that the dictionary lacks',
    found('SpellCheck', 'Spelling', 'Ronaldo', ['Rondo']),
    { Rondo: 5 },
  ],
  ['a matter of taste', found('OxfordComma', 'Style', 'parcel', ['parcel,']), { 'parcel,': 5 }],
])('%s is left alone', async (_name, finding, likes) => {
  expect(await advisedEdits(SENTENCE, [finding], liking(likes))).toEqual([]);
});

test('what the model overlooked is found by the rules, in the text as it has been corrected', async () => {
  const model = scriptedModel(
    ({ source }) => source.replace('He go', 'He goes'),
    (answer) => (/He goes|look forward to it/.test(answer) ? 1 : 0),
  );
  const { result } = await collect(
    proofread('He go home and look forward for it.', ProofreadOptions.parse({}), model, rules),
  );
  expect(result).toEqual({
    correctedInput: 'He goes home and look forward to it.',
    corrections: [
      {
        startIndex: 3,
        endIndex: 5,
        correction: 'goes',
        types: ['grammar'],
        reason: expect.any(String),
        explanation: expect.any(String),
        origin: 'both',
      },
      {
        startIndex: 28,
        endIndex: 31,
        correction: 'to',
        types: ['preposition'],
        reason: expect.any(String),
        explanation: expect.any(String),
        origin: 'rules',
      },
    ],
  });
});

test.each<[string, string[]]>([
  ['ther', ['ether', 'other', 'theer', 'their', 'there', 'her', 'ter', 'the']],
  ['becuase', ['because']],
  ['magnitides', ['magnitudes']],
  ['xylophonist', []],
])('one slip away from "%s" are %j', (word, first) => {
  expect(wordsOneSlipFrom(word).slice(0, 8)).toEqual(first);
});

test('a misspelling may be of a word that its rule does not name', async () => {
  const source = 'He has lived ther.';
  const advice: Finding[] = [
    { rule: 'SpellCheck', kind: 'Spelling', start: 13, end: 17, replacements: ['the', 'their'] },
  ];
  const model = scriptedModel(
    () => source,
    (answer) => (answer === source ? 0 : answer.includes('there') ? 3 : 2),
  );
  const withCommonWords = { ...model, countTokens: () => 1 };
  expect(await advisedEdits(source, advice, withCommonWords)).toMatchObject([{ text: 'there' }]);
});

test.each([
  [2, 'It uses cgroups here.'],
  [3, 'It uses groups here.'],
])(
  'a word of a craft is kept unless both prefer another by much: %s nats each',
  async (nats, expected) => {
    const model = scriptedModel(
      ({ source }) => source,
      (answer) => (answer.includes(' groups ') ? nats : 0),
    );
    const { result } = await collect(
      proofread('It uses cgroups here.', ProofreadOptions.parse({}), model, rules),
    );
    expect(result.correctedInput).toBe(expected);
  },
);

test('a contraction gets its apostrophe, however likely the model finds it without', async () => {
  const model = scriptedModel(
    ({ source }) => source,
    (answer) => -answer.split("'").length,
  );
  const text = 'Im sure thats fine, but she cant come and doesnt mind.';
  const { result } = await collect(proofread(text, ProofreadOptions.parse({}), model, rules));
  expect(result.correctedInput).toBe("I'm sure that's fine, but she can't come and doesn't mind.");
});

test('a word that says no may be misspelt', async () => {
  const model = scriptedModel(
    ({ source }) => source,
    (answer) => (answer.includes('cannot') ? 1 : 0),
  );
  const { result } = await collect(
    proofread('We cannto stay.', ProofreadOptions.parse({}), model, rules),
  );
  expect(result.correctedInput).toBe('We cannot stay.');
});

test('a word that the rules find odd may be misspelt, and a pronoun gets its capital', async () => {
  const model = scriptedModel(
    ({ source }) => source.replace('untill', 'until'),
    (answer) => (/until /.test(answer) ? 1 : 0) + (/ I /.test(answer) ? -4 : 0),
  );
  const { result } = await collect(
    proofread('Later i waited untill noon.', ProofreadOptions.parse({}), model, rules),
  );
  expect(result.correctedInput).toBe('Later I waited until noon.');
});

test('where the model makes another word of an unknown one, what is more like it is weighed too', async () => {
  const model = scriptedModel(
    ({ source }) => source.replace('maneger becuase', 'method because'),
    (answer) => (answer.includes('method') ? 9 : answer.includes('manager because') ? 5 : 0),
  );
  const { result } = await collect(
    proofread('He left the maneger becuase he is rude.', ProofreadOptions.parse({}), model, rules),
  );
  expect(result.correctedInput).toBe('He left the manager because he is rude.');
});
