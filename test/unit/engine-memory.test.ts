// What the engine's process gives back, and when: by itself and at once, not when the garbage collector comes by.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBundle } from '../../engine/bundle.ts';
import { Model } from '../../engine/model.ts';
import { Session, type Tensors } from '../../engine/session.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
let folder: string;
let model: Model;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-memory-'));
  const bundle = await openBundle(TINY, folder);
  const session = await Session.open(bundle.graphFile, bundle.manifest.architecture);
  model = new Model(bundle, session, [join(TINY, 'adapters')]);
});
afterEach(() => rm(folder, { recursive: true }));

/** How many bytes the tensors still hold. */
function held(tensors: Tensors): number {
  const blocks = new Set(Object.values(tensors).map(({ data }) => (data as Float32Array).buffer));
  return [...blocks].reduce((sum, block) => sum + block.byteLength, 0);
}

test('a cache that grows gives back what it was in before', async () => {
  const adapter = await model.adapters.attach('random');
  await model.withSequence(adapter, [1], 2, async (sequence) => {
    await sequence.forward([1, 2], 1);
    const before = sequence.cache.inputs;
    expect(held(before)).toBe(sequence.cache.bytes);
    await sequence.forward(new Array(200).fill(3), 1);
    expect(held(before)).toBe(0);
    expect(held(sequence.cache.inputs)).toBe(sequence.cache.bytes);
  });
  await model.dispose();
});

test('a model that leaves takes its caches and adapters along', async () => {
  const adapter = await model.adapters.attach('random');
  const cache = await model.withSequence(adapter, [1], 2, async (sequence) => {
    await sequence.forward([1, 2], 1);
    return sequence.cache.inputs;
  });
  expect(held(adapter)).toBeGreaterThan(0);
  expect(held(cache)).toBeGreaterThan(0);
  await model.dispose();
  expect(held(adapter) + held(cache)).toBe(0);
});

test('the space for young objects stays within a bound, whatever outlives it', () => {
  const file = pathToFileURL(resolve(import.meta.dirname, '../../engine/young-space.ts')).href;
  const megabytes = (betweenRequests: string) => {
    const program = `
      import { getHeapSpaceStatistics } from 'node:v8';
      import { limitYoungSpace } from '${file}';
      const kept = [];
      for (let request = 0; request < 300; request++) {
        for (let index = 0; index < 2000; index++) kept.push({ index, text: [String(index)] });
        ${betweenRequests};
      }
      const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      console.log(space.space_size / 2 ** 20);
    `;
    const given = ['--input-type=module', '--eval', program];
    return Number(spawnSync(process.execPath, given, { encoding: 'utf8' }).stdout);
  };
  expect(megabytes('limitYoungSpace()')).toBeLessThanOrEqual(32);
  expect(megabytes('')).toBeGreaterThan(32);
});
