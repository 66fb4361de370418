// The steps of a decoder layer, each a few ONNX Runtime operators: look-up, norm, and the product with
// stacked quantized matrices and their adapters. Knows shapes and operators; weights come through an
// interface, and it never asks from where. Shapes: S new tokens, K inputs, R the adapter's rank.
import { type Architecture, GRAPH, type Projection } from '../../contract/bundle.ts';
import { BLOCK, type BlockMatrix, inLargeBlocks, stackRows } from './blocks.ts';
import { writeBlockNumbers } from './halves.ts';
import { IntegerProducts } from './integer.ts';
import type { GraphWriter } from './onnx.ts';

/** Norms over the width, before the two halves of a layer, and over each head of q and k. */
export type NormPlace = 'attention' | 'feedForward' | 'queries' | 'keys';
export type Norm = { layer: number; place: NormPlace } | 'final';

export function isHeadNorm(place: NormPlace): place is 'queries' | 'keys' {
  return place === 'queries' || place === 'keys';
}

/**
 * Where the weights come from, in the shapes that `shapeOf` and the architecture say. Each is asked for
 * once, in the order of the graph; embedding and head come without minimums.
 */
export interface DecoderWeights {
  embedding(): Promise<BlockMatrix>;
  /** Null when the head is tied to the embedding. */
  head(): Promise<BlockMatrix | null>;
  projection(layer: number, projection: Projection): Promise<BlockMatrix>;
  norm(norm: Norm): Promise<Float32Array>;
}

/**
 * How exactly a product takes its inputs: 0 keeps them in float32, 4 lets MatMulNBits round each
 * block to 8 bits, which is faster for a few tokens and the only fast form of an 8-bit matrix. The
 * others are products in integers (integer.ts), faster for many tokens, with the matrix rounded to 8 bits by
 * whole rows: `rows` rounds each row of inputs to 8 bits, `fine-rows` to 15.
 */
export type Accuracy = BlockAccuracy | 'rows' | 'fine-rows';
type BlockAccuracy = 0 | 4;

/** The composite steps of a layer, each a few operators. */
export class LayerBuilder {
  readonly #graph: GraphWriter;
  readonly #architecture: Architecture;
  readonly #weights: DecoderWeights;
  readonly #integers: IntegerProducts;

  constructor(graph: GraphWriter, architecture: Architecture, weights: DecoderWeights) {
    this.#graph = graph;
    this.#integers = new IntegerProducts(graph);
    this.#architecture = architecture;
    this.#weights = weights;
  }

  /** Looks the tokens up as `embedded` and returns the names of the head's constants. */
  async embed(): Promise<{ codes: string; scales: string; bits: number }> {
    const { width, vocabulary } = this.#architecture;
    const embedding = await this.#weights.embedding();
    const blocks = width / BLOCK;
    const { bits } = embedding;
    const rowBytes = (width * bits) / 8;
    const graph = this.#graph;
    await graph.constant('embedding.codes', 'uint8', [vocabulary, rowBytes], embedding.codes);
    await writeBlockNumbers(graph, 'embedding', embedding);
    graph.node(
      'microsoft.GatherBlockQuantized',
      ['embedding.codes', GRAPH.tokens, 'embedding.scales'],
      'embedded',
      { bits, block_size: BLOCK, gather_axis: 0, quantize_axis: 1 },
    );
    const shape = [vocabulary, blocks, rowBytes / blocks];
    const untied = await this.#weights.head();
    if (untied === null) {
      return {
        codes: graph.alias('head.codes', 'embedding.codes', shape),
        scales: 'embedding.scales',
        bits,
      };
    }
    await writeBlockNumbers(graph, 'head', untied);
    return {
      codes: await graph.constant(
        'head.codes',
        'uint8',
        [vocabulary, blocks, (BLOCK * untied.bits) / 8],
        untied.codes,
      ),
      scales: 'head.scales',
      bits: untied.bits,
    };
  }

