// Selection and replacement on X11. PRIMARY tells what is selected without a keystroke; it is
// believed only if its owner is the program that the user is in. A paste happens only into the same
// window with the same selection, and every clipboard format is put back afterwards. When anything
// is unsure, nothing is typed.
import { type Capability, capability } from '../../contract/capabilities.ts';
import { log } from '../log.ts';
import { richText } from '../rich-text.ts';
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from './platform.ts';
import { canReplaceIn, hidesSelection, isTerminal } from './x11/applications.ts';
import { ClipboardOwner } from './x11/clipboard-owner.ts';
import { Keyboard } from './x11/keyboard.ts';
import { Selections, type Snapshot } from './x11/selections.ts';
import { Windows } from './x11/windows.ts';
import { X11Connection } from './x11/x11-connection.ts';

// Milliseconds.
const HANDS_OFF_TIMEOUT = 2000;
const COPY_TIMEOUT = 500;
const PASTE_TIMEOUT = 1500;
/** Programs ask for several formats in a row; after this silence they have what they want. */
const PASTE_SETTLE = 60;
const PASTE_LONGEST = 10_000;
const POLL = 10;

/** `version` of a selection that was read by copying, since X can't tell when it changes. */
const READ_BY_COPY = -1;

const SELECTION_CHANGED = 'The selection has changed since Pilcrow read it.';

/** The clipboard as it was: its contents, and how often it had changed hands by then. */
interface Clipboard {
  formats: Snapshot;
  changes: number;
}

export async function openX11(host: PlatformHost): Promise<Platform> {
  const connection = await X11Connection.open();
  const selections = await Selections.open(connection);
  const windows = await Windows.open(connection, (window) => host.ownWindows().includes(window));
  const platform = new LinuxX11(
    connection,
    selections,
    await ClipboardOwner.open(connection),
    windows,
    await Keyboard.open(connection),
  );
  await selections.onChange('PRIMARY', () => platform.noteWhereSelected());
  return platform;
}

class LinuxX11 implements Platform {
  readonly capabilities: Capabilities = { reads: 'selection', replaces: true, note: null };
  readonly #connection: X11Connection;
  readonly #selections: Selections;
  readonly #clipboard: ClipboardOwner;
  readonly #windows: Windows;
  readonly #keyboard: Keyboard;
  /** The active window when PRIMARY was last taken; 0 when that was before our time. */
  #selectedIn = 0;
  /** The mouse pointer then: the end of the selection, if it was made with the mouse. */
  #selectedAt: { x: number; y: number } | null = null;

  constructor(
    connection: X11Connection,
    selections: Selections,
    clipboard: ClipboardOwner,
    windows: Windows,
    keyboard: Keyboard,
  ) {
    this.#connection = connection;
    this.#selections = selections;
    this.#clipboard = clipboard;
    this.#windows = windows;
    this.#keyboard = keyboard;
  }

