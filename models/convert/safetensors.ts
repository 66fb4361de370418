// Reads safetensors checkpoints as model hubs keep them: one file, or several with an index. A tensor comes
// in strips of rows, so that the largest of them never lies in memory whole. Knows the container and its
// number types; knows nothing of models. A file is untrusted input: every size and offset is checked
// before it is used, and whatever does not fit is a UserError 'bundle-damaged'.
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';

/** Number types that weights come in, and their bytes. */
const NUMBERS = { F32: 4, F16: 2, BF16: 2 } as const;
type NumberType = keyof typeof NUMBERS;

export interface CheckpointTensor {
  name: string;
  type: NumberType;
  /** [rows, columns] for a matrix. */
  shape: number[];
}

export interface CheckpointTensors {
  names: ReadonlySet<string>;
  find(name: string): CheckpointTensor;
  /** The raw bytes of `count` rows from `first` on, and the numbers in them. */
  readRows(name: string, first: number, count: number): Promise<Strip>;
  close(): Promise<void>;
}

export interface Strip {
  bytes: Uint8Array;
  values: Float32Array;
}

interface Stored extends CheckpointTensor {
  file: FileHandle;
  /** From the file's start. */
  offset: number;
}

const SINGLE_FILE = 'model.safetensors';
const INDEX_FILE = 'model.safetensors.index.json';
const LONGEST_HEADER = 100 << 20;

const Index = z.object({ weight_map: z.record(z.string(), z.string()) });
const Entry = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int().positive()).max(4),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
const Header = z.record(z.string(), z.unknown());

/** Opens all weight files in `folder`. Throws UserError 'file-not-found' or 'bundle-damaged'. */
export async function openTensors(folder: string): Promise<CheckpointTensors> {
  const stored = new Map<string, Stored>();
  const files: FileHandle[] = [];
  const close = async () => {
    for (const file of files) await file.close();
  };
  try {
    for (const name of await weightFiles(folder)) {
      const file = await openWeights(join(folder, name));
      files.push(file);
      for (const tensor of await readHeader(file, name)) {
        if (stored.has(tensor.name)) throw damaged(`tensor ${tensor.name} is there twice`);
        stored.set(tensor.name, tensor);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  const find = (name: string): Stored => {
    const tensor = stored.get(name);
    if (tensor === undefined) throw damaged(`tensor ${name} is missing`);
    return tensor;
  };
  return {
    names: new Set(stored.keys()),
    find,
    async readRows(name, first, count) {
      const { file, type, shape, offset } = find(name);
      const rowBytes = shape.slice(1).reduce((product, size) => product * size, NUMBERS[type]);
      const bytes = new Uint8Array(count * rowBytes);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, offset + first * rowBytes);
      if (bytesRead !== bytes.length) throw damaged(`tensor ${name} ends early`);
      const values = toNumbers(type, bytes);
      if (values.some((value) => !Number.isFinite(value))) {
        throw damaged(`tensor ${name} holds a value without size`);
      }
      return { bytes, values };
    },
    close,
  };
}

/** Names of the weight files of a checkpoint: those of the index, or the one file that has no index. */
async function weightFiles(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, INDEX_FILE), 'utf8').catch(() => null);
  if (text === null) return [SINGLE_FILE];
  let files: string[];
  try {
    files = [...new Set(Object.values(Index.parse(JSON.parse(text)).weight_map))];
  } catch (cause) {
    throw damaged(`its ${INDEX_FILE} can't be understood`, cause);
  }
  // An index must not make us read anything outside its own folder.
  const stranger = files.find((name) => !/^[\w][\w.-]*\.safetensors$/.test(name));
  if (stranger !== undefined)
    throw damaged(`its index names a file that is not its own: ${stranger}`);
  return files.sort();
}

async function openWeights(path: string): Promise<FileHandle> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return open(path, 'r');
  throw new UserError(
    'file-not-found',
    `The weights ${path} are not there.`,
    'Choose the folder of a checkpoint, with all of its files in it.',
  );
}

async function readHeader(file: FileHandle, fileName: string): Promise<Stored[]> {
  const { size } = await file.stat();
  const start = Buffer.alloc(8);
  const { bytesRead } = await file.read(start, 0, 8, 0);
  const length = bytesRead === 8 ? start.readBigUInt64LE() : -1n;
  if (length < 2n || length > BigInt(Math.min(size - 8, LONGEST_HEADER))) {
    throw damaged(`${fileName} does not begin with a header`);
  }
  const text = Buffer.alloc(Number(length));
  await file.read(text, 0, text.length, 8);
  const data = 8 + text.length;
  let header: Record<string, unknown>;
  try {
    header = Header.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)));
  } catch (cause) {
    throw damaged(`the header of ${fileName} can't be understood`, cause);
  }
  return Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, value]) => {
      const entry = Entry.safeParse(value);
      if (!entry.success) throw damaged(`tensor ${name} is described in an unknown way`);
      const { dtype, shape, data_offsets } = entry.data;
      if (!(dtype in NUMBERS)) {
        throw new UserError(
          'invalid-request',
          `The checkpoint keeps tensor ${name} as ${dtype}, which can't be converted.`,
          'Use the checkpoint in bfloat16, float16 or float32, which has not been quantized yet.',
        );
      }
      const type = dtype as NumberType;
      const [from, to] = data_offsets;
      const bytes = shape.reduce((product, size) => product * size, NUMBERS[type]);
      if (to - from !== bytes || data + to > size) {
        throw damaged(`tensor ${name} lies outside ${fileName}`);
      }
      return { name, type, shape, file, offset: data + from };
    });
}

function toNumbers(type: NumberType, bytes: Uint8Array): Float32Array {
  if (type === 'F32') return new Float32Array(bytes.buffer);
  if (type === 'F16') return new Float32Array(new Float16Array(bytes.buffer));
  const halves = new Uint16Array(bytes.buffer);
  const singles = new Float32Array(halves.length);
  const bits = new Uint32Array(singles.buffer);
  // bfloat16 is the upper half of a float32.
  for (let index = 0; index < halves.length; index++) bits[index] = (halves[index] as number) << 16;
  return singles;
}

export function damaged(reason: string, cause?: unknown): UserError {
  return new UserError(
    'bundle-damaged',
    `The checkpoint can't be read: ${reason}.`,
    'Fetch its files again; if that does not help, the checkpoint itself is broken.',
    { cause },
  );
}
