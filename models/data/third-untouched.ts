// Prints proofreading pairs for carrying an adapter over to other weights: of every third pair the right half
// as both halves, since what must not change there is the keeping of what is right.
//
//     node models/data/third-untouched.ts PROOFREAD.jsonl > models/work/carry.jsonl
//
// Evaluation text has been dropped already by the generator of the pairs.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: third-untouched.ts PROOFREAD.jsonl > OUT');
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
for (const [index, line] of lines.entries()) {
  const { input, output } = JSON.parse(line) as { input: string; output: string };
  const pair = index % 3 === 0 ? { input: output, output } : { input, output };
  process.stdout.write(`${JSON.stringify(pair)}\n`);
}
