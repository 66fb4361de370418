// A small process that undoes something when we end, however that happens: its input is ours, and ends
// with us.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export class GiveBack {
  readonly #script: string;
  readonly #parameters: readonly string[];
  #waiting: ChildProcess | null = null;
  #ending: Promise<unknown> = Promise.resolve();

  /** `script` is for the shell; `parameters` are its $1, $2… */
  constructor(script: string, ...parameters: string[]) {
    this.#script = script;
    this.#parameters = parameters;
  }

  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** From now on the script runs when we end, or at `now`. */
  start(): void {
    if (this.#waiting) return;
    const script = `cat > /dev/null; ${this.#script}`;
    const child = spawn('sh', ['-c', script, 'sh', ...this.#parameters], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.on('error', () => {});
    child.unref();
    this.#waiting = child;
  }

  /** Undoes it. */
  now(): void {
    const child = this.#waiting;
    if (!child) return;
    this.#waiting = null;
    this.#ending = once(child, 'exit').catch(() => {});
    child.stdin?.end();
  }

  /** Until what `now` began is over: what it undoes can't be begun again before that. */
  async over(): Promise<void> {
    await this.#ending;
  }
}
