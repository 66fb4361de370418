// One queue for the one model: interactive work before background work, and never two at a time.
// Background work gives way between two steps and goes on where it was; interactive work runs to its
// end. Knows nothing of what a step is.

export type Priority = 'interactive' | 'background';

/** What a running job calls between two steps. */
export interface Turn {
  /** Throws AbortError when the job was aborted; lets waiting interactive work go before background. */
  next(): Promise<void>;
}

interface Waiter {
  start: () => void;
}

export class Scheduler {
  readonly #waiting: Record<Priority, Waiter[]> = { interactive: [], background: [] };
  #busy = false;

  /** Waits for the floor, runs `work` and passes the floor on, whatever becomes of `work`. */
  async run<T>(
    priority: Priority,
    signal: AbortSignal,
    work: (turn: Turn) => Promise<T>,
  ): Promise<T> {
    await this.#take(priority, signal, 'last');
    let holding = true;
    const next = async (): Promise<void> => {
      throwIfAborted(signal);
      if (priority === 'interactive' || this.#waiting.interactive.length === 0) return;
      holding = false;
      this.#pass();
      await this.#take('background', signal, 'first');
      holding = true;
    };
    try {
      return await work({ next });
    } finally {
      if (holding) this.#pass();
    }
  }

  async #take(priority: Priority, signal: AbortSignal, place: 'first' | 'last'): Promise<void> {
    throwIfAborted(signal);
    if (!this.#busy) {
      this.#busy = true;
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
      const waiter: Waiter = { start };
      signal.addEventListener('abort', stop, { once: true });
      if (place === 'first') queue.unshift(waiter);
      else queue.push(waiter);
    });
  }

  #pass(): void {
    const next = this.#waiting.interactive.shift() ?? this.#waiting.background.shift();
    if (next === undefined) this.#busy = false;
    else next.start();
  }
}

/** Always an AbortError, whatever reason the caller gave to its controller. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortError();
}

function abortError(): DOMException {
  return new DOMException('The generation was cancelled', 'AbortError');
}
