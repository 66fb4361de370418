// The tray's menu, clicked over D-Bus as a desktop's panel does: the tools on the current selection,
// the windows, and the way out, on which a copied result stays with the clipboard manager.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startClipboardManager } from './clipboard.ts';
import { Pilcrow, withAccepted } from './pilcrow.ts';

const TEXT = 'She go to school every day. I recieved your letter yesterday.';

test('a correction from the tray, the settings, and quitting with a copied result', async () => {
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

    const stopManager = await startClipboardManager(desktop);
    const another = path.join(desktop.home, 'another.txt');
    writeFileSync(another, TEXT);
    await desktop.startMousepad(another);
    await desktop.selectAll();
    await tray.click('Proofread selection');
    await pilcrow.finished();
    const copied = withAccepted(TEXT, await pilcrow.shownEdits());
    await pilcrow.button('Copy').click();
    await expect.poll(() => desktop.readSelection('clipboard')).toBe(copied);

    const closed = app.waitForEvent('close');
    await tray.click('Quit Pilcrow').catch(() => {}); // the icon is gone before it has answered
    await closed;
    expect(await desktop.readSelection('clipboard')).toBe(copied);
    await stopManager();
  } finally {
    await pilcrow.stop();
  }
});
