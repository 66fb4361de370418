// Wayland hides other programs' selections and windows from us; portals that allow more differ by
// desktop. Until they are supported, the clipboard is the way in and out.
import { ClipboardOnly } from './clipboard-only.ts';
import type { Platform, PlatformHost } from './platform.ts';

export function openWayland(host: PlatformHost): Platform {
  return new ClipboardOnly(host, 'Wayland');
}
