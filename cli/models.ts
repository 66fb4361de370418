// `pilcrow models`: makes the bundle from the published model file, and says what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { AdapterManifest, BundleManifest } from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

export function modelsCommand(): Command {
  const command = new Command('models').description('the language model and its adapters');
  command
    .command('convert')
    .description('make the model bundle, fetching the base model if it is not there yet')
    .option('--force', 'make it again even if it is there')
    .option('--gguf <file>', 'a model file to convert instead of the fetched one')
    .option('--output <folder>', 'where to put the bundle', enginePaths().bundleFolder)
    .action(convert);
  command.command('list').description('list the model and its adapters').action(list);
  return command;
}

interface ConvertOptions {
  force?: true;
  gguf?: string;
  output: string;
}

async function convert({ force, gguf, output }: ConvertOptions): Promise<void> {
  // Loaded here alone: proofreading never converts.
  const { CONVERTER_VERSION, convertGguf } = await import('../models/convert/convert.ts');
  const { fetchBase } = await import('../models/fetch.ts');
  const present = readManifest(output);
  if (present?.version === CONVERTER_VERSION && !force) {
    console.log(`${present.name} ${present.version} is in ${output}; --force makes it again.`);
    return;
  }
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.once('SIGINT', interrupt);
  try {
    const ggufFile = gguf ?? (await fetchBase({ signal: cancel.signal }));
    const onProgress = (share: number) => {
      if (process.stderr.isTTY) process.stderr.write(`\rConverting ${Math.round(100 * share)}%`);
    };
    const options = { ggufFile, outputFolder: output, onProgress, signal: cancel.signal };
    const { name, version } = await convertGguf(options);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    console.log(`Made ${name} ${version} in ${output}.`);
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.stderr.write('\nCancelled.\n');
    process.exitCode = EXIT.cancelled;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

function readManifest(folder: string): BundleManifest | null {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) return null;
  try {
    return BundleManifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function list(): void {
  const { bundleFolder, adapterFolder } = enginePaths();
  const bundle = readManifest(bundleFolder);
  if (bundle === null) {
    throw new UserError(
      'bundle-missing',
      `There is no model in ${bundleFolder}.`,
      'Run `npx pilcrow models convert` to make it.',
    );
  }
  const bytes = Object.values(bundle.files).reduce((sum, file) => sum + file.bytes, 0);
  const size = `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(`${bundle.name} ${bundle.version}, ${bundle.license}, ${size}, ${bundleFolder}`);
  for (const adapter of readAdapters(adapterFolder)) {
    const fits = adapter.baseSignature === bundle.baseSignature ? '' : ', made for another model';
    console.log(
      `  ${adapter.name} ${adapter.version}, ${adapter.license}, for ${adapter.task}${fits}`,
    );
  }
}

function readAdapters(folder: string): AdapterManifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name, 'adapter.json'))
    .filter((file) => existsSync(file))
    .map((file) => AdapterManifest.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
