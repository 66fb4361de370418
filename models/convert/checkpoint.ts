// A checkpoint of Hugging Face as the converter's source: config.json, tokenizer.json and weights in
// safetensors. Weights are quantized as they are read (4 bits in layers, 8 in embedding and head), one
// strip of rows after another: in memory is one quantized matrix and one strip. Knows no ONNX.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { PROJECTIONS, type Projection, peftName, shapeOf } from '../../contract/bundle.ts';
import type { BlockMatrix } from './blocks.ts';
import { readChat } from './chat-template.ts';
import { type CheckpointConfig, readConfig, unsupported } from './checkpoint-config.ts';
import { type DecoderWeights, isHeadNorm, type Norm } from './layers.ts';
import { Quantizer } from './quantize.ts';
import { type CheckpointTensors, damaged, openTensors } from './safetensors.ts';
import type { ModelSource } from './source.ts';

/** Of a strip, in the file's own numbers. */
const STRIP_BYTES = 16 << 20;

/** Stored by some, used by none: the frequencies follow from the configuration. */
const UNUSED = /\.rotary_emb\.inv_freq$/;

export interface CheckpointOptions {
  /** Default: the folder's. */
  name?: string;
  /** Default: what the README's first lines say. */
  license?: string;
  /** Default: the name. */
  source?: string;
}

/** Opens a checkpoint. Throws UserError 'file-not-found', 'bundle-damaged' or 'invalid-request'. */
export async function openCheckpoint(
  folder: string,
  options: CheckpointOptions = {},
): Promise<ModelSource> {
  const config = await readConfig(folder);
  const tokenizer = await readTokenizer(folder, config);
  const chat = await readChat(folder);
  const tensors = await openTensors(folder);
  try {
    refuseUnknownTensors(tensors, config);
  } catch (error) {
    await tensors.close();
    throw error;
  }
  const name = options.name ?? basename(resolve(folder)).toLowerCase();
  const ordered = Object.entries(config.architecture).sort(([a], [b]) => (a < b ? -1 : 1));
  const signature = createHash('sha256').update(`${JSON.stringify(ordered)}\n`);
  return {
    architecture: config.architecture,
    tokenizer,
    tensors: tensors.names.size,
    weights: (onTensor) => checkpointWeights(tensors, config, signature, onTensor),
    describe: async () => ({
      name,
      license: options.license ?? (await readLicense(folder)) ?? 'unknown',
      source: options.source ?? name,
      // Over what was read, in the order of the graph.
      baseSignature: signature.digest('hex'),
      specialTokens: config.specialTokens,
      quantization: describeQuantization(tensors),
      ...(chat === null
        ? { template: 'source-target' as const }
        : { template: 'chat' as const, chat }),
    }),
    close: () => tensors.close(),
  };
}

/** The weights, read strip by strip; `signature` gets all that is read. */
function checkpointWeights(
  tensors: CheckpointTensors,
  { architecture, tied }: CheckpointConfig,
  signature: { update(bytes: Uint8Array | string): unknown },
  onTensor: () => void,
): DecoderWeights {
  const { vocabulary, width, headSize } = architecture;
  const open = (name: string, shape: number[]) => {
    const tensor = tensors.find(name);
    if (tensor.shape.join() !== shape.join()) {
      throw damaged(`tensor ${name} is [${tensor.shape.join()}] instead of [${shape.join()}]`);
    }
    signature.update(`${JSON.stringify([name, tensor.type, shape])}\n`);
    return tensor;
  };
  const matrix = async (
    name: string,
    bits: 4 | 8,
    rows: number,
    columns: number,
  ): Promise<BlockMatrix> => {
    const { type } = open(name, [rows, columns]);
    const quantizer = new Quantizer(bits, rows, columns);
    const strip = Math.max(1, Math.floor(STRIP_BYTES / (columns * (type === 'F32' ? 4 : 2))));
    for (let row = 0; row < rows; row += strip) {
      const { bytes, values } = await tensors.readRows(name, row, Math.min(strip, rows - row));
      signature.update(bytes);
      quantizer.add(values);
      // Between two strips, others get their turn: a cancel, a window.
      await new Promise((resolve) => setImmediate(resolve));
    }
    onTensor();
    return quantizer.matrix;
  };
  return {
    embedding: () => matrix(EMBEDDING, 8, vocabulary, width),
    head: async () => (tied ? null : matrix(HEAD, 8, vocabulary, width)),
    projection(layer, projection) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      return matrix(projectionName(layer, projection), 4, outputs, inputs);
    },
    async norm(norm) {
      const size = typeof norm === 'object' && isHeadNorm(norm.place) ? headSize : width;
      const name = normName(norm);
      open(name, [size]);
      const { bytes, values } = await tensors.readRows(name, 0, size);
      signature.update(bytes);
      onTensor();
      return values;
    },
  };
}

