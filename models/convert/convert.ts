// Makes a model bundle (contract/bundle.ts) from a GGUF file: graph, weights, tokenizer, manifest.
// The result depends on the file's contents alone, byte for byte. It is built in a folder beside the
// target and renamed when it is whole, so a bundle is either there and complete or not there.
import { createHash } from 'node:crypto';
import { chmod, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BundleManifest } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { makeWorkFolder } from '../work-folder.ts';
import { damaged, type Gguf, openGguf } from './gguf.ts';
import { buildDecoder, type Precision } from './graph.ts';
import { ExternalData, GraphWriter } from './onnx.ts';
import { makeTokenizer } from './tokenizer.ts';
import { decoderWeights, describeQuantization, readArchitecture, signWeights } from './weights.ts';

/** Raised whenever the same GGUF file begins to give other bytes. */
export const CONVERTER_VERSION = '0.1.0';

export interface ConvertOptions {
  ggufFile: string;
  /** Becomes the bundle; a bundle that is there already is replaced. */
  outputFolder: string;
  /** Default: what bundles ship with. */
  precision?: Precision;
  /** Called with the finished share of the work, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Converts a GGUF file to a bundle and returns its manifest. Throws UserError ('file-not-found',
 * 'bundle-damaged', 'invalid-request', 'file-unwritable'), or the signal's reason when aborted.
 */
export async function convertGguf(options: ConvertOptions): Promise<BundleManifest> {
  const target = resolve(options.outputFolder);
  const gguf = await openGguf(options.ggufFile);
  let work: string | undefined;
  try {
    work = await makeWorkFolder(dirname(target), `.${basename(target)}-`);
    const manifest = await writeBundle(gguf, work, options);
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
    await gguf.close();
    if (work) await rm(work, { recursive: true, force: true });
  }
}

async function writeBundle(
  gguf: Gguf,
  folder: string,
  { onProgress, signal, precision }: ConvertOptions,
): Promise<BundleManifest> {
  const architecture = readArchitecture(gguf);
  const files: BundleManifest['files'] = {};
  const save = async (name: string, contents: Uint8Array | string) => {
    await writeFile(join(folder, name), contents);
    files[name] = fingerprint(Buffer.from(contents));
  };
  await save('tokenizer.json', makeTokenizer(gguf.metadata));

  let read = 0;
  const weights = decoderWeights(gguf, architecture, () => {
    signal?.throwIfAborted();
    read += 1;
    onProgress?.((0.9 * read) / gguf.tensors.size);
  });
  const dataFile = await open(join(folder, 'model.onnx.data'), 'w');
  try {
    const data = new ExternalData('model.onnx.data', dataFile);
    const graph = new GraphWriter(data);
    await buildDecoder(graph, architecture, weights, precision);
    await save('model.onnx', graph.encode('decoder'));
    await dataFile.sync();
    files['model.onnx.data'] = { bytes: data.bytes, sha256: data.sha256() };
  } finally {
    await dataFile.close();
  }

  const manifest = BundleManifest.parse({
    schema: 1,
    ...describeSource(gguf),
    version: CONVERTER_VERSION,
    architecture,
    baseSignature: await signWeights(gguf, architecture),
    specialTokens: {
      begin: gguf.metadata.get('tokenizer.ggml.bos_token_id'),
      end: gguf.metadata.get('tokenizer.ggml.eos_token_id'),
    },
    template: 'source-target',
    quantization: describeQuantization(gguf),
    files,
  } satisfies Record<keyof BundleManifest, unknown>);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  onProgress?.(1);
  return manifest;
}

function describeSource(gguf: Gguf): { name: string; license: string; source: string } {
  const text = (key: string): string | undefined => {
    const value = gguf.metadata.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const family = text('general.basename');
  const name = family ? [family, text('general.size_label')].join('-') : text('general.name');
  if (name === undefined) throw damaged('its metadata lacks a name');
  return {
    name: name.replace(/-$/, '').toLowerCase().replaceAll(/\s+/g, '-'),
    license: text('general.license') ?? 'unknown',
    source: [text('general.organization'), text('general.name')].filter(Boolean).join(': '),
  };
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
