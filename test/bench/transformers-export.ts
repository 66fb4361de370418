// A Llama in the form that transformers.js runs: the inputs and outputs of Hugging Face's exporters, with
// the operators that its published 4-bit models use, and the same weights as the other engines have.
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Projection, shapeOf } from '../../contract/bundle.ts';
import { stackRows } from '../../models/convert/blocks.ts';
import { openGguf } from '../../models/convert/gguf.ts';
import { ExternalData, GraphWriter } from '../../models/convert/onnx.ts';
import { rotaryTables } from '../../models/convert/rotary.ts';
import { decoderWeights, readArchitecture } from '../../models/convert/weights.ts';

const BLOCK = 32;

/** Writes config.json and the graph for `ggufFile` (Q4_0 matrices) into `folder`. */
export async function exportTransformers(ggufFile: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const gguf = await openGguf(ggufFile);
  const dataFile = await open(join(folder, 'onnx', 'model_q4.onnx_data'), 'w');
  try {
    const architecture = readArchitecture(gguf);
    const weights = decoderWeights(gguf, architecture, () => {});
    const graph = new GraphWriter(new ExternalData('model_q4.onnx_data', dataFile));
    await writeGraph(graph, architecture, weights);
    await writeFile(join(folder, 'onnx', 'model_q4.onnx'), graph.encode('decoder'));
    await writeFile(join(folder, 'config.json'), JSON.stringify(configOf(architecture)));
    await writeFile(
      join(folder, 'generation_config.json'),
      JSON.stringify({ bos_token_id: 1, eos_token_id: 2, do_sample: false }),
    );
  } finally {
    await dataFile.close();
    await gguf.close();
  }
}

function configOf(model: ReturnType<typeof readArchitecture>): object {
  return {
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    hidden_size: model.width,
    intermediate_size: model.feedForward,
    num_hidden_layers: model.layers,
    num_attention_heads: model.queryHeads,
    num_key_value_heads: model.keyValueHeads,
    head_dim: model.headSize,
    vocab_size: model.vocabulary,
    max_position_embeddings: model.contextLength,
    rms_norm_eps: model.normEpsilon,
    rope_theta: model.ropeBase,
    bos_token_id: 1,
    eos_token_id: 2,
    tie_word_embeddings: true,
    use_cache: true,
    'transformers.js_config': { use_external_data_format: true },
  };
}

