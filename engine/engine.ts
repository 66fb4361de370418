// The engine's front door: opens a bundle, generates text with an optional adapter, counts tokens.
// It knows no prompt wording, no Electron and no window; the same code runs in the desktop's engine
// process, in the command line's worker and in tests.
import type { EngineState } from '../contract/api.ts';
import { UserError } from '../contract/errors.ts';
import { Adapters } from './adapters.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { CachedSequence } from './cache.ts';
import { type CopyRule, type Deviation, SourceTrack } from './copy.ts';
import { decode, type StopReason } from './decode.ts';
import { mostLikely, type Sampling, sampler } from './sample.ts';
import { type Priority, Scheduler, throwIfAborted } from './scheduler.ts';
import { score } from './score.ts';
import { Session, type Tensors } from './session.ts';
import { openTokenizer, TextStream, type Tokenizer } from './tokenizer.ts';

export interface EngineOptions {
  /** Holds manifest.json, tokenizer.json and the graph with its weights. */
  bundleFolder: string;
  /** Holds one folder for each adapter: adapter.json and adapter.safetensors. */
  adapterFolder: string;
  /** Verified hashes are remembered here, by size and modification time; made when missing. */
  cacheFolder: string;
  /** Threads of one forward pass; by default the physical cores, 4 at most. */
  threads?: number;
}

export interface GenerateOptions {
  /** Folder name of the adapter; null for the base model alone. */
  adapter: string | null;
  /**
   * What an adapter with several uses is to do, in the caller's own fixed words. The prompt is [begin] +
   * instruction + [end] + source + [end], without an instruction [begin] + source + [end]: no text
   * holds an [end], so a source can't reach into the instruction.
   */
  instruction?: string;
  /** Plain text, all of it data. */
  source: string;
  maximumNewTokens: number;
  /** Absent: greedy. */
  sampling?: Sampling;
  /** For tools whose answer is mostly the source (proofreading); greedy only. */
  copy?: CopyRule;
  priority: Priority;
  signal?: AbortSignal;
}

export interface ScoreOptions {
  /** Folder name of the adapter; null for the base model alone. */
  adapter: string | null;
  /** As in GenerateOptions. */
  source: string;
  answers: readonly string[];
  priority: Priority;
  signal?: AbortSignal;
}

/** `text` appends to what came before and holds whole characters only. */
export interface GeneratedPiece {
  text: string;
}

export interface Generation {
  text: string;
  /** `end`: the model ended its answer. `repetition`: a runaway loop was cut off (text included). */
  stopReason: StopReason;
  promptTokens: number;
  newTokens: number;
  /** With `copy`: where the answer left the source, in order; empty otherwise. */
  deviations: Deviation[];
}

export interface Engine {
  readonly contextLength: number;
  /**
   * Streams the answer; the generator's return value is the whole of it. Runs ahead of a slow
   * reader; returning early cancels. Throws AbortError when the signal aborts, UserError
   * `text-too-long` when source and answer don't fit the context, and `adapter-missing`,
   * `adapter-damaged` or `adapter-foreign`.
   */
  generate(options: GenerateOptions): AsyncGenerator<GeneratedPiece, Generation>;
  /**
   * For each answer, in nats: how likely the model is to give it, up to a number that is the same for all
   * of them: compare them with each other. Throws as `generate` does.
   */
  score(options: ScoreOptions): Promise<number[]>;
  /** Tokens of `text` alone, without begin and end. */
  countTokens(text: string): number;
  /** Loads the adapter and runs one step, so that the next request starts at once. */
  warmUp(adapter: string | null): Promise<void>;
  state(): EngineState;
  /** Ends running generations with AbortError and frees the model. */
  dispose(): Promise<void>;
}

