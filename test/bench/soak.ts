// Mixed requests for a while, as a long day would bring them: is the main thread ever kept waiting, and
// does memory stay flat? The engine runs in a process of its own, as in the desktop app; this process
// stands for the main process, and measures its own event loop. Prints one JSON object. A stall is told with
// what this process itself did meanwhile, since on a busy machine most of it is waiting for a processor that
// others have: how long it stood in the queue for one, and how long the machine below this virtual one held
// the processors back.
//
//     node test/bench/soak.ts [--minutes 1] [--nice 1]        (an hour of evidence is --minutes 60)
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Request } from '../../contract/task.ts';
import { avoidLongPauses } from '../../electron/short-pauses.ts';
import { STEPS_BACK } from '../../electron/step-back.ts';
import { median } from './drivers/driver.ts';
import { type Ending, heldBy, startEngine } from './soak-engine.ts';

const TEXT = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village where
my grandmother have lived for more than sixty years. She keeps some chickens and a very old dog.`;
const RESOLUTION = 5;
/** As many of the longest stalls are told. */
const TOLD = 5;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    /** How far the engine steps back; as in the app, unless told. */
    nice: { type: 'string', default: String(STEPS_BACK) },
  },
});
const milliseconds = Number(values.minutes) * 60_000;
avoidLongPauses();
const cacheFolder = await mkdtemp(join(tmpdir(), 'pilcrow-soak-'));
const engine = startEngine(cacheFolder, { stepsBack: Number(values.nice) });
const endings: Ending[] = [];
const order = async (...[asked]: Parameters<typeof engine.run>) => {
  endings.push(await engine.run(asked));
};
const proofread = Request.parse({ id: '1', tool: 'proofread', text: TEXT });
const summarize = Request.parse({ id: '2', tool: 'summarize', text: `${TEXT}\n\n${TEXT}` });
await order({ request: proofread, priority: 'interactive', cancelAfter: null });

const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
loop.enable();
const stalls = watchStalls();
const memory: number[] = [];
const end = performance.now() + milliseconds;
for (let round = 0; performance.now() < end; round++) {
  const background = order({ request: summarize, priority: 'background', cancelAfter: null });
  await delay(50);
  await order({ request: proofread, priority: 'interactive', cancelAfter: null });
  const cancelAfter = 20 + ((round * 37) % 200);
  await order({ request: summarize, priority: 'interactive', cancelAfter });
  await background;
  memory.push(heldBy(engine.pid).residentBytes);
}
loop.disable();
const seen = stalls.end();
engine.stop();
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
      nice: Number(values.nice),
      endings: statuses,
      // What the timer itself takes is no stall.
      longestStallMilliseconds: Math.max(0, loop.max / 1e6 - RESOLUTION),
      stalls: seen,
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

/** The latest ticks of a timer, and what this process's thread did meanwhile. */
interface Stall {
  milliseconds: number;
  ownMilliseconds: number;
  /** Ready to work, but other threads had the processors; NaN where the system does not tell. */
  queuedMilliseconds: number;
  /** What the machine below took from all the virtual processors together, counted in steps of 10 ms. */
  stolenMilliseconds: number;
}

interface Stalls {
  longest: Stall[];
  over20Milliseconds: number;
  /** The most own work between any two ticks. */
  mostOwnMilliseconds: number;
}

function watchStalls(): { end(): Stalls } {
  const seen: Stalls = { longest: [], over20Milliseconds: 0, mostOwnMilliseconds: 0 };
  let last = performance.now();
  let before = { ...queued(), work: process.threadCpuUsage() };
  const timer = setInterval(() => {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(before.work);
    const after = queued();
    const stall: Stall = {
      milliseconds: now - last - RESOLUTION,
      ownMilliseconds: (user + system) / 1000,
      queuedMilliseconds: after.queued - before.queued,
      stolenMilliseconds: after.stolen - before.stolen,
    };
    seen.mostOwnMilliseconds = Math.max(seen.mostOwnMilliseconds, stall.ownMilliseconds);
    if (stall.milliseconds > 20) seen.over20Milliseconds += 1;
    if (stall.milliseconds > (seen.longest.at(TOLD - 1)?.milliseconds ?? 0)) {
      seen.longest = [...seen.longest, stall]
        .toSorted((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, TOLD);
    }
    last = now;
    before = { ...after, work: process.threadCpuUsage() };
  }, RESOLUTION);
  return {
    end() {
      clearInterval(timer);
      return seen;
    },
  };
}

/** Milliseconds so far: this thread's in the queue, and all processors' taken by the machine below. */
function queued(): { queued: number; stolen: number } {
  try {
    const [, waited] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    const [, , , , , , , , stolen] = readFileSync('/proc/stat', 'utf8').split(/ +/, 9);
    return { queued: Number(waited) / 1e6, stolen: Number(stolen) * 10 };
  } catch {
    return { queued: Number.NaN, stolen: Number.NaN };
  }
}
