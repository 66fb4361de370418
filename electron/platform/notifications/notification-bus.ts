// Who shows notifications on the session bus.
import type { MessageBus } from 'dbus-native';

/** What shows notifications: its name on the bus and its interface. */
export const DAEMON = 'org.freedesktop.Notifications';
export const DAEMON_PATH = '/org/freedesktop/Notifications';

/** How a daemon calls itself; `daemon` is its name on the bus. Rejects when nobody answers. */
export async function nameOf(bus: MessageBus, daemon: string): Promise<string | undefined> {
  const [name] = await bus.invoke<string[]>({
    destination: daemon,
    path: DAEMON_PATH,
    interface: DAEMON,
    member: 'GetServerInformation',
  });
  return name;
}
