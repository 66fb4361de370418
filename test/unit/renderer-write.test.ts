// The Write page's store: what becomes of the text when main can't tell it, or can't keep it.
import { expect, test } from 'vitest';
import type { Bridge, Reply } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';
import { createWriteStore } from '../../renderer/state/write-store.ts';

const UNREADABLE: Problem = { code: 'file-unreadable', message: 'No.', advice: 'Look there.' };
const FULL: Problem = {
  code: 'file-unwritable',
  message: 'The disk is full.',
  advice: 'Make room.',
};

test('a text that can’t be read is not written over, and one that can’t be kept is not taken for kept', async () => {
  const calls: unknown[] = [];
  const replies: Record<string, Reply<unknown>> = {};
  const bridge = {
    call: async (method: string, input: unknown) => {
      calls.push([method, input]);
      return replies[method] ?? { ok: true, value: null };
    },
    onEvent: () => () => {},
    cancel: () => {},
  } as Bridge;
  const store = createWriteStore(bridge);
  const { load, save } = store.getState();
  const told = () => [store.getState().draft, store.getState().draftProblem];

  replies.getDraft = { ok: false, problem: UNREADABLE };
  await load();
  expect(told()).toEqual([null, UNREADABLE]);
  await save('D');
  replies.getDraft = { ok: true, value: 'Dear Ann' };
  await load();
  expect(told()).toEqual(['Dear Ann', null]);

  replies.saveDraft = { ok: false, problem: FULL };
  await save('Dear Bo');
  expect(told()).toEqual(['Dear Ann', FULL]);
  replies.saveDraft = { ok: true, value: null };
  await save('Dear Bo');
  expect(told()).toEqual(['Dear Bo', null]);
  expect(calls).toEqual([
    ['getDraft', {}],
    ['getDraft', {}],
    ['saveDraft', { text: 'Dear Bo' }],
    ['saveDraft', { text: 'Dear Bo' }],
  ]);
});
