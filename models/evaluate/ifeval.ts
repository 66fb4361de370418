// IFEval (Zhou et al. 2023): whether an answer does what its prompt asks for where a program can check it.
// All 25 kinds of instruction of the published set, strictly and loosely as its authors score them. Two
// checks need a judge of ours: the language of an answer (the library eld) and where sentences end.

import { z } from 'zod';
import { CHECKS, type Instruction } from './ifeval-checks.ts';

const Line = z.object({
  prompt: z.string(),
  instruction_id_list: z.array(z.string()),
  kwargs: z.array(z.record(z.string(), z.unknown())),
});

export interface InstructionPrompt {
  prompt: string;
  instructions: Instruction[];
}

/** One line of the set. Throws when it has a kind of instruction that is not known here. */
export function parseInstructions(line: string): InstructionPrompt {
  const { prompt, instruction_id_list: names, kwargs } = Line.parse(JSON.parse(line));
  const instructions = names.map((name, index) => {
    const schema = CHECKS[name]?.options;
    if (schema === undefined) throw new Error(`IFEval has no instruction "${name}"`);
    return { name, options: schema.parse(kwargs[index]) };
  });
  return { prompt, instructions };
}

/** Whether `answer` follows the instruction as it stands. */
export function follows({ name, options }: Instruction, answer: string): boolean {
  return answer.trim() !== '' && (CHECKS[name]?.check(answer, options) ?? false);
}

/** Whether some reading of the answer does: without an opening or a closing line, without asterisks. */
export function followsLoosely(instruction: Instruction, answer: string): boolean {
  const lines = answer.split('\n');
  const readings = [lines, lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((kept) =>
    kept.join('\n').trim(),
  );
  readings[0] = answer;
  return [...readings, ...readings.map((reading) => reading.replaceAll('*', ''))].some((reading) =>
    follows(instruction, reading),
  );
}

/** In percent: of prompts whose every instruction is followed, and of instructions. */
export function instructionScores(
  prompts: readonly InstructionPrompt[],
  answers: readonly string[],
): Record<string, number> {
  const scores: Record<string, number> = {};
  for (const [way, judge] of [
    ['strict', follows],
    ['loose', followsLoosely],
  ] as const) {
    const judged = prompts.map(({ instructions }, index) =>
      instructions.map((instruction) => judge(instruction, answers[index] as string)),
    );
    const all = judged.flat();
    const whole = judged.filter((results) => results.every(Boolean)).length;
    scores[`prompts, ${way} (%)`] = (100 * whole) / Math.max(1, judged.length);
    scores[`instructions, ${way} (%)`] =
      (100 * all.filter(Boolean).length) / Math.max(1, all.length);
  }
  return scores;
}
