// What Pilcrow relies on in Electron, one behaviour a test, on a small app of its own. The same file
// runs on the stand-in and on the real binary, so that the stand-in can't drift from what it stands
// for: a difference is the stand-in's fault.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type * as Electron from 'electron';
import { TestDesktop } from '../desktop.ts';
import { TrayHost } from '../tray-host.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const FIXTURE = path.join(ROOT, 'test', 'fixtures', 'standin-app');

/** What the fixture's main script leaves for the tests, by name. */
interface Fixture {
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
interface Bridge {
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

let desktop: TestDesktop;
let tray: TrayHost;
let app: ElectronApplication;
let page: Page;

function launch(): Promise<ElectronApplication> {
  return _electron.launch({
    args: [`--user-data-dir=${path.join(desktop.home, 'fixture')}`, FIXTURE],
    env: desktop.environment,
    colorScheme: null,
  });
}

test.beforeAll(async () => {
  desktop = await TestDesktop.start();
  tray = await TrayHost.open(desktop.environment.DBUS_SESSION_BUS_ADDRESS ?? '');
  app = await launch();
  page = await app.firstWindow();
  await page.waitForURL(/page\.html/);
});

test.afterAll(async () => {
  await app?.close();
  await tray?.close();
  await desktop?.stop();
});

test.describe('app', () => {
  test('knows its names, version and folders', async () => {
    const facts = await app.evaluate(({ app: electronApp }) => ({
      name: electronApp.getName(),
      version: electronApp.getVersion(),
      folder: electronApp.getAppPath(),
      packaged: electronApp.isPackaged,
      ready: [globalThis.fixture.readyBefore, electronApp.isReady()],
      userData: electronApp.getPath('userData'),
      versions: [typeof process.versions.electron, typeof process.versions.chrome],
    }));
    expect(facts).toEqual({
      name: 'Stand-in fixture',
      version: '1.2.3',
      folder: FIXTURE,
      packaged: false,
      ready: [false, true],
      userData: path.join(desktop.home, 'fixture'),
      versions: ['string', 'string'],
    });
  });

  test('setName changes the name', async () => {
    const names = await app.evaluate(({ app: electronApp }) => {
      const before = electronApp.getName();
      electronApp.setName('Other');
      const during = electronApp.name;
      electronApp.setName(before);
      return [before, during, electronApp.getName()];
    });
    expect(names).toEqual(['Stand-in fixture', 'Other', 'Stand-in fixture']);
  });

  test('lets only one instance run, and tells it of the second', async () => {
    const binary = app.process().spawnfile;
    const switches = ['--no-sandbox', `--user-data-dir=${path.join(desktop.home, 'fixture')}`];
    const second = spawn(binary, [...switches, FIXTURE, 'letter.txt'], {
      env: desktop.environment,
    });
    expect(await once(second, 'exit')).toEqual([0, null]);
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.second))
      .toEqual({ last: 'letter.txt', data: { from: 'fixture' } });
  });
});

test.describe('preload and page', () => {
  test('the preload is sandboxed and the page sees nothing but the bridge', async () => {
    expect(await page.evaluate(() => window.bridge.environment())).toEqual({
      sandboxed: true,
      isolated: true,
      platform: 'linux',
      electron: 'string',
    });
    const leaks = await page.evaluate(() =>
      ['require', 'process', 'module', 'secretOfPreload', 'electron'].filter(
        (name) => name in window,
      ),
    );
    expect(leaks).toEqual([]);
  });

  test('the bridge is there before the first script, frozen, with its values', async () => {
    await expect(page.locator('#seen')).toHaveText('version 3');
    const seen = await page.evaluate(() => {
      const { bridge } = window;
      return {
        frozen: [Object.isFrozen(bridge), Object.isFrozen(bridge.nested.list)],
        list: bridge.nested.list,
        date: bridge.nested.date.toISOString(),
      };
    });
    expect(seen).toEqual({
      frozen: [true, true],
      list: [1, 'two', null],
      date: '1970-01-01T00:00:00.000Z',
    });
  });

  test('functions answer at once, throw, and give promises', async () => {
    const results = await page.evaluate(async () => {
      const { bridge } = window;
      const text = (error: unknown) => (error as Error).message;
      let thrown = '';
      try {
        bridge.fail();
      } catch (error) {
        thrown = text(error);
      }
      return [
        bridge.add(2, 3),
        thrown,
        await bridge.later('x'),
        await bridge.rejects().catch(text),
      ];
    });
    expect(results).toEqual([5, 'too far', ['x'], 'came to nothing']);
  });

  test('a function may return objects with functions, which return functions', async () => {
    const counts = await page.evaluate(() => {
      const counter = window.bridge.counter(4);
      const tenfold = counter.make();
      return [counter.next(), counter.next(), tenfold(), counter.make()()];
    });
    expect(counts).toEqual([5, 6, 60, 60]);
  });

  test('call-backs run with their arguments, functions among them, and are awaited', async () => {
    const results = await page.evaluate(async () => [
      window.bridge.callBack((value, shout) => [value, shout('loud')]),
      await window.bridge.awaitBack(async () => 'it'),
    ]);
    expect(results).toEqual([[{ from: 'preload' }, 'LOUD'], 'got it']);
  });

  test("the page's content policy holds", async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
  });
});