  async firstNorm(stream: string): Promise<string> {
    const scale = await this.#norm({ layer: 0, place: 'attention' });
    const attributes = { axis: -1, epsilon: { float: this.#architecture.normEpsilon } };
    return this.#graph.node(
      'SimplifiedLayerNormalization',
      [stream, scale],
      `normed.${scale}`,
      attributes,
    );
  }

  /** stream + change, and its RMS norm, in one operator. */
  async addAndNorm(
    change: string,
    stream: string,
    norm: Norm,
  ): Promise<[normed: string, stream: string]> {
    const scale = await this.#norm(norm);
    const sum = norm === 'final' ? [] : ['', '', `stream.${scale}`];
    const outputs = [`normed.${scale}`, ...sum];
    this.#graph.node(
      'microsoft.SkipSimplifiedLayerNormalization',
      [change, stream, scale],
      outputs,
      {
        epsilon: { float: this.#architecture.normEpsilon },
      },
    );
    return [`normed.${scale}`, `stream.${scale}`];
  }

  /** [S, heads * headSize]: the RMS norm of each head by itself. */
  async headNorm(input: string, layer: number, place: 'queries' | 'keys'): Promise<string> {
    const graph = this.#graph;
    const { headSize, queryHeads, keyValueHeads, normEpsilon } = this.#architecture;
    const heads = place === 'queries' ? queryHeads : keyValueHeads;
    const scale = await this.#norm({ layer, place });
    await graph.constant('by_head', 'int64', [2], BigInt64Array.of(-1n, BigInt(headSize)));
    const whole = BigInt64Array.of(-1n, BigInt(heads * headSize));
    await graph.constant(`${place}.whole`, 'int64', [2], whole);
    const split = graph.node('Reshape', [input, 'by_head'], `${input}.heads`);
    const normed = graph.node(
      'SimplifiedLayerNormalization',
      [split, scale],
      `${input}.heads.normed`,
      { axis: -1, epsilon: { float: normEpsilon } },
    );
    return graph.node('Reshape', [normed, `${place}.whole`], `${input}.normed`);
  }

  async #norm(norm: Norm): Promise<string> {
    const name = norm === 'final' ? 'norm.final' : `norm.${norm.layer}.${norm.place}`;
    const values = await this.#weights.norm(norm);
    return this.#graph.constant(name, 'float32', [values.length], values);
  }

  /** x sigmoid(x): ONNX Runtime has it as QuickGelu, one pass over the values. */
  silu(input: string): string {
    return this.#graph.node('microsoft.QuickGelu', [input], `${input}.silu`, {
      alpha: { float: 1 },
    });
  }

  /**
   * Multiplies [S, K] by the matrices of projections that share their input and adds each one's
   * adapter. The matrices are stacked: one large product is faster than two or three small ones.
   */
  async project(
    layer: number,
    input: string,
    projections: Projection[],
    accuracy: Accuracy,
  ): Promise<string[]> {
    const graph = this.#graph;
    const matrices: BlockMatrix[] = [];
    for (const projection of projections) {
      matrices.push(await this.#weights.projection(layer, projection));
    }
    const name = `${layer}.${projections.join('+')}`;
    const matrix = inLargeBlocks(stackRows(matrices));
    const product =
      accuracy === 'rows' || accuracy === 'fine-rows'
        ? await this.#integers.multiply(name, input, matrix, accuracy === 'fine-rows')
        : await this.#multiply(name, input, matrix, accuracy);
    const parts = projections.map((projection) => `${layer}.${projection}.base`);
    if (projections.length === 1) parts[0] = product;
    else {
      const sizes = BigInt64Array.from(matrices, (matrix) => BigInt(matrix.rows));
      await graph.constant(`${name}.sizes`, 'int64', [sizes.length], sizes);
      graph.node('Split', [product, `${name}.sizes`], parts, { axis: -1 });
    }
    return projections.map((projection, index) =>
      this.#adapt(layer, projection, input, parts[index] ?? ''),
    );
  }

  /** x Wᵀ without loss: the operator knows scales only, so the minimums go by the block sums of x. */
  async #multiply(
    name: string,
    input: string,
    matrix: BlockMatrix,
    accuracy: BlockAccuracy,
  ): Promise<string> {
    const graph = this.#graph;
    const { rows, columns, bits, block, minimums } = matrix;
    const codesShape = [rows, columns / block, (block * bits) / 8];
    await graph.constant(`${name}.codes`, 'uint8', codesShape, matrix.codes);
    await writeBlockNumbers(graph, name, matrix);
    const product = graph.node(
      'microsoft.MatMulNBits',
      [input, `${name}.codes`, `${name}.scales`],
      `${name}.scaled`,
      { K: columns, N: rows, bits, block_size: block, accuracy_level: accuracy },
    );
    if (minimums === null) return product;
    const sums = await this.#blockSums(input, matrix);
    return graph.node('Gemm', [sums, `${name}.minimums`, product], `${name}.product`, {
      transB: 1,
    });
  }

  /** [S, K] -> [S, K/block] */
  async #blockSums(input: string, { columns, block }: BlockMatrix): Promise<string> {
    const graph = this.#graph;
    const shape = BigInt64Array.of(-1n, BigInt(columns / block), BigInt(block));
    await graph.constant(`in_blocks.${columns}`, 'int64', [3], shape);
    graph.node('Reshape', [input, `in_blocks.${columns}`], `${input}.blocks`);
    return graph.node('ReduceSum', [`${input}.blocks`, 'last_axis'], `${input}.sums`, {
      keepdims: 0,
    });
  }

  /** base + (x A) B; with rank 0 the inner dimension is empty and nothing is added. */
  #adapt(layer: number, projection: Projection, input: string, base: string): string {
    const name = `${layer}.${projection}`;
    const low = this.#graph.node('MatMul', [input, GRAPH.loraA(layer, projection)], `${name}.low`);
    return this.#graph.node('Gemm', [low, GRAPH.loraB(layer, projection), base], `${name}.adapted`);
  }
}
