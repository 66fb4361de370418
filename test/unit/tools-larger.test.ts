// Proofreading by a model that follows instructions: which of what its answer changes is shown as a correction.
// The model is scripted; the protocol has tests of its own.
import { expect, test } from 'vitest';
import { ProofreadOptions } from '../../contract/task.ts';
import { proofreadByLarger } from '../../tools/larger.ts';
import type { Follow } from '../../tools/tool.ts';
import { collect, followingModel } from './tools-model.ts';

async function proofread(text: string, script: (source: string) => string) {
  const { prompted } = followingModel(({ user }) =>
    script(/<text>\n([\s\S]*)\n<\/text>/.exec(user)?.[1] ?? ''),
  );
  const options = ProofreadOptions.parse({});
  const run = await collect(proofreadByLarger(text, options, prompted as Follow));
  const { corrections, correctedInput } = run.result;
  const changes = corrections.map(({ startIndex, endIndex, correction }) => [
    text.slice(startIndex, endIndex),
    correction,
  ]);
  return { changes, correctedInput, pieces: run.pieces };
}

test.each<[string, string, string, [string, string][], string]>([
  [
    'line ends, blank lines and columns stay',
    'I has it.\r\nHe goes.\r\n\r\nWe go  home.\tNo.  \r\n',
    'I have it.\nHe goes.\nWe go home. No.',
    [['has', 'have']],
    'I have it.\r\nHe goes.\r\n\r\nWe go  home.\tNo.  \r\n',
  ],
  [
    'what ends a line and what begins the next are two',
    'I like it\nhe goes\n',
    'I like it.\nHe goes.',
    [
      ['', '.'],
      ['he', 'He'],
      ['', '.'],
    ],
    'I like it.\nHe goes.\n',
  ],
  [
    'words that the model moved to the next line stay in theirs',
    'It is a long line that its writer broke because it would have\nbeen too wide, and it goes on untill the end of the\nparagraph.',
    'It is a long line that its writer broke because it would\nhave been too wide, and it goes on until the end of\nthe paragraph.',
    [['untill', 'until']],
    'It is a long line that its writer broke because it would have\nbeen too wide, and it goes on until the end of the\nparagraph.',
  ],
  [
    'lines that became one stay two',
    'We has it.\n\nHe goed home.',
    'We have it. He went home.',
    [
      ['has', 'have'],
      ['goed', 'went'],
    ],
    'We have it.\n\nHe went home.',
  ],
  [
    'as many lines that are others are read as one text',
    'Nobody has told me of it.\nWe wants to see the house tomorrow. It is small.',
    'Nobody has told me of it. We want to see the house tomorrow.\nIt is small.',
    [['wants', 'want']],
    'Nobody has told me of it.\nWe want to see the house tomorrow. It is small.',
  ],
])('%s', async (_what, text, answer, changes, correctedInput) => {
  expect(await proofread(text, () => answer)).toMatchObject({ changes, correctedInput });
});

test('a long text is corrected part by part', async () => {
  const lines = Array.from({ length: 90 }, (_, n) => `${n}. I has item ${n} at home.`);
  const text = lines.join('\r\n');
  const { pieces, correctedInput } = await proofread(text, (source) =>
    source.replaceAll('has', 'have').replaceAll('\r', ''),
  );
  const steps = pieces.map((piece) =>
    piece.kind === 'corrections' ? piece.corrections.length : piece,
  );
  expect(steps).toEqual([
    { kind: 'progress', done: 1, total: 2 },
    { kind: 'progress', done: 2, total: 2 },
    90,
  ]);
  expect(correctedInput).toBe(text.replaceAll('has', 'have'));
});
