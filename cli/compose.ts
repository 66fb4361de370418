// `pilcrow compose` and `pilcrow reply`: a new text from an instruction, and replies to a message. Both take
// a model that follows instructions.
import { randomUUID } from 'node:crypto';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { Instruction, type Outcome, Request } from '../contract/task.ts';
import { runInWorker } from './engine.ts';
import { readText } from './input.ts';
import { outcomeOf, printOutcome, type Watching, watch } from './output.ts';

interface Options {
  json?: true;
  instruction?: string;
}

const json = () => new Option('--json', 'print the whole outcome as JSON');

/** What the user asks for, on the commands where it is an option. */
export const instructionOption = (description: string) =>
  new Option('--instruction <words>', description).argParser(parseInstruction);

export function composeCommand(): Command {
  return new Command('compose')
    .description('write a text as you ask; takes a larger model')
    .addArgument(
      new Argument('<instruction>', 'what to write, in your own words').argParser(parseInstruction),
    )
    .argument('[file]', 'a text that it refers to; - reads standard input')
    .addOption(json())
    .action(async (instruction: string, file: string | undefined, options: Options) => {
      const watching = watch('Writing', options.json !== true);
      const outcome = await run(watching, async () => ({
        tool: 'compose',
        text: file === undefined ? '' : await readText(file),
        options: { instruction },
      }));
      print(outcome, options, ([text = '']) => watching.write(`${text}\n`));
    });
}

export function replyCommand(): Command {
  return new Command('reply')
    .description('suggest up to three short replies to a message; takes a larger model')
    .argument('[file]', 'the message; - or nothing reads standard input')
    .addOption(instructionOption('what the reply shall say, in your own words'))
    .addOption(json())
    .action(async (file: string | undefined, options: Options) => {
      const { instruction = '' } = options;
      const outcome = await run(watch('Writing reply', false), async () => ({
        tool: 'reply',
        text: await readText(file),
        options: { instruction },
      }));
      print(outcome, options, (texts) => process.stdout.write(`${texts.join('\n---\n')}\n`));
    });
}

function parseInstruction(value: string): string {
  const parsed = Instruction.safeParse(value);
  if (!parsed.success) throw new InvalidArgumentError('It must have 2000 characters at most.');
  return parsed.data;
}

function run(watching: Watching, request: () => Promise<object>): Promise<Outcome> {
  return outcomeOf(async () => {
    const asked = Request.parse({ id: randomUUID(), ...(await request()) });
    const outcome = await runInWorker(asked, watching.onPiece);
    watching.end();
    return outcome;
  });
}

function print(outcome: Outcome, options: Options, write: (texts: string[]) => void): void {
  printOutcome(outcome, options.json === true, (ended) => {
    if (ended.status !== 'composed') return;
    const { texts, added } = ended.result;
    write(texts);
    if (added.length > 0) {
      process.stderr.write(`Check this, which nobody gave the model: ${added.join(', ')}.\n`);
    }
  });
}
