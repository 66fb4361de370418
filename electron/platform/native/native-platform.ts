// Selection and replacement on Windows and macOS: read through the system's accessibility without a key, and
// pasted by Ctrl+V or Cmd+V, only where the same text is still selected in the same window. The clipboard
// comes back if nobody has changed it meanwhile. The system itself comes in as a parameter.
import { type Capability, capability } from '../../../contract/capabilities.ts';
import { type FormattedText, plain, withText } from '../../rich-text/rich-text.ts';
import { canReplaceIn } from '../applications.ts';
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from '../platform.ts';
import { isSameText, notReplaced, notUndone } from '../replacements.ts';
import {
  type ForegroundWindow,
  type NativeSystem,
  rectangleOf,
  type SelectionReader,
} from './native-system.ts';

// Milliseconds.
const HANDS_OFF_TIMEOUT = 2000;
const ACTIVATION_TIMEOUT = 1500;
/** Nothing tells when the program has taken the text: it gets the time that a busy one needs. */
const PASTE_TIME = 600;
const COPY_TIMEOUT = 500;
const UNDO_SETTLE = 200;
/** A window that has come to the front gives the focus to its field a moment later. */
const FOCUS_SETTLE = 100;
const LOOK_EVERY = 500;
const POLL = 20;

const SELECTION_CHANGED = 'The selection has changed since Pilcrow read it.';

export class NativePlatform implements Platform {
  readonly capabilities: Capabilities = { reads: 'selection', replaces: true, note: null };
  readonly #host: PlatformHost;
  readonly #system: NativeSystem;
  readonly #reader: SelectionReader;
  readonly #windows = new Map<number, ForegroundWindow>();
  /** The foreign window that was in front last. */
  #last: ForegroundWindow | null = null;
  readonly #looking: NodeJS.Timeout | null;

  constructor(host: PlatformHost, system: NativeSystem, reader: SelectionReader) {
    this.#host = host;
    this.#system = system;
    this.#reader = reader;
    // Once the tray's menu is open, nothing tells any more which window was in front before.
    this.#looking = system.menuTakesFront
      ? setInterval(() => this.#foreign(), LOOK_EVERY).unref()
      : null;
  }

  async checkCapabilities(): Promise<Capability[]> {
    const isAllowed = this.#system.isAllowed();
    return [
      capability('read', isAllowed ? 'read-selection' : 'permission-missing'),
      capability('replace', isAllowed ? 'replace-paste' : 'permission-missing'),
      capability('place', isAllowed ? 'place-selection' : 'place-pointer'),
      capability('clipboard', 'clipboard-kept'),
    ];
  }

  async activeTarget({ orLast }: { orLast: boolean }): Promise<Target | null> {
    const window = this.#foreign() ?? (orLast ? this.#last : null);
    if (!window) return null;
    this.#windows.set(window.id, window);
    const { id, application } = window;
    return { window: id, application, canReplace: canReplaceIn(application) };
  }

  async readSelection(target: Target): Promise<Selection | null> {
    if (this.#system.menuTakesFront && !this.#foreign()) {
      if (!(await this.#activate(target))) return null;
      await pause(FOCUS_SETTLE);
    }
    const read = this.#reader.getCurrentSelection();
    if (!read?.text || this.#system.foreground()?.id !== target.window) return null;
    const rectangle = rectangleOf(read);
    const place = rectangle ? { rectangle } : {};
    return { target, ...plain(read.text), version: 0, ...place };
  }

  async replaceSelection(selection: Selection, text: string): Promise<Replacement> {
    const { target } = selection;
    if (!target.canReplace) return notReplaced('This program does not let Pilcrow replace text.');
    if (!(await this.#handsOff())) {
      return notReplaced('A key was held down, so that Pilcrow could not paste.');
    }
    if (!(await this.#activate(target))) {
      return notReplaced('The window that held the text is gone or did not come to the front.');
    }
    if (this.#reader.getCurrentSelection()?.text !== selection.text) {
      return notReplaced(SELECTION_CHANGED);
    }
    const restore = await this.#host.keepClipboard();
    const copied = await this.#copy();
    if (copied && !isSameText(copied.text, selection.text)) {
      await restore();
      return notReplaced(SELECTION_CHANGED);
    }
    const formatted = { ...(copied ?? selection), text: selection.text };
    await this.#host.writeClipboard(withText(formatted, text));
    const changes = this.#system.clipboardChanges();
    const isThere = this.#system.foreground()?.id === target.window;
    const wasPressed = isThere && this.#system.press('paste');
    if (wasPressed) await pause(PASTE_TIME);
    const isUntouched = this.#system.clipboardChanges() === changes;
    if (isUntouched) await restore();
    if (!isThere) return notReplaced('Another window came to the front.');
    if (!wasPressed) return notReplaced('The system did not let Pilcrow press keys there.');
    if (!isUntouched) return notReplaced('Another program changed the clipboard.');
    const isStillSelected = this.#reader.getCurrentSelection()?.text === selection.text;
    return isStillSelected && selection.text !== text
      ? notReplaced('The program did not take the text.')
      : { status: 'replaced' };
  }

  async undoReplacement(selection: Selection): Promise<Replacement> {
    if (!(await this.#handsOff())) return notUndone('A key was held down.');
    if (!(await this.#activate(selection.target))) return notUndone('The window is gone.');
    if (!this.#system.press('undo')) {
      return notUndone('The system did not let Pilcrow press keys there.');
    }
    await pause(UNDO_SETTLE);
    // Programs select again what a paste had replaced.
    const isBack = this.#reader.getCurrentSelection()?.text === selection.text;
    if (isBack) return { status: 'replaced' };
    return notUndone(
      'The program was asked to undo its last step. Look whether your text is back.',
    );
  }

  async anchor(
    _target: Target | null,
    selection: Selection | null,
  ): Promise<ScreenRectangle | null> {
    return selection?.rectangle ?? null;
  }

  async writeClipboard(content: FormattedText): Promise<void> {
    await this.#host.writeClipboard(content);
  }

  /** The system keeps the clipboard of programs that have ended. */
  handOverClipboard(): null {
    return null;
  }

  close(): void {
    if (this.#looking) clearInterval(this.#looking);
    this.#reader.stop();
  }

  /** The window in front, which is remembered; null when that is one of ours or nobody's. */
  #foreign(): ForegroundWindow | null {
    const window = this.#system.foreground();
    if (!window || this.#host.ownApplications.includes(window.application)) return null;
    this.#last = window;
    return window;
  }

  async #handsOff(): Promise<boolean> {
    const deadline = performance.now() + HANDS_OFF_TIMEOUT;
    while (this.#system.isModifierHeld()) {
      if (performance.now() > deadline) return false;
      await pause(POLL);
    }
    return true;
  }

  /** What is selected, with its formats, which accessibility does not tell; null when nothing was copied. */
  async #copy(): Promise<FormattedText | null> {
    const changes = this.#system.clipboardChanges();
    if (!this.#system.press('copy')) return null;
    const deadline = performance.now() + COPY_TIMEOUT;
    while (this.#system.clipboardChanges() === changes) {
      if (performance.now() > deadline) return null;
      await pause(POLL);
    }
    return this.#host.readClipboard();
  }

  async #activate(target: Target): Promise<boolean> {
    const window = this.#windows.get(target.window);
    if (!window) return false;
    const deadline = performance.now() + ACTIVATION_TIMEOUT;
    if (this.#system.foreground()?.id !== window.id) this.#system.bringToFront(window);
    while (this.#system.foreground()?.id !== window.id) {
      if (performance.now() > deadline) return false;
      await pause(POLL);
    }
    return true;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
