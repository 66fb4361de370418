// Says how far the errors of the generator are from those of real learners, and writes it to
// models/docs/error-types.md:
//
//   node models/data/error-distribution.ts --eval EVAL --pairs models/work/proofread.jsonl
//
// Both sides go the same way: the sentences before and after, aligned anew, each edit named by our own tagger.
// Of the evaluation sets only these shares are taken, no sentence.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { decodeWordList } from '../../contract/word-list.ts';
import { ERROR_TYPES, type ErrorType, ErrorTypes, joinMoves } from '../evaluate/error-types.ts';
import { type M2Sentence, tokenEdits } from '../evaluate/m2.ts';
import { loadBea, loadConll13, loadJfleg } from '../evaluate/sets.ts';
import { splitTokens } from '../evaluate/treebank.ts';

interface Distribution {
  sentences: number;
  untouched: number;
  words: number;
  /** Edits by their type. */
  edits: Record<ErrorType, number>;
}

/** Tokens joined by spaces, with errors and without. */
type Pair = readonly [wrong: string, right: string];

function distributionOf(pairs: Iterable<Pair>, types: ErrorTypes): Distribution {
  const edits = Object.fromEntries(ERROR_TYPES.map((type) => [type, 0]));
  const all: Distribution = {
    sentences: 0,
    untouched: 0,
    words: 0,
    edits: edits as Record<ErrorType, number>,
  };
  for (const [wrong, right] of pairs) {
    const source = wrong.split(' ');
    all.sentences++;
    all.words += source.length;
    if (wrong === right) all.untouched++;
    else
      for (const edit of joinMoves(source, tokenEdits(wrong, right)))
        all.edits[types.typeOf(source, edit)]++;
  }
  return all;
}

/** The first annotator's correction. */
function corrected({ source, annotations: [edits = []] }: M2Sentence): Pair {
  const tokens = source.split(' ');
  for (const { start, end, correction } of edits.toSorted(
    (a, b) => b.start - a.start || b.end - a.end,
  ))
    tokens.splice(start, end - start, ...(correction === '' ? [] : correction.split(' ')));
  return [source, tokens.join(' ')];
}

const total = ({ edits }: Distribution) =>
  Object.values(edits).reduce((sum, count) => sum + count, 0);
const share = (one: Distribution, type: ErrorType) => one.edits[type] / Math.max(1, total(one));
/** Half of what the shares differ: 0 for the same, 1 for nothing in common. */
const distance = (left: Distribution, right: Distribution) =>
  ERROR_TYPES.reduce((sum, type) => sum + Math.abs(share(left, type) - share(right, type)), 0) / 2;
const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

function toMarkdown(generated: Distribution, real: Record<string, Distribution>): string {
  const columns = { ...real, 'our pairs': generated };
  const row = (name: string, of: (one: Distribution) => string) =>
    `| ${name} | ${Object.values(columns).map(of).join(' | ')} |`;
  return `# The errors that we make, beside those of learners

Made by \`node models/data/error-distribution.ts --eval EVAL --pairs models/work/proofread.jsonl\`. Kinds are those of our own
tagger (\`models/evaluate/error-types.ts\`) on all sides, so they compare with each other and with nothing else.
CoNLL 2013 has only five kinds annotated (articles, prepositions, noun number, agreement, verb form), which is
why it has no others to speak of. JFLEG's first reference rewrites for fluency, so it has more words anew.

| kind, of all edits | ${Object.keys(columns).join(' | ')} |
|---|${'---|'.repeat(Object.keys(columns).length)}
${ERROR_TYPES.map((type) => row(type, (one) => percent(share(one, type)))).join('\n')}
${row('**distance of our pairs**', (one) => (one === generated ? '' : percent(distance(one, generated))))}
${row('edits in 100 words', (one) => ((100 * total(one)) / one.words).toFixed(1))}
${row('sentences untouched', (one) => percent(one.untouched / one.sentences))}
${row('sentences', (one) => one.sentences.toLocaleString('en-US'))}

The distance is half the sum of what the shares differ: 0% for the same shares, 100% for no kind in common.
`;
}

const { values: options } = parseArgs({
  options: { eval: { type: 'string' }, pairs: { type: 'string' } },
});
if (!options.eval || !options.pairs) throw new Error('--eval and --pairs are needed');

const KnownWords = z.object({ words: z.string() });
const known = readFileSync(join(import.meta.dirname, '../../tools/known-words.json'), 'utf8');
const types = new ErrorTypes(decodeWordList(KnownWords.parse(JSON.parse(known)).words));
const PairLine = z.object({ input: z.string(), output: z.string() });
const pairs = readFileSync(options.pairs, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Pair => {
    const { input, output } = PairLine.parse(JSON.parse(line));
    return [splitTokens(input), splitTokens(output)];
  });
const { sources, references } = loadJfleg(options.eval);
const rewritten = sources.map((source, index): Pair => [source, references[0]?.[index] ?? source]);
const report = toMarkdown(distributionOf(pairs, types), {
  'BEA 2019 dev': distributionOf(loadBea(options.eval).map(corrected), types),
  'JFLEG dev': distributionOf(rewritten, types),
  'CoNLL 2013': distributionOf(loadConll13(options.eval).map(corrected), types),
});
writeFileSync(join(import.meta.dirname, '../docs/error-types.md'), report);
console.log(report);
