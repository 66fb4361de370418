// `pilcrow proofread`: the corrected text, what would change, or the file changed in place.
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { type ChangeOptions, changeCommand, runChange } from './change.ts';

export function proofreadCommand(): Command {
  return changeCommand('proofread', 'correct spelling, grammar and punctuation').action(
    (file: string | undefined, options: ChangeOptions, command: Command) =>
      runChange(file, options, command, {
        label: 'Proofreading sentence',
        request: (text) => ({ id: randomUUID(), tool: 'proofread', text, options: {} }),
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
