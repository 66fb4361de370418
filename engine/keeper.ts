// Keeps the model in memory while it is used and for a while after, and loads it again when it is needed:
// weights and adapters are most of the process's memory. Knows when, and nothing of what is loaded.

export interface Keepable {
  dispose(): Promise<void>;
}

export class Keeper<T extends Keepable> {
  readonly #open: () => Promise<T>;
  /** Milliseconds without use after which it is unloaded; null for never. */
  readonly #patience: number | null;
  #value: Promise<T> | null;
  #users = 0;
  #timer: NodeJS.Timeout | undefined;
  /** How often it was loaded. */
  loads = 1;

  constructor(value: T, patience: number | null, open: () => Promise<T>) {
    this.#value = Promise.resolve(value);
    this.#patience = patience;
    this.#open = open;
    this.#wait();
  }

  get loaded(): boolean {
    return this.#value !== null;
  }

  /** Loads it if need be, and keeps it loaded until `work` has ended. A failed load is tried again. */
  async use<R>(work: (value: T) => Promise<R>): Promise<R> {
    this.#users++;
    clearTimeout(this.#timer);
    try {
      if (this.#value === null) {
        this.loads++;
        this.#value = this.#open();
        this.#value.catch(() => (this.#value = null));
      }
      return await work(await this.#value);
    } finally {
      this.#users--;
      this.#wait();
    }
  }

  async dispose(): Promise<void> {
    clearTimeout(this.#timer);
    const value = this.#value;
    this.#value = null;
    await (await value)?.dispose();
  }

  #wait(): void {
    if (this.#patience === null || this.#users > 0 || this.#value === null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.dispose(), this.#patience);
    // Nobody stays up for the sake of unloading.
    this.#timer.unref();
  }
}
