// Our engine below its front door: the hot path (decode.ts) on a bundle, with the prompt in chunks and a
// token at a time, as the engine runs it.
import { basename, dirname } from 'node:path';
import { Adapters } from '../../../engine/adapters.ts';
import { openBundle } from '../../../engine/bundle.ts';
import { CachedSequence } from '../../../engine/cache.ts';
import { calibrate, readCalibration } from '../../../engine/calibrate.ts';
import { decode } from '../../../engine/decode.ts';
import { mostLikely } from '../../../engine/sample.ts';
import { Session } from '../../../engine/session.ts';
import { type Contender, clockOf, type Driver, driverOf } from './driver.ts';

export async function openPilcrow(contender: Contender): Promise<Driver> {
  const clock = clockOf(contender);
  const { cacheFolder } = contender;
  const bundle = await openBundle(contender.model, cacheFolder);
  const { manifest, graphFile } = bundle;
  const { architecture } = manifest;
  const { threads: found, pace } =
    (await readCalibration(cacheFolder, manifest)) ??
    (await calibrate(bundle, cacheFolder, async () => {}));
  const threads = { ...found, count: contender.threads };
  const session = await Session.open(graphFile, architecture, threads);
  const folder = contender.adapter === null ? contender.model : dirname(contender.adapter);
  const name = contender.adapter === null ? null : basename(contender.adapter);
  const adapter = await new Adapters([folder], manifest).attach(name);
  const sequence = new CachedSequence(session, architecture, adapter, contender.contextLength);

  /** Milliseconds of each step; the first is the prefill. */
  const run = async (prompt: readonly number[], newTokens: number): Promise<number[]> => {
    const steps: number[] = [];
    sequence.length = 0;
    let start = clock();
    const generation = decode({
      sequence,
      prompt,
      maximumNewTokens: newTokens,
      isEnd: () => false,
      choose: mostLikely,
      copy: null,
      pace,
      next: async () => {},
    });
    while (!(await generation.next()).done) {
      steps.push(clock() - start);
      start = clock();
    }
    return steps;
  };
  return driverOf(run);
}
