// Summaries with a scripted model: the text in, the whole summary and notices out.
import { expect, test } from 'vitest';
import { UserError } from '../../contract/errors.ts';
import { SummarizeOptions } from '../../contract/task.ts';
import { asksSomething, unsupported } from '../../tools/faithful.ts';
import { packUnits, partsOf, unitsOf } from '../../tools/parts.ts';
import { summarize } from '../../tools/summarize.ts';
import { collect, type Script, scriptedModel } from './tools-model.ts';

const run = (text: string, options: Partial<SummarizeOptions>, script: Script) =>
  collect(
    summarize(text, SummarizeOptions.parse(options), scriptedModel(findingNoMistake(script))),
  );

/** The script is of summaries; whoever proofreads them finds nothing. */
const findingNoMistake =
  (script: Script): Script =>
  (question) =>
    question.adapter === 'proofread' ? question.source : script(question);

const DIALOGUE =
  'Ann: I will take the train at 9:30, because the bus is always late on Fridays.\n' +
  'Ben: Then I come with you. Shall I bring the papers that we printed?\n' +
  'Ann: Yes, please, and do not forget the two tickets on the kitchen table.';

/** The same as the model reads it. */
const TOLD = `Ann will take the train at 9:30, because the bus is always late on Fridays.
Ben: Then I come with you.
Ben asks whether Ben shall bring the papers that they printed.
Ann: Yes, please, and do not forget the two tickets on the kitchen table.`;
const [FIRST = ''] = TOLD.split('\n');

const ARTICLE = `The old bridge over the river was closed in May because its pillars had cracks.
Cars take another road. The mayor says that a new bridge costs too much for the town.`;

const QUOTED = [{ code: 'quoted', sentences: 1 }];

test('a short summary streams the first sentence and stops there', async () => {
  const answer = 'Ann takes the train. Ben comes too.';
  const { pieces, result } = await run(DIALOGUE, { length: 'short' }, () => answer);
  expect(result).toMatchObject({ summary: 'Ann takes the train.', notices: [] });
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []));
  expect(texts.map(({ text }) => text).join('')).toBe('Ann takes the train.');
  expect(texts.some(({ replace }) => replace)).toBe(false);
  expect(pieces.at(-1)).toEqual({ kind: 'progress', done: 1, total: 1 });
});

test('a summary has up to three sentences if nothing else is asked for', async () => {
  const answer = 'Ann takes the train. Ben comes too. Ann wants the tickets. Ben agrees.';
  const { result } = await run(DIALOGUE, {}, () => answer);
  expect(result.summary).toBe('Ann takes the train. Ben comes too. Ann wants the tickets.');
});

test.each([
  ['Zed takes the bus. He is late. Ann takes the train.', 'Ann takes the train.'],
  ['Ann takes the train. Then Zed comes. So Ann waits.', 'Ann takes the train.'],
  ['Ann takes the train. It is never late.', 'Ann takes the train. It is never late.'],
  [
    'Ann takes the train. Ben: Then I come with you.',
    'Ann takes the train. Ben: “Then I come with you.”',
  ],
])(
  'of %j what leans on nothing is shown, and what somebody says is quoted',
  async (answer, summary) => {
    expect((await run(DIALOGUE, {}, () => answer)).result.summary).toBe(summary);
  },
);

test('an answer of which nothing holds is asked for twice more, and then the text speaks', async () => {
  const answers = ['Zed comes.', 'Zed goes.', 'The mayor says that a bridge costs too much.'];
  const script: Script = ({ sampling }) => answers[sampling?.seed ?? 0] as string;
  expect((await run(ARTICLE, {}, script)).result).toMatchObject({
    summary: 'The mayor says that a bridge costs too much.',
    notices: [],
  });
  expect((await run(ARTICLE, {}, () => 'Zed comes.')).result.notices).toEqual(QUOTED);
});

test('of an article where nothing holds its beginning speaks, and what says most', async () => {
  const article = `${ARTICLE} Boats pass below it. A ferry will carry people in summer.
The town council wants a new bridge with a lane for bicycles, which the town can't pay for. It votes in June.`;
  const { result } = await run(article, {}, () => 'Zed comes.');
  expect(result).toMatchObject({
    summary:
      "The old bridge over the river was closed in May because its pillars had cracks. The town council wants a new bridge with a lane for bicycles, which the town can't pay for.",
    notices: [{ code: 'quoted', sentences: 2 }],
  });
});

