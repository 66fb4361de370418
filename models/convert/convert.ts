// Makes a model bundle (contract/bundle.ts) from a GGUF file or a checkpoint: graph, weights, tokenizer,
// manifest. The result depends on the source's contents alone, byte for byte. It is built in a folder beside the
// target and renamed when it is whole, so a bundle is either there and complete or not there.
import { createHash } from 'node:crypto';
import { chmod, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BundleManifest } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { makeWorkFolder } from '../work-folder.ts';
import { type CheckpointOptions, openCheckpoint } from './checkpoint.ts';
import { openGgufSource } from './gguf-source.ts';
import { buildDecoder, type Precision } from './graph.ts';
import { ExternalData, GraphWriter } from './onnx.ts';
import type { ModelSource } from './source.ts';

/** Raised whenever the same source begins to give other bytes, or another base ships. */
export const CONVERTER_VERSION = '0.4.0';

export interface ConvertOptions {
  /** Becomes the bundle; a bundle that is there already is replaced. */
  outputFolder: string;
  /** Default: CAREFUL. */
  precision?: Precision;
  /** Called with the finished share of the work, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Converts a GGUF file to a bundle and returns its manifest. Throws as `convert` does. */
export async function convertGguf(
  options: ConvertOptions & { ggufFile: string },
): Promise<BundleManifest> {
  return convert(await openGgufSource(options.ggufFile), options);
}

/** Converts a checkpoint of Hugging Face to a bundle and returns its manifest. Throws as `convert` does. */
export async function convertCheckpoint(
  options: ConvertOptions & CheckpointOptions & { checkpointFolder: string },
): Promise<BundleManifest> {
  return convert(await openCheckpoint(options.checkpointFolder, options), options);
}

/**
 * Makes the bundle of `source` and closes it. Throws UserError ('file-not-found', 'bundle-damaged',
 * 'invalid-request', 'file-unwritable'), or the signal's reason when aborted.
 */
async function convert(source: ModelSource, options: ConvertOptions): Promise<BundleManifest> {
  const target = resolve(options.outputFolder);
  let work: string | undefined;
  try {
    work = await makeWorkFolder(dirname(target), `.${basename(target)}-`);
    const manifest = await writeBundle(source, work, options);
    options.signal?.throwIfAborted();
    await chmod(work, 0o755); // mkdtemp keeps it to ourselves
    await replaceFolder(work, target);
    return manifest;
  } catch (error) {
    // Of the system's errors, those of reading were told by the reader.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new UserError(
      'file-unwritable',
      `The folder ${target} can't be written: ${(error as Error).message}.`,
      'Make room on the disk and the folder writable, or choose another one.',
      { cause: error },
    );
  } finally {
    await source.close();
    if (work) await rm(work, { recursive: true, force: true });
  }
}

async function writeBundle(
  source: ModelSource,
  folder: string,
  { onProgress, signal, precision }: ConvertOptions,
): Promise<BundleManifest> {
  const files: BundleManifest['files'] = {};
  const save = async (name: string, contents: Uint8Array | string) => {
    await writeFile(join(folder, name), contents);
    files[name] = fingerprint(Buffer.from(contents));
  };
  await save('tokenizer.json', source.tokenizer);

  let read = 0;
  const weights = source.weights(() => {
    signal?.throwIfAborted();
    read += 1;
    onProgress?.((0.9 * read) / source.tensors);
  });
  const dataFile = await open(join(folder, 'model.onnx.data'), 'w');
  try {
    const data = new ExternalData('model.onnx.data', dataFile);
    const graph = new GraphWriter(data);
    await buildDecoder(graph, source.architecture, weights, precision);
    await save('model.onnx', graph.encode('decoder'));
    await dataFile.sync();
    files['model.onnx.data'] = { bytes: data.bytes, sha256: data.sha256() };
  } finally {
    await dataFile.close();
  }

  const manifest = BundleManifest.parse({
    schema: 1,
    version: CONVERTER_VERSION,
    architecture: source.architecture,
    ...(await source.describe()),
    files,
  } satisfies BundleManifest);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  onProgress?.(1);
  return manifest;
}

/** Puts `finished` where `target` is. Only a folder that is a bundle (or empty) is ever replaced. */
async function replaceFolder(finished: string, target: string): Promise<void> {
  const old = `${finished}-old`;
  try {
    await rename(finished, target);
    return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw error;
  }
  await readFile(join(target, 'manifest.json')).catch((cause: unknown) => {
    throw new UserError(
      'file-unwritable',
      `The folder ${target} is there already and is not a model bundle.`,
      'Choose another folder, or empty this one.',
      { cause },
    );
  });
  await rename(target, old);
  await rename(finished, target);
  // Adapters are not ours to delete; the engine refuses those that belong to other weights.
  await rename(join(old, 'adapters'), join(target, 'adapters')).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rm(old, { recursive: true, force: true });
}

function fingerprint(contents: Uint8Array): { bytes: number; sha256: string } {
  return { bytes: contents.length, sha256: createHash('sha256').update(contents).digest('hex') };
}
