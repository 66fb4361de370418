// Starts the fixture app (test/fixtures/standin-app) on a desktop of its own for the contract suite,
// and says what its main script and its preload offer to the tests.
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import { TestDesktop } from '../../desktop.ts';
import { TrayHost } from '../../tray-host.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
export const FIXTURE = path.join(ROOT, 'test', 'fixtures', 'standin-app');

/** What the fixture's main script leaves for the tests, by name. */
export interface Fixture {
  window: Electron.BrowserWindow;
  engine: Electron.UtilityProcess;
  tray: Electron.Tray;
  events: string[];
  received: unknown[][];
  readyBefore: boolean;
  second?: { last: string; data: unknown };
  fromEngine: unknown[];
  clicked: string[];
  openWindow(options?: Electron.BrowserWindowConstructorOptions): Electron.BrowserWindow;
  startEngine(): Electron.UtilityProcess;
  connect(request: { id: string; pieces: number }): void;
}

type Anything = (...args: unknown[]) => unknown;

/** What the fixture's preload puts on the page. */
export interface Bridge {
  version: number;
  nested: { list: unknown[]; date: Date };
  environment(): object;
  add(left: number, right: number): number;
  fail(): void;
  later(value: unknown): Promise<unknown>;
  rejects(): Promise<void>;
  counter(start: number): { next(): number; make(): () => number };
  callBack(listener: (value: unknown, shout: (text: string) => string) => unknown): unknown;
  awaitBack(listener: () => Promise<string>): Promise<string>;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  onEvent(channel: string, listener: Anything): () => void;
  heard(): unknown[];
  post(id: string, data: unknown): void;
  close(id: string): void;
  portToMain(message: string, number: number): Promise<unknown>;
}

declare global {
  var fixture: Fixture;
  interface Window {
    bridge: Bridge;
  }
}

export interface FixtureApp {
  desktop: TestDesktop;
  tray: TrayHost;
  app: ElectronApplication;
  /** Of the fixture's first, hidden window. */
  page: Page;
  stop(): Promise<void>;
}

/** Ready when the fixture's page is loaded. */
export async function startFixtureApp(): Promise<FixtureApp> {
  const desktop = await TestDesktop.start();
  try {
    const tray = await TrayHost.open(desktop.environment.DBUS_SESSION_BUS_ADDRESS ?? '');
    const app = await _electron.launch({
      args: [`--user-data-dir=${path.join(desktop.home, 'fixture')}`, FIXTURE],
      env: desktop.environment,
      colorScheme: null, // The app's theme decides, not Playwright.
    });
    const page = await app.firstWindow();
    await page.waitForURL(/page\.html/);
    const stop = async () => {
      await app.close().catch(() => {}); // A test may have quit it.
      await tray.close();
      await desktop.stop();
    };
    return { desktop, tray, app, page, stop };
  } catch (error) {
    await desktop.stop();
    throw error;
  }
}
