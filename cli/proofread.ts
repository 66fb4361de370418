// `pilcrow proofread`: the corrected text, what would change, or the file changed in place.
import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import { unifiedDiff } from './diff.ts';
import { runInWorker } from './engine.ts';
import { readText } from './input.ts';
import { outcomeOf, printOutcome, progressLine } from './output.ts';
import { replaceFile } from './replace.ts';

interface Options {
  json?: true;
  diff?: true;
  inPlace?: true;
}

export function proofreadCommand(): Command {
  return new Command('proofread')
    .description('correct spelling, grammar and punctuation')
    .argument('[file]', 'a text file; - or nothing reads standard input')
    .addOption(new Option('--json', 'print the whole outcome as JSON').conflicts('diff'))
    .addOption(new Option('--diff', 'print what would change, as a unified diff'))
    .addOption(
      new Option('--in-place', 'change the file, keeping the original as file~').conflicts('diff'),
    )
    .action(async (file: string | undefined, options: Options, command: Command) => {
      if (options.inPlace && (file === undefined || file === '-')) {
        command.error('error: --in-place needs a file');
      }
      await proofread(file, options);
    });
}

async function proofread(file: string | undefined, options: Options): Promise<void> {
  let text = '';
  const outcome = await outcomeOf(async () => {
    text = await readText(file);
    const line = progressLine('Proofreading sentence');
    const id = randomUUID();
    const ended = await runInWorker({ id, tool: 'proofread', text, options: {} }, line);
    line(null);
    if (options.inPlace && file !== undefined && ended.status === 'proofread') {
      await save(file, text, ended.result.correctedInput, ended.result.corrections.length);
    }
    return ended;
  });
  printOutcome(outcome, options.json === true, (ended) => {
    if (ended.status !== 'proofread' || options.inPlace) return;
    const { correctedInput } = ended.result;
    const name = file === undefined || file === '-' ? 'text' : file;
    process.stdout.write(options.diff ? unifiedDiff(name, text, correctedInput) : correctedInput);
  });
}

async function save(file: string, before: string, after: string, count: number): Promise<void> {
  if (count === 0) {
    process.stderr.write(`Nothing to correct in ${file}.\n`);
    return;
  }
  const backup = await replaceFile(file, before, after);
  const corrections = count === 1 ? '1 correction' : `${count} corrections`;
  process.stderr.write(`${corrections} in ${file}; the original is ${backup}.\n`);
}
