// Models from a hub and from folders: a loopback hub that speaks the hub's paths and fails in every way that
// one can, and a real checkpoint, converted and asked at the end.
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBundle } from '../../engine/bundle.ts';
import { tinyGguf } from '../../models/convert/tiny.ts';
import { CATALOG } from '../../models/library/catalog.ts';
import { Hub } from '../../models/library/hub.ts';
import { type InstallOptions, Library } from '../../models/library/library.ts';
import { type LoopbackHub, openLoopbackHub } from '../loopback-hub.ts';

const CHECKPOINT = join(import.meta.dirname, '../fixtures/checkpoints/qwen3');
const REPOSITORY = 'tests/tiny';
const ENTRY = {
  id: 'tiny',
  repository: REPOSITORY,
  license: { id: 'apache-2.0', name: 'Apache License 2.0', url: 'https://example.org/license' },
  aboutBundleBytes: 1_000_000,
};
const PATIENCE = { stall: 300, pauses: [1, 1, 1] };

let hub: LoopbackHub;
let folder: string;
let library: Library;
beforeAll(async () => {
  hub = await openLoopbackHub(CHECKPOINT, REPOSITORY);
});
afterAll(() => hub.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-library-'));
  library = new Library(join(folder, 'models'));
  hub.faults.length = 0;
  hub.asked.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

/** As the app's, without a gate. */
const client = () =>
  new Hub(hub.url, (url, options) => fetch(url, { ...options, redirect: 'manual' }));

function install(options: Partial<InstallOptions> = {}, into = library) {
  return into.install(ENTRY, client(), {
    onProgress: () => {},
    signal: new AbortController().signal,
    patience: PATIENCE,
    ...options,
  });
}

const WEIGHTS = /storage\/model-00002/;
const rangesAsked = () => hub.asked.filter((line) => line.includes('bytes='));

test('the catalog names public models with licences, and sizes that fit one another', () => {
  expect(CATALOG.map(({ repository }) => repository)).toEqual([
    'HuggingFaceTB/SmolLM2-360M-Instruct',
    'HuggingFaceTB/SmolLM2-1.7B-Instruct',
    'HuggingFaceTB/SmolLM3-3B',
    'Qwen/Qwen3-0.6B',
    'Qwen/Qwen3-1.7B',
    'Qwen/Qwen3-4B',
  ]);
  for (const entry of CATALOG) {
    expect(entry.license.id).toBe('apache-2.0');
    expect(entry.aboutDownloadBytes).toBeGreaterThan(2 * entry.parameters);
    expect(entry.aboutBundleBytes).toBeLessThan(entry.parameters);
    expect(entry.aboutMemoryBytes).toBeGreaterThan(entry.aboutBundleBytes);
  }
});

describe('a model from a hub', () => {
  test('is fetched by its commit, checked, converted, listed, chosen and removed', async () => {
    const seen: string[] = [];
    const installed = await install({
      onProgress: (phase, done, total) => {
        expect(done).toBeLessThanOrEqual(total);
        if (seen.at(-1) !== phase) seen.push(phase);
      },
    });
    expect(seen).toEqual(['looking', 'downloading', 'converting']);
    expect(installed).toEqual({
      id: 'tiny',
      name: 'tiny',
      license: 'apache-2.0',
      source: 'tests/tiny, commit 0123456789abcdef0123456789abcdef01234567',
      bytes: expect.any(Number),
      contextLength: 4096,
      followsInstructions: true,
    });
    expect(await library.list()).toEqual([installed]);
    expect(await readdir(library.folder)).toEqual(['.downloads', 'tiny']);
    expect(await library.unfinished()).toEqual([]);
    // Nothing but what a bundle is made of was asked for.
    expect(hub.asked.filter((line) => line.includes('reference'))).toEqual([]);
    const origin = JSON.parse(await readFile(join(library.place('tiny'), 'origin.json'), 'utf8'));
    expect(origin.commit).toBe('0123456789abcdef0123456789abcdef01234567');
    expect(
      origin.files.every(
        (file: { sha256: string; gitSha1: string }) => file.sha256 ?? file.gitSha1,
      ),
    ).toBe(true);
    await openBundle(library.place('tiny'), folder);

    expect(await library.chosen()).toBeNull();
    await library.choose('tiny');
    expect(await new Library(library.folder).chosen()).toEqual(installed);
    await library.remove('tiny');
    expect([await library.list(), await library.chosen()]).toEqual([[], null]);
  });

  test.each(['cut', 'stall', 'busy'] as const)('goes on where it was after: %s', async (kind) => {
    hub.faults.push({ path: WEIGHTS, kind });
    await install();
    await openBundle(library.place('tiny'), folder);
    const resumed = rangesAsked().filter((line) => line.startsWith('/storage/model-00002'));
    expect(resumed.length).toBe(kind === 'busy' ? 0 : 1);
    if (kind !== 'busy') expect(resumed[0]).toMatch(/ bytes=50308-$/);
  });

  test('goes on after the program was ended, with the same commit, and fetches nothing twice', async () => {
    const stop = new AbortController();
    hub.faults.push({ path: WEIGHTS, kind: 'stall' });
    const work = install({
      signal: stop.signal,
      onProgress: (_, done) => done > 150_000 && stop.abort(),
      patience: { ...PATIENCE, stall: 60_000 },
    } as Partial<InstallOptions>);
    await expect(work).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await library.unfinished()).toEqual(['tiny']);
    expect(await library.list()).toEqual([]);
    const before = hub.asked.length;
    await install({}, new Library(library.folder));
    const after = hub.asked.slice(before);
    expect(after.filter((line) => /api|model-00001|\/config\.json/.test(line))).toEqual([]);
    expect(after.find((line) => line.startsWith('/storage/model-00002'))).toMatch(/ bytes=\d+-$/);
    await openBundle(library.place('tiny'), folder);
  });

  test('starts a file anew where the hub knows no parts', async () => {
    hub.faults.push({ path: WEIGHTS, kind: 'cut' }, { path: WEIGHTS, kind: 'no-ranges' });
    await install();
    await openBundle(library.place('tiny'), folder);
  });

  test.each([
    ['wrong', 'its hash differs'],
    ['longer', 'is longer than the hub said'],
    ['missing', 'the hub has no model-00002'],
    ['account', 'the hub wants an account for model-00002'],
    ['circle', 'the hub leads in circles'],
  ] as const)('is refused at once: %s', async (kind, reason) => {
    hub.faults.push({ path: WEIGHTS, kind, times: kind === 'circle' ? 10 : 1 });
    await expect(install()).rejects.toMatchObject({
      problem: { code: 'download-failed', message: expect.stringContaining(reason) },
    });
    expect(await library.list()).toEqual([]);
    // The next attempt is well, and fetches the refused file alone.
    hub.faults.length = 0;
    await install();
    await openBundle(library.place('tiny'), folder);
  });

  test('is given up when the hub stays busy, and what has come is kept', async () => {
    hub.faults.push({ path: WEIGHTS, kind: 'busy', times: 10 });
    await expect(install()).rejects.toMatchObject({
      problem: { message: 'The download failed: the hub answered 503.' },
    });
    const kept = await readdir(join(library.folder, '.downloads', 'tiny'));
    expect(kept).toContain('model-00001-of-00003.safetensors');
    await library.remove('tiny');
    expect(await library.unfinished()).toEqual([]);
  });

  test('stops at a full disk, and goes on when there is room again', async () => {
    const part = join(
      library.folder,
      '.downloads',
      'tiny',
      'model-00002-of-00003.safetensors.part',
    );
    await mkdir(join(part, '..'), { recursive: true });
    // Every write to it fails as on a disk without room.
    await symlink('/dev/full', part);
    await expect(install()).rejects.toMatchObject({
      problem: { code: 'file-unwritable', message: expect.stringContaining('The disk is full') },
    });
    await rm(part);
    const before = hub.asked.length;
    await install();
    expect(hub.asked.slice(before).filter((line) => line.includes('model-00001'))).toEqual([]);
    await openBundle(library.place('tiny'), folder);
  });

  test('is not begun where there is no room for it', async () => {
    const small = new Library(library.folder, async () => 300_000_000);
    await expect(install({}, small)).rejects.toMatchObject({
      problem: {
        code: 'file-unwritable',
        message: 'This takes 502 MB on the disk, and 300 MB are free.',
      },
    });
    expect(hub.asked.filter((line) => line.includes('storage'))).toEqual([]);
  });

  test('a hub that lists no hashes, or no weights, is not believed', async () => {
    const lists = (tree: object[]) =>
      new Hub(hub.url, async (url) =>
        Response.json(url.endsWith('/main') ? { sha: '0'.repeat(40) } : tree),
      );
    const signal = new AbortController().signal;
    const weights = { type: 'file', path: 'model.safetensors', size: 10 };
    await expect(lists([weights]).list('a/b', signal)).rejects.toThrow(
      'names no hash of model.safetensors',
    );
    await expect(lists([]).list('a/b', signal)).rejects.toThrow(
      'a/b holds no weights in safetensors',
    );
    const outside = { type: 'file', path: '../../model.safetensors', size: 10, oid: '0' };
    await expect(lists([outside]).list('a/b', signal)).rejects.toThrow('holds no weights');
  });

  test('encryption is not given up on the way', async () => {
    const leads = new Hub(
      'https://hub.example',
      async () =>
        new Response(null, { status: 302, headers: { location: 'http://elsewhere.example/' } }),
    );
    await expect(leads.list('a/b', new AbortController().signal)).rejects.toThrow(
      'without encryption',
    );
  });
});

