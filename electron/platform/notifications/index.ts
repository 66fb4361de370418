// Picks the way to the desktop's notifications once, at start.
import { DbusNotifications } from './dbus-notifications.ts';
import { NoNotifications, type NotificationSource } from './notifications.ts';

/** `ownName` is what this app calls itself there: its own notifications are not captured. */
export function openNotificationSource(ownName: string): NotificationSource {
  if (process.platform === 'win32') return new NoNotifications('Windows');
  if (process.platform === 'darwin') return new NoNotifications('macOS');
  const address = process.env.DBUS_SESSION_BUS_ADDRESS;
  if (!address) return new NoNotifications('a desktop without a session bus');
  return new DbusNotifications(address, ownName);
}
