// Runs a bundle's graph with ONNX Runtime alone, for the tests of the converter.
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Architecture, GRAPH, PROJECTIONS, shapeOf } from '../../contract/bundle.ts';
import type { Adapter } from './convert-reference.ts';

const SLOTS = 40;
const empty = { a: new Float32Array(0), b: new Float32Array(0) };

/** Runs the graph over `steps`, each continuing the cache of the one before: the last step's logits. */
export async function runGraph(
  bundle: string,
  adapter: Adapter,
  steps: number[][],
  architecture: Architecture,
): Promise<number[][]> {
  const session = await InferenceSession.create(join(bundle, 'model.onnx'), {
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const inputs: Record<string, Tensor> = {};
  const cache: Record<string, Tensor> = {};
  for (let layer = 0; layer < architecture.layers; layer++) {
    const shape = [1, architecture.keyValueHeads, SLOTS, architecture.headSize];
    for (const [past, present] of [
      [GRAPH.pastKey(layer), GRAPH.presentKey(layer)],
      [GRAPH.pastValue(layer), GRAPH.presentValue(layer)],
    ] as const) {
      const size = shape.reduce((product, dimension) => product * dimension, 1);
      inputs[past] = new Tensor('float32', new Float32Array(size), shape);
      cache[present] = inputs[past];
    }
    for (const projection of PROJECTIONS) {
      const shapes = shapeOf(architecture, projection);
      const { a, b } = adapter.pairs.get(`${layer}.${projection}`) ?? empty;
      inputs[GRAPH.loraA(layer, projection)] = new Tensor('float32', a, [
        shapes.inputs,
        adapter.rank,
      ]);
      inputs[GRAPH.loraB(layer, projection)] = new Tensor('float32', b, [
        adapter.rank,
        shapes.outputs,
      ]);
    }
  }
  let past = 0;
  let rows: number[][] = [];
  for (const step of steps) {
    const total = past + step.length;
    const wanted = step.map((_, index) => index).reverse();
    const logits = new Float32Array(wanted.length * architecture.vocabulary);
    await session.run(
      {
        ...inputs,
        [GRAPH.tokens]: new Tensor('int64', BigInt64Array.from(step, BigInt), [step.length]),
        [GRAPH.wanted]: new Tensor('int64', BigInt64Array.from(wanted, BigInt), [step.length]),
        [GRAPH.lastPosition]: new Tensor('int32', Int32Array.of(total - 1), [1]),
        [GRAPH.total]: new Tensor('int32', Int32Array.of(total), [1]),
      },
      {
        [GRAPH.done]: new Tensor('int32', new Int32Array(1), [1]),
        [GRAPH.logits]: new Tensor('float32', logits, [step.length, architecture.vocabulary]),
        ...cache,
      },
    );
    past = total;
    rows = wanted
      .map((_, row) => [
        ...logits.subarray(row * architecture.vocabulary, (row + 1) * architecture.vocabulary),
      ])
      .reverse();
  }
  await session.release();
  return rows;
}
