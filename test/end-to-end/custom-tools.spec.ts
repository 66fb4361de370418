// A tool of the user's own in the app with the real model: made on its page, run by its hotkey on selected
// text in an editor, its result on the clipboard; and written to a file and read from there.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readToolsFile } from '../../contract/custom-tools.ts';
import { Pilcrow } from './pilcrow.ts';

const TEXT = 'The committee met on Tuesday. It decided to open the library on Sundays from May.\n';

let pilcrow: Pilcrow;
test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
});
test.afterAll(async () => {
  await pilcrow.stop();
});

test('a tool is made, answers to its hotkey, and copies what it made', async () => {
  const { app, desktop, panel } = pilcrow;
  const opened = app.waitForEvent('window');
  await panel.evaluate(() => window.pilcrow?.call('openMain', { page: 'tools' }));
  const main = await opened;
  await main.getByRole('button', { name: 'New tool' }).click();
  await main.getByLabel('Name').fill('Headline of it');
  await main.getByLabel('What it does').selectOption('Summarize');
  await main.getByLabel('Kind of summary').selectOption('Headline');
  await main.getByRole('radio', { name: 'copied' }).check();
  await main.getByRole('button', { name: /Hotkey/ }).click();
  await main.keyboard.press('Control+Alt+H');
  await main.getByRole('button', { name: 'Save' }).click();
  await expect(main.getByRole('status')).toHaveText('Headline of it was saved.');
  await expect
    .poll(() => app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+H')))
    .toBe(true);

  const file = path.join(desktop.home, 'minutes.txt');
  writeFileSync(file, TEXT);
  const editor = await desktop.startMousepad(file);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+h');
  await pilcrow.finished();
  await expect(panel.getByRole('heading', { name: 'Headline of it' })).toBeVisible();
  await expect(pilcrow.button('Copied')).toBeVisible();
  await expect(pilcrow.button('Replace')).toHaveCount(0);
  const copied = await desktop.readSelection('clipboard');
  await expect(panel.getByRole('region', { name: 'Summary' })).toHaveText(copied);
  expect(copied.split(' ').length).toBeLessThanOrEqual(12);
  await panel.keyboard.press('Escape');
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
  await desktop.close(editor);

  const shared = path.join(desktop.home, 'tools.json');
  await app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [to] });
  }, shared);
  await main.getByRole('button', { name: 'Export…' }).click();
  await expect(main.getByRole('status')).toHaveText('The tools were written to the file.');
  expect(readToolsFile(readFileSync(shared, 'utf8'))).toMatchObject([
    {
      name: 'Headline of it',
      hotkey: 'Control+Alt+H',
      action: { tool: 'summarize', type: 'headline', length: 'short' },
      output: 'copy',
    },
  ]);
  await main.getByRole('button', { name: 'Remove Headline of it' }).click();
  await expect(main.getByText('None yet.')).toBeVisible();
  await main.getByRole('button', { name: 'Import…' }).click();
  await expect(main.getByRole('status')).toHaveText('1 tool was imported.');
  await expect(main.getByRole('button', { name: 'Edit Headline of it' })).toBeVisible();
});
