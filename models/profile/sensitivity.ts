// How much a text gets harder to predict when one tensor is rounded to fewer bits, everything else as it
// is: measured on a copy of the bundle in which one tensor at a time is exchanged and put back.
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Architecture } from '../../contract/bundle.ts';
import { lossOf } from './run.ts';
import { type Place, type QuantizedTensor, roundTo, type Values } from './tensors.ts';

export interface Sensitivity {
  tensor: string;
  bits: number;
  /** In nats a token, above the loss of the bundle as it is. */
  lossChange: number;
}

interface Settings {
  bundleFolder: string;
  architecture: Architecture;
  tensors: readonly QuantizedTensor[];
  bits: readonly number[];
  /** Token ids of the text. */
  text: readonly number[];
  threads: number;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** The loss of the bundle as it is, and its change for each tensor and each width below its own. */
export async function measureSensitivity(
  settings: Settings,
): Promise<{ loss: number; changes: Sensitivity[] }> {
  const { bundleFolder, architecture, text, threads, signal } = settings;
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-sensitivity-'));
  try {
    const graphFile = join(folder, 'model.onnx');
    await copyFile(join(bundleFolder, 'model.onnx'), graphFile);
    const dataFile = join(folder, 'model.onnx.data');
    await copyFile(join(bundleFolder, 'model.onnx.data'), dataFile);
    const measure = () => lossOf(graphFile, architecture, text, threads);
    const loss = await measure();
    const trials = settings.tensors.flatMap((tensor) =>
      settings.bits.filter((bits) => bits < tensor.bits).map((bits) => ({ tensor, bits })),
    );
    const changes: Sensitivity[] = [];
    for (const [done, { tensor, bits }] of trials.entries()) {
      signal?.throwIfAborted();
      settings.onProgress?.(done, trials.length);
      const values = await readValues(dataFile, tensor);
      await writeValues(dataFile, tensor, roundTo(tensor, values, bits));
      const lossChange = (await measure()) - loss;
      await writeValues(dataFile, tensor, values);
      changes.push({ tensor: tensor.name, bits, lossChange });
    }
    return { loss, changes };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The tensor's numbers out of the data file. */
export async function readValues(dataFile: string, tensor: QuantizedTensor): Promise<Values> {
  const file = await open(dataFile, 'r');
  try {
    const read = async ({ offset, bytes }: Place) => {
      const values = new Uint8Array(bytes);
      await file.read(values, 0, bytes, offset);
      return values;
    };
    const numbers = async (place: Place) => {
      const { buffer } = await read(place);
      return tensor.halves ? Float32Array.from(new Float16Array(buffer)) : new Float32Array(buffer);
    };
    const scales = await numbers(tensor.scales);
    const stored = tensor.minimums && (await numbers(tensor.minimums));
    return {
      codes: await read(tensor.codes),
      scales,
      minimums: tensor.halves && stored ? shifted(stored, scales, 2 ** (tensor.bits - 1)) : stored,
    };
  } finally {
    await file.close();
  }
}

/** The numbers, `steps` scales higher: from the weight of code 0 to that of another code. */
function shifted(numbers: Float32Array, scales: Float32Array, steps: number): Float32Array {
  return numbers.map((number, block) => number + steps * (scales[block] ?? 0));
}

async function writeValues(
  dataFile: string,
  tensor: QuantizedTensor,
  { codes, scales, minimums }: Values,
): Promise<void> {
  const file = await open(dataFile, 'r+');
  try {
    const write = async (numbers: Float32Array, { offset }: Place) => {
      const { buffer } = tensor.halves ? Float16Array.from(numbers) : numbers;
      await file.write(new Uint8Array(buffer), 0, buffer.byteLength, offset);
    };
    await file.write(codes, 0, codes.length, tensor.codes.offset);
    await write(scales, tensor.scales);
    if (minimums && tensor.minimums) {
      const zero = 2 ** (tensor.bits - 1);
      await write(tensor.halves ? shifted(minimums, scales, -zero) : minimums, tensor.minimums);
    }
  } finally {
    await file.close();
  }
}
