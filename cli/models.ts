// `pilcrow models`: makes the bundle from the published model file, and says what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { AdapterManifest } from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';
import { ToolName } from '../contract/task.ts';
import { findBundle, openBundle } from '../engine/bundle.ts';
import {
  addLibraryCommands,
  isInLibrary,
  listLibrary,
  megabytes,
  removeModel,
  untilInterrupted,
} from './models-library.ts';
import { enginePaths } from './paths.ts';

export function modelsCommand(): Command {
  const command = new Command('models').description('the language model and its adapters');
  command
    .command('convert')
    .description('make the model bundle, fetching the base model if it is not there yet')
    .option('--force', 'make it again even if it is there')
    .option('--fast', 'with products in integers: faster for many tokens at once, less exact')
    .option('--gguf <file>', 'a model file to convert instead of the fetched one')
    .option('--checkpoint <folder>', 'a checkpoint in safetensors, with its config.json')
    .option('--output <folder>', 'where to put the bundle (of a checkpoint: must be given)')
    .action(convert);
  command
    .command('list')
    .description('list the model and its adapters, what is installed, and what can be downloaded')
    .action(list);
  command
    .command('add')
    .description('add an adapter that you trained; one named as a tool takes its place')
    .argument('<folder>', 'what the training wrote')
    .action(add);
  command
    .command('remove')
    .description('remove an adapter that you added, a larger model, or a download that was stopped')
    .argument('<name>')
    .action(remove);
  addLibraryCommands(command);
  return command;
}

interface ConvertOptions {
  force?: true;
  fast?: true;
  gguf?: string;
  checkpoint?: string;
  output?: string;
}

async function convert(wanted: ConvertOptions): Promise<void> {
  const { force, gguf, checkpoint } = wanted;
  if (checkpoint !== undefined && (wanted.output === undefined || gguf !== undefined)) {
    throw new UserError(
      'invalid-request',
      'A checkpoint needs a folder for its bundle, and is converted by itself.',
      'Name the folder with --output, and leave out --gguf.',
    );
  }
  const output = wanted.output ?? enginePaths().bundleFolder;
  // Loaded here alone: proofreading never converts.
  const { CONVERTER_VERSION, convertCheckpoint, convertGguf } = await import(
    '../models/convert/convert.ts'
  );
  const { CAREFUL, FAST, SHIPPED } = await import('../models/convert/graph.ts');
  const { compactBase } = await import('../models/base.ts');
  const present = (await findBundle(output, enginePaths().cacheFolder))?.manifest;
  if (present?.version === CONVERTER_VERSION && !force) {
    console.log(`${present.name} ${present.version} is in ${output}; --force makes it again.`);
    return;
  }
  await untilInterrupted(async (signal, show) => {
    const onProgress = (share: number) => show(`Converting ${Math.round(100 * share)}%`);
    const onRounding = (share: number) => show(`Rounding ${Math.round(100 * share)}%`);
    const given = gguf ?? checkpoint;
    const precision = (wanted.fast && FAST) ?? (given === undefined ? SHIPPED : CAREFUL);
    const options = { outputFolder: output, onProgress, signal, precision };
    const { name, version } =
      checkpoint === undefined
        ? await convertGguf({
            ...options,
            ggufFile: gguf ?? (await compactBase({ signal, onProgress: onRounding })),
          })
        : await convertCheckpoint({ ...options, checkpointFolder: checkpoint });
    show('');
    console.log(`Made ${name} ${version} in ${output}.`);
  });
}

async function list(): Promise<void> {
  const { bundleFolder, adapterFolder, ownAdapterFolder, cacheFolder } = enginePaths();
  const { manifest: bundle } = await openBundle(bundleFolder, cacheFolder);
  const bytes = Object.values(bundle.files).reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `${bundle.name} ${bundle.version}, ${bundle.license}, ${megabytes(bytes)}, ${bundleFolder}`,
  );
  const own = adapterNames(ownAdapterFolder);
  for (const name of adapterNames(adapterFolder)) {
    const says = describeAdapter(path.join(adapterFolder, name), bundle.baseSignature);
    console.log(`  ${name} ${says}${own.includes(name) ? '; yours is used instead' : ''}`);
  }
  if (own.length > 0) console.log(`yours, ${ownAdapterFolder}`);
  for (const name of own) {
    const says = describeAdapter(path.join(ownAdapterFolder, name), bundle.baseSignature);
    console.log(`  ${name} ${says}`);
  }
  await listLibrary();
}

async function add(folder: string): Promise<void> {
  const { addAdapter } = await import('./adapters.ts');
  const { bundleFolder, ownAdapterFolder, cacheFolder } = enginePaths();
  const { manifest } = await openBundle(bundleFolder, cacheFolder);
  const { name, version } = await addAdapter(folder, ownAdapterFolder, manifest);
  const use = ToolName.safeParse(name).success
    ? `It takes the place of Pilcrow's own; "pilcrow models remove ${name}" gives that back.`
    : `Try it: pilcrow adapt ${name} FILE`;
  console.log(`Added ${name} ${version} to ${ownAdapterFolder}. ${use}`);
}

async function remove(name: string): Promise<void> {
  const { ownAdapterFolder } = enginePaths();
  if (await isInLibrary(name)) await removeModel(name);
  else {
    const { removeAdapter } = await import('./adapters.ts');
    await removeAdapter(name, ownAdapterFolder);
  }
  console.log(`Removed ${name}.`);
}

export function adapterNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'adapter.json')));
}

/** Version, licence and task; or what keeps the adapter from being used. */
function describeAdapter(folder: string, baseSignature: string): string {
  try {
    const text = readFileSync(path.join(folder, 'adapter.json'), 'utf8');
    const adapter = AdapterManifest.parse(JSON.parse(text));
    const fits = adapter.baseSignature === baseSignature ? '' : ', made for another model';
    return `${adapter.version}, ${adapter.license}, for ${adapter.task}${fits}`;
  } catch {
    return 'is damaged: its description cannot be read';
  }
}