test('what the model is not sure of gives way to what is said most like it', async () => {
  const answer = 'Ann will take the late bus. Ben has two tickets.';
  const model = { ...scriptedModel(() => answer), sureness: async () => [-0.9, -0.9] };
  const { result } = await collect(summarize(DIALOGUE, SummarizeOptions.parse({}), model));
  expect(result).toMatchObject({
    summary: `${FIRST} Ann: “Yes, please, and do not forget the two tickets on the kitchen table.”`,
    notices: [{ code: 'quoted', sentences: 2 }],
  });
});

test('of a chat of which the model says nothing that is said it shows what it would have said, told of who says it', async () => {
  const answer = 'Zed comes.';
  const model = scriptedModel(() => answer);
  const unsure = async (_: unknown, parts: string[]) =>
    parts.map((part) => (part === FIRST ? -0.6 : -0.9));
  const options = SummarizeOptions.parse({});
  const { result } = await collect(summarize(DIALOGUE, options, { ...model, sureness: unsure }));
  expect(result).toMatchObject({ summary: FIRST, notices: QUOTED });
  expect(model.asked.map(({ source }) => source)).toEqual([TOLD, FIRST]);
});

test('what is told of somebody has no mistakes of his', async () => {
  const script: Script = ({ adapter, source }) =>
    adapter === 'proofread' ? source.replace('allways', 'always') : 'Zed comes.';
  const model = scriptedModel(script);
  const unsure = async (_: unknown, parts: string[]) =>
    parts.map((part) => (part.startsWith('Ann will') ? -0.6 : -0.9));
  const options = SummarizeOptions.parse({});
  const text = DIALOGUE.replace('always', 'allways');
  const { result } = await collect(summarize(text, options, { ...model, sureness: unsure }));
  expect(result.summary).toBe(FIRST);
});

test('a chat of some length has a second sentence, which says something else, in its own words', async () => {
  const longer = `${DIALOGUE}\n${'Ben: The weather is fine, they say, and it stays so. '.repeat(6)}`;
  const sure = async (_: unknown, parts: string[]) =>
    parts.map((part) => (part.startsWith('Ann:') ? -0.1 : -0.3));
  const model = { ...scriptedModel(() => 'Ann takes the train.'), sureness: sure };
  const { result } = await collect(summarize(longer, SummarizeOptions.parse({}), model));
  expect(result).toMatchObject({
    summary:
      'Ann takes the train. Ann: “Yes, please, and do not forget the two tickets on the kitchen table.”',
    notices: QUOTED,
  });
});

test('the one thing that holds of a long text stands behind what the text tells most', async () => {
  const told =
    'The old bridge over the river Ems was closed in May because its pillars had cracks.';
  const text = `${told} Cars take another road. The bridge has two pillars. Pillars are dear. It rains.
    Many people complain. Others laugh. A river needs room. The mayor was ill. Buses stop at the mill.`;
  const { result } = await run(text, {}, () => 'Buses stop at the mill. Zed builds a bridge.');
  expect(result).toMatchObject({ summary: `${told} Buses stop at the mill.`, notices: QUOTED });
});

test('key points are one sentence of each segment, marked as asked', async () => {
  const points = [
    'Ann takes the train.',
    'Two tickets are on the table.',
    'Ben asks about the papers.',
  ];
  const script = () => {
    let asked = 0;
    return () => points[asked++ % points.length] as string;
  };
  const options = { type: 'key-points', format: 'markdown' } as const;
  expect((await run(DIALOGUE, options, script())).result).toMatchObject({
    summary: '- Ann takes the train.',
    notices: [],
  });
  const longer = `${DIALOGUE}\n${DIALOGUE.replaceAll('train', 'tram')}`;
  expect((await run(longer, options, script())).result).toMatchObject({
    summary: points.map((point) => `- ${point}`).join('\n'),
    notices: [],
  });
  expect((await run(longer, { type: 'key-points' }, script())).result.summary).toBe(
    points.map((point) => `• ${point}`).join('\n'),
  );
});

