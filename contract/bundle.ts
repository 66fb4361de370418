// The model bundle on disk, as design and converter agreed with the engine: the manifest's schema,
// the adapter's schema, and the names and shapes of the graph's inputs and outputs. The converter writes what
// is described here and the engine reads it; neither imports the other.
import { z } from 'zod';

export const Architecture = z.object({
  /** `qwen3` is a Llama with a norm over each head of q and k, before their rotation. */
  kind: z.enum(['llama', 'qwen3']),
  layers: z.number().int().positive(),
  width: z.number().int().positive(),
  queryHeads: z.number().int().positive(),
  keyValueHeads: z.number().int().positive(),
  headSize: z.number().int().positive(),
  feedForward: z.number().int().positive(),
  vocabulary: z.number().int().positive(),
  contextLength: z.number().int().positive(),
  ropeBase: z.number().positive(),
  normEpsilon: z.number().positive(),
  /** Layers whose queries and keys are not rotated (SmolLM3's); in all others they are. */
  unrotatedLayers: z.array(z.number().int().nonnegative()).optional(),
});
export type Architecture = z.infer<typeof Architecture>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a model that follows instructions was trained to see around what it is to do (system), what it is
 * asked (user) and its answer. Control tokens stand here as their text, and nowhere else: a text that
 * holds `<|im_end|>` holds ten ordinary characters.
 */
export const ChatFrame = z.object({
  beforeSystem: z.string(),
  beforeUser: z.string(),
  beforeAnswer: z.string(),
});
export type ChatFrame = z.infer<typeof ChatFrame>;

/**
 * `manifest.json`. `files` lists every other file of the bundle (adapters excepted) with its size in
 * bytes and SHA-256. `baseSignature` is the SHA-256 over the architecture and the dequantized
 * weights' source (see models/convert): an adapter trained on other weights has another signature.
 */
export const BundleManifest = z.object({
  schema: z.literal(1),
  name: z.string(),
  version: z.string(),
  license: z.string(),
  source: z.string(),
  architecture: Architecture,
  baseSignature: Sha256,
  specialTokens: z.object({ begin: z.number().int(), end: z.number().int() }),
  /** `source-target`: the task is in an adapter's weights. `chat`: it is said in words, in `chat`'s frame. */
  template: z.enum(['source-target', 'chat']),
  chat: ChatFrame.optional(),
  quantization: z.record(z.string(), z.string()),
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: Sha256 })),
});
export type BundleManifest = z.infer<typeof BundleManifest>;

/** `adapters/<name>/adapter.json`, beside `adapter.safetensors` (fp16, PEFT tensor names). */
export const AdapterManifest = z.object({
  name: z.string(),
  task: z.string(),
  version: z.string(),
  rank: z.number().int().positive(),
  alpha: z.number().positive(),
  baseSignature: z.string(),
  license: z.string(),
});
export type AdapterManifest = z.infer<typeof AdapterManifest>;

/** The seven projections of a layer, in the order of the graph; the names are PEFT's. */
export const PROJECTIONS = [
  'q_proj',
  'k_proj',
  'v_proj',
  'o_proj',
  'gate_proj',
  'up_proj',
  'down_proj',
] as const;
export type Projection = (typeof PROJECTIONS)[number];

/**
 * Names of the graph's inputs and outputs. Shapes, with S new tokens, M wanted positions, T slots of
 * cache, R the adapter's rank (0 when none is attached; each projection has its own pair):
 *
 * inputs   tokens int64 [S]; wanted int64 [M] (indices into the S new tokens whose logits are returned);
 *          lastPosition int32 [1] (= total - 1); total int32 [1] (past + S);
 *          pastKey(l), pastValue(l) float32 [1, keyValueHeads, T, headSize];
 *          loraA(l, p) float32 [inputs of p, R], loraB(l, p) float32 [R, outputs of p], already
 *          scaled by alpha / rank
 * outputs  logits float32 [M, vocabulary]; presentKey(l), presentValue(l), the same buffers as the
 *          past when the caller passes them as fetches (updated in place); done int32 [1]: the first
 *          output, so that a caller can stop collecting results there
 */
export const GRAPH = {
  tokens: 'tokens',
  wanted: 'wanted',
  lastPosition: 'last_position',
  total: 'total_length',
  logits: 'logits',
  done: 'done',
  pastKey: (layer: number) => `past_key.${layer}`,
  pastValue: (layer: number) => `past_value.${layer}`,
  presentKey: (layer: number) => `present_key.${layer}`,
  presentValue: (layer: number) => `present_value.${layer}`,
  loraA: (layer: number, projection: Projection) => `lora_a.${layer}.${projection}`,
  loraB: (layer: number, projection: Projection) => `lora_b.${layer}.${projection}`,
} as const;

/** The PEFT name of an adapter tensor, e.g. `base_model.model.model.layers.3.mlp.up_proj.lora_A.weight`. */
export function peftName(layer: number, projection: Projection, side: 'A' | 'B'): string {
  const block = ['gate_proj', 'up_proj', 'down_proj'].includes(projection) ? 'mlp' : 'self_attn';
  return `base_model.model.model.layers.${layer}.${block}.${projection}.lora_${side}.weight`;
}

/** Inputs (columns) and outputs (rows) of a projection's matrix. */
export function shapeOf(
  { width, queryHeads, keyValueHeads, headSize, feedForward }: Architecture,
  projection: Projection,
): { inputs: number; outputs: number } {
  switch (projection) {
    case 'q_proj':
      return { inputs: width, outputs: queryHeads * headSize };
    case 'k_proj':
    case 'v_proj':
      return { inputs: width, outputs: keyValueHeads * headSize };
    case 'o_proj':
      return { inputs: queryHeads * headSize, outputs: width };
    case 'gate_proj':
    case 'up_proj':
      return { inputs: width, outputs: feedForward };
    case 'down_proj':
      return { inputs: feedForward, outputs: width };
  }
}
