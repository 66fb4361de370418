// The process that one contender has to itself: opens its engine, then answers one question at a time.
import { peerFile } from '../peers.ts';
import type { Call, Contender, Driver } from './driver.ts';

export type Question =
  | { kind: 'prefill'; tokens: number }
  | { kind: 'decode'; context: number; tokens: number }
  | { kind: 'answer'; calls: Call[] };

/** `milliseconds` as the driver measured it; `processor` is the time of all threads meanwhile. */
export interface Reply {
  milliseconds: number;
  processor: number;
}

async function open(contender: Contender): Promise<Driver> {
  switch (contender.engine) {
    case 'pilcrow':
      return (await import('./pilcrow.ts')).openPilcrow(contender);
    case 'llama':
      return (await import('./llama.ts')).openLlama(contender, peerFile('node-llama-cpp'));
    case 'transformers': {
      const file = peerFile('@huggingface/transformers');
      return (await import('./transformers.ts')).openTransformers(contender, file);
    }
  }
}

function ask(driver: Driver, question: Question): Promise<number> {
  switch (question.kind) {
    case 'prefill':
      return driver.prefill(question.tokens);
    case 'decode':
      return driver.decode(question.context, question.tokens);
    case 'answer':
      return driver.answer(question.calls);
  }
}

const send = (reply: Reply) => process.send?.(reply);
const start = performance.now();
const driver = await open(JSON.parse(process.argv[2] ?? '') as Contender);
process.on('message', async (question: Question) => {
  const before = process.cpuUsage();
  const milliseconds = await ask(driver, question);
  const { user, system } = process.cpuUsage(before);
  send({ milliseconds, processor: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
send({ milliseconds: performance.now() - start, processor: 0 });
