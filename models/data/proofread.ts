// Writes models/work/proofread.jsonl: pairs of a sentence with errors and the sentence itself.
//
//   node models/data/proofread.ts --data FOLDER --eval FOLDER --out FILE [--seed 7] [--scale 1]
//
// Drops every sentence that an evaluation set holds, whole or 13 words in a row.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { documents, isCleanSentence, spokenSentences } from './corpus.ts';
import { corrupt } from './errors.ts';
import { Lexicon } from './errors-lexicon.ts';
import { Morphology } from './errors-morphology.ts';
import { Random } from './random.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '7' },
    scale: { type: 'string', default: '1' },
  },
});

const { data, eval: sets, out } = options;
if (!data || !sets || !out) throw new Error('--data, --eval and --out are needed');

/** Sentences taken from each source: what people say and write to each other first, then plain modern prose. */
const SOURCES: Record<string, number> = {
  'wikipedia-2015': 9000,
  'changelog-transcripts': 9000,
  'topical-chat': 9000,
  'sgd-dialogues': 6000,
  storybooks: 6000,
  onestopenglish: 5000,
  masc: 5000,
  digitalgov: 4000,
  '18f-blog': 3000,
  openstax: 4000,
  'sourcegraph-handbook': 3000,
  'presidential-speeches': 2000,
  medquad: 1000,
};
const LEAST_WORDS = 4;
const MOST_WORDS = 26;
/** Learners write sentences of this size; shorter ones are kept less often. */
const SHORT = 8;
const TWO_SENTENCES = 0.1;

const random = new Random(Number(options.seed));
const evaluation = EvaluationText.read(sets);

/** Sources whose rare words are words: names of plants, of illnesses, of musical forms. */
const EDITED = new Set(['wikipedia-2015', 'openstax', 'medquad', 'presidential-speeches']);

interface Found {
  source: string;
  sentence: string;
  next: string | undefined;
}

async function take(folder: string, source: string, limit: number): Promise<Found[]> {
  const found: Found[] = [];
  for await (const text of documents(folder, source)) {
    if (random.chance(0.5)) continue; // spread over more documents
    for (const paragraph of text.split('\n')) {
      const sentences = spokenSentences(paragraph);
      for (const [i, sentence] of sentences.entries()) {
        if (!isCleanSentence(sentence, LEAST_WORDS, MOST_WORDS) || random.chance(0.6)) continue;
        if (sentence.split(' ').length < SHORT && random.chance(0.7)) continue;
        const next = sentences[i + 1];
        const clean = next !== undefined && isCleanSentence(next, LEAST_WORDS, MOST_WORDS);
        found.push({ source, sentence, next: clean ? next : undefined });
      }
    }
    if (found.length >= limit * 2) break;
  }
  return random.shuffle(found).slice(0, limit);
}

const taken: Found[] = [];
for (const [source, limit] of Object.entries(SOURCES)) {
  const found = await take(data, source, Math.round(limit * Number(options.scale)));
  console.log(`${source}: ${found.length} sentences`);
  taken.push(...found);
}

const lexicon = Lexicon.from(
  taken.flatMap(({ sentence, next }) => (next ? [sentence, next] : [sentence])),
);
const morphology = new Morphology(lexicon);

/** In a source that nobody edited, a rare word in small letters is likelier a slip than a word to keep. */
const spelt = (text: string) =>
  (text.match(/(?<=^|[\s"(])[a-z]+(?=[\s,.!?")]|$)/g) ?? []).every((word) => lexicon.has(word));

let dropped = 0;
let untouched = 0;
const lines: string[] = [];
for (const { source, sentence, next } of random.shuffle(taken)) {
  const pair = next && random.chance(TWO_SENTENCES * 2.2) ? `${sentence} ${next}` : sentence;
  if (!EDITED.has(source) && !spelt(pair)) continue;
  if (evaluation.holds(pair) || evaluation.holds(sentence)) {
    dropped++;
    continue;
  }
  const input = corrupt(pair, morphology, random);
  if (input === pair) untouched++;
  lines.push(JSON.stringify({ input, output: pair }));
}
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(
  `${lines.length} pairs, ${untouched} of them untouched; ${dropped} sentences dropped as evaluation text: ${out}`,
);
