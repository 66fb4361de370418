// Passes a click or a reply on to the application that showed a notification. On this bus only the
// notification daemon can say that an action was chosen, so there are three honest ways: applications that
// listen themselves (GTK's and sandboxed ones), Plasma, which presses what it is asked to, and dunst, which
// can be asked to press the one that it shows.
import { type MessageBus, Variant } from 'dbus-native';
import { log } from '../../log.ts';
import { openBus } from '../session-bus.ts';
import { DAEMON, DAEMON_PATH, nameOf } from './notification-bus.ts';

const DUNST = { destination: DAEMON, path: DAEMON_PATH } as const;

export interface Press {
  /** One of the reader's. */
  place: string;
  action: string;
  /** What the application gets with the action: its own target, then the reply. */
  parameters: readonly Variant[];
  /** Whether the desktop is known to have it. */
  isOpen: boolean;
}

/** False when there is no way that is sure to press the right thing. */
export async function invokeAction(address: string, press: Press): Promise<boolean> {
  const { place, action, parameters, isOpen } = press;
  const bus = openBus(address);
  try {
    const [kind, owner = '', number = ''] = place.split('/');
    if (kind === 'application') return await tellApplication(bus, owner, action, parameters);
    if (!isOpen || parameters.length > 0) return false;
    const daemon = await nameOf(bus, owner);
    if (daemon === 'Plasma') return await pressInPlasma(bus, owner, Number(number), action);
    return daemon === 'dunst' && action === 'default' && (await pressInDunst(bus));
  } catch (error) {
    log.error('An action could not be passed on', error);
    return false;
  } finally {
    await bus.close();
  }
}

export function textVariant(text: string): Variant {
  return new Variant('s', text);
}

/** `app.reply` is an action of the application's own, which takes it as the desktop would give it. */
async function tellApplication(
  bus: MessageBus,
  name: string,
  action: string,
  parameters: readonly Variant[],
): Promise<boolean> {
  const own = /^app\.([\w.-]+)$/.exec(action)?.[1];
  if (own === undefined || !/^[\w-]+(\.[\w-]+)+$/.test(name)) return false;
  await bus.invoke({
    destination: name,
    path: `/${name.replaceAll('.', '/').replaceAll('-', '_')}`,
    interface: 'org.freedesktop.Application',
    member: 'ActivateAction',
    signature: 'sava{sv}',
    body: [own, parameters, {}],
  });
  return true;
}

/** Plasma tells the application as if the user had pressed it there. */
async function pressInPlasma(
  bus: MessageBus,
  daemon: string,
  number: number,
  action: string,
): Promise<boolean> {
  await bus.invoke({
    destination: daemon,
    path: DAEMON_PATH,
    interface: 'org.kde.NotificationManager',
    member: 'InvokeAction',
    signature: 'us',
    body: [number, action],
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
