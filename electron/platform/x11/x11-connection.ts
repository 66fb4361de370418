// One connection to the X server: requests as promises, events by name, atoms, and a window of our
// own that is never shown (selections are owned by and delivered to windows). It knows the protocol
// and nothing about what selections or windows are used for.
import x11, { type Done, type Property, type XClient, type XDisplay, type XEvent } from 'x11';

const ANY_TYPE = 0;
/** Longest property to read, in 32-bit units: 64 MiB. */
const WHOLE_PROPERTY = 0xff_ffff;

export class X11Connection {
  readonly client: XClient;
  readonly root: number;
  /** Our own invisible window. */
  readonly window: number;
  readonly keycodes: { first: number; last: number };
  readonly #resourceMask: number;
  readonly #atoms = new Map<string, Promise<number>>();

  /** Rejects when the server can't be reached or refuses us. */
  static open(display = process.env.DISPLAY): Promise<X11Connection> {
    return new Promise((resolve, reject) => {
      x11.createClient(display === undefined ? {} : { display }, (error, opened) => {
        if (error) reject(error);
        else resolve(new X11Connection(opened));
      });
    });
  }

  private constructor(display: XDisplay) {
    const screen = display.screen[0];
    if (!screen) throw new Error('The X server has no screen');
    this.client = display.client;
    // The library remembers atoms for all connections of a process, but each server has its own.
    this.client.atoms = { ...this.client.atoms };
    this.root = screen.root;
    this.keycodes = { first: display.min_keycode, last: display.max_keycode };
    this.#resourceMask = display.resource_mask;
    // A request about a window that has just closed fails later and alone: that must not end us.
    this.client.on('error', () => {});
    this.window = this.client.AllocID();
    this.client.CreateWindow(this.window, this.root, 0, 0, 1, 1, 0, 0, x11.InputOnly, 0, {
      overrideRedirect: 1,
      eventMask: x11.eventMask.PropertyChange,
    });
  }

  /** Sends a request that has a reply. `send` gets the callback to hand over. */
  ask<T>(send: (done: Done<T>) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      send((error, result) => {
        if (error) reject(error);
        else resolve(result);
        return true; // the error is dealt with here, not by the connection's listener
      });
    });
  }

  /** Resolves when the server has handled everything sent so far. */
  async flush(): Promise<void> {
    await this.ask((done) => this.client.GetInputFocus(done));
  }

  atom(name: string): Promise<number> {
    let atom = this.#atoms.get(name);
    if (!atom) {
      atom = this.ask<number>((done) => this.client.InternAtom(false, name, done));
      this.#atoms.set(name, atom);
    }
    return atom;
  }

  atomName(atom: number): Promise<string> {
    return this.ask((done) => this.client.GetAtomName(atom, done));
  }

  async property(window: number, name: string | number): Promise<Property> {
    const atom = typeof name === 'number' ? name : await this.atom(name);
    return this.ask((done) =>
      this.client.GetProperty(0, window, atom, ANY_TYPE, 0, WHOLE_PROPERTY, done),
    );
  }

  /** Returns the function that stops listening. */
  listen(listener: (event: XEvent) => void): () => void {
    this.client.on('event', listener);
    return () => this.client.off('event', listener);
  }

  /** The next event that `matches`, or null after `timeout` milliseconds. */
  nextEvent(matches: (event: XEvent) => boolean, timeout: number): Promise<XEvent | null> {
    return new Promise((resolve) => {
      const end = (event: XEvent | null) => {
        stop();
        clearTimeout(timer);
        resolve(event);
      };
      const stop = this.listen((event) => {
        if (matches(event)) end(event);
      });
      const timer = setTimeout(end, timeout, null);
    });
  }

  /** Property changes of a foreign window; needed while handing it a large content bit by bit. */
  watchProperties(window: number, on: boolean): void {
    if (window === this.window) return; // it always is watched
    this.client.ChangeWindowAttributes(window, {
      eventMask: on ? x11.eventMask.PropertyChange : 0,
    });
  }

  /** Every window id carries its program's connection: equal for two windows of one program. */
  clientOf(window: number): number {
    return (window & ~this.#resourceMask) >>> 0;
  }

  close(): void {
    this.client.terminate();
  }
}
