// What the modules of the stand-in share once the app is ready: the browser, the desktop's three faces,
// which X11 and sway have each of its own, and the list of open windows. Holds them and does nothing with them.
import type { EventEmitter } from 'node:events';
import type { Chromium } from './chromium.ts';
import type { DevToolsSession } from './devtools.ts';
import { XConnection } from './x11/connection.ts';
import { XInput } from './x11/input.ts';
import { Selections } from './x11/selections.ts';
import { type Bounds, XWindows } from './x11/windows.ts';

/** Emits 'active' (window) and, where the desktop tells it, 'moved' (window, bounds). */
export type DesktopWindows = EventEmitter &
  Pick<
    XWindows,
    | 'find'
    | 'adopt'
    | 'active'
    | 'show'
    | 'hide'
    | 'place'
    | 'activate'
    | 'becomesActive'
    | 'setState'
  >;
export type DesktopSelections = Pick<Selections, 'read' | 'targets' | 'own' | 'clear'>;
export type DesktopInput = EventEmitter & Pick<XInput, 'grab' | 'release' | 'pointer' | 'close'>;

export interface Desktop {
  selections: DesktopSelections;
  windows: DesktopWindows;
  input: DesktopInput;
  workArea: Bounds;
  monitors: Bounds[];
}

/** A BrowserWindow as far as app, theme and session need to know it. */
export interface OpenWindow extends EventEmitter {
  close(): void;
  destroy(): void;
  isDestroyed(): boolean;
  /** Runs once the window's page can be talked to. */
  whenAttached(task: (page: DevToolsSession) => unknown): void;
}

export const openWindows = new Set<OpenWindow>();

let browser: Chromium | null = null;
let desktop: Desktop | null = null;

export async function openDesktop(): Promise<Desktop> {
  if (process.env.WAYLAND_DISPLAY) {
    const { openSway } = await import('./wayland/sway.ts');
    return openSway();
  }
  const [connection, input] = await Promise.all([XConnection.open(), XInput.open()]);
  const windows = await XWindows.open(connection);
  const selections = new Selections(connection);
  const workArea = await windows.workArea();
  const monitors = await connection.monitors();
  return { selections, windows, input, workArea, monitors };
}

export function setRuntime(startedBrowser: Chromium, openedDesktop: Desktop): void {
  browser = startedBrowser;
  desktop = openedDesktop;
}

function ready<Part>(part: Part | null, name: string): Part {
  if (!part) throw new Error(`${name} cannot be used before the app is ready`);
  return part;
}

export const theBrowser = (): Chromium => ready(browser, 'The browser');
export const theDesktop = (): Desktop => ready(desktop, 'The desktop');
export const isRuntimeReady = (): boolean => browser !== null;