test.describe('ipc', () => {
  test('invoke carries what structured clone carries, both ways', async () => {
    const kinds = await page.evaluate(async () => {
      const sent = {
        date: new Date(5),
        map: new Map([['key', new Set([1])]]),
        bytes: new Uint8Array([1, 2, 255]),
        nothing: undefined,
        large: 12345678901234567890n,
        text: 'ü\u{1F600}\u2028',
        numbers: [-0, Number.NaN, 1e300],
      };
      const back = (await window.bridge.invoke('echo', sent)) as typeof sent;
      return {
        date: back.date.getTime(),
        map: [...(back.map.get('key') ?? [])],
        bytes: [back.bytes instanceof Uint8Array, ...back.bytes],
        nothing: 'nothing' in back && back.nothing === undefined,
        large: String(back.large),
        text: back.text,
        numbers: back.numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number))),
      };
    });
    expect(kinds).toEqual({
      date: 5,
      map: [1],
      bytes: [true, 1, 2, 255],
      nothing: true,
      large: '12345678901234567890',
      text: 'ü\u{1F600}\u2028',
      numbers: ['-0', 'NaN', '1e+300'],
    });
  });

  test('a failing or missing handler rejects with its reason', async () => {
    const reasons = await page.evaluate(async () => {
      const reason = (channel: string) =>
        window.bridge.invoke(channel).catch((error: Error) => error.message);
      return [await reason('fail'), await reason('missing')];
    });
    expect(reasons).toEqual([
      "Error invoking remote method 'fail': TypeError: no such thing",
      "Error invoking remote method 'missing': Error: No handler registered for 'missing'",
    ]);
  });

  test('main knows which frame asks', async () => {
    expect(await page.evaluate(() => window.bridge.invoke('sender'))).toEqual({
      url: page.url(),
      isWindow: true,
    });
    expect(page.url()).toMatch(/^file:.*\/standin-app\/page\.html\?view=panel$/);
  });

  test('send reaches main, and events reach the page until it unsubscribes', async () => {
    await page.evaluate(() => window.bridge.send('said', 'a', { b: 1 }));
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.received))
      .toEqual([['a', { b: 1 }]]);

    const send = (text: string) =>
      app.evaluate((_electron, sent) => {
        globalThis.fixture.window.webContents.send('news', sent, new Date(7));
      }, text);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      const stop = window.bridge.onEvent('news', (text, date) => {
        heard.push([text, (date as Date).getTime()]);
        if (text === 'last') stop();
      });
      Object.assign(window, { heard });
    });
    for (const text of ['first', 'last', 'too late']) await send(text);
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown }).heard);
    await expect.poll(heard).toEqual([
      ['first', 7],
      ['last', 7],
    ]);
    await page.evaluate(() => window.bridge.invoke('echo', 'drain'));
    expect(await heard()).toHaveLength(2);
  });
});

