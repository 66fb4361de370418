// The models that a user has beside the bundled one, each a bundle in a folder of the library: installs them
// from a hub or a folder (a USB stick's, say), lists, removes and chooses them. Everything is made beside
// its place and renamed when it is whole, so a model is there or not there.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { BundleManifest } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { type CatalogEntry, type InstalledModel, ModelId } from '../../contract/models.ts';
import { replaceFile } from '../../disk/replace.ts';
import { hashing } from '../hashing.ts';
import { makeWorkFolder } from '../work-folder.ts';
import { download, Origin, type Patience, unwritable } from './download.ts';
import type { Hub } from './hub.ts';

export type Phase = 'looking' | 'downloading' | 'converting';

export interface InstallOptions {
  /** Bytes while downloading, else a share of 1. */
  onProgress: (phase: Phase, done: number, total: number) => void;
  signal: AbortSignal;
}

const Chosen = z.object({ schema: z.literal(1), chosen: ModelId.nullable() });

/** Loaded when it is needed: listing and choosing never convert. */
const converter = () => import('../convert/convert.ts');

/** Where downloads wait that are not whole yet. */
const DOWNLOADS = '.downloads';
/** Left free for everything else on the disk. */
const SPARE_BYTES = 500_000_000;

/** The library's folder: PILCROW_MODELS, or where the system keeps a user's data. */
export function libraryFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { PILCROW_MODELS, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (PILCROW_MODELS) return PILCROW_MODELS;
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'pilcrow', 'models');
  }
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'pilcrow', 'models');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'pilcrow', 'models');
}

export class Library {
  readonly folder: string;
  /** Free bytes of the disk that holds a folder; null where that can't be known. */
  readonly #freeBytes: (folder: string) => Promise<number | null>;

  constructor(folder: string, freeBytes = freeBytesOf) {
    this.folder = folder;
    this.#freeBytes = freeBytes;
  }

