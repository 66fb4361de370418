// How texts are cut up for showing: nothing may be lost or invented between the text and the screen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../contract/corrections.ts';
import type { Correction } from '../../contract/task.ts';
import { cutIntoBlocks, segmentBlock } from '../../renderer/state/segments.ts';
import { summaryBlocks } from '../../renderer/state/summary-blocks.ts';
import { diffWords, joinNear } from '../../renderer/state/word-diff.ts';

function replace(startIndex: number, endIndex: number, correction = ''): Correction {
  return {
    startIndex,
    endIndex,
    correction,
    types: ['style'],
    reason: 'better-words',
    explanation: '',
    origin: 'model',
  };
}

/** A text with corrections that are ascending and do not overlap. */
const stretch = fc.oneof(
  fc.string(),
  fc.tuple(fc.nat(1500), fc.string()).map(([length, end]) => `${'x'.repeat(length)}\n${end}`),
);
const corrected = fc
  .array(fc.record({ same: stretch, removed: fc.string(), inserted: fc.string() }), {
    maxLength: 8,
  })
  .map((parts) => {
    let text = '';
    const corrections: Correction[] = [];
    for (const { same, removed, inserted } of parts) {
      text += same;
      corrections.push(replace(text.length, text.length + removed.length, inserted));
      text += removed;
    }
    return { text, corrections };
  });

/** What is on screen, block by block. */
const shown = (text: string, corrections: readonly Correction[]) =>
  cutIntoBlocks(text, corrections).flatMap(segmentBlock);

describe('blocks and segments', () => {
  test('show the original, and the text that main would paste', () => {
    fc.assert(
      fc.property(corrected, ({ text, corrections }) => {
        const segments = shown(text, corrections);
        const join = (side: 'removed' | 'inserted') =>
          segments.map((s) => (s.kind === 'same' ? s.text : s[side])).join('');
        expect(join('removed')).toBe(text);
        expect(join('inserted')).toBe(applyCorrections(text, corrections));
        expect(segments.flatMap((s) => (s.kind === 'edit' ? [s.index] : []))).toEqual(
          corrections.map((_, index) => index),
        );
      }),
    );
  });

  test('a block ends at a line break, and never where an edit touches it', () => {
    const line = `${'x'.repeat(999)}\n`;
    const blocksWith = (...corrections: Correction[]) =>
      cutIntoBlocks(line.repeat(6), corrections).map(({ text }) => text.length / line.length);
    expect(blocksWith()).toEqual([2, 2, 2]);
    expect(blocksWith(replace(1999, 2000))).toEqual([3, 2, 1]);
  });

  test('corrections that overlap or do not fit are refused', () => {
    expect(() => shown('abcdef', [replace(0, 3), replace(2, 4)])).toThrow(RangeError);
    expect(() => shown('abcdef', [replace(5, 7)])).toThrow(RangeError);
  });
});

describe('diffWords', () => {
  test.each([
    ['I has a apple.', 'I have an apple.', ['=I ', '-has', '+have', '= ', '-a', '+an', '= apple.']],
    ['Monday ?', 'Monday?', ['=Monday', '- ', '=?']],
    ['', 'New', ['+New']],
    ['same', 'same', ['=same']],
    ['我喜欢吃苹果', '我爱吃苹果', ['=我', '-喜欢', '+爱', '=吃苹果']],
  ])('%j -> %j', (before, after, parts) => {
    const sign = { same: '=', removed: '-', inserted: '+' };
    expect(diffWords(before, after).map(({ kind, text }) => sign[kind] + text)).toEqual(parts);
  });

  test('its parts spell both texts, and neighbours differ in kind', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '.', '\n', 'ß', '字', '😀'), { maxLength: 40 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after);
        const join = (dropped: string) =>
          parts.map(({ kind, text }) => (kind === dropped ? '' : text)).join('');
        expect(join('inserted')).toBe(before);
        expect(join('removed')).toBe(after);
        expect(parts.every(({ kind }, index) => kind !== parts[index - 1]?.kind)).toBe(true);
      }),
    );
  });

  test('changes with only spaces between them are read as one', () => {
    expect(joinNear(diffWords('we eat old bread.', 'we bake new bread.'))).toEqual([
      { kind: 'same', text: 'we ' },
      { kind: 'removed', text: 'eat old' },
      { kind: 'inserted', text: 'bake new' },
      { kind: 'same', text: ' bread.' },
    ]);
  });

  test('two long texts that differ everywhere come out as one replacement, and soon', () => {
    const before = 'one '.repeat(20_000);
    const after = 'two\n'.repeat(20_000);
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'inserted', text: after },
    ]);
  });
});

test('summaryBlocks tells lists from paragraphs', () => {
  expect(summaryBlocks('In short:\n- one\n- two\n\nThe end.')).toEqual([
    { kind: 'paragraph', start: 0, text: 'In short:' },
    {
      kind: 'list',
      start: 10,
      items: [
        { start: 12, text: 'one' },
        { start: 18, text: 'two' },
      ],
    },
    { kind: 'paragraph', start: 23, text: 'The end.' },
  ]);
});
