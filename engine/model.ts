// All that goes into memory to run a bundle, and leaves it again together: the session with its weights,
// the adapters, what prompts begin with, and the cache of the generation before.
import { Adapters } from './adapters.ts';
import type { Bundle } from './bundle.ts';
import { CachedSequence, type KeyValueCache } from './cache.ts';
import type { Keepable } from './keeper.ts';
import { Prefixes } from './prefixes.ts';
import type { Session, Tensors } from './session.ts';

/** A larger cache is not kept for the next generation; of the bundled model, 2,048 tokens are as much. */
const MOST_SPARE_BYTES = 90 * 2 ** 20;

export class Model implements Keepable {
  readonly adapters: Adapters;
  readonly #bundle: Bundle;
  readonly #session: Session;
  readonly #prefixes = new Prefixes();
  /** The cache of the last generation, and the adapter that filled it. */
  #spare: { cache: KeyValueCache; adapter: WeakRef<Tensors> } | undefined;

  constructor(bundle: Bundle, session: Session, adapterFolders: readonly string[]) {
    this.#bundle = bundle;
    this.#session = session;
    this.adapters = new Adapters(adapterFolders, bundle.manifest);
  }

  /**
   * Runs `work` on a sequence with room for `expected` tokens, which holds as much of the beginning of
   * `tokens` as is still there from the generation before, but not all of them: the last one has to run
   * for its logits.
   */
  async withSequence<T>(
    adapter: Tensors,
    tokens: readonly number[],
    expected: number,
    work: (sequence: CachedSequence) => Promise<T>,
  ): Promise<T> {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare?.adapter.deref() === adapter) spare.cache.keepStartOf(tokens.slice(0, -1));
    else if (spare !== undefined) spare.cache.length = 0;
    const { architecture } = this.#bundle.manifest;
    const sequence = new CachedSequence(
      this.#session,
      architecture,
      adapter,
      expected,
      spare?.cache,
    );
    try {
      return await work(sequence);
    } finally {
      const { cache } = sequence;
      if (cache.bytes <= MOST_SPARE_BYTES) this.#spare = { cache, adapter: new WeakRef(adapter) };
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

  dispose(): Promise<void> {
    return this.#session.dispose();
  }
}