test.describe('engine process and ports', () => {
  const heard = (id: string) =>
    page.evaluate(
      (wanted) => window.bridge.heard().filter((entry) => (entry as { id: string }).id === wanted),
      id,
    );
  const connect = (id: string, pieces: number) =>
    app.evaluate((_electron, request) => globalThis.fixture.connect(request), { id, pieces });
  const fromEngine = () => app.evaluate(() => globalThis.fixture.fromEngine);

  test.beforeAll(async () => {
    await app.evaluate(() => {
      const { fixture } = globalThis;
      const engine = fixture.startEngine();
      fixture.fromEngine = [];
      engine.on('message', (message) => fixture.fromEngine.push(message));
      engine.stdout?.on('data', (text) => fixture.fromEngine.push({ out: String(text) }));
      engine.on('exit', (code) => fixture.fromEngine.push({ exit: code }));
    });
  });

  test.beforeEach(async () => {
    await expect.poll(async () => (await fromEngine()).length).toBeGreaterThan(1);
  });

  test('a forked process has its arguments, its parentPort and its own output', async () => {
    const said = await fromEngine();
    expect(said).toHaveLength(2);
    expect(said).toContainEqual({ type: 'utility', arguments: ['argument'] });
    expect(said).toContainEqual({ out: 'engine says hello\n' });
    const pid = await app.evaluate(() => globalThis.fixture.engine.pid);
    expect(pid).toBeGreaterThan(1);
  });

  test('a port joins the engine process and the page, in order and both ways', async () => {
    await connect('both', 3);
    await expect.poll(() => heard('both')).toHaveLength(4);
    await page.evaluate(() => window.bridge.post('both', { date: new Date(3) }));
    await expect
      .poll(() => heard('both'))
      .toEqual([
        { id: 'both', port: 1 },
        { id: 'both', data: { piece: 0 } },
        { id: 'both', data: { piece: 1 } },
        { id: 'both', data: { piece: 2 } },
        { id: 'both', data: { answer: { date: new Date(3) } } },
      ]);
  });

  test('many large messages arrive whole and in order', async () => {
    await connect('large', 500);
    await expect.poll(() => heard('large')).toHaveLength(501);
    const text = 'ä'.repeat(200_000);
    await page.evaluate((sent) => window.bridge.post('large', sent), text);
    await expect
      .poll(async () => (await heard('large')).at(-1))
      .toEqual({ id: 'large', data: { answer: text } });
    const order = (await heard('large')).slice(1, -1);
    expect(order).toEqual(
      Array.from({ length: 500 }, (_, piece) => ({ id: 'large', data: { piece } })),
    );
  });

  test('closing it in the page tells the engine process', async () => {
    await connect('cancelled', 1);
    await expect.poll(() => heard('cancelled')).toHaveLength(2);
    await page.evaluate(() => window.bridge.close('cancelled'));
    await expect.poll(fromEngine).toContainEqual({ closed: 'cancelled' });
  });

  test('closing it in the engine process tells the page, after the last message', async () => {
    await connect('finished', 2);
    await expect.poll(() => heard('finished')).toHaveLength(3);
    await page.evaluate(() => window.bridge.post('finished', 'close'));
    await expect
      .poll(() => heard('finished'))
      .toEqual([
        { id: 'finished', port: 1 },
        { id: 'finished', data: { piece: 0 } },
        { id: 'finished', data: { piece: 1 } },
        { id: 'finished', closed: true },
      ]);
  });

  test('a page that goes away closes its ports', async () => {
    await connect('reloaded', 0);
    await expect.poll(() => heard('reloaded')).toHaveLength(1);
    await page.reload();
    await expect.poll(fromEngine).toContainEqual({ closed: 'reloaded' });
  });

  test('a port made in the page works in main', async () => {
    const answer = await page.evaluate(() => window.bridge.portToMain('hello', 21));
    expect(answer).toEqual({ message: 'hello', doubled: 42 });
  });

  test('a port of a channel kept in main delivers after start, and says when it closes', async () => {
    const log = await app.evaluate(async ({ MessageChannelMain }) => {
      const { port1, port2 } = new MessageChannelMain();
      const seen: unknown[] = [];
      const closed = new Promise<void>((resolve) => port2.on('close', () => resolve()));
      port2.on('message', ({ data }) => seen.push(data));
      port1.postMessage('early');
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push('started');
      port2.start();
      port1.postMessage('late');
      await new Promise((resolve) => setTimeout(resolve, 20));
      port1.close();
      await closed;
      return seen;
    });
    expect(log).toEqual(['started', 'early', 'late']);
  });

  test('its death closes the ports and is told with its code', async () => {
    await connect('orphan', 1);
    await expect.poll(() => heard('orphan')).toHaveLength(2);
    await app.evaluate(() => globalThis.fixture.engine.postMessage('crash'));
    await expect.poll(fromEngine).toContainEqual({ exit: 7 });
    await expect.poll(() => heard('orphan')).toContainEqual({ id: 'orphan', closed: true });
    expect(await app.evaluate(() => globalThis.fixture.engine.pid)).toBeUndefined();
  });

  test('kill ends it', async () => {
    const ended = await app.evaluate(async () => {
      const engine = globalThis.fixture.startEngine();
      await new Promise((resolve) => engine.once('message', resolve));
      const exit = new Promise((resolve) => engine.once('exit', () => resolve('ended')));
      return [engine.kill(), await exit];
    });
    expect(ended).toEqual([true, 'ended']);
  });
});

