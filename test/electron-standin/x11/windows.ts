// What the stand-in does to Chromium's windows behind its back, by the window manager's conventions
// (ICCCM and EWMH): find, frame, show, hide, place, keep above, activate, and watch who is active.
import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { EVENT_MASK, type XConnection, type XEvent } from './connection.ts';

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

const FIND_LIMIT_MS = 15_000;
const ACTIVATE_LIMIT_MS = 1000;
const UNMAP_NOTIFY = 18;

/** Emits 'active' (window id) and 'moved' (window id, bounds). */
export class XWindows extends EventEmitter {
  readonly #x: XConnection;

  static async open(x: XConnection): Promise<XWindows> {
    const activeAtom = await x.atom('_NET_ACTIVE_WINDOW');
    return new XWindows(x, activeAtom);
  }

  private constructor(x: XConnection, activeAtom: number) {
    super();
    this.#x = x;
    x.send('ChangeWindowAttributes', x.root, { eventMask: EVENT_MASK.propertyChange });
    x.on('event', (event: XEvent) => {
      if (event.name === 'PropertyNotify' && event.wid === x.root && event.atom === activeAtom) {
        void this.active().then((window) => this.emit('active', window));
      }
      if (event.name === 'ConfigureNotify') void this.#reportBounds(event.wid);
    });
  }

  /** Waits for a managed window whose class names contain `tag`. */
  async find(tag: string): Promise<number> {
    const start = Date.now();
    while (Date.now() - start < FIND_LIMIT_MS) {
      for (const window of await this.#x.getNumbers(this.#x.root, '_NET_CLIENT_LIST')) {
        const names = await this.#x.getProperty(window, 'WM_CLASS').catch(() => null);
        if (names?.data.toString('latin1').includes(tag)) return window;
      }
      await delay(15);
    }
    throw new Error(`Chromium has not opened a window for ${tag}; is a window manager running?`);
  }

  async adopt(window: number, className: string, framed: boolean): Promise<void> {
    const names = Buffer.from(`${className}\0${className}\0`);
    await this.#x.setProperty(window, 'WM_CLASS', 'STRING', 8, names);
    if (!framed) {
      const decorationsOff = [2, 0, 0, 0, 0];
      await this.#x.setProperty(window, '_MOTIF_WM_HINTS', '_MOTIF_WM_HINTS', 32, decorationsOff);
    }
    this.#x.send('ChangeWindowAttributes', window, { eventMask: EVENT_MASK.structureNotify });
    await this.#x.flush();
  }

  async active(): Promise<number> {
    return (await this.#x.getNumbers(this.#x.root, '_NET_ACTIVE_WINDOW'))[0] ?? 0;
  }

  /** `takesFocus` false asks the window manager to leave the focus where it is. */
  async show(window: number, takesFocus: boolean): Promise<void> {
    if (takesFocus) {
      this.#x.send('DeleteProperty', window, await this.#x.atom('_NET_WM_USER_TIME'));
    } else {
      await this.#x.setProperty(window, '_NET_WM_USER_TIME', 'CARDINAL', 32, [0]);
    }
    this.#x.send('MapWindow', window);
    await this.#x.flush();
  }

  /** Withdraws the window: the window manager forgets it until it is shown again. */
  async hide(window: number): Promise<void> {
    this.#x.send('UnmapWindow', window);
    const notice = Buffer.alloc(32);
    notice[0] = UNMAP_NOTIFY;
    notice.writeUInt32LE(this.#x.root, 4);
    notice.writeUInt32LE(window, 8);
    this.#x.send('SendEvent', this.#x.root, 0, EVENT_MASK.substructure, notice);
    await this.#x.flush();
  }

  async place(window: number, { x, y, width, height }: Bounds): Promise<void> {
    this.#x.send('MoveResizeWindow', window, x, y, width, height);
    await this.#x.flush();
  }

  /** True when the window became the active one. */
  async activate(window: number): Promise<boolean> {
    const type = await this.#x.atom('_NET_ACTIVE_WINDOW');
    // Source 2 is a pager's request: focus-stealing prevention lets it pass.
    this.#x.send('SendClientMessage', this.#x.root, window, type, 32, [2, 0, 0, 0, 0]);
    return this.becomesActive(window);
  }

  /** Waits for up to one second until the window is the active one. */
  async becomesActive(window: number): Promise<boolean> {
    const start = Date.now();
    while (Date.now() - start < ACTIVATE_LIMIT_MS) {
      if ((await this.active()) === window) return true;
      await delay(10);
    }
    return false;
  }

  /** `state` is an EWMH name such as `_NET_WM_STATE_ABOVE`. */
  async setState(window: number, state: string, on: boolean, shown: boolean): Promise<void> {
    const [property, value] = [await this.#x.atom('_NET_WM_STATE'), await this.#x.atom(state)];
    if (shown) {
      const change = [on ? 1 : 0, value, 0, 1, 0];
      this.#x.send('SendClientMessage', this.#x.root, window, property, 32, change);
    } else {
      const states = new Set(await this.#x.getNumbers(window, '_NET_WM_STATE'));
      if (on) states.add(value);
      else states.delete(value);
      await this.#x.setProperty(window, '_NET_WM_STATE', 'ATOM', 32, [...states]);
    }
    await this.#x.flush();
  }

  /** The part of the screen that panels and docks leave free. */
  async workArea(): Promise<Bounds> {
    const { pixel_width: width, pixel_height: height } = this.#x.screen;
    const area = await this.#x.getNumbers(this.#x.root, '_NET_WORKAREA');
    const [x = 0, y = 0, areaWidth = width, areaHeight = height] = area;
    return { x, y, width: areaWidth, height: areaHeight };
  }

  async #reportBounds(window: number): Promise<void> {
    try {
      const size = await this.#x.request<{ width: number; height: number }>('GetGeometry', window);
      const place = await this.#x.request<{ destX: number; destY: number }>(
        'TranslateCoordinates',
        window,
        this.#x.root,
        0,
        0,
      );
      const bounds = { x: place.destX, y: place.destY, width: size.width, height: size.height };
      this.emit('moved', window, bounds);
    } catch {
      // The window is gone.
    }
  }
}
