// macOS: selections need the accessibility API and the user's permission, which are not connected
// yet; the clipboard is the way in and out.
import { ClipboardOnly } from './clipboard-only.ts';
import type { Platform, PlatformHost } from './platform.ts';

export function openMac(host: PlatformHost): Platform {
  return new ClipboardOnly(host, 'macOS');
}
