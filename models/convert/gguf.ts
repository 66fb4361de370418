// Reads GGUF files, version 3: metadata, the table of tensors, and a tensor's raw bytes on demand.
// Knows the container and the sizes of its block types; knows nothing of models, tokenizers or ONNX.
// A file is untrusted input: every count and offset is checked against the file before it is used,
// and whatever does not fit is a UserError 'bundle-damaged'.
import { open } from 'node:fs/promises';
import { UserError } from '../../contract/errors.ts';

/** Block types that the converter understands: elements and bytes of one block. */
const BLOCKS = {
  F32: { id: 0, elements: 1, bytes: 4 },
  F16: { id: 1, elements: 1, bytes: 2 },
  Q4_0: { id: 2, elements: 32, bytes: 18 },
  Q4_1: { id: 3, elements: 32, bytes: 20 },
  Q8_0: { id: 8, elements: 32, bytes: 34 },
} as const;
export type TensorType = keyof typeof BLOCKS;

export function blockOf(type: TensorType): { id: number; elements: number; bytes: number } {
  return BLOCKS[type];
}

export type MetadataValue = string | number | boolean | bigint | MetadataValue[];

/** `dimensions` are as in the file, the fastest first: [columns, rows] for a matrix. */
export interface GgufTensor {
  name: string;
  type: TensorType;
  dimensions: number[];
  offset: number;
  bytes: number;
}

export interface Gguf {
  /** The bytes before the table of tensors: the numbers of both tables, and the metadata. */
  head: Uint8Array;
  metadata: Map<string, MetadataValue>;
  tensors: Map<string, GgufTensor>;
  /** The raw blocks of a tensor. Throws 'bundle-damaged' when the file ends early. */
  read(tensor: GgufTensor): Promise<Uint8Array>;
  close(): Promise<void>;
}

const MAGIC = 0x46554747; // "GGUF", little-endian
const FIRST_WINDOW = 1 << 20;
const MOST_TENSORS = 100_000;

