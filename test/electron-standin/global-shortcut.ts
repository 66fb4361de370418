// globalShortcut: Electron's accelerators as real key grabs on the X server.
import { isRuntimeReady, theDesktop } from './runtime.ts';
import type { Modifier } from './x11/input.ts';

const MODIFIERS: Record<string, Modifier> = {
  commandorcontrol: 'Control',
  cmdorctrl: 'Control',
  control: 'Control',
  ctrl: 'Control',
  alt: 'Alt',
  option: 'Alt',
  shift: 'Shift',
  super: 'Super',
  meta: 'Super',
};
/** Electron's key names whose X keysym is called otherwise. */
const KEYSYMS: Record<string, string> = {
  ' ': 'space',
  Space: 'space',
  Enter: 'Return',
  Esc: 'Escape',
  Backspace: 'BackSpace',
  PageUp: 'Prior',
  PageDown: 'Next',
  PrintScreen: 'Print',
  Plus: 'plus',
  '.': 'period',
  ',': 'comma',
  '/': 'slash',
  '\\': 'backslash',
  ';': 'semicolon',
  "'": 'apostrophe',
  '`': 'grave',
  '-': 'minus',
  '=': 'equal',
  '[': 'bracketleft',
  ']': 'bracketright',
};

interface Shortcut {
  id: number;
  pressed(): void;
}

/** Throws TypeError on a modifier that Electron does not know. */
export function parseAccelerator(accelerator: string): { modifiers: Modifier[]; key: string } {
  const parts = accelerator.split('+');
  const name = parts.pop() ?? '';
  const modifiers = parts.map((part) => {
    const modifier = MODIFIERS[part.trim().toLowerCase()];
    if (!modifier) {
      throw new TypeError(
        `Error processing argument at index 0, conversion failure from ${accelerator}`,
      );
    }
    return modifier;
  });
  const key = KEYSYMS[name] ?? (name.length === 1 ? name.toLowerCase() : name);
  return { modifiers, key };
}

class GlobalShortcut {
  readonly #shortcuts = new Map<string, Shortcut>();
  #nextId = 1;
  #suspended = false;
  #listening = false;

  /** False when another program holds the key, or none types it. */
  register(accelerator: string, callback: () => void): boolean {
    if (!isRuntimeReady()) {
      throw new Error('globalShortcut cannot be used before the app is ready');
    }
    if (this.#shortcuts.has(accelerator)) return false;
    this.#listen();
    const { modifiers, key } = parseAccelerator(accelerator);
    const id = this.#nextId++;
    if (!theDesktop().input.grab(id, modifiers, key)) return false;
    this.#shortcuts.set(accelerator, { id, pressed: callback });
    return true;
  }

  registerAll(accelerators: string[], callback: () => void): void {
    for (const accelerator of accelerators) this.register(accelerator, callback);
  }

  isRegistered(accelerator: string): boolean {
    return this.#shortcuts.has(accelerator);
  }

  unregister(accelerator: string): void {
    const shortcut = this.#shortcuts.get(accelerator);
    if (!shortcut) return;
    this.#shortcuts.delete(accelerator);
    theDesktop().input.release(shortcut.id);
  }

  unregisterAll(): void {
    for (const accelerator of [...this.#shortcuts.keys()]) this.unregister(accelerator);
  }

  setSuspended(suspended: boolean): void {
    this.#suspended = suspended;
  }

  isSuspended(): boolean {
    return this.#suspended;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    theDesktop().input.on('pressed', (id: number) => {
      if (this.#suspended) return;
      for (const shortcut of this.#shortcuts.values()) if (shortcut.id === id) shortcut.pressed();
    });
  }
}

export const globalShortcut = new GlobalShortcut();
