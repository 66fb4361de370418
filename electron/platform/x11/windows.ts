// Foreign windows as the window manager knows them (EWMH): which is active, what program it belongs
// to, and bringing one back to the front.
import type { Pointer } from 'x11';
import type { ScreenRectangle } from '../platform.ts';
import type { X11Connection } from './x11-connection.ts';

/** Tells the window manager that a user's action asks for it, so that it doesn't refuse the focus. */
const SOURCE_PAGER = 2;
const ACTIVATION_TIMEOUT = 1500;
const POLL = 10;

export class Windows {
  readonly #connection: X11Connection;
  readonly #isOwn: (window: number) => boolean;
  #lastForeign = 0;

  static async open(
    connection: X11Connection,
    isOwn: (window: number) => boolean,
  ): Promise<Windows> {
    const windows = new Windows(connection, isOwn);
    const activeWindow = await connection.atom('_NET_ACTIVE_WINDOW');
    connection.watchProperties(connection.root, true);
    connection.listen((event) => {
      const changed =
        event.name === 'PropertyNotify' &&
        event.wid === connection.root &&
        event.atom === activeWindow;
      if (changed) windows.active().catch(() => 0);
    });
    await windows.active();
    return windows;
  }

  private constructor(connection: X11Connection, isOwn: (window: number) => boolean) {
    this.#connection = connection;
    this.#isOwn = isOwn;
  }

  /** Whether a window manager says which window is active (EWMH). */
  async areManaged(): Promise<boolean> {
    const { data } = await this.#connection.property(this.#connection.root, '_NET_SUPPORTED');
    const activeWindow = await this.#connection.atom('_NET_ACTIVE_WINDOW');
    for (let at = 0; at + 4 <= data.length; at += 4) {
      if (data.readUInt32LE(at) === activeWindow) return true;
    }
    return false;
  }

  /** 0 when no window is active or the window manager doesn't say. */
  async active(): Promise<number> {
    const { data } = await this.#connection.property(this.#connection.root, '_NET_ACTIVE_WINDOW');
    const window = data.length >= 4 ? data.readUInt32LE(0) : 0;
    if (window !== 0 && !this.#isOwn(window)) this.#lastForeign = window;
    return window;
  }

  /** The last active window that was not ours; 0 when there has been none. */
  get lastForeign(): number {
    return this.#lastForeign;
  }

  isOwn(window: number): boolean {
    return this.#isOwn(window);
  }

  /** Class of the program in lower case (the second part of WM_CLASS), '' when it gives none. */
  async application(window: number): Promise<string> {
    const { data } = await this.#connection.property(window, 'WM_CLASS');
    const [instance = '', name = ''] = data.toString('latin1').split('\0');
    return (name || instance).toLowerCase();
  }

  /** The program's process; 0, which is nobody's, when it does not say. */
  async process(window: number): Promise<number> {
    const { data } = await this.#connection.property(window, '_NET_WM_PID');
    return data.length >= 4 ? data.readUInt32LE(0) : 0;
  }

  /** Position on the screen, in pixels, without the window manager's frame. */
  async rectangle(window: number): Promise<ScreenRectangle> {
    const { client, root } = this.#connection;
    const { width, height } = await this.#connection.ask<{ width: number; height: number }>(
      (done) => client.GetGeometry(window, done),
    );
    const { destX, destY } = await this.#connection.ask<{ destX: number; destY: number }>((done) =>
      client.TranslateCoordinates(window, root, 0, 0, done),
    );
    return { x: destX, y: destY, width, height };
  }

  async pointer(): Promise<{ x: number; y: number }> {
    const { rootX, rootY } = await this.#connection.ask<Pointer>((done) =>
      this.#connection.client.QueryPointer(this.#connection.root, done),
    );
    return { x: rootX, y: rootY };
  }

  /** False when the window manager didn't bring it to the front in time. */
  async activate(window: number): Promise<boolean> {
    const message = await this.#connection.atom('_NET_ACTIVE_WINDOW');
    const deadline = performance.now() + ACTIVATION_TIMEOUT;
    if ((await this.active()) === window) return true;
    this.#connection.client.SendClientMessage(this.#connection.root, window, message, 32, [
      SOURCE_PAGER,
      0,
      0,
      0,
      0,
    ]);
    while (performance.now() < deadline) {
      if ((await this.active()) === window) return true;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    return false;
  }
}
