// What the commands that change a text have in common: read it, run the tool, and print the new text, a
// diff or JSON, or change the file in place and keep the original beside it.
import { type Argument, Command, Option } from 'commander';
import type { Outcome, Request } from '../contract/task.ts';
import { unifiedDiff } from './diff.ts';
import { runInWorker } from './engine.ts';
import { readText } from './input.ts';
import { outcomeOf, printOutcome, watch } from './output.ts';
import { replaceFile } from './replace.ts';

export interface ChangeOptions {
  json?: true;
  diff?: true;
  inPlace?: true;
}

/** A command with a file argument, behind those in `before`, and the options of ChangeOptions. */
export function changeCommand(name: string, description: string, before: Argument[] = []): Command {
  const command = new Command(name).description(description);
  for (const argument of before) command.addArgument(argument);
  return command
    .argument('[file]', 'a text file; - or nothing reads standard input')
    .addOption(new Option('--json', 'print the whole outcome as JSON').conflicts('diff'))
    .addOption(new Option('--diff', 'print what would change, as a unified diff'))
    .addOption(
      new Option('--in-place', 'change the file, keeping the original as file~').conflicts('diff'),
    );
}

/** One tool's part of a change. */
export interface Change {
  request(text: string): Promise<Request>;
  /** What progress counts, e.g. "Proofreading sentence". */
  label: string;
  /** The new text, and in words what was done to it; null when the outcome holds none. */
  result(outcome: Outcome): { text: string; done: string } | null;
  /** What else must be said of an outcome. */
  remarks?(outcome: Outcome): string[];
  /** The new text comes in pieces, and may be written as it comes. */
  streams?: boolean;
  /** Prints several texts, where there is more than one. */
  print?: ((outcome: Outcome) => void) | undefined;
}

/** Carries out a command that was made by `changeCommand`. */
export async function runChange(
  file: string | undefined,
  options: ChangeOptions,
  command: Command,
  change: Change,
): Promise<void> {
  const isInput = file === undefined || file === '-';
  if (options.inPlace && isInput) command.error('error: --in-place needs a file');
  const streams = !options.json && !options.diff && !options.inPlace;
  const watching = watch(change.label, streams && change.streams === true);
  let text = '';
  const outcome = await outcomeOf(async () => {
    text = await readText(file);
    const ended = await runInWorker(await change.request(text), watching.onPiece);
    watching.end();
    const result = change.result(ended);
    if (options.inPlace && result && file) await save(file, text, result);
    return ended;
  });
  printOutcome(outcome, options.json === true, (ended) => {
    const result = change.result(ended);
    if (result !== null && !options.inPlace) {
      if (options.diff) {
        process.stdout.write(unifiedDiff(isInput ? 'text' : file, text, result.text));
      } else if (change.print) change.print(ended);
      else watching.write(result.text);
    }
    for (const remark of change.remarks?.(ended) ?? []) process.stderr.write(`${remark}\n`);
  });
}

async function save(
  file: string,
  before: string,
  { text, done }: { text: string; done: string },
): Promise<void> {
  if (text === before) {
    process.stderr.write(`Nothing was changed in ${file}.\n`);
    return;
  }
  const backup = await replaceFile(file, before, text);
  process.stderr.write(`${done} in ${file}; the original is ${backup}.\n`);
}
