// The quantized matrices of a bundle: where their codes, scales and minimums lie in the data file, what
// they weigh at other bit widths, and how they read when rounded to them. Knows the graph's constants by
// the converter's names; runs nothing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeGraph } from '../convert/onnx.ts';

export interface Place {
  offset: number;
  bytes: number;
}

export interface QuantizedTensor {
  /** As in the graph: `3.o_proj`, or `embedding`, which is also the head of most models. */
  name: string;
  layer: number | null;
  rows: number;
  columns: number;
  bits: 4 | 8;
  /** Columns that share a scale. */
  block: number;
  codes: Place;
  scales: Place;
  /** Of float32 minimums, or of half-precision weights of code 0 (convert/halves.ts). */
  minimums: Place | null;
  halves: boolean;
  /** All three. */
  bytes: number;
}

/** The quantized matrices of the bundle in `folder`, as the graph has them. */
export async function readTensors(folder: string): Promise<QuantizedTensor[]> {
  const { nodes, constants } = decodeGraph(await readFile(join(folder, 'model.onnx')));
  const byName = new Map(constants.map((constant) => [constant.name, constant]));
  return constants.flatMap((codes) => {
    if (!codes.name.endsWith('.codes')) return [];
    const name = codes.name.slice(0, -'.codes'.length);
    const halfScales = byName.get(`${name}.scales.half`);
    const scales = halfScales ?? byName.get(`${name}.scales`);
    // A head that shares the embedding's bytes has no scales of its own name; products in integers have no blocks.
    const form = nodes.find(({ inputs }) => inputs.includes(codes.name))?.attributes;
    if (scales === undefined || form?.block_size === undefined) return [];
    const minimums = byName.get(halfScales ? `${name}.bottoms.half` : `${name}.minimums`);
    const [rows = 0, blocks = 0] = scales.dimensions;
    const places = [codes, scales, minimums].map((constant) => constant?.place ?? null);
    const [codesPlace = null, scalesPlace = null, minimumsPlace = null] = places;
    if (codesPlace === null || scalesPlace === null) throw new Error(`${name} has no place`);
    return {
      name,
      layer: layerOf(name),
      rows,
      columns: blocks * form.block_size,
      bits: form.bits === 8 ? 8 : 4,
      block: form.block_size,
      codes: codesPlace,
      scales: scalesPlace,
      minimums: minimumsPlace,
      halves: halfScales !== undefined,
      bytes: places.reduce((sum, place) => sum + (place?.bytes ?? 0), 0),
    };
  });
}

/** The layer that a name of the graph speaks of; null for what belongs to none. */
export function layerOf(name: string): number | null {
  const digits = /(?:^|[.:])(\d+)(?=\.|$)/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Codes, scales and minimums of a tensor, as the graph computes with them. */
export interface Values {
  codes: Uint8Array;
  scales: Float32Array;
  minimums: Float32Array | null;
}

/**
 * The tensor rounded to `bits`, block by block, in the form that it had: with minimums to even steps
 * between a block's least and greatest weight, without them to even steps about zero.
 */
export function roundTo(tensor: QuantizedTensor, values: Values, bits: number): Values {
  const { block: size } = tensor;
  const blocks = (tensor.rows * tensor.columns) / size;
  const zero = 2 ** (tensor.bits - 1);
  const codes = new Uint8Array(values.codes.length);
  const scales = new Float32Array(blocks);
  const minimums = values.minimums && new Float32Array(blocks);
  const weights = new Float32Array(size);
  for (let block = 0; block < blocks; block++) {
    const scale = values.scales[block] as number;
    const minimum = values.minimums?.[block] ?? 0;
    for (let index = 0; index < size; index++) {
      const code = readCode(values.codes, tensor.bits, block * size + index);
      weights[index] = scale * (code - zero) + minimum;
    }
    const kept = tensor.halves ? Math.f16round : Math.fround;
    const least = kept(Math.min(...weights));
    const greatest = Math.max(...weights);
    const step = kept(
      minimums
        ? (greatest - least) / (2 ** bits - 1)
        : Math.max(-least, greatest) / Math.max(2 ** (bits - 1) - 1, 1),
    );
    scales[block] = step;
    if (minimums) minimums[block] = least + zero * step;
    for (let index = 0; index < size; index++) {
      const weight = weights[index] as number;
      const level = step === 0 ? 0 : Math.round((minimums ? weight - least : weight) / step);
      const code = minimums ? Math.min(Math.max(level, 0), 2 ** bits - 1) : level + zero;
      writeCode(codes, tensor.bits, block * size + index, code);
    }
  }
  return { codes, scales, minimums };
}

function readCode(codes: Uint8Array, bits: 4 | 8, index: number): number {
  if (bits === 8) return codes[index] as number;
  return ((codes[index >> 1] as number) >> (4 * (index & 1))) & 15;
}

function writeCode(codes: Uint8Array, bits: 4 | 8, index: number, code: number): void {
  if (bits === 8) codes[index] = code;
  else codes[index >> 1] = (codes[index >> 1] as number) | (code << (4 * (index & 1)));
}