test.describe('windows', () => {
  const shown = () => app.evaluate(() => globalThis.fixture.window.isVisible());
  const bounds = () => app.evaluate(() => globalThis.fixture.window.getBounds());
  const call = (name: 'show' | 'showInactive' | 'hide' | 'focus') =>
    app.evaluate((_electron, method) => globalThis.fixture.window[method](), name);
  const handle = () =>
    app.evaluate(() => globalThis.fixture.window.getNativeWindowHandle().readUInt32LE(0));

  test('a hidden window loads its page, is not seen, and leaves the focus where it was', async () => {
    const terminal = await desktop.startXterm('hello');
    const facts = await app.evaluate(async () => {
      const { fixture } = globalThis;
      fixture.events.splice(0);
      const window = fixture.openWindow();
      await window.loadFile('page.html');
      const title = await window.webContents.executeJavaScript('document.title');
      const isVisible = window.isVisible();
      const events = [...fixture.events];
      window.destroy();
      return { title, isVisible, events };
    });
    expect(facts).toEqual({ title: 'Fixture', isVisible: false, events: ['ready-to-show'] });
    expect(await desktop.activeWindow()).toBe(terminal.window);
    await desktop.close(terminal);
  });

  test('stands, frameless, exactly where it is put', async () => {
    const place = { x: 210, y: 120, width: 333, height: 222 };
    await app.evaluate((_electron, wanted) => {
      globalThis.fixture.window.setBounds(wanted);
      globalThis.fixture.window.show();
    }, place);
    await expect.poll(shown).toBe(true);
    expect(await bounds()).toEqual(place);
    await expect
      .poll(() => page.evaluate(() => [screenX, screenY, innerWidth, innerHeight]))
      .toEqual([210, 120, 333, 222]);
    await call('hide');
  });

  test('show takes the focus, hide gives it back, and both are told', async () => {
    const terminal = await desktop.startXterm('hello');
    await app.evaluate(() => globalThis.fixture.events.splice(0));
    await call('show');
    await expect.poll(() => desktop.activeWindow()).toBe(await handle());
    await expect.poll(() => app.evaluate(() => globalThis.fixture.window.isFocused())).toBe(true);
    await call('hide');
    await expect.poll(() => desktop.activeWindow()).toBe(terminal.window);
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.events.toSorted()))
      .toEqual(['blur', 'focus', 'hide', 'show']);
    await desktop.close(terminal);
  });

  test('showInactive leaves the focus where it is', async () => {
    const terminal = await desktop.startXterm('hello');
    await call('showInactive');
    await expect.poll(shown).toBe(true);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(333);
    expect(await desktop.activeWindow()).toBe(terminal.window);
    await call('hide');
    await desktop.close(terminal);
  });

  test('blur is told when the user turns to another window', async () => {
    const terminal = await desktop.startXterm('hello');
    await call('show');
    await expect.poll(() => desktop.activeWindow()).toBe(await handle());
    await app.evaluate(() => globalThis.fixture.events.splice(0));
    await desktop.activate(terminal);
    await expect.poll(() => app.evaluate(() => globalThis.fixture.events)).toEqual(['blur']);
    await call('hide');
    await desktop.close(terminal);
  });

  test('keys and clicks reach the page', async () => {
    await call('show');
    await app.evaluate(() => globalThis.fixture.received.splice(0));
    await page.getByRole('button', { name: 'Press' }).click();
    await expect.poll(() => app.evaluate(() => globalThis.fixture.received)).toEqual([['pressed']]);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => window.bridge.send('said', key), { once: true });
    });
    await expect.poll(() => desktop.activeWindow()).toBe(await handle());
    await desktop.press('Escape');
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.received))
      .toEqual([['pressed'], ['Escape']]);
    await call('hide');
  });

  test('always on top stays above what comes later', async () => {
    const flags = await app.evaluate(({ BrowserWindow }) => {
      const { window } = globalThis.fixture;
      window.setAlwaysOnTop(true);
      const on = window.isAlwaysOnTop();
      window.setAlwaysOnTop(false);
      return [on, window.isAlwaysOnTop(), BrowserWindow.fromId(window.id) === window];
    });
    expect(flags).toEqual([true, false, true]);
  });

  test('a page loads from a data: address, and a missing file is refused', async () => {
    const results = await app.evaluate(async () => {
      const window = globalThis.fixture.openWindow();
      await window.loadURL('data:text/html,<title>Data</title><p id="text">from data');
      const text = await window.webContents.executeJavaScript(
        'document.querySelector("#text").textContent',
      );
      const failure = await window.loadFile('missing.html').catch((error: Error) => error.message);
      window.destroy();
      return [text, /ERR_FILE_NOT_FOUND/.test(String(failure)), window.isDestroyed()];
    });
    expect(results).toEqual(['from data', true, true]);
  });

  test('close can be prevented, by the app and by the window manager alike', async () => {
    const counts = await app.evaluate(({ BrowserWindow }) => {
      const { window } = globalThis.fixture;
      window.once('close', (event) => event.preventDefault());
      window.close();
      return [window.isDestroyed(), BrowserWindow.getAllWindows().length];
    });
    expect(counts).toEqual([false, 1]);
    await call('show');
    await expect.poll(() => desktop.activeWindow()).toBe(await handle());
    await app.evaluate(() => {
      const { window, events } = globalThis.fixture;
      events.splice(0);
      window.once('close', (event) => {
        event.preventDefault();
        window.hide();
      });
    });
    await desktop.press('alt+F4');
    await expect.poll(() => app.evaluate(() => globalThis.fixture.events)).toContain('close');
    expect(await shown()).toBe(false);
    expect(await app.evaluate(() => globalThis.fixture.window.isDestroyed())).toBe(false);
    await expect
      .poll(() =>
        app.evaluate(() =>
          globalThis.fixture.window.webContents.executeJavaScript('window.bridge?.version'),
        ),
      )
      .toBe(3);
    page = app.windows().at(-1) as Page;
  });

  test('the page can neither navigate away nor open a window when the app forbids it', async () => {
    await app.evaluate(() => {
      const { webContents } = globalThis.fixture.window;
      webContents.once('will-navigate', (event) => {
        globalThis.fixture.received.push(['wanted', event.url]);
        event.preventDefault();
      });
      webContents.setWindowOpenHandler(({ url }) => {
        globalThis.fixture.received.push(['asked', url]);
        return { action: 'deny' };
      });
      globalThis.fixture.received.splice(0);
    });
    const before = page.url();
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#away')?.click());
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.received))
      .toEqual([['wanted', 'https://example.invalid/']]);
    await page.evaluate(() => void window.open('about:blank#popup'));
    await expect.poll(() => app.evaluate(() => globalThis.fixture.received.length)).toBe(2);
    await expect.poll(() => app.windows().length).toBe(1);
    expect(page.url()).toBe(before);
  });
});

