// BrowserWindow over a Chromium app window: Chromium draws the page, the window manager's conventions
// (x11/windows.ts) do the rest. Calls return at once, as in Electron; what they start runs in order
// on a chain that begins with opening the window.
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, LoadFileOptions } from 'electron';
import { app, preventableEvent } from './app.ts';
import { type TargetInfo, WINDOW_TAG } from './chromium.ts';
import type { DevToolsSession } from './devtools.ts';
import { openWindows, theBrowser, theDesktop } from './runtime.ts';
import { screen } from './screen.ts';
import { WebContents } from './web-contents.ts';
import type { Bounds } from './x11/windows.ts';

const byId = new Map<number, BrowserWindow>();
let nextId = 1;
let focused: BrowserWindow | null = null;

export class BrowserWindow extends EventEmitter {
  readonly id = nextId++;
  readonly webContents: WebContents;
  readonly #framed: boolean;
  #bounds: Bounds;
  #title: string;
  #alwaysOnTop: boolean;
  #skipTaskbar: boolean;
  #everywhere = false;
  #wanted = false;
  #shown = false;
  #destroyed = false;
  #window = 0;
  #page: DevToolsSession | null = null;
  #chain: Promise<unknown>;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#framed = options.frame !== false;
    this.#title = options.title ?? app.getName();
    this.#alwaysOnTop = options.alwaysOnTop ?? false;
    this.#skipTaskbar = options.skipTaskbar ?? false;
    this.#bounds = initialBounds(options);
    this.webContents = new WebContents(this.id, options.webPreferences ?? {}, () => this.close());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    byId.set(this.id, this);
    openWindows.add(this);
    this.#chain = this.#open();
    this.#watch();
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
    if (options.show !== false) this.show();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...byId.values()];
  }

  static fromId(id: number): BrowserWindow | null {
    return byId.get(id) ?? null;
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return [...byId.values()].find((window) => window.webContents === contents) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused;
  }

  loadURL(url: string): Promise<void> {
    const loaded = this.#then(() => ({ done: this.webContents.load(url) }));
    // Not part of the chain: showing the window need not wait for the page.
    return loaded.then((started) => started?.done);
  }

  loadFile(file: string, { query, search, hash }: LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(path.resolve(app.getAppPath(), file));
    for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
    if (search) url.search = search;
    if (hash) url.hash = hash;
    return this.loadURL(url.href);
  }

  show(): void {
    this.#show(true);
  }

  showInactive(): void {
    this.#show(false);
  }

  hide(): void {
    this.#wanted = false;
    void this.#then(async () => {
      if (!this.#shown) return;
      this.#shown = false;
      await theDesktop().windows.hide(this.#window);
      this.emit('hide');
    });
  }

  focus(): void {
    void this.#then(() => this.#shown && theDesktop().windows.activate(this.#window));
  }

  blur(): void {}

  close(): void {
    const event = preventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#page) theBrowser().closeTarget(this.#page.targetId);
    this.#gone();
  }

  isVisible(): boolean {
    return this.#wanted && !this.#destroyed;
  }

  isFocused(): boolean {
    return focused === this;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.show();
  }

  minimize(): void {
    this.hide();
  }

  moveTop(): void {
    this.focus();
  }

  getBounds(): Bounds {
    return { ...this.#bounds };
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }

  getContentSize(): [number, number] {
    return this.getSize();
  }

  getPosition(): [number, number] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    void this.#then(() => theDesktop().windows.place(this.#window, this.#bounds));
  }

  setContentBounds(bounds: Partial<Bounds>): void {
    this.setBounds(bounds);
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setSize(width, height);
  }

  center(): void {
    this.setBounds(centred(this.#bounds));
  }

  isAlwaysOnTop(): boolean {
    return this.#alwaysOnTop;
  }

  setAlwaysOnTop(on: boolean): void {
    this.#alwaysOnTop = on;
    this.#setState('_NET_WM_STATE_ABOVE', on);
  }

  setSkipTaskbar(on: boolean): void {
    this.#skipTaskbar = on;
    this.#setState('_NET_WM_STATE_SKIP_TASKBAR', on);
  }

  setVisibleOnAllWorkspaces(on: boolean): void {
    this.#everywhere = on;
    this.#setState('_NET_WM_STATE_STICKY', on);
  }

  isVisibleOnAllWorkspaces(): boolean {
    return this.#everywhere;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  /** The X window, as Electron gives it: a native pointer-sized number. */
  getNativeWindowHandle(): Buffer {
    const handle = Buffer.alloc(8);
    handle.writeUInt32LE(this.#window);
    return handle;
  }

  // Accepted without effect.
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setBackgroundColor(): void {}
  setOpacity(): void {}
  setResizable(): void {}
  setFocusable(): void {}
  setMinimumSize(): void {}
  setIcon(): void {}

  whenAttached(task: (page: DevToolsSession) => unknown): void {
    void this.#then(() => this.#page && task(this.#page));
  }

  #then<Result>(task: () => Result): Promise<Awaited<Result> | undefined> {
    const next = this.#chain.then(() => (this.#destroyed ? undefined : task()));
    // A failed step is its caller's affair; the next one runs all the same.
    this.#chain = next.catch((error: Error) => {
      if (!this.#destroyed) console.error(`window ${this.id}: ${error.message}`);
    });
    return next as Promise<Awaited<Result> | undefined>;
  }

  async #open(): Promise<void> {
    const { windows } = theDesktop();
    const browser = theBrowser();
    const tag = `${WINDOW_TAG}${process.pid}-${this.id}`;
    const before = await windows.active();
    this.#page = await browser.openWindow(tag);
    this.#window = await windows.find(tag);
    await windows.adopt(this.#window, app.windowClass(), this.#framed);
    // Chromium shows the window and the window manager gives it the focus: undo both, the one after
    // the other, because openbox goes on calling a window active that goes while it gets the focus.
    await windows.becomesActive(this.#window);
    await windows.hide(this.#window);
    if (before && (await windows.active()) !== before) await windows.activate(before);
    await this.webContents.attach(this.#page);
    await windows.place(this.#window, this.#bounds);
  }

  #watch(): void {
    const { windows } = theDesktop();
    const onTarget = ({ targetId }: Pick<TargetInfo, 'targetId'>) => {
      if (targetId === this.#page?.targetId) this.#closedByUser();
    };
    // Not while the window is still being made and nobody has asked to see it.
    const onActive = (window: number) => this.#setFocused(this.#wanted && window === this.#window);
    const onMoved = (window: number, bounds: Bounds) => {
      if (window === this.#window) this.#movedTo(bounds);
    };
    theBrowser().devtools.on('Target.targetDestroyed', onTarget);
    windows.on('active', onActive);
    windows.on('moved', onMoved);
    this.once('closed', () => {
      theBrowser().devtools.off('Target.targetDestroyed', onTarget);
      windows.off('active', onActive);
      windows.off('moved', onMoved);
    });
  }

  #show(takesFocus: boolean): void {
    this.#wanted = true;
    void this.#then(async () => {
      const { windows } = theDesktop();
      const window = this.#window;
      if (!this.#shown) {
        await windows.setState(window, '_NET_WM_STATE_ABOVE', this.#alwaysOnTop, false);
        await windows.setState(window, '_NET_WM_STATE_SKIP_TASKBAR', this.#skipTaskbar, false);
        await windows.setState(window, '_NET_WM_STATE_STICKY', this.#everywhere, false);
        await windows.show(window, takesFocus);
        await windows.place(window, this.#bounds);
        this.#shown = true;
        this.emit('show');
      }
      if (takesFocus) await windows.activate(window);
    });
  }

  #setState(state: string, on: boolean): void {
    void this.#then(() => theDesktop().windows.setState(this.#window, state, on, this.#shown));
  }

  #setFocused(isFocused: boolean): void {
    if (this.#destroyed || isFocused === (focused === this)) return;
    focused = isFocused ? this : null;
    const event = isFocused ? 'focus' : 'blur';
    this.emit(event);
    app.emit(`browser-window-${event}`, {}, this);
  }

  #movedTo(bounds: Bounds): void {
    const { x, y, width, height } = this.#bounds;
    if (!this.#shown || this.#framed) return; // A frame's own size would add up at each move.
    const moved = bounds.x !== x || bounds.y !== y;
    const resized = bounds.width !== width || bounds.height !== height;
    this.#bounds = bounds;
    if (moved) this.emit('move');
    if (resized) this.emit('resize');
  }

  /** Chromium has closed the window already: an app that prevents it gets the same page anew. */
  #closedByUser(): void {
    if (this.#destroyed) return;
    const event = preventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) {
      this.#gone();
      return;
    }
    const wasShown = this.#wanted;
    this.#shown = false;
    this.webContents.lostPage();
    void this.#then(async () => {
      await this.#open();
      const url = this.webContents.getURL();
      if (url) await this.webContents.load(url);
    });
    if (wasShown) this.show();
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    byId.delete(this.id);
    openWindows.delete(this);
    if (focused === this) focused = null;
    this.webContents.detach();
    this.emit('closed');
    if (openWindows.size === 0) setImmediate(() => app.windowsAllClosed());
  }
}

function initialBounds(options: BrowserWindowConstructorOptions): Bounds {
  const { width = 800, height = 600 } = options;
  if (options.x !== undefined && options.y !== undefined) {
    return { x: options.x, y: options.y, width, height };
  }
  return centred({ x: 0, y: 0, width, height });
}

function centred({ width, height }: Bounds): Bounds {
  const area = screen.getPrimaryDisplay().workArea;
  const x = Math.round(area.x + (area.width - width) / 2);
  const y = Math.round(area.y + (area.height - height) / 2);
  return { x, y, width, height };
}
