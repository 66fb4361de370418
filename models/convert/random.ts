// GGUF files with random weights in any shape that the converter knows: for the tests, which compare
// graphs with a plain forward pass, and for measuring shapes whose published weights are not at hand.
// The same seed gives the same bytes. Knows the container and block types, and nothing of ONNX.
import { type Architecture, PROJECTIONS, peftName, shapeOf } from '../../contract/bundle.ts';
import { blockOf, type TensorType } from './gguf.ts';
import { encodeGguf, type NewTensor, type Typed } from './gguf-write.ts';
import { GGUF_NAMES } from './weights.ts';

export interface RandomModel {
  architecture: Omit<Architecture, 'vocabulary'>;
  /** Shown as the model's name. */
  family: string;
  /** The vocabulary; the first three are the special tokens: end of text, begin and end. */
  tokens: readonly string[];
  merges: readonly string[];
  matrices: TensorType;
  embedding: TensorType;
  /** Whether each two blocks of a matrix share a scale, as in the base that ships. */
  paired?: boolean;
  /** Whether the head has a matrix of its own; else it is the embedding's. */
  untied?: boolean;
  seed: number;
}

export const SPECIAL_TOKENS = ['<|endoftext|>', '<|im_start|>', '<|im_end|>'];

/** The same sequence of numbers in [0, 1) for the same seed (xorshift32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A complete GGUF file. */
export function randomGguf(model: RandomModel): Uint8Array {
  const { architecture, tokens } = model;
  const random = randomNumbers(model.seed);
  const matrix = (name: string, type: TensorType, columns: number, rows: number): NewTensor => ({
    name: `${name}.weight`,
    type,
    dimensions: [columns, rows],
    data: randomBlocks(random, type, columns, rows, model.paired),
  });
  const norm = (name: string, size = architecture.width): NewTensor => ({
    name: `${name}.weight`,
    type: 'F32',
    dimensions: [size],
    data: new Uint8Array(Float32Array.from({ length: size }, () => 0.8 + 0.4 * random()).buffer),
  });
  const whole = { ...architecture, vocabulary: tokens.length };
  const tensors = [matrix('token_embd', model.embedding, architecture.width, tokens.length)];
  for (let layer = 0; layer < architecture.layers; layer++) {
    const block = `blk.${layer}`;
    for (const projection of PROJECTIONS) {
      if (projection === 'q_proj') tensors.push(norm(`${block}.attn_norm`));
      if (projection === 'gate_proj') tensors.push(norm(`${block}.ffn_norm`));
      const { inputs, outputs } = shapeOf(whole, projection);
      tensors.push(matrix(`${block}.${GGUF_NAMES[projection]}`, model.matrices, inputs, outputs));
    }
    if (architecture.kind === 'qwen3') {
      tensors.push(norm(`${block}.attn_q_norm`, architecture.headSize));
      tensors.push(norm(`${block}.attn_k_norm`, architecture.headSize));
    }
  }
  tensors.push(norm('output_norm'));
  if (model.untied) {
    tensors.push(matrix('output', model.embedding, architecture.width, tokens.length));
  }
  return encodeGguf(metadataOf(model), tensors);
}

