// What the prompts of an adapter begin with is the same for many requests: begin, an instruction, its end.
// The keys and values of that are kept beside the adapter's tensors and go when these go.
import type { CachedSequence, Snapshot } from './cache.ts';
import type { Tensors } from './session.ts';

/** Instructions are a tool's own fixed words: a few for each adapter. */
const MOST = 16;

export class Prefixes {
  readonly #kept = new WeakMap<Tensors, Map<string, Snapshot>>();

  /**
   * Puts `tokens` at the start of `sequence`, which holds nothing else yet; true when they were at hand.
   * `run` computes them otherwise.
   */
  async enter(
    sequence: CachedSequence,
    adapter: Tensors,
    tokens: readonly number[],
    run: () => Promise<unknown>,
  ): Promise<boolean> {
    const key = tokens.join();
    const kept = this.#kept.get(adapter) ?? new Map<string, Snapshot>();
    this.#kept.set(adapter, kept);
    const found = kept.get(key);
    if (found !== undefined) {
      kept.delete(key);
      kept.set(key, found);
      sequence.cache.restore(found);
      return true;
    }
    await run();
    kept.set(key, sequence.cache.snapshot());
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return false;
  }
}
