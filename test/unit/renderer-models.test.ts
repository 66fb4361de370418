// The Models page's store: it shows what main says, asks main for everything, and tells what went wrong.
import { expect, test } from 'vitest';
import type { Bridge, PanelEvent } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';
import { createModelsStore } from '../../renderer/state/models-store.ts';
import { NO_MODELS, SOME_MODELS } from '../renderer/models-state.ts';

const FULL: Problem = {
  code: 'file-unwritable',
  message: 'The disk is full.',
  advice: 'Make room.',
};

test('it mirrors main, and a failure stays until the next thing is asked for', async () => {
  const calls: unknown[] = [];
  let emit = (_event: PanelEvent) => {};
  let problem: Problem | null = null;
  const bridge = {
    call: async (method: string, input: unknown) => {
      calls.push([method, input]);
      if (problem) return { ok: false, problem };
      return { ok: true, value: method === 'getModels' ? NO_MODELS : null };
    },
    onEvent: (listener: (event: PanelEvent) => void) => {
      emit = listener;
      return () => {};
    },
    cancel: () => {},
  } as Bridge;
  const store = createModelsStore(bridge);
  const { load, download, stop, remove, choose, import: importModel } = store.getState();
  await load();
  expect(store.getState().state).toBe(NO_MODELS);
  emit({ kind: 'models', state: SOME_MODELS });
  expect(store.getState().state).toBe(SOME_MODELS);
  problem = FULL;
  await download('qwen3-4b', 'https://mirror.example');
  expect(store.getState().problem).toEqual(FULL);
  problem = null;
  await stop('qwen3-4b');
  await remove('qwen3-4b');
  await choose(null);
  await importModel();
  expect(store.getState().problem).toBeNull();
  expect(calls).toEqual([
    ['getModels', {}],
    ['downloadModel', { id: 'qwen3-4b', mirror: 'https://mirror.example' }],
    ['stopModel', { id: 'qwen3-4b' }],
    ['removeModel', { id: 'qwen3-4b' }],
    ['chooseModel', { id: null }],
    ['importModel', {}],
  ]);
});
