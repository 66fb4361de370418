// What a checkpoint's config.json says about the model, and whether the graph can compute it. What the
// graph has no place for is refused by name: a model computed nearly right writes nonsense.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Architecture } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { BLOCK } from './blocks.ts';
import { damaged } from './safetensors.ts';

/**
 * Positions that a bundle keeps rotation tables for. Longer ones would fill the memory of a desktop long
 * before: a token's keys and values take 229 KB in Qwen3 0.6B.
 */
const LONGEST_CONTEXT = 8192;
const MOST_LAYERS = 256;

const Token = z.union([z.number().int(), z.array(z.number().int()).min(1)]).nullish();

/** The fields of Llama, Qwen3 and SmolLM3 that say something about the computation. */
const Config = z.object({
  model_type: z.string(),
  num_hidden_layers: z.number().int().positive().max(MOST_LAYERS),
  hidden_size: z.number().int().positive(),
  intermediate_size: z.number().int().positive(),
  num_attention_heads: z.number().int().positive(),
  num_key_value_heads: z.number().int().positive().nullish(),
  head_dim: z.number().int().positive().nullish(),
  vocab_size: z.number().int().positive(),
  max_position_embeddings: z.number().int().positive(),
  rms_norm_eps: z.number().positive(),
  hidden_act: z.string().default('silu'),
  tie_word_embeddings: z.boolean().nullish(),
  attention_bias: z.boolean().nullish(),
  mlp_bias: z.boolean().nullish(),
  use_sliding_window: z.boolean().nullish(),
  layer_types: z.array(z.string()).nullish(),
  rope_theta: z.number().positive().nullish(),
  rope_scaling: z.looseObject({}).nullish(),
  rope_parameters: z.looseObject({ rope_theta: z.number().positive().nullish() }).nullish(),
  no_rope_layers: z.array(z.number()).nullish(),
  no_rope_layer_interval: z.number().int().positive().nullish(),
  quantization_config: z.looseObject({}).nullish(),
  bos_token_id: Token,
  eos_token_id: Token,
});
type Config = z.infer<typeof Config>;

/** Where a kind differs from the others when its config.json is silent. */
const KINDS: Record<string, { kind: Architecture['kind']; tied: boolean; ropeBase: number }> = {
  llama: { kind: 'llama', tied: false, ropeBase: 10_000 },
  qwen3: { kind: 'qwen3', tied: false, ropeBase: 10_000 },
  smollm3: { kind: 'llama', tied: true, ropeBase: 2_000_000 },
};

export interface CheckpointConfig {
  architecture: Architecture;
  /** Whether the head is the embedding's matrix. */
  tied: boolean;
  specialTokens: { begin: number; end: number };
}

/** Reads config.json, and generation_config.json if there is one. Throws UserError. */
export async function readConfig(folder: string): Promise<CheckpointConfig> {
  const text = await readFile(join(folder, 'config.json'), 'utf8').catch((cause: unknown) => {
    throw new UserError(
      'file-not-found',
      `There is no config.json in ${folder}.`,
      'Choose the folder of a checkpoint, with all of its files in it.',
      { cause },
    );
  });
  const json = parseJson(text);
  const kind = KINDS[json.model_type as string];
  if (kind === undefined) throw unsupported(kindNote(String(json.model_type)));
  const parsed = Config.safeParse(json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw damaged(`its config.json has no sensible ${field}`, parsed.error);
  }
  const config = parsed.data;
  refuseUnknown(config);
  const heads = config.num_attention_heads;
  const architecture = Architecture.safeParse({
    kind: kind.kind,
    layers: config.num_hidden_layers,
    width: config.hidden_size,
    queryHeads: heads,
    keyValueHeads: config.num_key_value_heads ?? heads,
    headSize: config.head_dim ?? config.hidden_size / heads,
    feedForward: config.intermediate_size,
    vocabulary: config.vocab_size,
    contextLength: Math.min(config.max_position_embeddings, LONGEST_CONTEXT),
    ropeBase: config.rope_parameters?.rope_theta ?? config.rope_theta ?? kind.ropeBase,
    normEpsilon: config.rms_norm_eps,
    ...unrotated(config),
  });
  if (!architecture.success || !fitsBlocks(architecture.data)) {
    throw unsupported(`Its sizes are no multiples of ${BLOCK}, or don't fit together.`);
  }
  const end = await endToken(folder, config);
  return {
    architecture: architecture.data,
    tied: config.tie_word_embeddings ?? kind.tied,
    specialTokens: { begin: first(config.bos_token_id) ?? end, end },
  };
}