test.describe('desktop services', () => {
  test('clipboard and selection are read and written, in every format', async () => {
    await desktop.writeSelection('clipboard', 'from outside ü');
    await desktop.writeSelection('primary', 'selected outside');
    const read = await app.evaluate(async ({ clipboard }) => [
      await clipboard.readText(),
      await clipboard.selection.readText(),
    ]);
    expect(read).toEqual(['from outside ü', 'selected outside']);

    await app.evaluate(({ clipboard }) => clipboard.writeText('from the app ß'));
    expect(await desktop.readSelection('clipboard')).toBe('from the app ß');

    const rich = await app.evaluate(async ({ clipboard, ClipboardItem }) => {
      const html = new Blob(['<b>bold</b>'], { type: 'text/html' });
      await clipboard.write([new ClipboardItem({ 'text/plain': 'bold', 'text/html': html })]);
      const [item] = await clipboard.read();
      const blob = (await item?.getType('text/html')) as Blob;
      return [await clipboard.has('text/html'), await blob.text(), await clipboard.readText()];
    });
    expect(rich[0]).toBe(true);
    expect(rich[1]).toContain('<b>bold</b>');
    expect(rich[2]).toBe('bold');

    await app.evaluate(({ clipboard }) => clipboard.clear());
    await expect.poll(() => desktop.readSelection('clipboard')).toBe('');
  });

  test('a long text crosses the clipboard whole, both ways', async () => {
    const text = 'clipboard ä '.repeat(60_000);
    await desktop.writeSelection('clipboard', text);
    const length = await app.evaluate(async ({ clipboard }) => {
      const read = await clipboard.readText();
      await clipboard.writeText(`${read}end`);
      return read.length;
    });
    expect(length).toBe(text.length);
    expect(await desktop.readSelection('clipboard')).toBe(`${text}end`);
  });

  test('a hotkey fires while another program has the focus, until it is unregistered', async () => {
    const terminal = await desktop.startXterm('hello');
    const states = await app.evaluate(({ globalShortcut }) => {
      const { fixture } = globalThis;
      fixture.clicked = [];
      const register = () =>
        globalShortcut.register('Control+Alt+Space', () => fixture.clicked.push('hotkey'));
      return [register(), register(), globalShortcut.isRegistered('Control+Alt+Space')];
    });
    expect(states).toEqual([true, false, true]);
    await desktop.press('ctrl+alt+space');
    await expect.poll(() => app.evaluate(() => globalThis.fixture.clicked)).toEqual(['hotkey']);
    await app.evaluate(({ globalShortcut }) => globalShortcut.unregister('Control+Alt+Space'));
    await desktop.press('ctrl+alt+space', 'ctrl+alt+space');
    expect(await app.evaluate(() => globalThis.fixture.clicked)).toEqual(['hotkey']);
    await desktop.close(terminal);
  });

  test('a hotkey that another program holds is refused', async () => {
    // The window manager has it for switching windows.
    const taken = await app.evaluate(({ globalShortcut }) =>
      globalShortcut.register('Alt+Tab', () => {}),
    );
    expect(taken).toBe(false);
  });

  test("the tray's menu shows on the desktop's panel and its items work", async () => {
    await app.evaluate(({ Menu, nativeImage, Tray }) => {
      const { fixture } = globalThis;
      fixture.clicked = [];
      fixture.tray = new Tray(nativeImage.createEmpty());
      fixture.tray.setToolTip('Fixture tray');
      fixture.tray.on('click', () => fixture.clicked.push('icon'));
      fixture.tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: 'Proofread', click: () => fixture.clicked.push('Proofread') },
          { type: 'separator' },
          { label: 'Off', enabled: false },
          { label: 'Check', type: 'checkbox', checked: true },
          {
            label: 'More',
            submenu: [{ label: 'Deep', click: () => fixture.clicked.push('Deep') }],
          },
        ]),
      );
    });
    const seen = (await tray.menu()).map(({ label, enabled, checked, items }) => ({
      label,
      enabled,
      checked,
      items: items.map((item) => item.label),
    }));
    expect(seen).toEqual([
      { label: 'Proofread', enabled: true, checked: undefined, items: [] },
      { label: '-', enabled: true, checked: undefined, items: [] },
      { label: 'Off', enabled: false, checked: undefined, items: [] },
      { label: 'Check', enabled: true, checked: true, items: [] },
      { label: 'More', enabled: true, checked: undefined, items: ['Deep'] },
    ]);
    expect(await tray.toolTip()).toBe('Fixture tray');
    await tray.click('Proofread');
    await tray.click('Deep');
    await tray.activate();
    await expect
      .poll(() => app.evaluate(() => globalThis.fixture.clicked))
      .toEqual(['Proofread', 'Deep', 'icon']);
    await app.evaluate(() => globalThis.fixture.tray.destroy());
  });

  test('a notification reaches the daemon', async () => {
    const events = await app.evaluate(async ({ Notification }) => {
      const notification = new Notification({ title: 'Fixture', body: 'ready' });
      const shown = new Promise((resolve) => notification.once('show', () => resolve('shown')));
      notification.show();
      return [Notification.isSupported(), await shown];
    });
    expect(events).toEqual([true, 'shown']);
  });

  test('the screen has one display and a pointer', async () => {
    await desktop.movePointer(321, 234);
    const facts = await app.evaluate(({ screen }) => {
      const pointer = screen.getCursorScreenPoint();
      const near = screen.getDisplayNearestPoint(pointer);
      return {
        pointer,
        bounds: near.bounds,
        scale: near.scaleFactor,
        count: screen.getAllDisplays().length,
        same: near.id === screen.getPrimaryDisplay().id,
      };
    });
    expect(facts).toEqual({
      pointer: { x: 321, y: 234 },
      bounds: { x: 0, y: 0, width: 1280, height: 800 },
      scale: 1,
      count: 1,
      same: true,
    });
  });

  test("the theme decides the page's colour scheme", async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const setTheme = (theme: 'dark' | 'light') =>
      app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
        return nativeTheme.shouldUseDarkColors;
      }, theme);
    expect(await setTheme('dark')).toBe(true);
    await expect.poll(background).toBe('rgb(0, 0, 0)');
    expect(await setTheme('light')).toBe(false);
    await expect.poll(background).toBe('rgb(255, 255, 255)');
  });

  test('an image tells its size and gives its bytes back', async () => {
    const facts = await app.evaluate(({ nativeImage }) => {
      const dot =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      const image = nativeImage.createFromDataURL(`data:image/png;base64,${dot}`);
      const png = image.toPNG().subarray(1, 4).toString();
      return [nativeImage.createEmpty().isEmpty(), image.isEmpty(), image.getSize(), png];
    });
    expect(facts).toEqual([true, false, { width: 1, height: 1 }, 'PNG']);
  });

  test('safe storage gives back what it was given, and refuses what it was not', async () => {
    const results = await app.evaluate(({ safeStorage }) => {
      safeStorage.setUsePlainTextEncryption(true);
      const encrypted = safeStorage.encryptString('secret ü');
      let refused = false;
      try {
        safeStorage.decryptString(Buffer.from('not encrypted by us'));
      } catch {
        refused = true;
      }
      const hidden = !encrypted.toString('latin1').includes('secret');
      return [safeStorage.decryptString(encrypted), hidden, refused];
    });
    expect(results).toEqual(['secret ü', true, true]);
  });

  test('the session refuses requests and permissions', async () => {
    const urls = await app.evaluate(async ({ session }) => {
      const { fixture } = globalThis;
      const seen: string[] = [];
      session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
        seen.push(details.url.split('/').at(-1) ?? '');
        callback({ cancel: details.url.endsWith('page.css') });
      });
      session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
        answer(false),
      );
      session.defaultSession.setPermissionCheckHandler(() => false);
      const window = fixture.openWindow();
      await window.loadFile('page.html');
      const state = await window.webContents.executeJavaScript(`(async () => [
        getComputedStyle(document.body).backgroundColor,
        (await navigator.permissions.query({ name: 'geolocation' })).state,
      ])()`);
      session.defaultSession.webRequest.onBeforeRequest(null);
      window.destroy();
      return { seen: seen.toSorted(), state };
    });
    expect(urls).toEqual({
      seen: ['page.css', 'page.html', 'page.js'],
      state: ['rgba(0, 0, 0, 0)', 'denied'],
    });
  });

  test('a dialog can be answered by the test', async () => {
    const answer = await app.evaluate(async ({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['letter.txt'] });
      return dialog.showOpenDialog({});
    });
    expect(answer).toEqual({ canceled: false, filePaths: ['letter.txt'] });
  });
});

test('quit asks, closes the windows and ends everything', async () => {
  const output: string[] = [];
  app.process().stdout?.on('data', (text) => output.push(String(text)));
  await app.evaluate(() => globalThis.fixture.startEngine());
  const closed = once(app.process(), 'exit');
  await app.close();
  expect(await closed).toEqual([0, null]);
  expect(output.join('')).toContain('before-quit\nwill-quit\n');
});
