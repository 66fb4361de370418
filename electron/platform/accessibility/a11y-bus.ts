// The desktop's accessibility bus (AT-SPI): a bus of its own, on which applications describe their widgets.
// Calls on it, and the two signals that tell where the user is. Asks for nothing that a running service
// does not offer by itself: it starts none, and turns nothing on. Knows no text.
import dbus, { type Message, type MessageBus } from 'dbus-native';

/** A widget of an application: its connection and the path of the object there. */
export interface Accessible {
  application: string;
  path: string;
}

const PREFIX = 'org.a11y.atspi.';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
/** An application that hangs must not hang us; in milliseconds, for one call. */
const CALL_TIMEOUT = 150;
const SIGNAL = 4;

/** Events that tell where the user works: the widget that got the focus, or in which text was selected. */
const EVENTS = ['object:state-changed:focused', 'object:text-selection-changed'];
const RULES = [
  "type='signal',interface='org.a11y.atspi.Event.Object',member='StateChanged',arg0='focused'",
  "type='signal',interface='org.a11y.atspi.Event.Object',member='TextSelectionChanged'",
];

export class A11yBus {
  readonly #bus: MessageBus;
  readonly #processes = new Map<string, Promise<number>>();
  #last: Accessible | null = null;
  #isOpen = true;

  /** `session` is the session bus's address. Null when no accessibility service runs. */
  static async open(session: string): Promise<A11yBus | null> {
    const bus = dbus.sessionBus({ busAddress: session });
    bus.connection.on('error', () => {});
    let address: string;
    try {
      const runs = await bus.invoke<boolean>({
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus',
        member: 'NameHasOwner',
        signature: 's',
        body: ['org.a11y.Bus'],
      });
      if (!runs) return null;
      address = await bus.invoke<string>({
        destination: 'org.a11y.Bus',
        path: '/org/a11y/bus',
        interface: 'org.a11y.Bus',
        member: 'GetAddress',
      });
    } finally {
      await bus.close();
    }
    const opened = new A11yBus(dbus.sessionBus({ busAddress: address }));
    await opened.#listen();
    return opened;
  }

  private constructor(bus: MessageBus) {
    this.#bus = bus;
    const over = () => {
      this.#isOpen = false;
    };
    for (const event of ['error', 'close', 'end']) bus.connection.on(event, over);
    bus.connection.on('message', (message: Message) => this.#hear(message));
  }

  /** False once the service has gone. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Where the user was last; null when nothing was heard yet. */
  get last(): Accessible | null {
    return this.#last;
  }

  /** `member` as `Interface.Method`, without the common prefix. */
  call<T>(
    { application, path }: Accessible,
    member: string,
    signature = '',
    body: unknown[] = [],
  ): Promise<T> {
    const [name = '', method = ''] = member.split('.');
    return this.#ask({
      destination: application,
      path,
      interface: PREFIX + name,
      member: method,
      ...(signature ? { signature, body } : {}),
    });
  }

  /** `property` as `Interface.Property`. */
  property<T>({ application, path }: Accessible, property: string): Promise<T> {
    const [name = '', member = ''] = property.split('.');
    return this.#ask({
      destination: application,
      path,
      interface: PROPERTIES,
      member: 'Get',
      signature: 'ss',
      body: [PREFIX + name, member],
    });
  }

  /** The process of an application. */
  processOf(application: string): Promise<number> {
    let found = this.#processes.get(application);
    if (!found) {
      found = this.#ask<number>({
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus',
        member: 'GetConnectionUnixProcessID',
        signature: 's',
        body: [application],
      });
      this.#processes.set(application, found);
      found.catch(() => this.#processes.delete(application));
    }
    return found;
  }

  close(): void {
    void this.#bus.close();
  }

  /** The limit is one for questions to applications; the bus itself has its own. */
  #ask<T>(message: Message): Promise<T> {
    return Promise.resolve(this.#bus.invoke<T>(message, { timeout: CALL_TIMEOUT }));
  }

  async #listen(): Promise<void> {
    for (const rule of RULES) await this.#bus.watch(rule);
    const registry = {
      destination: 'org.a11y.atspi.Registry',
      path: '/org/a11y/atspi/registry',
    };
    for (const event of EVENTS) {
      await this.#bus.invoke({
        ...registry,
        interface: `${PREFIX}Registry`,
        member: 'RegisterEvent',
        signature: 's',
        body: [event],
      });
    }
  }

  #hear({ type, member, sender, path, body }: Message): void {
    if (type !== SIGNAL || !sender || !path) return;
    const hasFocus = member === 'StateChanged' && body?.[0] === 'focused' && body[1] === 1;
    if (hasFocus || member === 'TextSelectionChanged') this.#last = { application: sender, path };
  }
}
