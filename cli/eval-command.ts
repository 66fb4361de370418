// `pilcrow eval`: the command around eval.ts. Needs the evaluation sets, which are not in the package.
import { Command, Option } from 'commander';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

interface Options {
  data: string;
  sets?: string[];
  limit: number;
  output?: string;
}

export function evalCommand(): Command {
  return new Command('eval')
    .description('measure the tools on public sets')
    .requiredOption('--data <folder>', 'the folder that holds the sets')
    .option('--sets <names...>', 'which sets; all by default')
    .addOption(
      new Option('--limit <items>', 'at most this many items a set; 0 means all')
        .argParser(Number)
        .default(0),
    )
    .option('--output <folder>', 'also write the report and the answers there')
    .action(evaluate);
}

async function evaluate({ data, sets, limit, output }: Options): Promise<void> {
  // Loaded here alone: no other command needs the engine in this thread, nor the metrics.
  const { evaluate, SET_NAMES, toMarkdown, writeReport } = await import('./eval.ts');
  const { openEngine } = await import('../engine/engine.ts');
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.once('SIGINT', interrupt);
  const engine = await openEngine(enginePaths());
  try {
    const report = await evaluate(engine, {
      dataFolder: data,
      sets: sets ?? SET_NAMES,
      limit,
      signal: cancel.signal,
      onProgress: (set, done, total) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${set} ${done}/${total}\x1b[K`);
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
    await engine.dispose();
  }
}
