// Selection and replacement on X11. PRIMARY tells what is selected without a keystroke; it is
// believed only if its owner is the program that the user is in. A paste happens only into the same
// window with the same selection, and every clipboard format is put back afterwards. When anything
// is unsure, nothing is typed.
import { type Capability, capability } from '../../contract/capabilities.ts';
import { log } from '../log.ts';
import { type FormattedText, plain, withText } from '../rich-text/rich-text.ts';
import { Accessibility, type ToldSelection } from './accessibility/accessibility.ts';
import { canReplaceIn, hidesSelection, isChromiumsOffer, mayBePassword } from './applications.ts';
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from './platform.ts';
import { isSameText, notReplaced, notUndone } from './replacements.ts';
import { ClipboardOwner } from './x11/clipboard-owner.ts';
import { ClipboardTrip, COPY_ATTEMPT, HANDS_OFF_TIMEOUT } from './x11/clipboard-trip.ts';
import { Keyboard } from './x11/keyboard.ts';
import { Selections } from './x11/selections.ts';
import { Windows } from './x11/windows.ts';
import { X11Connection } from './x11/x11-connection.ts';

// Milliseconds.
const PRIMARY_SETTLE = 1000;
const UNDO_SETTLE = 150;
const POLL = 10;

/** `version` of a selection that was read by copying, since X can't tell when it changes. */
const READ_BY_COPY = -1;

const SELECTION_CHANGED = 'The selection has changed since Pilcrow read it.';

const TEXT_CHANGED = 'The text has changed since then.';
const UNDO_ASKED = 'The program was asked to undo its last step. Look whether your text is back.';
const HALF_REPLACED = 'The program did not take the text as it is. Look at what is there now.';

