// The app's two windows: the panel by the selection, made at start and kept hidden, and the main
// window with history, models and settings, made when it is wanted. What they show is theirs; this
// file knows their places, sizes and when they can be talked to.
import path from 'node:path';
import {
  autoUpdater,
  BrowserWindow,
  type IpcMainInvokeEvent,
  type MessagePortMain,
  type Point,
  type Rectangle,
  screen,
} from 'electron';
import { CHANNEL, type PageName, type PanelEvent } from '../contract/api.ts';
import type { CustomTool } from '../contract/custom-tools.ts';
import type { ToolName } from '../contract/task.ts';
import type { PanelPort } from './correction.ts';
import { fileOf } from './lockdown.ts';
import { log } from './log.ts';
import { inPoints, isMoved, PANEL_GAP, placePanel } from './placement.ts';
import type { ScreenRectangle } from './platform/platform.ts';

const PANEL_SIZE = { width: 480, height: 240 };

export interface WindowPaths {
  preload: string;
  icon: string;
  /** Folder with panel.html and main.html. */
  pages: string;
}

/** A window with one page of ours. What is sent before the page listens is kept until it does. */
class PageWindow {
  readonly window: BrowserWindow;
  readonly #file: string;
  #unsent: (() => void)[] | null = [];

  constructor(window: BrowserWindow, file: string) {
    this.window = window;
    this.#file = file;
    window.webContents.on('did-start-loading', () => {
      this.#unsent ??= [];
    });
    window.webContents.on('render-process-gone', (_event, details) => {
      log.error('The process of a page ended', undefined, { code: details.exitCode });
      if (!window.isDestroyed()) void this.load();
    });
  }

  async load(): Promise<void> {
    await this.window.loadFile(this.#file);
  }

  send(event: PanelEvent): void {
    this.#whenReady(() => this.window.webContents.send(CHANNEL.event, event));
  }

  sendPort(id: string, port: MessagePortMain): void {
    this.#whenReady(() => this.window.webContents.postMessage(CHANNEL.port, { id }, [port]));
  }

  /** The page has subscribed: it hears first `greeting`, then what it missed. */
  isReady(greeting: PanelEvent[]): void {
    const missed = this.#unsent ?? [];
    this.#unsent = null;
    for (const event of greeting) this.send(event);
    for (const send of missed) send();
  }

  /** Only the main frame of this window, and only while it shows the page that we put there. */
  isSender(event: IpcMainInvokeEvent): boolean {
    const frame = event.senderFrame;
    return (
      event.sender === this.window.webContents &&
      frame?.parent === null &&
      fileOf(frame.url) === this.#file
    );
  }

  #whenReady(send: () => void): void {
    if (this.window.isDestroyed()) return;
    if (this.#unsent) this.#unsent.push(send);
    else send();
  }
}

export class Windows implements PanelPort {
  readonly #paths: WindowPaths;
  readonly #panel: PageWindow;
  #main: PageWindow | null = null;
  #anchor: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  /** What the panel's display is told by: the anchor, or the panel where the user has moved it. */
  #home: Rectangle = this.#anchor;
  /** Where we put the panel last: anywhere else, the user has moved it. */
  #placed: Rectangle = { x: 0, y: 0, ...PANEL_SIZE };

  constructor(paths: WindowPaths, onPanelBlur: () => void) {
    this.#paths = paths;
    const panel = new BrowserWindow({
      ...PANEL_SIZE,
      show: false,
      frame: false,
      resizable: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      fullscreenable: false,
      title: 'Pilcrow',
      icon: this.#paths.icon,
      webPreferences: this.#preferences(),
    });
    // For a new version macOS closes every window first, and quits only when all are gone.
    let isLeaving = false;
    autoUpdater.once('before-quit-for-update', () => {
      isLeaving = true;
    });
    // The page closes itself through closePanel; a window manager's request only hides it.
    panel.on('close', (event) => {
      if (isLeaving) return;
      event.preventDefault();
      panel.hide();
    });
    panel.on('blur', onPanelBlur);
    this.#panel = new PageWindow(panel, path.join(paths.pages, 'panel.html'));
  }

  async load(): Promise<void> {
    await this.#panel.load();
  }

