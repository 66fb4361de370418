// Larger models for the screens: one in use, one on its way, one that failed, the others offered.
import type { ModelsState } from '../../contract/models.ts';
import { CATALOG } from '../../models/library/catalog.ts';

/** As on a computer where nothing was downloaded yet. */
export const NO_MODELS: ModelsState = {
  catalog: [...CATALOG],
  installed: [],
  chosen: null,
  larger: null,
  jobs: [],
  freeBytes: 212_400_000_000,
};

export const SOME_MODELS: ModelsState = {
  ...NO_MODELS,
  installed: [
    {
      id: 'qwen3-0.6b',
      name: 'qwen3-0.6b',
      license: 'apache-2.0',
      source: 'Qwen/Qwen3-0.6B, commit c1899de289a04d12100db370d81485cdf75e47ca',
      bytes: 458_300_000,
      contextLength: 8192,
      followsInstructions: true,
    },
  ],
  chosen: 'qwen3-0.6b',
  larger: { name: 'qwen3-0.6b', status: 'waiting', problem: null },
  jobs: [
    {
      id: 'smollm3-3b',
      phase: 'downloading',
      done: 2_310_000_000,
      total: 6_150_000_000,
      problem: null,
    },
    {
      id: 'smollm2-1.7b',
      phase: 'failed',
      done: 0,
      total: 1,
      problem: {
        code: 'download-failed',
        message: 'The download failed: the hub does not answer.',
        advice: 'What has come is kept. Try again, and it goes on there.',
      },
    },
  ],
};
