// Builds the decoder's ONNX graph as contract/bundle.ts names it: a Llama with block-quantized weights,
// LoRA pairs as inputs, and a KV cache that is updated in place. This file is the way of the values
// through the model, with their shapes: S new tokens, M wanted positions, T cache slots, R rank. What a
// step is made of is in layers.ts.
import { type Architecture, GRAPH, PROJECTIONS, shapeOf } from '../../contract/bundle.ts';
import { BLOCK } from './blocks.ts';
import { type Accuracy, type DecoderWeights, LayerBuilder, type Norm } from './layers.ts';
import type { GraphWriter } from './onnx.ts';
import { ROTATION, writeRotation } from './rotation.ts';

export interface Precision {
  attentionInputs: Accuracy;
  attentionOutput: Accuracy;
  feedForwardInputs: Accuracy;
  feedForwardOutput: Accuracy;
  head: 0 | 4;
}

/**
 * For weights that come as they are. Of the distance that rounding puts between the model and its source, the
 * inputs of q, k and v make more than all the rest (0.0033 nats of 0.0058), at a sixth of the weights.
 * On a processor with AVX2 this decodes at 70 tokens/s, against 78 with everything rounded and 47 with
 * the head alone, and perplexity is 1.007 times the source's, against 1.013 and 1.000.
 */
export const CAREFUL: Precision = {
  attentionInputs: 0,
  attentionOutput: 4,
  feedForwardInputs: 4,
  feedForwardOutput: 4,
  head: 4,
};

/**
 * What the base ships with, which was rounded itself: inputs in blocks of 8 bits everywhere. Those of q, k and v add
 * 0.003 nats a token to the 0.004 of all others, and exact ones would cost an eighth of a token's time and a quarter
 * of that of four rows (docs/performance.md).
 */
export const SHIPPED: Precision = { ...CAREFUL, attentionInputs: 4 };

/**
 * Products in integers: 1.8 times the speed of what is shipped for a prompt or many drafts on a processor with
 * AVX-512 VNNI, 0.92 times for a single token. Its distance from exact inputs is 0.026 nats a token of
 * plain text, with the proofread adapter 0.002, against 0.004 and 0.0004 of what is shipped
 * (docs/performance.md).
 */
export const FAST: Precision = {
  attentionInputs: 'fine-rows',
  attentionOutput: 'rows',
  feedForwardInputs: 'rows',
  feedForwardOutput: 'fine-rows',
  head: 4,
};

/** Every product in float32: the yardstick for tests and measurements. */
export const EXACT: Precision = {
  attentionInputs: 0,
  attentionOutput: 0,
  feedForwardInputs: 0,
  feedForwardOutput: 0,
  head: 0,
};

/** Writes the whole graph of `architecture` into `graph`. */
export async function buildDecoder(
  graph: GraphWriter,
  architecture: Architecture,
  weights: DecoderWeights,
  precision: Precision = CAREFUL,
): Promise<void> {
  const { layers, keyValueHeads, vocabulary } = architecture;
  declareInputsAndOutputs(graph, architecture);
  graph.node('Identity', [GRAPH.total], GRAPH.done);

  await writeRotation(graph, architecture);
  await graph.constant('first_axis', 'int64', [1], BigInt64Array.of(0n));
  await graph.constant('last_axis', 'int64', [1], BigInt64Array.of(-1n));

  const builder = new LayerBuilder(graph, architecture, weights);
  // tokens [S] -> stream [S, width]
  const head = await builder.embed();
  let stream = 'embedded';
  let normed = await builder.firstNorm(stream);

  for (let layer = 0; layer < layers; layer++) {
    // normed [S, width] -> q [S, queryHeads * headSize], k and v [S, keyValueHeads * headSize]
    const qkv = await builder.project(
      layer,
      normed,
      ['q_proj', 'k_proj', 'v_proj'],
      precision.attentionInputs,
    );
    if (architecture.kind === 'qwen3') {
      qkv[0] = await builder.headNorm(qkv[0] ?? '', layer, 'queries');
      qkv[1] = await builder.headNorm(qkv[1] ?? '', layer, 'keys');
    }
    const batched = qkv.map((name) =>
      graph.node('Unsqueeze', [name, 'first_axis'], `${name}.batched`),
    );
    const rotated = !architecture.unrotatedLayers?.includes(layer);
    const attended = graph.node(
      'microsoft.GroupQueryAttention',
      [
        ...batched,
        GRAPH.pastKey(layer),
        GRAPH.pastValue(layer),
        GRAPH.lastPosition,
        GRAPH.total,
        ...(rotated ? [ROTATION.cosine, ROTATION.sine] : []),
      ],
      [`attended.${layer}.batched`, GRAPH.presentKey(layer), GRAPH.presentValue(layer)],
      {
        num_heads: architecture.queryHeads,
        kv_num_heads: keyValueHeads,
        do_rotary: rotated ? 1 : 0,
        rotary_interleaved: 0,
      },
    );
    const context = graph.node('Squeeze', [attended, 'first_axis'], `attended.${layer}`);
    const [attention = ''] = await builder.project(
      layer,
      context,
      ['o_proj'],
      precision.attentionOutput,
    );
    [normed, stream] = await builder.addAndNorm(attention, stream, { layer, place: 'feedForward' });

    // normed [S, width] -> silu(gate) * up [S, feedForward] -> [S, width]
    const [gate = '', up = ''] = await builder.project(
      layer,
      normed,
      ['gate_proj', 'up_proj'],
      precision.feedForwardInputs,
    );
    const gated = graph.node('Mul', [builder.silu(gate), up], `gated.${layer}`);
    const [fed = ''] = await builder.project(
      layer,
      gated,
      ['down_proj'],
      precision.feedForwardOutput,
    );
    const next: Norm = layer + 1 < layers ? { layer: layer + 1, place: 'attention' } : 'final';
    [normed, stream] = await builder.addAndNorm(fed, stream, next);
  }

  // normed [S, width] -> [M, width] -> logits [M, vocabulary]
  const wanted = graph.node('Gather', [normed, GRAPH.wanted], 'wanted_rows', { axis: 0 });
  graph.node('microsoft.MatMulNBits', [wanted, head.codes, head.scales], GRAPH.logits, {
    K: architecture.width,
    N: vocabulary,
    bits: head.bits,
    block_size: BLOCK,
    accuracy_level: precision.head,
  });
}

function declareInputsAndOutputs(graph: GraphWriter, architecture: Architecture): void {
  const { layers, keyValueHeads, headSize, vocabulary } = architecture;
  graph.input(GRAPH.tokens, 'int64', ['S']);
  graph.input(GRAPH.wanted, 'int64', ['M']);
  graph.input(GRAPH.lastPosition, 'int32', [1]);
  graph.input(GRAPH.total, 'int32', [1]);
  // `done` is the first output: whoever reads results in this order can stop there.
  graph.output(GRAPH.done, 'int32', [1]);
  graph.output(GRAPH.logits, 'float32', ['M', vocabulary]);
  for (let layer = 0; layer < layers; layer++) {
    const cache = [1, keyValueHeads, 'T', headSize];
    graph.input(GRAPH.pastKey(layer), 'float32', cache);
    graph.input(GRAPH.pastValue(layer), 'float32', cache);
    graph.output(GRAPH.presentKey(layer), 'float32', cache);
    graph.output(GRAPH.presentValue(layer), 'float32', cache);
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      const rank = `R.${projection}`;
      graph.input(GRAPH.loraA(layer, projection), 'float32', [inputs, rank]);
      graph.input(GRAPH.loraB(layer, projection), 'float32', [rank, outputs]);
    }
  }
}
