// Our side of a larger model under load: many requests at once to a server on loopback that speaks its
// protocol, turns some away and breaks some off. Counts how they ended; measures no model.
// `node test/bench/server-load.ts [requests] [at once]`
import { toProblem } from '../../contract/errors.ts';
import { shutGate } from '../../network/gate.ts';
import { LIMITS } from '../../network/limits.ts';
import { ask } from '../../network/provider.ts';
import { beginEvents, chatAnswer, chatEvent, ModelServer } from '../model-server.ts';

const [requests = 2000, atOnce = 200] = process.argv.slice(2).map(Number);
const WORDS = Array.from({ length: 40 }, (_, index) => `word${index} `);

shutGate((address) => {
  throw new Error(`connected to ${address}`);
});
const server = await ModelServer.start((response, heard, before) => {
  if (before % 10 === 3) response.writeHead(429, { 'retry-after': '0' }).end();
  else if (before % 50 === 7) {
    beginEvents(response);
    response.write(chatEvent({ content: 'word0 ' }), () => response.destroy());
  } else chatAnswer(...WORDS)(response, heard, before);
});
const connection = {
  provider: 'compatible',
  url: server.url,
  model: 'large',
  contextLength: 8192,
  pin: '',
} as const;

const ends = new Map<string, number>();
let started = 0;
async function work(): Promise<void> {
  while (started < requests) {
    const requestId = String(started++);
    const { signal } = new AbortController();
    const limits = { ...LIMITS, pauses: [10, 20, 40] };
    let end: string;
    try {
      const stream = ask(
        { connection, key: '', requestId, signal, limits },
        { system: 'Be brief.', user: 'Hello?', maximumNewTokens: 100 },
      );
      let step = await stream.next();
      while (!step.done) step = await stream.next();
      end = step.value.text === WORDS.join('') ? 'answered in full' : 'answered otherwise';
    } catch (error) {
      end = toProblem(error).code;
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
}

const begin = performance.now();
await Promise.all(Array.from({ length: atOnce }, work));
const seconds = (performance.now() - begin) / 1000;
console.log(
  `${requests} requests, ${atOnce} at once, ${server.heard.length} heard by the server, ${seconds.toFixed(1)} s`,
);
for (const [end, count] of ends) console.log(`${String(count).padStart(7)} ${end}`);
console.log(`${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end`);
await server.stop();
