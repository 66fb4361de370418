// The engine in a worker thread: takes one request, streams its pieces, ends with its outcome. The
// desktop app runs the same code in a process of its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { EngineMessage } from '../contract/api.ts';
import { toProblem } from '../contract/errors.ts';
import type { Outcome, Request } from '../contract/task.ts';
import { type EngineOptions, openEngine } from '../engine/engine.ts';
import { Larger } from '../engine/larger.ts';
import { shutGate } from '../network/gate.ts';
import { harperRules } from '../tools/rules.ts';
import { promptedModel, runRequest } from '../tools/run.ts';

export interface WorkerTask {
  request: Request;
  engine: EngineOptions;
  /** The model for what the bundled one can't do; null when none is chosen, or the request needs none. */
  larger: { folder: string; name: string } | null;
}

shutGate();

const port = parentPort;
if (port === null) throw new Error('This file is a worker');
const send = (message: EngineMessage) => port.postMessage(message);

const cancel = new AbortController();
// The only message from the command line: the user had enough.
port.once('message', () => cancel.abort());

send({ kind: 'outcome', outcome: await work(workerData as WorkerTask) });
port.close();

async function work({ request, engine: options, larger: chosen }: WorkerTask): Promise<Outcome> {
  try {
    const rules = harperRules();
    // They load while the model does.
    if ('dialect' in request.options) void rules.find('', request.options.dialect);
    const engine = await openEngine(options);
    const larger = new Larger(options);
    try {
      const { signal } = cancel;
      await larger.choose(chosen);
      const opened = await larger.open();
      const prompted = opened && promptedModel(opened);
      const run = runRequest(engine, request, { priority: 'interactive', signal, rules, prompted });
      for (;;) {
        const step = await run.next();
        if (step.done) return step.value;
        send({ kind: 'piece', piece: step.value });
      }
    } finally {
      await larger.choose(null);
      await engine.dispose();
    }
  } catch (error) {
    return { status: 'failed', problem: toProblem(error) };
  }
}
