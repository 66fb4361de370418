// The Write page in the app, with the real model: from the tray to a corrected text that is still there
// when the window is opened again.
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

let pilcrow: Pilcrow;
test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
});
test.afterAll(async () => {
  await pilcrow.stop();
});

async function openWrite() {
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Write…');
  const page = await opened;
  return { page, editor: page.getByRole('textbox', { name: 'Your text' }) };
}

test('a text is proofread and summarized where it is written, and survives its window', async () => {
  const { page, editor } = await openWrite();
  await editor.click();
  await page.keyboard.insertText('It was definately a good idea to visit my freind.');
  await page.getByRole('button', { name: 'Proofread' }).click();
  await expect(page.getByRole('list', { name: 'Corrections' }).getByRole('listitem')).toHaveCount(
    2,
    {
      timeout: 60_000,
    },
  );
  await page.getByRole('button', { name: 'Accept all' }).click();
  const corrected = 'It was definitely a good idea to visit my friend.';
  await expect(editor).toHaveText(corrected);
  await page.getByRole('button', { name: 'Summarize' }).click();
  await expect(page.getByRole('region', { name: 'Summary' })).toHaveText(corrected);
  await page.close();
  const again = await openWrite();
  await expect(again.editor).toHaveText(corrected);
});
