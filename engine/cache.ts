// The keys and values of one generation: float32 [1, keyValueHeads, slots, headSize] for each layer,
// updated in place by the graph. Each running generation has its own, so that one can pause while
// another runs; at 46 KB a token (30 layers, 3 heads of 64) 1,024 slots take 47 MB. Growing copies
// everything once, so it goes in steps. What prompts begin with can be kept as a snapshot and put back.
import { type Architecture, GRAPH } from '../contract/bundle.ts';
import type { Sequence } from './decode.ts';
import { emptyFetches, float32, giveBack, type Session, type Tensors } from './session.ts';

const SLOTS_PER_STEP = 128;

export class KeyValueCache {
  readonly #architecture: Architecture;
  /** One for all arrays: the system gets it back whole, and no hole is left between other things. */
  #block = new Float32Array(0);
  #arrays: Float32Array[] = [];
  #slots = 0;
  /** Whose keys and values are valid. */
  #tokens: number[] = [];
  inputs: Tensors = {};
  outputs: Tensors = {};

  constructor(architecture: Architecture) {
    this.#architecture = architecture;
  }

  /** Makes room for `tokens` tokens in all, and keeps what is there. */
  reserve(tokens: number): void {
    if (tokens <= this.#slots) return;
    const { layers, keyValueHeads, headSize, contextLength } = this.#architecture;
    // At least a quarter more each time: growing to the whole context then copies it 4 times over.
    const wanted = Math.max(tokens, Math.ceil(this.#slots * 1.25));
    const steps = Math.ceil(wanted / SLOTS_PER_STEP) * SLOTS_PER_STEP;
    const slots = Math.max(tokens, Math.min(steps, contextLength));
    const shape = [1, keyValueHeads, slots, headSize];
    const inputs: Tensors = {};
    const outputs: Tensors = {};
    const arrays: Float32Array[] = [];
    const size = keyValueHeads * slots * headSize;
    const block = new Float32Array(2 * layers * size);
    const grown = (old: Float32Array | undefined): Float32Array => {
      const array = block.subarray(arrays.length * size, (arrays.length + 1) * size);
      for (let head = 0; old !== undefined && head < keyValueHeads; head++) {
        const from = head * this.#slots * headSize;
        const used = old.subarray(from, from + this.length * headSize);
        array.set(used, head * slots * headSize);
      }
      arrays.push(array);
      return array;
    };
    for (let layer = 0; layer < layers; layer++) {
      const keys = float32(grown(this.#arrays[2 * layer]), shape);
      const values = float32(grown(this.#arrays[2 * layer + 1]), shape);
      inputs[GRAPH.pastKey(layer)] = keys;
      inputs[GRAPH.pastValue(layer)] = values;
      // The same buffers as outputs: the graph then writes in place.
      outputs[GRAPH.presentKey(layer)] = keys;
      outputs[GRAPH.presentValue(layer)] = values;
    }
    giveBack(this.#block);
    this.#block = block;
    this.#arrays = arrays;
    this.#slots = slots;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  get bytes(): number {
    return this.#block.byteLength;
  }

  /** Gives its memory back at once; nobody may use it any more. */
  dispose(): void {
    giveBack(this.#block);
  }

  /** Tokens whose keys and values are valid. Setting it lower forgets the rest. */
  get length(): number {
    return this.#tokens.length;
  }

  set length(length: number) {
    if (length > this.#tokens.length) throw new RangeError('A cache can only forget');
    this.#tokens.length = length;
  }

  /** Takes note of what the graph has appended. */
  append(tokens: readonly number[]): void {
    this.#tokens.push(...tokens);
  }

  /** How many tokens of the beginning of `tokens` it holds. */
  startOf(tokens: readonly number[]): number {
    const differs = this.#tokens.findIndex((token, index) => token !== tokens[index]);
    return differs < 0 ? this.length : differs;
  }

  /** A copy of all that is valid: for each layer keys and values, [keyValueHeads, length, headSize]. */
  snapshot(): Snapshot {
    const { keyValueHeads, headSize } = this.#architecture;
    const { length } = this;
    const tokens = [...this.#tokens];
    const arrays = this.#arrays.map((array) => {
      const copy = new Float32Array(keyValueHeads * length * headSize);
      for (let head = 0; head < keyValueHeads; head++) {
        const from = head * this.#slots * headSize;
        copy.set(array.subarray(from, from + length * headSize), head * length * headSize);
      }
      return copy;
    });
    return { tokens, arrays };
  }

  /** Makes the cache what it was when the snapshot was taken. */
  restore({ tokens, arrays }: Snapshot): void {
    const { length } = tokens;
    this.reserve(length);
    const { keyValueHeads, headSize } = this.#architecture;
    for (const [index, copy] of arrays.entries()) {
      for (let head = 0; head < keyValueHeads; head++) {
        const from = head * length * headSize;
        const values = copy.subarray(from, from + length * headSize);
        this.#arrays[index]?.set(values, head * this.#slots * headSize);
      }
    }
    this.#tokens = [...tokens];
  }
}

/** The keys and values of a number of tokens. */
export interface Snapshot {
  readonly tokens: readonly number[];
  readonly arrays: readonly Float32Array[];
}

/** A cache with an adapter in front of the model: what decode works on. */
export class CachedSequence implements Sequence {
  readonly vocabulary: number;
  readonly cache: KeyValueCache;
  readonly #session: Session;
  readonly #adapter: Tensors;
  /** Made once and used for every step, until the cache has grown. */
  #feeds: Tensors = {};
  #fetches: Tensors = {};
  #madeFor: Tensors | null = null;

  /**
   * `expected` tokens of room are made at once; more are made when needed. A cache that nobody uses any
   * more can be given; what it holds must come from this adapter.
   */
  constructor(
    session: Session,
    architecture: Architecture,
    adapter: Tensors,
    expected: number,
    cache = new KeyValueCache(architecture),
  ) {
    this.vocabulary = architecture.vocabulary;
    this.cache = cache;
    this.#session = session;
    this.#adapter = adapter;
    cache.reserve(expected);
  }

  get length(): number {
    return this.cache.length;
  }

  set length(length: number) {
    this.cache.length = length;
  }

  async forward(tokens: readonly number[], wanted: number): Promise<Float32Array> {
    const { cache } = this;
    const past = cache.length;
    cache.reserve(past + tokens.length);
    if (this.#madeFor !== cache.inputs) {
      this.#madeFor = cache.inputs;
      this.#feeds = { ...cache.inputs, ...this.#adapter };
      this.#fetches = { ...emptyFetches(), ...cache.outputs };
    }
    const [feeds, fetches] = [this.#feeds, this.#fetches];
    const logits = await this.#session.run({ tokens, past, wanted, feeds, fetches });
    cache.append(tokens);
    return logits;
  }
}
