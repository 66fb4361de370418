// Plays the part of a desktop's panel: a StatusNotifierWatcher on the session bus, to which a tray
// icon registers, and the hand that opens its menu and clicks. Works on any binary's tray.
import { setTimeout as delay } from 'node:timers/promises';
import dbus, { defineInterface, type MessageBus } from 'dbus-native';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const APPEAR_LIMIT_MS = 10_000;

export interface TrayMenuItem {
  id: number;
  label: string;
  enabled: boolean;
  /** Undefined for an item that is no checkbox. */
  checked?: boolean;
  items: TrayMenuItem[];
}

type Node = [number, Record<string, unknown>, Node[]];

export class TrayHost {
  readonly #bus: MessageBus;
  #item: string | null = null;

  /** `address` is the desktop's DBUS_SESSION_BUS_ADDRESS. */
  static async open(address: string): Promise<TrayHost> {
    const bus = dbus.sessionBus({ busAddress: address });
    const host = new TrayHost(bus);
    const flag = (value: unknown, type: string) =>
      ({ type, access: 'read', get: () => value }) as const;
    const watcher = defineInterface({
      name: WATCHER,
      methods: {
        RegisterStatusNotifierItem: {
          in: { service: 's' },
          // A bus name, or an object path of the caller.
          handler: ({ service }: { service: string }, { sender }) => {
            host.#item = service.startsWith('/') ? (sender ?? null) : service;
            return null;
          },
        },
        RegisterStatusNotifierHost: { in: { service: 's' }, handler: () => null },
      },
      properties: {
        IsStatusNotifierHostRegistered: flag(true, 'b'),
        ProtocolVersion: flag(0, 'i'),
        RegisteredStatusNotifierItems: flag([], 'as'),
      },
      signals: { StatusNotifierHostRegistered: {} },
    });
    await bus.export('/StatusNotifierWatcher', watcher);
    await bus.ownName(WATCHER);
    return host;
  }

  private constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  async toolTip(): Promise<string> {
    const toolTip = (await this.#property('ToolTip')) as [string, unknown, string, string];
    return toolTip[2];
  }

  async menu(): Promise<TrayMenuItem[]> {
    const path = (await this.#property('Menu')) as string;
    const [, root] = await this.#call<[number, Node]>(
      path,
      'com.canonical.dbusmenu',
      'GetLayout',
      'iias',
      [0, -1, []],
    );
    return root[2].map(readNode);
  }

  /** Clicks the item with this label, at any depth. */
  async click(label: string): Promise<void> {
    const items = await this.menu();
    const item = items.flatMap((top) => [top, ...top.items]).find((each) => each.label === label);
    if (!item) throw new Error(`no "${label}" in the tray menu: ${JSON.stringify(items)}`);
    const path = (await this.#property('Menu')) as string;
    const event = [item.id, 'clicked', new dbus.Variant('i', 0), 0];
    await this.#call(path, 'com.canonical.dbusmenu', 'Event', 'isvu', event);
  }

  /** Presses the icon itself. */
  async activate(): Promise<void> {
    await this.#call('/StatusNotifierItem', ITEM, 'Activate', 'ii', [0, 0]);
  }

  async close(): Promise<void> {
    await this.#bus.close();
  }

  #property(name: string): Promise<unknown> {
    const path = '/StatusNotifierItem';
    return this.#call(path, 'org.freedesktop.DBus.Properties', 'Get', 'ss', [ITEM, name]);
  }

  async #call<Result = unknown>(
    path: string,
    iface: string,
    member: string,
    signature: string,
    body: unknown[],
  ): Promise<Result> {
    const start = Date.now();
    while (!this.#item) {
      if (Date.now() - start > APPEAR_LIMIT_MS) throw new Error('no tray icon has appeared');
      await delay(50);
    }
    const destination = this.#item;
    return this.#bus.invoke({ destination, path, interface: iface, member, signature, body });
  }
}

function readNode([id, properties, children]: Node): TrayMenuItem {
  const { label, enabled, type } = properties;
  const toggle = properties['toggle-state'];
  return {
    id,
    label: type === 'separator' ? '-' : String(label ?? ''),
    enabled: enabled !== false,
    ...(toggle === undefined ? {} : { checked: toggle === 1 }),
    items: children.map(readNode),
  };
}
