// Adapters of the user's own: added, bound, found before ours, removed, and what they do to a text.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAdapter, removeAdapter } from '../../cli/adapters.ts';
import { BundleManifest } from '../../contract/bundle.ts';
import { Adapters } from '../../engine/adapters.ts';
import { openEngine } from '../../engine/engine.ts';
import { adapt } from '../../tools/adapt.ts';
import { backgroundModel } from '../../tools/run.ts';
import { collect, scriptedModel } from './tools-model.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
const model = BundleManifest.parse(JSON.parse(await readFile(join(TINY, 'manifest.json'), 'utf8')));
let folder: string;
let trained: string;
let own: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-own-'));
  trained = join(folder, 'trained');
  own = join(folder, 'settings', 'adapters');
  await cp(join(TINY, 'adapters/random'), trained, { recursive: true });
  await restate({ baseSignature: 'pending' });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes what the trained adapter says of itself. */
async function restate(changes: object): Promise<void> {
  const file = join(trained, 'adapter.json');
  const card = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...card, ...changes }));
}

test('a trained adapter is bound to the model, used before ours of that name, and removed', async () => {
  const added = await addAdapter(trained, own, model);
  expect(added).toMatchObject({ name: 'random', baseSignature: model.baseSignature });
  const kept = JSON.parse(await readFile(join(own, 'random/adapter.json'), 'utf8'));
  expect(kept).toEqual(added);

  // Ours of that name is damaged: it is not even opened.
  const ours = join(folder, 'ours');
  await cp(join(TINY, 'adapters'), ours, { recursive: true });
  await writeFile(join(ours, 'random/adapter.safetensors'), '');
  await new Adapters([own, ours], model).attach('random');
  await removeAdapter('random', own);
  await expect(new Adapters([own, ours], model).attach('random')).rejects.toMatchObject({
    problem: { code: 'adapter-damaged' },
  });
});

test('what is no adapter for this model is refused, and what was added before stays', async () => {
  await addAdapter(trained, own, model);
  const refused = async () =>
    addAdapter(trained, own, model).then(
      () => 'added',
      (error) => error.problem.code,
    );
  await restate({ baseSignature: 'f'.repeat(64) });
  expect(await refused()).toBe('adapter-foreign');
  await restate({ baseSignature: 'pending', rank: 8 });
  expect(await refused()).toBe('adapter-damaged');
  await restate({ rank: 4, name: '../random' });
  expect(await refused()).toBe('adapter-damaged');
  await rm(join(trained, 'adapter.json'));
  expect(await refused()).toBe('adapter-missing');
  await new Adapters([own], model).attach('random');

  for (const name of ['nobody', '../adapters/random'])
    await expect(removeAdapter(name, own)).rejects.toMatchObject({
      problem: { code: 'adapter-missing' },
    });
});

test('the engine runs it by its name, and without its folder knows of none', async () => {
  await restate({ name: 'mine' });
  await addAdapter(trained, own, model);
  const said = async (ownAdapterFolder: string, adapter: string) => {
    const engine = await openEngine({
      bundleFolder: TINY,
      adapterFolder: join(TINY, 'adapters'),
      ownAdapterFolder,
      cacheFolder: join(folder, 'cache'),
      threads: 1,
    });
    try {
      const asked = backgroundModel(engine, new AbortController().signal);
      const { pieces } = await collect(adapt('Hello there.', { adapter, whole: true }, asked));
      return pieces.join('');
    } finally {
      await engine.dispose();
    }
  };
  // The same weights under two names: theirs in the package, ours in the folder of the user's own.
  expect(await said(own, 'mine')).toBe(await said('', 'random'));
  await expect(said('', 'mine')).rejects.toMatchObject({ problem: { code: 'adapter-missing' } });
});

test('a text goes through it sentence by sentence, or whole, with the layout kept', async () => {
  const text = 'Hello there. How are you?\n\n  - Fine, thanks.\n';
  const loud = scriptedModel(({ source }) => ` ${source.toUpperCase()} `);
  const options = { adapter: 'loud', instruction: 'Be loud.' };
  const pieces = await collect(adapt(text, options, loud));
  expect(pieces.pieces.join('')).toBe('HELLO THERE. HOW ARE YOU?\n\n  - FINE, THANKS.\n');
  expect(
    loud.asked.map(({ adapter, instruction, source }) => [adapter, instruction, source]),
  ).toEqual([
    ['loud', 'Be loud.', 'Hello there.'],
    ['loud', 'Be loud.', 'How are you?'],
    ['loud', 'Be loud.', 'Fine, thanks.'],
  ]);
  const whole = await collect(adapt(text, { adapter: 'loud', whole: true }, loud));
  expect(whole.pieces).toEqual(['HELLO THERE. HOW ARE YOU?\n\n  - FINE, THANKS.']);
});
