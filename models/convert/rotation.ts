// The tables of the rotary embedding as values of a graph: of a long context each angle is the sum of a far one and
// a near one, whose tables are small, and ONNX Runtime computes the rest once when it loads the graph.
import type { Architecture } from '../../contract/bundle.ts';
import type { GraphWriter } from './onnx.ts';
import { rotaryTables } from './rotary.ts';

/** Positions that share a far angle. */
const NEAR = 128;

export const ROTATION = { cosine: 'rotary_cosine', sine: 'rotary_sine' } as const;

/** Writes the values of ROTATION, float32 [contextLength, headSize/2], exact to 2e-7. */
export async function writeRotation(
  graph: GraphWriter,
  { contextLength, headSize, ropeBase }: Architecture,
): Promise<void> {
  const half = headSize / 2;
  const table = async (name: string, shape: number[], stride: number) => {
    const positions = shape.reduce((product, size) => product * size, 1) / half;
    const { cosines, sines } = rotaryTables(positions, headSize, ropeBase, stride);
    return {
      cosine: await graph.constant(`${name}_cosine`, 'float32', shape, cosines),
      sine: await graph.constant(`${name}_sine`, 'float32', shape, sines),
    };
  };
  if (contextLength <= NEAR || contextLength % NEAR !== 0) {
    await table('rotary', [contextLength, half], 1);
    return;
  }
  const far = await table('rotary_far', [contextLength / NEAR, 1, half], NEAR);
  const near = await table('rotary_near', [1, NEAR, half], 1);
  const shape = BigInt64Array.of(BigInt(contextLength), BigInt(half));
  await graph.constant('rotary_shape', 'int64', [2], shape);
  const times = (left: string, right: string) =>
    graph.node('Mul', [left, right], `${left}.${right}`);
  // cos(a + b) = cos a cos b - sin a sin b, sin(a + b) = sin a cos b + cos a sin b
  const sums = {
    cosine: ['Sub', times(far.cosine, near.cosine), times(far.sine, near.sine)],
    sine: ['Add', times(far.sine, near.cosine), times(far.cosine, near.sine)],
  } as const;
  for (const part of ['cosine', 'sine'] as const) {
    const [operator, left, right] = sums[part];
    const sum = graph.node(operator, [left, right], `${ROTATION[part]}.by_far`);
    graph.node('Reshape', [sum, 'rotary_shape'], ROTATION[part]);
  }
}
