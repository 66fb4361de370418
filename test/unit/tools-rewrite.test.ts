// Rewriting with a scripted model: the text in, the whole text out, and what was refused on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeptReason, RewriteOptions } from '../../contract/task.ts';
import { protectedSpans } from '../../tools/protect.ts';
import { refusal } from '../../tools/rewording.ts';
import { rewrapped } from '../../tools/rewrap.ts';
import { rewrite } from '../../tools/rewrite.ts';
import { NO_RULES, type Rules } from '../../tools/rules.ts';
import { collect, type Script, scriptedModel } from './tools-model.ts';

const FORMAL = { tone: 'more-formal' } as const;

async function run(text: string, script: Script, options: Partial<RewriteOptions> = FORMAL) {
  const model = scriptedModel(script);
  const { pieces, result } = await collect(rewrite(text, RewriteOptions.parse(options), model));
  const streamed = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('');
  expect(streamed).toBe(result.wordings[0]);
  return { ...result, asked: model.asked, pieces };
}

const expand: Script = ({ source }) =>
  source.replaceAll("can't", 'cannot').replaceAll("I'm", 'I am').replace(/^hey/, 'Hello');

test('sentences are reworded where they stand, and everything between them stays', async () => {
  const text =
    "\n  hey Ann, I'm late today.\tI can't come at 9:30.  \r\n\r\n\r\n" +
    "* I'm sorry about that, Ann.\r\n  - See https://example.org/a_b for more.\n\n```\nI'm code\n```\n\n";
  const { wordings, kept, asked, pieces } = await run(text, expand);
  expect(wordings).toEqual([
    '\n  Hello Ann, I am late today.\tI cannot come at 9:30.  \r\n\r\n\r\n' +
      "* I am sorry about that, Ann.\r\n  - See https://example.org/a_b for more.\n\n```\nI'm code\n```\n\n",
  ]);
  expect(kept).toEqual([]);
  expect(asked[0]).toEqual({
    adapter: 'rewrite',
    instruction: 'Make it more formal.',
    source: "hey Ann, I'm late today.",
    maximumNewTokens: 35,
    copiesSource: true,
  });
  expect(pieces.at(-2)).toMatchObject({ kind: 'progress', done: 4, total: 4 });
});

test('a tone and a length are two passes, the second on what the first made', async () => {
  const script: Script = ({ instruction, source }) =>
    instruction === 'Make it shorter.'
      ? source.replace(' really', '')
      : source.replace("'m", ' am');
  const { wordings } = await run("I'm really glad about it.", script, {
    tone: 'professional',
    length: 'shorter',
  });
  expect(wordings).toEqual(['I am glad about it.']);
});

test.each<[Partial<RewriteOptions>, string]>([
  [{ tone: 'simpler' }, 'The bridge is old.'],
  [{ tone: 'more-formal' }, 'The bridge (built by Eiffel in 1884) is old.'],
])('what stands in brackets may go where it is to be simpler: %j', async (options, expected) => {
  const script: Script = ({ source }) => source.replace(/ \(.*\)/, '');
  const { wordings } = await run('The bridge (built by Eiffel in 1884) is old.', script, options);
  expect(wordings).toEqual([expected]);
});

test('what is not shorter is not taken for shorter', async () => {
  const longer: Script = ({ source }) => source.replace('glad', 'very glad indeed');
  const { wordings, kept } = await run('I am glad about it.', longer, { length: 'shorter' });
  expect({ wordings, kept }).toEqual({ wordings: ['I am glad about it.'], kept: [] });
});

test('a refused answer is asked for twice more, and then the sentence stays and is counted', async () => {
  const losing: Script = ({ source }) => source.replace('12 May', 'soon').replace("I'm", 'I am');
  const text = "We meet on 12 May in Rome. I'm glad about it.";
  const { wordings, kept, asked } = await run(text, losing);
  expect(wordings).toEqual(['We meet on 12 May in Rome. I am glad about it.']);
  expect(kept).toEqual([{ reason: 'protected', sentences: 1 }]);
  expect(asked.map(({ sampling }) => sampling?.seed)).toEqual([undefined, 1, 2, undefined]);
  const mended: Script = (question) =>
    question.sampling?.seed === 2 ? 'We shall meet on 12 May in Rome.' : losing(question);
  expect(await run('We meet on 12 May in Rome.', mended)).toMatchObject({
    wordings: ['We shall meet on 12 May in Rome.'],
    kept: [],
  });
});

