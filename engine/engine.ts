// The engine's front door: opens a bundle, generates text with an optional adapter, counts tokens.
// It knows no prompt wording, no Electron and no window; the same code runs in the desktop's engine
// process, in the command line's worker and in tests.
import type { EngineState } from '../contract/api.ts';
import { isAbort, UserError } from '../contract/errors.ts';
import type { Processor } from '../contract/processor.ts';
import type { Adapters } from './adapters.ts';
import { type Bundle, openBundle } from './bundle.ts';
import { calibrate, isMachineQuiet, readCalibration } from './calibrate.ts';
import { GrammarConstraint, Vocabulary } from './constraint.ts';
import { type CopyRule, SourceTrack } from './copy.ts';
import { decode } from './decode.ts';
import type { Grammar } from './grammar.ts';
import { Keeper } from './keeper.ts';
import type { Likelihoods } from './likelihoods.ts';
import { Lookup } from './lookup.ts';
import { Model } from './model.ts';
import { type Pace, USUAL_PACE } from './pace.ts';
import { Processors } from './processor.ts';
import { relay } from './relay.ts';
import { mostLikely, type Sampling, sampler } from './sample.ts';
import { type Priority, Scheduler, type Turn, throwIfAborted } from './scheduler.ts';
import { score, sureness, type Weighing } from './score.ts';
import { type Tensors, type Threads, usualThreads } from './session.ts';
import { openTokenizer, type Tokenizer } from './tokenizer.ts';
import { type GeneratedPiece, type Written, writeText } from './write.ts';

export type { GeneratedPiece } from './write.ts';

export interface EngineOptions {
  /** Holds manifest.json, tokenizer.json and the graph with its weights. */
  bundleFolder: string;
  /** Holds one folder for each adapter: adapter.json and adapter.safetensors. */
  adapterFolder: string;
  /** Holds the user's own, and may be missing; one with the name of ours takes its place. */
  ownAdapterFolder?: string;
  /** Verified hashes are remembered here, by size and modification time; made when missing. */
  cacheFolder: string;
  /** Threads of one forward pass; by default what calibration found, else the physical cores, 4 at most. */
  threads?: number;
  /** `cpu` by default; where a graphics processor does not work, the CPU takes its place and `state` says so. */
  processor?: Processor;
  /** After so long without work the model leaves the memory, until the next request; never by default. */
  unloadAfterMilliseconds?: number;
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
  /**
   * What a model that follows instructions is to do, in words; `source` is then what it is asked. Both stand
   * in the frame that the bundle brings, as data: only the frame's own tokens control anything.
   */
  system?: string;
  /** Plain text, all of it data. */
  source: string;
  maximumNewTokens: number;
  /** Absent: greedy. */
  sampling?: Sampling;
  /** For tools whose answer is mostly the source (proofreading); greedy only. */
  copy?: CopyRule;
  /** The form that the answer must have (grammar.ts); not with `copy`. */
  grammar?: Grammar;
  priority: Priority;
  signal?: AbortSignal;
}

export interface ScoreOptions {
  /** Folder name of the adapter; null for the base model alone. */
  adapter: string | null;
  /** As in GenerateOptions. */
  instruction?: string;
  /** As in GenerateOptions. */
  source: string;
  answers: readonly string[];
  priority: Priority;
  signal?: AbortSignal;
}

export interface SurenessOptions extends Omit<ScoreOptions, 'answers'> {
  /** The text of an answer, part after part. */
  parts: readonly string[];
}

export interface Generation extends Written {
  promptTokens: number;
}

export interface Engine {
  /** The bundle's. */
  readonly name: string;
  readonly contextLength: number;
  /** Whether the bundle is of a model that is told in words what to do (`system`). */
  readonly followsInstructions: boolean;
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
  /**
   * For each part of an answer, in nats a token: how likely the model is to say it after `source` and the parts
   * before it. Throws as `generate` does.
   */
  sureness(options: SurenessOptions): Promise<number[]>;
  /** Tokens of `text` alone, without begin and end. */
  countTokens(text: string): number;
  /** Loads the adapter and runs one step, so that the next request starts at once. */
  warmUp(adapter: string | null): Promise<void>;
  /**
   * Measures which number of threads suits this machine, unless it is known or other programs keep the
   * machine busy, and remembers it for the next start. Gives way to all other work. True when it measured.
   */
  calibrate(): Promise<boolean>;
  state(): EngineState;
  /** Ends running generations with AbortError and frees the model. */
  dispose(): Promise<void>;
}

