// Makes test/fixtures/tiny-bundle: the bundled model's graph with two small layers of random weights,
// a tokenizer of bytes and a few merges, and two random adapters, one of them for another base. The
// unit tests run on it; it takes the road of every model (GGUF, converter), so it tests that as well.
//
//     node models/convert/tiny.ts
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdapterManifest } from '../../contract/bundle.ts';
import { convertGguf } from './convert.ts';
import { byteVocabulary, randomAdapter, randomGguf, SPECIAL_TOKENS } from './random.ts';

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

/** Writes the whole fixture to `folder`. */
async function makeTinyBundle(folder: string): Promise<void> {
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