test('the model reads what is said without who says it', async () => {
  const text = "Ines: I'm late for the meeting.\nDr. Kos: I'm here with all of the papers.";
  const { wordings, asked } = await run(text, ({ source }) => source.replace("I'm", 'I am'));
  expect(asked.map(({ source }) => source)).toEqual([
    "I'm late for the meeting.",
    "I'm here with all of the papers.",
  ]);
  expect(wordings).toEqual([
    'Ines: I am late for the meeting.\nDr. Kos: I am here with all of the papers.',
  ]);
});

test('wordings are whole texts that differ, as many as there are', async () => {
  const words = ['pleased', 'happy', 'happy'];
  const script: Script = ({ source, sampling }) =>
    source.replace('glad', words[sampling?.seed ?? 0] as string);
  const { wordings } = await run('I am glad about it.\n', script, { ...FORMAL, alternatives: 3 });
  expect(wordings).toEqual(['I am pleased about it.\n', 'I am happy about it.\n']);
});

test.each<[string, string, string | null]>([
  ['Send it to ann@x.org by Friday.', 'Please send it to Ann by Friday.', 'protected'],
  ['It costs 5 euros.', 'It costs 6 euros.', 'protected'],
  ['It costs five euros.', 'It costs six euros.', 'facts'],
  ['It costs little money.', 'It costs $5 of money.', 'protected'],
  ['I told Tom about it.', 'I told him about it.', 'facts'],
  ['I told my boss about it.', 'I told Tom about it.', 'facts'],
  ["I don't like the plan.", 'I like the plan.', 'facts'],
  ["I don't like the plan.", 'I do not like the plan.', null],
  ['Can you come to the meeting?', 'I would be glad to come to the meeting.', 'doubt'],
  ['Can you come to the meeting?', 'Would you be able to join the meeting?', null],
  [
    'Thank you! Can you bring it to us',
    'Thank you for that. We would like to bring it to us',
    null,
  ],
  [
    'thank you. can you bring it to room',
    'Thank you so much. I would like to bring it to room',
    'doubt',
  ],
  ['I want you to know it.', 'She wants you to know it.', 'doubt'],
  ['I need the report today.', 'You need the report today.', 'doubt'],
  ['The report about sales is due today.', 'Bananas are yellow fruit from trees.', 'doubt'],
  ['I need the report today.', '', 'doubt'],
  ['See you at 4 pm, ok?', 'I look forward to seeing you at 4 pm.', null],
  ['It is clear, especially chapter 3.', 'It is clear. Chapter 3.', 'doubt'],
  ["sorry, I can't come", 'I am sorry that you cannot come', 'doubt'],
  ['Send me the file.', 'Could you please send me the file?', null],
  ['We need the numbers before Friday.', 'The numbers are there on Friday.', 'doubt'],
  ['Move the boxes today.', 'Please move the boxes tomorrow.', 'doubt'],
  ['It will probably be resolved soon.', 'It will be resolved soon.', 'doubt'],
  ['We think that it is late.', 'It seems to be late.', null],
  [
    'sorry for the late answer, I was on holiday until yesterday.',
    'I am writing to inform you that I was on holiday until yesterday.',
    'doubt',
  ],
  ['sorry for the late reply, i was away', 'I would like to inform you that I was away', 'doubt'],
  ['thanks, the file is fine', 'The file is fine', 'doubt'],
  ['Nadia: did anyone book the room', 'Did anyone book the room', 'protected'],
  ['We need to book it.', 'We need to book, we need to book it.', 'doubt'],
  ['We hope to see you there.', 'Would you be able to join us there?', 'doubt'],
  ['Send the file today.', 'Can you send the file today?', null],
  ['The file is late.', 'The file is late. Please reach out to my boss!', 'doubt'],
  ['we need the new numbers soon', 'Please find the new numbers soon', 'doubt'],
  ['I want you to send the file.', 'Could you send the file? Thanks for your help!', null],
  [
    "I'm gonna look at them and get back to you.",
    'I hope you can look at them and get back to you.',
    'doubt',
  ],
  ['I will call you tomorrow.', 'Thank you, please call me tomorrow.', 'doubt'],
  ['Also, the link is broken.', 'The link is broken - could you help?', 'doubt'],
  ['Did you change anything there?', 'I would like you to change anything there.', 'doubt'],
  ['I saw the dog. It barks.', 'I saw the dog. There it barks.', null],
  ['ok ok no onions', 'OK, no onions?', 'doubt'],
  ["I also must tell you that I can't come.", "I'm so happy to share that I can't come.", 'doubt'],
  ['Why did you cancel the order?', 'Sorry to ask, but did you cancel the order?', 'doubt'],
  ['Why did you cancel the order?', 'May I ask why you cancelled the order?', null],
  ['The heating is off.', 'I have been informed that the heating is off.', 'doubt'],
  ['I heard the heating is off.', 'I have been informed that the heating is off.', null],
  ['I owe you two dinners, I know.', 'I am grateful for two dinners I owe you.', 'doubt'],
  ['Tell me, then I will ask him.', 'Please inform me that I will ask him.', 'doubt'],
  ['You charged me for two visits.', 'I have charged you for two visits.', 'doubt'],
  ['You charged me for two visits.', 'You have charged me for two visits.', null],
  ['You need to call me today.', 'I need you to call me today.', null],
  ['I am writing because of the bill.', 'I am writing to inform you of the bill.', 'doubt'],
  ['I write to tell you of the bill.', 'I am writing to inform you of the bill.', null],
  [
    'It hopes to pay back a loan and to replace the heating.',
    'It will pay back a loan. It will replace the heating.',
    'doubt',
  ],
  ['It hopes to come tomorrow.', 'It hopes it will come tomorrow.', null],
  ['Sure, but then I need money.', 'But then I need money.', 'doubt'],
  ['Sure, but then I need money.', 'Of course, but then I need money.', null],
  ['OK so we need the `npm ci` fix ASAP.', 'We need the `npm ci` fix as soon as possible.', null],
])('%j as %j: %j', (source, answer, expected) => {
  const mustStay = protectedSpans(source).map(({ start, end }) => source.slice(start, end));
  expect(refusal(source, answer, mustStay)).toBe(expected);
});

