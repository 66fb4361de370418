// What Pilcrow relies on in the desktop's services as Electron gives them: clipboard, hotkeys, tray,
// notifications, screen, theme, storage and the session's refusals.
// Runs unchanged on the stand-in and on the real binary; where they differ, the stand-in is wrong.
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { TestDesktop } from '../../desktop.ts';
import type { TrayHost } from '../../tray-host.ts';
import { startFixtureApp } from './fixture-app.ts';

let desktop: TestDesktop;
let tray: TrayHost;
let app: ElectronApplication;
let page: Page;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  ({ desktop, tray, app, page, stop } = await startFixtureApp());
});

test.afterAll(() => stop?.());

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