async function writeGraph(
  graph: GraphWriter,
  model: ReturnType<typeof readArchitecture>,
  weights: ReturnType<typeof decoderWeights>,
): Promise<void> {
  const { width, headSize, keyValueHeads, vocabulary, contextLength } = model;
  const cache = (axis: string) => ['batch_size', keyValueHeads, axis, headSize];
  graph.input('input_ids', 'int64', ['batch_size', 'sequence_length']);
  graph.input('attention_mask', 'int64', ['batch_size', 'total_sequence_length']);
  graph.output('logits', 'float32', ['batch_size', 'sequence_length', vocabulary]);

  await graph.constant('one', 'int64', [1], BigInt64Array.of(1n));
  await graph.constant('second', 'int64', [], BigInt64Array.of(1n));
  graph.node('ReduceSum', ['attention_mask', 'one'], 'mask_sum', { keepdims: 0 });
  graph.node('Sub', ['mask_sum', 'one'], 'last');
  graph.node('Cast', ['last'], 'last_position', { to: 6 });
  graph.node('Shape', ['attention_mask'], 'mask_shape');
  graph.node('Gather', ['mask_shape', 'second'], 'mask_length');
  graph.node('Cast', ['mask_length'], 'total', { to: 6 });
  const tables = rotaryTables(contextLength, headSize, model.ropeBase);
  await graph.constant('cosine', 'float32', [contextLength, headSize / 2], tables.cosines);
  await graph.constant('sine', 'float32', [contextLength, headSize / 2], tables.sines);

  const epsilon = { epsilon: { float: model.normEpsilon } };
  const scale = async (name: string, norm: Parameters<typeof weights.norm>[0]) =>
    graph.constant(name, 'float32', [width], await weights.norm(norm));
  const project = async (layer: number, names: Projection[], input: string): Promise<string> => {
    const [first = 'q_proj'] = names;
    const matrices = [];
    for (const name of names) matrices.push(await weights.projection(layer, name));
    const { rows, bits, codes, scales } = stackRows(matrices);
    const { inputs } = shapeOf(model, first);
    const blocks = inputs / BLOCK;
    const name = `${layer}.${names.join('+')}`;
    await graph.constant(`${name}.codes`, 'uint8', [rows, blocks, (BLOCK * bits) / 8], codes);
    await graph.constant(`${name}.scales`, 'float32', [rows, blocks], scales);
    return graph.node(
      'microsoft.MatMulNBits',
      [input, `${name}.codes`, `${name}.scales`],
      `${name}.product`,
      { K: inputs, N: rows, bits, block_size: BLOCK, accuracy_level: 4 },
    );
  };

  const embedding = await weights.embedding();
  const blocks = width / BLOCK;
  const rowBytes = (width * embedding.bits) / 8;
  await graph.constant('embedding', 'uint8', [vocabulary, rowBytes], embedding.codes);
  await graph.constant('embedding.scales', 'float32', [vocabulary, blocks], embedding.scales);
  graph.alias('head', 'embedding', [vocabulary, blocks, rowBytes / blocks]);
  let stream = graph.node(
    'microsoft.GatherBlockQuantized',
    ['embedding', 'input_ids', 'embedding.scales'],
    'embedded',
    { bits: embedding.bits, block_size: BLOCK, gather_axis: 0, quantize_axis: 1 },
  );
  let normed = graph.node(
    'SimplifiedLayerNormalization',
    [stream, await scale('first_norm', { layer: 0, place: 'attention' })],
    'normed.first',
    { axis: -1, ...epsilon },
  );
  for (let layer = 0; layer < model.layers; layer++) {
    const past = ['key', 'value'].map((part) =>
      graph.input(`past_key_values.${layer}.${part}`, 'float32', cache('past_sequence_length')),
    );
    const present = ['key', 'value'].map((part) => `present.${layer}.${part}`);
    for (const name of present) graph.output(name, 'float32', cache('total_sequence_length'));
    const qkv = await project(layer, ['q_proj', 'k_proj', 'v_proj'], normed);
    const attended = graph.node(
      'microsoft.GroupQueryAttention',
      [qkv, '', '', ...past, 'last_position', 'total', 'cosine', 'sine'],
      [`attended.${layer}`, ...present],
      {
        num_heads: model.queryHeads,
        kv_num_heads: keyValueHeads,
        do_rotary: 1,
        rotary_interleaved: 0,
      },
    );
    const attention = await project(layer, ['o_proj'], attended);
    const middle = [`normed.${layer}`, '', '', `middle.${layer}`];
    graph.node(
      'microsoft.SkipSimplifiedLayerNormalization',
      [attention, stream, await scale(`norm.${layer}`, { layer, place: 'feedForward' })],
      middle,
      epsilon,
    );
    const gate = await project(layer, ['gate_proj'], `normed.${layer}`);
    const up = await project(layer, ['up_proj'], `normed.${layer}`);
    const silu = graph.node('microsoft.QuickGelu', [gate], `silu.${layer}`, {
      alpha: { float: 1 },
    });
    const down = await project(
      layer,
      ['down_proj'],
      graph.node('Mul', [silu, up], `gated.${layer}`),
    );
    const last = layer + 1 === model.layers;
    const next = last ? 'final' : ({ layer: layer + 1, place: 'attention' } as const);
    graph.node(
      'microsoft.SkipSimplifiedLayerNormalization',
      [down, `middle.${layer}`, await scale(`next_norm.${layer}`, next)],
      last ? ['normed.last'] : [`normed.next.${layer}`, '', '', `stream.${layer}`],
      epsilon,
    );
    normed = last ? 'normed.last' : `normed.next.${layer}`;
    stream = `stream.${layer}`;
  }
  graph.node('microsoft.MatMulNBits', [normed, 'head', 'embedding.scales'], 'logits', {
    K: width,
    N: vocabulary,
    bits: embedding.bits,
    block_size: BLOCK,
    accuracy_level: 4,
  });
}
