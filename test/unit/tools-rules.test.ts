// The rules themselves (Harper, as it runs in the product), and what becomes of their advice when the
// model likes it and when it doesn't.
import { beforeAll, expect, test } from 'vitest';
import { ProofreadOptions } from '../../contract/task.ts';
import { advisedEdits } from '../../tools/advice.ts';
import { proofread } from '../../tools/proofread.ts';
import { type Finding, harperRules, type Rules } from '../../tools/rules.ts';
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
  const model = liking({ relieved: -3, received: -1, reviewed: -9 });
  expect(await advisedEdits(SENTENCE, [spelling], model)).toMatchObject([
    { start: 38, end: 46, text: 'received' },
  ]);
});

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