export async function openX11(host: PlatformHost): Promise<Platform> {
  const connection = await X11Connection.open();
  const selections = await Selections.open(connection);
  const windows = await Windows.open(connection, (window) => host.ownWindows().includes(window));
  const session = process.env.DBUS_SESSION_BUS_ADDRESS;
  const platform = new LinuxX11(
    connection,
    selections,
    await ClipboardOwner.open(connection),
    windows,
    await Keyboard.open(connection),
    session ? new Accessibility(session) : null,
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
  readonly #trip: ClipboardTrip;
  readonly #accessibility: Accessibility | null;
  /** What the application itself told of a selection, for those that did. */
  readonly #told = new WeakMap<Selection, ToldSelection>();
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
    accessibility: Accessibility | null,
  ) {
    this.#connection = connection;
    this.#selections = selections;
    this.#clipboard = clipboard;
    this.#windows = windows;
    this.#keyboard = keyboard;
    this.#trip = new ClipboardTrip(connection, selections, clipboard, windows, keyboard);
    this.#accessibility = accessibility;
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
    const isTold = (await this.#accessibility?.isThere()) ?? false;
    const isKept = await this.#clipboard.hasManager();
    const found = isTold ? 'read-accessibility' : 'read-selection';
    const reads = isManaged ? found : 'window-manager-missing';
    return [
      capability('read', reads),
      capability('replace', isManaged ? 'replace-paste' : 'window-manager-missing'),
      capability('place', isTold ? 'place-selection' : 'place-pointer'),
      capability('passwords', isTold ? 'passwords-known' : 'passwords-unmarked'),
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

  async readSelection(target: Target): Promise<Selection | 'password' | null> {
    const told = await this.#accessibility?.selection(await this.#windows.process(target.window));
    if (told?.kind === 'password') return 'password';
    if (told?.kind === 'selection') {
      const selection = await this.#fromTold(target, told);
      if (selection) return selection;
    }
    const version = await this.#selections.changes('PRIMARY');
    if (await this.#primaryIsIn(target)) {
      const text = await this.#selections.readText('PRIMARY').catch(() => null);
      if (text !== null && text !== '') {
        const formatted = await this.#selections.withFormats('PRIMARY', text);
        const selection = { target, ...formatted, version };
        return (await this.#mayBePassword(selection)) ? this.#ifCopied(selection) : selection;
      }
    }
    if (!hidesSelection(target.application)) return null;
    const copied = await this.#trip.readByCopying(target, COPY_ATTEMPT);
    return copied && { target, ...copied, version: READ_BY_COPY };
  }

  /** Null where the text has pictures or other fields in it: these are not told as they are pasted. */
  async #fromTold(target: Target, told: ToldSelection): Promise<Selection | null> {
    if (told.hasEmbedded) return null;
    const window = await this.#windows.rectangle(target.window).catch(() => null);
    const place = window && told.rectangle && intersection(told.rectangle, window);
    const isPrimary = await this.#primaryIsIn(target);
    const content = isPrimary
      ? await this.#selections.withFormats('PRIMARY', told.text)
      : plain(told.text);
    const selection: Selection = {
      target: { ...target, canReplace: target.canReplace && !told.isTerminal },
      ...content,
      version: isPrimary ? await this.#selections.changes('PRIMARY') : READ_BY_COPY,
      ...(place ? { rectangle: place } : {}),
    };
    // Formatted text is better pasted, with its formats.
    if (content.html === null && content.rtf === null) this.#told.set(selection, told);
    return selection;
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
    const told = this.#told.get(selection);
    const edited = told ? await this.#accessibility?.replace(told, text) : 'untouched';
    if (edited === 'replaced') return { status: 'replaced' };
    if (edited === 'unsure') return notReplaced(HALF_REPLACED);
    if (!(await this.#isStillPrimary(selection))) return notReplaced(SELECTION_CHANGED);
    const before = await this.#trip.remember();
    // Programs leave PRIMARY as it was when their selection ends or another field gets the focus. Only
    // a copy tells what a paste would replace.
    const selected = await this.#trip.copySelected(target);
    if (selected === null || !isSameText(selected, selection.text)) {
      await this.#trip.restore(before, target);
      return notReplaced(SELECTION_CHANGED);
    }
    const copied = await this.#selections.withFormats('CLIPBOARD', selection.text);
    const content = withText(copied, text);
    let outcome = await this.#trip.paste(target, content);
    if (outcome === 'unsure' && (await this.#isStillSelected(selection))) {
      outcome = await this.#trip.paste(target, content);
      const isStill = outcome === 'unsure' && (await this.#isStillSelected(selection));
      if (isStill) outcome = 'not-taken';
    }
    if (outcome === 'not-taken') return notReplaced('The program did not take the text.');
    await this.#trip.restore(before, target);
    if (outcome === 'not-in-front') return notReplaced('Another window came to the front.');
    return { status: 'replaced' };
  }

  /** After a paste nothing is selected any more, and a copy copies nothing. */
  async #isStillSelected({ target, text }: Selection): Promise<boolean> {
    const copied = await this.#trip.copySelected(target);
    return copied !== null && isSameText(copied, text);
  }

  /** Asks the program to undo its last step, and looks whether the text is back. */
  async undoReplacement(selection: Selection, text: string): Promise<Replacement> {
    const { target } = selection;
    if (!(await this.#keyboard.handsOff(HANDS_OFF_TIMEOUT)))
      return notUndone('A key was held down.');
    if (!(await this.#windows.activate(target.window))) return notUndone('The window is gone.');
    const told = this.#told.get(selection);
    if (told?.isEditable) {
      const outcome = await this.#accessibility?.putBack(told, text);
      return outcome === 'replaced' ? { status: 'replaced' } : notUndone(TEXT_CHANGED);
    }
    if (!(await this.#keyboard.press('undo'))) return notUndone('Undo has no key here.');
    await pause(UNDO_SETTLE);
    // Programs select again what a paste had replaced.
    const copied = await this.#trip.readByCopying(target);
    const isBack = copied !== null && isSameText(copied.text, selection.text);
    return isBack ? { status: 'replaced' } : notUndone(UNDO_ASKED);
  }

  /**
   * At the selection where the program tells its place. Where the mouse pointer was when the text was selected, if that was over the target, or where it
   * is now: it may have gone to the tray meanwhile. Else the upper part of the target.
   */
  async anchor(
    target: Target | null,
    selection: Selection | null,
  ): Promise<ScreenRectangle | null> {
    if (selection?.rectangle) return selection.rectangle;
    const now = await this.#windows.pointer();
    const window = target && (await this.#windows.rectangle(target.window).catch(() => null));
    if (!window) return { ...now, width: 1, height: 1 };
    const then = this.#selectedIn === target.window ? this.#selectedAt : null;
    const over = [then, now].find((place) => place && isIn(window, place));
    return over
      ? { ...over, width: 1, height: 1 }
      : { ...window, height: Math.round(window.height / 3) };
  }

  async writeClipboard(content: FormattedText): Promise<void> {
    await this.#clipboard.take(await this.#clipboard.textFormats(content));
  }

  /** On X11, contents go with their program; also those that we put back for others after a paste. */
  handOverClipboard(): Promise<void> | null {
    if (!this.#clipboard.holds) return null;
    return this.#clipboard.handOver().then((done) => {
      if (!done) log.error('No clipboard manager took the clipboard: it is empty from now on');
    });
  }

  close(): void {
    this.#accessibility?.close();
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

  /** Chromium offers as PRIMARY also what is selected in a field for passwords. */
  async #mayBePassword({ target, text }: Selection): Promise<boolean> {
    if (!target.canReplace || !mayBePassword(text)) return false;
    return isChromiumsOffer(await this.#selections.formats('PRIMARY'));
  }

  /** The selection, if the program lets it be copied: no program copies a password. */
  async #ifCopied(selection: Selection): Promise<Selection | null> {
    const { target, text, version } = selection;
    if ((await this.#trip.readByCopying(target)) === null) return null;
    // With each copy Chromium takes PRIMARY anew, for the same text.
    const deadline = performance.now() + PRIMARY_SETTLE;
    while (
      (await this.#selections.changes('PRIMARY')) === version &&
      performance.now() < deadline
    ) {
      await pause(POLL);
    }
    const now = await this.#selections.changes('PRIMARY');
    const isSame = (await this.#selections.readText('PRIMARY').catch(() => null)) === text;
    return isSame ? { ...selection, version: now } : null;
  }

  async #isStillPrimary(selection: Selection): Promise<boolean> {
    if (selection.version === READ_BY_COPY) return true;
    // Programs take PRIMARY anew for each change, so that an equal count means the same place.
    if ((await this.#selections.changes('PRIMARY')) !== selection.version) return false;
    if (!(await this.#primaryIsIn(selection.target))) return false;
    return (await this.#selections.readText('PRIMARY').catch(() => null)) === selection.text;
  }
}

function isIn(area: ScreenRectangle, { x, y }: { x: number; y: number }): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

/** Null when they have nothing in common. */
function intersection(one: ScreenRectangle, other: ScreenRectangle): ScreenRectangle | null {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
