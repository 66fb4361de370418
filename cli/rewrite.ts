// `pilcrow rewrite`: a text in another tone, or shorter; up to three wordings of it.
import { randomUUID } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type KeptReason, type Outcome, RewriteOptions } from '../contract/task.ts';
import { type ChangeOptions, changeCommand, runChange } from './change.ts';
import { instructionOption } from './compose.ts';
import { dialectOption, type PersonalOptions, personal, wordsOption } from './personal.ts';

const CHOICES = RewriteOptions.shape;

type RewriteCommandOptions = ChangeOptions &
  Omit<RewriteOptions, 'dialect' | 'words'> &
  PersonalOptions;

export function rewriteCommand(): Command {
  const choice = (name: 'tone' | 'length', description: string) =>
    new Option(`--${name} <${name}>`, description)
      .choices(CHOICES[name].def.innerType.options)
      .default(CHOICES[name].parse(undefined));
  return changeCommand('rewrite', 'say the same in another tone, or shorter')
    .addOption(choice('tone', 'how it shall sound'))
    .addOption(choice('length', 'how long it shall be'))
    .addOption(instructionOption('the change in your own words; takes a larger model'))
    .addOption(
      new Option('--adapter <name>', 'an adapter of your own that does it alone').argParser(
        parseAdapter,
      ),
    )
    .addOption(
      new Option('--alternatives <count>', 'how many wordings to give, 1 to 3')
        .argParser(parseCount)
        .default(1),
    )
    .addOption(dialectOption())
    .addOption(wordsOption())
    .action((file: string | undefined, options: RewriteCommandOptions, command: Command) =>
      runChange(file, options, command, {
        label: 'Rewriting sentence',
        request: async (text) => {
          const parsed = RewriteOptions.parse({ ...options, ...(await personal(options)) });
          return { id: randomUUID(), tool: 'rewrite', text, options: parsed };
        },
        result: (outcome) =>
          outcome.status === 'rewritten'
            ? { text: outcome.result.wordings[0] ?? '', done: 'The text was rewritten' }
            : null,
        remarks: remarksOf,
        streams: options.alternatives === 1,
        print: options.alternatives === 1 ? undefined : printWordings,
      }),
    );
}

function parseCount(value: string): number {
  const parsed = CHOICES.alternatives.safeParse(Number(value));
  if (!parsed.success) throw new InvalidArgumentError('It must be 1, 2 or 3.');
  return parsed.data;
}

function parseAdapter(value: string): string {
  if (!CHOICES.adapter.safeParse(value).success) throw new InvalidArgumentError('It is no name.');
  return value;
}

/** One wording as it is, so that it can go into a file; several with a line above each. */
function printWordings(outcome: Outcome): void {
  if (outcome.status !== 'rewritten') return;
  const { wordings } = outcome.result;
  for (const [index, wording] of wordings.entries()) {
    if (wordings.length > 1) process.stdout.write(`--- ${index + 1} of ${wordings.length} ---\n`);
    process.stdout.write(wording);
    if (wordings.length > 1 && !wording.endsWith('\n')) process.stdout.write('\n');
  }
}

const REASONS: Record<KeptReason, string> = {
  protected: 'an address, a number, code or a quotation would have been lost',
  facts: 'a name, a number or a negation would have changed',
  doubt: 'the new sentence was not sure to say the same',
  language: 'not in English',
};

function remarksOf(outcome: Outcome): string[] {
  if (outcome.status !== 'rewritten') return [];
  const { kept, missing } = outcome.result;
  const remarks = kept.map(({ reason, sentences }) => {
    const subject =
      sentences === 1
        ? 'One sentence is left as it was'
        : `${sentences} sentences are left as they were`;
    return `${subject}: ${REASONS[reason]}.`;
  });
  return missing.length === 0 ? remarks : [...remarks, `It lacks: ${missing.join(', ')}.`];
}
