// Passes a click on to the application that showed a notification. On this bus only the notification
// daemon can say that an action was chosen, so there are two honest ways: applications that listen
// themselves (GTK's and sandboxed ones), and dunst, which can be asked to press the one that it shows.
import dbus, { type MessageBus, Variant } from 'dbus-native';
import { log } from '../../log.ts';

const DUNST = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
} as const;

/** `place` is one of the reader's, `isOpen` whether the desktop is known to have it. False when there is no way that is sure to press the right thing. */
export async function invokeAction(
  address: string,
  place: string,
  action: string,
  isOpen: boolean,
): Promise<boolean> {
  const bus = dbus.sessionBus({ busAddress: address, timeout: 3000 });
  bus.connection.on('error', () => {});
  try {
    const [kind, name = ''] = place.split('/');
    if (kind === 'application') return await tellApplication(bus, name, action);
    if (!isOpen || action !== 'default') return false;
    return await pressInDunst(bus);
  } catch (error) {
    log.error('An action could not be passed on', error);
    return false;
  } finally {
    await bus.close();
  }
}

/** `app.reply` is an action of the application's own, which takes it as the desktop would give it. */
async function tellApplication(bus: MessageBus, name: string, action: string): Promise<boolean> {
  const own = /^app\.([\w.-]+)$/.exec(action)?.[1];
  if (own === undefined || !/^[\w-]+(\.[\w-]+)+$/.test(name)) return false;
  await bus.invoke({
    destination: name,
    path: `/${name.replaceAll('.', '/').replaceAll('-', '_')}`,
    interface: 'org.freedesktop.Application',
    member: 'ActivateAction',
    signature: 'sava{sv}',
    body: [own, [], {}],
  });
  return true;
}

/**
 * Dunst presses by position and not by number. So this is done only when it has one single
 * notification, which must then be the open one that is meant; what it presses is the default action.
 */
async function pressInDunst(bus: MessageBus): Promise<boolean> {
  const length = async (name: string) => {
    const value = await bus.invoke({
      ...DUNST,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: ['org.dunstproject.cmd0', name],
    });
    return Number(value instanceof Variant ? value.value : value);
  };
  if ((await length('displayedLength')) !== 1 || (await length('waitingLength')) !== 0)
    return false;
  await bus.invoke({
    ...DUNST,
    interface: 'org.dunstproject.cmd0',
    member: 'NotificationAction',
    signature: 'u',
    body: [0],
  });
  return true;
}
