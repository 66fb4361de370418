// Makes the feed of new versions out of what the packagings have left: joins the lists of files that
// electron-builder wrote for each processor, says to how many in a hundred the version is offered at first,
// and signs each list (Ed25519), so that the app believes it (electron/updates/feed.ts).
//
//     node build/sign-feed.ts FOLDER OUTPUT [--share 10]     PILCROW_UPDATES_SIGNING_KEY: the private key
//     node build/sign-feed.ts --new-key                      prints a pair; the private one is told to nobody
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { z } from 'zod';

const List = z.looseObject({ version: z.string(), files: z.array(z.looseObject({})) });
type List = z.infer<typeof List>;

/** Writes the lists under `folder`, joined and signed, into `output`; returns their names. */
export function signFeed(folder: string, output: string, key: KeyObject, share?: number): string[] {
  const lists = new Map<string, List>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const name = path.basename(file);
    if (!/^latest[\w-]*\.yml$/.test(name)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const list = List.parse(parseUpdateInfo(text, name, new URL(`file:///${name}`)));
    const before = lists.get(name);
    if (before && before.version !== list.version) {
      throw new Error(`${name} is there for ${before.version} and for ${list.version}`);
    }
    lists.set(name, before ? { ...before, files: [...before.files, ...list.files] } : list);
  }
  mkdirSync(output, { recursive: true });
  for (const [name, list] of lists) {
    const shared = { ...list, ...(share === undefined ? {} : { stagingPercentage: share }) };
    const text = `${JSON.stringify(shared, null, 2)}\n`; // JSON is YAML.
    writeFileSync(path.join(output, name), text);
    const signature = sign(null, Buffer.from(text), key).toString('base64');
    writeFileSync(path.join(output, `${name}.sig`), `${signature}\n`);
  }
  return [...lists.keys()];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { share: { type: 'string' }, 'new-key': { type: 'boolean' } },
  });
  if (values['new-key']) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    console.log(
      `PILCROW_UPDATES_KEY=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`,
    );
    console.log(
      `PILCROW_UPDATES_SIGNING_KEY=${privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}`,
    );
  } else {
    const [folder, output] = z.tuple([z.string(), z.string()]).parse(positionals);
    const share = z.coerce.number().int().min(0).max(100).optional().parse(values.share);
    const given = z.string().min(1).parse(process.env.PILCROW_UPDATES_SIGNING_KEY);
    const key = createPrivateKey({
      key: Buffer.from(given, 'base64'),
      format: 'der',
      type: 'pkcs8',
    });
    console.log(signFeed(folder, output, key, share).join('\n'));
  }
}
