// A notification daemon that shows nothing: it answers each Notify with the next number, or with the one
// that it replaces. For tests that are not about a daemon of a desktop.
import dbus, { defineInterface, type MessageBus } from 'dbus-native';

const NAME = 'org.freedesktop.Notifications';
const NAMES = ['application', 'replaces', 'icon', 'title', 'body', 'actions', 'hints', 'expire'];
const TYPES = ['s', 'u', 's', 's', 's', 'as', 'a{sv}', 'i'];

/** Ends when the connection that it returns is closed. */
export async function startNotificationDaemon(address: string): Promise<MessageBus> {
  const bus = dbus.sessionBus({ busAddress: address });
  bus.connection.on('error', () => {});
  let last = 0;
  await bus.export(
    '/org/freedesktop/Notifications',
    defineInterface({
      name: NAME,
      methods: {
        Notify: {
          in: Object.fromEntries(NAMES.map((name, index) => [name, TYPES[index] as string])),
          out: { id: 'u' },
          handler: (said: Record<string, unknown>) => Number(said.replaces) || ++last,
        },
      },
    }),
  );
  await bus.ownName(NAME);
  return bus;
}

/** Ends the daemon that the desktop has, so that another can take its place. */
export async function endNotificationDaemon(address: string): Promise<void> {
  const bus = dbus.sessionBus({ busAddress: address });
  try {
    const ask = (member: string) =>
      bus.invokeDbus<unknown>({ member, signature: 's', body: [NAME] });
    process.kill(Number(await ask('GetConnectionUnixProcessID')), 'SIGKILL');
    while (await ask('NameHasOwner')) await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    await bus.close();
  }
}