test.each<[number, string, KeptReason | null]>([
  [-0.2, 'The meeting was very long, and my head hurts.', 'doubt'],
  [-0.05, 'The meeting was very long, and my head hurts.', null],
  [-0.05, 'The meeting was endless, and your head hurts.', 'doubt'],
  [-0.2, 'The meeting took ages, and my head hurts!', null],
  [-0.3, 'The meeting took ages, and my head hurts!', 'doubt'],
])('of what the model is sure of by %f nats a token, %j: %j', (sureness, answer, expected) => {
  const source = 'The meeting took ages and my head hurts.';
  expect(refusal(source, answer, [], 'tone', sureness)).toBe(expected);
});

test.each<[string, string, KeptReason | null]>([
  ['My samples are inside.', "My samples're inside.", null],
  ['My sister moves out.', 'The sister moves out.', 'doubt'],
])('what is mine stays mine: %j as %j', (source, answer, expected) => {
  expect(refusal(source, answer, [], 'tone')).toBe(expected);
});

test('a question mark that was missing stays where it was put', async () => {
  const script: Script = ({ adapter, source }) =>
    adapter === 'proofread' && source.includes('did')
      ? `${source}?`
      : source.replace("don't", 'do not').replace('did u get', 'Did you receive');
  const { result } = await collect(
    rewrite(
      "Ann: did u get the soup\nBo: I don't know yet",
      RewriteOptions.parse(FORMAL),
      scriptedModel(script),
      NO_RULES,
    ),
  );
  expect(result.wordings).toEqual(['Ann: Did you receive the soup?\nBo: I do not know yet']);
});

test('a paragraph in lines stays in lines, as wide and as far in as it was', async () => {
  const text =
    "Intro:\n\n  I'm writing this paragraph\n  because I can't call you now,\n  Ann.\n\nBye";
  expect((await run(text, expand)).wordings).toEqual([
    'Intro:\n\n  I am writing this paragraph\n  because I cannot call you now,\n  Ann.\n\nBye',
  ]);
  expect(rewrapped('aaa bbb\r\nccc', 'aaa bbbb `c  c` d')).toBe('aaa\r\nbbbb\r\n`c  c`\r\nd');
});

test("the user's own words survive, or the sentence stays", async () => {
  const script: Script = ({ source }) =>
    source.replace('glad', 'pleased').replace('mybot', 'the bot');
  const options = { ...FORMAL, words: ['mybot'] };
  const { wordings, kept } = await run(
    'I am glad about mybot. I am glad about it.',
    script,
    options,
  );
  expect(wordings).toEqual(['I am glad about mybot. I am pleased about it.']);
  expect(kept).toEqual([{ reason: 'protected', sentences: 1 }]);
});

test('a sentence in another language is left alone and said', async () => {
  const text = 'I am glad that it works as we have hoped for. Das ist nicht das, was wir haben.';
  const { wordings, kept } = await run(text, ({ source }) => source.replace('glad', 'pleased'));
  expect(wordings).toEqual([text.replace('glad', 'pleased')]);
  expect(kept).toEqual([{ reason: 'language', sentences: 1 }]);
});

