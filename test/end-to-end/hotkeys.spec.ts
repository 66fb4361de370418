// Hotkeys that another program has, and where the panel opens on a desktop with two monitors.
import { expect, type Page, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { XConnection } from '../electron-standin/x11/connection.ts';
import { Pilcrow } from './pilcrow.ts';

const TEXT = 'She go to school every day.';
const CONTROL_ALT = 4 | 8;
const ASYNCHRONOUS = 1;

/** Another program that has Ctrl+Alt and this key. */
async function takeHotkey(display: string | undefined, key: string): Promise<XConnection> {
  const program = await XConnection.open(display);
  const code = await program.keycode(key);
  const { root } = program;
  const grab = [root, 0, CONTROL_ALT, code, ASYNCHRONOUS, ASYNCHRONOUS];
  await program.request('GrabKey', ...grab);
  return program;
}

async function openPage(pilcrow: Pilcrow, name: string): Promise<Page> {
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Settings');
  const main = await opened;
  await main.getByRole('button', { name, exact: true }).click();
  return main;
}

test('a hotkey that another program has is marked, and works with other keys', async () => {
  const desktop = await TestDesktop.start();
  const other = await takeHotkey(desktop.environment.DISPLAY, 's');
  const pilcrow = await Pilcrow.start(desktop);
  try {
    const main = await openPage(pilcrow, 'This desktop');
    await expect(main.getByText('Another program has one of the hotkeys.')).toBeVisible();
    await main.getByRole('button', { name: 'Settings', exact: true }).click();
    const warning = main.getByText('Another program has these keys.');
    await expect(warning).toHaveCount(1);
    const summarize = main.getByRole('button', { name: 'Summarize: ' });
    await summarize.click();
    await main.keyboard.press('Control+Alt+y');
    await expect(warning).toHaveCount(0);
    await main.close();
    await desktop.startChromium(TEXT);
    await desktop.selectAll();
    await desktop.press('ctrl+alt+y');
    await expect(pilcrow.panel.getByRole('heading', { name: 'Summarize' })).toBeVisible();
    await expect.poll(() => pilcrow.isPanelVisible()).toBe(true);
  } finally {
    other.close();
    await pilcrow.stop();
  }
});

test('the panel is whole on the monitor of the selection', async () => {
  const monitors = ['640/160x800/200+0+0', '640/160x800/200+640+0'];
  const pilcrow = await Pilcrow.start(await TestDesktop.start({ monitors }));
  const { desktop, panel, app } = pilcrow;
  try {
    const browser = await desktop.startChromium(TEXT.repeat(40));
    await desktop.moveWindow(browser, 250, 40);
    const window = await app.browserWindow(panel);
    for (const { x, left } of [
      { x: 600, left: 0 },
      { x: 680, left: 640 },
    ]) {
      await desktop.click(x, 160, 2);
      await expect.poll(() => desktop.readSelection('primary')).not.toBe('');
      await desktop.press('ctrl+alt+p');
      await pilcrow.finished();
      const bounds = await window.evaluate((each) => each.getBounds());
      expect(bounds.x).toBeGreaterThanOrEqual(left);
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(left + 640);
      await desktop.press('Escape');
      await expect.poll(() => pilcrow.isPanelVisible()).toBe(false);
    }
  } finally {
    await pilcrow.stop();
  }
});
