// Picks the way to the desktop's notifications once, at start.
import path from 'node:path';
import { CentreNotifications } from './centre.ts';
import { DbusNotifications } from './dbus-notifications.ts';
import { openMacCentre } from './mac-centre.ts';
import { NoNotifications, type NotificationSource } from './notifications.ts';
import { openWindowsCentre } from './windows-centre.ts';

/** `ownName` is what this app calls itself there: its own notifications are not captured. */
export function openNotificationSource(ownName: string, assets: string): NotificationSource {
  if (process.platform === 'win32') {
    const centre = openWindowsCentre(path.join(assets, 'notifications.ps1'));
    return new CentreNotifications(centre, ownName);
  }
  if (process.platform === 'darwin') return new CentreNotifications(openMacCentre(), ownName);
  const address = process.env.DBUS_SESSION_BUS_ADDRESS;
  return address ? new DbusNotifications(address, ownName) : new NoNotifications();
}
