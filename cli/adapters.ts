// Adapters of the user's own: checked, bound to the model that is installed, and kept where the command
// line and the desktop app both look before they look among ours.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AdapterManifest,
  type BundleManifest,
  PROJECTIONS,
  peftName,
  shapeOf,
} from '../contract/bundle.ts';
import { UserError } from '../contract/errors.ts';
import { readSafetensors } from '../engine/safetensors.ts';

/** What train.py writes, before anybody knew for which bundle. */
const PENDING = 'pending';
/** It becomes a folder's name. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Copies the adapter in `folder` to `target`, under its name and bound to `model`; one of that name there
 * is replaced. Throws UserError `adapter-missing`, `adapter-damaged`, `adapter-foreign` or `file-unwritable`.
 */
export async function addAdapter(
  folder: string,
  target: string,
  model: BundleManifest,
): Promise<AdapterManifest> {
  const manifest = await readManifest(folder);
  if (manifest.baseSignature !== PENDING && manifest.baseSignature !== model.baseSignature) {
    throw new UserError(
      'adapter-foreign',
      `The adapter ${manifest.name} was trained for other weights than those of ${model.name}.`,
      'Train it again on this model.',
    );
  }
  await checkWeights(path.join(folder, 'adapter.safetensors'), manifest, model);

  const place = path.join(target, manifest.name);
  const bound = { ...manifest, baseSignature: model.baseSignature };
  try {
    await mkdir(target, { recursive: true });
    const work = await mkdtemp(path.join(target, '.new-'));
    try {
      await copyFile(
        path.join(folder, 'adapter.safetensors'),
        path.join(work, 'adapter.safetensors'),
      );
      await writeFile(path.join(work, 'adapter.json'), `${JSON.stringify(bound, null, 2)}\n`);
      await rm(place, { recursive: true, force: true });
      await rename(work, place);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } catch (cause) {
    throw new UserError(
      'file-unwritable',
      `The adapter can't be written to ${place}: ${(cause as Error).message}.`,
      'Make room on the disk, and the folder writable.',
      { cause },
    );
  }
  return bound;
}

/** Throws UserError `adapter-missing` when there is none of that name. */
export async function removeAdapter(name: string, target: string): Promise<void> {
  const place = path.join(target, name);
  if (!PLAIN_NAME.test(name) || !existsSync(path.join(place, 'adapter.json'))) {
    throw new UserError(
      'adapter-missing',
      `You have no adapter named ${name}.`,
      'Run "pilcrow models list" to see which there are.',
    );
  }
  await rm(place, { recursive: true });
}

async function readManifest(folder: string): Promise<AdapterManifest> {
  const text = await readFile(path.join(folder, 'adapter.json'), 'utf8').catch((cause: unknown) => {
    throw new UserError(
      'adapter-missing',
      `There is no adapter in ${folder}.`,
      'Give the folder that the training wrote, with adapter.json and adapter.safetensors.',
      { cause },
    );
  });
  try {
    const manifest = AdapterManifest.parse(JSON.parse(text));
    if (!PLAIN_NAME.test(manifest.name)) throw new Error('its name has other than a-z, 0-9 and -');
    return manifest;
  } catch (cause) {
    throw damaged(folder, cause);
  }
}

/** Every tensor is there, with the shape that the model needs. */
async function checkWeights(
  file: string,
  { rank }: AdapterManifest,
  { architecture }: BundleManifest,
): Promise<void> {
  try {
    const tensorOf = readSafetensors(await readFile(file));
    for (let layer = 0; layer < architecture.layers; layer++) {
      for (const projection of PROJECTIONS) {
        const { inputs, outputs } = shapeOf(architecture, projection);
        tensorOf(peftName(layer, projection, 'A'), [rank, inputs]);
        tensorOf(peftName(layer, projection, 'B'), [outputs, rank]);
      }
    }
  } catch (cause) {
    throw damaged(path.dirname(file), cause);
  }
}

function damaged(folder: string, cause: unknown): UserError {
  const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
  return new UserError(
    'adapter-damaged',
    `The adapter in ${folder} can't be used: ${reason}.`,
    'Train it again, or copy its files again.',
    { cause },
  );
}
