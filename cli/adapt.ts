// `pilcrow adapt`: a text through an adapter that the user trained. The other commands use an adapter of
// the user's only where it has the name of a tool.
import { Command } from 'commander';
import { openEngine } from '../engine/engine.ts';
import { adapt } from '../tools/adapt.ts';
import { backgroundModel } from '../tools/run.ts';
import { readText } from './input.ts';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

interface Options {
  instruction?: string;
  whole?: true;
}

export function adaptCommand(): Command {
  return new Command('adapt')
    .description('run a text through an adapter of your own, sentence by sentence')
    .argument('<adapter>', 'its name, as "pilcrow models list" shows it')
    .argument('[file]', 'a text file; - or nothing reads standard input')
    .option('--instruction <words>', 'the instruction of its training pairs, if they had one')
    .option('--whole', 'give it the whole text at once')
    .action(run);
}

async function run(adapter: string, file: string | undefined, options: Options): Promise<void> {
  const text = await readText(file);
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.once('SIGINT', interrupt);
  const engine = await openEngine(enginePaths());
  try {
    const model = backgroundModel(engine, cancel.signal);
    for await (const piece of adapt(text, { adapter, ...options }, model)) {
      process.stdout.write(piece);
    }
    if (!text.endsWith('\n') || options.whole) process.stdout.write('\n');
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.exitCode = EXIT.cancelled;
  } finally {
    process.off('SIGINT', interrupt);
    await engine.dispose();
  }
}
