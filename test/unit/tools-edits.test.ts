// Edits between two versions of a sentence: whole lists, and what holds for any two texts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CorrectionType } from '../../contract/task.ts';
import { explanationsZhCN } from '../../renderer/locales/explanations-zh-CN.ts';
import { applyEdits, beforeEdits, editsBetween, similarity, tokensOf } from '../../tools/edits.ts';
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

test('a long text has the edits of its sentences, and what was left out is one more', () => {
  const [sources, targets]: [string[], string[]] = [[], []];
  const expected: [string, string, number][] = [];
  let start = 0;
  const add = (source: string, target: string) => {
    sources.push(source);
    targets.push(target);
    start += source.length;
  };
  for (let number = 0; number < 20_000; number++) {
    const [name, other] = [`N${number}`, `M${number * 7}`];
    expected.push(['has', 'have', start + 2], ['', 'the ', start + `I has ${name} at `.length]);
    add(`I has ${name} at table with ${other}. `, `I have ${name} at the table with ${other}. `);
    if (number !== 9_000) continue;
    const left = 'It was told at length how nobody had ever seen such a thing. '.repeat(90);
    expected.push([left, '', start]);
    add(left, '');
  }
  const [source, target] = [sources.join(''), targets.join('')];
  expect(listed(source, target)).toEqual(expected);
});

test('a long text without anything in common is one edit, and applying it gives the target', () => {
  const [source, target] = ['lo la '.repeat(60_000), 'ding dong '.repeat(60_000)];
  expect(listed(source, target)).toEqual([[source.trimEnd(), target.trimEnd(), 0]]);
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

test('words are as alike as Levenshtein says, which their common ends do not change', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '😀'), maxLength: 9 });
  const distance = (a: readonly string[], b: readonly string[]): number => {
    if (a.length === 0 || b.length === 0) return a.length + b.length;
    const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
    if (a[0] === b[0]) return distance(restOfA, restOfB);
    return 1 + Math.min(distance(restOfA, b), distance(a, restOfB), distance(restOfA, restOfB));
  };
  fc.assert(
    fc.property(word, word, (left, right) => {
      const [a, b] = [[...left.toLowerCase()], [...right.toLowerCase()]];
      const longer = Math.max(a.length, b.length);
      expect(similarity(left, right)).toBe(longer === 0 ? 1 : 1 - distance(a, b) / longer);
    }),
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

test.each<[string, string, CorrectionType[], string, string]>([
  [
    'becouse',
    'because',
    ['spelling'],
    '“becouse” is probably a misspelling of “because”.',
    '“becouse”可能是“because”的误拼。',
  ],
  [
    'their',
    'there',
    ['spelling'],
    '“their” and “there” are easily confused; here it is “there”.',
    '“their”与“there”容易混淆，此处应为“there”。',
  ],
  [
    'go',
    'went',
    ['grammar'],
    'The form “went” fits this sentence, not “go”.',
    '此句应使用“went”这一形式，而不是“go”。',
  ],
  [
    'studied',
    'study',
    ['grammar'],
    'The form “study” fits this sentence, not “studied”.',
    '此句应使用“study”这一形式，而不是“studied”。',
  ],
  [
    'is going',
    'went on',
    ['grammar'],
    '“went on” is the right form here.',
    '此处的正确形式是“went on”。',
  ],
  [
    'in',
    'on',
    ['preposition'],
    'The preposition “on” fits here, not “in”.',
    '此处应使用介词“on”，而不是“in”。',
  ],
  ['', 'to ', ['preposition'], 'The preposition “to” is missing.', '缺少介词“to”。'],
  ['of ', '', ['preposition'], 'The preposition “of” is not needed here.', '此处不需要介词“of”。'],
  ['', 'the ', ['missing-words'], 'The word “the” is missing.', '缺少“the”。'],
  ['', 'the big ', ['missing-words'], 'The words “the big” are missing.', '缺少“the big”。'],
  ['the ', '', ['grammar'], '“the” is not needed here.', '此处不需要“the”。'],
  ['', ',', ['punctuation'], 'A comma is missing here.', '此处缺少逗号。'],
  [
    'well-known',
    'well known',
    ['punctuation'],
    'A hyphen is not needed here.',
    '此处不需要连字符。',
  ],
  [
    'end.',
    'end?',
    ['punctuation'],
    '“end?” is the right punctuation here.',
    '此处的标点应为“end?”。',
  ],
  [' ', '', ['punctuation'], 'The spacing is corrected.', '更正了空格。'],
  ['dont', "don't", ['punctuation'], 'An apostrophe is missing here.', '此处缺少撇号。'],
  ['alot', 'a lot', ['punctuation'], 'A space is missing.', '此处缺少空格。'],
  ['can not', 'cannot', ['punctuation'], '“cannot” is one word.', '“cannot”是一个词，应连写。'],
  [
    'english',
    'English',
    ['capitalization'],
    '“English” is written like this.',
    '应写作“English”。',
  ],
  [
    'its monday',
    "It's Monday",
    ['capitalization', 'punctuation'],
    "“It's Monday” is written like this and the punctuation is corrected.",
    "应写作“It's Monday”，标点也一并更正。",
  ],
  [
    'big',
    'considerable',
    ['style'],
    '“considerable” says it better than “big”.',
    '用“considerable”比“big”更自然。',
  ],
])('%j -> %j is explained, in Chinese too', (before, after, types, english, chinese) => {
  const explained = explain(before, after);
  expect(explained).toMatchObject({ types, explanation: english });
  expect(explanationsZhCN[explained.reason](before, after)).toBe(chinese);
});
