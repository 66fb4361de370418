// Which processor runs the model. No graphics processor is needed: what stands for one is a session on
// another graph, one that computes the same up to rounding or one with other weights, or a provider that
// the runtime does not have.
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bundle, openBundle } from '../../engine/bundle.ts';
import { openEngine } from '../../engine/engine.ts';
import { Larger } from '../../engine/larger.ts';
import { Processors } from '../../engine/processor.ts';
import { Session } from '../../engine/session.ts';
import { convertGguf } from '../../models/convert/convert.ts';
import { EXACT } from '../../models/convert/graph.ts';
import { tinyGguf } from '../../models/convert/tiny.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
const THREADS = { count: 1, spin: 0 };

let folder: string;
let bundle: Bundle;
let tried: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-processor-'));
  bundle = await openBundle(TINY, folder);
  await writeFile(join(folder, 'other.gguf'), tinyGguf(2));
  const [ggufFile, outputFolder] = [join(folder, 'other.gguf'), join(folder, 'other')];
  await convertGguf({ ggufFile, outputFolder });
  await writeFile(join(folder, 'same.gguf'), tinyGguf());
  await convertGguf({
    ggufFile: join(folder, 'same.gguf'),
    outputFolder: join(folder, 'exact'),
    precision: EXACT,
  });
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  tried = [];
});

/** Providers by the names of what stands for them. */
function processors(
  providers: string[],
  wanted: 'cpu' | 'gpu' = 'gpu',
  broken = false,
  cacheFolder = folder,
) {
  return new Processors({
    bundle,
    threads: THREADS,
    cacheFolder,
    wanted,
    providers,
    open: async (provider) => {
      tried.push(provider);
      if (broken && provider !== 'cpu') throw new Error('no driver');
      const place = provider === 'cpu' ? TINY : join(folder, provider);
      return Session.open(join(place, 'model.onnx'), bundle.manifest.architecture, THREADS);
    },
  });
}

async function stateAfterOpening(opened: Processors) {
  await (await opened.open()).dispose();
  return opened.state;
}

const PROBLEM = { code: 'graphics-unavailable', advice: expect.any(String) };

describe('a graphics processor', () => {
  test('is used when its logits are those of the CPU up to rounding', async () => {
    const state = await stateAfterOpening(processors(['other', 'exact']));
    expect(state).toEqual({ wanted: 'gpu', used: 'exact', problem: null });
    expect(tried).toEqual(['cpu', 'other', 'exact']);
  });

  test('is not used when it computes something else', async () => {
    const message =
      'The graphics processor computes other results than the processor does, so it is not used.';
    const state = await stateAfterOpening(processors(['other']));
    expect(state).toEqual({ wanted: 'gpu', used: 'cpu', problem: { ...PROBLEM, message } });
  });

  test('that took the process with it is not tried again until the user has chosen anew', async () => {
    const opened = processors(['exact']);
    let marked: string[] = [];
    const dying = new Processors({
      bundle,
      threads: THREADS,
      cacheFolder: folder,
      wanted: 'gpu',
      providers: ['deadly'],
      open: async (provider) => {
        if (provider === 'deadly') marked = await readdir(folder);
        return Session.open(bundle.graphFile, bundle.manifest.architecture, THREADS);
      },
    });
    await (await dying.open()).dispose();
    const mark = marked.find((name) => name.startsWith('graphics-on-trial')) ?? '';
    expect(await readdir(folder)).not.toContain(mark);

    await writeFile(join(folder, mark), 'deadly'); // as a process that died would have left it
    const message =
      'Pilcrow’s engine ended when it last tried the graphics processor, so it is not used.';
    const expected = { wanted: 'gpu', used: 'cpu', problem: { ...PROBLEM, message } };
    expect(await stateAfterOpening(opened)).toEqual(expected);
    expect(tried).toEqual(['cpu']);

    await stateAfterOpening(processors(['exact'], 'cpu'));
    expect(await stateAfterOpening(processors(['exact']))).toMatchObject({ used: 'exact' });
  });

  test('that failed during the work makes place for the CPU', async () => {
    const opened = processors(['exact']);
    await (await opened.open()).dispose();
    opened.giveUp();
    const message =
      'The graphics processor failed during the work, so the model runs on the processor.';
    expect(await stateAfterOpening(opened)).toEqual({
      wanted: 'gpu',
      used: 'cpu',
      problem: { ...PROBLEM, message },
    });
  });
});

test('the engine answers on the CPU when no graphics processor starts, and says so', async () => {
  const answerOf = async (processor: 'cpu' | 'gpu') => {
    const engine = await openEngine({
      bundleFolder: TINY,
      adapterFolder: join(TINY, 'adapters'),
      cacheFolder: folder,
      threads: 1,
      processor,
    });
    try {
      const generation = engine.generate({
        adapter: 'random',
        source: 'The cat sat.',
        maximumNewTokens: 12,
        priority: 'interactive',
      });
      for (;;) {
        const step = await generation.next();
        if (step.done) return { text: step.value.text, processor: engine.state().processor };
      }
    } finally {
      await engine.dispose();
    }
  };
  const onCpu = await answerOf('cpu');
  expect(onCpu.processor).toEqual({ wanted: 'cpu', used: 'cpu', problem: null });
  const wanted = await answerOf('gpu');
  expect(wanted.text).toBe(onCpu.text);
  // Whether this computer has a graphics processor that works is not known here: one of both is true.
  const { used, problem } = wanted.processor ?? {};
  expect(used === 'cpu').toBe(problem !== null);
});

test('a provider that does not start leaves the work to the CPU', async () => {
  const message = 'No graphics processor could be started, so the model runs on the processor.';
  const state = await stateAfterOpening(processors(['no-such'], 'gpu', true));
  expect(state).toEqual({ wanted: 'gpu', used: 'cpu', problem: { ...PROBLEM, message } });
  const real = new Processors({
    bundle,
    threads: THREADS,
    cacheFolder: folder,
    wanted: 'gpu',
    providers: ['no-such-provider'],
  });
  expect(await stateAfterOpening(real)).toEqual(state);
});

test('without a cache folder the CPU does the work, and nothing is tried that might take the process along', async () => {
  const unreachable = join(folder, 'other.gguf', 'cache');
  const onCpu = await stateAfterOpening(processors(['exact'], 'cpu', false, unreachable));
  expect(onCpu).toEqual({ wanted: 'cpu', used: 'cpu', problem: null });
  const state = await stateAfterOpening(processors(['exact'], 'gpu', false, unreachable));
  const message = 'No graphics processor could be started, so the model runs on the processor.';
  expect(state).toEqual({ wanted: 'gpu', used: 'cpu', problem: { ...PROBLEM, message } });
  expect(tried).toEqual(['cpu', 'cpu']);
});

test('a larger model that is in use moves with the setting', async () => {
  const chosen = { folder: join(folder, 'following'), name: 'Following' };
  await cp(TINY, chosen.folder, { recursive: true });
  const states: unknown[] = [];
  const larger = new Larger({ cacheFolder: folder, onState: (state) => states.push(state) });
  await larger.choose(chosen);
  await larger.moveTo('gpu');
  expect(states).toEqual([{ name: 'Following', status: 'waiting', problem: null }]);
  expect(await larger.open().catch((error) => error.problem.code)).toBe('invalid-request');
});
