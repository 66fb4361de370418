// A working day and night without the waiting: in each of 24 hours a few requests of every tool, one of them
// cancelled, then the idle time after which the model leaves the memory, until the next hour loads it again.
// What the process holds when it rests must not grow. Prints one JSON object; ends with 1 where it does.
//
//     node test/bench/day.ts [--hours 24]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Request } from '../../contract/task.ts';
import { heldBy, startEngine } from './soak-engine.ts';

const TEXT = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village.`;

/** In the app ten minutes. */
const IDLE_MILLISECONDS = 100;
const REQUESTS = [
  { id: '1', tool: 'proofread', text: TEXT },
  { id: '2', tool: 'rewrite', text: TEXT, options: { tone: 'more-formal' } },
  { id: '3', tool: 'summarize', text: `${TEXT}\n\n${TEXT}` },
].map((request) => Request.parse(request));
/** What may be more at the end: the allocator's holes fill up in the first hours, and caches happen to keep more. */
const TOLERANCE = { liveBytes: 12e6, residentBytes: 48e6, handles: 2, threads: 2 };

const { values } = parseArgs({ options: { hours: { type: 'string', default: '24' } } });
const hours = Number(values.hours);
const cacheFolder = await mkdtemp(join(tmpdir(), 'pilcrow-day-'));
const engine = startEngine(cacheFolder, {
  unloadAfter: IDLE_MILLISECONDS,
  // What glibc keeps by default comes and goes by 190 MB, and would hide what grows.
  mapLargeBlocks: true,
});
const statuses: Record<string, number> = {};
const held: Record<keyof typeof TOLERANCE, number>[] = [];
// The first hour warms up, and is not compared.
for (let hour = 0; hour <= hours; hour++) {
  const endings = await Promise.all(
    REQUESTS.flatMap((request) => [
      engine.run({ request, priority: 'interactive', cancelAfter: null }),
      engine.run({
        request,
        priority: 'background',
        cancelAfter: request.tool === 'summarize' ? 200 : null,
      }),
    ]),
  );
  for (const { status } of endings) statuses[status] = (statuses[status] ?? 0) + 1;
  const { liveBytes } = await engine.rest();
  if (hour > 0) held.push({ liveBytes, ...heldBy(engine.pid) });
}
engine.stop();
await rm(cacheFolder, { recursive: true });

// The least of each half: what the allocator keeps for a while is no growth, and what grows is in the least too.
const half = Math.ceil(held.length / 2);
const grown = Object.entries(TOLERANCE).map(([name, most]) => {
  const of = (part: typeof held) =>
    Math.min(...part.map((sample) => sample[name as keyof typeof TOLERANCE]));
  const [first, last] = [of(held.slice(0, half)), of(held.slice(-half))];
  return { name, first, last, isFlat: last - first <= most };
});
console.log(JSON.stringify({ hours, endings: statuses, held: grown }, null, 2));
if (!grown.every(({ isFlat }) => isFlat)) process.exitCode = 1;
