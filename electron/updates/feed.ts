// Where new versions come from: an address and a public key, which stand in the package. The feed is
// electron-builder's list of a release's files with their hashes, beside it the list's signature (Ed25519);
// what is not signed by that key is not even parsed. Knows no network.
import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';

export const Feed = z.object({
  /** Encrypted, but on this computer. */
  url: z.url().refine((url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)),
  /** SubjectPublicKeyInfo in base64. */
  key: z.string(),
});
export type Feed = z.infer<typeof Feed>;

/** How this program was installed, where that can be done again by itself. */
export type PackageKind = 'deb' | 'rpm' | 'AppImage' | 'nsis' | 'mac';

/** What of a feed is relied on; the rest is electron-updater's business. */
export const Release = z.looseObject({
  version: z.string().max(64),
  files: z
    .array(
      z.looseObject({
        url: z.string(),
        sha512: z.string(),
        size: z.number().int().positive(),
      }),
    )
    .min(1),
});
export type Release = z.infer<typeof Release>;

const Fields = z.object({ updates: Feed.optional() });

/** The feed that the package was made with; null in one that knows none. */
export function packagedFeed(appFolder: string): Feed | null {
  const file = path.join(appFolder, 'package.json');
  return Fields.parse(JSON.parse(readFileSync(file, 'utf8'))).updates ?? null;
}

/** Null for what somebody else keeps up to date: a Flatpak, a portable program, a folder, the source. */
export function packageKind(
  resources: string,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): PackageKind | null {
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') return environment.PORTABLE_EXECUTABLE_FILE ? null : 'nsis';
  if (environment.APPIMAGE) return 'AppImage';
  // electron-builder leaves it there in packages of these two kinds.
  const file = path.join(resources, 'package-type');
  const kind = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return kind === 'deb' || kind === 'rpm' ? kind : null;
}

/** Throws unless `signature` (base64) is the key's over exactly these bytes. */
export function checkSignature(list: string, signature: string, key: string): void {
  const publicKey = createPublicKey({
    key: Buffer.from(key, 'base64'),
    format: 'der',
    type: 'spki',
  });
  if (verify(null, Buffer.from(list), publicKey, Buffer.from(signature, 'base64'))) return;
  throw new UserError(
    'update-untrusted',
    'The list of new versions is not signed by who made Pilcrow.',
    'Nothing was installed. Try again later, or fetch the new version from where you got this one.',
  );
}
