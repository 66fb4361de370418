// A desktop for one test file: an X server, a session bus, a window manager and a notification
// daemon, all its own and all gone after stop(). Starts real applications on it and does what a user
// does with keyboard, mouse and clipboard. Knows nothing of Pilcrow.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findChromium } from './electron-standin/chromium.ts';
import { XConnection } from './electron-standin/x11/connection.ts';
import { commandOf, familyOf } from './processes.ts';
import { end, until } from './waiting.ts';

/** What a page has to write in. */
export type WebField = 'textarea' | 'editable' | 'password';
export type Selection = 'clipboard' | 'primary';

/** A program on the desktop; its window was active when it was handed out. */
export interface Application {
  /** The X window's id. */
  window: number;
  process: ChildProcess;
}

const START_LIMIT_MS = 30_000;
const POLL_MS = 50;
const WAITING = { limit: START_LIMIT_MS, poll: POLL_MS };
/** Pressing a chord again while the first is still on its way would change the selection later. */
const PATIENCE_MS = 3000;
const SCREEN = '1280x800x24';
const run = promisify(execFile);

export class TestDesktop {
  /** For every program that belongs on this desktop, the app under test included. */
  readonly environment: Record<string, string>;
  /** Home of the desktop's user; removed by stop(). */
  readonly home: string;
  readonly #children: ChildProcess[] = [];
  readonly #killAll = () => {
    for (const child of this.#children) child.kill('SIGKILL');
  };
  #x: XConnection | null = null;

  /**
   * `accessible`: with the accessibility service, which every program then speaks to. `monitors`: their
   * rectangles in X's own notation, e.g. `640/160x800/200+0+0`; one when left out. `dunst`: its configuration.
   */
  static async start({
    monitors = [] as string[],
    accessible = false,
    dunst = '',
  } = {}): Promise<TestDesktop> {
    const home = mkdtempSync(path.join(os.tmpdir(), 'desktop-'));
    const desktop = new TestDesktop(home);
    try {
      await desktop.#startServices(monitors, dunst);
      if (accessible) await desktop.#startAccessibility();
      return desktop;
    } catch (error) {
      await desktop.stop();
      throw error;
    }
  }

