// Pressing keys for the user (XTEST) in any keyboard layout, and waiting until the user's own hands
// are off the keyboard: a held Alt would turn our Ctrl+V into something else.
import type { Xkb, XTest } from 'x11';
import type { X11Connection } from './x11-connection.ts';

const CONTROL_L = 0xffe3;
const SHIFT_L = 0xffe1;
const INSERT = 0xff63;
/** Where these keys are on every PC keyboard. */
const PHYSICAL = { control: 37, shift: 50, insert: 118 };
const SHIFT_CONTROL_ALT_SUPER = 0x01 | 0x04 | 0x08 | 0x40;
const POLL = 10;
const CORE_KEYBOARD = 0x100;

export type Chord = 'copy' | 'paste' | 'undo';
const LETTERS = { copy: 'c', paste: 'v', undo: 'z' } as const;

export class Keyboard {
  readonly #connection: X11Connection;
  readonly #test: XTest;
  readonly #xkb: Xkb | null;

  static async open(connection: X11Connection): Promise<Keyboard> {
    const test = await new Promise<XTest>((resolve, reject) => {
      connection.client.require('xtest', (error, extension) => {
        if (error) reject(error);
        else resolve(extension);
      });
    });
    const xkb = await new Promise<Xkb | null>((resolve) => {
      connection.client.require('xkb', (error, extension) => resolve(error ? null : extension));
    });
    if (xkb) await connection.ask((done) => xkb.UseExtension(1, 0, done));
    return new Keyboard(connection, test, xkb);
  }

  private constructor(connection: X11Connection, test: XTest, xkb: Xkb | null) {
    this.#connection = connection;
    this.#test = test;
    this.#xkb = xkb;
  }

  /**
   * Presses and releases the chord, and returns when the server has delivered it: Ctrl+C or Ctrl+V, and
   * in layouts without Latin letters the older Ctrl+Insert or Shift+Insert, which every toolkit knows too.
   * Undo has no such other: false when nothing was pressed.
   */
  async press(chord: Chord): Promise<boolean> {
    const { first, last } = this.#connection.keycodes;
    const mapping = await this.#connection.ask<number[][]>((done) =>
      this.#connection.client.GetKeyboardMapping(first, last - first + 1, done),
    );
    const group = await this.#activeGroup();
    const control = keycodeOf(mapping, first, CONTROL_L, 0) ?? PHYSICAL.control;
    const symbol = LETTERS[chord].charCodeAt(0); // the keysyms of ASCII are its codes
    const letter = keycodeOf(mapping, first, symbol, group);
    if (letter === null && chord === 'undo') return false;
    const insert = keycodeOf(mapping, first, INSERT, 0) ?? PHYSICAL.insert;
    const shift = keycodeOf(mapping, first, SHIFT_L, 0) ?? PHYSICAL.shift;
    const modifier = letter === null && chord === 'paste' ? shift : control;
    const key = letter ?? insert;
    for (const code of [modifier, key]) this.#fake(this.#test.KeyPress, code);
    for (const code of [key, modifier]) this.#fake(this.#test.KeyRelease, code);
    await this.#connection.flush();
    return true;
  }

  /**
   * Waits until no key is held, `timeout` milliseconds at most. False when a modifier still is: a
   * chord pressed now would be another one. (Any other held key is no danger to it.)
   */
  async handsOff(timeout: number): Promise<boolean> {
    const deadline = performance.now() + timeout;
    for (;;) {
      const held = await this.#connection.ask<Buffer>((done) =>
        this.#connection.client.QueryKeymap(done),
      );
      if (held.every((bits) => bits === 0)) return true;
      if (performance.now() > deadline) return !(await this.#modifierHeld());
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  async #modifierHeld(): Promise<boolean> {
    const pointer = await this.#connection.ask<{ keyMask: number }>((done) =>
      this.#connection.client.QueryPointer(this.#connection.root, done),
    );
    return (pointer.keyMask & SHIFT_CONTROL_ALT_SUPER) !== 0;
  }

  async #activeGroup(): Promise<number> {
    const xkb = this.#xkb;
    if (!xkb) return 0;
    const state = await this.#connection.ask<{ group: number }>((done) =>
      xkb.GetState(CORE_KEYBOARD, done),
    );
    return state.group;
  }

  #fake(type: number, code: number): void {
    this.#test.FakeInput(type, code, 0, 0, 0, 0);
  }
}

/**
 * The key that gives `symbol` in the active layout, else in any layout (programs look for a shortcut
 * in the others when the active one has no Latin letters). `mapping` has a row for each keycode from
 * `first`; its columns are two shift levels for each group. Null when no key gives it.
 */
export function keycodeOf(
  mapping: number[][],
  first: number,
  symbol: number,
  group: number,
): number | null {
  const columns = [group * 2, 0, 2, 4, 6];
  for (const column of columns) {
    const row = mapping.findIndex((symbols) => symbols[column] === symbol);
    if (row !== -1) return first + row;
  }
  return null;
}
