// Proofreading without a panel, with a real browser and the real model: by a hotkey that is held down, undone
// from the notification; results and a pause in the tray.

import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

const TEXT = 'I recieved your letter. She go to school every day.';

test('proofread and replace: once for a held key, undone by a click, and paused', async () => {
  const pilcrow = await Pilcrow.start();
  const { desktop, tray } = pilcrow;
  const run = (program: string, ...args: string[]) =>
    promisify(execFile)(program, args, { env: desktop.environment });
  try {
    const browser = await desktop.startChromium(TEXT);
    await desktop.selectAll();
    await run('xdotool', 'keydown', 'ctrl', 'keydown', 'alt', 'keydown', 'shift', 'keydown', 'p');
    await delay(1200); // by now X has repeated it many times
    await run('xdotool', 'keyup', 'p', 'keyup', 'shift', 'keyup', 'alt', 'keyup', 'ctrl');
    await expect.poll(() => desktop.fieldValue(browser), { timeout: 60_000 }).not.toBe(TEXT);
    const corrected = await desktop.fieldValue(browser);
    expect(corrected).toContain('received');
    expect(await pilcrow.isPanelVisible()).toBe(false);
    expect(await desktop.activeWindow()).toBe(browser.window);
    const results = async () => (await tray.menu()).find(({ label }) => label === 'Last results');
    await expect.poll(async () => (await results())?.items.length).toBe(1);

    const shown = async () => (await run('dunstctl', 'count', 'displayed')).stdout.trim();
    await expect.poll(shown).toBe('1');
    await run('dunstctl', 'action', '0');
    await expect.poll(() => desktop.fieldValue(browser)).toBe(TEXT);

    await tray.click((await results())?.items[0]?.label ?? '');
    await expect.poll(() => desktop.readSelection('clipboard')).toBe(corrected);

    await tray.click('Pause hotkeys');
    const isRegistered = () =>
      pilcrow.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+P'));
    await expect.poll(isRegistered).toBe(false);
    await tray.click('Pause hotkeys');
    await expect.poll(isRegistered).toBe(true);
  } finally {
    await pilcrow.stop();
  }
});