test('of a letter its request is told too, but not in a headline', async () => {
  const letter = `Hi Ben,
I read the draft of the manual yesterday, and the manual is much clearer than the one before.
The numbers on page 6 of the manual are old. Could you please put the new numbers in by Friday?
Best, Ann`;
  const praise = () => 'The manual is much clearer than the one before.';
  expect((await run(letter, {}, praise)).result).toMatchObject({
    summary: `${praise()} Ann asks Ben to put the new numbers in by Friday.`,
    notices: QUOTED,
  });
  expect((await run(letter, { type: 'headline' }, praise)).result.summary).toBe(
    'The manual is much clearer than the one before',
  );
  const note = letter.replace('Hi Ben,\n', '').replace('Best, Ann', '');
  expect((await run(note, {}, praise)).result.summary).toBe(praise());
});

test.each<[string, string]>([
  ['a name that is not in the text', 'Ann and Rebecca take the train.'],
  ['a number that is not in the text', 'Ann takes the train at 10:30.'],
  ['a number in words that is not in the text', 'Ann wants three tickets.'],
])('a sentence with %s is replaced by one of the text, and told', async (_name, answer) => {
  const { pieces, result } = await run(DIALOGUE, {}, () => answer);
  expect(result.notices).toEqual(QUOTED);
  expect(TOLD).toContain(result.summary);
  expect(pieces.findLast((piece) => piece.kind === 'text')).toEqual({
    kind: 'text',
    text: result.summary,
    replace: true,
  });
});

test.each<[string, ReturnType<Script>]>([
  ['empty', ''],
  ['broken off in its first sentence', { text: 'Ann takes the', complete: false }],
])('an answer that is %s is replaced by a sentence of the text', async (_name, answer) => {
  const { result } = await run(DIALOGUE, {}, () => answer);
  expect(TOLD).toContain(result.summary);
  expect(result.summary).not.toBe('');
});

test('one or two short sentences are returned as they are, without the model', async () => {
  const text = ' I will be late. Please start without me.\n';
  const model = scriptedModel(() => 'Never asked.');
  const { result } = await collect(summarize(text, SummarizeOptions.parse({}), model));
  expect(result).toMatchObject({
    summary: 'I will be late. Please start without me.',
    notices: [],
  });
  expect(model.asked).toEqual([]);
});

test('blocks and lines of code are left out, and that is said', async () => {
  const text = `${DIALOGUE}\n\n\`\`\`ts\nconst tram = 1;\n\`\`\`\nconst bus = compute(tram);\n\n${DIALOGUE}`;
  const model = scriptedModel(() => 'Ann takes the train.');
  const options = SummarizeOptions.parse({ length: 'short' });
  const { result } = await collect(summarize(text, options, model));
  const summarized = model.asked.filter(({ adapter }) => adapter === 'summarize');
  expect(summarized.map(({ source }) => source)).toEqual([`${TOLD}\n${TOLD}`]);
  expect(result).toMatchObject({
    summary: 'Ann takes the train.',
    notices: [{ code: 'code-left-out' }],
  });
});

test('a greeting is no part of its own', () => {
  const text = `Hello everyone,\n${'The pump is broken and comes on Friday. '.repeat(9)}\n${'Please fill a kettle before eight. '.repeat(9)}`;
  const units = unitsOf(text, 96, (piece) => Math.ceil(piece.length / 4));
  expect(packUnits(units, 3).map((part) => part.text.slice(0, 15))).toEqual([
    'Hello everyone,',
    'Please fill a k',
  ]);
});

test('a text that is only code is not summarized', async () => {
  const text = 'const tram = 1;\nconst bus = compute(tram);\n';
  const model = scriptedModel(() => 'Never asked.');
  await expect(collect(summarize(text, SummarizeOptions.parse({}), model))).rejects.toMatchObject({
    problem: { code: 'empty-text', message: 'There is only code in this text.' },
  });
});

