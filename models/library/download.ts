// Fetches a checkpoint's files into a folder, each only once: what has come stays, a file that was cut goes on
// where it ended, and a file gets its name when its hash is the hub's. A hub that is busy, silent or cut off
// is asked again a few times; whoever calls again later goes on as well.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';
import { replaceFile } from '../../disk/replace.ts';
import { AGAIN, failed, type Hub, HubBusy, type HubFile, type HubListing } from './hub.ts';

/** In milliseconds. */
export interface Patience {
  /** Without a byte. */
  stall: number;
  /** Before each new try without a byte in between. */
  pauses: readonly number[];
}
const PATIENCE: Patience = { stall: 60_000, pauses: [1000, 3000, 10_000, 30_000] };

export interface DownloadOptions {
  hub: Hub;
  repository: string;
  folder: string;
  /** Bytes that are there and of all files; called often. */
  onProgress: (done: number, total: number) => void;
  /** Called once the sizes are known and before anything is fetched; may throw. */
  onSizes?: (missing: number) => Promise<void>;
  signal: AbortSignal;
  patience?: Patience;
}

/** Which commit is being fetched, and its hashes: `download.json`, later the bundle's `origin.json`. */
export const Origin = z.object({
  schema: z.literal(1),
  repository: z.string(),
  commit: z.string(),
  files: z.array(
    z.object({
      path: z.string().regex(/^[\w][\w.-]*$/),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().nullable(),
      gitSha1: z.string().nullable(),
    }),
  ),
});
export type Origin = z.infer<typeof Origin>;

/** Brings all files into `folder`. Throws UserError, or the signal's reason; what has come is kept. */
export async function download(options: DownloadOptions): Promise<Origin> {
  const { folder, onProgress, signal } = options;
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw unwritable(folder, cause);
  });
  const origin = await readOrigin(options);
  const total = origin.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of origin.files) before += await bytesThere(folder, file);
  await options.onSizes?.(total - before);
  let done = 0;
  for (const file of origin.files) {
    signal.throwIfAborted();
    const finished = await sizeOf(join(folder, file.path));
    if (finished !== file.bytes) {
      await fetchFile(options, origin.commit, file, (bytes) => onProgress(done + bytes, total));
    }
    done += file.bytes;
    onProgress(done, total);
  }
  return origin;
}

