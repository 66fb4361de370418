// The only file that imports ONNX Runtime: opens the graph and runs one step of it.
// It knows names and shapes of the graph (contract/bundle.ts), and nothing of text or decoding.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { env, InferenceSession, listSupportedBackends, Tensor } from 'onnxruntime-node';
import { binding } from 'onnxruntime-node/dist/binding.js';
import { type Architecture, GRAPH, PROJECTIONS } from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';

// ONNX Runtime reports its use to its makers unless this is set before its first session: nothing of it
// is then started, stored or sent.
process.env.ORT_DISABLE_TELEMETRY = '1';

/** Measurements hold for one version only. */
export const runtimeVersion = env.versions.node ?? env.versions.common;

/** Graph inputs or outputs by name. */
export type Tensors = Record<string, Tensor>;

/** A float32 tensor over `data` itself: the graph reads and writes it in place. */
export function float32(data: Float32Array, shape: number[]): Tensor {
  return new Tensor('float32', data, shape);
}

/**
 * Frees the memory of `block` now. Left to the garbage collector it would stay for minutes while there is work,
 * and for as long as there is none: nothing is collected then. Nobody may use it any more.
 */
export function giveBack(block: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>): void {
  if (!block.buffer.detached) block.buffer.transfer(0);
}

/*
 * The binding builds its result object by copying every output into new memory, although ours are
 * pre-allocated and already filled: with the cache that is 12 MB or more a step. It has no option
 * against that, but it makes each result with the Tensor class given to initOrtOnce, and `done` is
 * the first. Ours throws there, which ends the copying after 4 bytes. If another version of the
 * binding works differently, nothing is thrown, `run` returns as documented and only speed is lost.
 */
const resultsAreInPlace = new Error('results are in place');
let skipResults = false;
const initialize = binding.initOrtOnce;
binding.initOrtOnce = (logLevel, tensorClass, isMainThread) => {
  const resultClass = new Proxy(tensorClass, {
    construct(target, values) {
      if (skipResults) throw resultsAreInPlace;
      return Reflect.construct(target, values);
    },
  });
  initialize.call(binding, logLevel, resultClass, isMainThread);
};

export interface StepInput {
  /** The S new tokens. */
  tokens: readonly number[];
  /** Tokens in the cache before them. */
  past: number;
  /** Logits are wanted for the last M of the new tokens; 1 <= M <= S. */
  wanted: number;
  /** Past keys and values and the adapter, by input name. The step puts its own inputs beside them. */
  feeds: Tensors;
  /** Present keys and values by output name, after `done` and the logits (see emptyFetches). */
  fetches: Tensors;
}

/** The step's own outputs, which must come first: put the cache's behind them. */
export function emptyFetches(): Tensors {
  return {
    [GRAPH.done]: new Tensor('int32', new Int32Array(1), [1]),
    [GRAPH.logits]: float32(new Float32Array(0), [0]),
  };
}

/** How the passes of a session use the processor. */
export interface Threads {
  count: number;
  /**
   * Microseconds that a thread without work waits for more before it sleeps; 0 to sleep at once. Waiting
   * is faster on a quiet machine and much slower on a busy one.
   */
  spin: number;
}

export class Session {
  readonly #native: InferenceSession;
  readonly #vocabulary: number;
  /** Reused by every step: float32 [rows, vocabulary]. */
  #logits = new Float32Array(0);

  private constructor(native: InferenceSession, vocabulary: number) {
    this.#native = native;
    this.#vocabulary = vocabulary;
  }

  /**
   * Throws UserError `bundle-damaged` when the graph can't be loaded or is not of `architecture`. What
   * `provider` has no operator for runs on the CPU.
   */
  static async open(
    graphFile: string,
    architecture: Architecture,
    { count, spin }: Threads = usualThreads(),
    provider = 'cpu',
  ): Promise<Session> {
    try {
      const native = await InferenceSession.create(graphFile, {
        // Alone: of several, the package leaves out what it can't start, and says nothing.
        executionProviders: [provider],
        intraOpNumThreads: count,
        interOpNumThreads: 1,
        extra: {
          session: {
            intra_op:
              spin > 0
                ? { allow_spinning: '1', spin_duration_us: String(spin) }
                : { allow_spinning: '0' },
          },
        },
        executionMode: 'sequential',
        // It would plan the memory of each new set of shapes, and keep the plans; ours change with every step.
        enableMemPattern: false,
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3,
      });
      requireShape(native, architecture);
      return new Session(native, architecture.vocabulary);
    } catch (cause) {
      throw new UserError(
        'bundle-damaged',
        'The language model cannot be loaded.',
        'Run `npx pilcrow models convert --force` to make it again.',
        { cause },
      );
    }
  }

