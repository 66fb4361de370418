// Prints the pairs of a file whose sentence (output) none of the other files has: held-out pairs.
//
//   node models/data/without.ts PAIRS.jsonl TRAINED.jsonl ... > held.jsonl
import { readFileSync } from 'node:fs';

const [pairs, ...trained] = process.argv.slice(2);
if (!pairs) throw new Error('usage: without.ts PAIRS.jsonl TRAINED.jsonl ...');

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const output = (line: string) => (JSON.parse(line) as { output: string }).output;
const known = new Set(trained.flatMap((file) => lines(file).map(output)));
for (const line of lines(pairs)) if (!known.has(output(line))) process.stdout.write(`${line}\n`);
