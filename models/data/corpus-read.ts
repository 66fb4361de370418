// Writes pairs for the proofread adapter from sentences of the corpora that were read one by one: those that the adapter was
// unsure to leave alone (models/unsure.py). Two in three are right and teach it to keep still; the others have mistakes that
// their writers made, and teach what those look like.
//
//   node models/data/corpus-read.ts --data FOLDER --eval FOLDER --out FILE --held FILE
//
// The sentences are not ours to print: a line of corpus-read.tsv has the hash of one and its corrections (`readingOf`), and they are
// looked for in the corpora. Each twentieth line is held back. Drops what an evaluation set holds, whole or 13 words in a row.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { documents, spokenSentences } from './corpus.ts';
import { isHeldBack } from './held.ts';

const SOURCES = [
  'wikipedia-2015',
  'changelog-transcripts',
  'topical-chat',
  'sgd-dialogues',
  'taskmaster4',
  'storybooks',
  'onestopenglish',
  'masc',
  'digitalgov',
  '18f-blog',
  'openstax',
  'sourcegraph-handbook',
  'presidential-speeches',
  'medquad',
];

const HASH_DIGITS = 10;

/** What a sentence is known by in corpus-read.tsv. */
export const hashOf = (sentence: string): string =>
  createHash('sha256').update(sentence).digest('hex').slice(0, HASH_DIGITS);

/** `[start, end)` of a sentence becomes `text`. */
export interface Mending {
  start: number;
  end: number;
  text: string;
}

/**
 * A line of corpus-read.tsv: the hash of a sentence and, divided by tabs, what is to be mended in it as "4-9>there", in order.
 * Throws on any other form.
 */
export function readingOf(line: string): { hash: string; mendings: Mending[] } {
  const [hash = '', ...fields] = line.split('\t');
  if (!/^[0-9a-f]{10}$/.test(hash)) throw new Error(`no hash: ${line}`);
  let last = 0;
  const mendings = fields.map((field) => {
    const [, start, end, text] = /^(\d+)-(\d+)>(.*)$/.exec(field) ?? [];
    if (text === undefined) throw new Error(`no mending: ${field}`);
    const mending = { start: Number(start), end: Number(end), text };
    if (mending.start < last || mending.end < mending.start)
      throw new Error(`out of order: ${field}`);
    last = mending.end;
    return mending;
  });
  return { hash, mendings };
}

/** The sentence with all of it mended. */
export function mend(sentence: string, mendings: readonly Mending[]): string {
  return mendings.reduceRight(
    (text, { start, end, text: right }) => text.slice(0, start) + right + text.slice(end),
    sentence,
  );
}

/** All sentences of a text, without the speaker before a line of a dialogue, and each with the next. */
export function* readingsOf(text: string): Generator<string> {
  for (const paragraph of text.split('\n')) {
    const sentences = spokenSentences(paragraph);
    for (const [index, sentence] of sentences.entries()) {
      yield sentence;
      if (index + 1 < sentences.length) yield `${sentence} ${sentences[index + 1]}`;
    }
  }
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string' },
      eval: { type: 'string' },
      out: { type: 'string' },
      held: { type: 'string' },
    },
  });
  const { data, eval: sets, out, held } = options;
  if (!data || !sets || !out || !held)
    throw new Error('--data, --eval, --out and --held are needed');

  const lines = readFileSync(join(import.meta.dirname, 'corpus-read.tsv'), 'utf8').trimEnd();
  const wanted = new Map(
    lines.split('\n').map((line, place) => {
      const { hash, mendings } = readingOf(line);
      return [hash, { mendings, isHeld: isHeldBack(place) }] as const;
    }),
  );
  const evaluation = EvaluationText.read(sets);
  const [learnt, kept]: [string[], string[]] = [[], []];
  let dropped = 0;
  for (const source of SOURCES) {
    for await (const text of documents(data, source)) {
      for (const sentence of readingsOf(text)) {
        const hash = hashOf(sentence);
        const reading = wanted.get(hash);
        if (!reading) continue;
        wanted.delete(hash);
        if (evaluation.holds(sentence)) dropped++;
        else {
          const pair = { input: sentence, output: mend(sentence, reading.mendings) };
          (reading.isHeld ? kept : learnt).push(JSON.stringify(pair));
        }
      }
    }
  }
  writeFileSync(out, `${learnt.join('\n')}\n`);
  writeFileSync(held, `${kept.join('\n')}\n`);
  console.log(
    `${learnt.length} pairs, ${kept.length} held back; ${dropped} dropped as evaluation text; ${wanted.size} not found: ${out}`,
  );
}

if (import.meta.main) await main();