function fitsBlocks({ width, queryHeads, keyValueHeads, headSize, feedForward }: Architecture) {
  const sizes = [width, feedForward, queryHeads * headSize];
  return (
    sizes.every((size) => size % BLOCK === 0) &&
    headSize % 8 === 0 &&
    queryHeads % keyValueHeads === 0
  );
}

function refuseUnknown(config: Config): void {
  const scaling = config.rope_scaling ?? config.rope_parameters;
  const ropeType = scaling?.rope_type ?? scaling?.type ?? 'default';
  if (ropeType !== 'default') {
    throw unsupported(`Its rotary frequencies are scaled ("${String(ropeType)}").`);
  }
  if (scaling && 'factor' in scaling) throw unsupported('Its rotary frequencies are scaled.');
  if (config.use_sliding_window || config.layer_types?.some((type) => type !== 'full_attention')) {
    throw unsupported('It uses sliding-window attention.');
  }
  if (config.hidden_act !== 'silu')
    throw unsupported(`It uses ${config.hidden_act} where SiLU is known.`);
  if (config.attention_bias || config.mlp_bias) throw unsupported('Its projections have biases.');
  if (config.quantization_config) {
    throw unsupported('It is quantized already; use the checkpoint that it was made from.');
  }
}

/** SmolLM3 leaves every fourth layer without rotation. */
function unrotated(config: Config): Pick<Architecture, 'unrotatedLayers'> {
  if (config.model_type !== 'smollm3') return {};
  const { no_rope_layers: listed, no_rope_layer_interval: interval } = config;
  const layers = Array.from({ length: config.num_hidden_layers }, (_, layer) => layer);
  // In the list, 1 means that the layer is rotated.
  const isRotated = (layer: number) =>
    listed?.length ? listed[layer] !== 0 : (layer + 1) % (interval ?? 4) !== 0;
  return { unrotatedLayers: layers.filter((layer) => !isRotated(layer)) };
}

/** What generation stops at: generation_config.json knows better than config.json. */
async function endToken(folder: string, config: Config): Promise<number> {
  const file = join(folder, 'generation_config.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  const generation = z.looseObject({ eos_token_id: Token }).safeParse(text ? parseJson(text) : {});
  const end =
    (generation.success && first(generation.data.eos_token_id)) || first(config.eos_token_id);
  if (end === undefined) throw damaged('its config.json names no token that ends an answer');
  return end;
}

function first(token: z.infer<typeof Token>): number | undefined {
  return (Array.isArray(token) ? token[0] : token) ?? undefined;
}

function parseJson(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw damaged("its config.json can't be understood", cause);
  }
}

function kindNote(kind: string): string {
  if (/^gemma/.test(kind)) {
    return (
      `It is of kind "${kind}": Gemma scales its embedding, norms before and after each half of a layer ` +
      'and attends in windows, none of which the graph computes.'
    );
  }
  if (/qwen2/.test(kind))
    return `It is of kind "${kind}", whose queries, keys and values have biases.`;
  return `It is of kind "${kind}".`;
}

export function unsupported(what: string): UserError {
  return new UserError(
    'invalid-request',
    `This model can't be converted. ${what}`,
    'Use a plain Llama, Qwen3 or SmolLM3, such as those in the list of models.',
  );
}
