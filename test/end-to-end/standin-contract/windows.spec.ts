// What Pilcrow relies on in windows: hidden until wanted, placed exactly, honest about the focus, and
// closed or led away only when the app allows it.
// Runs unchanged on the stand-in and on the real binary; where they differ, the stand-in is wrong.
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { TestDesktop } from '../../desktop.ts';
import { startFixtureApp } from './fixture-app.ts';

let desktop: TestDesktop;
let app: ElectronApplication;
let page: Page;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  ({ desktop, app, page, stop } = await startFixtureApp());
});

test.afterAll(() => stop?.());

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
  const { width } = await bounds();
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
  expect(await desktop.activeWindow()).toBe(terminal.window);
  await call('hide');
  await desktop.close(terminal);
});

test('blur is told when the user turns to another window', async () => {
  const terminal = await desktop.startXterm('hello');
  await app.evaluate(() => globalThis.fixture.events.splice(0));
  await call('show');
  await expect.poll(() => desktop.activeWindow()).toBe(await handle());
  // The window manager knows of the focus before the app does.
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.events.toSorted()))
    .toEqual(['focus', 'show']);
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
  const closed = page;
  const anew = () => app.windows().find((other) => other !== closed);
  await expect.poll(() => anew()?.url()).toBe(closed.url());
  page = anew() as Page;
  await page.waitForLoadState();
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
  // Later, so that the answer need not wait for a window that is closed while it opens.
  await page.evaluate(() => void setTimeout(() => window.open('about:blank#popup')));
  await expect.poll(() => app.evaluate(() => globalThis.fixture.received.length)).toBe(2);
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(before);
});
