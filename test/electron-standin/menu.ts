// Menu and MenuItem as data: tray.ts shows them over D-Bus. A pop-up menu is not drawn.
import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';

/** What an item with a role does and is called when it says nothing else. */
const ROLES: Record<string, { label: string; act?: () => void }> = {
  quit: { label: 'Quit', act: () => app.quit() },
  close: { label: 'Close Window', act: () => BrowserWindow.getFocusedWindow()?.close() },
  minimize: { label: 'Minimize', act: () => BrowserWindow.getFocusedWindow()?.minimize() },
};

let nextCommand = 1;

export class MenuItem {
  readonly commandId = nextCommand++;
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #clicked: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    const { submenu } = options;
    this.id = options.id;
    this.role = options.role;
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as unknown as Menu | undefined);
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.label = options.label ?? (options.role && ROLES[options.role]?.label) ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#clicked = options.click;
  }

  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    const act = this.role ? ROLES[this.role]?.act : undefined;
    if (act) act();
    else this.#clicked?.call(this, this as never, undefined, {} as never);
  }
}

export class Menu extends EventEmitter {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) {
      menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    }
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup({ callback }: { callback?: () => void } = {}): void {
    callback?.();
  }

  closePopup(): void {}
}
