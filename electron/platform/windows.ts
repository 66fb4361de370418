// Windows: selections need UI Automation, which is not connected yet; the clipboard is the way in
// and out.
import { ClipboardOnly } from './clipboard-only.ts';
import type { Platform, PlatformHost } from './platform.ts';

export function openWindows(host: PlatformHost): Platform {
  return new ClipboardOnly(host, 'Windows');
}
