// Reading and replacing selections on Wayland, on a headless sway and without the app around it.
import { expect, test } from '@playwright/test';
import { openWayland } from '../../electron/platform/linux-wayland.ts';
import type { Platform, Selection } from '../../electron/platform/platform.ts';
import { SwayDesktop } from '../sway-desktop.ts';
import { NO_HOST } from './platform-host.ts';

let desktop: SwayDesktop;
let platform: Platform;

// A desktop for each test: on this sway a second Chromium, after the first has ended, opens no window.
test.beforeEach(async () => {
  desktop = await SwayDesktop.start();
  for (const name of ['XDG_RUNTIME_DIR', 'WAYLAND_DISPLAY', 'SWAYSOCK']) {
    process.env[name] = desktop.environment[name];
  }
  delete process.env.DBUS_SESSION_BUS_ADDRESS;
  platform = await openWayland(NO_HOST);
});
test.afterEach(async () => {
  platform.close();
  await desktop.stop();
});

async function read(): Promise<Selection | null> {
  const target = await platform.activeTarget({ orLast: false });
  const selection = target && (await platform.readSelection(target));
  if (selection === 'password') throw new Error('nothing tells that here');
  return selection;
}

test('what this desktop allows is found out', async () => {
  expect((await platform.checkCapabilities()).map(({ code }) => code)).toEqual([
    'read-selection',
    'replace-paste',
    'place-compositor',
    'passwords-unmarked',
  ]);
});

test('a selection is read without a key, replaced, and the clipboard is as before', async () => {
  const browser = await desktop.startChromium('Some words.\nIn two lines.');
  await desktop.copy('kept');
  await desktop.selectAll();
  const selection = await read();
  expect(selection?.text).toBe('Some words.\nIn two lines.');
  expect(selection?.target.canReplace).toBe(true);
  expect(await desktop.clipboard()).toBe('kept');
  if (selection) {
    expect(await platform.replaceSelection(selection, 'Other — naïve ✓ words.')).toEqual({
      status: 'replaced',
    });
  }
  await expect.poll(() => desktop.fieldValue()).toBe('Other — naïve ✓ words.');
  await expect.poll(() => desktop.clipboard()).toBe('kept');
  await desktop.close(browser);
});

test('a selection that has ended, or another window, is not replaced', async () => {
  const browser = await desktop.startChromium('Some words.\nIn two lines.');
  await desktop.copy('kept');
  await desktop.selectAll();
  const selection = await read();
  if (!selection) throw new Error('nothing was read');
  await desktop.press('End'); // the primary selection stays
  expect(await platform.replaceSelection(selection, 'wrong')).toMatchObject({
    status: 'copied',
    problem: { code: 'target-changed' },
  });
  expect(await desktop.fieldValue()).toBe('Some words.\nIn two lines.');
  await expect.poll(() => desktop.clipboard()).toBe('kept');
  await desktop.close(browser);
  expect(await platform.replaceSelection(selection, 'wrong')).toMatchObject({ status: 'copied' });
});

test('a password is not read', async () => {
  const browser = await desktop.startChromium('correct horse', 'password');
  await desktop.copy('kept');
  await desktop.selectAll();
  expect(await read()).toBeNull();
  expect(await desktop.fieldValue()).toBe('correct horse');
  await expect.poll(() => desktop.clipboard()).toBe('kept');
  await desktop.close(browser);
});
