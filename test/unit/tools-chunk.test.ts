// Blocks and sentences: input -> the whole list of sentences, and offsets that are never lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  originalIndex,
  type Sentence,
  sentencesOf,
  splitLong,
} from '../../tools/chunk.ts';

const sentenceTexts = (text: string) =>
  blocksOf(text)
    .flatMap((block) => sentencesOf(block))
    .map((sentence) => sentence.text);

test.each<[string, string, string[]]>([
  [
    'titles, initials and numbers end no sentence',
    'Dr. J. R. Smith paid 3.5 euros to Mrs. Hall. See Fig. 2 on p. 14, e.g. the left half. It is new.',
    [
      'Dr. J. R. Smith paid 3.5 euros to Mrs. Hall.',
      'See Fig. 2 on p. 14, e.g. the left half.',
      'It is new.',
    ],
  ],
  [
    'a question inside quotation marks goes on',
    '"Are you well?" she asked. "Yes." He sat down.',
    ['"Are you well?" she asked.', '"Yes."', 'He sat down.'],
  ],
  [
    'markers of lists, headings and replies are no part of a sentence',
    '# Plan\n\n1. Buy milk\n2. Call Ann. She waits.\n- [ ] Write\n> * Read this',
    ['Plan', 'Buy milk', 'Call Ann.', 'She waits.', 'Write', 'Read this'],
  ],
  [
    'each cell of a table is read for itself',
    '| Name | What it does |\n|---|---|\n| a \\| b | It runs. It ends |',
    [
      '|',
      'Name',
      '|',
      'What it does',
      '|',
      '|',
      '---',
      '|',
      '---',
      '|',
      '|',
      'a \\| b',
      '|',
      'It runs.',
      'It ends',
      '|',
    ],
  ],
  [
    'a line that its editor wrapped goes on, a short line does not',
    'This is a long line that was wrapped by the editor at some\r\n  place and ends here. A new one.\r\nBest regards\r\nTom',
    [
      'This is a long line that was wrapped by the editor at some place and ends here.',
      'A new one.',
      'Best regards',
      'Tom',
    ],
  ],
  [
    'each turn of a dialogue begins anew',
    'Ann: I think that we should all go there together on Saturday\nBen: so do I',
    ['Ann: I think that we should all go there together on Saturday', 'Ben: so do I'],
  ],
  ['nothing but white space has none', ' \n\t\r\n ', []],
])('%s', (_name, text, expected) => {
  expect(sentenceTexts(text)).toEqual(expected);
});

const textWithSpaces = fc
  .array(
    fc.constantFrom(
      ...'Hello there. Mr. Hall asks, 3.5 or 4?'.split(' '),
      '  ',
      '\t',
      '\n',
      '\r\n',
      '\n\n',
      '- ',
      '😀',
      '\u2028',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

test('every index of a sentence is found again in the original', () => {
  fc.assert(
    fc.property(textWithSpaces, (text) => {
      let end = 0;
      for (const sentence of blocksOf(text).flatMap((block) => sentencesOf(block))) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        end = sentence.end;
        expect(text.slice(sentence.start, end).replace(/\s+/g, ' ')).toBe(sentence.text);
        for (let index = 0; index < sentence.text.length; index++) {
          const original = text[originalIndex(sentence, index)] ?? '';
          expect(original.replace(/\s/, ' ')).toBe(sentence.text[index]);
        }
      }
    }),
  );
});

test('no character but white space and markers is left out', () => {
  fc.assert(
    fc.property(textWithSpaces, (text) => {
      const letters = (value: string) => value.replace(/[^\p{L}\p{N}😀]/gu, '');
      expect(letters(sentenceTexts(text).join(''))).toBe(letters(text));
    }),
  );
});

function onlySentence(text: string): Sentence {
  const sentences = blocksOf(text).flatMap((block) => sentencesOf(block));
  expect(sentences).toHaveLength(1);
  return sentences[0] as Sentence;
}

test('a long sentence is cut at clauses under the limit, and knows which ends are its own', () => {
  const text =
    'We waited for the bus in the rain, and the driver did not come, which annoyed us all; so we walked home.';
  const sentence = onlySentence(text);
  const countTokens = (piece: string) => piece.split(' ').length;
  const pieces = splitLong(sentence, 9, countTokens);
  expect(pieces.map((piece) => [piece.text, piece.startsWhole, piece.endsWhole])).toEqual([
    ['We waited for the bus in the rain,', true, false],
    ['and the driver did not come,', false, false],
    ['which annoyed us all; so we walked home.', false, true],
  ]);
  expect(pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(
    pieces.map((piece) => piece.text),
  );
});

test('a megabyte without an end or a space is cut in time, or left whole', () => {
  const words = 'word '.repeat(200_000);
  const sentence = onlySentence(words);
  const pieces = splitLong(sentence, 100, (piece) => piece.length / 4);
  expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(400);
  const unbroken = onlySentence('a'.repeat(1_000_000));
  expect(splitLong(unbroken, 100, (piece) => piece.length / 4)).toEqual([unbroken]);
});
