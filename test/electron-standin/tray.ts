// Tray as the desktop sees it on Linux: a StatusNotifierItem with a dbusmenu on the session bus, under
// the names that Chromium uses, so that a desktop's panel or a test can press it.
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineInterface, type MessageBus, Variant } from 'dbus-native';
import { app } from './app.ts';
import type { Menu, MenuItem } from './menu.ts';
import { type NativeImage, nativeImage } from './native-image.ts';
import { connectToBus } from './session-bus.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM_PATH = '/StatusNotifierItem';
const MENU_PATH = '/com/canonical/dbusmenu';
const NO_BOUNDS = { x: 0, y: 0, width: 0, height: 0 };

type MenuNode = [number, Record<string, Variant>, Variant[]];
const trays = new Set<Tray>();
let nextTray = 1;

export class Tray extends EventEmitter {
  readonly #number = nextTray++;
  #iconFile = '';
  #toolTip = app.getName();
  #title = '';
  #menu: Menu | null = null;
  #revision = 1;
  /** Menu items by the number that the last layout gave them. */
  #items = new Map<number, MenuItem>();
  #bus: MessageBus | null = null;
  #changed: (() => void) | null = null;

  constructor(image: NativeImage | string) {
    super();
    if (!app.isReady()) throw new Error('Cannot create Tray before app is ready');
    trays.add(this);
    this.setImage(image);
    this.#publish().catch((error: Error) => console.error(`tray: ${error.message}`));
  }

  setImage(image: NativeImage | string): void {
    const icon = typeof image === 'string' ? nativeImage.createFromPath(image) : image;
    if (icon.isEmpty()) return;
    this.#iconFile = path.join(app.getPath('userData'), `standin-tray-${this.#number}.png`);
    writeFileSync(this.#iconFile, icon.toPNG());
    this.#changed?.();
  }

  setToolTip(text: string): void {
    this.#toolTip = text;
    this.#changed?.();
  }

  setTitle(title: string): void {
    this.#title = title;
    this.#changed?.();
  }

  getTitle(): string {
    return this.#title;
  }

  setContextMenu(menu: Menu | null): void {
    this.#menu = menu;
    this.#changed?.();
  }

  getBounds() {
    return { ...NO_BOUNDS };
  }

  popUpContextMenu(): void {}

  isDestroyed(): boolean {
    return !trays.has(this);
  }

  destroy(): void {
    trays.delete(this);
    void this.#bus?.close();
    this.#bus = null;
  }

  async #publish(): Promise<void> {
    const bus = await connectToBus();
    this.#bus = bus;
    const item = this.#itemInterface();
    const menu = this.#menuInterface();
    await bus.export(ITEM_PATH, item);
    await bus.export(MENU_PATH, menu);
    this.#changed = () => {
      this.#revision += 1;
      item.emit.NewToolTip?.();
      item.emit.NewIcon?.();
      menu.emit.LayoutUpdated?.(this.#revision, 0);
    };
    const name = `org.kde.StatusNotifierItem-${process.pid}-${this.#number}`;
    await bus.ownName(name);
    const register = () =>
      bus
        .invoke({
          destination: WATCHER,
          path: '/StatusNotifierWatcher',
          interface: WATCHER,
          member: 'RegisterStatusNotifierItem',
          signature: 's',
          body: [name],
        })
        .catch(() => {}); // No panel with a tray on this desktop, or not yet.
    bus.connection.on('message', (message) => {
      const appeared = message.member === 'NameOwnerChanged' && message.body?.[0] === WATCHER;
      if (appeared && message.body?.[2]) void register();
    });
    await bus.watch(
      `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`,
    );
    await register();
  }

