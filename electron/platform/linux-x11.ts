// Selection and replacement on X11. PRIMARY tells what is selected without a keystroke; it is
// believed only if its owner is the program that the user is in. A paste happens only into the same
// window with the same selection, and every clipboard format is put back afterwards. When anything
// is unsure, nothing is typed.
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from './platform.ts';
import { hidesSelection, isTerminal, pastesWithControlV } from './x11/applications.ts';
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
    this.#windows.active().then(
      (window) => {
        this.#selectedIn = window;
      },
      () => {
        this.#selectedIn = 0;
      },
    );
  }

  async activeTarget({ orLast }: { orLast: boolean }): Promise<Target | null> {
    const active = await this.#windows.active();
    const isForeign = active !== 0 && !this.#windows.isOwn(active);
    const window = isForeign ? active : orLast ? this.#windows.lastForeign : 0;
    if (window === 0) return null;
    const application = await this.#windows.application(window).catch(() => null);
    if (application === null) return null; // it has closed meanwhile
    return { window, application, canReplace: pastesWithControlV(application) };
  }

  async readSelection(target: Target): Promise<Selection | null> {
    const version = await this.#selections.changes('PRIMARY');
    if (await this.#primaryIsIn(target)) {
      const text = await this.#selections.readText('PRIMARY').catch(() => null);
      if (text !== null && text !== '') return { target, text, version };
    }
    if (!hidesSelection(target.application) || isTerminal(target.application)) return null;
    const text = await this.#readByCopy(target);
    return text === null ? null : { target, text, version: READ_BY_COPY };
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
    if (!(await this.#isStillSelected(selection))) {
      return notReplaced('The selection has changed since Pilcrow read it.');
    }
    const before = await this.#selections.snapshot('CLIPBOARD');
    await this.#clipboard.take(await this.#clipboard.textFormats(text));
    // The snapshot may have taken a while: look again, right before the keystroke.
    const unchanged =
      (await this.#windows.active()) === target.window &&
      (selection.version === READ_BY_COPY || (await this.#isStillSelected(selection)));
    if (!unchanged) {
      await this.#restore(before);
      return notReplaced('The selection has changed since Pilcrow read it.');
    }
    await this.#keyboard.pressControl('v');
    if (!(await this.#wasFetchedBy(this.#connection.clientOf(target.window)))) {
      return notReplaced('The program did not take the text.');
    }
    await this.#restore(before);
    return { status: 'replaced' };
  }

  /** The mouse pointer if it is over the target, as it is after selecting with it; else the target. */
  async anchor(target: Target | null): Promise<ScreenRectangle | null> {
    const pointer = await this.#windows.pointer();
    const atPointer = { ...pointer, width: 1, height: 1 };
    if (!target) return atPointer;
    const window = await this.#windows.rectangle(target.window).catch(() => null);
    if (!window) return atPointer;
    const isOver =
      pointer.x >= window.x &&
      pointer.y >= window.y &&
      pointer.x < window.x + window.width &&
      pointer.y < window.y + window.height;
    return isOver ? atPointer : { ...window, height: Math.round(window.height / 3) };
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

  async #isStillSelected(selection: Selection): Promise<boolean> {
    if (selection.version === READ_BY_COPY) {
      return (await this.#readByCopy(selection.target)) === selection.text;
    }
    // Programs take PRIMARY anew for each change, so that an equal count means the same place.
    if ((await this.#selections.changes('PRIMARY')) !== selection.version) return false;
    if (!(await this.#primaryIsIn(selection.target))) return false;
    return (await this.#selections.readText('PRIMARY').catch(() => null)) === selection.text;
  }

  /** Presses Ctrl+C and puts the clipboard back. Null when nothing was copied. */
  async #readByCopy(target: Target): Promise<string | null> {
    const before = await this.#selections.snapshot('CLIPBOARD');
    if (!(await this.#keyboard.handsOff(HANDS_OFF_TIMEOUT))) return null;
    if ((await this.#windows.active()) !== target.window) return null;
    const changes = await this.#selections.changes('CLIPBOARD');
    await this.#keyboard.pressControl('c');
    const deadline = Date.now() + COPY_TIMEOUT;
    while ((await this.#selections.changes('CLIPBOARD')) === changes) {
      if (Date.now() > deadline) return null;
      await pause(POLL);
    }
    const owner = await this.#selections.owner('CLIPBOARD');
    if (this.#connection.clientOf(owner) !== this.#connection.clientOf(target.window)) return null;
    const text = await this.#selections.readText('CLIPBOARD').catch(() => null);
    // Somebody may have copied something else in the meantime: that is theirs and stays.
    if ((await this.#selections.owner('CLIPBOARD')) === owner) await this.#clipboard.take(before);
    return text === '' ? null : text;
  }

  async #wasFetchedBy(client: number): Promise<boolean> {
    const start = Date.now();
    for (;;) {
      await pause(POLL);
      const fetched = this.#clipboard.lastFetchBy(client);
      const now = Date.now();
      if (fetched === null && now - start > PASTE_TIMEOUT) return false;
      const settled =
        fetched !== null && now - fetched > PASTE_SETTLE && !this.#clipboard.isSending;
      if (settled || now - start > PASTE_LONGEST) return true;
    }
  }

  /** Whoever took the clipboard from us meanwhile keeps it. */
  async #restore(before: Snapshot): Promise<void> {
    if (await this.#clipboard.isOwner()) await this.#clipboard.take(before);
  }
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
