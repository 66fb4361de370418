// The first start: the welcome opens by itself and hears the hotkey; so does the page for writing.
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

test('the first start welcomes; hotkeys are heard there and work on the Write page, without a panel', async () => {
  const pilcrow = await Pilcrow.start(undefined, { isFirst: true });
  const { app, desktop } = pilcrow;
  try {
    const isMain = () => app.windows().find((page) => page.url().endsWith('/main.html'));
    await expect.poll(() => isMain() !== undefined).toBe(true);
    const main = isMain();
    if (main === undefined) throw new Error('no main window');
    await expect(main.getByRole('heading', { name: 'Welcome to Pilcrow' })).toBeVisible();
    await expect(main.getByText('Tried out on this desktop')).toBeVisible();
    const state = main.getByRole('status').first();
    await expect(state).toHaveText('Waiting for the keys…');
    const window = await app.browserWindow(main);
    await expect.poll(() => window.evaluate((shown) => shown.isFocused())).toBe(true);
    await desktop.press('ctrl+alt+p');
    await expect(state).toHaveText('Proofread: the hotkey works.');
    const sample = main.getByRole('textbox', { name: 'Sample text' });
    await sample.focus();
    await delay(900); // Presses closer than 700 ms are one that is held.
    await desktop.press('ctrl+alt+p');
    await main.getByRole('button', { name: 'Replace' }).click({ timeout: 60_000 });
    await expect(sample).toHaveValue(/I received it yesterday/);
    await main.getByRole('button', { name: 'Or write here first' }).click();
    await main.getByRole('textbox', { name: 'Your text' }).fill('It was definately good.');
    await expect(main.getByText('4 words')).toBeVisible();
    await delay(900); // Presses closer than 700 ms are one that is held.
    await desktop.press('ctrl+alt+p');
    const found = main.getByRole('complementary').getByText('definitely').first();
    await expect(found).toBeVisible({ timeout: 60_000 });
    expect(await pilcrow.isPanelVisible()).toBe(false);
  } finally {
    await pilcrow.stop();
  }
});
