// Our side of a larger model under load: many requests at once to a server on loopback that speaks its
// protocol, turns some away and breaks some off; or, with --real, to a real llama.cpp server with the base
// model. Counts how they ended; measures no model.
// `node test/bench/server-load.ts [--real] [requests] [at once]`
import { parseArgs } from 'node:util';
import { toProblem } from '../../contract/errors.ts';
import { shutGate } from '../../network/gate.ts';
import { LIMITS } from '../../network/limits.ts';
import { ask } from '../../network/provider.ts';
import { findLlamaServer, KEY, LlamaServer } from '../llama-server.ts';
import { beginEvents, chatAnswer, chatEvent, ModelServer } from '../model-server.ts';

const { values, positionals } = parseArgs({
  options: { real: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const standard = values.real ? [40, 8] : [2000, 200];
const [requests = 0, atOnce = 0] = standard.map((count, n) => Number(positionals[n] ?? count));
const WORDS = Array.from({ length: 40 }, (_, index) => `word${index} `);

shutGate((address) => {
  throw new Error(`connected to ${address}`);
});
const server = values.real ? await realServer() : await paperServer();

/** `whole`: what a whole answer is; null where the model decides. */
async function paperServer() {
  const paper = await ModelServer.start((response, heard, before) => {
    if (before % 10 === 3) response.writeHead(429, { 'retry-after': '0' }).end();
    else if (before % 50 === 7) {
      beginEvents(response);
      response.write(chatEvent({ content: 'word0 ' }), () => response.destroy());
    } else chatAnswer(...WORDS)(response, heard, before);
  });
  const { url } = paper;
  return {
    connection: { provider: 'compatible', url, model: 'large', contextLength: 8192, pin: '' },
    key: '',
    whole: WORDS.join(''),
    stop: () => paper.stop(),
  } as const;
}

async function realServer() {
  const program = findLlamaServer();
  if (program === null) throw new Error('llama-server is not installed (see docs/server.md)');
  const llama = await LlamaServer.start(program, { slots: 4, contextLength: 1024 });
  return { connection: llama.connection, key: KEY, whole: null, stop: () => llama.stop() };
}

const ends = new Map<string, number>();
let started = 0;
async function work(): Promise<void> {
  const { connection, key, whole } = server;
  while (started < requests) {
    const requestId = String(started++);
    const { signal } = new AbortController();
    const limits = { ...LIMITS, pauses: [10, 20, 40] };
    let end: string;
    try {
      const stream = ask(
        { connection, key, requestId, signal, limits },
        { system: 'Be brief.', user: 'Write a sentence.', maximumNewTokens: 40 },
      );
      let text = '';
      let step = await stream.next();
      for (; !step.done; step = await stream.next()) text += step.value;
      const isWhole = step.value.text === (whole ?? text) && text !== '';
      end = isWhole ? 'answered in full' : 'answered otherwise';
    } catch (error) {
      end = toProblem(error).code;
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
}

const begin = performance.now();
await Promise.all(Array.from({ length: atOnce }, work));
const seconds = (performance.now() - begin) / 1000;
console.log(`${requests} requests, ${atOnce} at once, ${seconds.toFixed(1)} s`);
for (const [end, count] of ends) console.log(`${String(count).padStart(7)} ${end}`);
console.log(`${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB resident at the end`);
await server.stop();
