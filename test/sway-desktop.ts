// A Wayland desktop without a screen for one test file: sway with a virtual keyboard, a session bus, and
// Chromium as the program to write in. Gone after stop(). Knows nothing of Pilcrow.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { fieldPage, type WebField } from './desktop.ts';
import { findChromium } from './electron-standin/chromium.ts';
import { end, until } from './waiting.ts';

const POLL_MS = 100;
const WAITING = { limit: 60_000, poll: POLL_MS };
/** sway does not run as root. */
const NOBODY = 65534;
const CONFIGURATION = `output HEADLESS-1 resolution 1280x800
focus_follows_mouse no
xwayland disable
`;

export class SwayDesktop {
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  readonly #children: ChildProcess[] = [];

  /** `hasBus`: with a session bus, on which there is nobody yet. */
  static async start({ hasBus = false } = {}): Promise<SwayDesktop> {
    const desktop = new SwayDesktop(mkdtempSync(path.join(os.tmpdir(), 'sway-')));
    try {
      await desktop.#start();
      if (hasBus) desktop.#startBus();
      return desktop;
    } catch (error) {
      await desktop.stop();
      throw error;
    }
  }

  private constructor(home: string) {
    this.home = home;
    this.environment = {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: path.join(home, 'runtime'),
      XDG_SESSION_TYPE: 'wayland',
      WLR_BACKENDS: 'headless',
      WLR_LIBINPUT_NO_DEVICES: '1',
      WLR_RENDERER: 'pixman',
    };
    // sway would take another's socket for its own.
    const foreign = ['DISPLAY', 'WAYLAND_DISPLAY', 'SWAYSOCK', 'DBUS_SESSION_BUS_ADDRESS'];
    for (const name of foreign) delete this.environment[name];
  }

  async #start(): Promise<void> {
    const runtime = this.environment.XDG_RUNTIME_DIR as string;
    const configuration = path.join(this.home, 'sway.conf');
    mkdirSync(runtime, { mode: 0o700 });
    writeFileSync(configuration, CONFIGURATION);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) for (const each of [this.home, runtime]) chownSync(each, NOBODY, NOBODY);
    const user = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', '--'];
    const sway = ['sway', '-c', configuration];
    if (isRoot) this.#spawn('setpriv', [...user, ...sway]);
    else this.#spawn('sway', sway.slice(1));
    const find = (pattern: RegExp) => readdirSync(runtime).find((name) => pattern.test(name));
    this.environment.WAYLAND_DISPLAY = await until('sway', WAITING, async () =>
      find(/^wayland-\d+$/),
    );
    const socket = await until('its socket', WAITING, async () => find(/^sway-ipc/));
    this.environment.SWAYSOCK = path.join(runtime, socket);
    // Programs need a keyboard that is there before the first key: this one waits for its turn.
    this.#spawn('wtype', ['-s', '3600000', '-k', 'Shift_L']);
  }

  /** At an address that is known beforehand: programs that come too early try again. */
  #startBus(): void {
    const address = `unix:path=${path.join(this.home, 'bus')}`;
    this.#spawn('dbus-daemon', ['--session', '--nofork', `--address=${address}`]);
    this.environment.DBUS_SESSION_BUS_ADDRESS = address;
  }

  /** The title of the window that has the focus. */
  async focusedTitle(): Promise<string> {
    const tree = await this.run('swaymsg', '--raw', '-t', 'get_tree');
    return focusedIn(JSON.parse(tree))?.name ?? '';
  }

  /** Opens a page with one focused field that holds `text`. */
  async startChromium(text: string, field: WebField = 'textarea'): Promise<ChildProcess> {
    const page = path.join(this.home, `page-${this.#children.length}.html`);
    writeFileSync(page, fieldPage(text, field));
    const child = this.#spawn(findChromium() ?? 'chromium', [
      '--ozone-platform=wayland',
      `--app=file://${page}`,
      `--user-data-dir=${path.join(this.home, `chromium-${this.#children.length}`)}`,
      '--no-first-run',
      '--no-sandbox',
      '--test-type',
      '--password-store=basic',
      '--disable-gpu',
      '--disable-background-networking',
    ]);
    await until('the page', WAITING, async () =>
      (await this.fieldValue()) === text ? true : undefined,
    );
    return child;
  }

  /** What the field of the focused page holds; it is in the window's title. */
  async fieldValue(): Promise<string> {
    const tree = await this.run('swaymsg', '-t', 'get_tree');
    return decodeURIComponent(/"name": "Field ([^"]*)"/.exec(tree)?.[1] ?? '');
  }

  /** Presses Ctrl with a key. */
  async press(key: string): Promise<void> {
    await this.run('wtype', '-M', 'ctrl', '-k', key, '-m', 'ctrl');
  }

  async selectAll(): Promise<void> {
    await until('the selection', WAITING, async () => {
      await this.press('a');
      await delay(POLL_MS);
      const selected = await this.run('wl-paste', '--primary', '--no-newline').catch(() => '');
      return selected === '' ? undefined : selected;
    });
  }

  async copy(text: string): Promise<void> {
    this.#spawn('wl-copy', ['--foreground', text]);
    await until('the clipboard', WAITING, async () =>
      (await this.clipboard()) === text ? true : undefined,
    );
  }

  clipboard(): Promise<string> {
    return this.run('wl-paste', '--no-newline').catch(() => '');
  }

  async run(program: string, ...args: string[]): Promise<string> {
    const options = { env: this.environment, timeout: 5000 };
    return (await promisify(execFile)(program, args, options)).stdout;
  }

  async stop(): Promise<void> {
    for (const child of this.#children.toReversed()) await end(child);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Ends the program and waits until the compositor has forgotten its window too. */
  async close(child: ChildProcess): Promise<void> {
    await end(child);
    await until('the window to go', WAITING, async () => {
      const tree = await this.run('swaymsg', '-t', 'get_tree');
      return tree.includes('"name": "Field') ? undefined : true;
    });
  }

  #spawn(program: string, args: string[]): ChildProcess {
    const child = spawn(program, args, { env: this.environment, cwd: this.home, stdio: 'ignore' });
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    this.#children.push(child);
    return child;
  }
}

interface TreeNode {
  name: string | null;
  focused: boolean;
  nodes: TreeNode[];
  floating_nodes: TreeNode[];
}

function focusedIn(node: TreeNode): TreeNode | undefined {
  if (node.focused) return node;
  return [...node.nodes, ...node.floating_nodes].map(focusedIn).find((found) => found);
}
