// Finds a Llama's weights in a GGUF file: tensor names, row orders and block types become the
// matrices that the graph wants. Also says what the weights are: the architecture, a line per tensor
// for the manifest, and the signature that adapters are bound to. Knows no ONNX.
import { createHash } from 'node:crypto';
import { Architecture, type Projection, shapeOf } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { type BlockMatrix, halfRotationOrder, unpackBlocks, unpackValues } from './blocks.ts';
import { damaged, type Gguf, type GgufTensor } from './gguf.ts';
import { type DecoderWeights, isHeadNorm, type Norm } from './layers.ts';

/** What a GGUF file calls the projections of a layer. */
export const GGUF_NAMES: Record<Projection, string> = {
  q_proj: 'attn_q',
  k_proj: 'attn_k',
  v_proj: 'attn_v',
  o_proj: 'attn_output',
  gate_proj: 'ffn_gate',
  up_proj: 'ffn_up',
  down_proj: 'ffn_down',
};

const NORM_NAMES = {
  attention: 'attn_norm',
  feedForward: 'ffn_norm',
  queries: 'attn_q_norm',
  keys: 'attn_k_norm',
} as const;

const LONGEST_CONTEXT = 1 << 20;

/** Reads the architecture out of the metadata. Throws for other kinds of model. */
export function readArchitecture(gguf: Gguf): Architecture {
  const kind = gguf.metadata.get('general.architecture');
  if (kind !== 'llama' && kind !== 'qwen3') {
    throw new UserError(
      'invalid-request',
      `The model file holds a model of kind "${String(kind)}".`,
      'Use a model of the Llama or Qwen3 kind, such as SmolLM2.',
    );
  }
  const number = (key: string, fallback?: number): number => {
    const value = gguf.metadata.get(key) ?? fallback;
    if (typeof value !== 'number') throw damaged(`its metadata lacks ${key}`);
    return value;
  };
  const width = number(`${kind}.embedding_length`);
  const queryHeads = number(`${kind}.attention.head_count`);
  const parsed = Architecture.safeParse({
    kind,
    layers: number(`${kind}.block_count`),
    width,
    queryHeads,
    keyValueHeads: number(`${kind}.attention.head_count_kv`, queryHeads),
    headSize: number(`${kind}.attention.key_length`, width / queryHeads),
    feedForward: number(`${kind}.feed_forward_length`),
    vocabulary: gguf.tensors.get('token_embd.weight')?.dimensions[1],
    contextLength: number(`${kind}.context_length`),
    ropeBase: number(`${kind}.rope.freq_base`, 10_000),
    normEpsilon: shortest(number(`${kind}.attention.layer_norm_rms_epsilon`)),
  });
  // A layer has tensors and a position has a row in a table: absurd numbers would fill the memory.
  const possible =
    parsed.success &&
    parsed.data.layers < gguf.tensors.size &&
    parsed.data.contextLength <= LONGEST_CONTEXT;
  if (!possible) throw damaged('its metadata describes an impossible model');
  if (gguf.tensors.has('rope_freqs.weight')) {
    throw new UserError(
      'invalid-request',
      'The model file uses scaled rotary frequencies, which the converter does not know.',
      'Use a Llama-shaped model with plain rotary frequencies, such as SmolLM2.',
    );
  }
  return parsed.data;
}

/** Metadata numbers are float32: 1e-5 comes as 0.00000999…; the shortest decimal means the same. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === Math.fround(value)) return candidate;
  }
  return value;
}

/** The weights of `gguf`, read tensor by tensor. `onTensor` is called after each. */
export function decoderWeights(
  gguf: Gguf,
  architecture: Architecture,
  onTensor: () => void,
): DecoderWeights {
  const find = (name: string): GgufTensor => {
    const tensor = gguf.tensors.get(name);
    if (tensor === undefined) throw damaged(`tensor ${name} is missing`);
    return tensor;
  };
  const matrix = async (name: string, rows: number, columns: number): Promise<BlockMatrix> => {
    const tensor = find(name);
    if (tensor.dimensions.join() !== [columns, rows].join()) {
      throw damaged(`tensor ${name} is not ${rows} rows of ${columns}`);
    }
    const unpacked = unpackBlocks(tensor.type, await gguf.read(tensor), rows, columns);
    if (unpacked === null) {
      throw new UserError(
        'invalid-request',
        `The model file holds matrix ${name} in ${tensor.type}, without quantization.`,
        'Use a file whose matrices are in Q4_0, Q4_1 or Q8_0.',
      );
    }
    onTensor();
    return unpacked;
  };
  const table = async (name: string): Promise<BlockMatrix> => {
    const unpacked = await matrix(name, architecture.vocabulary, architecture.width);
    if (unpacked.minimums === null) return unpacked;
    throw new UserError(
      'invalid-request',
      `The model file holds the table ${name} with minimums, which can't be looked up.`,
      'Use a file whose embedding and head are in Q8_0 or Q4_0.',
    );
  };
  return {
    embedding: () => table('token_embd.weight'),
    head: async () => (gguf.tensors.has('output.weight') ? table('output.weight') : null),
    async projection(layer, projection) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      const name = `blk.${layer}.${GGUF_NAMES[projection]}.weight`;
      const stored = await matrix(name, outputs, inputs);
      // Of the kinds known here, a file keeps the rows of a Llama alone in the interleaved order.
      if (architecture.kind !== 'llama') return stored;
      if (projection === 'q_proj') return halfRotationOrder(stored, architecture.queryHeads);
      if (projection === 'k_proj') return halfRotationOrder(stored, architecture.keyValueHeads);
      return stored;
    },
    async norm(norm) {
      const tensor = find(normName(norm));
      const values = unpackValues(tensor.type, await gguf.read(tensor));
      const size =
        typeof norm === 'object' && isHeadNorm(norm.place)
          ? architecture.headSize
          : architecture.width;
      if (values === null || values.length !== size) {
        throw damaged(`tensor ${tensor.name} is not a norm of this model`);
      }
      onTensor();
      return values;
    },
  };
}

function normName(norm: Norm): string {
  if (norm === 'final') return 'output_norm.weight';
  return `blk.${norm.layer}.${NORM_NAMES[norm.place]}.weight`;
}

/** How each tensor of the bundle is stored, by its name in the source file. */
export function describeQuantization(gguf: Gguf): Record<string, string> {
  const words = {
    F32: 'float32',
    F16: 'float32, from float16',
    Q4_0: '4 bits, a scale for 32 or 64',
    Q4_1: '4 bits, block 32, scale and minimum',
    Q8_0: '8 bits, block 32, scale',
  };
  return Object.fromEntries(sorted(gguf).map((tensor) => [tensor.name, words[tensor.type]]));
}

/**
 * The base signature: SHA-256 over the architecture and every tensor's name, type, shape and blocks
 * as the source file has them. Dequantized weights are a function of these, so equal signatures mean
 * equal weights, whatever layout a bundle keeps them in.
 */
export async function signWeights(gguf: Gguf, architecture: Architecture): Promise<string> {
  const hash = createHash('sha256');
  const ordered = Object.entries(architecture).sort(([a], [b]) => (a < b ? -1 : 1));
  hash.update(`${JSON.stringify(ordered)}\n`);
  for (const tensor of sorted(gguf)) {
    hash.update(`${JSON.stringify([tensor.name, tensor.type, tensor.dimensions])}\n`);
    hash.update(await gguf.read(tensor));
  }
  return hash.digest('hex');
}

function sorted(gguf: Gguf): GgufTensor[] {
  return [...gguf.tensors.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
