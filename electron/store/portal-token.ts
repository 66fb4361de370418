// What the desktop's portal gave so that it need not ask the user again whether Pilcrow may press keys.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlatformHost } from '../platform/platform.ts';
import { writeAtomically } from './files.ts';

export function openPortalToken(
  folder: string,
): Pick<PlatformHost, 'portalToken' | 'keepPortalToken'> {
  const file = path.join(folder, 'portal-token');
  return {
    portalToken: () => (existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null),
    keepPortalToken: (token) => writeAtomically(file, `${token}\n`),
  };
}
