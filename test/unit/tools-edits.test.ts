// Edits between two versions of a sentence: whole lists, and what holds for any two texts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, beforeEdits, editsBetween, tokensOf } from '../../tools/edits.ts';
import { explain } from '../../tools/explain.ts';

const listed = (source: string, target: string) =>
  editsBetween(source, target).map(({ start, end, text }) => [
    source.slice(start, end),
    text,
    start,
  ]);

test.each<[string, string, string, [string, string, number][]]>([
  ['nothing', 'All is well.', 'All is well.', []],
  [
    'words of their own, side by side or not',
    'We need siences tecnologies and to studdy.',
    'We need sciences technologies and to study.',
    [
      ['siences', 'sciences', 8],
      ['tecnologies', 'technologies', 16],
      ['studdy', 'study', 35],
    ],
  ],
  ['a missing word comes with its space', 'I went school.', 'I went to school.', [['', 'to ', 7]]],
  [
    'a needless word goes with its space',
    'I like to the tea.',
    'I like tea.',
    [['to the ', '', 7]],
  ],
  ['a missing word at the end', 'Come with', 'Come with me', [['', ' me', 9]]],
  ['a repeated word goes once', 'It is the the end.', 'It is the end.', [['the ', '', 10]]],
  [
    'marks stand where they belong',
    'Yes I know , he said',
    'Yes, I know, he said.',
    [
      ['', ',', 3],
      [' ', '', 10],
      ['', '.', 20],
    ],
  ],
  [
    'whole words, not letters',
    'its dont',
    "it's don't",
    [
      ['its', "it's", 0],
      ['dont', "don't", 4],
    ],
  ],
  [
    'two words become one',
    'I can not go in to it.',
    'I cannot go into it.',
    [
      ['can not', 'cannot', 2],
      ['in to', 'into', 13],
    ],
  ],
])('%s', (_name, source, target, expected) => {
  expect(listed(source, target)).toEqual(expected);
});

const sentence = fc
  .array(
    fc.tuple(
      fc.constantFrom('the', 'cat', 'cats', 'sat', 'on', "don't", 'Mat', 'é', '😀', ',', '.', '"'),
      fc.constantFrom(' ', ' ', ' ', '', '  ', '\u00a0'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

test('applying all edits gives the target; they ascend, cut no word, and each is needed', () => {
  fc.assert(
    fc.property(sentence, sentence, (source, target) => {
      const edits = editsBetween(source, target);
      expect(applyEdits(source, edits)).toBe(target);
      let position = 0;
      const insideWord = new Set(
        tokensOf(source).flatMap(({ start, end }) =>
          Array.from({ length: end - start - 1 }, (_, offset) => start + offset + 1),
        ),
      );
      for (const { start, end, text, targetStart, targetEnd } of edits) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(source.slice(start, end)).not.toBe(text);
        expect(target.slice(targetStart, targetEnd)).toBe(text);
        expect(insideWord.has(start) || insideWord.has(end)).toBe(false);
        position = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('edits of the corrected text, taken back, are edits of the first text', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, (first, second, third) => {
      const done = editsBetween(first, second);
      const more = editsBetween(second, third).flatMap((edit) => beforeEdits(edit, done));
      const all = [...done, ...more].sort((a, b) => a.start - b.start);
      // What is left of the second reading stands apart from the first, and changes the same words.
      let position = 0;
      for (const { start, end } of all) {
        expect(start).toBeGreaterThanOrEqual(position);
        position = end;
      }
      expect(applyEdits(first, done)).toBe(second);
      for (const { start, end, text, targetStart, targetEnd } of more) {
        expect(third.slice(targetStart, targetEnd)).toBe(text);
        expect(second).toContain(first.slice(start, end));
      }
    }),
    { numRuns: 500 },
  );
});

test('one changed word is one edit of that word', () => {
  const words = fc.array(fc.constantFrom<string[]>('the', 'big', 'dog', 'ran', 'home', 'fast'), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, fc.nat(), (list, pick) => {
      const index = pick % list.length;
      const source = list.join(' ');
      const target = list.with(index, 'zebra').join(' ');
      const start = list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
      expect(listed(source, target)).toEqual([[list[index], 'zebra', start]]);
    }),
  );
});

test.each<[string, string, string[], string]>([
  ['becouse', 'because', ['spelling'], '“becouse” is probably a misspelling of “because”.'],
  ['their', 'there', ['spelling'], '“their” and “there” are easily confused; here it is “there”.'],
  ['go', 'went', ['grammar'], 'The form “went” fits this sentence, not “go”.'],
  ['studied', 'study', ['grammar'], 'The form “study” fits this sentence, not “studied”.'],
  ['in', 'on', ['preposition'], 'The preposition “on” fits here, not “in”.'],
  ['', 'to ', ['preposition'], 'The preposition “to” is missing.'],
  ['', 'the ', ['missing-words'], 'The word “the” is missing.'],
  ['the ', '', ['grammar'], '“the” is not needed here.'],
  ['', ',', ['punctuation'], 'A comma is missing here.'],
  [' ', '', ['punctuation'], 'The spacing is corrected.'],
  ['dont', "don't", ['punctuation'], 'An apostrophe is missing here.'],
  ['alot', 'a lot', ['punctuation'], 'A space is missing.'],
  ['english', 'English', ['capitalization'], '“English” is written like this.'],
  ['big', 'considerable', ['style'], '“considerable” says it better than “big”.'],
])('%j -> %j is explained', (before, after, types, explanation) => {
  expect(explain(before, after)).toEqual({ types, explanation });
});
