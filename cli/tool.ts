// `pilcrow tool`: one of the user's own tools, as the app has them or a file that it exported.
import { randomUUID } from 'node:crypto';
import { Argument, type Command, Option } from 'commander';
import { type CustomTool, type CustomTools, readToolsFile } from '../contract/custom-tools.ts';
import { UserError } from '../contract/errors.ts';
import { Request } from '../contract/task.ts';
import { type ChangeOptions, changeCommand, runChange } from './change.ts';
import { readText } from './input.ts';
import { ownTools, personal } from './personal.ts';
import { resultText } from './requests.ts';

export function toolCommand(): Command {
  const name = new Argument('<name>', 'the name of the tool, as on the page Tools');
  return changeCommand('tool', 'run one of your own tools', [name])
    .addOption(new Option('--tools <file>', "a file of exported tools; the app's by default"))
    .action(
      (
        wanted: string,
        file: string | undefined,
        options: ChangeOptions & { tools?: string },
        command: Command,
      ) =>
        runChange(file, options, command, {
          label: 'Working on part',
          request: async (text) => {
            const tool = named(wanted, await toolsOf(options.tools));
            const { tool: builtIn, ...chosen } = tool.action;
            const own = await personal({});
            return Request.parse({
              id: randomUUID(),
              tool: builtIn,
              text,
              options: { ...chosen, ...own },
            });
          },
          result: (outcome) => {
            const text = resultText(outcome);
            return text === null ? null : { text, done: 'The text was changed' };
          },
        }),
    );
}

async function toolsOf(file: string | undefined): Promise<CustomTools> {
  if (file === undefined) return ownTools();
  const tools = readToolsFile(await readText(file));
  if (tools !== null) return tools;
  throw new UserError(
    'file-unreadable',
    `The file ${file} holds no tools of Pilcrow.`,
    'Name a file that was exported on the page Tools.',
  );
}

function named(name: string, tools: CustomTools): CustomTool {
  const found = tools.find((tool) => tool.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const names = tools.map((tool) => tool.name).join(', ');
  throw new UserError(
    'invalid-request',
    `There is no tool called ${name}.`,
    names === '' ? 'Make one on the page Tools of the app.' : `There are: ${names}.`,
  );
}
