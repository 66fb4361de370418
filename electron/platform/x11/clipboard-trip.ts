// The clipboard as a way into another program and out of it: presses Ctrl+C or Ctrl+V there, and puts back
// every format that was on the clipboard, unless somebody else has taken it meanwhile. The callers say
// when that is safe.

import type { FormattedText } from '../../rich-text/rich-text.ts';
import { isChromiumsOffer, isTerminal } from '../applications.ts';
import type { Target } from '../platform.ts';
import type { ClipboardOwner } from './clipboard-owner.ts';
import type { Keyboard } from './keyboard.ts';
import type { Selections, Snapshot } from './selections.ts';
import type { Windows } from './windows.ts';
import type { X11Connection } from './x11-connection.ts';

// Milliseconds.
export const HANDS_OFF_TIMEOUT = 4000;
/** A program that is busy copies late, and late it would overwrite the clipboard for good. */
const COPY_TIMEOUT = 2000;
/** Where nothing tells that anything is selected, and mostly nothing is. */
export const COPY_ATTEMPT = 500;
const PASTE_TIMEOUT = 1500;
/** Programs ask for several formats in a row; after this silence they have what they want. */
const PASTE_SETTLE = 200;
/**
 * Chromium looks at the clipboard when the key arrives, and again when the page takes the text. On a busy
 * machine the second can be late, and sometimes it never comes: then nothing was pasted.
 */
const PASTE_SECOND_LOOK = 1000;
const PASTE_PAGE_SETTLE = 500;
const PASTE_LONGEST = 10_000;
const POLL = 10;

/** The clipboard as it was: its contents, and how often it had changed hands by then. */
interface Clipboard {
  formats: Snapshot;
  changes: number;
}

/** `unsure`: the program has looked at the text, and may not have pasted it. */
export type Pasted = 'pasted' | 'unsure' | 'not-in-front' | 'not-taken';

export class ClipboardTrip {
  readonly #connection: X11Connection;
  readonly #selections: Selections;
  readonly #clipboard: ClipboardOwner;
  readonly #windows: Windows;
  readonly #keyboard: Keyboard;

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

  /** What a copy in the target gives; null when nothing. The clipboard is as before. */
  async readByCopying(target: Target, timeout = COPY_TIMEOUT): Promise<FormattedText | null> {
    const before = await this.remember();
    const text = await this.copySelected(target, timeout);
    const copied = text === null ? null : await this.#selections.withFormats('CLIPBOARD', text);
    await this.restore(before, target);
    return copied;
  }

  async remember(): Promise<Clipboard> {
    const changes = await this.#selections.changes('CLIPBOARD');
    // What is ours already is not asked of ourselves.
    const formats = (await this.#clipboard.isOwner())
      ? this.#clipboard.held
      : await this.#selections.snapshot('CLIPBOARD');
    return { changes, formats };
  }

  /** Presses Ctrl+C in the target. Null when that copied nothing; then the clipboard is untouched. */
  async copySelected(target: Target, timeout = COPY_TIMEOUT): Promise<string | null> {
    if (isTerminal(target.application)) return null;
    if (!(await this.#keyboard.handsOff(HANDS_OFF_TIMEOUT))) return null;
    if ((await this.#windows.active()) !== target.window) return null;
    const changes = await this.#selections.changes('CLIPBOARD');
    await this.#keyboard.press('copy');
    const deadline = performance.now() + timeout;
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

  /** Pastes into the target, from which was just copied. The clipboard is ours afterwards. */
  async paste(target: Target, content: FormattedText): Promise<Pasted> {
    const looksTwice = isChromiumsOffer(await this.#selections.formats('CLIPBOARD'));
    await this.#clipboard.take(await this.#clipboard.textFormats(content));
    if ((await this.#windows.active()) !== target.window) return 'not-in-front';
    await this.#keyboard.press('paste');
    return this.#outcome(target, looksTwice);
  }

  /** After our own copy and paste. Whoever else took the clipboard in the meantime keeps it. */
  async restore(before: Clipboard, target: Target): Promise<void> {
    if ((await this.#selections.changes('CLIPBOARD')) === before.changes) return;
    const isOurDoing = (await this.#clipboard.isOwner()) || (await this.#isCopiedBy(target));
    if (isOurDoing) await this.#clipboard.take(before.formats);
  }

  /** Waits until the target has the text, so that the clipboard can be put back. */
  async #outcome(target: Target, looksTwice: boolean): Promise<Pasted> {
    const client = this.#connection.clientOf(target.window);
    const start = performance.now();
    for (;;) {
      await pause(POLL);
      const fetches = this.#clipboard.fetchesBy(client);
      const last = fetches.at(-1);
      const now = performance.now();
      if (last === undefined && now - start > PASTE_TIMEOUT) return 'not-taken';
      const isHalf = looksTwice && fetches.length < 2;
      const ofPage = isHalf ? PASTE_SECOND_LOOK : PASTE_PAGE_SETTLE;
      const silence = looksTwice ? ofPage : PASTE_SETTLE;
      const settled = last !== undefined && now - last > silence && !this.#clipboard.isSending;
      if (settled) return isHalf ? 'unsure' : 'pasted';
      if (now - start > PASTE_LONGEST) return 'pasted';
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
