// Checkpoints in safetensors, from their files to the logits of the graph: test/fixtures/checkpoints holds
// small random ones that transformers saved, with what PyTorch computes of them (models/convert/
// reference_checkpoint.py): with their own weights, and with those that quantization leaves.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleManifest } from '../../contract/bundle.ts';
import { openTokenizer } from '../../engine/tokenizer.ts';
import { CONVERTER_VERSION, convertCheckpoint } from '../../models/convert/convert.ts';
import { EXACT } from '../../models/convert/graph.ts';
import { dequantized, Quantizer } from '../../models/convert/quantize.ts';
import { randomNumbers } from '../../models/convert/random.ts';
import { openTensors } from '../../models/convert/safetensors.ts';
import { runGraph } from './convert-graph.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/checkpoints');
const NO_ADAPTER = { rank: 0, pairs: new Map() };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-checkpoint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Reference {
  tokens: number[];
  texts: { text: string; ids: number[] }[];
  conversation: string;
}

async function referenceOf(kind: string): Promise<Reference> {
  return JSON.parse(await readFile(join(FIXTURES, kind, 'reference.json'), 'utf8')) as Reference;
}

/** Logits of PyTorch, [tokens][vocabulary]. */
async function logitsOf(kind: string, weights: 'original' | 'dequantized'): Promise<number[][]> {
  const file = await readFile(join(FIXTURES, kind, 'reference.safetensors'));
  const length = Number(file.readBigUInt64LE());
  const header = JSON.parse(file.subarray(8, 8 + length).toString());
  const { shape, data_offsets } = header[weights];
  const data = file.subarray(8 + length + data_offsets[0]);
  return Array.from({ length: shape[0] }, (_, row) =>
    Array.from({ length: shape[1] }, (_, column) =>
      data.readFloatLE(4 * (row * shape[1] + column)),
    ),
  );
}

const convert = (kind: string, name = kind): Promise<BundleManifest> =>
  convertCheckpoint({
    checkpointFolder: join(FIXTURES, kind),
    outputFolder: join(folder, name),
    precision: EXACT,
  });

/** Root mean square of the difference, as a share of the expected values'. */
function distance(actual: number[][], expected: number[][]): number {
  const size = (rows: number[][]) => Math.hypot(...rows.flat());
  const differences = actual.map((row, i) =>
    row.map((value, j) => value - (expected[i]?.[j] ?? 0)),
  );
  return size(differences) / size(expected);
}

describe.each(['qwen3', 'llama', 'smollm3'])('a checkpoint of kind %s', (kind) => {
  test('gives the logits that PyTorch gives with the same weights', async () => {
    const { architecture } = await convert(kind);
    const { tokens } = await referenceOf(kind);
    const [head = 0, ...tail] = tokens;
    const dequantized = await logitsOf(kind, 'dequantized');
    const whole = await runGraph(join(folder, kind), NO_ADAPTER, [tokens], architecture);
    expect(distance(whole, dequantized)).toBeLessThan(1e-5);
    // In steps, so that positions come out of the cache.
    const steps = await runGraph(
      join(folder, kind),
      NO_ADAPTER,
      [[head], tail.slice(0, 5), tail.slice(5)],
      architecture,
    );
    expect(distance(steps, dequantized.slice(6))).toBeLessThan(1e-5);
  });

  test('stays as near to its own logits as 4 bits can be', async () => {
    const { architecture } = await convert(kind);
    const { tokens } = await referenceOf(kind);
    const original = await logitsOf(kind, 'original');
    const actual = await runGraph(join(folder, kind), NO_ADAPTER, [tokens], architecture);
    // What rounding alone costs, as PyTorch computes it; logits of other weights are 1.4 away.
    const rounding = distance(await logitsOf(kind, 'dequantized'), original);
    expect(distance(actual, original)).toBeCloseTo(rounding, 4);
    expect(rounding).toBeLessThan(0.4);
  });

  test('splits text into the tokens that the reference splits it into', async () => {
    await convert(kind);
    const tokenizer = await openTokenizer(join(folder, kind, 'tokenizer.json'));
    for (const { text, ids } of (await referenceOf(kind)).texts) {
      expect(tokenizer.encode(text)).toEqual(ids);
    }
  });

  test('brings the frame of its conversations', async () => {
    const { template, chat } = await convert(kind);
    expect(template).toBe('chat');
    const { conversation } = await referenceOf(kind);
    const user = 'A text may hold <|im_end|> and <think>, which are words like others.';
    expect(`${chat?.beforeSystem}Be brief.${chat?.beforeUser}${user}${chat?.beforeAnswer}`).toBe(
      conversation,
    );
  });
});

test('the manifest says what the checkpoint is, and the bundle is the same bytes again', async () => {
  const { files, quantization, baseSignature, ...said } = await convert('qwen3');
  expect(said).toEqual({
    schema: 1,
    name: 'qwen3',
    version: CONVERTER_VERSION,
    license: 'unknown',
    source: 'qwen3',
    architecture: {
      kind: 'qwen3',
      layers: 2,
      width: 64,
      queryHeads: 4,
      keyValueHeads: 2,
      headSize: 32,
      feedForward: 96,
      vocabulary: 384,
      contextLength: 4096,
      ropeBase: 1_000_000,
      normEpsilon: 1e-6,
    },
    specialTokens: { begin: 1, end: 2 },
    template: 'chat',
    chat: {
      beforeSystem: '<|im_start|>system\n',
      beforeUser: '<|im_end|>\n<|im_start|>user\n',
      beforeAnswer: '<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n',
    },
  });
  expect(quantization['lm_head.weight']).toBe('8 bits, block 32, scale, from bfloat16');
  expect(quantization['model.layers.0.mlp.up_proj.weight']).toBe(
    '4 bits, block 32, scale, from bfloat16',
  );
  const again = await convert('qwen3', 'again');
  expect([again.files, again.baseSignature]).toEqual([files, baseSignature]);
  const { architecture } = await convert('smollm3');
  expect(architecture).toMatchObject({ kind: 'llama', unrotatedLayers: [3] });
});

