// All that goes into memory to run a bundle, and leaves it again together: the session with its weights,
// the adapters, what prompts begin with, and the caches of generations before.
import { Adapters } from './adapters.ts';
import type { Bundle } from './bundle.ts';
import { CachedSequence, type KeyValueCache } from './cache.ts';
import type { Keepable } from './keeper.ts';
import { RecentLikelihoods } from './likelihoods.ts';
import { Prefixes } from './prefixes.ts';
import type { Session, Tensors } from './session.ts';

/** One for what runs in the background, one for what comes between. */
const MOST_SPARES = 2;
/** Of all spare caches; of the bundled model, 2,048 tokens are as much. */
const MOST_SPARE_BYTES = 90 * 2 ** 20;

/** The cache of a generation that has ended, and the adapter that filled it. */
interface Spare {
  cache: KeyValueCache;
  adapter: WeakRef<Tensors>;
}

export class Model implements Keepable {
  readonly adapters: Adapters;
  /** What its passes have said, by adapter and prompt. */
  readonly likelihoods = new RecentLikelihoods<Tensors>();
  readonly #bundle: Bundle;
  readonly #session: Session;
  readonly #prefixes = new Prefixes();
  /** The last used last. */
  #spares: Spare[] = [];
  /** When a sequence was given back last, on the clock of performance.now. */
  lastUse = Number.NEGATIVE_INFINITY;

  constructor(bundle: Bundle, session: Session, adapterFolders: readonly string[]) {
    this.#bundle = bundle;
    this.#session = session;
    this.adapters = new Adapters(adapterFolders, bundle.manifest);
  }

  /**
   * Runs `work` on a sequence with room for `expected` tokens, which holds as much of the beginning of
   * `tokens` as is still there from a generation before, but not all of them: the last one has to run for
   * its logits.
   */
  async withSequence<T>(
    adapter: Tensors,
    tokens: readonly number[],
    expected: number,
    work: (sequence: CachedSequence) => Promise<T>,
  ): Promise<T> {
    const { architecture } = this.#bundle.manifest;
    const cache = this.#take(adapter, tokens.slice(0, -1));
    const sequence = new CachedSequence(this.#session, architecture, adapter, expected, cache);
    try {
      return await work(sequence);
    } finally {
      this.#keep({ cache: sequence.cache, adapter: new WeakRef(adapter) });
      this.lastUse = performance.now();
    }
  }

  /** A spare cache with no more than the beginning of `tokens` in it; undefined when there is none. */
  #take(adapter: Tensors, tokens: readonly number[]): KeyValueCache | undefined {
    const useful = ({ cache, adapter: filledBy }: Spare) =>
      filledBy.deref() === adapter ? cache.startOf(tokens) : 0;
    // Of those that are equally useful, the one that was not used for longest.
    const [best] = this.#spares.toSorted((a, b) => useful(b) - useful(a));
    if (best === undefined) return undefined;
    this.#spares = this.#spares.filter((spare) => spare !== best);
    best.cache.length = useful(best);
    return best.cache;
  }

  #keep(spare: Spare): void {
    this.#spares.push(spare);
    const bytes = () => this.#spares.reduce((sum, { cache }) => sum + cache.bytes, 0);
    while (this.#spares.length > MOST_SPARES || bytes() > MOST_SPARE_BYTES) {
      this.#spares.shift()?.cache.dispose();
    }
  }

  /** Puts what many prompts begin with at the start of `sequence`; true when it was at hand. */
  enterPrefix(
    sequence: CachedSequence,
    adapter: Tensors,
    tokens: readonly number[],
  ): Promise<boolean> {
    return this.#prefixes.enter(sequence, adapter, tokens, () => sequence.forward(tokens, 1));
  }

  /** To be called when nothing runs on it any more. */
  async dispose(): Promise<void> {
    await this.adapters.clear();
    for (const { cache } of this.#spares) cache.dispose();
    this.#spares = [];
    await this.#session.dispose();
  }
}
