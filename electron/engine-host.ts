// Main's side of the engine process: forks it, hands each request and its port over, restarts it
// after a crash with growing pauses and gives up politely. It sees no text that the engine writes.
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { type EngineCommand, EngineReport, type EngineState } from '../contract/api.ts';
import type { Problem } from '../contract/errors.ts';
import type { Request, ToolName } from '../contract/task.ts';

/** Pauses before a restart, in milliseconds; after the last, only a new request starts it again. */
const RESTART_PAUSES = [200, 1000, 5000];
/** A process that has lived this long was well: the next crash counts as the first. */
const HEALTHY_AFTER = 60_000;

export const ENGINE_STOPPED: Problem = {
  code: 'engine-stopped',
  message: 'The language model stopped in the middle of its work.',
  advice: 'Try again: it has been started anew, and your text is unchanged.',
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
  onState(state: EngineState): void;
  /** The process has died: no running request will get an outcome from it. */
  onDied(): void;
}

export class EngineHost {
  readonly #options: EngineHostOptions;
  #process: UtilityProcess | null = null;
  #state: EngineState = STARTING;
  #crashes = 0;
  #startedAt = 0;
  #restart: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: EngineHostOptions) {
    this.#options = options;
  }

  get state(): EngineState {
    return this.#state;
  }

  start(): void {
    if (this.#process || this.#closed) return;
    if (this.#restart) clearTimeout(this.#restart);
    this.#restart = null;
    this.#startedAt = Date.now();
    this.#setState(STARTING);
    const child = utilityProcess.fork(this.#options.entry, this.#options.arguments, {
      serviceName: 'Pilcrow engine',
      stdio: 'inherit',
    });
    this.#process = child;
    child.on('message', (message: unknown) => {
      const report = EngineReport.safeParse(message);
      if (report.success) this.#setState(report.data.state);
    });
    child.on('exit', (code) => this.#died(child, code));
  }

  /** The port carries EngineMessages from the engine; closing its other end cancels. */
  run(request: Request, port: MessagePortMain): void {
    this.#post({ kind: 'run', request }, [port]);
  }

  warmUp(tool: ToolName): void {
    this.#post({ kind: 'warm-up', tool }, []);
  }

  close(): void {
    this.#closed = true;
    if (this.#restart) clearTimeout(this.#restart);
    this.#process?.kill();
  }

  /** A request starts a process that isn't there; messages wait until it listens. */
  #post(command: EngineCommand, ports: MessagePortMain[]): void {
    this.start();
    this.#process?.postMessage(command, ports);
  }

  #died(child: UtilityProcess, code: number): void {
    if (this.#process !== child) return;
    this.#process = null;
    if (this.#closed) return;
    console.error(`The engine process ended with code ${code}`);
    if (Date.now() - this.#startedAt > HEALTHY_AFTER) this.#crashes = 0;
    const pause = RESTART_PAUSES[this.#crashes];
    this.#crashes += 1;
    this.#setState({
      ...STARTING,
      ...(pause === undefined && { status: 'stopped', problem: GAVE_UP }),
    });
    if (pause !== undefined) this.#restart = setTimeout(() => this.start(), pause);
    this.#options.onDied();
  }

  #setState(state: EngineState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
