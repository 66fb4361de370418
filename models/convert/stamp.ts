// Binds a freshly trained adapter to its base: training leaves "pending" in adapter.json, and this puts
// the bundle's signature there. It refuses to rebind an adapter that already belongs to other weights.
//
//     node models/convert/stamp.ts models/adapters/proofread
//
// PILCROW_BUNDLE names another bundle than the one that ships.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdapterManifest, BundleManifest } from '../../contract/bundle.ts';
import { UserError } from '../../contract/errors.ts';
import { replaceFile } from '../../disk/replace.ts';

export const PENDING = 'pending';

/** Writes `manifest.baseSignature` into `folder`/adapter.json and returns the adapter's manifest. */
export async function stampAdapter(
  folder: string,
  manifest: Pick<BundleManifest, 'name' | 'baseSignature'>,
): Promise<AdapterManifest> {
  const file = join(folder, 'adapter.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError(
      'adapter-missing',
      `There is no adapter in ${folder}.`,
      'Train it first, or check the path.',
      { cause },
    );
  });
  const adapter = parse(text, folder);
  if (adapter.baseSignature !== PENDING && adapter.baseSignature !== manifest.baseSignature) {
    throw new UserError(
      'adapter-foreign',
      `The adapter ${adapter.name} was trained for other weights than those of ${manifest.name}.`,
      'Train it again on this base.',
    );
  }
  const stamped = { ...adapter, baseSignature: manifest.baseSignature };
  await replaceFile(file, `${JSON.stringify(stamped, null, 2)}\n`);
  return stamped;
}

function parse(text: string, folder: string): AdapterManifest {
  try {
    return AdapterManifest.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(
      'adapter-damaged',
      `The adapter.json in ${folder} can't be understood.`,
      'Restore the file, or train the adapter again.',
      { cause },
    );
  }
}

if (import.meta.main) {
  const bundle = process.env.PILCROW_BUNDLE || join(import.meta.dirname, '../bundle');
  const file = await readFile(join(bundle, 'manifest.json'), 'utf8');
  const manifest = BundleManifest.parse(JSON.parse(file));
  for (const folder of process.argv.slice(2)) {
    const { name, baseSignature } = await stampAdapter(folder, manifest);
    console.log(`${name} belongs to ${manifest.name}, ${baseSignature}`);
  }
}
