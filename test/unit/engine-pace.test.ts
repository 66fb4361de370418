// What a step costs decides how much goes into it.
import { expect, test } from 'vitest';
import { chunkOf, DraftLength } from '../../engine/pace.ts';

test.each([
  [{ step: 3, row: 0.5 }, 80],
  [{ step: 15, row: 2.5 }, 16],
  [{ step: 100, row: 50 }, 16],
  [{ step: 0.1, row: 0.01 }, 256],
])('at a pace of %o, %i prompt tokens enter at a time', (pace, tokens) => {
  expect(chunkOf(pace)).toBe(tokens);
});

/** Drafts after each of `steps`: how many of the drafted tokens were kept. */
function lengths(row: number, steps: ('all' | 'none')[]): number[] {
  const draft = new DraftLength({ step: 10, row }, { kept: 12, missed: 1 });
  return [
    draft.tokens,
    ...steps.map((kept) => {
      draft.learn(draft.tokens, kept === 'all' ? draft.tokens : 0);
      return draft.tokens;
    }),
  ];
}

test('drafts grow while they are kept, shrink when they are not, and end when they are not worth it', () => {
  expect(lengths(1, ['all', 'all', 'all'])).toEqual([12, 20, 28, 28]);
  expect(lengths(1, ['none', 'none', 'none', 'none'])).toEqual([12, 7, 5, 4, 3]);
  expect(lengths(20, [])).toEqual([2]);
  expect(lengths(0.1, [])).toEqual([29]);
});
