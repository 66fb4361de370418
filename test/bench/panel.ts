// How soon the panel is there: from the key's press until the X server shows the panel's window, with a text
// selected in a browser. The limit is 100 ms. Prints one JSON object.
//
//     node build/build.ts && ELECTRON_OVERRIDE_DIST_PATH=test/electron-standin node test/bench/panel.ts
//
// Without that variable it is Electron's own binary. A text of one line is read after the keys are up again
// (Chromium has to be asked whether it is a password), so that both kinds are measured.
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { _electron } from '@playwright/test';
import { keycodeOf } from '../../electron/platform/x11/keyboard.ts';
import { X11Connection } from '../../electron/platform/x11/x11-connection.ts';
import { TestDesktop } from '../desktop.ts';
import { XConnection } from '../electron-standin/x11/connection.ts';
import { keepSettings, ROOT } from '../end-to-end/pilcrow.ts';
import { until } from '../waiting.ts';
import { median } from './drivers/driver.ts';

const LIMIT_MS = 100;
/** A second press sooner than this is taken for the first key, still held. */
const APART_MS = 1000;
const CONTROL_L = 0xffe3;
const ALT_L = 0xffe9;
const P = 'p'.charCodeAt(0);
/** The X protocol's IsViewable. */
const SHOWN = 2;
const WAITING = { limit: 30_000, poll: 1 };
const TEXTS = {
  'several lines': 'I recieved your letter.\nShe go to school every day.',
  'one line': 'I recieved your letter. She go to school every day.',
};

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const desktop = await TestDesktop.start();
try {
  keepSettings(path.join(desktop.home, '.config', 'Pilcrow', 'settings.json'));
  const app = await _electron.launch({ args: [ROOT], env: desktop.environment });
  const page = await app.firstWindow();
  await until('the hotkey', WAITING, async () => {
    const isThere = () =>
      app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+P'));
    return (await isThere()) || null;
  });
  const panel = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE(0),
  );
  const look = await XConnection.open(desktop.environment.DISPLAY);
  const isShown = async () => {
    const { mapState } = await look.request<{ mapState: number }>('GetWindowAttributes', panel);
    return mapState === SHOWN;
  };
  const press = await hotkey();
  const results: Record<string, object> = {};
  for (const [name, text] of Object.entries(TEXTS)) {
    const browser = await desktop.startChromium(text);
    await desktop.selectAll();
    const times: number[] = [];
    for (let round = 0; round <= Number(values.rounds); round++) {
      await desktop.activate(browser);
      await delay(APART_MS);
      const start = performance.now();
      await press();
      await until('the panel', WAITING, async () => (await isShown()) || null);
      times.push(performance.now() - start);
      await page.locator('main:not([data-status="idle"])').waitFor();
      await desktop.press('Escape');
      await until('the panel to go', WAITING, async () => !(await isShown()) || null);
    }
    const measured = times.slice(1).sort((one, other) => one - other); // the first warms up
    results[name] = {
      median: Math.round(median(measured)),
      slowest: Math.round(measured.at(-1) ?? 0),
      withinLimit: measured.filter((time) => time <= LIMIT_MS).length,
      rounds: measured.length,
    };
    await desktop.close(browser);
  }
  console.log(JSON.stringify({ milliseconds: results, limit: LIMIT_MS }, null, 2));
  await app.close();
} finally {
  await desktop.stop();
}

/** Presses Ctrl+Alt+P and lets go, as quickly as the server takes it. */
async function hotkey(): Promise<() => Promise<void>> {
  const connection = await X11Connection.open(desktop.environment.DISPLAY);
  const { client, keycodes } = connection;
  const { first, last } = keycodes;
  const mapping = await connection.ask<number[][]>((done) =>
    client.GetKeyboardMapping(first, last - first + 1, done),
  );
  const keys = [CONTROL_L, ALT_L, P].map((symbol) => keycodeOf(mapping, first, symbol, 0) ?? 0);
  const test = await new Promise<import('x11').XTest>((resolve, reject) => {
    client.require('xtest', (error, extension) => (error ? reject(error) : resolve(extension)));
  });
  return async () => {
    for (const key of keys) test.FakeInput(test.KeyPress, key, 0, 0, 0, 0);
    for (const key of keys.toReversed()) test.FakeInput(test.KeyRelease, key, 0, 0, 0, 0);
    await connection.flush();
    await delay(0);
  };
}
