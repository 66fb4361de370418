// The scales and minimums of a quantized matrix as values of a graph: constants in half precision where that is
// how they came, with the operators that widen them, which ONNX Runtime computes once when it loads the graph.
// A checkpoint's, rounded here, are float32 and stay so.
import type { BlockMatrix } from './blocks.ts';
import type { GraphWriter } from './onnx.ts';

const FLOAT32 = 1;

/** Writes `<name>.scales`, and `<name>.minimums` if there are any: float32 [rows, blocks], to the last bit. */
export async function writeBlockNumbers(
  graph: GraphWriter,
  name: string,
  { bits, rows, scales, minimums }: BlockMatrix,
): Promise<void> {
  const shape = [rows, scales.length / rows];
  const zero = 2 ** (bits - 1);
  const halves = exactHalves(scales);
  const bottoms = halves && minimums && bottomsOf(minimums, scales, zero);
  if (halves === null || (minimums !== null && bottoms === null)) {
    await graph.constant(`${name}.scales`, 'float32', shape, scales);
    if (minimums) await graph.constant(`${name}.minimums`, 'float32', shape, minimums);
    return;
  }
  await graph.constant(`${name}.scales.half`, 'float16', shape, halves);
  graph.node('Cast', [`${name}.scales.half`], `${name}.scales`, { to: FLOAT32 });
  if (bottoms === null) return;
  // What the source has is the weight of code 0; `minimums` is that of the code in the middle.
  await graph.constant(`${name}.bottoms.half`, 'float16', shape, bottoms);
  await graph.constant(`zero.${bits}`, 'float32', [], Float32Array.of(zero));
  graph.node('Cast', [`${name}.bottoms.half`], `${name}.bottoms`, { to: FLOAT32 });
  graph.node('Mul', [`${name}.scales`, `zero.${bits}`], `${name}.rises`);
  graph.node('Add', [`${name}.bottoms`, `${name}.rises`], `${name}.minimums`);
}

/** The values in half precision; null when one of them is not exact there. */
function exactHalves(values: Float32Array): Float16Array | null {
  const halves = Float16Array.from(values);
  return halves.every((half, index) => half === values[index]) ? halves : null;
}

/** The weight of code 0 of each block; null unless half precision gives every minimum back. */
function bottomsOf(
  minimums: Float32Array,
  scales: Float32Array,
  zero: number,
): Float16Array | null {
  const bottoms = Float16Array.from(
    minimums,
    (minimum, block) => minimum - zero * (scales[block] ?? 0),
  );
  const exact = bottoms.every(
    (bottom, block) => Math.fround(bottom + zero * (scales[block] ?? 0)) === minimums[block],
  );
  return exact ? bottoms : null;
}
