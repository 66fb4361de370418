// The tray's menu, clicked over D-Bus as a desktop's panel does: the tools on the current selection,
// the windows, and the way out.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

const TEXT = 'She go to school every day. He have two dogs and a cat.';

test('a correction from the tray, the settings, and quitting', async () => {
  const pilcrow = await Pilcrow.start();
  const { desktop, tray, app } = pilcrow;
  try {
    const file = path.join(desktop.home, 'letter.txt');
    writeFileSync(file, TEXT);
    const editor = await desktop.startMousepad(file);
    await desktop.selectAll();
    await tray.click('Proofread selection');
    await pilcrow.finished();
    const expected = await pilcrow.decide(TEXT);
    expect(expected).not.toBe(TEXT);
    await pilcrow.button('Replace').click();
    await pilcrow.replaced();
    expect(await desktop.activeWindow()).toBe(editor.window);
    await desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);

    const opened = app.waitForEvent('window');
    await tray.click('Settings');
    const main = await opened;
    await expect.poll(() => main.url()).toMatch(/\/main\.html$/);
    await expect(main.getByRole('heading', { name: 'Settings' })).toBeVisible();

    const closed = app.waitForEvent('close');
    await tray.click('Quit Pilcrow').catch(() => {}); // the icon is gone before it has answered
    await closed;
  } finally {
    await pilcrow.stop();
  }
});
