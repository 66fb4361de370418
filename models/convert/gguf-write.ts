// Writes GGUF files: whole small ones, for the tiny model of the tests and for testing the reader against files
// that are broken on purpose; and the table of tensors of large ones. Knows the container only.
import { blockOf, type TensorType } from './gguf.ts';

/** A metadata value with its type in the file. */
export type Typed =
  | { type: 'uint32' | 'float32'; value: number }
  | { type: 'string'; value: string }
  | { type: 'strings'; value: readonly string[] }
  | { type: 'int32s'; value: number[] };

export interface NewTensor {
  name: string;
  type: TensorType;
  /** The fastest first, as in the file: [columns, rows]. */
  dimensions: number[];
  data: Uint8Array;
}

const ALIGNMENT = 32;

/** The table of tensors, which the padded contents follow in its order. */
export function tensorTable(tensors: readonly NewTensor[]): Uint8Array {
  let offset = 0;
  const parts = tensors.flatMap(({ name, type, dimensions, data }) => {
    const place = uint64(offset);
    offset = aligned(offset + data.length);
    const sizes = [uint32(dimensions.length), ...dimensions.map(uint64)];
    return [text(name), ...sizes, uint32(blockOf(type).id), place];
  });
  return Buffer.concat(parts);
}

/** `length` and the padding after it. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** The bytes of a GGUF file, version 3. */
export function encodeGguf(metadata: Record<string, Typed>, tensors: NewTensor[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('GGUF'), uint32(3), uint64(tensors.length)];
  const entries = Object.entries(metadata);
  parts.push(uint64(entries.length));
  // Not spread into push: a vocabulary has more entries than a call may have arguments.
  for (const [key, typed] of entries) {
    parts.push(text(key));
    for (const part of value(typed)) parts.push(part);
  }
  const header = Buffer.concat([...parts, tensorTable(tensors)]);
  const start = aligned(header.length);
  const file = new Uint8Array(tensors.reduce((end, { data }) => aligned(end + data.length), start));
  file.set(header);
  let position = start;
  for (const { data } of tensors) {
    file.set(data, position);
    position = aligned(position + data.length);
  }
  return file;
}

function value(typed: Typed): Buffer[] {
  switch (typed.type) {
    case 'uint32':
      return [uint32(4), uint32(typed.value)];
    case 'float32':
      return [uint32(6), float32(typed.value)];
    case 'string':
      return [uint32(8), text(typed.value)];
    case 'strings':
      return [uint32(9), uint32(8), uint64(typed.value.length), ...typed.value.map(text)];
    case 'int32s':
      return [uint32(9), uint32(5), uint64(typed.value.length), ...typed.value.map(uint32)];
  }
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function uint64(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(number));
  return bytes;
}

function float32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(number);
  return bytes;
}

function text(string: string): Buffer {
  const bytes = Buffer.from(string);
  return Buffer.concat([uint64(bytes.length), bytes]);
}
