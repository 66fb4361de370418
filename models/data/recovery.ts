// Prints what a recovery adapter is trained on, one JSON object a line: of proofreading pairs every third as a
// pair and the right sentence of the others as {text}; of long pairs (documents, chats) what is read, as {text}.
//
//   node models/data/recovery.ts PROOFREAD.jsonl SUMMARIES.jsonl > models/work/recovery.jsonl
//
// Evaluation text has been dropped already by the generators of the pairs.
import { readFileSync } from 'node:fs';

const [sentences, documents] = process.argv.slice(2);
if (!sentences || !documents)
  throw new Error('usage: recovery.ts PROOFREAD.jsonl SUMMARIES.jsonl > OUT');

const pairs = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { input: string; output: string });
const write = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

pairs(sentences).forEach((pair, at) => {
  write(at % 3 === 0 ? pair : { text: pair.output });
});
for (const { input } of pairs(documents)) write({ text: input });