test('a long text is read whole, in parts, and their summaries are summarized', async () => {
  const turns = Array.from(
    { length: 200 },
    (_, index) =>
      `Speaker${index}: Today I want to talk about the topic number ${index} of our list.`,
  );
  const model = scriptedModel(({ source }) => `${/Speaker\d+/.exec(source)?.[0]} talks.`);
  const { pieces, result } = await collect(
    summarize(turns.join('\n'), SummarizeOptions.parse({}), model),
  );
  const read = model.asked.map(({ source }) => source).join('\n');
  for (const turn of turns) expect(read).toContain(turn);
  for (const { source } of model.asked) expect(model.countTokens(source)).toBeLessThan(500);
  expect(result.summary).toBe('Speaker0 talks.');
  expect(result.notices).toEqual([{ code: 'in-parts', parts: expect.any(Number) }]);
  const progress = pieces.flatMap((piece) => (piece.kind === 'progress' ? [piece] : []));
  expect(progress.at(-1)?.done).toBe(model.asked.length);
  expect(progress.at(-1)?.total).toBe(model.asked.length);
});

test.each(['word '.repeat(50_000), 'a'.repeat(100_000), '字'.repeat(5000), 'Hi. '.repeat(20_000)])(
  'parts of a text without structure keep all of it (%#)',
  (text) => {
    const parts = partsOf(text, 384, (piece) => Math.ceil(piece.length / 4));
    expect(parts.map((part) => part.text.replace(/\s/g, '')).join('')).toBe(
      text.replace(/\s/g, ''),
    );
    expect(Math.max(...parts.map((part) => part.tokens))).toBeLessThan(600);
  },
);

test.each<[string, string, string[]]>([
  ['#Person1# meets Tom.', '#Person1#: Hi Tom!', []],
  ['Tom meets Ann.', 'Hi Tom!', ['Ann']],
  ['Everyone is late.', 'we are late', []],
  ['Rebecca wants tea.', 'i want tea', ['Rebecca']],
  ['The price is 1,200 dollars for two.', 'It is 1200 dollars for 2.', []],
  ['He pays 5 dollars.', 'He pays five dollars.', []],
  ['He pays 6 dollars.', 'He pays five dollars.', ['6']],
  ["Tom's train leaves at 9.", 'Tom has a train at 9:00', []],
])('%j of %j has %j from nowhere', (sentence, source, expected) => {
  expect(unsupported(sentence, source)).toEqual(expected);
});

test.each([['😀🎉'.repeat(50_000)], ['QUJD'.repeat(250_000)], ['0 '.repeat(500)]])(
  'a text without words is no summary of itself',
  async (text) => {
    await expect(run(text, {}, () => 'Nothing.')).rejects.toMatchObject({
      problem: { code: 'empty-text', message: 'There are no words in this text.' },
    });
  },
);

test('each point links to the sentence of the text that says it', async () => {
  const points = [
    'Ann takes the train.',
    'Nobody is mentioned.',
    'Someone brings the printed papers.',
  ];
  let asked = 0;
  const text = `${DIALOGUE}\n\n${DIALOGUE.replaceAll('train', 'tram')}\n\n${DIALOGUE}`;
  const { result } = await run(
    text,
    { type: 'key-points', length: 'short' },
    () => points[asked++] as string,
  );
  expect(
    result.sources.map(({ startIndex, endIndex, sourceStart, sourceEnd }) => [
      result.summary.slice(startIndex, endIndex),
      text.slice(sourceStart, sourceEnd),
    ]),
  ).toEqual([
    [points[0], 'Ann: I will take the train at 9:30, because the bus is always late on Fridays.'],
    [points[2], 'Shall I bring the papers that we printed?'],
  ]);
});

test('a list has a point for each paragraph', async () => {
  let asked = 0;
  const points = ['The train is late.', 'The tickets are there.'];
  const script = () => points[asked++] as string;
  const paragraph = DIALOGUE.replaceAll('\n', ' ');
  const text = `${paragraph}\n\n${paragraph}\n`;
  const { result } = await run(text, { type: 'list', format: 'markdown' }, script);
  expect(result.summary).toBe('- The train is late.\n- The tickets are there.');
});

test('a mail that the model misreads has its own subject as headline', async () => {
  const mail = `From: Ann\nSubject: Re: The two tickets\n\n${DIALOGUE.replace(/^\w+: /gm, '')}`;
  const { result } = await run(mail, { type: 'headline' }, () => 'Zed flies to Rome.');
  expect(result).toMatchObject({ summary: 'The two tickets', notices: [] });
});

