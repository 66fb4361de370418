// The `app` module: start, paths, command line, and the ways to end. `start` is the stand-in's own:
// launcher.ts calls it once the app's main script has had its synchronous turn.
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Chromium } from './chromium.ts';
import { CommandLine } from './command-line.ts';
import { openDesktop, openWindows, setRuntime } from './runtime.ts';
import { type InstanceLock, takeInstanceLock } from './single-instance.ts';

export interface AppPackage {
  name?: string;
  productName?: string;
  version?: string;
  desktopName?: string;
}

/** Event object whose preventDefault() the emitter can ask about. */
export function preventableEvent() {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

class App extends EventEmitter {
  readonly commandLine = new CommandLine();
  isPackaged = false;
  /** What must be undone before the process ends; last in, first out. */
  readonly cleanups: (() => void | Promise<void>)[] = [];
  #package: AppPackage = {};
  #folder = process.cwd();
  #name: string | null = null;
  #paths = new Map<string, string>();
  #lock: InstanceLock | null = null;
  #ready = false;
  #quitting = false;
  #exiting = false;
  #startsAgain = false;
  readonly #whenReady = Promise.withResolvers<void>();

  configure(folder: string, packageFields: AppPackage): void {
    this.#folder = folder;
    this.#package = packageFields;
  }

  async start(debuggingPort: number | null): Promise<void> {
    const userData = this.getPath('userData');
    mkdirSync(userData, { recursive: true });
    const [browser, desktop] = await Promise.all([
      Chromium.start(userData, this.commandLine.switches(), debuggingPort ?? 0),
      openDesktop(),
    ]);
    setRuntime(browser, desktop);
    this.cleanups.unshift(
      () => browser.stop(),
      () => desktop.input.close(),
    );
    browser.process.on('exit', () => void this.exit(1));
    const { product } = await browser.devtools.send<{ product: string }>('Browser.getVersion');
    Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1] });
    if (debuggingPort !== null) {
      process.stderr.write(`\nDevTools listening on ${browser.address}\n`);
    }
    this.#ready = true;
    this.emit('ready', preventableEvent(), {});
    this.#whenReady.resolve();
  }

  isReady(): boolean {
    return this.#ready;
  }

  whenReady(): Promise<void> {
    return this.#whenReady.promise;
  }

  get name(): string {
    return this.getName();
  }

  getName(): string {
    return this.#name ?? this.#package.productName ?? this.#package.name ?? 'Electron';
  }

  setName(name: string): void {
    this.#name = name;
  }

  /** The class name of the app's windows, as Electron derives it. */
  windowClass(): string {
    return this.#package.desktopName?.replace(/\.desktop$/, '') ?? this.getName();
  }

  setDesktopName(name: string): void {
    this.#package = { ...this.#package, desktopName: name };
  }

  getVersion(): string {
    return this.#package.version ?? process.versions.electron ?? '';
  }

  getAppPath(): string {
    return this.#folder;
  }

  getLocale(): string {
    return (process.env.LANG ?? 'en-US').split('.')[0]?.replace('_', '-') ?? 'en-US';
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  getPath(name: string): string {
    const set = this.#paths.get(name);
    if (set) return set;
    const home = os.homedir();
    const appData = process.env.XDG_CONFIG_HOME || path.join(home, '.config');
    const userData = this.#paths.get('userData') ?? path.join(appData, this.getName());
    const paths: Record<string, string> = {
      home,
      appData,
      userData,
      sessionData: userData,
      logs: path.join(userData, 'logs'),
      crashDumps: path.join(userData, 'Crashpad'),
      temp: os.tmpdir(),
      exe: process.execPath,
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
    };
    const found = paths[name];
    if (!found) throw new Error(`Failed to get '${name}' path`);
    return found;
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.#paths.set(name, folder);
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    this.#lock ??= takeInstanceLock(this.getPath('userData'), additionalData, (other) => {
      this.emit('second-instance', preventableEvent(), other.argv, other.cwd, other.data);
    });
    return this.#lock !== null;
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock !== null;
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
    this.#lock = null;
  }

  getLoginItemSettings(): { openAtLogin: boolean } {
    return { openAtLogin: false };
  }

  /** Asks everyone (before-quit, each window's close, will-quit); any of them may prevent it. */
  quit(): void {
    if (this.#quitting) return;
    const beforeQuit = preventableEvent();
    this.emit('before-quit', beforeQuit);
    if (beforeQuit.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...openWindows]) window.close();
    const willQuit = preventableEvent();
    if (openWindows.size === 0) this.emit('will-quit', willQuit);
    if (openWindows.size > 0 || willQuit.defaultPrevented) this.#quitting = false;
    else void this.exit(0);
  }

  /** When it has ended, it is started once more; what a debugger had asked for is not asked again. */
  relaunch(): void {
    this.#startsAgain = true;
  }

  async exit(code = 0): Promise<void> {
    if (this.#exiting) return;
    this.#quitting = true;
    this.#exiting = true;
    this.emit('quit', preventableEvent(), code);
    for (const window of [...openWindows]) window.destroy();
    for (const cleanup of this.cleanups.toReversed()) {
      await cleanup();
    }
    this.#lock?.release();
    if (this.#startsAgain) startAgain();
    process.exit(code);
  }

  /** The last window has closed: an app that does not listen ends. */
  windowsAllClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  // Accepted, because an app may call them, and without effect here.
  disableHardwareAcceleration(): void {}
  enableSandbox(): void {}
  setAppUserModelId(): void {}
  setLoginItemSettings(): void {}
  setAboutPanelOptions(): void {}
  focus(): void {}
}

function startAgain(): void {
  const [program = '', ...given] = process.argv;
  const isDebugging = (at: number) =>
    /^(-r$|--inspect|--remote-debugging)/.test(given[at] ?? '') || given[at - 1] === '-r';
  const args = given.filter((_argument, at) => !isDebugging(at));
  spawn(program, args, { detached: true, stdio: 'ignore' }).unref();
}

export const app = new App();
