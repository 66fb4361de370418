// Reads fp16 tensors out of a safetensors file: 8 bytes of header length (little endian), a JSON
// header with dtype, shape and offsets, then the data. Every number in the header is distrusted.
import { z } from 'zod';

const Entry = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
const Header = z.looseObject({ __metadata__: z.record(z.string(), z.string()).optional() });

/**
 * Returns a reader: name and expected shape to values, row by row. Both it and the reader throw
 * Error with a short reason on anything that is not as expected.
 */
export function readSafetensors(
  file: Uint8Array,
): (name: string, shape: readonly number[]) => Float32Array {
  if (file.byteLength < 8) throw new Error('the file is too short');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getBigUint64(0, true);
  if (headerLength > BigInt(file.byteLength - 8)) throw new Error('the header is cut off');
  const start = 8 + Number(headerLength);
  const { __metadata__: _, ...entries } = Header.parse(
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(8, start))),
  );
  return (name, shape) => {
    const entry = Entry.safeParse(Object.hasOwn(entries, name) ? entries[name] : undefined);
    if (!entry.success) throw new Error(`the tensor ${name} is missing`);
    const { dtype, shape: found, data_offsets } = entry.data;
    if (dtype !== 'F16') throw new Error(`the tensor ${name} is ${dtype} instead of F16`);
    if (found.join() !== shape.join()) {
      throw new Error(`the tensor ${name} is [${found.join()}] instead of [${shape.join()}]`);
    }
    const [from, to] = data_offsets;
    const count = shape.reduce((product, size) => product * size, 1);
    if (to - from !== 2 * count || start + to > file.byteLength) {
      throw new Error(`the tensor ${name} lies outside the file`);
    }
    const values = new Float32Array(count);
    // A copy is aligned, whatever the file's place in memory is.
    const copy = new Uint8Array(file.subarray(start + from, start + to));
    const halves = new Uint16Array(copy.buffer);
    let withoutSize = 0;
    for (let index = 0; index < count; index++) {
      const bits = halves[index] as number;
      values[index] = VALUES[bits] as number;
      if ((bits & 0x7c00) === 0x7c00) withoutSize++;
    }
    if (withoutSize > 0) throw new Error(`the tensor ${name} holds a value without size`);
    return values;
  };
}

/** Every half precision number: an adapter has millions of them, and looking up is fastest. */
const VALUES = Float32Array.from({ length: 1 << 16 }, (_, bits) => fromHalf(bits));

/** IEEE 754 half precision: 1 bit of sign, 5 of exponent (bias 15), 10 of fraction. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
