// The journey of one correction, with real applications, a real keyboard and the real model: from the
// hotkey on selected text to the text in the file.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyFormats, readFormats } from './clipboard.ts';
import { Pilcrow, withAccepted } from './pilcrow.ts';

// Mistakes that any model must see: the tests are about what becomes of its edits.
const TEXT =
  'She go to school every day. I recieved your letter yesterday. He have two dogs and a cat. ' +
  'It was definately a good idea. Naïve café ✓.';
/** Two formats at once, as a word processor leaves them. */
const COPIED = { 'text/html': '<b>kept</b>', UTF8_STRING: 'kept' };

let pilcrow: Pilcrow;

test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
});
test.afterAll(async () => {
  await pilcrow.stop();
});

function newFile(name: string, text: string): string {
  const file = path.join(pilcrow.desktop.home, name);
  writeFileSync(file, text);
  return file;
}

test('a file in an editor gets exactly the accepted edits', async () => {
  const { desktop } = pilcrow;
  const file = newFile('letter.txt', TEXT);
  const editor = await desktop.startMousepad(file);
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  expect((await pilcrow.shownEdits()).length).toBeGreaterThanOrEqual(2);
  const expected = await pilcrow.decide(TEXT);
  expect(expected).not.toBe(TEXT);
  await pilcrow.button('Replace').click();
  await pilcrow.replaced();
  expect(await desktop.activeWindow()).toBe(editor.window);
  await desktop.press('ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await desktop.close(editor);
});

test('a result that is not taken is in the history, and the text stays as it was', async () => {
  const { desktop, tray, app } = pilcrow;
  const file = newFile('left.txt', TEXT);
  const editor = await desktop.startMousepad(file);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  const shown = withAccepted(TEXT, await pilcrow.shownEdits());
  expect(shown).not.toBe(TEXT);
  await desktop.press('Escape');
  await expect.poll(() => pilcrow.isPanelVisible()).toBe(false);
  await expect.poll(() => desktop.activeWindow()).toBe(editor.window);
  const opened = app.waitForEvent('window');
  await tray.click('Open Pilcrow');
  const main = await opened;
  await expect(main.getByText('Dismissed')).toBeVisible();
  await main.getByRole('button', { name: 'Copy result' }).click();
  await expect.poll(() => desktop.readSelection('clipboard')).toBe(shown);
  await main.close();
  await desktop.activate(editor);
  await desktop.press('ctrl+End', 'exclam', 'ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(`${TEXT}!`);
  await desktop.close(editor);
});

test('a text field of a web page, with the keyboard only', async () => {
  const { desktop } = pilcrow;
  const browser = await desktop.startChromium(TEXT);
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  const [first] = await pilcrow.shownEdits();
  expect(first).toBeDefined();
  await desktop.press('x');
  await expect.poll(async () => (await pilcrow.shownEdits())[0]?.accepted).toBe(false);
  const expected = withAccepted(TEXT, await pilcrow.shownEdits());
  expect(expected).not.toBe(TEXT);
  await desktop.press('Return');
  await pilcrow.replaced();
  await expect.poll(() => desktop.fieldValue(browser)).toBe(expected);
  expect(await desktop.activeWindow()).toBe(browser.window);
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await desktop.close(browser);
});