export const EMBEDDING = 'model.embed_tokens.weight';
export const HEAD = 'lm_head.weight';

const NORM_NAMES = {
  attention: 'input_layernorm',
  feedForward: 'post_attention_layernorm',
  queries: 'self_attn.q_norm',
  keys: 'self_attn.k_norm',
} as const;

export function normName(norm: Norm): string {
  if (norm === 'final') return 'model.norm.weight';
  return `model.layers.${norm.layer}.${NORM_NAMES[norm.place]}.weight`;
}

/** As an adapter's tensors are called after it. */
export function projectionName(layer: number, projection: Projection): string {
  return peftName(layer, projection, 'A')
    .replace(/^base_model\.model\./, '')
    .replace('.lora_A', '');
}

/** A tensor that the graph has no place for is part of a computation that it doesn't do. */
function refuseUnknownTensors(tensors: CheckpointTensors, { architecture }: CheckpointConfig) {
  const known = new Set([EMBEDDING, HEAD, normName('final')]);
  const places = architecture.kind === 'qwen3' ? NORM_NAMES : { attention: 0, feedForward: 0 };
  for (let layer = 0; layer < architecture.layers; layer++) {
    for (const projection of PROJECTIONS) known.add(projectionName(layer, projection));
    for (const place of Object.keys(places) as (keyof typeof NORM_NAMES)[]) {
      known.add(normName({ layer, place }));
    }
  }
  const stranger = [...tensors.names].find((name) => !known.has(name) && !UNUSED.test(name));
  if (stranger !== undefined)
    throw unsupported(`It holds the tensor ${stranger}, which has no place in the graph.`);
}

function describeQuantization(tensors: CheckpointTensors): Record<string, string> {
  const numbers = { F32: 'float32', F16: 'float16', BF16: 'bfloat16' };
  const words = [...tensors.names].sort().map((name) => {
    const { type, shape } = tensors.find(name);
    const bits = name === EMBEDDING || name === HEAD ? 8 : 4;
    const kept = shape.length === 1 ? 'float32' : `${bits} bits, block 32, scale`;
    return [name, type === 'F32' && shape.length === 1 ? kept : `${kept}, from ${numbers[type]}`];
  });
  return Object.fromEntries(words);
}

/** 150,000 entries are counted below, not parsed one by one. */
const Vocabulary = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null,
);
const TokenizerFile = z.looseObject({
  model: z.looseObject({ type: z.string(), vocab: Vocabulary }),
  decoder: z.looseObject({ type: z.string() }).nullish(),
});

/** The text of tokenizer.json, as it is: the engine reads the same format. */
async function readTokenizer(folder: string, { architecture }: CheckpointConfig): Promise<string> {
  const text = await readFile(join(folder, 'tokenizer.json'), 'utf8').catch((cause: unknown) => {
    throw damaged('it has no tokenizer.json', cause);
  });
  let found: z.infer<typeof TokenizerFile>;
  try {
    found = TokenizerFile.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged("its tokenizer.json can't be understood", cause);
  }
  const { model, decoder } = found;
  if (model.type !== 'BPE' || decoder?.type !== 'ByteLevel') {
    throw unsupported('Its tokenizer is not byte-level BPE, the only kind that the engine reads.');
  }
  let largest = 0;
  for (const id of Object.values(model.vocab)) largest = Math.max(largest, id);
  if (!(largest < architecture.vocabulary))
    throw damaged('its tokenizer has more tokens than the model');
  return text;
}

/** The licence that a README names between its first two `---` lines. */
async function readLicense(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return /^license:\s*["']?([\w.-]+)/m.exec(head)?.[1];
}
