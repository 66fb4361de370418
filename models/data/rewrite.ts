// Writes models/work/rewrite.jsonl: pairs {instruction, input, output, source, license} for the rewrite
// adapter, one to three sentences each. Wherever it can, the answer is what people wrote, and rules make
// the text that asks to be rewritten.
//
//   node models/data/rewrite.ts --data FOLDER --eval FOLDER --out FILE [--held FILE] [--seed 1] [--scale 1]
//
// Drops every pair that shares 13 words in a row, or a sentence, with an evaluation set. --held keeps one
// pair in forty apart, for the automatic checks.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { Random } from './random.ts';
import { INSTRUCTIONS, type RewritePair, type Style } from './rewrite-instructions.ts';
import { makers } from './rewrite-makers.ts';
import { collectPassages, readAligned } from './rewrite-sources.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    out: { type: 'string' },
    held: { type: 'string' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
  },
});
const { data, eval: sets, out, held } = options;
if (!data || !sets || !out) throw new Error('--data, --eval and --out are needed');

/** Pairs of each style at scale 1. */
const MIX: Record<Style, number> = {
  simpler: 3200,
  formal: 1350,
  casual: 1100,
  concise: 1150,
  shorter: 900,
  professional: 800,
  friendly: 650,
};
/** Of each style the share that is right as it is, and copied. */
const UNCHANGED = 0.12;
const HELD_ONE_IN = 40;

const random = new Random(Number(options.seed));
const evaluation = EvaluationText.read(sets);
const passages = await collectPassages(data, random);
const aligned = await readAligned(data, random);

const seen = new Set<string>();
let overlapping = 0;
const kept: RewritePair[] = [];
for (const style of Object.keys(MIX) as Style[]) {
  const wanted = Math.round(MIX[style] * Number(options.scale));
  const { change, copy } = makers(style, passages, aligned, random);
  const counts = new Map<string, number>();
  let idle = 0;
  for (let made = 0; made < wanted && idle < 20000; ) {
    idle++;
    const pair = random.chance(UNCHANGED) ? copy() : change();
    if (!pair || seen.has(`${style} ${pair.input}`)) continue;
    seen.add(`${style} ${pair.input}`);
    if (evaluation.holds(pair.input) || evaluation.holds(pair.output)) {
      overlapping++;
      continue;
    }
    idle = 0;
    made++;
    counts.set(pair.source, (counts.get(pair.source) ?? 0) + 1);
    kept.push({ instruction: INSTRUCTIONS[style], ...pair });
  }
  console.log(style, [...counts].map(([source, count]) => `${source} ${count}`).join(', '));
}

random.shuffle(kept);
const apart = held ? kept.filter((_, index) => index % HELD_ONE_IN === 0) : [];
const training = held ? kept.filter((_, index) => index % HELD_ONE_IN !== 0) : kept;
const write = (file: string, pairs: readonly RewritePair[]) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n`);
};
write(out, training);
if (held) write(held, apart);
const untouched = kept.filter(({ input, output }) => input === output).length;
console.log(
  `${training.length} pairs and ${apart.length} held apart, ${untouched} untouched; ${overlapping} dropped as evaluation text: ${out}`,
);