/** Throws UserError `bundle-missing` or `bundle-damaged`. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const bundle = await openBundle(options.bundleFolder, options.cacheFolder);
  const tokenizer = await openTokenizer(bundle.tokenizerFile);
  const calibration = await readCalibration(options.cacheFolder, bundle.manifest);
  const usual = calibration?.threads ?? usualThreads();
  const threads = { ...usual, count: options.threads ?? usual.count };
  const adapterFolders = [options.ownAdapterFolder || [], options.adapterFolder].flat();
  const processors = new Processors({
    bundle,
    threads,
    cacheFolder: options.cacheFolder,
    wanted: options.processor ?? 'cpu',
  });
  const open = async () => new Model(bundle, await processors.open(), adapterFolders);
  const keeper = new Keeper(await open(), options.unloadAfterMilliseconds ?? null, open);
  return new LocalEngine(bundle, tokenizer, keeper, {
    threads,
    processors,
    pace: calibration?.pace ?? USUAL_PACE,
    calibrated: calibration !== null,
    cacheFolder: options.cacheFolder,
  });
}

interface Machine {
  threads: Threads;
  processors: Processors;
  pace: Pace;
  calibrated: boolean;
  cacheFolder: string;
}

/** For so long what a pass brought into memory is taken to be there still, in milliseconds. */
const STAYS_WARM = 5 * 60_000;