  /**
   * Runs the graph over the new tokens and writes their keys and values into the cache.
   * Returns the logits, float32 [M, vocabulary], in memory that the next step overwrites.
   */
  async run(input: StepInput): Promise<Float32Array> {
    const count = input.tokens.length;
    const total = input.past + count;
    const wanted = BigInt64Array.from({ length: input.wanted }, (_, row) =>
      BigInt(count - input.wanted + row),
    );
    const size = input.wanted * this.#vocabulary;
    if (this.#logits.length < size) {
      giveBack(this.#logits);
      this.#logits = new Float32Array(size);
    }
    const logits = this.#logits.subarray(0, size);
    const { feeds, fetches } = input;
    feeds[GRAPH.tokens] = new Tensor('int64', BigInt64Array.from(input.tokens, BigInt), [count]);
    feeds[GRAPH.wanted] = new Tensor('int64', wanted, [input.wanted]);
    feeds[GRAPH.lastPosition] = new Tensor('int32', Int32Array.of(total - 1), [1]);
    feeds[GRAPH.total] = new Tensor('int32', Int32Array.of(total), [1]);
    fetches[GRAPH.logits] = float32(logits, [input.wanted, this.#vocabulary]);
    skipResults = true;
    try {
      await this.#native.run(feeds, fetches);
    } catch (error) {
      if (error !== resultsAreInPlace) throw error;
    } finally {
      skipResults = false;
    }
    return logits;
  }

  async dispose(): Promise<void> {
    await this.#native.release();
    giveBack(this.#logits);
  }
}

/** Of the graphics processors' ways into ONNX Runtime, those that it has on this system; the likeliest first. */
export function graphicsProviders(): string[] {
  const present = listSupportedBackends().map(({ name }) => name);
  // TensorRT is left out: it compiles a graph for minutes.
  return ['cuda', 'dml', 'coreml', 'webgpu'].filter((name) => present.includes(name));
}

/** Throws when the manifest describes another graph: its hash covers the files, but not itself. */
function requireShape(native: InferenceSession, architecture: Architecture): void {
  const { layers, keyValueHeads, headSize, vocabulary } = architecture;
  const shape = (name: string) => {
    const values = [...native.inputMetadata, ...native.outputMetadata];
    const found = values.find((value) => value.name === name);
    return found?.isTensor ? found.shape.join() : null;
  };
  const inputs = 4 + layers * 2 * (1 + PROJECTIONS.length);
  const fits =
    native.inputNames.length === inputs &&
    shape(GRAPH.pastKey(0)) === [1, keyValueHeads, 'T', headSize].join() &&
    shape(GRAPH.logits) === ['M', vocabulary].join();
  if (!fits) throw new Error('The manifest does not describe this graph');
}

/** Until calibrate.ts has measured the machine: a short wait costs little where it does not help. */
export function usualThreads(): Threads {
  return { count: Math.min(physicalCores(), 4), spin: 50 };
}

/** A second thread on the same core slows the matrix kernels down. */
export function physicalCores(): number {
  const cores = new Set<string>();
  try {
    for (const [, siblings] of siblingLists()) cores.add(siblings);
  } catch {
    // Not Linux: half of the logical processors are taken for physical ones.
  }
  const logical = availableParallelism();
  return cores.size > 0 ? Math.min(cores.size, logical) : Math.ceil(logical / 2);
}

function* siblingLists(): Generator<[number, string]> {
  for (let processor = 0; processor < availableParallelism(); processor++) {
    const folder = `/sys/devices/system/cpu/cpu${processor}/topology`;
    yield [processor, readFileSync(`${folder}/thread_siblings_list`, 'utf8').trim()];
  }
}
