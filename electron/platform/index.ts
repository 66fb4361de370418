// Picks the platform once, at start. A system that can't be reached (no X server) is not an error:
// the app then works on the clipboard.

import { log } from '../log.ts';
import { ClipboardOnly } from './clipboard-only.ts';
import { openWayland } from './linux-wayland.ts';
import { openX11 } from './linux-x11.ts';
import { openMac } from './mac.ts';
import type { Platform, PlatformHost } from './platform.ts';
import { openWindows } from './windows.ts';

export async function openPlatform(host: PlatformHost): Promise<Platform> {
  if (process.platform === 'win32') return openWindows(host);
  if (process.platform === 'darwin') return openMac(host);
  if (process.env.XDG_SESSION_TYPE === 'wayland' || process.env.WAYLAND_DISPLAY) {
    return openWayland(host);
  }
  try {
    return await openX11(host);
  } catch (error) {
    log.error('The X server cannot be used', error);
    return new ClipboardOnly(host, 'this desktop');
  }
}