  noteWhereSelected(): void {
    Promise.all([this.#windows.active(), this.#windows.pointer()]).then(
      ([window, pointer]) => {
        this.#selectedIn = window;
        this.#selectedAt = pointer;
      },
      () => {
        this.#selectedIn = 0;
        this.#selectedAt = null;
      },
    );
  }

  async checkCapabilities(): Promise<Capability[]> {
    const isManaged = await this.#windows.areManaged();
    const isKept = await this.#clipboard.hasManager();
    return [
      capability('read', isManaged ? 'read-selection' : 'window-manager-missing'),
      capability('replace', isManaged ? 'replace-paste' : 'window-manager-missing'),
      capability('place', 'place-pointer'),
      capability('passwords', 'passwords-unmarked'),
      capability('clipboard', isKept ? 'clipboard-kept' : 'clipboard-lost'),
    ];
  }

  async activeTarget({ orLast }: { orLast: boolean }): Promise<Target | null> {
    const active = await this.#windows.active();
    const isForeign = active !== 0 && !this.#windows.isOwn(active);
    const window = isForeign ? active : orLast ? this.#windows.lastForeign : 0;
    if (window === 0) return null;
    const application = await this.#windows.application(window).catch(() => null);
    if (application === null) return null; // it has closed meanwhile
    return { window, application, canReplace: canReplaceIn(application) };
  }

  async readSelection(target: Target): Promise<Selection | null> {
    const version = await this.#selections.changes('PRIMARY');
    if (await this.#primaryIsIn(target)) {
      const text = await this.#selections.readText('PRIMARY').catch(() => null);
      const html = await this.#selections.readHtml('PRIMARY');
      if (text !== null && text !== '') return { target, text, html, version };
    }
    if (!hidesSelection(target.application)) return null;
    const before = await this.#rememberClipboard();
    const text = await this.#copySelected(target);
    const html = text === null ? null : await this.#selections.readHtml('CLIPBOARD');
    await this.#restore(before, target);
    return text === null ? null : { target, text, html, version: READ_BY_COPY };
  }

  async replaceSelection(selection: Selection, text: string): Promise<Replacement> {
    const { target } = selection;
    if (!target.canReplace) return notReplaced('This program does not let Pilcrow replace text.');
    if (!(await this.#keyboard.handsOff(HANDS_OFF_TIMEOUT))) {
      return notReplaced('A key was held down, so that Pilcrow could not paste.');
    }
    if (!(await this.#windows.activate(target.window))) {
      return notReplaced('The window that held the text is gone or did not come to the front.');
    }
    if (!(await this.#isStillPrimary(selection))) return notReplaced(SELECTION_CHANGED);
    const before = await this.#rememberClipboard();
    // Programs leave PRIMARY as it was when their selection ends or another field gets the focus. Only
    // a copy tells what a paste would replace.
    const selected = await this.#copySelected(target);
    if (selected === null || !isSameText(selected, selection.text)) {
      await this.#restore(before, target);
      return notReplaced(SELECTION_CHANGED);
    }
    const html = await this.#selections.readHtml('CLIPBOARD');
    const rich = html === null ? null : richText(html, selection.text, text);
    await this.#clipboard.take(await this.#clipboard.textFormats(text, rich));
    if ((await this.#windows.active()) !== target.window) {
      await this.#restore(before, target);
      return notReplaced('Another window came to the front.');
    }
    await this.#keyboard.pressControl('v');
    if (!(await this.#wasFetchedBy(target))) {
      return notReplaced('The program did not take the text.');
    }
    await this.#restore(before, target);
    return { status: 'replaced' };
  }

  /**
   * Where the mouse pointer was when the text was selected, if that was over the target, or where it
   * is now: it may have gone to the tray meanwhile. Else the upper part of the target.
   */
  async anchor(target: Target | null): Promise<ScreenRectangle | null> {
    const now = await this.#windows.pointer();
    const window = target && (await this.#windows.rectangle(target.window).catch(() => null));
    if (!window) return { ...now, width: 1, height: 1 };
    const then = this.#selectedIn === target.window ? this.#selectedAt : null;
    const over = [then, now].find((place) => place && isIn(window, place));
    return over
      ? { ...over, width: 1, height: 1 }
      : { ...window, height: Math.round(window.height / 3) };
  }

  async writeClipboard(text: string, html: string | null): Promise<void> {
    await this.#clipboard.take(await this.#clipboard.textFormats(text, html));
  }

  /** On X11, contents go with their program; also those that we put back for others after a paste. */
  handOverClipboard(): Promise<void> | null {
    if (!this.#clipboard.holds) return null;
    return this.#clipboard.handOver().then((done) => {
      if (!done) log.error('No clipboard manager took the clipboard: it is empty from now on');
    });
  }

  close(): void {
    this.#connection.close();
  }

  /** PRIMARY outlives the focus: it may hold what was selected in another program or window. */
  async #primaryIsIn(target: Target): Promise<boolean> {
    const owner = await this.#selections.owner('PRIMARY');
    const client = this.#connection.clientOf(target.window);
    if (owner === 0 || this.#connection.clientOf(owner) !== client) return false;
    const inAnotherWindow =
      this.#selectedIn !== 0 &&
      this.#selectedIn !== target.window &&
      this.#connection.clientOf(this.#selectedIn) === client;
    return !inAnotherWindow;
  }

  async #isStillPrimary(selection: Selection): Promise<boolean> {
    if (selection.version === READ_BY_COPY) return true;
    // Programs take PRIMARY anew for each change, so that an equal count means the same place.
    if ((await this.#selections.changes('PRIMARY')) !== selection.version) return false;
    if (!(await this.#primaryIsIn(selection.target))) return false;
    return (await this.#selections.readText('PRIMARY').catch(() => null)) === selection.text;
  }

  /** Presses Ctrl+C in the target. Null when that copied nothing; then the clipboard is untouched. */
  async #copySelected(target: Target): Promise<string | null> {
    if (isTerminal(target.application)) return null;
    if (!(await this.#keyboard.handsOff(HANDS_OFF_TIMEOUT))) return null;
    if ((await this.#windows.active()) !== target.window) return null;
    const changes = await this.#selections.changes('CLIPBOARD');
    await this.#keyboard.pressControl('c');
    const deadline = performance.now() + COPY_TIMEOUT;
    while ((await this.#selections.changes('CLIPBOARD')) === changes) {
      if (performance.now() > deadline) return null;
      await pause(POLL);
    }
    if (!(await this.#isCopiedBy(target))) return null;
    return (await this.#selections.readText('CLIPBOARD').catch(() => null)) || null;
  }

  async #isCopiedBy(target: Target): Promise<boolean> {
    const owner = await this.#selections.owner('CLIPBOARD');
    return this.#connection.clientOf(owner) === this.#connection.clientOf(target.window);
  }

  async #wasFetchedBy(target: Target): Promise<boolean> {
    const client = this.#connection.clientOf(target.window);
    const start = performance.now();
    for (;;) {
      await pause(POLL);
      const fetched = this.#clipboard.lastFetchBy(client);
      const now = performance.now();
      if (fetched === null && now - start > PASTE_TIMEOUT) return false;
      const settled =
        fetched !== null && now - fetched > PASTE_SETTLE && !this.#clipboard.isSending;
      if (settled || now - start > PASTE_LONGEST) return true;
    }
  }

  async #rememberClipboard(): Promise<Clipboard> {
    const changes = await this.#selections.changes('CLIPBOARD');
    return { changes, formats: await this.#selections.snapshot('CLIPBOARD') };
  }

  /** After our own copy and paste. Whoever else took the clipboard in the meantime keeps it. */
  async #restore(before: Clipboard, target: Target): Promise<void> {
    if ((await this.#selections.changes('CLIPBOARD')) === before.changes) return;
    const isOurDoing = (await this.#clipboard.isOwner()) || (await this.#isCopiedBy(target));
    if (isOurDoing) await this.#clipboard.take(before.formats);
  }
}

function isIn(area: ScreenRectangle, { x, y }: { x: number; y: number }): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

/** A copy may break lines and space words otherwise than PRIMARY does; the words are the same. */
function isSameText(copied: string, selected: string): boolean {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  return words(copied).join(' ') === words(selected).join(' ');
}

function notReplaced(message: string): Replacement {
  return {
    status: 'copied',
    problem: {
      code: 'target-changed',
      message,
      advice: 'The result is on the clipboard: paste it where you want it.',
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
