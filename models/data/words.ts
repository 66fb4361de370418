// Writes tools/known-words.json: the English words that the permissive corpora use often enough to be
// no slip. The proofreader doubts a correction of one of them, and never makes a word that is none.
//
//   node models/data/words.ts --data FOLDER [--least 12]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeWordList } from '../../contract/word-list.ts';
import { documents } from './corpus.ts';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, least: { type: 'string', default: '12' } },
});
if (!options.data) throw new Error('--data is needed');

/** Each source, and of which share of its documents the words are counted: old prose spells otherwise. */
const SOURCES: Record<string, number> = {
  'wikipedia-2015': 1,
  'changelog-transcripts': 1,
  openstax: 1,
  medquad: 1,
  'presidential-speeches': 1,
  digitalgov: 1,
  '18f-blog': 1,
  'sourcegraph-handbook': 1,
  masc: 1,
  onestopenglish: 1,
  storybooks: 1,
  'topical-chat': 1,
  'gutenberg-prose': 0.25,
};
/** A word in small letters that stands by itself. */
const WORD = /(?<![\p{L}\p{N}'’_-])[a-z]+(?:['’][a-z]+)?(?![\p{L}\p{N}'’_-])/gu;

const counts = new Map<string, number>();
for (const [source, share] of Object.entries(SOURCES)) {
  let wanted = 0;
  for await (const text of documents(options.data, source)) {
    wanted += share;
    if (wanted < 1) continue;
    wanted -= 1;
    for (const [match] of text.matchAll(WORD)) {
      const word = match.replace('’', "'");
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}
const words = [...counts]
  .filter(([, count]) => count >= Number(options.least))
  .map(([word]) => word);
const file = join(import.meta.dirname, '../../tools/known-words.json');
writeFileSync(file, `${JSON.stringify({ words: encodeWordList(words.sort()) }, null, 2)}\n`);
console.log(`${words.length} words of ${counts.size}: ${file}`);
