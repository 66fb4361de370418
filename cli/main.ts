// `pilcrow`: the second head on the same body. Composition only: one row a command, one place that
// turns a failure into a message and an exit code (0 done, 1 a told failure, 2 wrong usage, 130 Ctrl+C).
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { isAbort, toProblem } from '../contract/errors.ts';
import { shutGate } from '../network/gate.ts';
import { adaptCommand } from './adapt.ts';
import { composeCommand, replyCommand } from './compose.ts';
import { doctorCommand } from './doctor.ts';
import { evalCommand } from './eval-command.ts';
import { mcpCommand } from './mcp.ts';
import { modelsCommand } from './models.ts';
import { EXIT, printProblem } from './output.ts';
import { profileCommand } from './profile-command.ts';
import { proofreadCommand } from './proofread.ts';
import { rewriteCommand } from './rewrite.ts';
import { serveCommand } from './serve.ts';
import { summarizeCommand } from './summarize.ts';
import { toolCommand } from './tool.ts';
import { triageCommand } from './triage.ts';

const COMMANDS: readonly ((version: string) => Command)[] = [
  proofreadCommand,
  rewriteCommand,
  summarizeCommand,
  composeCommand,
  replyCommand,
  toolCommand,
  triageCommand,
  mcpCommand,
  serveCommand,
  adaptCommand,
  modelsCommand,
  doctorCommand,
  evalCommand,
  profileCommand,
];

function program(): Command {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const root = new Command('pilcrow')
    .description('Proofreads, rewrites and summarizes text with a language model on this computer.')
    .version(version);
  for (const command of COMMANDS) root.addCommand(command(version));
  return endWithoutExit(root);
}

/** Commander throws instead of ending the process, which could cut off output that is on its way. */
function endWithoutExit(command: Command): Command {
  command.exitOverride().showHelpAfterError('Run with --help to see how it is used.');
  for (const child of command.commands) endWithoutExit(child);
  return command;
}

// It serves, and connects nowhere; a command that must asks for a permit.
shutGate();

// A reader that has seen enough (`| head`) is no failure; an output that is full or gone is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  printProblem({
    code: 'file-unwritable',
    message: `The output cannot be written: ${error.message}.`,
    advice: 'Make room on the disk, or send the output to another place.',
  });
  process.exit(EXIT.failed);
});
// Nobody is left to be told, and the exit code still says how it ended.
process.stderr.on('error', () => {});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  } else if (isAbort(error)) {
    process.stderr.write('Cancelled.\n');
    process.exitCode = EXIT.cancelled;
  } else {
    printProblem(toProblem(error));
    process.exitCode = EXIT.failed;
  }
}
