// The session bus as what has to do with notifications opens it, and who shows them there.
import dbus, { type MessageBus } from 'dbus-native';

/** What shows notifications: its name on the bus and its interface. */
export const DAEMON = 'org.freedesktop.Notifications';
export const DAEMON_PATH = '/org/freedesktop/Notifications';

/** In milliseconds. */
const ANSWER_LIMIT = 3000;

/** A connection of its own; when it breaks, what is asked over it rejects, and nothing else happens. */
export function openBus(address: string): MessageBus {
  const bus = dbus.sessionBus({ busAddress: address, timeout: ANSWER_LIMIT });
  bus.connection.on('error', () => {});
  return bus;
}

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
