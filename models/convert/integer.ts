// Products in 8-bit integers: each row of the inputs and each row of the matrix gets one scale, and the sums
// between are exact, so a row's result does not depend on the rows beside it. Several times as fast for many
// rows as a product in blocks of 4 bits. Shapes: S rows of inputs, K inputs, N outputs.
import { GRAPH } from '../../contract/bundle.ts';
import { type BlockMatrix, valuesOf } from './blocks.ts';
import type { GraphWriter } from './onnx.ts';

/** The zero of the inputs' codes, which are unsigned; the matrix's are signed. */
const MIDDLE = 128;
const STEPS = 127;
/** What rounding left lies within half a step: so many finer steps in it, each way. */
const FINER = 2 * STEPS;

export class IntegerProducts {
  readonly #graph: GraphWriter;
  /** Inputs that were rounded before, and those whose rest was. */
  readonly #rounded = new Set<string>();
  readonly #finelyRounded = new Set<string>();

  constructor(graph: GraphWriter) {
    this.#graph = graph;
  }

  /**
   * x Wᵀ [S, N]. With `fine`, what the inputs lose in 8 bits is rounded to 8 bits in turn and multiplied
   * too: as good as inputs of 15 bits, for twice the work.
   */
  async multiply(name: string, input: string, matrix: BlockMatrix, fine: boolean): Promise<string> {
    const graph = this.#graph;
    await this.#declare();
    const { codes, scales } = wholeRows(matrix);
    await graph.constant(`${name}.codes`, 'int8', [matrix.columns, matrix.rows], codes);
    await graph.constant(`${name}.scales`, 'float32', [matrix.rows], scales);
    this.#round(input);
    const product = (inputs: string, scale: string, output: string) =>
      graph.node(
        'microsoft.MatMulIntegerToFloat',
        [inputs, `${name}.codes`, scale, `${name}.scales`, 'integer.middle'],
        output,
      );
    let sum = product(`${input}.codes`, 'integer.one', `${name}.scaled`);
    if (fine) {
      this.#roundRest(input);
      const rest = product(`${input}.rest.codes`, 'integer.finer', `${name}.rest`);
      sum = graph.node('Add', [sum, rest], `${name}.whole`);
    }
    return graph.node('Mul', [sum, `${input}.scale.column`], `${name}.product`);
  }

  async #declare(): Promise<void> {
    if (this.#rounded.size > 0) return;
    const graph = this.#graph;
    await graph.constant('integer.middle', 'uint8', [], Uint8Array.of(MIDDLE));
    await graph.constant('integer.one', 'float32', [], Float32Array.of(1));
    await graph.constant('integer.finer', 'float32', [], Float32Array.of(1 / FINER));
    await graph.constant('integer.step', 'float32', [], Float32Array.of(1 / STEPS));
    // Of a row of zeros alone, whose own would be none.
    await graph.constant('integer.least', 'float32', [], Float32Array.of(1e-20));
    graph.node('Shape', [GRAPH.tokens], 'integer.rows');
    graph.node('Expand', ['integer.middle', 'integer.rows'], 'integer.middles');
  }

  /** [S, K] -> codes [S, K] and scale [S], by the largest value of each row. */
  #round(input: string): void {
    if (this.#rounded.has(input)) return;
    this.#rounded.add(input);
    const graph = this.#graph;
    graph.node('Abs', [input], `${input}.size`);
    graph.node('ReduceMax', [`${input}.size`, 'last_axis'], `${input}.most`, { keepdims: 0 });
    graph.node('Mul', [`${input}.most`, 'integer.step'], `${input}.step`);
    graph.node('Max', [`${input}.step`, 'integer.least'], `${input}.scale`);
    graph.node('Unsqueeze', [`${input}.scale`, 'last_axis'], `${input}.scale.column`);
    this.#quantize(input, `${input}.scale`, `${input}.codes`);
  }

  #roundRest(input: string): void {
    if (this.#finelyRounded.has(input)) return;
    this.#finelyRounded.add(input);
    const graph = this.#graph;
    const scale = `${input}.scale`;
    graph.node('DequantizeLinear', [`${input}.codes`, scale, 'integer.middles'], `${input}.back`, {
      axis: 0,
    });
    graph.node('Sub', [input, `${input}.back`], `${input}.rest`);
    graph.node('Mul', [scale, 'integer.finer'], `${input}.rest.scale`);
    this.#quantize(`${input}.rest`, `${input}.rest.scale`, `${input}.rest.codes`);
  }

  #quantize(values: string, scale: string, codes: string): void {
    const inputs = [values, scale, 'integer.middles'];
    this.#graph.node('QuantizeLinear', inputs, codes, { axis: 0 });
  }
}

/** Each row rounded to 8 bits with one scale; the codes transposed, [columns, rows]. */
export function wholeRows(matrix: BlockMatrix): { codes: Int8Array; scales: Float32Array } {
  const { rows, columns } = matrix;
  const codes = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const values = valuesOf(matrix, row);
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    const scale = most / STEPS || 1;
    scales[row] = scale;
    for (const [column, value] of values.entries()) {
      codes[column * rows + row] = Math.round(value / scale);
    }
  }
  return { codes, scales };
}
