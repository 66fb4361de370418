// Writes pairs for the proofread adapter from sentences that were written with their mistakes and corrections
// (models/data/corrections/*.txt; marked.ts tells the form).
//
//   node models/data/corrections.ts --eval FOLDER --out FILE --held FILE [--seed 1] [--whole]
//
// A line with several mistakes also gives pairs with some of them, and right lines their share as they are: so the adapter
// learns each correction by itself, and to stop when all is right. With --whole there are no such parts and few such lines, for
// when there is time for one pass only. Each twentieth line is held back, for measuring. Drops
// what an evaluation set holds, whole or 13 words in a row.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { everydaySentences } from '../evaluate/everyday.ts';
import { correctionLines, countMarks, readMarked } from './marked.ts';
import { Random } from './random.ts';

const { values: options } = parseArgs({
  options: {
    eval: { type: 'string' },
    out: { type: 'string' },
    held: { type: 'string' },
    seed: { type: 'string', default: '1' },
    whole: { type: 'boolean', default: false },
  },
});
const { eval: sets, out, held } = options;
if (!sets || !out || !held) throw new Error('--eval, --out and --held are needed');

/** Of the lines with mistakes, so many are also learnt without any. */
const RIGHT = options.whole ? 0.06 : 0.2;

const random = new Random(Number(options.seed));
const evaluation = EvaluationText.read(sets);
for (const { text, right } of everydaySentences())
  for (const sentence of [text, ...right]) evaluation.add(sentence);

const learnt: string[] = [];
const kept: string[] = [];
let dropped = 0;
const pair = (input: string, output: string) => JSON.stringify({ input, output });

for (const { line, wrong, right, isHeld } of correctionLines()) {
  if (evaluation.holds(right) || evaluation.holds(wrong)) {
    dropped++;
  } else if (isHeld) {
    kept.push(pair(wrong, right));
  } else {
    learnt.push(pair(wrong, right));
    const some = readMarked(line, () => (random.chance(0.5) ? 'wrong' : 'right'));
    const isPart = countMarks(line) > 1 && some !== right && some !== wrong;
    if (isPart && !options.whole) learnt.push(pair(some, right));
    if (wrong !== right && random.chance(RIGHT)) learnt.push(pair(right, right));
  }
}
writeFileSync(out, `${learnt.join('\n')}\n`);
writeFileSync(held, `${kept.join('\n')}\n`);
console.log(
  `${learnt.length} pairs, ${kept.length} held back; ${dropped} dropped as evaluation text: ${out}`,
);