/** The commit that a former call began with, or the newest one. */
async function readOrigin({
  hub,
  repository,
  folder,
  signal,
  patience,
}: DownloadOptions): Promise<Origin> {
  const file = join(folder, 'download.json');
  try {
    const origin = Origin.parse(JSON.parse(await readFile(file, 'utf8')));
    if (origin.repository === repository) return origin;
  } catch {
    // Nothing was begun, or nothing that can be read: it begins anew.
  }
  const listing: HubListing = await tryAgain(signal, patience, async () => ({
    value: await hub.list(
      repository,
      AbortSignal.any([signal, AbortSignal.timeout((patience ?? PATIENCE).stall)]),
    ),
  }));
  const origin: Origin = { schema: 1, repository, ...listing };
  try {
    await replaceFile(file, `${JSON.stringify(origin, null, 2)}\n`);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  return origin;
}

async function fetchFile(
  options: DownloadOptions,
  commit: string,
  file: HubFile,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const { hub, repository, folder, signal } = options;
  const patience = options.patience ?? PATIENCE;
  const part = join(folder, `${file.path}.part`);
  await tryAgain(signal, patience, async () => {
    const there = Math.min((await sizeOf(part)) ?? 0, file.bytes);
    let hash = await hashStart(file, part, there);
    const watch = new Watch(signal, patience.stall);
    let bytes = there;
    try {
      if (there < file.bytes) {
        const { body, start } = await hub.open(repository, commit, file.path, there, watch.signal);
        if (start !== there) {
          if (start !== 0) throw new HubBusy('the hub sent another part than the one asked for');
          // A server that knows no parts starts anew; so do we.
          await rm(part, { force: true });
          hash = await hashStart(file, part, 0);
          bytes = 0;
        }
        const target = await open(part, 'a').catch((cause) => {
          throw unwritable(folder, cause);
        });
        try {
          for await (const piece of body) {
            watch.heard();
            if (bytes + piece.length > file.bytes) {
              throw failed(`${file.path} is longer than the hub said`, AGAIN);
            }
            await target.appendFile(piece).catch((cause) => {
              throw unwritable(folder, cause);
            });
            hash.update(piece);
            bytes += piece.length;
            onBytes(bytes);
          }
          await target.sync();
        } finally {
          await target.close();
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError) throw error;
      return { busy: error, gained: bytes > there };
    } finally {
      watch.end();
    }
    if (bytes < file.bytes) {
      return {
        busy: new HubBusy(`the connection ended before ${file.path} did`),
        gained: bytes > there,
      };
    }
    if (hash.digest('hex') !== (file.sha256 ?? file.gitSha1)) {
      await rm(part, { force: true });
      throw failed(
        `${file.path} is not the file that the hub's list names: its hash differs`,
        AGAIN,
      );
    }
    await rename(part, join(folder, file.path));
    return { value: undefined };
  });
}

/** The file's own kind of hash, over what is there already. */
async function hashStart(file: HubFile, part: string, there: number): Promise<Hash> {
  const hash = createHash(file.sha256 === null ? 'sha1' : 'sha256');
  if (file.sha256 === null) hash.update(`blob ${file.bytes}\0`);
  if (there > 0) {
    const stream = createReadStream(part, { end: there - 1, highWaterMark: 1 << 20 });
    for await (const piece of stream) hash.update(piece as Uint8Array);
  }
  return hash;
}

type Attempt<T> = { value: T } | { busy: unknown; gained: boolean };

/** Repeats what a busy hub keeps from ending; the pauses begin anew whenever something has come. */
async function tryAgain<T>(
  signal: AbortSignal,
  { pauses }: Patience = PATIENCE,
  work: () => Promise<Attempt<T>>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    const attempt = await work().catch((error: unknown): Attempt<T> => {
      signal.throwIfAborted();
      if (error instanceof UserError) throw error;
      return { busy: error, gained: false };
    });
    if ('value' in attempt) return attempt.value;
    if (attempt.gained) tries = 0;
    const pause = pauses[tries];
    if (pause === undefined) {
      const reason =
        attempt.busy instanceof HubBusy ? attempt.busy.message : 'the hub does not answer';
      throw failed(reason, 'What has come is kept. Try again, and it goes on there.', attempt.busy);
    }
    await setTimeout(pause, undefined, { signal });
  }
}

/** Aborts what says nothing for too long. */
class Watch {
  readonly #abort = new AbortController();
  readonly #stall: number;
  readonly signal: AbortSignal;
  #timer: NodeJS.Timeout;

  constructor(signal: AbortSignal, stall: number) {
    this.#stall = stall;
    this.signal = AbortSignal.any([signal, this.#abort.signal]);
    this.#timer = this.#wait();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#wait();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(): NodeJS.Timeout {
    return globalThis.setTimeout(
      () => this.#abort.abort(new HubBusy('the hub fell silent')),
      this.#stall,
    );
  }
}

async function bytesThere(folder: string, file: HubFile): Promise<number> {
  const whole = await sizeOf(join(folder, file.path));
  return Math.min(whole ?? (await sizeOf(join(folder, `${file.path}.part`))) ?? 0, file.bytes);
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}

export function unwritable(folder: string, cause: unknown): UserError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return new UserError(
    'file-unwritable',
    isFull ? `The disk is full: ${folder}.` : `The folder ${folder} can't be written: ${message}.`,
    isFull
      ? 'Make room and try again: what has come is kept, and it goes on there.'
      : 'Make the folder writable, or choose another one.',
    { cause },
  );
}