  private constructor(home: string) {
    this.home = home;
    const runtime = path.join(home, 'runtime');
    mkdirSync(runtime, { mode: 0o700 });
    const inherited = Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    this.environment = {
      ...Object.fromEntries(inherited),
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_CACHE_HOME: path.join(home, '.cache'),
      XDG_DATA_HOME: path.join(home, '.local', 'share'),
      XDG_RUNTIME_DIR: runtime,
      XDG_SESSION_TYPE: 'x11',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
    };
    delete this.environment.WAYLAND_DISPLAY;
    process.on('exit', this.#killAll);
  }

  async #startServices(monitors: string[], dunst: string): Promise<void> {
    // Without -noreset the server starts over, and drops everyone, when its only client leaves.
    const options = ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-screen', '0', SCREEN];
    const server = this.#spawn('Xvfb', options, ['pipe']);
    const display = await firstLine(server, 'Xvfb', server.stdio[3] as Readable);
    this.environment.DISPLAY = `:${display}`;
    for (const [index, place] of monitors.entries()) {
      const output = index === 0 ? 'screen' : 'none';
      await this.#run('xrandr', ['--setmonitor', `MONITOR-${index}`, place, output]);
    }
    const bus = this.#spawn('dbus-daemon', ['--session', '--nofork', '--print-address']);
    const address = await firstLine(bus, 'dbus-daemon', bus.stdout);
    this.environment.DBUS_SESSION_BUS_ADDRESS = address;
    this.#spawn('openbox', ['--sm-disable']);
    const configuration = path.join(this.home, 'dunstrc');
    writeFileSync(configuration, dunst);
    this.#spawn('dunst', ['-conf', configuration]);
    await until('the window manager', WAITING, async () => {
      const { stdout } = await this.#run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']);
      return stdout.includes('window id') || null;
    });
    await until('the notification daemon', WAITING, async () => {
      const { stdout } = await this.#run('dbus-send', [
        '--session',
        '--print-reply',
        '--dest=org.freedesktop.DBus',
        '/',
        'org.freedesktop.DBus.NameHasOwner',
        'string:org.freedesktop.Notifications',
      ]);
      return stdout.includes('true') || null;
    });
  }

  async #startAccessibility(): Promise<void> {
    delete this.environment.NO_AT_BRIDGE;
    this.#spawn('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1']);
    await until('the accessibility bus', WAITING, async () => {
      const { stdout } = await this.#run('dbus-send', [
        '--session',
        '--print-reply',
        '--dest=org.a11y.Bus',
        '/org/a11y/bus',
        'org.a11y.Bus.GetAddress',
      ]).catch(() => ({ stdout: '' }));
      return stdout.includes('unix:') || null;
    });
  }

  /** Opens `file` in the editor mousepad. */
  startMousepad(file: string): Promise<Application> {
    const child = this.#spawn('mousepad', ['--disable-server', file]);
    return this.#whenActive(child, path.basename(file));
  }

  /** Opens a page with one focused field that holds `text`. */
  startChromium(text: string, field: WebField = 'textarea'): Promise<Application> {
    return this.#startChromium(fieldPage(text, field));
  }

  /** Opens a page with one focused editor of formatted text; fieldValue() then tells its HTML. */
  startRichEditor(html: string): Promise<Application> {
    return this.#startChromium(richEditorPage(html));
  }

  async #startChromium(contents: string): Promise<Application> {
    const program = findChromium();
    if (!program) throw new Error('Chromium is not installed');
    const page = path.join(this.home, `page-${this.#children.length}.html`);
    const profile = path.join(this.home, `chromium-${this.#children.length}`);
    writeFileSync(page, contents);
    const child = this.#spawn(program, [
      `--app=file://${page}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-sandbox',
      '--test-type',
      '--password-store=basic',
      '--disable-background-networking',
      '--window-size=700,500',
      ...(this.environment.NO_AT_BRIDGE ? [] : ['--force-renderer-accessibility']),
    ]);
    return this.#whenActive(child, 'Field');
  }

  /** Stops what draws the browser's pages for a while, as a busy machine does; its window goes on. */
  async stallPages({ process: browser }: Application, milliseconds: number): Promise<void> {
    const pages = familyOf(browser.pid as number)
      .filter((pid) => commandOf(pid).includes('--type=renderer'))
      .map(Number);
    if (pages.length === 0) throw new Error('the browser has no pages');
    for (const pid of pages) process.kill(pid, 'SIGSTOP');
    try {
      await delay(milliseconds);
    } finally {
      for (const pid of pages) process.kill(pid, 'SIGCONT');
    }
  }

  /** What the field of startChromium() holds now. */
  async fieldValue({ window }: Application): Promise<string> {
    const title = await this.#xdotool('getwindowname', window);
    return decodeURIComponent(/Field (\S*)/.exec(title)?.[1] ?? '');
  }

  /** Opens a terminal that does `first` in its shell, shows `text` and then waits. */
  startXterm(text: string, first = ':'): Promise<Application> {
    // The shell stays, with its traps, and waits for input again after each interruption.
    const script = `${first}; printf "%s" "$1"; while :; do read -r line; done`;
    const show = ['sh', '-c', script, 'sh', text];
    return this.#whenActive(this.#spawn('xterm', ['-T', 'Terminal', '-e', ...show]), 'Terminal');
  }

  /** Chooses keyboard layouts as setxkbmap names them; the first is the active one. */
  async useLayouts(layouts: string): Promise<void> {
    await this.#run('setxkbmap', ['-layout', layouts]);
  }

  /** Moves a window without a user's hand. */
  async moveWindow({ window }: Application, x: number, y: number): Promise<void> {
    await this.#xdotool('windowmove', '--sync', window, x, y);
  }

  /** Opens a rich-text editor with a document, or an empty one. */
  startAbiWord(file?: string): Promise<Application> {
    const child = this.#spawn('abiword', file === undefined ? [] : [file]);
    return this.#whenActive(child, file === undefined ? 'Untitled' : path.basename(file));
  }

  /** Presses chords one after the other, named as xdotool does: 'ctrl+a', 'Return'. */
  async press(...chords: string[]): Promise<void> {
    await this.#xdotool('key', '--clearmodifiers', ...chords);
  }

  async type(text: string): Promise<void> {
    await this.#xdotool('type', '--delay', 5, text);
  }

  /** Selects everything in the active window and waits until X has it as the primary selection. */
  async selectAll(): Promise<void> {
    await this.writeSelection('primary', '');
    const window = await this.activeWindow();
    const name = await this.#xdotool('getwindowname', window).catch(() => 'no window');
    let tries = 0;
    await until(`the selection in ${name}`, WAITING, async () => {
      // A program that has just opened may miss the first, and may have been given the keyboard before it was ready for it.
      // Chromium may offer nothing where all is selected already: then it must be selected anew.
      if (tries++ > 0) {
        await this.#xdotool('windowfocus', window).catch(() => '');
        await this.press('Right');
      }
      await this.press('ctrl+a');
      const start = Date.now();
      while (Date.now() - start < PATIENCE_MS) {
        const selected = await this.readSelection('primary');
        if (selected) return selected;
        await delay(POLL_MS);
      }
      return null;
    });
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#xdotool('mousemove', x, y);
  }

  /** Clicks at a place of the screen; three clicks select a line. */
  async click(x: number, y: number, times = 1): Promise<void> {
    await this.#xdotool('mousemove', x, y, 'click', '--repeat', times, '--delay', 40, 1);
  }

  /** Empty when nobody owns it or its owner has no text. */
  async readSelection(selection: Selection): Promise<string> {
    const args = ['-o', '-selection', selection];
    return (await this.#run('xclip', args).catch(() => ({ stdout: '' }))).stdout;
  }

  async writeSelection(selection: Selection, text: string): Promise<void> {
    const before = await this.#ownerOf(selection);
    // In the foreground (-quiet): when it forks, parent and child share one connection to the server,
    // and what the parent still says at its end can take the selection from the child.
    const owner = spawn('xclip', ['-i', '-quiet', '-selection', selection], {
      env: this.environment,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#children.push(owner);
    let said = '';
    owner.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    owner.stdin.end(text);
    await until(`the ${selection} selection`, WAITING, async () => {
      if (owner.exitCode !== null) throw new Error(`xclip has ended: ${said}`);
      const now = await this.#ownerOf(selection);
      return (now !== 0 && now !== before) || null;
    });
  }

  /** 0 when no window is active. */
  async activeWindow(): Promise<number> {
    return Number(await this.#xdotool('getactivewindow').catch(() => '0'));
  }

  async activate({ window }: Application): Promise<void> {
    await this.#xdotool('windowactivate', '--sync', window);
  }

  async notify(summary: string, body: string, ...options: string[]): Promise<void> {
    await this.#run('notify-send', [...options, summary, body]);
  }

  /** Saves a picture of the whole screen. */
  async screenshot(file: string): Promise<void> {
    await this.#run('import', ['-window', 'root', file]);
  }

  /** Ends the program and waits until the window manager has forgotten its window too. */
  async close({ process, window }: Application): Promise<void> {
    await end(process);
    const x = await this.#connection();
    await until('the window to go', WAITING, async () => {
      const windows = await x.getNumbers(x.root, '_NET_CLIENT_LIST');
      return !windows.includes(window) || null;
    });
  }

  async stop(): Promise<void> {
    this.#x?.close();
    for (const child of this.#children.toReversed()) await end(child);
    process.off('exit', this.#killAll);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  #spawn(program: string, args: string[], extra: 'pipe'[] = []): ChildProcess {
    const child = spawn(program, args, {
      env: this.environment,
      cwd: this.home,
      stdio: ['ignore', 'pipe', 'ignore', ...extra],
    });
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  #run(program: string, args: string[]): Promise<{ stdout: string }> {
    return run(program, args, { env: this.environment });
  }

  async #xdotool(...args: (string | number)[]): Promise<string> {
    return (await this.#run('xdotool', args.map(String))).stdout.trim();
  }

  async #whenActive(child: ChildProcess, title: string): Promise<Application> {
    const window = await until(`a window called ${title}`, WAITING, async () => {
      if (child.exitCode !== null) throw new Error(`${title}: the program has ended`);
      const active = await this.activeWindow();
      if (active === 0) return null;
      const name = await this.#xdotool('getwindowname', active).catch(() => '');
      // Not by the title alone: another program's window may have the same.
      const pid = await this.#xdotool('getwindowpid', active).catch(() => '');
      // Nor by what is called active: openbox can go on naming a window that is gone, and the next
      // program may get that window's number long before its window is shown.
      const focused = await this.#xdotool('getwindowfocus').catch(() => '');
      const isOurs = name.includes(title) && Number(pid) === child.pid;
      return isOurs && Number(focused) === active ? active : null;
    });
    return { window, process: child };
  }

  /** The X window that owns the selection, 0 when none does. */
  async #ownerOf(selection: Selection): Promise<number> {
    const x = await this.#connection();
    return x.request('GetSelectionOwner', await x.atom(selection.toUpperCase()));
  }

  async #connection(): Promise<XConnection> {
    this.#x ??= await XConnection.open(this.environment.DISPLAY);
    return this.#x;
  }
}

/** Its title always tells the field's value, so that a test needs no second way in. */
export function fieldPage(text: string, field: WebField): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const element = {
    textarea: `<textarea rows="12" cols="70">${escaped}</textarea>`,
    editable: `<div contenteditable style="min-height: 12em">${escaped}</div>`,
    password: `<input type="password" size="60" value="${escaped}">`,
  }[field];
  return `<!doctype html><meta charset="utf-8"><title>Field</title>
${element}
<script>
  const field = document.querySelector('textarea, div, input');
  const show = () => {
    document.title = 'Field ' + encodeURIComponent(field.value ?? field.innerText);
  };
  field.addEventListener('input', show);
  field.focus();
  show();
</script>`;
}

function richEditorPage(html: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Field</title>
<div contenteditable id="editor">${html}</div>
<script>
  const editor = document.getElementById('editor');
  const show = () => { document.title = 'Field ' + encodeURIComponent(editor.innerHTML); };
  editor.addEventListener('input', show);
  editor.focus();
  show();
</script>`;
}

async function firstLine(
  child: ChildProcess,
  name: string,
  stream: Readable | null,
): Promise<string> {
  const text = new Promise<string>((resolve, reject) => {
    let output = '';
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (output.includes('\n')) resolve(output.trim());
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  const late = delay(START_LIMIT_MS, null, { ref: false });
  const line = await Promise.race([text, late]);
  if (line === null) throw new Error(`${name} has not started`);
  return line;
}
