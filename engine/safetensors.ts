// Reads fp16 tensors out of a safetensors file: 8 bytes of header length (little endian), a JSON
// header with dtype, shape and offsets, then the data. Every number in the header is distrusted.
import { z } from 'zod';

const Entry = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
const Header = z.looseObject({ __metadata__: z.record(z.string(), z.string()).optional() });

/** Of a matrix [rows, columns]: its values row by row. */
export type Reader = (
  name: string,
  shape: readonly [rows: number, columns: number],
  change?: { transpose?: boolean; scale?: number; into?: Float32Array },
) => Float32Array;

/**
 * Returns a reader: name and expected shape to values, transposed to [columns, rows], multiplied and put
 * into memory that is there already, where that is wanted. Both it and the reader throw Error with a short
 * reason on anything that is not as expected.
 */
export function readSafetensors(file: Uint8Array): Reader {
  if (file.byteLength < 8) throw new Error('the file is too short');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getBigUint64(0, true);
  if (headerLength > BigInt(file.byteLength - 8)) throw new Error('the header is cut off');
  const start = 8 + Number(headerLength);
  const { __metadata__: _, ...entries } = Header.parse(
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(8, start))),
  );
  return (name, [rows, columns], { transpose = false, scale = 1, into } = {}) => {
    const entry = Entry.safeParse(Object.hasOwn(entries, name) ? entries[name] : undefined);
    if (!entry.success) throw new Error(`the tensor ${name} is missing`);
    const { dtype, shape: found, data_offsets } = entry.data;
    if (dtype !== 'F16') throw new Error(`the tensor ${name} is ${dtype} instead of F16`);
    if (found.join() !== `${rows},${columns}`) {
      throw new Error(`the tensor ${name} is [${found.join()}] instead of [${rows},${columns}]`);
    }
    const [from, to] = data_offsets;
    const count = rows * columns;
    if (to - from !== 2 * count || start + to > file.byteLength) {
      throw new Error(`the tensor ${name} lies outside the file`);
    }
    const values = into ?? new Float32Array(count);
    const halves = halvesOf(file.subarray(start + from, start + to));
    const [outer, inner] = transpose ? [columns, rows] : [rows, columns];
    const [outerStep, innerStep] = transpose ? [1, columns] : [columns, 1];
    let index = 0;
    let nothing = 0;
    // In the order of the values: writing in sequence is faster than reading in sequence. Each is widened by
    // the processor itself, which takes a third of the time of a table.
    for (let i = 0; i < outer; i++) {
      for (let j = 0, at = i * outerStep; j < inner; j++, at += innerStep) {
        const value = halves[at] as number;
        values[index++] = value * scale;
        nothing += value * 0;
      }
    }
    if (nothing !== 0) throw new Error(`the tensor ${name} holds a value without size`);
    return values;
  };
}

function halvesOf({ buffer, byteOffset, byteLength }: Uint8Array): Float16Array {
  if (byteOffset % 2 === 0) return new Float16Array(buffer, byteOffset, byteLength / 2);
  return new Float16Array(buffer.slice(byteOffset, byteOffset + byteLength)); // which is aligned
}
