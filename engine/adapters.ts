// LoRA adapters: reads adapter.json and adapter.safetensors (fp16, PEFT names) and makes the graph's
// inputs of them. An adapter trained on another base is refused by name. Recently used ones stay in
// memory; a running request keeps its own, evicted or not.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AdapterManifest,
  type Architecture,
  type BundleManifest,
  GRAPH,
  PROJECTIONS,
  type Projection,
  peftName,
  shapeOf,
} from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';
import { readSafetensors } from './safetensors.ts';
import { float32, giveBack, type Tensors } from './session.ts';

interface Loaded {
  tensors: Tensors;
  /** What all of the tensors lie in. */
  block: Float32Array<ArrayBuffer>;
}

/** Six adapters of rank 16 for the bundled model. */
const MEMORY_BUDGET = 128 * 2 ** 20;

export class Adapters {
  readonly #folders: readonly string[];
  readonly #base: BundleManifest;
  readonly #budget: number;
  /** Least recently used first. */
  readonly #loaded = new Map<string, Promise<Loaded>>();
  readonly #none: Tensors;
  /** Since the start; what was read again counts again. */
  readonly counts = { loads: 0, hits: 0, evictions: 0 };
  /** Of all adapters in memory. */
  bytes = 0;

  /** Of an adapter that is in several of `folders`, the first counts. */
  constructor(folders: readonly string[], base: BundleManifest, budget: number = MEMORY_BUDGET) {
    this.#folders = folders;
    this.#base = base;
    this.#budget = budget;
    this.#none = graphInputs(base.architecture, (inputs, outputs) => ({
      a: float32(new Float32Array(0), [inputs, 0]),
      b: float32(new Float32Array(0), [0, outputs]),
    }));
  }

  /** Names of the adapters in memory, the last used last. */
  get names(): string[] {
    return [...this.#loaded.keys()];
  }

  /**
   * The graph's adapter inputs; rank 0 for null. Throws UserError `adapter-missing`,
   * `adapter-damaged` or `adapter-foreign`.
   */
  async attach(name: string | null): Promise<Tensors> {
    if (name === null) return this.#none;
    const present = this.#loaded.get(name);
    if (present === undefined) this.counts.loads++;
    else this.counts.hits++;
    const loading = present ?? this.#load(name);
    this.#loaded.delete(name);
    this.#loaded.set(name, loading);
    try {
      const { tensors } = await loading;
      await this.#evict(name);
      return tensors;
    } catch (error) {
      this.#loaded.delete(name);
      throw error;
    }
  }

  /** Forgets all but what was counted, and gives the memory back at once: no request may run with one any more. */
  async clear(): Promise<void> {
    const all = [...this.#loaded.values()];
    this.#loaded.clear();
    this.bytes = 0;
    for (const loaded of await Promise.allSettled(all)) {
      if (loaded.status === 'fulfilled') giveBack(loaded.value.block);
    }
  }

  async #evict(keep: string): Promise<void> {
    let bytes = 0;
    for (const [name, loading] of [...this.#loaded].reverse()) {
      const size = (await loading.catch(() => null))?.block.byteLength ?? 0;
      if (bytes + size > this.#budget && name !== keep) {
        this.#loaded.delete(name);
        this.counts.evictions++;
      } else bytes += size;
    }
    this.bytes = bytes;
  }

  async #load(name: string): Promise<Loaded> {
    const folder = this.#folderOf(name);
    const manifest = await readManifest(name, folder);
    if (manifest.baseSignature !== this.#base.baseSignature) {
      const wanted = manifest.baseSignature.slice(0, 12);
      const present = this.#base.baseSignature.slice(0, 12);
      throw new UserError(
        'adapter-foreign',
        `The adapter ${name} was trained on another model (base ${wanted}…; this one, ${this.#base.name}, is ${present}…).`,
        'Use the model that the adapter was made for, or an adapter made for this model.',
      );
    }
    const file = join(folder, 'adapter.safetensors');
    const bytes = await readFile(file).catch((cause) => {
      throw damaged(name, 'its weights cannot be read', cause);
    });
    try {
      return toGraph(bytes, manifest, this.#base.architecture);
    } catch (cause) {
      throw damaged(name, cause instanceof Error ? cause.message : String(cause), cause);
    } finally {
      // All of it was copied. A small file may lie in a block that others use too.
      if (bytes.byteLength === bytes.buffer.byteLength) giveBack(bytes);
    }
  }

  /** Throws UserError `adapter-missing`. */
  #folderOf(name: string): string {
    // The name becomes a path: nothing but one plain folder name may pass.
    const plain = /^[a-z0-9][a-z0-9-]*$/.test(name);
    const places = plain ? this.#folders.map((folder) => join(folder, name)) : [];
    const found = places.find((place) => existsSync(join(place, 'adapter.json')));
    if (found !== undefined) return found;
    throw new UserError(
      'adapter-missing',
      `There is no adapter named ${name}.`,
      'Run "pilcrow models list" to see which there are. If one of Pilcrow’s own is missing, reinstall it.',
    );
  }
}

const ADVICE = 'Reinstall Pilcrow, or restore the adapter folder.';

async function readManifest(name: string, folder: string): Promise<AdapterManifest> {
  try {
    return AdapterManifest.parse(JSON.parse(await readFile(join(folder, 'adapter.json'), 'utf8')));
  } catch (cause) {
    throw damaged(name, 'its description cannot be read', cause);
  }
}

type Pair = { a: Tensors[string]; b: Tensors[string] };

function graphInputs(
  model: Architecture,
  make: (inputs: number, outputs: number, layer: number, projection: Projection) => Pair,
): Tensors {
  const tensors: Tensors = {};
  for (let layer = 0; layer < model.layers; layer++) {
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(model, projection);
      const { a, b } = make(inputs, outputs, layer, projection);
      tensors[GRAPH.loraA(layer, projection)] = a;
      tensors[GRAPH.loraB(layer, projection)] = b;
    }
  }
  return tensors;
}

/** PEFT keeps A as [rank, inputs] and B as [outputs, rank]; the graph wants both transposed. */
function toGraph(file: Uint8Array, manifest: AdapterManifest, model: Architecture): Loaded {
  const { rank, alpha } = manifest;
  const tensorOf = readSafetensors(file);
  const sizes = PROJECTIONS.map((projection) => {
    const { inputs, outputs } = shapeOf(model, projection);
    return inputs + outputs;
  });
  const count = rank * model.layers * sizes.reduce((sum, size) => sum + size, 0);
  if (2 * count > file.byteLength) throw new Error('the file is too short');
  // One block for all: the system gets it back whole.
  const block = new Float32Array(count);
  let end = 0;
  const transposed = (name: string, rows: number, columns: number, scale: number) => {
    const into = block.subarray(end, end + rows * columns);
    end += into.length;
    tensorOf(name, [rows, columns], { transpose: true, scale, into });
    return float32(into, [columns, rows]);
  };
  const tensors = graphInputs(model, (inputs, outputs, layer, projection) => ({
    a: transposed(peftName(layer, projection, 'A'), rank, inputs, 1),
    b: transposed(peftName(layer, projection, 'B'), outputs, rank, alpha / rank),
  }));
  return { tensors, block };
}

function damaged(name: string, reason: string, cause: unknown): UserError {
  return new UserError('adapter-damaged', `The adapter ${name} is damaged: ${reason}.`, ADVICE, {
    cause,
  });
}