  showAt(anchor: ScreenRectangle | null): void {
    this.#anchor = anchor
      ? inPoints(anchor, toPoint)
      : { ...screen.getCursorScreenPoint(), width: 1, height: 1 };
    this.#home = this.#anchor;
    this.#place(this.#placed.height);
    this.show();
  }

  show(): void {
    this.#panel.window.show();
  }

  hide(): void {
    this.#panel.window.hide();
  }

  isVisible(): boolean {
    return this.#panel.window.isVisible();
  }

  send(event: PanelEvent): void {
    this.#panel.send(event);
  }

  sendPort(id: string, port: MessagePortMain): void {
    this.#panel.sendPort(id, port);
  }

  resizePanel(height: number): void {
    const bounds = this.#panel.window.getBounds();
    const { x, y } = bounds;
    if (this.isVisible() && isMoved(this.#placed, bounds)) {
      this.#anchor = { x, y: y - PANEL_GAP, width: 0, height: 0 };
      this.#home = bounds;
    }
    this.#place(Math.ceil(height));
  }

  /** State that both windows mirror. */
  broadcast(event: PanelEvent): void {
    this.#panel.send(event);
    this.#main?.send(event);
  }

  /** Tells the main window of a hotkey; false when it has not the focus. */
  hearHotkey(wanted: ToolName | CustomTool): boolean {
    if (!this.#main?.window.isFocused()) return false;
    this.#main.send(
      typeof wanted === 'string'
        ? { kind: 'hotkey', tool: wanted }
        : { kind: 'hotkey', tool: wanted.action.tool, custom: wanted },
    );
    return true;
  }

  /** To the main window alone; nothing when it is closed. */
  sendMain(event: PanelEvent): void {
    this.#main?.send(event);
  }

  sendMainPort(id: string, port: MessagePortMain): void {
    this.#main?.sendPort(id, port);
  }

  /** Shows a page of the main window above the others, and leaves the focus where it is. */
  showMain(page: PageName): void {
    const main = this.#main ?? this.#openMain();
    main.send({ kind: 'page', page });
    main.window.showInactive();
    main.window.moveTop();
  }

  openMain(page: PageName): void {
    const main = this.#main ?? this.#openMain();
    main.send({ kind: 'page', page });
    main.window.show();
  }

  isReady(window: 'panel' | 'main', greeting: PanelEvent[]): void {
    if (window === 'panel') this.#panel.isReady(greeting);
    else this.#main?.isReady(greeting);
  }

  isSender(event: IpcMainInvokeEvent): boolean {
    return this.#panel.isSender(event) || this.#main?.isSender(event) === true;
  }

  /** System ids of the windows; on X11 they are the windows of the X server. */
  ownWindows(): number[] {
    return BrowserWindow.getAllWindows().map((window) =>
      window.getNativeWindowHandle().readUInt32LE(0),
    );
  }

  destroy(): void {
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
  }

  #openMain(): PageWindow {
    const window = new BrowserWindow({
      width: 960,
      height: 680,
      minWidth: 560,
      minHeight: 400,
      show: false,
      title: 'Pilcrow',
      icon: this.#paths.icon,
      autoHideMenuBar: true,
      webPreferences: this.#preferences(),
    });
    const main = new PageWindow(window, path.join(this.#paths.pages, 'main.html'));
    this.#main = main;
    window.on('closed', () => {
      this.#main = null;
    });
    void main.load();
    return main;
  }

  #preferences(): Electron.WebPreferences {
    return {
      preload: this.#paths.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: process.env.PILCROW_DEVTOOLS === '1',
    };
  }

  #place(height: number): void {
    const { workArea } = screen.getDisplayMatching(this.#home);
    this.#placed = placePanel(this.#anchor, { width: PANEL_SIZE.width, height }, workArea);
    const panel = this.#panel.window;
    panel.setBounds(this.#placed);
    // Windows sizes by the scale of the display that the window comes from; now it is on the other one.
    const { width } = panel.getBounds();
    if (Math.abs(width - this.#placed.width) > 1) panel.setBounds(this.#placed);
  }
}

/** How the system's pixels become points; macOS tells places in points, and has no such call. */
const toPoint =
  process.platform === 'darwin' ? null : (place: Point) => screen.screenToDipPoint(place);
