// New texts, replies, teasers and tables by a model that follows instructions: what it is told, and what
// becomes of answers that bring what nobody gave. The model is scripted; the protocol has tests of its own.
import { expect, test } from 'vitest';
import { ComposeOptions, ReplyOptions, SummarizeOptions } from '../../contract/task.ts';
import { compose, reply } from '../../tools/compose.ts';
import { summarize } from '../../tools/summarize.ts';
import { collect, followingModel, scriptedModel } from './tools-model.ts';

const MESSAGE = 'Hello! Could you send the report to ann@example.org by Friday?';

test('a new text comes from the instruction, with the context as data, and what it adds is told', async () => {
  const model = followingModel(
    () => '<text>\nThe heating in flat 12 is broken. Please call Mr Brown on 555-0199.\n</text>',
  );
  const options = ComposeOptions.parse({
    instruction: 'Tell the landlord that the heating is broken',
  });
  const { pieces, result } = await collect(compose('We live in flat 12.', options, model));
  expect(result).toEqual({
    texts: ['The heating in flat 12 is broken. Please call Mr Brown on 555-0199.'],
    added: ['Mr', 'Brown', '555', '0199'],
    model: 'Larger model',
  });
  expect(model.prompts[0]?.user).toBe(
    'Tell the landlord that the heating is broken\n\n<text>\nWe live in flat 12.\n</text>',
  );
  expect(pieces.at(-1)).toEqual({ kind: 'text', text: result.texts[0], replace: true });
});

test('three replies differ in what they say, and none brings what the message has not', async () => {
  const model = followingModel(({ user, sampling }) => {
    if (user.startsWith('Agree')) return 'Yes, I will send it to ann@example.org by Friday.';
    if (user.startsWith('Say no')) {
      return sampling
        ? 'Sorry, I cannot send it by Friday.'
        : 'Sorry, ask Mr Brown at bob@example.com.';
    }
    return 'Which report do you mean, [Name]?';
  });
  const { result } = await collect(reply(MESSAGE, ReplyOptions.parse({}), model));
  expect(result.texts).toEqual([
    'Yes, I will send it to ann@example.org by Friday.',
    'Sorry, I cannot send it by Friday.',
  ]);
  expect(model.prompts.length).toBe(5);
  expect(model.prompts[0]?.user).toContain(`<text>\n${MESSAGE}\n</text>`);
});

test('replies to a wish are as wished, and without any there is nothing to offer', async () => {
  const says = ['Not before Monday.', 'It comes on Monday.', 'Monday will do.'];
  let turn = 0;
  const model = followingModel(() => says[turn++ % 3] ?? '');
  const options = ReplyOptions.parse({ instruction: 'Say that it comes on Monday' });
  expect((await collect(reply(MESSAGE, options, model))).result.texts).toEqual(says);
  const silent = followingModel(() => ' ');
  await expect(collect(reply(MESSAGE, options, silent))).rejects.toMatchObject({
    problem: { code: 'no-answer' },
  });
});

const REPORT =
  'Ann sold 40 lamps in May and 35 in June. Bo sold 12 chairs in May. The shop in Leipzig opens on Sunday.';

test('a table has the rows that the text bears out', async () => {
  const lines = [
    '| Who | What |',
    '|---|---|',
    '| Ann | 40 lamps |',
    '| Bo | 13 chairs |',
    '| Cy | lamps |',
  ];
  const model = followingModel(() => `Here it is:\n\n${lines.join('\n')}\n`);
  const options = SummarizeOptions.parse({ type: 'table' });
  const { result } = await collect(summarize(REPORT, options, model));
  expect(result).toMatchObject({
    summary: '| Who | What |\n|---|---|\n| Ann | 40 lamps |',
    notices: [{ code: 'rows-left-out', rows: 2 }],
  });
});

test('a teaser has its number of sentences, and a real one where the model gave none that holds', async () => {
  const options = SummarizeOptions.parse({ type: 'teaser', length: 'short' });
  const held = followingModel(() => 'Who sold the lamps? Read on!');
  expect((await collect(summarize(REPORT, options, held))).result).toMatchObject({
    summary: 'Who sold the lamps?',
    notices: [],
  });
  const invented = followingModel(() => 'What did Zed do in Paris?');
  const { result } = await collect(summarize(REPORT, options, invented));
  expect(REPORT).toContain(result.summary);
  expect(result.notices).toEqual([{ code: 'quoted', sentences: 1 }]);
});

test('a long text is said briefly first, in parts', async () => {
  const text = Array.from({ length: 300 }, (_, n) => `Line ${n} is about lamps.`).join('\n');
  const model = followingModel(({ system }) =>
    system.startsWith('You say') ? 'It is about lamps.' : 'Lamps and lamps.',
  );
  const options = SummarizeOptions.parse({ type: 'teaser' });
  const { result } = await collect(summarize(text, options, model));
  const parts = model.prompts.length - 1;
  expect(parts).toBeGreaterThan(1);
  const read = model.prompts.map(({ user }) => user).join('\n');
  for (const line of text.split('\n')) expect(read).toContain(line);
  expect(result).toMatchObject({
    summary: 'Lamps and lamps.',
    notices: [{ code: 'in-parts', parts }],
  });
});

test.each([
  [
    'Writing a text',
    compose(
      '',
      { instruction: 'A poem' },
      scriptedModel(() => ''),
    ),
  ],
  [
    'Writing a reply',
    reply(
      MESSAGE,
      { instruction: '' },
      scriptedModel(() => ''),
    ),
  ],
  [
    'A table',
    summarize(
      REPORT,
      SummarizeOptions.parse({ type: 'table' }),
      scriptedModel(() => ''),
    ),
  ],
])('%s says that it takes a larger model', async (what, run) => {
  await expect(collect(run as AsyncGenerator<unknown, unknown>)).rejects.toMatchObject({
    problem: {
      code: 'needs-larger-model',
      message: `${what} takes a larger model than the one that comes with Pilcrow.`,
    },
  });
});
