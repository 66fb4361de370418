// Makes test/fixtures/tiny-bundle: the bundled model's graph with two small layers of random weights,
// a tokenizer of bytes and a few merges, and two random adapters, one of them for another base. The
// unit tests run on it; it takes the road of every model (GGUF, converter), so it tests that as well.
//
//     node models/convert/tiny.ts
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AdapterManifest,
  type Architecture,
  PROJECTIONS,
  peftName,
  shapeOf,
} from '../../contract/bundle.ts';
import { convertGguf } from './convert.ts';
import { byteVocabulary, randomGguf, randomNumbers, SPECIAL_TOKENS, toHalf } from './random.ts';

const SHAPE = {
  kind: 'llama',
  layers: 2,
  width: 64,
  queryHeads: 2,
  keyValueHeads: 1,
  headSize: 32,
  feedForward: 128,
  contextLength: 512,
  ropeBase: 10_000,
  normEpsilon: 1e-5,
} as const;
const WORDS = ['the', 'and', 'is', 'in', 'to', 'of', 'it', 'on', 'that', 'this'];

/** A complete GGUF file of the tiny model. */
export function tinyGguf(seed = 1): Uint8Array {
  return randomGguf({
    architecture: SHAPE,
    family: 'tiny',
    ...tinyVocabulary(),
    matrices: 'Q4_1',
    embedding: 'Q8_0',
    seed,
  });
}

/** The bytes, and merges towards a few words. */
function tinyVocabulary(): { tokens: string[]; merges: string[] } {
  const bytes = byteVocabulary(0);
  const space = bytes[SPECIAL_TOKENS.length + 32] ?? '';
  const merges = new Set<string>();
  const merged = new Set<string>();
  for (const word of WORDS) {
    for (const start of ['', space]) {
      for (let length = start ? 1 : 2; length <= word.length; length++) {
        const left = start + word.slice(0, length - 1);
        merges.add(`${left} ${word[length - 1]}`);
        merged.add(start + word.slice(0, length));
      }
    }
  }
  return { tokens: [...bytes, ...merged], merges: [...merges] };
}

/** `adapter.safetensors`: fp16 tensors under PEFT's names, A [rank, inputs] and B [outputs, rank]. */
function randomAdapter(architecture: Architecture, rank: number, seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const header: Record<string, { dtype: 'F16'; shape: number[]; data_offsets: number[] }> = {};
  const halves: number[] = [];
  for (let layer = 0; layer < architecture.layers; layer++) {
    for (const projection of PROJECTIONS) {
      const { inputs, outputs } = shapeOf(architecture, projection);
      for (const [side, shape] of [
        ['A', [rank, inputs]],
        ['B', [outputs, rank]],
      ] as const) {
        const start = halves.length * 2;
        for (let left = shape[0] * shape[1]; left > 0; left--)
          halves.push(toHalf(0.4 * random() - 0.2));
        const name = peftName(layer, projection, side);
        header[name] = {
          dtype: 'F16',
          shape: [...shape],
          data_offsets: [start, halves.length * 2],
        };
      }
    }
  }
  const json = JSON.stringify(header);
  const padded = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(padded.length));
  return Buffer.concat([length, padded, new Uint8Array(Uint16Array.from(halves).buffer)]);
}

/** Writes the whole fixture to `folder`. */
export async function makeTinyBundle(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'tiny-'));
  try {
    const ggufFile = join(work, 'tiny.gguf');
    await writeFile(ggufFile, tinyGguf());
    const { architecture, baseSignature } = await convertGguf({ ggufFile, outputFolder: folder });
    const adapter: AdapterManifest = {
      name: 'random',
      task: 'proofread',
      version: '0.1.0',
      rank: 4,
      alpha: 8,
      baseSignature,
      license: 'Apache-2.0',
    };
    const foreign = { ...adapter, name: 'foreign', baseSignature: 'f'.repeat(64) };
    for (const [index, manifest] of [adapter, foreign].entries()) {
      const place = join(folder, 'adapters', manifest.name);
      await mkdir(place, { recursive: true });
      await writeFile(join(place, 'adapter.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      const weights = randomAdapter(architecture, manifest.rank, index + 2);
      await writeFile(join(place, 'adapter.safetensors'), weights);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const fixture = new URL('../../test/fixtures/tiny-bundle', import.meta.url).pathname;
  await rm(fixture, { recursive: true, force: true });
  await makeTinyBundle(fixture);
}
