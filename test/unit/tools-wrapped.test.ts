// Which line breaks are only those of a full line: text in, blocks out. What is no wrapped paragraph keeps
// its words in their lines, whatever is done to them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RewriteOptions } from '../../contract/task.ts';
import { blocksOf } from '../../tools/chunk.ts';
import { rewrite } from '../../tools/rewrite.ts';
import { collect, scriptedModel } from './tools-model.ts';

const blockTexts = (text: string) => blocksOf(text).map((block) => block.text);

test.each<[string, string]>([
  [
    'a chat without names',
    `hey are you still coming tonight
yeah but i'll be late because my bus got cancelled
grandma wrote that she can't come since her knee is bad
again, oh no
should i pick up some wine on the way`,
  ],
  [
    'messages of about one length, most without an end',
    `i talked to the neighbours about the fence this morning
they would pay for half of it if we paint it green
green looks awful next to the red bricks though
can you call them and ask if brown is fine with them`,
  ],
  [
    'a sonnet',
    `When autumn paints the orchard red and brown,
And swallows gather on the telegraph line,
The farmer takes his ladder slowly down
And stores the last of all the apple wine.`,
  ],
  [
    'verses without capitals',
    `the rain has walked the whole night through the town
and left its footprints shining on the stones
i followed them until the sun came down
to where the river hums in undertones`,
  ],
  [
    'an address and a signature',
    `Jonathan Featherstonehaugh, Head of European Distribution
c/o Northern Light Instruments Limited, second floor
14 Harbour Street
phone 0123 456789`,
  ],
  [
    'items without markers',
    `call the plumber about the leaking tap in the kitchen
book the flights to Lisbon before the prices go up
write to the landlord about the deposit and the keys`,
  ],
  [
    'a log',
    `2026-11-26 07:00:01 connection to the store was closed by the other side
2026-11-26 07:00:04 trying again in four seconds, then in eight and so on
[07:00:09] giving up after three tries, the queue is kept until the next one`,
  ],
  [
    'paragraphs that are one line each',
    `${'we looked at the house again and it was even smaller than the first time '.repeat(3).trim()}
${'but the garden is lovely and the neighbours waved at us over the fence '.repeat(3).trim()}`,
  ],
])('each line of %s is its own', (_name, text) => {
  expect(blockTexts(text)).toEqual(text.split('\n'));
});

test.each<[string, string]>([
  [
    'a paragraph of mail',
    `I am writing to you because the order that we placed two weeks ago has
not arrived yet, and nobody in the shop could tell us where it is. We
would need it before Friday, when the Hallorans come to see the rooms,
or else it is of no use to us.`,
  ],
  [
    'two lines between blank ones',
    `I am writing to you because the order that we placed two weeks ago
arrived without the two lamps.`,
  ],
  [
    'a commit message',
    `  Keep the cursor where it was when the list is sorted anew, since
  whoever reads with the keyboard would lose the place.`,
  ],
])('%s is one block, lines or not', (_name, text) => {
  expect(blockTexts(text)).toEqual([text.replace(/\s+/g, ' ').trim()]);
});

test('a short paragraph is wrapped where another one of the text is, as wide', () => {
  const text = `Hi Ann,
The bridge will be closed for repairs from Monday on, and the
buses will stop at the old mill, as they did last year. We will
know on Tuesday how long it takes, the mayor said.

It would be good if you could bring the keys of the boat on
Friday
Best regards
Tom`;
  expect(blockTexts(text)).toEqual([
    'Hi Ann,',
    'The bridge will be closed for repairs from Monday on, and the buses will stop at the old mill, as they did last year. We will know on Tuesday how long it takes, the mayor said.',
    'It would be good if you could bring the keys of the boat on Friday',
    'Best regards',
    'Tom',
  ]);
});

const WORDS =
  'we need the new report about sales before anyone of us asks for money again, and i think so'.split(
    ' ',
  );
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

/** Lines of which none is full: the next line's first word would have had room beside the longest. */
const unwrapped = fc.array(line, { minLength: 2, maxLength: 12 }).map((lines) => {
  const widest = Math.max(...lines.map((each) => each.length));
  return [...lines, 'xx '.repeat(Math.ceil(widest / 3) + 3).trim()].join('\n');
});

test('lines that are not full never exchange words', async () => {
  await fc.assert(
    fc.asyncProperty(unwrapped, async (text) => {
      const longer = scriptedModel(({ source }) => source.replaceAll('we', 'all of us together'));
      const options = RewriteOptions.parse({ tone: 'friendly' });
      const { result } = await collect(rewrite(text, options, longer));
      const lines = result.wordings[0]?.split('\n') ?? [];
      const back = lines.map((each) => each.replaceAll('all of us together', 'we'));
      expect(back).toEqual(text.split('\n'));
    }),
  );
});

test('a long paragraph is one block however wide it was wrapped', () => {
  const wrap = (words: readonly string[], width: number) =>
    words.reduce((text, word) => {
      const column = text.length - (text.lastIndexOf('\n') + 1);
      return text + (text === '' ? '' : column + 1 + word.length > width ? '\n' : ' ') + word;
    }, '');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 100, maxLength: 200 }),
      fc.integer({ min: 60, max: 100 }),
      (words, width) => {
        expect(blockTexts(wrap(words, width))).toEqual([words.join(' ')]);
      },
    ),
  );
});