  /** What is there, by name; a folder that is no bundle is not. */
  async list(): Promise<InstalledModel[]> {
    const names = await readdir(this.folder).catch(() => []);
    const models: InstalledModel[] = [];
    for (const id of names.sort()) {
      if (!ModelId.safeParse(id).success) continue;
      const manifest = await readManifest(join(this.folder, id));
      if (manifest === null) continue;
      models.push({
        id,
        name: manifest.name,
        license: manifest.license,
        source: manifest.source,
        bytes: Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0),
        contextLength: manifest.architecture.contextLength,
        followsInstructions: manifest.template === 'chat',
      });
    }
    return models;
  }

  /** Where the bundle of a model lies. */
  place(id: string): string {
    return join(this.folder, ModelId.parse(id));
  }

  /** The chosen one; null when none is, or when it is no longer there. */
  async chosen(): Promise<InstalledModel | null> {
    const text = await readFile(join(this.folder, 'chosen.json'), 'utf8').catch(() => '{}');
    let chosen: string | null = null;
    try {
      chosen = Chosen.parse(JSON.parse(text)).chosen;
    } catch {
      return null;
    }
    return (await this.list()).find(({ id }) => id === chosen) ?? null;
  }

  /** Throws UserError for one that is not there or follows no instructions. */
  async choose(id: string | null): Promise<void> {
    if (id !== null && !(await this.#find(id)).followsInstructions) {
      throw new UserError(
        'invalid-request',
        `The model ${id} follows no instructions: it came without a chat template.`,
        'Choose a model that was trained to follow instructions.',
      );
    }
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, 'chosen.json');
    await replaceFile(file, `${JSON.stringify({ schema: 1, chosen: id })}\n`);
  }

  /** What an import of `path` will be called. */
  idFor(path: string): string {
    return idOf(basename(resolve(path)));
  }

  /** Whether there is a model `id`, or a download of it that was begun. */
  async holds(id: string): Promise<boolean> {
    const ids = [...(await this.list()).map((model) => model.id), ...(await this.unfinished())];
    return ids.includes(id);
  }

  /** Takes the model, or a download that waits for its end, off the disk. */
  async remove(id: string): Promise<void> {
    const waits = (await this.unfinished()).includes(id);
    if (!waits) await this.#find(id);
    if ((await this.chosen())?.id === id) await this.choose(null);
    await rm(join(this.folder, DOWNLOADS, ModelId.parse(id)), { recursive: true, force: true });
    await rm(this.place(id), { recursive: true, force: true });
  }

  /** Ids of downloads that were begun and are not whole. */
  async unfinished(): Promise<string[]> {
    const names = await readdir(join(this.folder, DOWNLOADS)).catch(() => []);
    return names.filter((name) => ModelId.safeParse(name).success).sort();
  }

  /** Fetches the model's checkpoint and makes its bundle; goes on where a former call was cut. */
  async install(
    entry: Pick<CatalogEntry, 'id' | 'repository' | 'license' | 'aboutBundleBytes'>,
    hub: Hub,
    { onProgress, signal, patience }: InstallOptions & { patience?: Patience },
  ): Promise<InstalledModel> {
    const folder = join(this.folder, DOWNLOADS, ModelId.parse(entry.id));
    onProgress('looking', 0, 1);
    const origin = await download({
      hub,
      repository: entry.repository,
      folder,
      onProgress: (done, total) => onProgress('downloading', done, total),
      onSizes: (missing) => this.#requireRoom(missing + entry.aboutBundleBytes),
      signal,
      ...(patience === undefined ? {} : { patience }),
    });
    onProgress('converting', 0, 1);
    await (await converter()).convertCheckpoint({
      checkpointFolder: folder,
      outputFolder: this.place(entry.id),
      name: entry.id,
      license: entry.license.id,
      source: `${origin.repository}, commit ${origin.commit}`,
      onProgress: (share) => onProgress('converting', share, 1),
      signal,
    });
    const record = `${JSON.stringify(Origin.parse(origin), null, 2)}\n`;
    await writeFile(join(this.place(entry.id), 'origin.json'), record);
    await rm(folder, { recursive: true, force: true });
    return this.#find(entry.id);
  }

  /** Takes in a finished bundle, a checkpoint's folder or a GGUF file; no connection is opened. */
  async import(path: string, { onProgress, signal }: InstallOptions): Promise<InstalledModel> {
    const source = resolve(path);
    const id = this.idFor(source);
    const found = await stat(source).catch(() => null);
    const onShare = (share: number) => onProgress('converting', share, 1);
    const target = { outputFolder: this.place(id), onProgress: onShare, signal };
    onProgress('looking', 0, 1);
    if (found?.isFile()) {
      await this.#requireRoom(found.size);
      await (await converter()).convertGguf({ ...target, ggufFile: source });
      return this.#find(id);
    }
    if (found === null) {
      throw new UserError('file-not-found', `There is no ${source}.`, 'Check the path.');
    }
    const manifest = await readManifest(source);
    if (manifest === null) {
      // A quarter of the size in halves is what 4 bits take, and some.
      await this.#requireRoom(Math.ceil((await sizeOfFolder(source)) * 0.4));
      await (await converter()).convertCheckpoint({
        ...target,
        checkpointFolder: source,
        name: id,
      });
    } else {
      await this.#copyBundle(source, manifest, id, onShare, signal);
    }
    return this.#find(id);
  }

  async #copyBundle(
    source: string,
    manifest: BundleManifest,
    id: string,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const files = Object.entries(manifest.files);
    const total = files.reduce((sum, [, { bytes }]) => sum + bytes, 0);
    await this.#requireRoom(total);
    const work = await makeWorkFolder(this.folder, `.${id}-`);
    try {
      let done = 0;
      for (const [name, expected] of files) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw damagedBundle(source, name);
        const hash = createHash('sha256');
        const onPiece = (bytes: number) => {
          done += bytes;
          onShare(Math.min(1, done / total));
        };
        await pipeline(
          createReadStream(join(source, name), { highWaterMark: 1 << 20 }),
          hashing(hash, onPiece),
          createWriteStream(join(work, name), { flush: true }),
          { signal },
        ).catch((cause: NodeJS.ErrnoException) => {
          signal.throwIfAborted();
          if (cause.code === 'ENOENT') throw damagedBundle(source, name);
          throw unwritable(this.folder, cause);
        });
        if (hash.digest('hex') !== expected.sha256) throw damagedBundle(source, name);
      }
      await writeFile(join(work, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      await chmod(work, 0o755);
      await rm(this.place(id), { recursive: true, force: true });
      await rename(work, this.place(id));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  /** Free bytes of the library's disk; null where that can't be known. */
  async freeBytes(): Promise<number | null> {
    await mkdir(this.folder, { recursive: true }).catch(() => {});
    return this.#freeBytes(this.folder);
  }

  async #requireRoom(bytes: number): Promise<void> {
    const free = await this.freeBytes();
    if (free === null || free >= bytes + SPARE_BYTES) return;
    const megabytes = (count: number) => `${Math.ceil(count / 1e6).toLocaleString('en')} MB`;
    throw new UserError(
      'file-unwritable',
      `This takes ${megabytes(bytes + SPARE_BYTES)} on the disk, and ${megabytes(free)} are free.`,
      'Make room, or set PILCROW_MODELS to a folder on another disk.',
    );
  }

  async #find(id: string): Promise<InstalledModel> {
    const found = (await this.list()).find((model) => model.id === id);
    if (found) return found;
    throw new UserError(
      'file-not-found',
      `There is no model ${id} in ${this.folder}.`,
      'List what is there, and check the name.',
    );
  }
}

async function readManifest(folder: string): Promise<BundleManifest | null> {
  try {
    return BundleManifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** A folder's or file's name as an id. */
function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\.gguf$/, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64);
  return ModelId.parse(plain === '' ? 'model' : plain);
}

async function sizeOfFolder(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(folder)) bytes += (await stat(join(folder, name))).size;
  return bytes;
}

async function freeBytesOf(folder: string): Promise<number | null> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
}

function damagedBundle(folder: string, name: string): UserError {
  return new UserError(
    'bundle-damaged',
    `The bundle in ${folder} is not as it was made: ${name} is missing or differs.`,
    'Copy it again from where it came from.',
  );
}
