// Builds the corpus that models are trained on, from the raw one, and tells what was left out and why:
//
//   node models/corpus/build.ts --data DATA --eval EVAL --out FOLDER [--sources NAME...] [--tokenizer FILE]
//
// Reads DATA/corpus/*.jsonl.zst one document at a time and writes FOLDER/corpus/*.jsonl.zst, so that FOLDER
// can stand as --data for whatever reads the corpus, FOLDER/report.md and FOLDER/report.json. In memory are
// one document, the hashes of the evaluation sets, and 0.7 kB of each document seen.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { RowWriter, rowsOf } from '../data/jsonl.ts';
import { EvaluationText } from './evaluation-text.ts';
import { DocumentFilter, OptOut } from './filter.ts';
import { openQuality } from './quality.ts';
import { type CorpusReport, SourceCounter, toMarkdown } from './report.ts';

const Document = z.object({ source: z.string(), license: z.string(), text: z.string() });

/** Of two documents alike the first read stays: edited prose before speech, small sources before large. */
const FIRST = [
  'openstax',
  'onestopenglish',
  'storybooks',
  'digitalgov',
  '18f-blog',
  'wikipedia-2015',
];
const LAST = ['gutenberg-prose'];

function inOrder(names: readonly string[]): string[] {
  const place = (name: string) =>
    FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.includes(name) ? 1 : 0;
  return [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

const here = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    out: { type: 'string' },
    sources: { type: 'string', multiple: true },
    tokenizer: { type: 'string', default: join(import.meta.dirname, '../bundle/tokenizer.json') },
  },
});
const { data, eval: sets, out } = options;
if (!data || !sets || !out) throw new Error('--data, --eval and --out are needed');

const tokenizer = new Tokenizer(JSON.parse(readFileSync(options.tokenizer, 'utf8')), {});
const tokensOf = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids.length;
const weights = JSON.parse(here('quality-weights.json'));
const filter = new DocumentFilter({
  optOut: OptOut.parse(JSON.parse(here('opt-out.json'))),
  quality: openQuality(weights),
  qualityThreshold: weights.threshold,
  evaluation: EvaluationText.read(sets),
});

const found = readdirSync(join(data, 'corpus')).flatMap((file) =>
  file.endsWith('.jsonl.zst') ? [file.replace('.jsonl.zst', '')] : [],
);
mkdirSync(join(out, 'corpus'), { recursive: true });
const report: CorpusReport = { sources: [], rules: {}, linesTaken: 0, masked: {} };
for (const name of inOrder(options.sources ?? found)) {
  const counter = new SourceCounter(report, name, tokensOf);
  const writer = new RowWriter(join(out, 'corpus', `${name}.jsonl.zst`));
  for await (const { source, license, text } of rowsOf(
    join(data, 'corpus', `${name}.jsonl.zst`),
    Document,
  )) {
    const verdict = filter.judge(name, text);
    counter.add(license, text, verdict);
    if (verdict.dropped === null) await writer.write({ source, license, text: verdict.text });
  }
  await writer.close();
  const { read, kept } = counter.count;
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  console.log(`${name}: ${kept.documents} of ${read.documents} documents; ${megabytes} MB in use`);
}
writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(join(out, 'report.md'), toMarkdown(report));
