// The engine's front door: opens a bundle, generates text with an optional adapter, counts tokens.
// It knows no prompt wording, no Electron and no window; the same code runs in the desktop's engine
// process, in the command line's worker and in tests.
import type { EngineState } from '../contract/api.ts';
import type { CopyRule, Deviation } from './copy.ts';
import type { Sampling } from './sample.ts';

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
  /** Plain text, all of it data; the prompt is [begin] + source + [end]. */
  source: string;
  maximumNewTokens: number;
  /** Absent: greedy. */
  sampling?: Sampling;
  /** For tools whose answer is mostly the source (proofreading); greedy only. */
  copy?: CopyRule;
  priority: 'interactive' | 'background';
  signal?: AbortSignal;
}

/** `text` appends to what came before and holds whole characters only. */
export interface GeneratedPiece {
  text: string;
}

export interface Generation {
  text: string;
  /** `end`: the model ended its answer. `repetition`: a runaway loop was cut off (text included). */
  stopReason: 'end' | 'length' | 'repetition';
  promptTokens: number;
  newTokens: number;
  /** With `copy`: where the answer left the source, in order; empty otherwise. */
  deviations: Deviation[];
}

export interface Engine {
  readonly contextLength: number;
  /**
   * Streams the answer; the generator's return value is the whole of it. Throws AbortError when the
   * signal aborts, UserError `text-too-long` when source and answer don't fit the context, and
   * `adapter-missing`, `adapter-damaged` or `adapter-foreign`.
   */
  generate(options: GenerateOptions): AsyncGenerator<GeneratedPiece, Generation>;
  /** Tokens of `text` alone, without begin and end. */
  countTokens(text: string): number;
  /** Loads the adapter and runs one step, so that the next request starts at once. */
  warmUp(adapter: string | null): Promise<void>;
  state(): EngineState;
  /** Ends running generations with AbortError and frees the model. */
  dispose(): Promise<void>;
}

/** Throws UserError `bundle-missing` or `bundle-damaged`. */
export declare function openEngine(options: EngineOptions): Promise<Engine>;
