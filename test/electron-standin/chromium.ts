// The one Chromium process behind the app's windows: finds the installed program, starts it without
// a window, opens app windows in it, and ends it. Its profile lives in the app's user data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DevToolsConnection, type DevToolsSession } from './devtools.ts';

const PROGRAMS = [
  // Debian's wrapper script costs 50 ms a window; the program behind it needs none of its settings.
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--enable-blink-features=MessagePortCloseEvent', // Electron's pages have it by a patch.
  '--test-type', // No warning bar about --no-sandbox.
];
const WAYLAND_FLAGS = ['--ozone-platform=wayland', '--disable-gpu'];
const DISABLED_FEATURES = ['Translate', 'MediaRouter', 'OptimizationHints'];
/** Part of the address that each window is opened with. */
export const WINDOW_TAG = 'standin-window-';
const STOP_LIMIT_MS = 1500;

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  openerId?: string;
}

export function findChromium(): string | null {
  const named = process.env.PILCROW_CHROMIUM;
  return [...(named ? [named] : []), ...PROGRAMS].find((file) => existsSync(file)) ?? null;
}

export class Chromium {
  readonly devtools: DevToolsConnection;
  /** Where other programs (Playwright) can connect. */
  readonly address: string;
  readonly process: ChildProcess;
  readonly #program: string;
  readonly #flags: string[];

  /** `switches` are the app's own Chromium switches; `port` 0 lets Chromium choose one. */
  static async start(userData: string, switches: string[], port: number): Promise<Chromium> {
    const program = findChromium();
    if (!program) throw new Error('Chromium is not installed (Debian package: chromium)');
    const profile = path.join(userData, 'standin-chromium');
    prepareProfile(profile);
    const platform = process.env.WAYLAND_DISPLAY ? WAYLAND_FLAGS : [];
    const flags = [...FLAGS, ...platform, `--user-data-dir=${profile}`, ...mergeFeatures(switches)];
    if (process.getuid?.() === 0 && !flags.includes('--no-sandbox')) flags.push('--no-sandbox');
    const child = spawn(
      program,
      [...flags, '--no-startup-window', `--remote-debugging-port=${port}`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    process.on('exit', () => child.kill('SIGKILL')); // However the app ends.
    const address = await debuggingAddress(child);
    const devtools = await DevToolsConnection.open(address);
    await devtools.send('Target.setDiscoverTargets', { discover: true });
    return new Chromium(child, address, devtools, program, flags);
  }

  private constructor(
    child: ChildProcess,
    address: string,
    devtools: DevToolsConnection,
    program: string,
    flags: string[],
  ) {
    this.process = child;
    this.address = address;
    this.devtools = devtools;
    this.#program = program;
    this.#flags = flags;
  }

  /** Opens a window without tabs or address bar; `tag` shows up in its class name. */
  async openWindow(tag: string): Promise<DevToolsSession> {
    const opened = new Promise<string>((resolve) => {
      const onTarget = ({ targetInfo }: { targetInfo: TargetInfo }) => {
        if (targetInfo.type !== 'page' || !targetInfo.url.includes(tag)) return;
        this.devtools.off('Target.targetCreated', onTarget);
        this.devtools.off('Target.targetInfoChanged', onTarget);
        resolve(targetInfo.targetId);
      };
      this.devtools.on('Target.targetCreated', onTarget);
      this.devtools.on('Target.targetInfoChanged', onTarget);
    });
    // A second process with the same profile hands its window over to the running one.
    const page = `data:text/html,<title>${tag}</title>`;
    spawn(this.#program, [...this.#flags, `--app=${page}`], { stdio: 'ignore' });
    return this.devtools.attach(await opened);
  }

  closeTarget(targetId: string): void {
    this.devtools.send('Target.closeTarget', { targetId }).catch(() => {});
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    if (this.process.exitCode !== null) return;
    this.devtools.send('Browser.close').catch(() => {});
    await Promise.race([gone, delay(STOP_LIMIT_MS)]);
    this.process.kill('SIGKILL');
  }
}

function prepareProfile(profile: string): void {
  const preferences = path.join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  // The window manager's frame instead of Chromium's own, so that it can be taken off.
  writeFileSync(preferences, JSON.stringify({ browser: { custom_chrome_frame: false } }));
}

/** Chromium heeds only the last --disable-features, so all wishes go into one. */
function mergeFeatures(switches: string[]): string[] {
  const prefix = '--disable-features=';
  const wished = switches.filter((item) => item.startsWith(prefix));
  const names = wished.flatMap((item) => item.slice(prefix.length).split(','));
  const merged = [...new Set([...DISABLED_FEATURES, ...names])].join(',');
  return [...switches.filter((item) => !item.startsWith(prefix)), prefix + merged];
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-10_000);
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`Chromium ended with ${code}\n${output}`)));
    child.on('error', reject);
  });
}
