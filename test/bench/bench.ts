// `npm run bench`: measures Pilcrow on this machine against llama.cpp and transformers.js, and writes
// test/results/bench.json and bench.md. Sections can be named to run some of them alone; the report keeps
// the others as they were last measured.
//
//     npm run bench -- [throughput growth proofread startup] [--shapes bundled,0.5B] [--rounds 5]
//                      [--threads 2] [--shortest 256] [--longest 8192] [--adapters without,with] [--words 100,1000]
//
// On a quiet machine each of these takes less than two minutes, once the shapes are made:
//
//     npm run bench -- throughput --shapes bundled --adapters without --rounds 3
//     npm run bench -- growth --longest 2048
//     npm run bench -- proofread --words 100 --rounds 3
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BundleManifest } from '../../contract/bundle.ts';
import { compactBase } from '../../models/base.ts';
import { measureBandwidth } from './bandwidth.ts';
import { installPeers, peerVersion } from './peers.ts';
import { measureProofreading } from './proofreading.ts';
import { markdown, type Report } from './report.ts';
import { prepareShape, SHAPES, type ShapeName } from './shapes.ts';
import { measureStartup } from './startup.ts';
import { contendersOf, measureGrowth, measureThroughput } from './throughput.ts';

const SECTIONS = ['throughput', 'growth', 'proofread', 'startup'];
const LENGTHS = [256, 512, 1024, 2048, 4096, 8192];

const { values, positionals } = parseArgs({
  options: {
    shapes: { type: 'string', default: 'bundled,0.5B,qwen3-0.6B' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: '2' },
    shortest: { type: 'string', default: '256' },
    longest: { type: 'string', default: '8192' },
    adapters: { type: 'string', default: 'without,with' },
    words: { type: 'string', default: '100,1000' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !SECTIONS.includes(name));
if (unknown.length > 0) throw new Error(`There is no section ${unknown.join()}`);
const wanted = (section: string) => positionals.length === 0 || positionals.includes(section);
const rounds = Number(values.rounds);
const threads = Number(values.threads);
const root = join(import.meta.dirname, '../..');
const models = join(root, 'models');
const work = join(models, 'work', 'bench');
const results = join(root, 'test', 'results');

installPeers();
await mkdir(work, { recursive: true });
await mkdir(results, { recursive: true });
const file = join(results, 'bench.json');
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
const report: Report = {
  ...before,
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    features: features(),
    threads,
    readBytesPerSecond: await measureBandwidth(threads),
  },
  revision: execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim(),
  peers: {
    'node-llama-cpp': peerVersion('node-llama-cpp'),
    '@huggingface/transformers': peerVersion('@huggingface/transformers'),
  },
  weightBytes: weightBytes(),
  throughput: before?.throughput ?? {},
};

for (const shape of values.shapes.split(',') as ShapeName[]) {
  if (!wanted('throughput')) break;
  if (!(shape in SHAPES)) throw new Error(`There is no shape ${shape}`);
  const files = await prepareShape(shape, work);
  const contenders = contendersOf(files, { threads, cacheFolder: work });
  if (shape === 'bundled') {
    contenders.push({
      label: 'Pilcrow as shipped, proofread adapter',
      engine: 'pilcrow',
      model: join(models, 'bundle'),
      adapter: join(models, 'adapters', 'proofread'),
      threads,
      cacheFolder: work,
      contextLength: 1280,
    });
  }
  for (const kind of values.adapters.split(',')) {
    const group = contenders.filter(
      ({ adapter, model }) => (adapter === null) === (kind === 'without') && existsSync(model),
    );
    const title = kind === 'without' ? shape : `${shape} with an adapter`;
    report.throughput[title] = await measureThroughput(group, { rounds });
    await save();
  }
}
if (wanted('growth')) {
  const rows = measureGrowth(
    await prepareShape('bundled', work),
    { threads, cacheFolder: work },
    LENGTHS.filter(
      (length) => length >= Number(values.shortest) && length <= Number(values.longest),
    ),
  );
  for await (const ofLength of rows) {
    const lengths = ofLength.map(({ promptTokens }) => promptTokens);
    const others =
      report.growth?.filter(({ promptTokens }) => !lengths.includes(promptTokens)) ?? [];
    report.growth = [...others, ...ofLength].sort((a, b) => a.promptTokens - b.promptTokens);
    await save();
  }
}
if (wanted('proofread')) {
  const ggufFile = await compactBase();
  const lengths = values.words.split(',').map(Number);
  const settings = { models, work, ggufFile, threads, rounds, lengths };
  for await (const row of measureProofreading(settings)) {
    const others = report.proofreading?.filter(({ words }) => words !== row.words) ?? [];
    report.proofreading = [...others, row].sort((a, b) => a.words - b.words);
    await save();
  }
}
if (wanted('startup')) {
  report.startup = await measureStartup(models, rounds);
  await save();
}
console.log(markdown(report));

async function save(): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(results, 'bench.md'), markdown(report));
}

/** The instruction sets that decide which kernels run. */
function features(): string[] {
  const known = [
    'avx2',
    'fma',
    'f16c',
    'avx512f',
    'avx512_vnni',
    'avx_vnni',
    'avx512_bf16',
    'amx_int8',
  ];
  try {
    const flags = /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.split(' ');
    return known.filter((feature) => flags?.includes(feature));
  } catch {
    return [];
  }
}

/** Bytes of the bundle's weights that every decoded token reads. */
function weightBytes(): number {
  const text = readFileSync(join(models, 'bundle', 'manifest.json'), 'utf8');
  return BundleManifest.parse(JSON.parse(text)).files['model.onnx.data']?.bytes ?? Number.NaN;
}
