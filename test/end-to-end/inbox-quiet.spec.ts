// Holding popups back with dunst: what is urgent brings the inbox forward, and dunst is given back as it
// was, also when the app is killed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import type { TestDesktop } from '../desktop.ts';
import { digestNow, setDigestTimes } from './inbox-times.ts';
import { Pilcrow } from './pilcrow.ts';

const run = promisify(execFile);

async function dunst(desktop: TestDesktop, ...words: string[]): Promise<string> {
  const { stdout } = await run('dunstctl', words, { env: desktop.environment });
  return stdout.trim();
}

async function openInbox(pilcrow: Pilcrow): Promise<Page> {
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Inbox');
  const page = await opened;
  await page.getByRole('button', { name: 'Collect notifications' }).click();
  await expect(page.getByText('Nothing is pressing')).toBeVisible();
  return page;
}

/** A switch shows what main has stored, a moment after the click. */
async function turn(page: Page, label: string, on: boolean): Promise<void> {
  await page.getByLabel(label).click();
  await expect(page.getByLabel(label)).toBeChecked({ checked: on });
}

async function holdBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await turn(page, 'Hold popups back', true);
}

test('popups are held back, an urgent one opens the inbox, and a kill gives dunst back', async () => {
  const pilcrow = await Pilcrow.start();
  const { desktop } = pilcrow;
  try {
    const page = await openInbox(pilcrow);
    await holdBack(page);
    await expect.poll(() => dunst(desktop, 'is-paused')).toBe('true');
    const window = await pilcrow.app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.hide());
    await run('notify-send', ['-a', 'Shop', 'Shop', '40% off'], { env: desktop.environment });
    expect(await dunst(desktop, 'count', 'displayed')).toBe('0');
    const isVisible = () => window.evaluate((browserWindow) => browserWindow.isVisible());
    expect(await isVisible()).toBe(false);
    const code = ['-a', 'Messages', 'Acme', 'Your code is 482913'];
    await run('notify-send', code, { env: desktop.environment });
    await expect.poll(isVisible).toBe(true);
    await expect(page.locator('.inbox-entry', { hasText: 'Your code is 482913' })).toBeVisible();
    expect(await dunst(desktop, 'count', 'displayed')).toBe('0');
    // A digest is no popup then.
    await window.evaluate((browserWindow) => browserWindow.hide());
    await setDigestTimes(page, digestNow());
    await expect.poll(isVisible, { timeout: 60_000 }).toBe(true);
    expect(await dunst(desktop, 'count', 'displayed')).toBe('0');
    const gone = pilcrow.app.waitForEvent('close');
    process.kill(pilcrow.app.process().pid as number, 'SIGKILL');
    await gone;
    await expect.poll(() => dunst(desktop, 'is-paused')).toBe('false');
  } finally {
    // The app is gone already: closing it once more would wait for it.
    await pilcrow.tray.close();
    await desktop.stop();
  }
});

test('turning it off gives dunst back, and one that the user has paused stays paused', async () => {
  const pilcrow = await Pilcrow.start();
  const { desktop } = pilcrow;
  try {
    const page = await openInbox(pilcrow);
    await holdBack(page);
    await expect.poll(() => dunst(desktop, 'is-paused')).toBe('true');
    await turn(page, 'Hold popups back', false);
    await expect.poll(() => dunst(desktop, 'is-paused')).toBe('false');
    await dunst(desktop, 'set-paused', 'true');
    await turn(page, 'Hold popups back', true);
    await turn(page, 'Hold popups back', false);
    await turn(page, 'Sum up long conversations', false);
    await pilcrow.app.close();
    expect(await dunst(desktop, 'is-paused')).toBe('true');
  } finally {
    await pilcrow.stop();
  }
});
