// Notifications on Linux: a connection of its own that only listens (a monitor may never send), dialled
// again when the bus went away, and a second one for the moment in which a click is passed on.
import dbus, { DBusError, type Message } from 'dbus-native';
import type { CapabilityCode } from '../../../contract/capabilities.ts';
import { log } from '../../log.ts';
import { openBus } from '../session-bus.ts';
import { invokeAction, textVariant } from './dbus-actions.ts';
import { DbusReader, MATCH_RULES } from './dbus-reader.ts';
import type { CaptureEvent, NotificationSource } from './notifications.ts';

/** Pauses between attempts to reach a bus that is gone, in milliseconds. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
/** How often is looked for a Notify without a reply, in milliseconds. */
const OVERDUE_INTERVAL = 1000;

const BUS = {
  type: 1,
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
} as const;
const BECOME_MONITOR = {
  interface: 'org.freedesktop.DBus.Monitoring',
  member: 'BecomeMonitor',
  signature: 'asu',
} as const;
/** A rule that no message meets. */
const NOTHING = "type='signal',interface='io.github.pilcrow.Nothing'";
const HELLO = 1;
const MONITOR = 2;

export class DbusNotifications implements NotificationSource {
  /** Known once it was tried. */
  #unavailable: CapabilityCode | null = null;
  readonly #address: string;
  readonly #ownName: string;
  #onEvent: ((event: CaptureEvent) => void) | null = null;
  #end: (() => void) | null = null;
  #reader: DbusReader | null = null;
  #retry: NodeJS.Timeout | null = null;
  #pause = FIRST_PAUSE;

  constructor(address: string, ownName: string) {
    this.#address = address;
    this.#ownName = ownName;
  }

  get unavailable(): CapabilityCode | null {
    return this.#unavailable;
  }

  /** Becomes a monitor and goes again. */
  async check(): Promise<CapabilityCode> {
    const bus = openBus(this.#address);
    try {
      await bus.invoke({ ...BUS, ...BECOME_MONITOR, body: [[NOTHING], 0] });
      this.#unavailable = null;
    } catch (error) {
      const isRefused = error instanceof DBusError && error.reply !== undefined;
      this.#unavailable = isRefused ? 'notifications-refused' : 'notifications-no-bus';
    } finally {
      await bus.close().catch(() => {});
    }
    return this.#unavailable ?? 'notifications-heard';
  }

  start(onEvent: (event: CaptureEvent) => void): void {
    this.stop();
    this.#onEvent = onEvent;
    this.#connect();
  }

  stop(): void {
    this.#onEvent = null;
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    this.#end?.();
    this.#end = null;
  }

  async invoke(place: string, action: string, text: string | null): Promise<boolean> {
    const target = this.#reader?.targetOf(place, action);
    const parameters = [...(target ? [target] : []), ...(text === null ? [] : [textVariant(text)])];
    const isOpen = this.#reader?.isOpen(place) === true;
    return invokeAction(this.#address, { place, action, parameters, isOpen });
  }

  #connect(): void {
    // An action's target goes back to its application as it came, with its type.
    const connection = dbus.createConnection({ busAddress: this.#address, variants: 'wrap' });
    let reader: DbusReader | null = null;
    const emit = (events: readonly CaptureEvent[]) => {
      for (const event of events) this.#onEvent?.(event);
    };
    const overdue = setInterval(() => emit(reader?.overdue() ?? []), OVERDUE_INTERVAL);
    overdue.unref();
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      clearInterval(overdue);
      emit(reader?.overdue(true) ?? []);
      connection.stream?.destroy();
      if (this.#end === over) this.#end = null;
      if (this.#onEvent) this.#tryAgain();
    };
    this.#end = over;
    connection.on('error', over);
    connection.on('close', over);
    connection.on('end', over);
    connection.on('connect', () => {
      const hello = { interface: 'org.freedesktop.DBus', member: 'Hello' };
      connection.message({ ...BUS, ...hello, serial: HELLO });
      connection.message({
        ...BUS,
        ...BECOME_MONITOR,
        serial: MONITOR,
        body: [MATCH_RULES, 0],
      });
    });
    connection.on('message', (message: Message) => {
      if (reader) return emit(reader.read(message));
      if (message.replySerial !== MONITOR) return;
      if (message.type !== 2) {
        log.error('The bus does not let Pilcrow see notifications');
        return over();
      }
      this.#pause = FIRST_PAUSE;
      reader = new DbusReader(connection.guid ?? String(Date.now()), this.#ownName);
      this.#reader = reader;
    });
  }

  #tryAgain(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}
