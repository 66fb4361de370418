// Makes of pairs for the summarize adapter what it reads in the product: chats and letters told of who writes
// them (tools/reported.ts).
//
//   node scripts/told-pairs.ts models/work/summaries.jsonl > models/work/summaries-told.jsonl
import { readFileSync } from 'node:fs';
import { toldOf } from '../tools/reported.ts';

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const pair = JSON.parse(line);
    console.log(JSON.stringify({ ...pair, input: toldOf(pair.input) }));
  }
}