/** Throws UserError `bundle-missing` or `bundle-damaged`. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const bundle = await openBundle(options.bundleFolder, options.cacheFolder);
  const { architecture } = bundle.manifest;
  const tokenizer = await openTokenizer(bundle.tokenizerFile);
  const session = await Session.open(bundle.graphFile, architecture, options.threads);
  return new LocalEngine(bundle, tokenizer, session, options.adapterFolder);
}

class LocalEngine implements Engine {
  readonly contextLength: number;
  readonly #bundle: Bundle;
  readonly #tokenizer: Tokenizer;
  readonly #session: Session;
  readonly #adapters: Adapters;
  readonly #scheduler = new Scheduler();
  readonly #closing = new AbortController();

  constructor(bundle: Bundle, tokenizer: Tokenizer, session: Session, adapterFolder: string) {
    this.contextLength = bundle.manifest.architecture.contextLength;
    this.#bundle = bundle;
    this.#tokenizer = tokenizer;
    this.#session = session;
    this.#adapters = new Adapters(adapterFolder, bundle.manifest);
  }

  async *generate(options: GenerateOptions): AsyncGenerator<GeneratedPiece, Generation> {
    // The work goes on by itself and leaves its pieces here: a reader that is slow, or that waits
    // for another generation, never keeps the model from anyone.
    const leaving = new AbortController();
    const ready: GeneratedPiece[] = [];
    let wake = () => {};
    const outcome = { done: false };
    const work = this.#work(options, leaving.signal, (piece) => {
      ready.push(piece);
      wake();
    }).finally(() => {
      outcome.done = true;
      wake();
    });
    work.catch(() => {}); // Rethrown below; the reader may have left before.
    try {
      for (;;) {
        const piece = ready.shift();
        if (piece !== undefined) yield piece;
        else if (outcome.done) return await work;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      leaving.abort();
    }
  }

  async #work(
    options: GenerateOptions,
    leaving: AbortSignal,
    emit: (piece: GeneratedPiece) => void,
  ): Promise<Generation> {
    const signal = this.#signal(options.signal, leaving);
    throwIfAborted(signal);
    const { begin, end } = this.#bundle.manifest.specialTokens;
    const { instruction } = options;
    const wish = instruction === undefined ? [] : [...this.#tokenizer.encode(instruction), end];
    const source = this.#encodeSource(options.source, options.maximumNewTokens + wish.length);
    const prompt = [begin, ...wish, ...source, end];
    const choose = options.sampling === undefined ? mostLikely : sampler(options.sampling);
    if (options.copy !== undefined && options.sampling !== undefined) {
      throw new RangeError('Copying is greedy: it takes no sampling');
    }
    return this.#scheduler.run(options.priority, signal, async (turn) => {
      const adapter = await this.#adapters.attach(options.adapter);
      const stream = new TextStream(this.#tokenizer);
      const generation: Generation = {
        text: '',
        stopReason: 'end',
        promptTokens: prompt.length,
        newTokens: 0,
        deviations: [],
      };
      const show = (text: string) => {
        if (text === '') return;
        generation.text += text;
        emit({ text });
      };
      const steps = decode({
        sequence: this.#sequence(adapter, prompt.length),
        prompt,
        maximumNewTokens: options.maximumNewTokens,
        isEnd: (token) => token === end || this.#tokenizer.isControl(token),
        choose,
        copy:
          options.copy === undefined
            ? null
            : { rule: options.copy, track: new SourceTrack(source, end) },
        next: turn.next,
      });
      for (;;) {
        const step = await steps.next();
        let text = '';
        const note = (margin: number | null) => {
          const textIndex = generation.text.length + text.length;
          if (margin !== null) generation.deviations.push({ textIndex, margin });
        };
        if (step.done) {
          note(step.value.margin);
          generation.stopReason = step.value.reason;
          break;
        }
        for (const { token, margin } of step.value) {
          note(margin);
          text += stream.push(token);
          generation.newTokens++;
        }
        show(text);
      }
      show(stream.end());
      return generation;
    });
  }

  async score({ adapter, source, answers, ...options }: ScoreOptions): Promise<number[]> {
    const signal = this.#signal(options.signal);
    const { begin, end } = this.#bundle.manifest.specialTokens;
    const ended = answers.map((answer) => [...this.#tokenizer.encode(answer), end]);
    const longest = Math.max(0, ...ended.map((answer) => answer.length));
    const prompt = [begin, ...this.#encodeSource(source, longest), end];
    return this.#scheduler.run(options.priority, signal, async ({ next }) => {
      const sequence = this.#sequence(
        await this.#adapters.attach(adapter),
        prompt.length + longest,
      );
      return score({ sequence, prompt, answers: ended, next });
    });
  }

  #signal(...signals: (AbortSignal | undefined)[]): AbortSignal {
    const given = signals.filter((signal) => signal !== undefined);
    return AbortSignal.any([this.#closing.signal, ...given]);
  }

  /** Throws UserError `text-too-long` when the context can't hold source and answer. */
  #encodeSource(source: string, maximumNewTokens: number): number[] {
    const room = this.contextLength - maximumNewTokens - 2;
    // Splitting megabytes takes seconds; a text that can't fit whatever its tokens is told at once.
    const hopeless = source.length > room * this.#tokenizer.longestToken;
    const tokens = hopeless ? [] : this.#tokenizer.encode(source);
    if (hopeless || tokens.length > room) {
      throw new UserError(
        'text-too-long',
        `The text is too long for one pass of the model, which holds ${this.contextLength} tokens.`,
        'Select a shorter text.',
      );
    }
    return tokens;
  }

  #sequence(adapter: Tensors, expected: number): CachedSequence {
    const { architecture } = this.#bundle.manifest;
    return new CachedSequence(this.#session, architecture, adapter, expected);
  }

  countTokens(text: string): number {
    return this.#tokenizer.encode(text).length;
  }

  async warmUp(adapter: string | null): Promise<void> {
    const { begin, end } = this.#bundle.manifest.specialTokens;
    await this.#scheduler.run('interactive', this.#closing.signal, async () => {
      const tensors = await this.#adapters.attach(adapter);
      await this.#sequence(tensors, 2).forward([begin, end], 1);
    });
  }

  state(): EngineState {
    const { name, version } = this.#bundle.manifest;
    return {
      status: this.#closing.signal.aborted ? 'stopped' : 'ready',
      problem: null,
      model: `${name} ${version}`,
      adapters: this.#adapters.names,
      residentBytes: process.memoryUsage.rss(),
    };
  }

  async dispose(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    // Whoever has the floor gives it up at its next step.
    await this.#scheduler.run('background', new AbortController().signal, async () => {
      await this.#session.dispose();
    });
  }
}
