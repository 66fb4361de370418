// Writes the pairs that the proofread adapter gets wrong, so that it can be trained on them again: mistakes
// that it leaves or makes into others, and good sentences that it changes.
//
//   node scripts/hard-pairs.ts --pairs models/work/fresh.jsonl --out models/work/hard.jsonl --minutes 15
//
// Each pair is tried twice: with its input, and with its output as a sentence that is good as it stands. A
// good sentence that the model would change by far, rather than leave, probably has a mistake of its own in
// the corpus, and is left out. Lines are {"input", "output", "kind": "missed" | "false alarm"}.
import { createWriteStream, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openEngine } from '../engine/engine.ts';
import { answerOfModel } from '../tools/proofread.ts';
import { backgroundModel } from '../tools/run.ts';
import type { Model } from '../tools/tool.ts';

/** In nats: a sentence that is so much likelier than the one in the corpus is taken for the right one. */
const MISTAKE_OF_THE_CORPUS = 3;

const Pair = z.object({ input: z.string(), output: z.string() });

const ROOT = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    pairs: { type: 'string' },
    out: { type: 'string' },
    minutes: { type: 'string', default: '15' },
    threads: { type: 'string', default: '1' },
  },
});
if (!options.pairs || !options.out) throw new Error('--pairs and --out are needed');

const engine = await openEngine({
  bundleFolder: path.join(ROOT, 'models/bundle'),
  adapterFolder: path.join(ROOT, 'models/adapters'),
  cacheFolder: path.join(os.tmpdir(), 'pilcrow-hard-pairs'),
  threads: Number(options.threads),
});
const model = backgroundModel(engine, new AbortController().signal);
const out = createWriteStream(options.out);
const end = performance.now() + 60_000 * Number(options.minutes);
const counts = { pairs: 0, missed: 0, 'false alarm': 0, doubted: 0 };

for (const line of readFileSync(options.pairs, 'utf8').trim().split('\n')) {
  const { input, output } = Pair.parse(JSON.parse(line));
  if (performance.now() > end) break;
  counts.pairs++;
  if (input !== output && (await corrected(input, model)) !== output) keep('missed', input, output);
  const changed = await corrected(output, model);
  if (changed === output) continue;
  const [asItStands = 0, otherwise = 0] = await model.score(
    { adapter: 'proofread', source: output },
    [output, changed],
  );
  if (otherwise - asItStands > MISTAKE_OF_THE_CORPUS) counts.doubted++;
  else keep('false alarm', output, output);
}
out.end();
await engine.dispose();
console.log(JSON.stringify(counts));

function keep(kind: 'missed' | 'false alarm', input: string, output: string): void {
  counts[kind]++;
  out.write(`${JSON.stringify({ input, output, kind })}\n`);
}

async function corrected(source: string, model: Model): Promise<string> {
  return (await answerOfModel(source, model)).text.trim();
}
