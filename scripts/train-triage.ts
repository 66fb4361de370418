// Trains the learnt part of triage on the train split of models/data/notifications.jsonl and writes
// tools/triage/weights.json: `node scripts/train-triage.ts`. The same data gives the same weights, and
// the dev split is never looked at. `--folds` instead tells the accuracy over folds of the train split,
// whole patterns apart, which is how features and constants were chosen.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledNotification } from '../models/data/notifications.ts';
import { Random } from '../models/data/random.ts';
import { featuresOf } from '../tools/triage/features.ts';
import { flagOf } from '../tools/triage/flags.ts';
import { isGeneral, PRIORITIES, softmax, type Weights } from '../tools/triage/model.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const EPOCHS = 20;
const RATE = 0.1;
const FOLDS = 5;
const SEED = 1;

interface Example {
  features: string[];
  target: number;
  pattern: string;
}

function load(): Example[] {
  const file = path.join(ROOT, 'models/data/notifications.jsonl');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledNotification)
    .filter(({ split }) => split === 'train')
    .filter((label) => !isFlagged(label))
    .map((label) => ({
      features: featuresOf(label)
        .filter(isGeneral)
        .map(({ name }) => name),
      target: PRIORITIES.indexOf(label.priority),
      pattern: `${label.kind}/${label.pattern}`,
    }));
}

/**
 * Codes, headlines and fraud never reach the learnt part. What is marked as critical or as of low urgency
 * does not either, but says in words what others say without the mark.
 */
function isFlagged(label: LabelledNotification): boolean {
  return flagOf({ ...label, desktopEntry: null }) !== null;
}

/** AdaGrad over single examples. */
function train(examples: readonly Example[]): Weights {
  const weights: Weights = {};
  const squares: Weights = {};
  const random = new Random(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, target } of random.shuffle([...examples])) {
      const share = 1 / Math.sqrt(features.length);
      const probabilities = score(weights, features);
      for (const name of features) {
        weights[name] ??= PRIORITIES.map(() => 0);
        squares[name] ??= PRIORITIES.map(() => 1e-6);
        const [row, squared] = [weights[name], squares[name]];
        for (const [priority, probability] of probabilities.entries()) {
          const gradient = ((priority === target ? 1 : 0) - probability) * share;
          squared[priority] = (squared[priority] ?? 0) + gradient * gradient;
          const step = (RATE * gradient) / Math.sqrt(squared[priority] as number);
          row[priority] = (row[priority] ?? 0) + step;
        }
      }
    }
  }
  return weights;
}

function score(weights: Weights, features: readonly string[]): number[] {
  const share = 1 / Math.sqrt(features.length);
  return softmax(
    PRIORITIES.map((_, priority) =>
      features.reduce((sum, name) => sum + share * (weights[name]?.[priority] ?? 0), 0),
    ),
  );
}

/** Of all examples, each judged by weights that never saw its pattern. */
function foldAccuracy(examples: readonly Example[]): number {
  const patterns = [...new Set(examples.map(({ pattern }) => pattern))];
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(patterns.filter((_, index) => index % FOLDS === fold));
    const weights = train(examples.filter(({ pattern }) => !out.has(pattern)));
    for (const { features, target, pattern } of examples) {
      if (!out.has(pattern)) continue;
      const probabilities = score(weights, features);
      if (probabilities.indexOf(Math.max(...probabilities)) === target) right++;
    }
  }
  return right / examples.length;
}

const examples = load();
if (process.argv.includes('--folds')) {
  const accuracy = (100 * foldAccuracy(examples)).toFixed(1);
  console.log(`${accuracy} % of ${examples.length}, the learnt part alone`);
} else {
  const rows = Object.entries(train(examples))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([name, row]) =>
        `  ${JSON.stringify(name)}: [${row.map((weight) => Number(weight.toFixed(2))).join(', ')}]`,
    );
  const file = path.join(ROOT, 'tools/triage/weights.json');
  writeFileSync(file, `{\n${rows.join(',\n')}\n}\n`);
  console.log(`${examples.length} notifications, ${rows.length} features`);
}
