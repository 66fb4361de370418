// The GlobalShortcuts portal (org.freedesktop.portal.GlobalShortcuts), through which Wayland's desktops give
// programs their hotkeys. Electron speaks to it, for the program that `desktopName` in package.json names; it
// says that a hotkey was registered before the desktop, or the user, has decided. Whether there is such a
// portal at all is what can be known, and asked here.
import { toPlain } from 'dbus-native';
import { z } from 'zod';
import { openBus } from '../session-bus.ts';

const Version = z.number().int().positive();

/** Whether the desktop on this session bus gives programs hotkeys; asks the user nothing. */
export async function offersHotkeys(address: string): Promise<boolean> {
  const bus = openBus(address);
  try {
    const version = await bus.invoke({
      destination: 'org.freedesktop.portal.Desktop',
      path: '/org/freedesktop/portal/desktop',
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: ['org.freedesktop.portal.GlobalShortcuts', 'version'],
    });
    return Version.safeParse(toPlain(version)).success;
  } catch {
    return false; // No portal, or one without hotkeys.
  } finally {
    await bus.close().catch(() => {});
  }
}
