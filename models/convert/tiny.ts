// Makes test/fixtures/tiny-bundle: the bundled model's graph with two small layers of random weights,
// a tokenizer of bytes and a few merges, and two random adapters, one of them for another base. The
// unit tests run on it; it takes the road of every model (GGUF, converter), so it tests that as well.
//
//     node models/convert/tiny.ts
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AdapterManifest,
  type Architecture,
  PROJECTIONS,
  peftName,
  shapeOf,
} from '../../contract/bundle.ts';
import { convertGguf } from './convert.ts';
import { blockOf, type TensorType } from './gguf.ts';
import { encodeGguf, type NewTensor, type Typed } from './gguf-write.ts';

const LAYERS = 2;
const WIDTH = 64;
const HEADS = 2;
const KEY_VALUE_HEADS = 1;
const FEED_FORWARD = 128;
const CONTEXT = 512;
const SPECIAL = ['<|endoftext|>', '<|im_start|>', '<|im_end|>'];
const WORDS = ['the', 'and', 'is', 'in', 'to', 'of', 'it', 'on', 'that', 'this'];

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

/** A complete GGUF file of the tiny model. */
export function tinyGguf(seed = 1): Uint8Array {
  const random = randomNumbers(seed);
  const { tokens, merges } = tinyVocabulary();
  const head = WIDTH / HEADS;
  const metadata: Record<string, Typed> = {
    'general.architecture': { type: 'string', value: 'llama' },
    'general.basename': { type: 'string', value: 'tiny' },
    'general.name': { type: 'string', value: 'Random weights for tests' },
    'general.license': { type: 'string', value: 'apache-2.0' },
    'llama.block_count': { type: 'uint32', value: LAYERS },
    'llama.context_length': { type: 'uint32', value: CONTEXT },
    'llama.embedding_length': { type: 'uint32', value: WIDTH },
    'llama.feed_forward_length': { type: 'uint32', value: FEED_FORWARD },
    'llama.attention.head_count': { type: 'uint32', value: HEADS },
    'llama.attention.head_count_kv': { type: 'uint32', value: KEY_VALUE_HEADS },
    'llama.rope.freq_base': { type: 'float32', value: 10_000 },
    'llama.attention.layer_norm_rms_epsilon': { type: 'float32', value: 1e-5 },
    'tokenizer.ggml.model': { type: 'string', value: 'gpt2' },
    'tokenizer.ggml.pre': { type: 'string', value: 'smollm' },
    'tokenizer.ggml.tokens': { type: 'strings', value: tokens },
    'tokenizer.ggml.token_type': {
      type: 'int32s',
      value: tokens.map((_, id) => (id < SPECIAL.length ? 3 : 1)),
    },
    'tokenizer.ggml.merges': { type: 'strings', value: merges },
    'tokenizer.ggml.bos_token_id': { type: 'uint32', value: 1 },
    'tokenizer.ggml.eos_token_id': { type: 'uint32', value: 2 },
  };
  const matrix = (name: string, type: TensorType, columns: number, rows: number): NewTensor => ({
    name: `${name}.weight`,
    type,
    dimensions: [columns, rows],
    data: randomBlocks(random, type, columns, rows),
  });
  const norm = (name: string): NewTensor => ({
    name: `${name}.weight`,
    type: 'F32',
    dimensions: [WIDTH],
    data: new Uint8Array(Float32Array.from({ length: WIDTH }, () => 0.8 + 0.4 * random()).buffer),
  });
  const tensors = [matrix('token_embd', 'Q8_0', WIDTH, tokens.length)];
  for (let layer = 0; layer < LAYERS; layer++) {
    const block = `blk.${layer}`;
    tensors.push(
      norm(`${block}.attn_norm`),
      matrix(`${block}.attn_q`, 'Q4_1', WIDTH, HEADS * head),
      matrix(`${block}.attn_k`, 'Q4_1', WIDTH, KEY_VALUE_HEADS * head),
      matrix(`${block}.attn_v`, 'Q4_1', WIDTH, KEY_VALUE_HEADS * head),
      matrix(`${block}.attn_output`, 'Q4_1', HEADS * head, WIDTH),
      norm(`${block}.ffn_norm`),
      matrix(`${block}.ffn_gate`, 'Q4_1', WIDTH, FEED_FORWARD),
      matrix(`${block}.ffn_up`, 'Q4_1', WIDTH, FEED_FORWARD),
      matrix(`${block}.ffn_down`, 'Q4_1', FEED_FORWARD, WIDTH),
    );
  }
  tensors.push(norm('output_norm'));
  return encodeGguf(metadata, tensors);
}

