// One connection to the D-Bus session bus per use (a tray item needs a connection of its own), with
// errors that do not end the app: a desktop without a bus has neither tray nor notifications.
import dbus, { type MessageBus } from 'dbus-native';

/** Resolves once the bus has given the connection a name; rejects when there is no bus. */
export async function connectToBus(): Promise<MessageBus> {
  if (!process.env.DBUS_SESSION_BUS_ADDRESS) throw new Error('there is no D-Bus session bus');
  const bus = dbus.sessionBus();
  bus.connection.on('error', () => {});
  await bus.invokeDbus({ member: 'GetId' });
  return bus;
}
