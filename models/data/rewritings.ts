// Writes pairs for the rewrite adapter from passages that were written with their rewritings
// (models/data/rewritings/*.txt): blocks of a passage and lines "wish: passage rewritten".
//
//   node models/data/rewritings.ts --eval FOLDER --out FILE --held FILE
//
// Each twentieth block is held back, for measuring. Drops what an evaluation set holds, whole or 13 words in a row.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { isHeldBack } from './held.ts';
import { INSTRUCTIONS, type RewritePair, type Style } from './rewrite-instructions.ts';

/** The pairs of a block. */
export function pairsOf(block: string): RewritePair[] {
  const [input = '', ...lines] = block.split('\n');
  return lines.map((line) => {
    const [, style, output] = /^(\w+): +(.+)$/.exec(line) ?? [];
    if (!style || !output || !Object.hasOwn(INSTRUCTIONS, style))
      throw new Error(`not a rewriting: ${line}`);
    const instruction = INSTRUCTIONS[style as Style];
    return { instruction, input, output, source: 'own', license: 'Apache-2.0' };
  });
}

/** Every block as it was written, and whether it is held back. */
function* blocks(): Generator<{ pairs: RewritePair[]; isHeld: boolean }> {
  const folder = join(import.meta.dirname, 'rewritings');
  for (const file of readdirSync(folder).sort()) {
    const all = readFileSync(join(folder, file), 'utf8').trim().split(/\n\n+/);
    for (const [number, block] of all.entries())
      yield { pairs: pairsOf(block), isHeld: isHeldBack(number) };
  }
}

/** The pairs of one style that no adapter of ours was trained on. */
export function heldPairs(style: Style): RewritePair[] {
  const all = [...blocks()].flatMap(({ pairs, isHeld }) => (isHeld ? pairs : []));
  return all.filter(({ instruction }) => instruction === INSTRUCTIONS[style]);
}

function main() {
  const { values: options } = parseArgs({
    options: { eval: { type: 'string' }, out: { type: 'string' }, held: { type: 'string' } },
  });
  const { eval: sets, out, held } = options;
  if (!sets || !out || !held) throw new Error('--eval, --out and --held are needed');

  const evaluation = EvaluationText.read(sets);
  const learnt: RewritePair[] = [];
  const kept: RewritePair[] = [];
  let dropped = 0;
  for (const { pairs, isHeld } of blocks()) {
    const known = pairs.some(({ input, output }) =>
      [input, output].some((text) => evaluation.holds(text)),
    );
    if (known) dropped++;
    else (isHeld ? kept : learnt).push(...pairs);
  }
  const text = (pairs: RewritePair[]) => pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
  writeFileSync(out, text(learnt));
  writeFileSync(held, text(kept));
  console.log(
    `${learnt.length} pairs, ${kept.length} held back; ${dropped} blocks dropped as evaluation text: ${out}`,
  );
}

if (import.meta.main) main();