/** Special tokens, the 256 bytes in GPT-2's printable spelling, and merges towards a few words. */
function tinyVocabulary(): { tokens: string[]; merges: string[] } {
  const printable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  const bytes: string[] = [];
  let moved = 256;
  for (let byte = 0; byte < 256; byte++) {
    bytes.push(String.fromCharCode(printable(byte) ? byte : moved++));
  }
  const space = bytes[32] ?? '';
  const merges = new Set<string>();
  const merged = new Set<string>();
  for (const word of WORDS) {
    for (const start of ['', space]) {
      for (let length = start ? 1 : 2; length <= word.length; length++) {
        const left = start + word.slice(0, length - 1);
        merges.add(`${left} ${word[length - 1]}`);
        merged.add(start + word.slice(0, length));
      }
    }
  }
  return { tokens: [...SPECIAL, ...bytes, ...merged], merges: [...merges] };
}

/** Blocks whose weights spread evenly over about +-1.7 / sqrt(columns), as in a fresh model. */
function randomBlocks(
  random: () => number,
  type: TensorType,
  columns: number,
  rows: number,
): Uint8Array {
  const { bytes, elements } = blockOf(type);
  const reach = (type === 'Q8_0' ? 8 : 1.7) / Math.sqrt(columns);
  const data = new Uint8Array(((rows * columns) / elements) * bytes);
  const view = new DataView(data.buffer);
  for (let start = 0; start < data.length; start += bytes) {
    for (let index = 2; index < bytes; index++) data[start + index] = Math.floor(random() * 256);
    const jitter = 0.7 + 0.6 * random();
    if (type === 'Q8_0') view.setUint16(start, toHalf((reach * jitter) / 127), true);
    else {
      view.setUint16(start, toHalf((2 * reach * jitter) / 15), true);
      view.setUint16(start + 2, toHalf(-reach * (0.7 + 0.6 * random())), true);
    }
  }
  return data;
}

/** A number below 65,504 in size as IEEE 754 binary16, rounded towards zero. */
function toHalf(value: number): number {
  const sign = value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size < 2 ** -14) return sign | Math.floor(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | ((exponent + 15) << 10) | Math.floor((size / 2 ** exponent - 1) * 1024);
}

/** `adapter.safetensors`: fp16 tensors under PEFT's names, A [rank, inputs] and B [outputs, rank]. */
function randomAdapter(architecture: Architecture, rank: number, seed: number): Uint8Array {
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

/** Writes the whole fixture to `folder`. */
export async function makeTinyBundle(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'tiny-'));
  try {
    const ggufFile = join(work, 'tiny.gguf');
    await writeFile(ggufFile, tinyGguf());
    const { architecture, baseSignature } = await convertGguf({ ggufFile, outputFolder: folder });
    const adapter: AdapterManifest = {
      name: 'random',
      task: 'proofread',
      version: '0.1.0',
      rank: 4,
      alpha: 8,
      baseSignature,
      license: 'Apache-2.0',
    };
    const foreign = { ...adapter, name: 'foreign', baseSignature: 'f'.repeat(64) };
    for (const [index, manifest] of [adapter, foreign].entries()) {
      const place = join(folder, 'adapters', manifest.name);
      await mkdir(place, { recursive: true });
      await writeFile(join(place, 'adapter.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      const weights = randomAdapter(architecture, manifest.rank, index + 2);
      await writeFile(join(place, 'adapter.safetensors'), weights);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const fixture = new URL('../../test/fixtures/tiny-bundle', import.meta.url).pathname;
  await rm(fixture, { recursive: true, force: true });
  await makeTinyBundle(fixture);
}
