// Trains the quality classifier and writes its weights and how good it is:
//
//   node models/corpus/train-quality.ts --data DATA [--documents 300]
//
// Positive examples are passages of every source of the corpus, as they are; negative ones are the same
// passages, damaged (damage.ts). One document in five is held out. For each kind of damage a second
// classifier that never saw it is trained, to tell how far the first can be believed about damage that
// nobody thought of.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from '../data/corpus.ts';
import { Random } from '../data/random.ts';
import { DAMAGES } from './damage.ts';
import { BUCKETS, featuresOf, logit, type QualityWeights } from './quality.ts';

interface Example {
  features: number[];
  /** What was done to it; null for text as it is. */
  damage: string | null;
  held: boolean;
}

const PASSAGE = 1500;
const ROUNDS = 4;
const RATE = 0.5;
const DECAY = 1e-5;
/**
 * Not learnt: a passage is taken for bad until its features speak for it, so that a kind of damage that was
 * never shown, with features that are unknown, has a worse score than good text.
 */
const BIAS = -8;
/** The share of good held-out passages that may fall below the threshold. */
const MAY_LOSE = 0.005;

/** Passages of documents spread over a source, each as it is and damaged once. */
async function examplesOf(folder: string, source: string, wanted: number): Promise<Example[]> {
  const random = new Random(11);
  const examples: Example[] = [];
  const damages = Object.entries(DAMAGES);
  let number = 0;
  for await (const text of documents(folder, source)) {
    if (number++ % 3 > 0 || text.length < 400) continue;
    const start = random.below(Math.max(1, text.length - PASSAGE));
    // From a word's start, so that the cut itself is no sign.
    const passage = text
      .slice(start, start + PASSAGE)
      .replace(/^\S*\s/, '')
      .replace(/\s\S*$/, '');
    const [damage, spoil] = random.pick(damages);
    const held = number % 5 === 0;
    examples.push({ features: featuresOf(passage), damage: null, held });
    examples.push({ features: featuresOf(spoil(passage, random)), damage, held });
    if (examples.length >= 2 * wanted) break;
  }
  return examples;
}

/** Logistic regression by AdaGrad, with a little decay. */
function train(examples: readonly Example[]): Float32Array {
  const random = new Random(5);
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-3);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, damage } of random.shuffle([...examples])) {
      const target = damage === null ? 1 : 0;
      const error = target - 1 / (1 + Math.exp(-logit(weights, BIAS, features)));
      const step = error / Math.sqrt(Math.max(1, features.length));
      for (const feature of features) {
        const gradient = step - DECAY * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] =
          (weights[feature] as number) + (RATE * gradient) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return weights;
}

/** Rounds the weights to bytes, as they are kept. */
function pack(weights: Float32Array): QualityWeights {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = most / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { bias: BIAS, scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

const probability = (weights: Float32Array, { features }: Example) =>
  1 / (1 + Math.exp(-logit(weights, BIAS, features)));
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, documents: { type: 'string', default: '300' } },
});
if (!options.data) throw new Error('--data is needed');

const examples: Example[] = [];
for (const file of readdirSync(join(options.data, 'corpus')).sort()) {
  const source = file.replace(/\.jsonl\.zst$/, '');
  examples.push(...(await examplesOf(options.data, source, Number(options.documents))));
}
const known = examples.filter(({ held }) => !held);
const held = examples.filter((example) => example.held);
const packed = pack(train(known));
const table = new Int8Array(Buffer.from(packed.weights, 'base64'));
const model = Float32Array.from(table, (byte) => byte * packed.scale);

const good = held.filter(({ damage }) => damage === null);
const scores = good.map((example) => probability(model, example)).sort((a, b) => a - b);
const threshold = scores[Math.floor(MAY_LOSE * scores.length)] as number;
const right = held.filter(
  (example) => probability(model, example) >= 0.5 === (example.damage === null),
).length;
const rows = Object.keys(DAMAGES).map((kind) => {
  const bad = held.filter(({ damage }) => damage === kind);
  const without = train(known.filter(({ damage }) => damage !== kind));
  const caught = (by: Float32Array) => bad.filter((one) => probability(by, one) < 0.5).length;
  return `| ${kind} | ${bad.length} | ${percent(caught(model), bad.length)} | ${percent(caught(without), bad.length)} |`;
});

writeFileSync(
  join(import.meta.dirname, 'quality-weights.json'),
  `${JSON.stringify({ threshold: Number(threshold.toFixed(4)), ...packed })}\n`,
);
const report = `# The quality classifier

Made by \`node models/corpus/train-quality.ts --data DATA --documents ${options.documents}\`; \`models/corpus/quality.ts\` says what it is. Trained
on ${known.length} passages of ${PASSAGE} characters, half of them as they stand in the corpus and half damaged by a
program; measured on ${held.length} passages of documents that it never saw.

**${percent(right, held.length)}** of the held-out passages are told rightly (probability 0.5); of the good ones ${percent(
  good.filter((one) => probability(model, one) >= 0.5).length,
  good.length,
)} stay. The corpus
filter drops what is below ${threshold.toFixed(4)}, which ${percent(MAY_LOSE, 1)} of the good held-out passages are.

| damage | held-out passages | caught | caught by a classifier that never saw this kind |
|---|---|---|---|
${rows.join('\n')}

The last column is the honest guess for damage that nobody thought of. All negative examples are made by
program: nothing here was judged by people, and of text that is well formed and worthless it knows nothing.
`;
writeFileSync(join(import.meta.dirname, '../docs/quality-classifier.md'), report);
console.log(report);
