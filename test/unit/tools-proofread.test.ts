// Proofreading with a scripted model: the text in, the corrected text out, and what must never happen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../contract/corrections.ts';
import { UserError } from '../../contract/errors.ts';
import { ProofreadOptions } from '../../contract/task.ts';
import { proofread } from '../../tools/proofread.ts';
import { protectedSpans } from '../../tools/protect.ts';
import { collect, type Script, scriptedModel } from './tools-model.ts';

const OPTIONS = ProofreadOptions.parse({});

/** A model that knows these sentences and copies all others. */
const knowing =
  (answers: Record<string, string>): Script =>
  ({ source }) =>
    answers[source] ?? source;

async function corrected(text: string, answers: Record<string, string>): Promise<string> {
  const { result } = await collect(proofread(text, OPTIONS, scriptedModel(knowing(answers))));
  return result.correctedInput;
}

test('corrections stream sentence by sentence, with places in the original', async () => {
  const text = 'I has a dog.  He like it.\r\n';
  const model = scriptedModel(
    knowing({ 'I has a dog.': 'I have a dog.', 'He like it.': 'He likes it.' }),
  );
  const have = {
    startIndex: 2,
    endIndex: 5,
    correction: 'have',
    types: ['grammar'],
    reason: 'other-form',
    explanation: 'The form “have” fits this sentence, not “has”.',
    origin: 'model',
  };
  const likes = {
    startIndex: 17,
    endIndex: 21,
    correction: 'likes',
    types: ['grammar'],
    reason: 'other-form',
    explanation: 'The form “likes” fits this sentence, not “like”.',
    origin: 'model',
  };
  expect(await collect(proofread(text, OPTIONS, model))).toEqual({
    pieces: [
      { kind: 'progress', done: 0, total: 2 },
      { kind: 'corrections', corrections: [have] },
      { kind: 'progress', done: 1, total: 2 },
      { kind: 'corrections', corrections: [likes] },
      { kind: 'progress', done: 2, total: 2 },
    ],
    result: {
      correctedInput: 'I have a dog.  He likes it.\r\n',
      corrections: [have, likes],
    },
  });
  expect(model.asked.map(({ adapter, source }) => [adapter, source])).toEqual([
    ['proofread', 'I has a dog.'],
    ['proofread', 'I have a dog.'],
    ['proofread', 'He like it.'],
    ['proofread', 'He likes it.'],
  ]);
});

test('a corrected sentence is read again; what was corrected stays', async () => {
  const model = scriptedModel(
    knowing({
      'I has recieve it at the home.': 'I has received it at the home.',
      'I has received it at the home.': 'I have reported it at home.',
    }),
  );
  const { result } = await collect(proofread('I has recieve it at the home.', OPTIONS, model));
  expect(result.correctedInput).toBe('I have received it at home.');
});

