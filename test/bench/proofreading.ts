// Proofreading from text to corrections, with the bundled model and adapter: with drafts from the source,
// a token at a time, and the time that llama.cpp takes to read the same prompts and write as many tokens
// with the same weights and adapter.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Request } from '../../contract/task.ts';
import { openBundle } from '../../engine/bundle.ts';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { openTokenizer } from '../../engine/tokenizer.ts';
import { runRequest } from '../../tools/run.ts';
import { Contest } from './contest.ts';
import { type Call, type Contender, clockOf, median } from './drivers/driver.ts';
import { exportAdapter } from './llama-adapter.ts';

const HUNDRED_WORDS = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village where
my grandmother have lived for more than sixty years. She keeps some chickens and a very old dog, and
every summer her garden is full of roses. After lunch we sat under the apple tree and she told us
stories about the war. Then my brother fell asleep on the grass, and nobody wanted to wake him up
before the evening came and the air became cold.`;

export interface Proofreading {
  words: number;
  promptTokens: number;
  writtenTokens: number;
  milliseconds: { drafted: number; plain: number; llamaPlain: number };
  firstPieceMilliseconds: number;
  /** Paired by round: how many times as long as with drafts. */
  speedUp: { overOwnPlain: number; overLlamaPlain: number };
  /** The corrections with drafts are those of a token at a time. */
  identical: boolean;
}

interface Settings {
  models: string;
  work: string;
  /** The published file that the bundle was made of. */
  ggufFile: string;
  threads: number;
  rounds: number;
  /** About so many words, in hundreds. */
  lengths: readonly number[];
}

/** Yields a row for each length of text, the short one first. */
export async function* measureProofreading(settings: Settings): AsyncGenerator<Proofreading> {
  const { models, work, threads } = settings;
  const bundleFolder = join(models, 'bundle');
  const adapterFolder = join(models, 'adapters');
  await mkdir(work, { recursive: true });
  const llamaAdapter = join(work, 'proofread.gguf');
  if (!existsSync(llamaAdapter)) {
    await exportAdapter(join(adapterFolder, 'proofread'), bundleFolder, llamaAdapter);
  }
  const { manifest, tokenizerFile } = await openBundle(bundleFolder, work);
  const tokenizer = await openTokenizer(tokenizerFile);
  const { begin, end } = manifest.specialTokens;
  const engine = await openEngine({ bundleFolder, adapterFolder, cacheFolder: work, threads });
  const llama: Contender = {
    label: 'llama.cpp Q4_0',
    engine: 'llama',
    model: settings.ggufFile,
    adapter: llamaAdapter,
    threads,
    cacheFolder: work,
    contextLength: 1024,
  };
  const contest = await Contest.open([llama]);
  const run = runnerOf(clockOf(llama));
  try {
    for (const copies of settings.lengths.map((words) => Math.round(words / 100))) {
      const text = Array.from({ length: copies }, () => HUNDRED_WORDS).join('\n\n');
      const calls: Call[] = [];
      const record = (source: string, newTokens: number) =>
        calls.push({ prompt: [begin, ...tokenizer.encode(source), end], newTokens: newTokens + 1 });
      await run(recording(engine, record, {}), text);
      const rounds = copies === 1 ? settings.rounds : Math.ceil(settings.rounds / 4);
      const drafted: number[] = [];
      const plain: number[] = [];
      const peer: number[] = [];
      const first: number[] = [];
      let identical = true;
      for (let round = 0; round < rounds; round++) {
        const ours = await run(engine, text);
        const slow = await run(
          recording(engine, () => {}, { longestDraft: 0 }),
          text,
        );
        drafted.push(ours.milliseconds);
        first.push(ours.firstPiece);
        plain.push(slow.milliseconds);
        identical &&= ours.corrections === slow.corrections;
        const [times] = await contest.ask({ kind: 'answer', calls }, 1);
        peer.push(times?.[0] ?? Number.NaN);
      }
      const times = (others: number[]) =>
        median(others.map((time, round) => time / (drafted[round] ?? Number.NaN)));
      yield {
        words: text.split(/\s+/).length,
        promptTokens: calls.reduce((sum, call) => sum + call.prompt.length, 0),
        writtenTokens: calls.reduce((sum, call) => sum + call.newTokens, 0),
        milliseconds: {
          drafted: median(drafted),
          plain: median(plain),
          llamaPlain: median(peer),
        },
        firstPieceMilliseconds: median(first),
        speedUp: { overOwnPlain: times(plain), overLlamaPlain: times(peer) },
        identical,
      };
    }
  } finally {
    contest.close();
    await engine.dispose();
  }
}

interface Proofread {
  milliseconds: number;
  firstPiece: number;
  corrections: string;
}

function runnerOf(clock: () => number): (engine: Engine, text: string) => Promise<Proofread> {
  return async (engine, text) => {
    const request = Request.parse({ id: 'bench', tool: 'proofread', text });
    const start = clock();
    const pieces = runRequest(engine, request, { priority: 'interactive' });
    let firstPiece = Number.NaN;
    for (;;) {
      const step = await pieces.next();
      const milliseconds = clock() - start;
      if (!step.done) {
        const isFirst = Number.isNaN(firstPiece) && step.value.kind !== 'progress';
        if (isFirst) firstPiece = milliseconds;
        continue;
      }
      if (step.value.status !== 'proofread') throw new Error(JSON.stringify(step.value));
      const corrections = JSON.stringify(step.value.result.corrections);
      return { milliseconds, firstPiece, corrections };
    }
  };
}

/** The engine with another copy rule, telling each source and how many tokens were written to it. */
function recording(
  engine: Engine,
  onAnswer: (source: string, newTokens: number) => void,
  rule: { longestDraft?: number },
): Engine {
  return {
    name: engine.name,
    contextLength: engine.contextLength,
    followsInstructions: engine.followsInstructions,
    countTokens: (text) => engine.countTokens(text),
    score: (options) => engine.score(options),
    sureness: (options) => engine.sureness(options),
    warmUp: (adapter) => engine.warmUp(adapter),
    calibrate: () => engine.calibrate(),
    state: () => engine.state(),
    dispose: () => engine.dispose(),
    async *generate(options) {
      const { copy } = options;
      const changed = copy === undefined ? options : { ...options, copy: { ...copy, ...rule } };
      const generation = yield* engine.generate(changed);
      onAnswer(options.source, generation.newTokens);
      return generation;
    },
  };
}