describe('a model from a folder', () => {
  const options = { onProgress: () => {}, signal: new AbortController().signal };

  test('a checkpoint, a GGUF file and a finished bundle are taken in', async () => {
    const stick = join(folder, 'USB Stick');
    await cp(CHECKPOINT, join(stick, 'My Qwen3'), { recursive: true });
    await writeFile(join(stick, 'tiny.gguf'), tinyGguf());
    const converted = await library.import(join(stick, 'My Qwen3'), options);
    expect(converted).toMatchObject({ id: 'my-qwen3', followsInstructions: true });
    await cp(library.place('my-qwen3'), join(stick, 'finished'), { recursive: true });
    const copied = await library.import(join(stick, 'finished'), options);
    expect(copied).toEqual({ ...converted, id: 'finished' });
    await openBundle(library.place('finished'), folder);
    expect(await library.import(join(stick, 'tiny.gguf'), options)).toMatchObject({
      id: 'tiny',
      followsInstructions: false,
    });
    await expect(library.choose('tiny')).rejects.toThrow('follows no instructions');
    expect((await library.list()).map(({ id }) => id)).toEqual(['finished', 'my-qwen3', 'tiny']);
  });

  test('a damaged bundle, an empty folder and nothing at all leave nothing behind', async () => {
    const made = await library.import(CHECKPOINT, options);
    const bundle = join(folder, 'damaged');
    await cp(library.place(made.id), bundle, { recursive: true });
    await truncate(join(bundle, 'model.onnx.data'), 5000);
    await expect(library.import(bundle, options)).rejects.toThrow(
      'model.onnx.data is missing or differs',
    );
    await rm(join(bundle, 'model.onnx'));
    await expect(library.import(bundle, options)).rejects.toThrow('model.onnx');
    await mkdir(join(folder, 'empty'));
    await expect(library.import(join(folder, 'empty'), options)).rejects.toThrow(
      'There is no config.json',
    );
    await expect(library.import(join(folder, 'none'), options)).rejects.toThrow('There is no ');
    expect(await readdir(library.folder)).toEqual(['qwen3']);
  });
});
