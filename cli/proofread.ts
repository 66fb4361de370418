// `pilcrow proofread`: the corrected text, what would change, or the file changed in place.
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { ProofreadOptions } from '../contract/task.ts';
import { type ChangeOptions, changeCommand, runChange } from './change.ts';
import { dialectOption, type PersonalOptions, personal, wordsOption } from './personal.ts';

export function proofreadCommand(): Command {
  return changeCommand('proofread', 'correct spelling, grammar and punctuation')
    .addOption(dialectOption())
    .addOption(wordsOption())
    .action(
      (file: string | undefined, options: ChangeOptions & PersonalOptions, command: Command) =>
        runChange(file, options, command, {
          label: 'Proofreading sentence',
          request: async (text) => ({
            id: randomUUID(),
            tool: 'proofread',
            text,
            options: ProofreadOptions.parse(await personal(options)),
          }),
          result(outcome) {
            if (outcome.status !== 'proofread') return null;
            const { correctedInput, corrections } = outcome.result;
            const count = corrections.length;
            return {
              text: correctedInput,
              done: count === 1 ? '1 correction' : `${count} corrections`,
            };
          },
        }),
    );
}
