// The shapes that are measured, and the files that each engine wants of them: random weights in Q4_0, each
// two blocks of a matrix with one scale as in the base that ships, the same for all, made once under models/work/bench.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AdapterManifest, type Architecture, BundleManifest } from '../../contract/bundle.ts';
import { convertGguf } from '../../models/convert/convert.ts';
import { FAST, SHIPPED } from '../../models/convert/graph.ts';
import { byteVocabulary, randomAdapter, randomGguf } from '../../models/convert/random.ts';
import { exportAdapter } from './llama-adapter.ts';
import { exportTransformers } from './transformers-export.ts';

interface Shape {
  architecture: Omit<Architecture, 'vocabulary'>;
  vocabulary: number;
}

export type ShapeName = 'bundled' | '0.5B' | 'qwen3-0.6B' | '3B';

const COMMON = { contextLength: 8192, normEpsilon: 1e-5 } as const;

export const SHAPES: Record<ShapeName, Shape> = {
  bundled: {
    architecture: {
      ...COMMON,
      kind: 'llama',
      layers: 30,
      width: 576,
      queryHeads: 9,
      keyValueHeads: 3,
      headSize: 64,
      feedForward: 1536,
      ropeBase: 100_000,
    },
    vocabulary: 49_152,
  },
  // Qwen2.5-0.5B without the biases of q, k and v.
  '0.5B': {
    architecture: {
      ...COMMON,
      kind: 'llama',
      layers: 24,
      width: 896,
      queryHeads: 14,
      keyValueHeads: 2,
      headSize: 64,
      feedForward: 4864,
      ropeBase: 1_000_000,
    },
    vocabulary: 151_936,
  },
  'qwen3-0.6B': {
    architecture: {
      ...COMMON,
      kind: 'qwen3',
      layers: 28,
      width: 1024,
      queryHeads: 16,
      keyValueHeads: 8,
      headSize: 128,
      feedForward: 3072,
      ropeBase: 1_000_000,
    },
    vocabulary: 151_936,
  },
  // Llama 3.2 3B.
  '3B': {
    architecture: {
      ...COMMON,
      kind: 'llama',
      layers: 28,
      width: 3072,
      queryHeads: 24,
      keyValueHeads: 8,
      headSize: 128,
      feedForward: 8192,
      ropeBase: 500_000,
    },
    vocabulary: 128_256,
  },
};

/** Paths of one shape in each engine's form. */
export interface ShapeFiles {
  gguf: string;
  llamaAdapter: string;
  bundle: string;
  /** The same with products in integers. */
  fastBundle: string;
  adapter: string;
  transformers: string;
}

const RANK = 16;

/** Makes what is missing; a folder is whole or not there. */
export async function prepareShape(name: ShapeName, folder: string): Promise<ShapeFiles> {
  const target = join(folder, name);
  const filesIn = (place: string): ShapeFiles => ({
    gguf: join(place, 'q4_0.gguf'),
    llamaAdapter: join(place, 'adapter.gguf'),
    bundle: join(place, 'bundle'),
    fastBundle: join(place, 'fast-bundle'),
    adapter: join(place, 'bundle', 'random'),
    transformers: join(place, 'transformers'),
  });
  if (existsSync(target)) return filesIn(target);
  console.error(`Making random weights of the shape ${name}`);
  const work = `${target}.${process.pid}`;
  const files = filesIn(work);
  try {
    await mkdir(work, { recursive: true });
    const { architecture, vocabulary } = SHAPES[name];
    const model = {
      architecture,
      family: `random-${name}`,
      tokens: byteVocabulary(vocabulary),
      merges: [],
      matrices: 'Q4_0',
      embedding: 'Q4_0',
      paired: true,
      seed: 1,
    } as const;
    await writeFile(files.gguf, randomGguf(model));
    await convertGguf({
      ggufFile: files.gguf,
      outputFolder: files.bundle,
      precision: SHIPPED,
    });
    await convertGguf({ ggufFile: files.gguf, outputFolder: files.fastBundle, precision: FAST });
    await writeAdapter(files);
    await exportAdapter(files.adapter, files.bundle, files.llamaAdapter);
    // The peer knows no Llama with norms over the heads under this name.
    if (architecture.kind === 'llama') await exportTransformers(files.gguf, files.transformers);
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return filesIn(target);
}

async function writeAdapter({ bundle, adapter }: ShapeFiles): Promise<void> {
  const text = await readFile(join(bundle, 'manifest.json'), 'utf8');
  const { architecture, baseSignature } = BundleManifest.parse(JSON.parse(text));
  const manifest: AdapterManifest = {
    name: 'random',
    task: 'proofread',
    version: '0.1.0',
    rank: RANK,
    alpha: RANK,
    baseSignature,
    license: 'Apache-2.0',
  };
  await mkdir(adapter);
  await writeFile(join(adapter, 'adapter.json'), JSON.stringify(manifest));
  await writeFile(join(adapter, 'adapter.safetensors'), randomAdapter(architecture, RANK, 2));
}
