// Texts that were written to be trained on: their forms are read whole, and every line that there is has its form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, mend, readingOf, readingsOf } from '../../models/data/corpus-read.ts';
import { countMarks, readMarked } from '../../models/data/marked.ts';
import { pairsOf } from '../../models/data/rewritings.ts';

const data = join(import.meta.dirname, '../../models/data');
const textsOf = (folder: string) =>
  readdirSync(join(data, folder)).map((file) => readFileSync(join(data, folder, file), 'utf8'));

test('a line of marks gives the sentence as written and as corrected', () => {
  const line =
    'Yesterday I {have gone|went} to {|the} shop {,|} but {the|} dogs{,|} {barks|barked} .';
  expect(countMarks(line)).toBe(6);
  expect(readMarked(line, () => 'wrong')).toBe(
    'Yesterday I have gone to shop, but the dogs, barks.',
  );
  expect(readMarked(line, () => 'right')).toBe('Yesterday I went to the shop but dogs barked.');
  expect(readMarked(line, (mark) => (mark === 1 ? 'wrong' : 'right'))).toBe(
    'Yesterday I went to shop but dogs barked.',
  );
});

test('words and marks come back as they were put together', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const part = fc.oneof(word, fc.tuple(word, word));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const line = parts.map((p) => (typeof p === 'string' ? p : `{${p[0]}|${p[1]}}`)).join(' ');
      const side = (n: 0 | 1) => parts.map((p) => (typeof p === 'string' ? p : p[n])).join(' ');
      expect(readMarked(line, () => 'wrong')).toBe(side(0));
      expect(readMarked(line, () => 'right')).toBe(side(1));
    }),
  );
});

test('all corrections have whole marks that change something', () => {
  const lines = textsOf('corrections').flatMap((text) => text.trimEnd().split('\n'));
  const broken = lines.filter((line) => {
    const sides = [readMarked(line, () => 'wrong'), readMarked(line, () => 'right')] as const;
    return (
      sides.some((side) => /[{}|]|^$/.test(side)) ||
      countMarks(line) > 0 === (sides[0] === sides[1])
    );
  });
  expect(broken).toEqual([]);
  expect(lines.length).toBeGreaterThan(2500);
});

test('a block gives a pair for each of its wishes', () => {
  expect(pairsOf('u coming?\nformal: Are you coming?\nfriendly: Hi! Are you coming?')).toEqual([
    {
      instruction: 'Make it more formal.',
      input: 'u coming?',
      output: 'Are you coming?',
      source: 'own',
      license: 'Apache-2.0',
    },
    {
      instruction: 'Make it friendly.',
      input: 'u coming?',
      output: 'Hi! Are you coming?',
      source: 'own',
      license: 'Apache-2.0',
    },
  ]);
});

test('what is no rewriting is refused, and there is no such block', () => {
  expect(() => pairsOf('u coming?\nloud: ARE YOU COMING?')).toThrow('not a rewriting: loud');
  const blocks = textsOf('rewritings').flatMap((text) => text.trim().split(/\n\n+/));
  expect(blocks.filter((block) => pairsOf(block).length === 0)).toEqual([]);
});

test('a sentence that was read is known by its hash, and mended place by place', () => {
  const sentence = 'Its said there dog bite .';
  const { hash, mendings } = readingOf(
    `${hashOf(sentence)}\t0-3>It's\t9-14>their\t18-18> will\t23-24>`,
  );
  expect(hash).toBe('2a70fa28d8');
  expect(mend(sentence, mendings)).toBe("It's said their dog will bite.");
});

test.each(['xyz', '0123456789\t5>a', '0123456789\t5-4>a', '0123456789\t3-5>a\t4-6>b'])(
  '"%s" is no reading',
  (line) => {
    expect(() => readingOf(line)).toThrow(/^no |^out of order/);
  },
);

test('sentences are looked for by themselves and with the next, without who says them', () => {
  expect([...readingsOf('Ann: Hi. How are you?\nFine.')]).toEqual([
    'Hi.',
    'Hi. How are you?',
    'How are you?',
    'Fine.',
  ]);
});

test('all readings have their form, each of another sentence', () => {
  const lines = readFileSync(join(data, 'corpus-read.tsv'), 'utf8').trimEnd().split('\n');
  expect(new Set(lines.map((line) => readingOf(line).hash)).size).toBe(lines.length);
});