test.each<[string, string, Record<string, string>, string]>([
  [
    'messages without full stops get none, beside what is corrected in them',
    'hello lena\nhe have my key\nwe will wait. no hurry at all\nsee you',
    {
      'he have my key': 'he has my key.',
      'we will wait.': 'we will wait.',
      'no hurry at all': 'no hurry at all.',
    },
    'hello Lena\nhe has my key\nwe will wait. no hurry at all\nsee you',
  ],
  [
    'white space, line breaks and markers stay byte for byte',
    '\uFEFF# A titel\r\n\r\n\t- I has a dog.\r\n\t- It run\u00a0fast. \r\n\r\n\r\n',
    {
      'A titel': 'A title.',
      'I has a dog.': 'I have a dog.',
      'It run fast.': 'It runs fast.',
    },
    '\uFEFF# A title\r\n\r\n\t- I have a dog.\r\n\t- It runs\u00a0fast. \r\n\r\n\r\n',
  ],
  [
    'a sentence over two lines is corrected across the break',
    'We was waiting for a very long time in the rain and\n  nobody come to open the door.',
    {
      'We was waiting for a very long time in the rain and nobody come to open the door.':
        'We were waiting for a very long time in the rain and nobody came to open the door.',
    },
    'We were waiting for a very long time in the rain and\n  nobody came to open the door.',
  ],
  [
    'protected spans stay, the rest of the sentence is corrected',
    'He say "i has it" on https://a.org/Teh at 10 km.',
    {
      'He say "i has it" on https://a.org/Teh at 10 km.':
        'He says "I have it" on https://a.org/The at 12 km.',
    },
    'He says "i has it" on https://a.org/Teh at 10 km.',
  ],
  [
    'names, numbers and negations stay',
    'Mr Rollins dont have two dogs. We was not there. I saw Hobbes yesterday.',
    {
      'Mr Rollins dont have two dogs.': "Mr Rolins doesn't have three dogs.",
      'We was not there.': 'We were there.',
      'I saw Hobbes yesterday.': 'I saw hobbies yesterday.',
    },
    "Mr Rollins doesn't have two dogs. We was not there. I saw Hobbes yesterday.",
  ],
  [
    'a thought is not cut out',
    'I buys nocive or bad products. They is sold in shops, as many magazines tell us.',
    {
      'I buys nocive or bad products.': 'I buy something.',
      'They is sold in shops, as many magazines tell us.': 'They are sold in shops.',
    },
    'I buys nocive or bad products. They are sold in shops, as many magazines tell us.',
  ],
  [
    'a verb of several stays one of several',
    'Or have we to rent it? Peter are you here now? A new law and cleaner water have helped. They is late.',
    {
      'Or have we to rent it?': 'Or has we to rent it?',
      'Peter are you here now?': 'Peter is you here now?',
      'A new law and cleaner water have helped.': 'A new law and cleaner water has helped.',
      'They is late.': 'They are late.',
    },
    'Or have we to rent it? Peter are you here now? A new law and cleaner water have helped. They are late.',
  ],
  [
    'nobody who speaks or is spoken to is left out, but once is enough',
    'Hello, are you their now? I I think it are late.',
    {
      'Hello, are you their now?': 'Hello, is there now?',
      'I I think it are late.': 'I think it is late.',
    },
    'Hello, are you their now? I think it is late.',
  ],
  [
    'a misspelt name that everybody knows is corrected',
    'I lived in Frence until Wensday.',
    { 'I lived in Frence until Wensday.': 'I lived in France until Wednesday.' },
    'I lived in France until Wednesday.',
  ],
  [
    'the second of two negations may go',
    "I don't know nothing.",
    { "I don't know nothing.": "I don't know anything." },
    "I don't know anything.",
  ],
  [
    'the writer’s own apostrophes, quotes and dashes stay',
    'It’s late – he dont know.',
    { 'It’s late – he dont know.': "It's late - he doesn't know." },
    'It’s late – he doesn’t know.',
  ],
  [
    'half a move is not made',
    'Yesterday saw Hobbes we running.',
    { 'Yesterday saw Hobbes we running.': 'Yesterday we were running saw hobbies.' },
    'Yesterday saw Hobbes we running.',
  ],
  [
    'labels and few words get no full stop',
    'Kind regards\nShopping list:\nThe end of all days',
    {
      'Kind regards': 'Kind regards.',
      'Shopping list:': 'Shopping list.',
      'The end of all days': 'The end of all days.',
    },
    'Kind regards\nShopping list:\nThe end of all days.',
  ],
  [
    'cells of a table and headings get no capital, full stop or further words',
    '| city | what it do |\n# What you see',
    {
      city: 'City.',
      'what it do': 'What it does.',
      'What you see': 'What you see is',
    },
    '| city | what it does |\n# What you see',
  ],
  [
    'a foreign sentence between English ones is left alone',
    'I has it in my bag today. Je ne sais pas où est le chat. He go.',
    {
      'I has it in my bag today.': 'I have it in my bag today.',
      'Je ne sais pas où est le chat.': 'The cat is on the mat.',
      'He go.': 'He goes.',
    },
    'I have it in my bag today. Je ne sais pas où est le chat. He goes.',
  ],
])('%s', async (_name, text, answers, expected) => {
  expect(await corrected(text, answers)).toBe(expected);
});

test.each<[string, ReturnType<Script>]>([
  ['empty', ''],
  ['another sentence', 'The weather will be fine all over the country tomorrow.'],
  ['much longer', `We was there. ${'And so on. '.repeat(20)}`],
  ['garbled', 'We were there with the other\uFFFD people.'],
  ['broken off', { text: 'We were there with the other people.', complete: false }],
  ['of two lines', 'We were there\nwith the other people.'],
])('an answer that is %s changes nothing', async (_name, answer) => {
  const text = 'We was there with the other people.';
  const { result } = await collect(
    proofread(
      text,
      OPTIONS,
      scriptedModel(() => answer),
    ),
  );
  expect(result).toEqual({ correctedInput: text, corrections: [] });
});