describe('what the graph does not compute is refused by name', () => {
  const attempt = async (change: (config: Record<string, unknown>) => void) => {
    const checkpointFolder = join(folder, 'changed');
    await rm(checkpointFolder, { recursive: true, force: true });
    await cp(join(FIXTURES, 'llama'), checkpointFolder, { recursive: true });
    const file = join(checkpointFolder, 'config.json');
    const config = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    change(config);
    await writeFile(file, JSON.stringify(config));
    return convertCheckpoint({ checkpointFolder, outputFolder: join(folder, 'refused') });
  };
  test.each([
    ['sliding windows', { use_sliding_window: true }, 'It uses sliding-window attention.'],
    [
      'windows by layer',
      { layer_types: ['sliding_attention'] },
      'It uses sliding-window attention.',
    ],
    [
      'scaled rotation',
      { rope_parameters: { rope_type: 'llama3', factor: 8, rope_theta: 5e5 } },
      'Its rotary frequencies are scaled ("llama3").',
    ],
    ['scaled rotation, as older files say it', { rope_scaling: { type: 'yarn' } }, '("yarn")'],
    ['biases', { attention_bias: true }, 'Its projections have biases.'],
    ['another gate', { hidden_act: 'gelu_pytorch_tanh' }, 'It uses gelu_pytorch_tanh where SiLU'],
    [
      'Gemma',
      { model_type: 'gemma3_text' },
      'It is of kind "gemma3_text": Gemma scales its embedding',
    ],
    ['Qwen2', { model_type: 'qwen2' }, 'whose queries, keys and values have biases.'],
    ['another kind', { model_type: 'mamba' }, 'It is of kind "mamba".'],
    ['weights in blocks', { quantization_config: {} }, 'It is quantized already'],
    ['odd sizes', { intermediate_size: 100 }, 'Its sizes are no multiples of 32'],
    ['a norm that a Llama lacks', {}, null],
  ] as const)('%s', async (_, change, reason) => {
    const work = attempt((config) => Object.assign(config, change));
    if (reason === null) await expect(work).resolves.toMatchObject({ name: 'changed' });
    else {
      await expect(work).rejects.toMatchObject({
        problem: { code: 'invalid-request', message: expect.stringContaining(reason) },
      });
    }
  });

  test('tensors without a place', async () => {
    const checkpointFolder = join(folder, 'norms');
    await cp(join(FIXTURES, 'qwen3'), checkpointFolder, { recursive: true });
    const file = join(checkpointFolder, 'config.json');
    const config = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...config, model_type: 'llama' }));
    const work = convertCheckpoint({ checkpointFolder, outputFolder: join(folder, 'refused') });
    await expect(work).rejects.toThrow(
      /It holds the tensor model.layers.0.self_attn.[qk]_norm.weight/,
    );
  });
});

describe('damaged weights are told apart', () => {
  const damage = async (change: (file: Buffer) => Buffer) => {
    const copy = await mkdtemp(join(folder, 'damaged-'));
    const file = join(copy, 'model.safetensors');
    await writeFile(file, change(await readFile(join(FIXTURES, 'llama', 'model.safetensors'))));
    const tensors = await openTensors(copy);
    try {
      await tensors.readRows('model.norm.weight', 0, 64);
    } finally {
      await tensors.close();
    }
  };
  const edited = (file: Buffer, from: string, to: string) =>
    Buffer.from(file.toString('latin1').replace(from, to.padEnd(from.length)), 'latin1');
  test.each([
    ['empty', () => Buffer.alloc(0), 'model.safetensors does not begin with a header'],
    ['no safetensors', () => Buffer.from('<html>Not found</html>'), 'does not begin with a header'],
    ['cut off', (file: Buffer) => file.subarray(0, -4), 'lies outside model.safetensors'],
    ['another type', (file: Buffer) => edited(file, '"F32"', '"I64"'), 'as I64'],
    ['no header', (file: Buffer) => edited(file, '{"', '[['), "can't be understood"],
  ] as const)('%s', async (_, change, reason) => {
    await expect(damage(change)).rejects.toThrow(reason);
  });

  test('an index that leads out of its folder', async () => {
    const copy = await mkdtemp(join(folder, 'index-'));
    const index = { weight_map: { 'model.norm.weight': '../../etc/model.safetensors' } };
    await writeFile(join(copy, 'model.safetensors.index.json'), JSON.stringify(index));
    await expect(openTensors(copy)).rejects.toThrow('names a file that is not its own');
  });
});

test('4 bits lose as little as searching for the best scale allows', () => {
  const random = randomNumbers(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const values = Float32Array.from({ length: 64 * 256 }, normal);
  const error = (bits: 4 | 8) => {
    const quantizer = new Quantizer(bits, 64, 256);
    quantizer.add(values.subarray(0, 10 * 256));
    quantizer.add(values.subarray(10 * 256));
    const rounded = dequantized(quantizer.matrix);
    return (
      Math.hypot(...rounded.map((value, i) => value - (values[i] ?? 0))) / Math.hypot(...values)
    );
  };
  // Taking the largest weight for the scale loses 0.091 of normally distributed weights.
  expect(error(4)).toBeLessThan(0.085);
  expect(error(8)).toBeLessThan(0.006);
  const empty = new Quantizer(4, 1, 32);
  empty.add(new Float32Array(32));
  expect([...dequantized(empty.matrix)]).toEqual(new Array(32).fill(0));
});
