// The engine in a process of its own, as in the desktop app, for runs that watch it from outside: what it
// holds of the system, and how its requests end.
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { Request } from '../../contract/task.ts';
import { STEPS_BACK, stepBack } from '../../electron/step-back.ts';
import { openEngine } from '../../engine/engine.ts';
import { limitYoungSpace } from '../../engine/young-space.ts';
import { runRequest } from '../../tools/run.ts';

/** What the parent asks for. */
const Order = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    id: z.number(),
    request: Request,
    priority: z.enum(['interactive', 'background']),
    /** A cancel follows after so many milliseconds, or never. */
    cancelAfter: z.number().nullable(),
  }),
  /** Answered when the model has left the memory, and what nobody refers to any more has gone. */
  z.object({ kind: z.literal('rest'), id: z.number() }),
]);
type Order = z.infer<typeof Order>;
type Run = Extract<Order, { kind: 'run' }>;

/** How it ended, and how long that took: all of it, and from the cancel to the end. */
export interface Ending {
  id: number;
  status: string;
  milliseconds: number;
  cancelMilliseconds: number | null;
}

/** At rest: what JavaScript holds, objects and buffers. */
export interface Rest {
  id: number;
  liveBytes: number;
}

export interface SoakEngine {
  pid: number;
  run(order: Omit<Run, 'kind' | 'id'>): Promise<Ending>;
  rest(): Promise<Rest>;
  stop(): void;
}

export interface SoakOptions {
  /** The model leaves the memory after so many idle milliseconds; else never. */
  unloadAfter?: number;
  /** Behind this process; 0 for its equal. */
  stepsBack?: number;
  /**
   * Every large block is mapped by itself, and goes back to the system when it is freed. By default glibc puts
   * blocks as large as one that was freed before into its heap, whose holes stay: 140 MB more after four loads.
   */
  mapLargeBlocks?: boolean;
}

export function startEngine(
  cacheFolder: string,
  { unloadAfter, stepsBack = STEPS_BACK, mapLargeBlocks = false }: SoakOptions = {},
): SoakEngine {
  const given = [cacheFolder, String(stepsBack), String(unloadAfter ?? '')];
  const child = fork(import.meta.filename, given, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...(mapLargeBlocks && { MALLOC_MMAP_THRESHOLD_: String(128 * 1024) }) },
  });
  const waiting = new Map<number, (ending: Ending & Rest) => void>();
  child.on('message', (ending: Ending & Rest) => {
    waiting.get(ending.id)?.(ending);
    waiting.delete(ending.id);
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The engine's process ended with ${code}`)));
  });
  failed.catch(() => {}); // Ends by itself when all is done.
  let id = 0;
  const ask = (order: Omit<Run, 'id'> | { kind: 'rest' }) => {
    const ended = new Promise<Ending & Rest>((resolve) => waiting.set(++id, resolve));
    child.send({ ...order, id });
    return Promise.race([ended, failed]);
  };
  return {
    pid: child.pid ?? 0,
    run: (order) => ask({ kind: 'run', ...order }),
    rest: () => ask({ kind: 'rest' }),
    stop: () => {
      child.removeAllListeners('exit');
      child.disconnect();
    },
  };
}

/** What a process holds now; NaN where the system does not tell (not Linux). */
export function heldBy(pid: number): { residentBytes: number; handles: number; threads: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
    return {
      residentBytes: field('VmRSS') * 1024,
      handles: readdirSync(`/proc/${pid}/fd`).length,
      threads: field('Threads'),
    };
  } catch {
    return { residentBytes: Number.NaN, handles: Number.NaN, threads: Number.NaN };
  }
}

if (import.meta.main && process.send !== undefined) await serve();

async function serve(): Promise<void> {
  const [cacheFolder = '', stepsBack, unloadAfter = ''] = process.argv.slice(2);
  stepBack(Number(stepsBack));
  const models = join(import.meta.dirname, '../../models');
  const engine = await openEngine({
    bundleFolder: join(models, 'bundle'),
    adapterFolder: join(models, 'adapters'),
    cacheFolder,
    ...(unloadAfter === '' ? {} : { unloadAfterMilliseconds: Number(unloadAfter) }),
  });
  process.on('message', async (message) => {
    const order = Order.parse(message);
    const start = performance.now();
    if (order.kind === 'rest') {
      while (engine.state().counters?.modelLoaded) await delay(20);
      // Buffers are given back a little after the objects that held them.
      for (let round = 0; round < 2; round++) {
        globalThis.gc?.();
        await delay(100);
      }
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      const rest: Rest = { id: order.id, liveBytes: heapUsed + arrayBuffers };
      process.send?.(rest);
      return;
    }
    const { id, request, priority, cancelAfter } = order;
    const cancel = new AbortController();
    let cancelled: number | null = null;
    if (cancelAfter !== null) {
      setTimeout(() => {
        cancelled = performance.now();
        cancel.abort();
      }, cancelAfter);
    }
    const pieces = runRequest(engine, request, { priority, signal: cancel.signal });
    let step = await pieces.next();
    while (!step.done) step = await pieces.next();
    limitYoungSpace();
    const now = performance.now();
    const ending: Ending = {
      id,
      status: step.value.status,
      milliseconds: now - start,
      cancelMilliseconds: cancelled === null ? null : Math.max(0, now - cancelled),
    };
    process.send?.(ending);
  });
  process.on('disconnect', () => process.exit());
}
