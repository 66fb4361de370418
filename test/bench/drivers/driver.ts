// What every engine under measurement can do, so that one bench can ask all of them the same. A driver
// runs alone in its own process (worker.ts) and measures itself; nothing here knows an engine.

/** One row of a table: an engine, a model file and an adapter. */
export interface Contender {
  label: string;
  engine: 'pilcrow' | 'llama' | 'transformers';
  /** A GGUF file, a bundle folder or a folder of transformers.js. */
  model: string;
  /** An adapter's folder for Pilcrow, its GGUF file for llama.cpp; null for none. */
  adapter: string | null;
  threads: number;
  /** Hashes and measurements of the machine are remembered here. */
  cacheFolder: string;
  contextLength: number;
}

export interface Driver {
  /** Milliseconds for a prompt of `tokens` and the first token after it. */
  prefill(tokens: number): Promise<number>;
  /** Milliseconds a token, the median over `tokens` steps after a prompt of `context`. */
  decode(context: number, tokens: number): Promise<number>;
  /** Milliseconds for reading each prompt and writing as many tokens, one at a time. */
  answer(calls: readonly Call[]): Promise<number>;
}

/** A prompt, and how many tokens were written after it. */
export interface Call {
  prompt: readonly number[];
  newTokens: number;
}

/**
 * Milliseconds that have passed. With one thread, those of the process on the processor: what other programs
 * do at the same time then hardly shows. (With several threads it would count waiting for each other.)
 */
export function clockOf({ threads }: Contender): () => number {
  if (threads > 1) return () => performance.now();
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
}

/** Any tokens that every vocabulary of the bench has and that are no control tokens. */
export function anyTokens(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 300 + ((index * 7919) % 30_000));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * A driver from what differs between engines: `run` reads a prompt, writes tokens, and tells the
 * milliseconds of each; the first is the prefill with its token.
 */
export function driverOf(
  run: (prompt: readonly number[], newTokens: number) => Promise<number[]>,
): Driver {
  return {
    async prefill(tokens) {
      return (await run(anyTokens(tokens), 1))[0] ?? Number.NaN;
    },
    async decode(context, tokens) {
      return median((await run(anyTokens(context), tokens + 1)).slice(1));
    },
    async answer(calls) {
      let total = 0;
      for (const { prompt, newTokens } of calls) {
        for (const step of await run(prompt, newTokens)) total += step;
      }
      return total;
    },
  };
}
