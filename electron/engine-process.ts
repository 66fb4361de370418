// Entry of the utility process: the one door from the desktop app to the tools and the engine. Each
// request arrives with a port of its own, on which the pieces and at last the outcome go to the
// panel; when the port closes, the work on it stops. Knows no window.
import path from 'node:path';
import type { MessagePortMain } from 'electron';
import {
  EngineCommand,
  type EngineMessage,
  type EngineReport,
  type EngineState,
} from '../contract/api.ts';
import { toProblem, UserError } from '../contract/errors.ts';
import type { InboxAnswer, InboxQuestion } from '../contract/notifications.ts';
import { Processor } from '../contract/processor.ts';
import { needsLarger } from '../contract/routing.ts';
import type { Outcome } from '../contract/task.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { Larger } from '../engine/larger.ts';
import { limitYoungSpace } from '../engine/young-space.ts';
import { shutGate } from '../network/gate.ts';
import { InboxDesk } from '../tools/inbox.ts';
import { backgroundModel, promptedModel, runByLarger, runRequest } from '../tools/run.ts';
import { log } from './log.ts';
import { rulesBeside } from './rules-beside.ts';
import { stepBack } from './step-back.ts';

stepBack();
shutGate((address) => send({ kind: 'refused', address }));

const [
  bundleFolder = '',
  adapterFolder = '',
  cacheFolder = '',
  logFolder = '',
  ownAdapterFolder = '',
  wantedProcessor,
] = process.argv.slice(2);
let processor = Processor.catch('cpu').parse(wantedProcessor);
log.open(logFolder, 'engine');

/** In milliseconds. */
const SIGN_OF_LIFE = 1000;
/**
 * After half an hour without a request the process ends: the rules' dictionary and the allocator keep as much again
 * as the model. In seconds; tests don't wait that long.
 */
const END_AFTER = Number(process.env.PILCROW_REST_AFTER) || 30 * 60;
/** The model's memory is given back before, after ten minutes; a hotkey brings it back. */
const UNLOAD_AFTER = (END_AFTER / 3) * 1000;
/** Idle signs of life between attempts to measure the machine (engine/calibrate.ts). */
const QUIET_BEFORE_MEASURING = 30;

const rules = rulesBeside(path.join(__dirname, 'rules-thread.cjs'));
let engine: Promise<Engine> | null = null;

/** Opens the engine once; after a failure (no bundle yet), the next request tries again. */
function open(): Promise<Engine> {
  engine ??= openEngine({
    bundleFolder,
    adapterFolder,
    ownAdapterFolder,
    cacheFolder,
    processor,
    unloadAfterMilliseconds: UNLOAD_AFTER,
  }).then(
    (opened) => {
      report(opened.state());
      return opened;
    },
    (error: unknown) => {
      engine = null;
      const nothing = { model: null, adapters: [], residentBytes: 0 };
      report({ status: 'stopped', problem: toProblem(error), ...nothing });
      throw error;
    },
  );
  return engine;
}

const larger = new Larger({
  cacheFolder,
  unloadAfterMilliseconds: UNLOAD_AFTER,
  processor,
  onState: (state) => send({ kind: 'larger', state }),
});

function report(state: EngineState): void {
  send({ kind: 'state', state });
}

function send(message: EngineReport): void {
  process.parentPort.postMessage(message);
}

/** Both models leave the memory and come back on the other processor, each when it is needed next. */
async function moveTo(wanted: Processor): Promise<void> {
  if (wanted === processor) return;
  processor = wanted;
  const old = engine;
  engine = null;
  await old?.then((opened) => opened.dispose()).catch(() => {}); // Told when it was opened.
  await larger.moveTo(wanted);
  await open();
}

let running = 0;
let ended = 0;
let pieces = 0;

/** Main ends a process that stops saying this while it should work (engine-host.ts). */
function sayAlive(): void {
  send({ kind: 'alive', ended, pieces });
}

let quiet = 0;
let wasLoaded = true;