test.each<SummarizeOptions['type']>(['tldr', 'key-points', 'headline', 'list'])(
  'who has had enough of a summary stops the model: %s',
  async (type) => {
    const text = Array.from({ length: 12 }, () => DIALOGUE).join('\n\n');
    const options = SummarizeOptions.parse({ type, length: 'long' });
    let asked = 0;
    for (let pieces = 1; pieces < 12; pieces++) {
      const model = scriptedModel(() => 'The train is late. The tickets are there.');
      const stream = summarize(text, options, model);
      for (let n = 0; n < pieces; n++) await stream.next();
      await stream.return({ summary: '', sources: [], notices: [] });
      expect([...model.listenedTo]).toEqual([]);
      asked += model.asked.length;
    }
    expect(asked).toBeGreaterThan(5);
  },
);

const LONG_SENTENCE =
  'Ann takes the early train at 9:30 on Fridays because the bus is always late in the whole town.';

test.each<[string, Script, string]>([
  [
    'as it is, where it is short',
    () => 'Ann takes the train at 9:30.',
    'Ann takes the train at 9:30',
  ],
  [
    'in the shorter words of the rewriting adapter',
    ({ adapter }) =>
      adapter === 'rewrite' ? 'Ann takes the train at 9:30 on Fridays.' : LONG_SENTENCE,
    'Ann takes the train at 9:30 on Fridays',
  ],
  [
    'without its last clause, where the shorter words lose something',
    ({ adapter }) => (adapter === 'rewrite' ? 'Ann takes the train.' : LONG_SENTENCE),
    'Ann takes the early train at 9:30 on Fridays',
  ],
  [
    'without its last clause, where there is no rewriting adapter',
    ({ adapter }) => {
      if (adapter === 'rewrite') throw new UserError('adapter-missing', 'Missing.', 'Get it.');
      return LONG_SENTENCE;
    },
    'Ann takes the early train at 9:30 on Fridays',
  ],
  [
    'whole, where its clause would lose its verb',
    ({ adapter }) =>
      adapter === 'rewrite'
        ? ''
        : 'Ann fears that the early train from the town on Fridays at 9:30 will be late.',
    'Ann fears that the early train from the town on Fridays at 9:30 will be late',
  ],
  [
    'whole, where it would lose its condition',
    ({ adapter }) =>
      adapter === 'rewrite'
        ? ''
        : 'Ann takes the early train at 9:30 on Fridays if it is not late.',
    'Ann takes the early train at 9:30 on Fridays if it is not late',
  ],
])('a headline is the summary %s', async (_name, script, expected) => {
  const text = `${DIALOGUE} The whole town is early.`;
  const { pieces, result } = await run(text, { type: 'headline' }, script);
  expect(result.summary).toBe(expected);
  expect(pieces.filter((piece) => piece.kind === 'text')).toEqual([
    { kind: 'text', text: expected, replace: true },
  ]);
});

test.each(['teaser', 'table'] as const)('a %s is told to take a larger model', async (type) => {
  await expect(run(DIALOGUE, { type }, () => 'Never asked.')).rejects.toMatchObject({
    problem: { code: 'needs-larger-model' },
  });
});

test.each<[string, boolean]>([
  ['Nico is at 2200, how many do they need.', true],
  ['When are you coming', true],
  ['The bus is late, which bus do we take', true],
  ['Ann knows when the bus is coming.', false],
  ['He went home, which is fine.', false],
])('a question is known without its mark: %j, %s', (sentence, expected) => {
  expect(asksSomething(sentence)).toBe(expected);
});

test('of a message that greets in its first sentence, what it asks is told, and what comes next', async () => {
  const message =
    'Hey Kofi, sorry for the late reply. The tank is half full. The bell is broken. ' +
    'Yaw opens the gate on Friday from four. Please bring the pump back by Tuesday. The lamp stays here.';
  const { result } = await run(message, {}, () => 'The sun was shining in Lagos.');
  expect(result.summary).toBe(
    'Yaw opens the gate on Friday from four. Please bring the pump back by Tuesday.',
  );
});
