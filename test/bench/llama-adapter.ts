// One of our adapters as llama.cpp wants it, so that both engines run the same one: a GGUF file with the
// pairs in float32, and the rows of q and k of a Llama in that format's interleaved order.
// `node test/bench/llama-adapter.ts FOLDER FILE`, for an adapter of the installed bundle.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AdapterManifest,
  BundleManifest,
  PROJECTIONS,
  peftName,
  shapeOf,
} from '../../contract/bundle.ts';
import { readSafetensors } from '../../engine/safetensors.ts';
import { encodeGguf, type NewTensor } from '../../models/convert/gguf-write.ts';
import { GGUF_NAMES } from '../../models/convert/weights.ts';

/** Writes the adapter in `folder`, made for the bundle in `bundleFolder`, to `file`. */
export async function exportAdapter(
  folder: string,
  bundleFolder: string,
  file: string,
): Promise<void> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const { architecture } = BundleManifest.parse(await json(join(bundleFolder, 'manifest.json')));
  const { rank, alpha } = AdapterManifest.parse(await json(join(folder, 'adapter.json')));
  const read = readSafetensors(await readFile(join(folder, 'adapter.safetensors')));
  const tensors: NewTensor[] = [];
  const add = (name: string, dimensions: number[], values: Float32Array) => {
    tensors.push({ name, type: 'F32', dimensions, data: new Uint8Array(values.buffer) });
  };
  for (let layer = 0; layer < architecture.layers; layer++) {
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      const name = `blk.${layer}.${GGUF_NAMES[projection]}.weight`;
      const a = read(peftName(layer, projection, 'A'), [rank, inputs]);
      const b = read(peftName(layer, projection, 'B'), [outputs, rank]);
      const turned =
        architecture.kind === 'llama' && (projection === 'q_proj' || projection === 'k_proj');
      add(`${name}.lora_a`, [inputs, rank], a);
      add(
        `${name}.lora_b`,
        [rank, outputs],
        turned ? interleaved(b, rank, architecture.headSize) : b,
      );
    }
  }
  const metadata = {
    'general.type': { type: 'string', value: 'adapter' },
    'general.architecture': { type: 'string', value: architecture.kind },
    'adapter.type': { type: 'string', value: 'lora' },
    'adapter.lora.alpha': { type: 'float32', value: alpha },
  } as const;
  await writeFile(file, encodeGguf(metadata, tensors));
}

/** Row j headSize/2 + i of a head becomes row 2 i + j. */
function interleaved(rows: Float32Array, width: number, headSize: number): Float32Array {
  const moved = new Float32Array(rows.length);
  for (let row = 0; row < rows.length / width; row++) {
    const inHead = row % headSize;
    const target =
      row - inHead + (inHead % (headSize / 2)) * 2 + Math.floor((2 * inHead) / headSize);
    moved.set(rows.subarray(row * width, (row + 1) * width), target * width);
  }
  return moved;
}

if (import.meta.main) {
  const [folder, file] = process.argv.slice(2);
  if (!folder || !file) throw new Error('Name the folder of an adapter and the file to write');
  await exportAdapter(folder, join(import.meta.dirname, '../../models/bundle'), file);
}
