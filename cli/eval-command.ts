// `pilcrow eval`: the command around eval.ts. Needs the evaluation sets, which are not in the package.
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

interface Options {
  data: string;
  sets?: string[];
  systems?: string[];
  tagger?: string;
  limit: number;
  output?: string;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description('measure the tools on public sets, beside simple and published systems')
    .requiredOption('--data <folder>', 'the folder that holds the sets')
    .option('--sets <names...>', 'which sets; all by default')
    .option('--systems <names...>', 'which systems; by default Pilcrow and what costs no time')
    .option('--tagger <folder>', 'the folder of the edit tagger’s files, for the system "tagger"')
    .addOption(
      new Option('--limit <items>', 'at most this many items a set; 0 means all')
        .argParser(parseLimit)
        .default(0),
    )
    .option('--output <folder>', 'also write the report and the answers there')
    .action(evaluate);
}

async function evaluate(options: Options, command: Command): Promise<void> {
  // Loaded here alone: no other command needs the engine in this thread, nor the metrics.
  const { DEFAULT_SYSTEMS, evaluate, SET_NAMES, SYSTEM_NAMES, toMarkdown, writeReport } =
    await import('./eval.ts');
  const { data, sets = SET_NAMES, systems = DEFAULT_SYSTEMS, tagger, limit, output } = options;
  refuseUnknown(command, 'set', sets, SET_NAMES);
  refuseUnknown(command, 'system', systems, SYSTEM_NAMES);
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.once('SIGINT', interrupt);
  try {
    const report = await evaluate({
      dataFolder: data,
      sets,
      systems,
      limit,
      // Pilcrow as it ships: figures do not depend on whose computer this is.
      engine: { ...enginePaths(), ownAdapterFolder: '' },
      ...(tagger === undefined ? {} : { taggerFolder: tagger }),
      signal: cancel.signal,
      onProgress: (set, system, done, total) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${set} ${system} ${done}/${total}\x1b[K`);
      },
    });
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    process.stdout.write(toMarkdown(report));
    if (output !== undefined) writeReport(output, report);
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.exitCode = EXIT.cancelled;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new InvalidArgumentError('It must be a whole number.');
}

function refuseUnknown(
  command: Command,
  kind: string,
  names: readonly string[],
  known: readonly string[],
): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  command.error(`error: there is no ${kind} "${unknown}"; there are ${known.join(', ')}`);
}