test.each<[Partial<RewriteOptions>, string]>([
  [{}, 'invalid-request'],
  [{ length: 'longer' }, 'needs-larger-model'],
])('%j is told', async (options, code) => {
  await expect(run('I am glad about it.', ({ source }) => source, options)).rejects.toMatchObject({
    problem: { code },
  });
});

const ATOMS = [
  'https://example.org/a_b?c=1',
  'ann.b@example.org',
  '`rm -rf x`',
  '12.5 kg',
  '3 May 2026',
  '@tom_b',
  '#budget',
  '“so be it”',
  '$x^2$',
  '**bold**',
  '/etc/hosts',
  'v1.2.3',
  '€40',
] as const;
const WORDS = 'we need the new report about sales before anyone asks for money again'.split(' ');
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...ATOMS)), {
    minLength: 3,
    maxLength: 9,
  })
  .map((parts) => `We ${parts.join(' ')}.`);
const documents = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '- ', '2. ', '> ', '# ', '   '),
      fc.array(sentence, { minLength: 1, maxLength: 2 }),
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((lines) => lines.map(([mark, list]) => mark + list.join(' ')).join('\n\n'));

test('what is protected survives any answer, in 10,000 documents', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.nat(),
      fc.constantFrom('', ' ', '\n\n', '\t\n'),
      async (body, dice, edge) => {
        const text = edge + body + edge;
        // An answer that drops, doubles, swaps or respells the words of its source.
        const mangle: Script = ({ source, sampling }) => {
          const seed = dice + (sampling?.seed ?? 0);
          return source
            .split(' ')
            .flatMap(
              (word, index) =>
                [[word], [word], [], [word, word], [word.replace(/\d/, '7')], ['please', word]][
                  (seed * 7 + index * 5) % 6
                ] as string[],
            )
            .join(' ');
        };
        const [wording] = (await run(text, mangle)).wordings as [string];
        const parts = (whole: string) =>
          protectedSpans(whole)
            .map(({ start, end }) => whole.slice(start, end))
            .sort();
        expect(parts(wording)).toEqual(parts(text));
        expect(wording.match(/^\s*|\n\s*|\s*$/g)).toEqual(text.match(/^\s*|\n\s*|\s*$/g));
      },
    ),
    { numRuns: 10_000 },
  );
}, 120_000);

test('courtesies that an answer adds are said once, at the ends of the text', async () => {
  const friendly: Script = ({ source }) => `Hi there! ${source} Thank you!`;
  const text = 'We need the report.\n\nPlease send it today. We will read it.';
  expect((await run(text, friendly, { tone: 'friendly' })).wordings).toEqual([
    'Hi there! We need the report.\n\nPlease send it today. We will read it. Thank you!',
  ]);
});

test("an adapter of the user's own rewrites alone, and what it lost is told", async () => {
  const shout: Script = ({ source }) => source.toUpperCase().replace('HTTPS://EXAMPLE.ORG', '');
  const options = { tone: 'friendly', adapter: 'shouting' } as const;
  const text = 'Hello Ann. See https://example.org now.\n\nBye.\n';
  const { wordings, missing, asked } = await run(text, shout, options);
  expect(wordings).toEqual(['HELLO ANN. SEE  NOW.\n\nBYE.\n']);
  expect(missing).toEqual(['https://example.org']);
  expect(asked[0]).toEqual({
    adapter: 'shouting',
    source: 'Hello Ann.',
    maximumNewTokens: expect.any(Number),
  });
});

test('mistakes are corrected before a sentence is reworded, in the dialect of the writer', async () => {
  const asked: (string | undefined)[] = [];
  const rules: Rules = {
    find: async (_text, dialect) => {
      asked.push(dialect);
      return [];
    },
  };
  const script: Script = ({ adapter, source }) =>
    adapter === 'proofread' ? source.replace('go', 'goes') : source.replace("can't", 'cannot');
  const reword = async (text: string) => {
    const options = RewriteOptions.parse({ ...FORMAL, dialect: 'british' });
    return (await collect(rewrite(text, options, scriptedModel(script), rules))).result;
  };
  expect(await reword("He go home and can't come.")).toMatchObject({
    wordings: ['He goes home and cannot come.'],
    kept: [],
  });
  expect(new Set(asked)).toEqual(new Set(['british']));
  // What can't be reworded is right, at least.
  const loses: Script = ({ adapter, source }) =>
    adapter === 'proofread' ? source.replace('go', 'goes') : source.replace('Ann', 'Tom');
  const { result } = await collect(
    rewrite('Ann go home at nine.', RewriteOptions.parse(FORMAL), scriptedModel(loses), rules),
  );
  expect(result).toMatchObject({
    wordings: ['Ann goes home at nine.'],
    kept: [{ reason: 'facts', sentences: 1 }],
  });
});
