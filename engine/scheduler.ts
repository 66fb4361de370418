// One queue for the one model: interactive work before background work, and never two at a time.
// Background work gives way between two steps and goes on where it was; interactive work runs to its
// end. Background work of one group (an adapter) runs together. Knows nothing of what a step is.

export type Priority = 'interactive' | 'background';

/** What a running job calls between two steps. */
export interface Turn {
  /** Throws AbortError when the job was aborted; lets waiting interactive work go before background. */
  next(): Promise<void>;
}

interface Waiter {
  start: () => void;
  group: string | null;
}

/** So many of a group in a row, then whoever waits longest: no group waits for ever. */
const LONGEST_RUN = 8;

export class Scheduler {
  readonly #waiting: Record<Priority, Waiter[]> = { interactive: [], background: [] };
  #busy = false;
  /** The group of the background work that had the floor last, and how often in a row. */
  #group: string | null = null;
  #inARow = 0;

  /** Waits for the floor, runs `work` and passes the floor on, whatever becomes of `work`. */
  async run<T>(
    priority: Priority,
    signal: AbortSignal,
    work: (turn: Turn) => Promise<T>,
    group: string | null = null,
  ): Promise<T> {
    await this.#take(priority, signal, 'last', group);
    let holding = true;
    const next = async (): Promise<void> => {
      throwIfAborted(signal);
      if (priority === 'interactive' || this.#waiting.interactive.length === 0) return;
      holding = false;
      this.#pass();
      await this.#take('background', signal, 'first', group);
      holding = true;
    };
    try {
      return await work({ next });
    } finally {
      if (holding) this.#pass();
    }
  }

  async #take(
    priority: Priority,
    signal: AbortSignal,
    place: 'first' | 'last',
    group: string | null,
  ): Promise<void> {
    throwIfAborted(signal);
    if (!this.#busy) {
      this.#busy = true;
      if (priority === 'background') this.#count(group);
      return;
    }
    const queue = this.#waiting[priority];
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        queue.splice(queue.indexOf(waiter), 1);
        reject(abortError());
      };
      const start = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const waiter: Waiter = { start, group };
      signal.addEventListener('abort', stop, { once: true });
      if (place === 'first') queue.unshift(waiter);
      else queue.push(waiter);
    });
  }

  #pass(): void {
    const next = this.#waiting.interactive.shift() ?? this.#nextInBackground();
    if (next === undefined) this.#busy = false;
    else next.start();
  }

  #nextInBackground(): Waiter | undefined {
    const { background } = this.#waiting;
    const same = background.findIndex(({ group }) => group === this.#group);
    const place = same < 0 || this.#inARow >= LONGEST_RUN ? 0 : same;
    const [next] = background.splice(place, 1);
    if (next !== undefined) this.#count(next.group);
    return next;
  }

  #count(group: string | null): void {
    this.#inARow = group === this.#group ? this.#inARow + 1 : 1;
    this.#group = group;
  }
}

/** Always an AbortError, whatever reason the caller gave to its controller. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortError();
}

function abortError(): DOMException {
  return new DOMException('The generation was cancelled', 'AbortError');
}