setInterval(() => {
  if (running > 0) {
    quiet = 0;
    sayAlive();
    return;
  }
  quiet += 1;
  void engine?.then(
    async (opened) => {
      if (quiet % QUIET_BEFORE_MEASURING === 0) await opened.calibrate();
      const isLoaded = opened.state().counters?.modelLoaded ?? true;
      if (isLoaded !== wasLoaded) report(opened.state());
      wasLoaded = isLoaded;
      if (quiet >= END_AFTER && !isLoaded) send({ kind: 'idle' });
    },
    () => {}, // Told when it was opened.
  );
}, SIGN_OF_LIFE);

type Asked = Extract<EngineCommand, { kind: 'run' }>;

async function run(asked: Asked, port: MessagePortMain): Promise<void> {
  const abort = new AbortController();
  port.on('close', () => abort.abort());
  port.start();
  const post = (message: EngineMessage) => port.postMessage(message);
  running += 1;
  const outcome = await answer(asked, abort.signal, post);
  running -= 1;
  ended += 1;
  limitYoungSpace();
  post({ kind: 'outcome', outcome });
  port.close();
  sayAlive();
}

async function answer(
  { request, byLarger }: Asked,
  signal: AbortSignal,
  post: (message: EngineMessage) => void,
): Promise<Outcome> {
  try {
    const opened = await open();
    const following = byLarger || needsLarger(request) ? await larger.open() : null;
    const prompted = following && promptedModel(following);
    const run =
      byLarger && prompted
        ? runByLarger(prompted, request, signal)
        : runRequest(opened, request, { priority: 'interactive', signal, rules, prompted });
    for (;;) {
      const step = await run.next();
      if (step.done) {
        report(opened.state());
        if ('timing' in step.value) {
          send({ kind: 'timing', timing: { tool: request.tool, ...step.value.timing } });
        }
        return step.value;
      }
      pieces += 1;
      post({ kind: 'piece', piece: step.value });
    }
  } catch (error) {
    if (!(error instanceof UserError)) log.error('A request failed', error);
    return { status: 'failed', problem: toProblem(error) };
  }
}

const inbox = new InboxDesk();

/** The inbox's questions; only lines need the engine, and without it there are none. */
async function answerInbox(question: InboxQuestion, port: MessagePortMain): Promise<void> {
  const abort = new AbortController();
  port.on('close', () => abort.abort());
  port.start();
  running += 1;
  try {
    const model = async () => backgroundModel(await open(), abort.signal);
    for await (const reply of inbox.answer(question, model)) {
      if (abort.signal.aborted) break;
      pieces += 1;
      port.postMessage(reply);
    }
  } catch (error) {
    if (!abort.signal.aborted) log.error('The inbox got no answer', error);
  }
  running -= 1;
  ended += 1;
  const end: InboxAnswer = { kind: 'end' };
  port.postMessage(end);
  port.close();
  sayAlive();
}

/** A command that does not fit the contract is a bug: it fails alone, as this process works for others too. */
function refuse(error: unknown, port: MessagePortMain | undefined): void {
  log.error('A command does not fit the contract', error);
  if (!port) return;
  // The inbox, too, takes it for a failure: it is none of its answers.
  const failed: EngineMessage = {
    kind: 'outcome',
    outcome: { status: 'failed', problem: toProblem(error) },
  };
  port.postMessage(failed);
  port.close();
  ended += 1;
  sayAlive();
}

process.parentPort.on('message', ({ data, ports }) => {
  quiet = 0;
  const port = ports[0];
  const parsed = EngineCommand.safeParse(data);
  if (!parsed.success) return refuse(parsed.error, port);
  const command = parsed.data;
  if (command.kind === 'run' && port) void run(command, port);
  if (command.kind === 'larger') void larger.choose(command.chosen);
  if (command.kind === 'processor') {
    moveTo(command.processor).catch((error: unknown) =>
      log.error('Changing the processor failed', error),
    );
  }
  if (command.kind === 'inbox' && port) void answerInbox(command.question, port);
  // A warm-up that fails is told by the first real request.
  if (command.kind === 'warm-up') {
    // Rewriting corrects mistakes too.
    if (command.tool !== 'summarize') void rules.find('', command.dialect);
    open()
      .then((opened) => opened.warmUp(command.tool))
      .catch((error: unknown) => log.error('Warming up failed', error));
  }
});

open().catch((error: unknown) => log.error('The engine could not be opened', error));
