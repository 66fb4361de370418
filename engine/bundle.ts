// The model bundle on disk: its manifest, and the proof that every file is the one that was made.
// Hashing the weights takes a good part of a second, so a verified hash is remembered by size and
// modification time. Knows nothing of what the files mean.
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BundleManifest } from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';
import { hashFile } from '../disk/hash.ts';
import { replaceFile } from '../disk/replace.ts';

export interface Bundle {
  manifest: BundleManifest;
  /** Absolute paths. */
  graphFile: string;
  tokenizerFile: string;
}

/** What `verified.json` in the cache folder remembers, by absolute path. */
const Verified = z.object({
  schema: z.literal(1),
  files: z.record(
    z.string(),
    z.object({ bytes: z.number(), modified: z.number(), sha256: z.string() }),
  ),
});
type Verified = z.infer<typeof Verified>;

const GRAPH_FILE = 'model.onnx';
const TOKENIZER_FILE = 'tokenizer.json';

/** Reads and verifies a bundle. Throws UserError `bundle-missing` or `bundle-damaged`. */
export async function openBundle(folder: string, cacheFolder: string): Promise<Bundle> {
  const manifest = await readManifest(folder);
  const memoryFile = join(cacheFolder, 'verified.json');
  const memory = await readMemory(memoryFile);
  let learnt = false;
  for (const [name, expected] of Object.entries(manifest.files)) {
    const path = resolve(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) throw missing(`The model file ${name} is missing`);
    if (found.size !== expected.bytes) throw damaged(`The model file ${name} has the wrong size`);
    const known = memory.files[path];
    const remembered =
      known?.bytes === found.size &&
      known.modified === found.mtimeMs &&
      known.sha256 === expected.sha256;
    if (remembered) continue;
    const sha256 = await hashFile(path);
    if (sha256 !== expected.sha256) throw damaged(`The model file ${name} is not as it was made`);
    memory.files[path] = { bytes: found.size, modified: found.mtimeMs, sha256 };
    learnt = true;
  }
  if (learnt) await writeMemory(cacheFolder, memoryFile, memory);
  return {
    manifest,
    graphFile: resolve(folder, GRAPH_FILE),
    tokenizerFile: resolve(folder, TOKENIZER_FILE),
  };
}

/** The same, where a bundle that is missing or damaged is no failure but work to do: then null. */
export async function findBundle(folder: string, cacheFolder: string): Promise<Bundle | null> {
  try {
    return await openBundle(folder, cacheFolder);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function readManifest(folder: string): Promise<BundleManifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null) throw missing('The language model is not there yet');
  let manifest: BundleManifest;
  try {
    manifest = BundleManifest.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged("The model's manifest cannot be read", cause);
  }
  const { architecture, specialTokens } = manifest;
  for (const token of [specialTokens.begin, specialTokens.end]) {
    if (token >= 0 && token < architecture.vocabulary) continue;
    throw damaged("The model's manifest names a token that the model does not have");
  }
  for (const name of [GRAPH_FILE, TOKENIZER_FILE]) {
    if (!(name in manifest.files)) throw damaged(`The model's manifest does not list ${name}`);
  }
  for (const name of Object.keys(manifest.files)) {
    // A manifest must not make us read, or vouch for, anything outside its own folder.
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
      throw damaged(`The model's manifest lists a file that is not its own: ${name}`);
    }
  }
  return manifest;
}

/** Whatever is wrong with the memory only costs hashing again. */
async function readMemory(file: string): Promise<Verified> {
  try {
    return Verified.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { schema: 1, files: {} };
  }
}

async function writeMemory(folder: string, file: string, memory: Verified): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await replaceFile(file, JSON.stringify(memory), 0o600);
  } catch {
    // A full or read-only disk must not keep a sound model from running.
  }
}

function missing(message: string): UserError {
  const advice = 'Run `npx pilcrow models convert` to make it.';
  return new UserError('bundle-missing', `${message}.`, advice);
}

function damaged(message: string, cause?: unknown): UserError {
  const advice = 'Run `npx pilcrow models convert` to make it again.';
  return new UserError('bundle-damaged', `${message}.`, advice, { cause });
}
