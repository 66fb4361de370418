// Main's side of the engine process: forks it, hands each request and its port over, ends it when it
// hangs or has nothing to do, restarts it after a crash with growing pauses and gives up politely. It sees
// no text that the engine writes.
import {
  MessageChannelMain,
  type MessagePortMain,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import {
  type EngineCommand,
  EngineMessage,
  EngineReport,
  type EngineState,
} from '../contract/api.ts';
import type { EngineTimings } from '../contract/diagnostics.ts';
import type { Problem } from '../contract/errors.ts';
import type { LargerState } from '../contract/models.ts';
import { InboxAnswer, type InboxQuestion } from '../contract/notifications.ts';
import type { Processor } from '../contract/processor.ts';
import type { Dialect, Outcome, Request, ToolName } from '../contract/task.ts';
import { log } from './log.ts';

/** Pauses before a restart, in milliseconds; after the last, only a new request starts it again. */
const RESTART_PAUSES = [200, 1000, 5000];
/** A process that has lived this long was well: the next crash counts as the first. */
const HEALTHY_AFTER = 60_000;
/** Signs of life come every second; a blocked or stopped process gives none. In seconds. */
const SILENCE_LIMIT = 15;
/** One that lives but gets nothing done: opening the model and a long sentence take far less. */
const STANDSTILL_LIMIT = 120;

/** How many requests' times are remembered. */
const TIMINGS = 10;

export const ENGINE_STOPPED: Problem = {
  code: 'engine-stopped',
  message: 'The language model stopped in the middle of its work.',
  advice: 'Try again: it has been started anew, and your text is unchanged.',
};

export const ENGINE_HUNG: Problem = {
  ...ENGINE_STOPPED,
  message: 'The language model did not answer any more.',
};

const GAVE_UP: Problem = {
  code: 'engine-stopped',
  message: 'The language model keeps stopping, so Pilcrow has stopped restarting it.',
  advice: 'Try again, or close other programs if memory is short. The log of the app says more.',
};

const STARTING: EngineState = {
  status: 'starting',
  problem: null,
  model: null,
  adapters: [],
  residentBytes: 0,
};

export interface EngineHostOptions {
  /** Path of the bundled engine process, and its arguments (see engine-process.ts). */
  entry: string;
  arguments: string[];
  /** At first; see moveTo. */
  processor?: Processor;
  onState(state: EngineState): void;
  /** Of the larger model, when one is chosen. */
  onLarger?(state: LargerState | null): void;
  /** The process has died: no running request will get an outcome from it. */
  onDied(problem: Problem): void;
  /** Something in the process tried to connect, which it may not. */
  onRefused(address: string): void;
}

export class EngineHost {
  readonly #options: EngineHostOptions;
  #process: UtilityProcess | null = null;
  #state: EngineState = STARTING;
  #crashes = 0;
  #startedAt = 0;
  #restart: NodeJS.Timeout | null = null;
  #closed = false;
  /** Requests that this process was given, and what it said of them last. */
  #given = 0;
  #ended = 0;
  #pieces = 0;
  #watch: NodeJS.Timeout | null = null;
  #larger: { folder: string; name: string } | null = null;
  #processor: Processor;
  #silence = 0;
  #standstill = 0;
  #timings: EngineTimings = { readyMilliseconds: null, requests: [] };

  constructor(options: EngineHostOptions) {
    this.#options = options;
    this.#processor = options.processor ?? 'cpu';
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Of the process that runs now, and of the last requests, whichever process answered them. */
  get timings(): EngineTimings {
    return this.#timings;
  }

  start(): void {
    if (this.#process || this.#closed) return;
    if (this.#restart) clearTimeout(this.#restart);
    this.#restart = null;
    this.#startedAt = performance.now();
    this.#timings = { ...this.#timings, readyMilliseconds: null };
    this.#setState(STARTING);
    const child = utilityProcess.fork(
      this.#options.entry,
      [...this.#options.arguments, this.#processor],
      {
        serviceName: 'Pilcrow engine',
        stdio: 'inherit',
      },
    );
    this.#process = child;
    if (this.#larger) this.chooseLarger(this.#larger);
    child.on('message', (message: unknown) => {
      const report = EngineReport.safeParse(message);
      if (!report.success || this.#process !== child) return;
      this.#hear(report.data);
    });
    child.on('exit', (code) => {
      if (this.#process !== child) return; // It was ended.
      log.error('The engine process ended by itself', undefined, { code });
      this.#died(child, ENGINE_STOPPED);
    });
  }

  #hear(report: EngineReport): void {
    if (report.kind === 'refused') {
      this.#options.onRefused(report.address);
      return;
    }
    if (report.kind === 'larger') {
      this.#options.onLarger?.(report.state);
      return;
    }
    if (report.kind === 'alive') {
      this.#isAlive(report.ended, report.pieces);
      return;
    }
    if (report.kind === 'idle') {
      this.#rest();
      return;
    }
    const { readyMilliseconds, requests } = this.#timings;
    if (report.kind === 'timing') {
      this.#timings = { readyMilliseconds, requests: [...requests, report.timing].slice(-TIMINGS) };
      return;
    }
    if (report.state.status === 'ready' && readyMilliseconds === null) {
      this.#timings = { readyMilliseconds: performance.now() - this.#startedAt, requests };
    }
    this.#setState(report.state);
  }

  /** Which model is to answer what the bundled one can't; the next process is told as well. */
  chooseLarger(chosen: { folder: string; name: string } | null): void {
    this.#larger = chosen;
    this.#process?.postMessage({ kind: 'larger', chosen } satisfies EngineCommand);
  }

  /** The models are loaded anew, in the process that runs or the next. */
  moveTo(processor: Processor): void {
    if (processor === this.#processor) return;
    this.#processor = processor;
    this.#process?.postMessage({ kind: 'processor', processor } satisfies EngineCommand);
  }

  /** The port carries EngineMessages from the engine; closing its other end cancels. */
  run(request: Request, port: MessagePortMain, byLarger = false): void {
    this.#post({ kind: 'run', request, byLarger }, [port]);
    this.#watchOver();
  }

  /** Runs a request whose answer main itself wants; `cancelled` when aborted, `failed` when the process died. */
  answer(request: Request, signal: AbortSignal): Promise<Outcome> {
    const { port1, port2 } = new MessageChannelMain();
    return new Promise((resolve) => {
      const end = (outcome: Outcome) => {
        resolve(outcome); // before its end, which counts as a failure
        port2.close();
      };
      port2.on('message', ({ data }) => {
        const message = EngineMessage.parse(data);
        if (message.kind === 'outcome') end(message.outcome);
      });
      port2.on('close', () => resolve({ status: 'failed', problem: ENGINE_STOPPED }));
      signal.addEventListener('abort', () => end({ status: 'cancelled' }), { once: true });
      port2.start();
      this.run(request, port1);
    });
  }

  /**
   * Asks for the inbox, and hands on each answer. Resolves when the last has come, and rejects when the
   * process died on the way.
   */
  async ask(question: InboxQuestion, onAnswer: (answer: InboxAnswer) => void): Promise<void> {
    const { port1, port2 } = new MessageChannelMain();
    const ended = Promise.withResolvers<void>();
    let isOver = false;
    port2.on('message', ({ data }) => {
      const parsed = InboxAnswer.safeParse(data);
      if (!parsed.success) {
        ended.reject(new Error('The engine process answered in another form'));
        return;
      }
      const answer = parsed.data;
      if (answer.kind === 'end') isOver = true;
      else onAnswer(answer);
      if (isOver) ended.resolve();
    });
    port2.on('close', () => {
      if (!isOver) ended.reject(new Error('The engine process ended before it answered'));
    });
    port2.start();
    this.#post({ kind: 'inbox', question }, [port1]);
    this.#watchOver();
    try {
      await ended.promise;
    } finally {
      port2.close();
    }
  }

  #watchOver(): void {
    this.#given += 1;
    this.#silence = 0;
    this.#standstill = 0;
    // Ticks are counted, not hours: a computer that slept must not find its engine guilty.
    this.#watch ??= setInterval(() => this.#look(), 1000);
  }

  warmUp(tool: ToolName, dialect: Dialect): void {
    this.#post({ kind: 'warm-up', tool, dialect }, []);
  }

  close(): void {
    this.#closed = true;
    if (this.#restart) clearTimeout(this.#restart);
    this.#stopWatching();
    this.#process?.kill();
  }

  /** A request starts a process that isn't there; messages wait until it listens. */
  #post(command: EngineCommand, ports: MessagePortMain[]): void {
    this.start();
    this.#process?.postMessage(command, ports);
  }

  #isAlive(ended: number, pieces: number): void {
    this.#silence = 0;
    if (ended !== this.#ended || pieces !== this.#pieces) this.#standstill = 0;
    this.#ended = ended;
    this.#pieces = pieces;
    if (ended >= this.#given) this.#stopWatching();
  }

  #look(): void {
    const child = this.#process;
    this.#silence += 1;
    this.#standstill += 1;
    if (!child || (this.#silence < SILENCE_LIMIT && this.#standstill < STANDSTILL_LIMIT)) return;
    log.error('The engine process hung and is ended', undefined, {
      silentSeconds: this.#silence,
      idleSeconds: this.#standstill,
    });
    kill(child);
    this.#died(child, ENGINE_HUNG);
  }

  /** Ends a process that only holds memory; the next request starts another. */
  #rest(): void {
    if (this.#ended < this.#given) return;
    this.#process?.kill();
    this.#forgetProcess();
    const { counters, ...state } = this.#state;
    this.#setState({
      ...state,
      adapters: [],
      residentBytes: 0,
      ...(counters && { counters: { ...counters, adapterBytes: 0, modelLoaded: false } }),
    });
  }

  #forgetProcess(): void {
    this.#process = null;
    this.#stopWatching();
    this.#given = 0;
    this.#ended = 0;
    this.#pieces = 0;
  }

  #stopWatching(): void {
    if (this.#watch) clearInterval(this.#watch);
    this.#watch = null;
  }

  #died(child: UtilityProcess, problem: Problem): void {
    if (this.#process !== child) return;
    this.#forgetProcess();
    if (this.#closed) return;
    if (performance.now() - this.#startedAt > HEALTHY_AFTER) this.#crashes = 0;
    const pause = RESTART_PAUSES[this.#crashes];
    this.#crashes += 1;
    this.#setState({
      ...STARTING,
      ...(pause === undefined && { status: 'stopped', problem: GAVE_UP }),
    });
    if (pause !== undefined) this.#restart = setTimeout(() => this.start(), pause);
    this.#options.onDied(problem);
  }

  #setState(state: EngineState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** Its own kill() asks with SIGTERM, which a stopped process never hears. */
function kill(child: UtilityProcess): void {
  try {
    if (child.pid === undefined) child.kill();
    else process.kill(child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