class LocalEngine implements Engine {
  readonly name: string;
  readonly contextLength: number;
  readonly followsInstructions: boolean;
  readonly #bundle: Bundle;
  readonly #tokenizer: Tokenizer;
  readonly #keeper: Keeper<Model>;
  readonly #machine: Machine;
  readonly #scheduler = new Scheduler();
  readonly #closing = new AbortController();
  readonly #counts = {
    generations: 0,
    promptTokens: 0,
    reusedPromptTokens: 0,
    newTokens: 0,
    draftedTokens: 0,
    keptDrafts: 0,
  };
  /** Made for the first answer with a form. */
  #vocabulary: Vocabulary | null = null;
  /** Of the model in memory, or of the last one. */
  #adapters: Adapters | null = null;

  constructor(bundle: Bundle, tokenizer: Tokenizer, keeper: Keeper<Model>, machine: Machine) {
    this.name = bundle.manifest.name;
    this.contextLength = bundle.manifest.architecture.contextLength;
    this.followsInstructions = bundle.manifest.template === 'chat';
    this.#bundle = bundle;
    this.#tokenizer = tokenizer;
    this.#keeper = keeper;
    this.#machine = machine;
  }

  generate(options: GenerateOptions): AsyncGenerator<GeneratedPiece, Generation> {
    return relay((emit, leaving) => this.#work(options, leaving, emit));
  }

  async #work(
    options: GenerateOptions,
    leaving: AbortSignal,
    emit: (piece: GeneratedPiece) => void,
  ): Promise<Generation> {
    const signal = this.#signal(options.signal, leaving);
    throwIfAborted(signal);
    const { end } = this.#bundle.manifest.specialTokens;
    const { source, shared, prompt } = this.#prompt(options);
    const choose = options.sampling === undefined ? mostLikely : sampler(options.sampling);
    if (options.copy !== undefined && options.sampling !== undefined) {
      throw new RangeError('Copying is greedy: it takes no sampling');
    }
    if (options.copy !== undefined && options.grammar !== undefined) {
      throw new RangeError('A copy has the form of its source: it takes no grammar');
    }
    const counts = this.#counts;
    return this.#withModel(options, signal, async ({ model, adapter, next }) => {
      counts.generations++;
      counts.promptTokens += prompt.length;
      return model.withSequence(adapter, prompt, prompt.length, async (sequence) => {
        counts.reusedPromptTokens += sequence.length;
        if (sequence.length < shared.length) {
          const kept = sequence.length;
          sequence.length = 0;
          const isAtHand = await model.enterPrefix(sequence, adapter, shared);
          if (isAtHand) counts.reusedPromptTokens += shared.length - kept;
        }
        const steps = decode({
          sequence,
          prompt,
          maximumNewTokens: options.maximumNewTokens,
          isEnd: (token) => token === end || this.#tokenizer.isControl(token),
          choose,
          copy:
            options.copy === undefined
              ? null
              : { rule: options.copy, track: new SourceTrack(source, end) },
          constraint: options.grammar === undefined ? null : this.#constraint(options.grammar),
          drafter: new Lookup(prompt),
          // Only a copy is weighed against its source afterwards.
          likelihoods: options.copy ? model.likelihoods.of(adapter, prompt) : null,
          pace: this.#machine.pace,
          onDrafts: (drafted, kept) => {
            counts.draftedTokens += drafted;
            counts.keptDrafts += kept;
          },
          next,
        });
        const written = await writeText(steps, this.#tokenizer, emit);
        counts.newTokens += written.newTokens;
        return { ...written, promptTokens: prompt.length };
      });
    });
  }

  /** `shared` is the start of the prompt that is worth keeping for others. */
  #prompt(options: GenerateOptions): { source: number[]; shared: number[]; prompt: number[] } {
    const { specialTokens, chat } = this.#bundle.manifest;
    const { instruction, system, maximumNewTokens } = options;
    if (system !== undefined) {
      if (chat === undefined) throw new RangeError('This bundle follows no instructions');
      const room = this.contextLength - maximumNewTokens;
      // Told at once where it can't fit, as in #encodeSource.
      if (options.source.length > room * this.#tokenizer.longestToken) throw this.#tooLong();
      const prompt = this.#tokenizer.encodeParts([
        { text: chat.beforeSystem, ours: true },
        { text: system, ours: false },
        { text: chat.beforeUser, ours: true },
        { text: options.source, ours: false },
        { text: chat.beforeAnswer, ours: true },
      ]);
      if (prompt.length > room) throw this.#tooLong();
      return { source: [], shared: [], prompt };
    }
    const { begin, end } = specialTokens;
    const wish = this.#wish(instruction);
    const source = this.#encodeSource(options.source, maximumNewTokens + wish.length);
    // What many requests have in common is kept; begin alone is not worth it.
    const shared = wish.length > 0 ? [begin, ...wish] : [];
    return { source, shared, prompt: [begin, ...wish, ...source, end] };
  }

  #wish(instruction: string | undefined): number[] {
    const { end } = this.#bundle.manifest.specialTokens;
    return instruction === undefined ? [] : [...this.#tokenizer.encode(instruction), end];
  }

  #constraint(grammar: Grammar): GrammarConstraint {
    const { architecture, specialTokens } = this.#bundle.manifest;
    this.#vocabulary ??= new Vocabulary(this.#tokenizer, architecture.vocabulary);
    return new GrammarConstraint(grammar, this.#vocabulary, this.#tokenizer, specialTokens.end);
  }

  /** Waits for the floor, with the model in memory and the adapter attached. */
  #withModel<T>(
    { priority, adapter: name }: { priority: Priority; adapter: string | null },
    signal: AbortSignal,
    work: (loaded: { model: Model; adapter: Tensors; next: Turn['next'] }) => Promise<T>,
  ): Promise<T> {
    const run = ({ next }: Turn) =>
      this.#keeper.use(async (model) => {
        this.#adapters = model.adapters;
        const adapter = await model.adapters.attach(name);
        return work({ model, adapter, next }).catch((error) => this.#failed(error));
      });
    return this.#scheduler.run(priority, signal, run, name);
  }

  /** After a failure on a graphics processor, the next request gets a model on the CPU. */
  async #failed(error: unknown): Promise<never> {
    const { processors } = this.#machine;
    const isOurs = isAbort(error) || error instanceof UserError;
    if (processors.state.used !== 'cpu' && !isOurs) {
      processors.giveUp();
      await this.#keeper.dispose();
    }
    throw error;
  }

  async score({ answers, ...options }: ScoreOptions): Promise<number[]> {
    const { end } = this.#bundle.manifest.specialTokens;
    const ended = answers.map((answer) => [...this.#tokenizer.encode(answer), end]);
    const longest = Math.max(0, ...ended.map((answer) => answer.length));
    return this.#weigh(options, ended[0] ?? [], longest, (asked, likelihoods) =>
      score({ ...asked, answers: ended, likelihoods: likelihoods() }),
    );
  }

  async sureness({ parts, ...options }: SurenessOptions): Promise<number[]> {
    const tokens = parts.map((part) => this.#tokenizer.encode(part));
    const answer = tokens.flat();
    return this.#weigh(options, answer, answer.length, (asked) =>
      sureness({ ...asked, parts: tokens }),
    );
  }

  /**
   * Has `work` weigh answers of at most `longest` tokens after the source, on a sequence that may hold the beginning of
   * the prompt and of `answer` already.
   */
  #weigh(
    { source, instruction, ...options }: Omit<ScoreOptions, 'answers'>,
    answer: readonly number[],
    longest: number,
    work: (asked: Weighing, likelihoods: () => Likelihoods) => Promise<number[]>,
  ): Promise<number[]> {
    const signal = this.#signal(options.signal);
    const { begin, end } = this.#bundle.manifest.specialTokens;
    const wish = this.#wish(instruction);
    const prompt = [begin, ...wish, ...this.#encodeSource(source, longest + wish.length), end];
    const { pace } = this.#machine;
    return this.#withModel(options, signal, ({ model, adapter, next }) =>
      model.withSequence(adapter, [...prompt, ...answer], prompt.length + longest, (sequence) =>
        work({ sequence, prompt, pace, next }, () => model.likelihoods.of(adapter, prompt)),
      ),
    );
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
    if (hopeless || tokens.length > room) throw this.#tooLong();
    return tokens;
  }

  #tooLong(): UserError {
    return new UserError(
      'text-too-long',
      `The text is too long for one pass of the model, which holds ${this.contextLength} tokens.`,
      'Select a shorter text.',
    );
  }

  countTokens(text: string): number {
    return this.#tokenizer.encode(text).length;
  }

  async warmUp(adapter: string | null): Promise<void> {
    const { begin, end } = this.#bundle.manifest.specialTokens;
    const wanted = { priority: 'interactive', adapter } as const;
    await this.#withModel(wanted, this.#closing.signal, async ({ model, adapter: tensors }) => {
      // Whoever is warmed up for would wait for a pass that brings nothing.
      if (performance.now() - model.lastUse < STAYS_WARM) return;
      await model.withSequence(tensors, [], 2, (sequence) => sequence.forward([begin, end], 1));
    });
  }

  async calibrate(): Promise<boolean> {
    const { calibrated, cacheFolder } = this.#machine;
    if (calibrated || !(await isMachineQuiet())) return false;
    const signal = this.#closing.signal;
    await this.#scheduler.run('background', signal, ({ next }) =>
      calibrate(this.#bundle, cacheFolder, next),
    );
    this.#machine.calibrated = true;
    return true;
  }

  state(): EngineState {
    const { name, version } = this.#bundle.manifest;
    const adapters = this.#adapters;
    return {
      status: this.#closing.signal.aborted ? 'stopped' : 'ready',
      problem: null,
      model: `${name} ${version}`,
      adapters: adapters?.names ?? [],
      residentBytes: process.memoryUsage.rss(),
      processor: this.#machine.processors.state,
      counters: {
        ...this.#counts,
        adapterLoads: adapters?.counts.loads ?? 0,
        adapterHits: adapters?.counts.hits ?? 0,
        adapterEvictions: adapters?.counts.evictions ?? 0,
        adapterBytes: adapters?.bytes ?? 0,
        modelLoads: this.#keeper.loads,
        modelLoaded: this.#keeper.loaded,
        threads: this.#machine.threads.count,
      },
    };
  }

  async dispose(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    // Whoever has the floor gives it up at its next step.
    await this.#scheduler.run('background', new AbortController().signal, () =>
      this.#keeper.dispose(),
    );
  }
}
