// What the engine costs before and between answers: opening it the first time and again, the first step,
// changing adapters, memory. Each start is a process of its own, as in the desktop app.
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../engine/engine.ts';
import { median } from './drivers/driver.ts';

export interface Start {
  openMilliseconds: number;
  /** Loads the adapter and runs a first step. */
  warmUpMilliseconds: number;
  /** Another adapter's first step, less a step with the one in place. */
  swapFromDiskMilliseconds: number;
  swapCachedMilliseconds: number;
  residentBytes: number;
}

export interface Startup {
  /** Every file's hash is checked. */
  first: Start;
  /** As on every start after: the hashes are remembered. */
  again: Start;
}

export async function measureStartup(models: string, rounds: number): Promise<Startup> {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
  const starts: Start[] = [];
  try {
    for (let round = 0; round <= rounds; round++) starts.push(await startOnce(models, cacheFolder));
  } finally {
    await rm(cacheFolder, { recursive: true });
  }
  const [first, ...others] = starts;
  if (first === undefined || others[0] === undefined) throw new Error('No start was measured');
  const keys = Object.keys(others[0]) as (keyof Start)[];
  const again = Object.fromEntries(
    keys.map((key) => [key, median(others.map((start) => start[key]))]),
  ) as unknown as Start;
  return { first, again };
}

function startOnce(models: string, cacheFolder: string): Promise<Start> {
  const child = fork(import.meta.filename, [models, cacheFolder]);
  return new Promise((resolve, reject) => {
    child.once('message', (start) => resolve(start as Start));
    child.once('exit', (code) => reject(new Error(`The engine's process ended with ${code}`)));
  });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (process.send !== undefined && import.meta.main) {
  const [models = '', cacheFolder = ''] = process.argv.slice(2);
  const begin = performance.now();
  const engine = await openEngine({
    bundleFolder: join(models, 'bundle'),
    adapterFolder: join(models, 'adapters'),
    cacheFolder,
  });
  const openMilliseconds = performance.now() - begin;
  const step = (adapter: string) => () => engine.warmUp(adapter);
  const warmUpMilliseconds = await time(step('proofread'));
  const same: number[] = [];
  for (let round = 0; round < 5; round++) same.push(await time(step('proofread')));
  const fromDisk = await time(step('summarize'));
  const swapped: number[] = [];
  for (let round = 0; round < 5; round++) {
    swapped.push(await time(step('proofread')), await time(step('summarize')));
  }
  const start: Start = {
    openMilliseconds,
    warmUpMilliseconds,
    swapFromDiskMilliseconds: fromDisk - median(same),
    swapCachedMilliseconds: median(swapped) - median(same),
    residentBytes: process.memoryUsage.rss(),
  };
  process.send(start, () => process.exit());
}
