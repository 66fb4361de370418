// What `pilcrow eval` compares with and takes long to open: the base model asked in words (real weights,
// no adapter), and Harper.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openZeroShot } from '../../cli/eval-zero-shot.ts';
import { enginePaths } from '../../cli/paths.ts';
import { HARPER_SPELLING, harperCorrector } from '../../models/evaluate/harper.ts';
import { openLinter } from '../../tools/rules.ts';

test('the base model understands what it is asked, and answers with the text alone', async () => {
  const cacheFolder = await mkdtemp(path.join(tmpdir(), 'pilcrow-zero-shot-'));
  const base = await openZeroShot({ ...enginePaths(), cacheFolder });
  try {
    expect(await base.answer('correct', 'He like apples.')).toBe('He likes apples.');
    expect(await base.answer('simplify', 'He utilizes a computer.')).toBe('He uses a computer.');
  } finally {
    await base.close?.();
    await rm(cacheFolder, { recursive: true });
  }
});

test('Harper corrects with its first suggestions, or spelling alone', async () => {
  const text = 'He go to an  university, where the the peple sufer.';
  const all = await harperCorrector(await openLinter('american'));
  expect(await all(text)).toBe('He goes to a university, where the people suffer.');
  const spelling = await harperCorrector(await openLinter('american'), HARPER_SPELLING);
  expect(await spelling(text)).toBe('He go to an  university, where the the people suffer.');
});