function metadataOf({ architecture, family, tokens, merges }: RandomModel): Record<string, Typed> {
  const { kind } = architecture;
  const uint32 = (value: number): Typed => ({ type: 'uint32', value });
  const float32 = (value: number): Typed => ({ type: 'float32', value });
  const string = (value: string): Typed => ({ type: 'string', value });
  const derived = architecture.width / architecture.queryHeads;
  return {
    'general.architecture': string(kind),
    'general.basename': string(family),
    'general.name': string('Random weights for tests'),
    'general.license': string('apache-2.0'),
    [`${kind}.block_count`]: uint32(architecture.layers),
    [`${kind}.context_length`]: uint32(architecture.contextLength),
    [`${kind}.embedding_length`]: uint32(architecture.width),
    [`${kind}.feed_forward_length`]: uint32(architecture.feedForward),
    [`${kind}.attention.head_count`]: uint32(architecture.queryHeads),
    [`${kind}.attention.head_count_kv`]: uint32(architecture.keyValueHeads),
    ...(architecture.headSize === derived
      ? {}
      : {
          [`${kind}.attention.key_length`]: uint32(architecture.headSize),
          [`${kind}.attention.value_length`]: uint32(architecture.headSize),
        }),
    [`${kind}.rope.freq_base`]: float32(architecture.ropeBase),
    [`${kind}.attention.layer_norm_rms_epsilon`]: float32(architecture.normEpsilon),
    'tokenizer.ggml.model': string('gpt2'),
    'tokenizer.ggml.pre': string('smollm'),
    'tokenizer.ggml.tokens': { type: 'strings', value: tokens },
    'tokenizer.ggml.token_type': {
      type: 'int32s',
      value: tokens.map((_, id) => (id < SPECIAL_TOKENS.length ? 3 : 1)),
    },
    'tokenizer.ggml.merges': { type: 'strings', value: merges },
    'tokenizer.ggml.bos_token_id': uint32(1),
    'tokenizer.ggml.eos_token_id': uint32(2),
  };
}

/** Special tokens, the 256 bytes in GPT-2's printable spelling, and fillers up to `size`. */
export function byteVocabulary(size: number): string[] {
  const printable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  const tokens = [...SPECIAL_TOKENS];
  let moved = 256;
  for (let byte = 0; byte < 256; byte++) {
    tokens.push(String.fromCharCode(printable(byte) ? byte : moved++));
  }
  while (tokens.length < size) tokens.push(`filler${tokens.length}`);
  return tokens;
}

/** Blocks whose weights spread evenly over about +-1.7 / sqrt(columns), as in a fresh model. */
function randomBlocks(
  random: () => number,
  type: TensorType,
  columns: number,
  rows: number,
  paired = false,
): Uint8Array {
  const { bytes, elements } = blockOf(type);
  const reach = (type === 'Q8_0' ? 8 : 1.7) / Math.sqrt(columns);
  const data = new Uint8Array(((rows * columns) / elements) * bytes);
  const view = new DataView(data.buffer);
  let jitter = 1;
  for (let start = 0; start < data.length; start += bytes) {
    for (let index = 2; index < bytes; index++) data[start + index] = Math.floor(random() * 256);
    if (!paired || start % (2 * bytes) === 0) jitter = 0.7 + 0.6 * random();
    if (type === 'Q8_0') view.setUint16(start, toHalf((reach * jitter) / 127), true);
    else {
      view.setUint16(start, toHalf((2 * reach * jitter) / 15), true);
      if (type === 'Q4_1') view.setUint16(start + 2, toHalf(-reach * (0.7 + 0.6 * random())), true);
    }
  }
  return data;
}

/** `adapter.safetensors`: fp16 tensors under PEFT's names, A [rank, inputs] and B [outputs, rank]. */
export function randomAdapter(architecture: Architecture, rank: number, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const header: Record<string, { dtype: 'F16'; shape: number[]; data_offsets: number[] }> = {};
  const halves: number[] = [];
  for (let layer = 0; layer < architecture.layers; layer++) {
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      for (const [side, shape] of [
        ['A', [rank, inputs]],
        ['B', [outputs, rank]],
      ] as const) {
        const start = halves.length * 2;
        for (let left = shape[0] * shape[1]; left > 0; left--)
          halves.push(toHalf(0.4 * random() - 0.2));
        const name = peftName(layer, projection, side);
        header[name] = {
          dtype: 'F16',
          shape: [...shape],
          data_offsets: [start, halves.length * 2],
        };
      }
    }
  }
  const json = JSON.stringify(header);
  const padded = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(padded.length));
  return Buffer.concat([length, padded, new Uint8Array(Uint16Array.from(halves).buffer)]);
}

/** A number below 65,504 in size as IEEE 754 binary16, rounded towards zero. */
function toHalf(value: number): number {
  const sign = value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size < 2 ** -14) return sign | Math.floor(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | ((exponent + 15) << 10) | Math.floor((size / 2 ** exponent - 1) * 1024);
}
