// Measures the engine on the bundled model and prints one JSON object; run by hand on a quiet machine:
//   node test/bench/engine.ts [--adapter proofread] [--threads 2] [--rounds 7]
// Every figure is the median of interleaved rounds, so that a passing load hits all of them alike.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Adapters } from '../../engine/adapters.ts';
import { openBundle } from '../../engine/bundle.ts';
import { CachedSequence } from '../../engine/cache.ts';
import { SourceTrack } from '../../engine/copy.ts';
import { decode } from '../../engine/decode.ts';
import { mostLikely } from '../../engine/sample.ts';
import { Session } from '../../engine/session.ts';
import { openTokenizer } from '../../engine/tokenizer.ts';

const { values } = parseArgs({
  options: {
    adapter: { type: 'string' },
    threads: { type: 'string' },
    rounds: { type: 'string', default: '7' },
  },
});
const models = join(import.meta.dirname, '../../models');
const cacheFolder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
const samples = new Map<string, number[]>();

/** Milliseconds that `work` takes, noted under `name`. */
async function time<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  samples.set(name, [...(samples.get(name) ?? []), performance.now() - start]);
  return value;
}

function median(name: string): number {
  const sorted = (samples.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const openVerified = () => openBundle(join(models, 'bundle'), cacheFolder);
await time('verify', openVerified);
const bundle = await time('verifyAgain', openVerified);
const { architecture, specialTokens } = bundle.manifest;
const tokenizer = await time('tokenizer', () => openTokenizer(bundle.tokenizerFile));
const threads = values.threads === undefined ? undefined : Number(values.threads);
const session = await time('session', () => Session.open(bundle.graphFile, architecture, threads));
const adapters = new Adapters(join(models, 'adapters'), bundle.manifest);
const adapter = await time('adapter', () => adapters.attach(values.adapter ?? null));

const TEXT = `The committee met on Tuesday to discuss the new library. Most members agreed that the old
building was too small, and that its roof would not last another winter. A few of them, however,
asked for more time to look at the costs. The chair promised to send a full report to everyone before
the end of the month, and the meeting closed shortly after nine. Nobody had expected it to go so well.`;
const source = tokenizer.encode(TEXT);
const prompt = [specialTokens.begin, ...source, specialTokens.end];
const ROWS = [1, 2, 4, 8, 16, 32];
const PREFILL = 256;
const long = Array.from({ length: PREFILL }, (_, index) => source[index % source.length] as number);

const sequence = new CachedSequence(session, architecture, adapter, 512);

/** Copies the source, with drafts or a token at a time; the answer is the same. */
async function copy(name: string, drafts: boolean): Promise<void> {
  const track = new SourceTrack(source, specialTokens.end);
  if (!drafts) track.draft = () => [];
  sequence.length = 0;
  await time(name, async () => {
    const request = {
      sequence,
      prompt,
      maximumNewTokens: 2 * source.length,
      isEnd: (token: number) => token === specialTokens.end,
      choose: mostLikely,
      copy: { rule: { keepMargin: 1e9 }, track },
      next: async () => {},
    };
    for await (const _ of decode(request));
  });
}

for (let round = 0; round < Number(values.rounds); round++) {
  sequence.length = 0;
  await time('prefill', () => sequence.forward(long, 1));
  for (const rows of ROWS) {
    sequence.length = PREFILL;
    await time(`rows ${rows}`, () => sequence.forward(long.slice(0, rows), rows));
  }
  sequence.length = PREFILL;
  await time('decode', async () => {
    for (let step = 0; step < 16; step++) mostLikely(await sequence.forward([long[step] ?? 0], 1));
  });
  await copy('copyDrafted', true);
  await copy('copyPlain', false);
}

const round = (value: number) => Math.round(value * 100) / 100;
console.log(
  JSON.stringify(
    {
      processor: cpus()[0]?.model,
      adapter: values.adapter ?? null,
      openMilliseconds: Object.fromEntries(
        ['verify', 'verifyAgain', 'tokenizer', 'session', 'adapter'].map((name) => [
          name,
          round(median(name)),
        ]),
      ),
      prefillTokensPerSecond: round((1000 * PREFILL) / median('prefill')),
      decodeTokensPerSecond: round(16_000 / median('decode')),
      millisecondsByRows: Object.fromEntries(
        ROWS.map((rows) => [rows, round(median(`rows ${rows}`))]),
      ),
      copy: {
        tokens: source.length,
        draftedMilliseconds: round(median('copyDrafted')),
        plainMilliseconds: round(median('copyPlain')),
        speedUp: round(median('copyPlain') / median('copyDrafted')),
      },
      residentBytes: process.memoryUsage.rss(),
    },
    null,
    2,
  ),
);
await session.dispose();
await rm(cacheFolder, { recursive: true });