  #itemInterface() {
    const property = (type: string, get: () => unknown) => ({ type, access: 'read', get }) as const;
    const at = { x: 'i', y: 'i' };
    return defineInterface({
      name: 'org.kde.StatusNotifierItem',
      methods: {
        Activate: { in: at, handler: () => this.#press('click') },
        SecondaryActivate: { in: at, handler: () => this.#press('middle-click') },
        ContextMenu: { in: at, handler: () => this.#press('right-click') },
        Scroll: { in: { delta: 'i', orientation: 's' }, handler: () => null },
      },
      properties: {
        Category: property('s', () => 'ApplicationStatus'),
        Id: property('s', () => app.getName()),
        Title: property('s', () => this.#title || app.getName()),
        Status: property('s', () => 'Active'),
        WindowId: property('i', () => 0),
        IconName: property('s', () => this.#iconFile),
        IconPixmap: property('a(iiay)', () => []),
        ToolTip: property('(sa(iiay)ss)', () => ['', [], this.#toolTip, '']),
        ItemIsMenu: property('b', () => false),
        Menu: property('o', () => MENU_PATH),
      },
      signals: { NewIcon: {}, NewToolTip: {} },
    });
  }

  #menuInterface() {
    const property = (type: string, value: unknown) =>
      ({ type, access: 'read', get: () => value }) as const;
    return defineInterface({
      name: 'com.canonical.dbusmenu',
      methods: {
        GetLayout: {
          in: { parent: 'i', depth: 'i', properties: 'as' },
          out: { revision: 'u', layout: '(ia{sv}av)' },
          handler: () => ({ revision: this.#revision, layout: this.#layout() }),
        },
        GetGroupProperties: {
          in: { ids: 'ai', properties: 'as' },
          out: { properties: 'a(ia{sv})' },
          handler: ({ ids }: { ids: number[] }) =>
            ids.map((id) => [id, propertiesOf(this.#items.get(id))]),
        },
        AboutToShow: { in: { id: 'i' }, out: { needsUpdate: 'b' }, handler: () => false },
        Event: {
          in: { id: 'i', event: 's', data: 'v', time: 'u' },
          handler: ({ id, event }: { id: number; event: string }) => {
            if (event === 'clicked') setImmediate(() => this.#items.get(id)?.click());
            return null;
          },
        },
      },
      properties: {
        Version: property('u', 3),
        Status: property('s', 'normal'),
        TextDirection: property('s', 'ltr'),
      },
      signals: { LayoutUpdated: { args: { revision: 'u', parent: 'i' } } },
    });
  }

  #press(event: string): null {
    setImmediate(() => this.emit(event, {}, { ...NO_BOUNDS }, { x: 0, y: 0 }));
    return null;
  }

  #layout(): MenuNode {
    this.#items = new Map();
    const children = (menu: Menu | undefined | null): Variant[] =>
      (menu?.items ?? []).map((item) => {
        const id = this.#items.size + 1;
        this.#items.set(id, item);
        const node: MenuNode = [id, propertiesOf(item), children(item.submenu)];
        return new Variant('(ia{sv}av)', node);
      });
    return [0, { 'children-display': new Variant('s', 'submenu') }, children(this.#menu)];
  }
}

function propertiesOf(item: MenuItem | undefined): Record<string, Variant> {
  if (!item) return {};
  const isChoice = item.type === 'checkbox' || item.type === 'radio';
  const toggle = item.type === 'radio' ? 'radio' : 'checkmark';
  return {
    ...(item.type === 'separator'
      ? { type: new Variant('s', 'separator') }
      : { label: new Variant('s', item.label) }),
    enabled: new Variant('b', item.enabled),
    visible: new Variant('b', item.visible),
    ...(isChoice
      ? {
          'toggle-type': new Variant('s', toggle),
          'toggle-state': new Variant('i', item.checked ? 1 : 0),
        }
      : {}),
    ...(item.submenu ? { 'children-display': new Variant('s', 'submenu') } : {}),
  };
}

export function destroyTrays(): void {
  for (const tray of [...trays]) tray.destroy();
}
