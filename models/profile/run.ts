// Runs a bundle's graph outside the engine, for measuring it: a step with ONNX Runtime's profiler on, and
// the loss on a text. The engine's own session is tuned to tell nothing; this one tells all.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Architecture, GRAPH, PROJECTIONS, shapeOf } from '../../contract/bundle.ts';
import { layerOf } from './tensors.ts';

/** One operator of the graph, in a step of some kind. */
export interface OperatorTime {
  name: string;
  operator: string;
  layer: number | null;
  /** The median over the measured steps. */
  microseconds: number;
  outputBytes: number;
}

export interface StepKind {
  rows: number;
  past: number;
}

interface Feeds {
  inputs: Record<string, Tensor>;
  outputs: Record<string, Tensor>;
}

/** A cache with room for `slots` tokens, and adapters of `rank`, all zeros. */
function feedsOf(model: Architecture, slots: number, rank: number): Feeds {
  const inputs: Feeds['inputs'] = {};
  const outputs: Feeds['outputs'] = {};
  const zeros = (shape: number[]) =>
    new Tensor('float32', new Float32Array(shape.reduce((a, b) => a * b, 1)), shape);
  for (let layer = 0; layer < model.layers; layer++) {
    const shape = [1, model.keyValueHeads, slots, model.headSize];
    for (const [past, present] of [
      [GRAPH.pastKey(layer), GRAPH.presentKey(layer)],
      [GRAPH.pastValue(layer), GRAPH.presentValue(layer)],
    ] as const) {
      inputs[past] = zeros(shape);
      outputs[present] = inputs[past];
    }
    for (const projection of PROJECTIONS) {
      const { inputs: columns, outputs: rows } = shapeOf(model, projection);
      inputs[GRAPH.loraA(layer, projection)] = zeros([columns, rank]);
      inputs[GRAPH.loraB(layer, projection)] = zeros([rank, rows]);
    }
  }
  return { inputs, outputs };
}

async function step(
  session: InferenceSession,
  { inputs, outputs }: Feeds,
  tokens: readonly number[],
  past: number,
  wanted: readonly number[],
): Promise<Float32Array> {
  const total = past + tokens.length;
  const result = await session.run(
    {
      ...inputs,
      [GRAPH.tokens]: new Tensor('int64', BigInt64Array.from(tokens, BigInt), [tokens.length]),
      [GRAPH.wanted]: new Tensor('int64', BigInt64Array.from(wanted, BigInt), [wanted.length]),
      [GRAPH.lastPosition]: new Tensor('int32', Int32Array.of(total - 1), [1]),
      [GRAPH.total]: new Tensor('int32', Int32Array.of(total), [1]),
    },
    { [GRAPH.done]: null, [GRAPH.logits]: null, ...outputs },
  );
  return result[GRAPH.logits]?.data as Float32Array;
}

interface ProfilerEvent {
  cat: string;
  name: string;
  dur: number;
  ts: number;
  args?: { op_name?: string; output_size?: string };
}

/** Times every operator of `kind` of step, with adapters of `rank`. */
export async function timeOperators(
  bundleFolder: string,
  model: Architecture,
  kind: StepKind,
  settings: { threads: number; rank: number; rounds: number },
): Promise<OperatorTime[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-profile-'));
  try {
    const session = await InferenceSession.create(join(bundleFolder, 'model.onnx'), {
      intraOpNumThreads: settings.threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
      enableProfiling: true,
      profileFilePrefix: join(folder, 'profile'),
    });
    const feeds = feedsOf(model, kind.past + kind.rows, settings.rank);
    const tokens = Array.from({ length: kind.rows }, (_, at) => (at * 7919) % model.vocabulary);
    for (let round = 0; round <= settings.rounds; round++) {
      await step(session, feeds, tokens, kind.past, [kind.rows - 1]);
    }
    session.endProfiling();
    await session.release();
    const [file = ''] = await readdir(folder);
    return operatorsOf(JSON.parse(await readFile(join(folder, file), 'utf8')) as ProfilerEvent[]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function operatorsOf(events: readonly ProfilerEvent[]): OperatorTime[] {
  // The first run reads the weights from the disk.
  const second = events.filter(({ name }) => name === 'model_run')[1]?.ts ?? 0;
  const runs = new Map<string, ProfilerEvent[]>();
  for (const event of events) {
    if (event.cat !== 'Node' || event.ts < second || !event.name.endsWith('_kernel_time')) continue;
    const name = event.name.slice(0, -'_kernel_time'.length);
    runs.set(name, [...(runs.get(name) ?? []), event]);
  }
  return [...runs].map(([name, times]) => {
    const sorted = times.map(({ dur }) => dur).sort((a, b) => a - b);
    const args = times[0]?.args;
    return {
      name,
      operator: args?.op_name ?? 'unknown',
      layer: layerOf(name),
      microseconds: sorted[sorted.length >> 1] ?? Number.NaN,
      outputBytes: Number(args?.output_size ?? 0),
    };
  });
}

/** The mean negative log-likelihood of each token after the first, in nats. */
export async function lossOf(
  graphFile: string,
  model: Architecture,
  tokens: readonly number[],
  threads: number,
): Promise<number> {
  const session = await InferenceSession.create(graphFile, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  try {
    const feeds = feedsOf(model, tokens.length, 0);
    const read = tokens.slice(0, -1);
    const wanted = read.map((_, index) => index);
    const logits = await step(session, feeds, read, 0, wanted);
    let sum = 0;
    for (const row of wanted) {
      const values = logits.subarray(row * model.vocabulary, (row + 1) * model.vocabulary);
      let most = Number.NEGATIVE_INFINITY;
      for (const value of values) most = Math.max(most, value);
      let total = 0;
      for (const value of values) total += Math.exp(value - most);
      sum += most + Math.log(total) - (values[tokens[row + 1] as number] as number);
    }
    return sum / wanted.length;
  } finally {
    await session.release();
  }
}
