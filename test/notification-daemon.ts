// A notification daemon that shows nothing: it answers each Notify with the next number, or with the one
// that it replaces. It says whose it is; as Plasma's, it can be asked to be quiet and to press a button, as
// libnotificationmanager's interfaces describe. For tests that are not about a daemon of a desktop.
import dbus, { defineInterface, type HandlerContext, type MessageBus } from 'dbus-native';

const NAME = 'org.freedesktop.Notifications';
const OBJECT = '/org/freedesktop/Notifications';
const NAMES = ['application', 'replaces', 'icon', 'title', 'body', 'actions', 'hints', 'expire'];
const TYPES = ['s', 'u', 's', 's', 's', 'as', 'a{sv}', 'i'];

export interface NotificationDaemon {
  /** Who asked it to be quiet, and is still there. */
  readonly inhibitors: ReadonlySet<string>;
  /** Says that the user has answered in its popup. */
  reply(id: number, text: string): void;
  close(): Promise<void>;
}

/** Ends when it is closed. */
export async function startNotificationDaemon(
  address: string,
  name = 'Test',
): Promise<NotificationDaemon> {
  const bus = dbus.sessionBus({ busAddress: address });
  bus.connection.on('error', () => {});
  let last = 0;
  const inhibitors = new Set<string>();
  const plasma = {
    Inhibit: {
      in: { application: 's', reason: 's', hints: 'a{sv}' },
      out: { cookie: 'u' },
      handler: (_said: unknown, { sender = '' }: HandlerContext) => inhibitors.add(sender).size,
    },
  };
  const desktop = defineInterface({
    name: NAME,
    methods: {
      Notify: {
        in: Object.fromEntries(NAMES.map((name, index) => [name, TYPES[index] as string])),
        out: { id: 'u' },
        handler: (said: Record<string, unknown>) => Number(said.replaces) || ++last,
      },
      GetServerInformation: {
        out: { name: 's', vendor: 's', version: 's', specification: 's' },
        handler: () => ({ name, vendor: 'test', version: '1', specification: '1.2' }),
      },
      ...(name === 'Plasma' ? plasma : {}),
    },
    signals: {
      ActionInvoked: { args: { id: 'u', action: 's' } },
      NotificationReplied: { args: { id: 'u', text: 's' } },
    },
  });
  await bus.export(OBJECT, desktop);
  if (name === 'Plasma') {
    const InvokeAction = {
      in: { id: 'u', action: 's' },
      handler: ({ id, action }: { id: number; action: string }) => {
        desktop.emit.ActionInvoked?.(id, action);
        return null;
      },
    };
    const manager = { name: 'org.kde.NotificationManager', methods: { InvokeAction } };
    await bus.export(OBJECT, defineInterface(manager));
    await forgetThoseThatLeave(bus, inhibitors);
  }
  await bus.ownName(NAME);
  return {
    inhibitors,
    reply: (id, text) => desktop.emit.NotificationReplied?.(id, text),
    close: () => bus.close(),
  };
}

async function forgetThoseThatLeave(bus: MessageBus, inhibitors: Set<string>): Promise<void> {
  bus.connection.on('message', ({ member, body }) => {
    if (member === 'NameOwnerChanged' && body?.[2] === '') inhibitors.delete(String(body[0]));
  });
  await bus.watch(
    `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg2=''`,
  );
}
