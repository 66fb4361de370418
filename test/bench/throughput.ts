// Decode and prefill of all engines on one shape, same weights, bits and threads; and how the cost grows
// with the prompt.
import { Contest } from './contest.ts';
import { type Contender, median } from './drivers/driver.ts';
import type { ShapeFiles } from './shapes.ts';

export interface ThroughputRow {
  label: string;
  decodeTokensPerSecond: number;
  prefill256TokensPerSecond: number;
  prefill1024TokensPerSecond: number;
  openMilliseconds: number;
  residentBytes: number;
  anonymousBytes: number;
}

export interface Throughput {
  rows: ThroughputRow[];
  /** Paired by round: the median over rounds of the baseline's time over the row's. */
  ratios: {
    label: string;
    against: string;
    decode: number;
    prefill256: number;
    prefill1024: number;
  }[];
  rounds: number;
  disturbed: number;
}

interface Settings {
  threads: number;
  cacheFolder: string;
  rounds: number;
}

const CONTEXT = 256;
const STEPS = 24;

/** The contenders on one shape, the baselines first of their group. */
export function contendersOf(
  files: ShapeFiles,
  { threads, cacheFolder }: Omit<Settings, 'rounds'>,
): Contender[] {
  const common = { threads, cacheFolder, contextLength: 1280 };
  const rows: Contender[] = [
    { label: 'llama.cpp Q4_0', engine: 'llama', model: files.gguf, adapter: null, ...common },
    {
      label: 'Pilcrow, same weights',
      engine: 'pilcrow',
      model: files.bundle,
      adapter: null,
      ...common,
    },
    {
      label: 'Pilcrow, in integers',
      engine: 'pilcrow',
      model: files.fastBundle,
      adapter: null,
      ...common,
    },
    {
      label: 'transformers.js, same weights',
      engine: 'transformers',
      model: files.transformers,
      adapter: null,
      ...common,
    },
    {
      label: 'llama.cpp Q4_0, adapter of rank 16',
      engine: 'llama',
      model: files.gguf,
      adapter: files.llamaAdapter,
      ...common,
    },
    {
      label: 'Pilcrow, adapter of rank 16',
      engine: 'pilcrow',
      model: files.bundle,
      adapter: files.adapter,
      ...common,
    },
    {
      label: 'Pilcrow in integers, adapter of rank 16',
      engine: 'pilcrow',
      model: files.fastBundle,
      adapter: files.adapter,
      ...common,
    },
  ];
  return rows;
}

export async function measureThroughput(
  contenders: readonly Contender[],
  { rounds }: Pick<Settings, 'rounds'>,
): Promise<Throughput> {
  const contest = await Contest.open(contenders);
  try {
    const decode = await contest.ask({ kind: 'decode', context: CONTEXT, tokens: STEPS }, rounds);
    const prefill256 = await contest.ask({ kind: 'prefill', tokens: 256 }, rounds);
    const prefill1024 = await contest.ask({ kind: 'prefill', tokens: 1024 }, Math.ceil(rounds / 2));
    const memory = contest.memory();
    const rows = contenders.map(({ label }, index) => ({
      label,
      decodeTokensPerSecond: 1000 / median(decode[index] ?? []),
      prefill256TokensPerSecond: 256_000 / median(prefill256[index] ?? []),
      prefill1024TokensPerSecond: 1_024_000 / median(prefill1024[index] ?? []),
      openMilliseconds: contest.opened[index] ?? Number.NaN,
      residentBytes: memory[index]?.resident ?? Number.NaN,
      anonymousBytes: memory[index]?.anonymous ?? Number.NaN,
    }));
    const ratios = contenders.flatMap((contender, index) => {
      if (contender.engine !== 'pilcrow') return [];
      return contenders.flatMap((other, baseline) => {
        const comparable = other.engine !== 'pilcrow' && !other.adapter === !contender.adapter;
        if (!comparable) return [];
        return {
          label: contender.label,
          against: other.label,
          decode: paired(decode, index, baseline),
          prefill256: paired(prefill256, index, baseline),
          prefill1024: paired(prefill1024, index, baseline),
        };
      });
    });
    return { rows, ratios, rounds, disturbed: contest.disturbed };
  } finally {
    contest.close();
  }
}

function paired(times: number[][], ours: number, theirs: number): number {
  const rounds = times[ours] ?? [];
  return median(rounds.map((time, round) => (times[theirs]?.[round] ?? Number.NaN) / time));
}

export interface Growth {
  label: string;
  promptTokens: number;
  prefillMilliseconds: number;
  decodeMilliseconds: number;
}

/** What a prompt costs, and a token after it, by the prompt's length: the rows of one length after another. */
export async function* measureGrowth(
  files: ShapeFiles,
  { threads, cacheFolder }: Omit<Settings, 'rounds'>,
  lengths: readonly number[],
): AsyncGenerator<Growth[]> {
  const contextLength = 8192;
  const common = { threads, cacheFolder, contextLength, adapter: null };
  const contenders: Contender[] = [
    { label: 'llama.cpp Q4_0', engine: 'llama', model: files.gguf, ...common },
    { label: 'Pilcrow, same weights', engine: 'pilcrow', model: files.bundle, ...common },
  ];
  const contest = await Contest.open(contenders);
  try {
    for (const length of lengths) {
      const promptTokens = Math.min(length, contextLength - 16);
      const isLong = length > 2048;
      const rounds = isLong ? 1 : 3;
      // Reading as much once more would take minutes, and a long prompt warms up by itself.
      const warming = isLong ? 0 : 1;
      const prefill = await contest.ask({ kind: 'prefill', tokens: promptTokens }, rounds, warming);
      const question = { kind: 'decode', context: promptTokens, tokens: 8 } as const;
      const decode = await contest.ask(question, 1, warming);
      yield contenders.map(({ label }, index) => ({
        label,
        promptTokens,
        prefillMilliseconds: median(prefill[index] ?? []),
        decodeMilliseconds: median(decode[index] ?? []),
      }));
    }
  } finally {
    contest.close();
  }
}