/** Opens a GGUF file and reads its header. Throws UserError 'file-not-found' or 'bundle-damaged'. */
export async function openGguf(path: string): Promise<Gguf> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new UserError(
      'file-not-found',
      `The model file ${path} can't be opened.`,
      'Check the path and that you may read the file.',
      { cause },
    );
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw damaged('it is a folder or a device');
    const header = await readHeader(found.size, async (length) => {
      const window = new Uint8Array(length);
      const { bytesRead } = await file.read(window, 0, length, 0);
      return window.subarray(0, bytesRead);
    });
    return {
      ...header,
      async read(tensor) {
        const bytes = new Uint8Array(tensor.bytes);
        const { bytesRead } = await file.read(bytes, 0, tensor.bytes, tensor.offset);
        if (bytesRead !== tensor.bytes) throw damaged(`tensor ${tensor.name} ends early`);
        return bytes;
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The header's length is not written anywhere: parse a window and double it until it holds all. */
async function readHeader(
  size: number,
  readStart: (length: number) => Promise<Uint8Array>,
): Promise<Omit<Gguf, 'read' | 'close'>> {
  for (let length = Math.min(FIRST_WINDOW, size); ; length = Math.min(length * 2, size)) {
    const window = await readStart(length);
    try {
      const { headBytes, ...tables } = parseHeader(new Cursor(window, size));
      return { head: window.slice(0, headBytes), ...tables };
    } catch (error) {
      if (!(error instanceof WindowTooShort)) throw error;
    }
  }
}

function parseHeader(cursor: Cursor): Pick<Gguf, 'metadata' | 'tensors'> & { headBytes: number } {
  if (cursor.uint32() !== MAGIC) throw damaged('it does not start with "GGUF"');
  const version = cursor.uint32();
  if (version !== 3) throw damaged(`its version is ${version}, not 3`);
  const tensorCount = cursor.count(24);
  const metadataCount = cursor.count(13);
  if (tensorCount > MOST_TENSORS) throw damaged(`it names ${tensorCount} tensors`);

  const metadata = new Map<string, MetadataValue>();
  for (let index = 0; index < metadataCount; index++) {
    const key = cursor.string();
    metadata.set(key, cursor.value(cursor.uint32(), 0));
  }
  const alignment = metadata.get('general.alignment') ?? 32;
  if (typeof alignment !== 'number' || alignment < 1 || alignment > 1 << 20) {
    throw damaged('its alignment is not a sensible number');
  }

  const headBytes = cursor.position;
  const tensors = new Map<string, GgufTensor>();
  for (let index = 0; index < tensorCount; index++) {
    const tensor = readTensorEntry(cursor);
    if (tensors.has(tensor.name)) throw damaged(`tensor ${tensor.name} is listed twice`);
    tensors.set(tensor.name, tensor);
  }

  const dataStart = Math.ceil(cursor.position / alignment) * alignment;
  for (const tensor of tensors.values()) {
    tensor.offset += dataStart;
    if (tensor.offset % alignment !== dataStart % alignment) {
      throw damaged(`tensor ${tensor.name} is not aligned`);
    }
    if (tensor.offset + tensor.bytes > cursor.size) {
      throw damaged(`tensor ${tensor.name} lies outside the file`);
    }
  }
  return { headBytes, metadata, tensors };
}

function readTensorEntry(cursor: Cursor): GgufTensor {
  const name = cursor.string();
  const rank = cursor.uint32();
  if (rank < 1 || rank > 4) throw damaged(`tensor ${name} has ${rank} dimensions`);
  const dimensions = Array.from({ length: rank }, () => cursor.uint64());
  const id = cursor.uint32();
  const offset = cursor.uint64();
  const found = Object.entries(BLOCKS).find(([, block]) => block.id === id);
  if (found === undefined) {
    throw new UserError(
      'invalid-request',
      `The model file holds tensor ${name} in block type ${id}, which can't be converted.`,
      `Use a file whose weights are in ${Object.keys(BLOCKS).join(', ')}.`,
    );
  }
  const [type, block] = found as [TensorType, (typeof BLOCKS)[TensorType]];
  const elements = dimensions.reduce((product, dimension) => product * dimension, 1);
  const bytes = (elements / block.elements) * block.bytes;
  if (
    elements === 0 ||
    (dimensions[0] ?? 0) % block.elements !== 0 ||
    !Number.isSafeInteger(bytes)
  ) {
    throw damaged(`tensor ${name} has impossible dimensions`);
  }
  return { name, type, dimensions, offset, bytes };
}

/** Not an error of the file: more of it must be read. */
class WindowTooShort extends Error {}

/** Reads little-endian fields out of the first bytes of a file of `size` bytes. */
class Cursor {
  position = 0;
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #text = new TextDecoder('utf-8');

  constructor(bytes: Uint8Array, size: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.size = size;
  }

  #take(length: number): number {
    const start = this.position;
    if (start + length > this.size) throw damaged('its header ends early');
    if (start + length > this.#bytes.length) throw new WindowTooShort();
    this.position += length;
    return start;
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  uint64(): number {
    const value = Number(this.#view.getBigUint64(this.#take(8), true));
    if (!Number.isSafeInteger(value)) throw damaged('it holds an impossible number');
    return value;
  }

  /** A number of items, each at least `smallest` bytes long: what can't fit in the file is refused. */
  count(smallest: number): number {
    const count = this.uint64();
    if (count * smallest > this.size - this.position)
      throw damaged('it promises more than it holds');
    return count;
  }

  string(): string {
    const length = this.count(1);
    const start = this.#take(length);
    return this.#text.decode(this.#bytes.subarray(start, start + length));
  }

  value(type: number, depth: number): MetadataValue {
    switch (type) {
      case 0:
        return this.#view.getUint8(this.#take(1));
      case 1:
        return this.#view.getInt8(this.#take(1));
      case 2:
        return this.#view.getUint16(this.#take(2), true);
      case 3:
        return this.#view.getInt16(this.#take(2), true);
      case 4:
        return this.uint32();
      case 5:
        return this.#view.getInt32(this.#take(4), true);
      case 6:
        return this.#view.getFloat32(this.#take(4), true);
      case 7:
        return this.#view.getUint8(this.#take(1)) !== 0;
      case 8:
        return this.string();
      case 9: {
        if (depth > 3) throw damaged('its lists are nested too deeply');
        const inner = this.uint32();
        const length = this.count(1);
        return Array.from({ length }, () => this.value(inner, depth + 1));
      }
      case 10:
        return this.#view.getBigUint64(this.#take(8), true);
      case 11:
        return this.#view.getBigInt64(this.#take(8), true);
      case 12:
        return this.#view.getFloat64(this.#take(8), true);
      default:
        throw damaged(`it uses the unknown value type ${type}`);
    }
  }
}

export function damaged(reason: string): UserError {
  return new UserError(
    'bundle-damaged',
    `The model file can't be read: ${reason}.`,
    'Fetch the file again; if that does not help, the file itself is broken.',
  );
}