test.each([
  [
    'Everybody knew that they was there.',
    'Everyone knew that they were there.',
    'Everybody knew that they were there.',
  ],
  [
    'Ines: fine with me, they was there.',
    'Again: fine with me, they were there.',
    'Ines: fine with me, they were there.',
  ],
  ['ok ok no onions this time', 'ok ok no onions this time?', 'ok ok no onions this time'],
])('%j, answered by %j, becomes %j', async (text, answer, expected) => {
  const model = scriptedModel(() => answer);
  const { result } = await collect(proofread(text, OPTIONS, model));
  expect(result.correctedInput).toBe(expected);
});

test.each([
  ['- we need milk\n- the bread is old', '- we need milk\n- the bread is old'],
  ['- we need milk\n- The bread is old\n- A fish', '- We need milk\n- The bread is old\n- A fish'],
])('items of a list begin as most of them do: %j', async (text, expected) => {
  const script: Script = ({ source }) => source.charAt(0).toUpperCase() + source.slice(1);
  const model = { ...scriptedModel(script), score: async () => [0, 9] };
  const { result } = await collect(proofread(text, ProofreadOptions.parse({}), model));
  expect(result.correctedInput).toBe(expected);
});

test('code and addresses are not sent to the model at all', async () => {
  const text = '```\nI has code\n```\n\nhttps://a.org/I/has\n\nI has it.\n\n$ echo I has\n';
  const model = scriptedModel(({ source }) => source);
  await collect(proofread(text, OPTIONS, model));
  expect(model.asked.map(({ source }) => source)).toEqual(['I has it.']);
});

test('one endless sentence is read in pieces, each counted and without those that are only code', async () => {
  const code = '`I has code` '.repeat(100);
  const model = scriptedModel(({ source }) => source);
  const { pieces } = await collect(
    proofread(`${'we was there, '.repeat(100)}and ${code}so on`, OPTIONS, model),
  );
  const totals = pieces.map((piece) => (piece.kind === 'progress' ? piece.total : 0));
  expect(Math.min(...totals)).toBe(model.asked.length);
  expect(model.asked.length).toBeGreaterThan(2);
  expect(model.asked.filter(({ source }) => /^[\s`]*(I has code|`|\s)*$/.test(source))).toEqual([]);
});

test('a text in another language is refused, and told', async () => {
  const model = scriptedModel(({ source }) => source);
  for (const text of [
    'Ich weiß nicht, was das ist. Wir sind auch noch nicht da.',
    '这是一个中文句子。我们今天去学校。',
  ]) {
    const refused = await collect(proofread(text, OPTIONS, model)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).problem.code).toBe('unsupported-language');
  }
  expect(model.asked).toEqual([]);
});

test('whatever the model says, the result is its corrections, and what is protected stays', async () => {
  const parts = fc.constantFrom(
    ...['the ', 'Anna ', 'not ', 'two ', 'is ', '12 kg', ' ', '. ', '\n', '\r\n- ', ', ', '"so" '],
    ...['a@b.org ', '`x` ', 'running ', '😀', '  ', 'I '],
  );
  const text = fc.array(parts, { maxLength: 40 }).map((list) => list.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (input, answer) => {
      const model = scriptedModel(({ source }) =>
        // Half of the time an answer that is near to the sentence.
        answer.length % 2 ? answer : source.replace(/running|not|Anna|is/, answer.slice(0, 9)),
      );
      const { pieces, result } = await collect(proofread(input, OPTIONS, model));
      const streamed = pieces.flatMap((piece) =>
        piece.kind === 'corrections' ? piece.corrections : [],
      );
      // The second reading of a sentence may find what lies before the first one's corrections.
      expect(streamed.toSorted((a, b) => a.startIndex - b.startIndex)).toEqual(result.corrections);
      expect(applyCorrections(input, result.corrections)).toBe(result.correctedInput);
      for (const { start, end } of protectedSpans(input)) {
        expect(result.correctedInput).toContain(input.slice(start, end));
      }
      expect(result.correctedInput.match(/[\r\n]+/g)).toEqual(input.match(/[\r\n]+/g));
    }),
  );
});

test("the user's own words are left alone, in any case where they are in lower case", async () => {
  const text = 'We saw Freind with a freind. My recieve was a Recieve, and recieves came.';
  const model = scriptedModel(({ source }) =>
    source.replaceAll(/freind/gi, 'friend').replaceAll(/recieve/gi, 'receive'),
  );
  const words = ['Freind', 'recieve', 'New York'];
  const { result } = await collect(proofread(text, { ...OPTIONS, words }, model));
  expect(result.correctedInput).toBe(
    'We saw Freind with a friend. My recieve was a Recieve, and receives came.',
  );
});
