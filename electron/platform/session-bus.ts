// The session bus, opened for a few questions.
import dbus, { type MessageBus } from 'dbus-native';

/** In milliseconds. */
const ANSWER_LIMIT = 3000;

/** A connection of its own; when it breaks, what is asked over it rejects, and nothing else happens. */
export function openBus(address: string): MessageBus {
  const bus = dbus.sessionBus({ busAddress: address, timeout: ANSWER_LIMIT });
  bus.connection.on('error', () => {});
  return bus;
}
