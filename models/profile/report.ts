// One page that holds a whole profile (page.html around its numbers), and the allocation as a file that
// other tools read.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { BundleManifest } from '../../contract/bundle.ts';
import { decodeGraph } from '../convert/onnx.ts';
import { allocate } from './allocate.ts';
import { type StepKind, timeOperators } from './run.ts';
import { measureSensitivity } from './sensitivity.ts';
import { layerOf, readTensors } from './tensors.ts';

/** Widths that the operators of the graph execute. */
const WIDTHS = [2, 3, 4, 8];

const STEPS: { title: string; kind: StepKind }[] = [
  { title: 'a token after 256', kind: { rows: 1, past: 256 } },
  { title: '16 tokens after 256', kind: { rows: 16, past: 256 } },
  { title: 'a prompt of 256', kind: { rows: 256, past: 0 } },
];

/** `allocation.json`: the bits of each quantized tensor, by its name in the graph. */
export const Allocation = z.object({
  schema: z.literal(1),
  bundle: z.string(),
  bits: z.record(z.string(), z.number().int().min(1).max(8)),
});

export interface ProfileOptions {
  bundleFolder: string;
  /** Gets profile.html and allocation.json; made when missing. */
  outputFolder: string;
  threads: number;
  rounds: number;
  /** Rank of the adapters, whose values do not matter here. */
  rank: number;
  /** Token ids to measure the loss on; null leaves out what rounding does to it. */
  text: readonly number[] | null;
  /** What the codes of the allocation shall have on average. */
  averageBits: number | null;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Measures the bundle and writes the report. Returns the path of the page. */
export async function profileBundle(options: ProfileOptions): Promise<string> {
  const { bundleFolder, outputFolder, threads, rounds, rank, text } = options;
  const manifestText = await readFile(join(bundleFolder, 'manifest.json'), 'utf8');
  const manifest = BundleManifest.parse(JSON.parse(manifestText));
  const { architecture } = manifest;
  const tensors = await readTensors(bundleFolder);
  const { nodes, constants } = decodeGraph(await readFile(join(bundleFolder, 'model.onnx')));
  const bytesOf = new Map(constants.map(({ name, place }) => [name, place?.bytes ?? 0]));
  const steps = [];
  for (const { title, kind } of STEPS) {
    options.signal?.throwIfAborted();
    const settings = { threads, rank, rounds: kind.rows > 64 ? Math.ceil(rounds / 4) : rounds };
    steps.push({
      title,
      operators: await timeOperators(bundleFolder, architecture, kind, settings),
    });
  }
  const measured =
    text === null
      ? { loss: null, changes: [] }
      : await measureSensitivity({
          bundleFolder,
          architecture,
          tensors,
          bits: WIDTHS,
          text,
          threads,
          ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
          ...(options.signal === undefined ? {} : { signal: options.signal }),
        });
  const bundle = `${manifest.name} ${manifest.version}`;
  const bits = allocate(tensors, measured.changes, options.averageBits ?? 8);
  const data = {
    bundle,
    processor: cpus()[0]?.model ?? 'unknown processor',
    threads,
    rank,
    rounds,
    widths: WIDTHS,
    steps,
    nodes: nodes.map((node) => ({
      ...node,
      layer: layerOf(node.name),
      /** Constants in the data file; what lies in the graph's own file is a few numbers. */
      parameterBytes: node.inputs.reduce((sum, input) => sum + (bytesOf.get(input) ?? 0), 0),
    })),
    tensors: tensors.map(({ codes, scales: _, minimums: __, ...tensor }) => ({
      ...tensor,
      codeBytes: codes.bytes,
      operatorName: operatorOf(tensor.name),
    })),
    ...measured,
    allocation: bits,
    bundleBytes: Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0),
  };
  await mkdir(outputFolder, { recursive: true });
  const page = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
  // "<" could end the script that holds the numbers.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const file = join(outputFolder, 'profile.html');
  await writeFile(
    file,
    page.replace('"DATA"', () => json),
  );
  const allocation = Allocation.parse({ schema: 1, bundle, bits });
  await writeFile(
    join(outputFolder, 'allocation.json'),
    `${JSON.stringify(allocation, null, 2)}\n`,
  );
  return file;
}

/** The product that reads a tensor: the embedding's is the head. */
function operatorOf(tensor: string): string {
  if (tensor === 'embedding' || tensor === 'head') return 'MatMulNBits:logits';
  return `MatMulNBits:${tensor}.scaled`;
}
