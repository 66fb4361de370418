// Mixed requests for a while, as a long day would bring them: is the main thread ever kept waiting, and
// does memory stay flat? The engine runs in a process of its own, as in the desktop app; this process
// stands for the main process, and measures its own event loop. Prints one JSON object.
//
//     node test/bench/soak.ts [--minutes 1]        (an hour of evidence is --minutes 60)
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Request } from '../../contract/task.ts';
import { openEngine } from '../../engine/engine.ts';
import { runRequest } from '../../tools/run.ts';
import { median } from './drivers/driver.ts';

const TEXT = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village where
my grandmother have lived for more than sixty years. She keeps some chickens and a very old dog.`;
const RESOLUTION = 5;

/** What the parent asks for; a cancel follows after so many milliseconds, or never. */
interface Order {
  id: number;
  request: Request;
  priority: 'interactive' | 'background';
  cancelAfter: number | null;
}

/** How it ended, and from the order to the first piece, and from the cancel to the end. */
interface Ending {
  id: number;
  status: string;
  milliseconds: number;
  cancelMilliseconds: number | null;
}

if (process.send === undefined) await soak();
else await serve();

async function soak(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
  const milliseconds = Number(values.minutes) * 60_000;
  const cacheFolder = await mkdtemp(join(tmpdir(), 'pilcrow-soak-'));
  const child = fork(import.meta.filename, [cacheFolder]);
  const endings: Ending[] = [];
  const waiting = new Map<number, (ending: Ending) => void>();
  child.on('message', (ending: Ending) => {
    endings.push(ending);
    waiting.get(ending.id)?.(ending);
    waiting.delete(ending.id);
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The engine's process ended with ${code}`)));
  });
  failed.catch(() => {}); // Ends by itself when all is done.
  let id = 0;
  const order = (rest: Omit<Order, 'id'>) => {
    const ended = new Promise<Ending>((resolve) => waiting.set(++id, resolve));
    child.send({ id, ...rest } satisfies Order);
    return Promise.race([ended, failed]);
  };
  const proofread = Request.parse({ id: '1', tool: 'proofread', text: TEXT });
  const summarize = Request.parse({ id: '2', tool: 'summarize', text: `${TEXT}\n\n${TEXT}` });
  await order({ request: proofread, priority: 'interactive', cancelAfter: null });

  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  const memory: number[] = [];
  const end = performance.now() + milliseconds;
  for (let round = 0; performance.now() < end; round++) {
    const background = order({ request: summarize, priority: 'background', cancelAfter: null });
    await delay(50);
    await order({ request: proofread, priority: 'interactive', cancelAfter: null });
    const cancelAfter = 20 + ((round * 37) % 200);
    await order({ request: summarize, priority: 'interactive', cancelAfter });
    await background;
    memory.push(residentBytes(child.pid ?? 0));
  }
  loop.disable();
  child.removeAllListeners('exit');
  child.disconnect();
  await rm(cacheFolder, { recursive: true });

  const statuses: Record<string, number> = {};
  for (const { status } of endings) statuses[status] = (statuses[status] ?? 0) + 1;
  const cancels = endings.flatMap(({ cancelMilliseconds }) => cancelMilliseconds ?? []);
  const third = Math.ceil(memory.length / 3);
  console.log(
    JSON.stringify(
      {
        processor: cpus()[0]?.model,
        minutes: Number(values.minutes),
        endings: statuses,
        // What the timer itself takes is no stall.
        longestStallMilliseconds: Math.max(0, loop.max / 1e6 - RESOLUTION),
        stall99Milliseconds: Math.max(0, loop.percentile(99) / 1e6 - RESOLUTION),
        longestCancelMilliseconds: Math.max(...cancels),
        medianCancelMilliseconds: median(cancels),
        residentMegabytes: {
          firstThird: Math.round(median(memory.slice(0, third)) / 1e6),
          lastThird: Math.round(median(memory.slice(-third)) / 1e6),
          most: Math.round(Math.max(...memory) / 1e6),
        },
      },
      null,
      2,
    ),
  );
}

async function serve(): Promise<void> {
  const models = join(import.meta.dirname, '../../models');
  const engine = await openEngine({
    bundleFolder: join(models, 'bundle'),
    adapterFolder: join(models, 'adapters'),
    cacheFolder: process.argv[2] ?? '',
  });
  process.on('message', async ({ id, request, priority, cancelAfter }: Order) => {
    const cancel = new AbortController();
    const start = performance.now();
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

function residentBytes(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return pages * 4096;
  } catch {
    return Number.NaN; // Not Linux.
  }
}
