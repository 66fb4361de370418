// Which threads suit this machine: measured once with the bundle itself, and remembered in the cache folder
// for this processor, this version of ONNX Runtime and this model. A machine that is busy just now would be
// misjudged for ever: it is measured another time.
import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { BundleManifest } from '../contract/bundle.ts';
import { replaceFile } from '../disk/replace.ts';
import { Adapters } from './adapters.ts';
import type { Bundle } from './bundle.ts';
import { CachedSequence } from './cache.ts';
import type { Pace } from './pace.ts';
import { physicalCores, runtimeVersion, Session, type Threads } from './session.ts';

const Calibration = z.object({
  threads: z.object({ count: z.number().int().positive(), spin: z.number().int().nonnegative() }),
  pace: z.object({ step: z.number().positive(), row: z.number().positive() }),
});
export type Calibration = z.infer<typeof Calibration>;

/** `calibration.json`: by machine and model. */
const Memory = z.object({ schema: z.literal(1), machines: z.record(z.string(), Calibration) });

const FILE = 'calibration.json';
/** Rows of the measured steps: a token at a time, and drafts or a short prompt. */
const FEW = 1;
const MANY = 16;
const ROUNDS = 9;

/** What is remembered for this machine and model; null when nothing is. */
export async function readCalibration(
  cacheFolder: string,
  manifest: BundleManifest,
): Promise<Calibration | null> {
  const memory = await readMemory(join(cacheFolder, FILE));
  return memory.machines[keyOf(manifest)] ?? null;
}

/** Of all processors' time, what others may take when a measurement shall hold for long. */
const QUIET = 0.15;
const LISTENING = 1000;

/** Whether other programs leave the processors alone; takes a second. */
export async function isMachineQuiet(): Promise<boolean> {
  const busy = () =>
    cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  const before = busy();
  const own = process.cpuUsage();
  await delay(LISTENING, undefined, { ref: false });
  const { user, system } = process.cpuUsage(own);
  const others = busy() - before - (user + system) / 1000;
  return others < QUIET * LISTENING * availableParallelism();
}

/** Measures and remembers. `next` is called between steps and lets others go first. */
export async function calibrate(
  bundle: Bundle,
  cacheFolder: string,
  next: () => Promise<void>,
): Promise<Calibration> {
  let best: Calibration | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const threads of candidates()) {
    const pace = await measure(bundle, threads, next);
    // Half of the work is tokens one by one, half is many at a time: the mean of the two ratios.
    const cost = Math.log(pace.step + FEW * pace.row) + Math.log(pace.step + MANY * pace.row);
    if (cost < bestCost) {
      best = { threads, pace };
      bestCost = cost;
    }
  }
  if (best === null) throw new Error('There is always one candidate');
  await remember(cacheFolder, keyOf(bundle.manifest), best);
  return best;
}

/** Without waiting and with a little, for one thread, half of the cores, and all up to eight. */
function candidates(): Threads[] {
  const cores = Math.min(physicalCores(), 8);
  const counts = new Set([cores, Math.ceil(cores / 2), Math.min(cores, 4)]);
  return [...counts].flatMap((count) =>
    (count === 1 ? [0] : [0, 50, 200]).map((spin) => ({ count, spin })),
  );
}

async function measure(bundle: Bundle, threads: Threads, next: () => Promise<void>): Promise<Pace> {
  const { architecture, specialTokens } = bundle.manifest;
  const session = await Session.open(bundle.graphFile, architecture, threads);
  try {
    const none = await new Adapters([], bundle.manifest).attach(null);
    const sequence = new CachedSequence(session, architecture, none, 64);
    const time = async (rows: number): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await next();
        sequence.length = 0;
        const start = performance.now();
        await sequence.forward(new Array<number>(rows).fill(specialTokens.begin), rows);
        times.push(performance.now() - start);
      }
      return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
    };
    await time(MANY); // Reads the weights from the disk and fills the caches.
    const few = await time(FEW);
    const many = await time(MANY);
    const row = Math.max((many - few) / (MANY - FEW), 0.01 * few);
    return { step: Math.max(few - FEW * row, 0.1 * few), row };
  } finally {
    await session.dispose();
  }
}

/** Of the model, its graph counts: the same weights can be computed with in several ways. */
function keyOf({ files, version }: BundleManifest): string {
  const processor = cpus()[0]?.model ?? 'unknown';
  const model = `${files['model.onnx']?.sha256.slice(0, 16)} ${version}`;
  return [processor, availableParallelism(), runtimeVersion, model].join(', ');
}

/** Whatever is wrong with the memory only costs measuring again. */
async function readMemory(file: string): Promise<z.infer<typeof Memory>> {
  try {
    return Memory.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { schema: 1, machines: {} };
  }
}

async function remember(folder: string, key: string, calibration: Calibration): Promise<void> {
  const file = join(folder, FILE);
  const memory = await readMemory(file);
  memory.machines[key] = calibration;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await replaceFile(file, JSON.stringify(memory), 0o600);
  } catch {
    // A full or read-only disk only costs measuring again.
  }
}
