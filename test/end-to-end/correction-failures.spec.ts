// What can go wrong on the way from the hotkey to the replaced text, with real applications: nothing
// that the user wrote may be lost, and nothing may be pasted in the wrong place.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Application } from '../desktop.ts';
import { copyFormats, readFormats } from './clipboard.ts';
import { Pilcrow, withAccepted } from './pilcrow.ts';

const SENTENCE = 'She go to school every day. ';
const TEXT = `${SENTENCE}I recieved your letter yesterday.`;
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

const alert = () => pilcrow.panel.getByRole('alert');

for (const [how, signal, words] of [
  ['dies', 'SIGKILL', 'stopped'],
  ['hangs', 'SIGSTOP', 'did not answer'],
] as const) {
  test(`the engine ${how} in the middle: the panel says so, and Retry works`, async () => {
    const { desktop } = pilcrow;
    const long = SENTENCE.repeat(12);
    const file = newFile(`${how}.txt`, long);
    const editor = await desktop.startMousepad(file);
    await desktop.selectAll();
    await desktop.press('ctrl+alt+p');
    await pilcrow.panel.locator('[data-correction-index]').first().waitFor();
    const engine = pilcrow.enginePid();
    process.kill(engine, signal);
    await expect(alert()).toContainText(words);
    await pilcrow.button('Retry').click();
    await pilcrow.finished();
    expect(pilcrow.enginePid()).not.toBe(engine);
    const expected = withAccepted(long, await pilcrow.shownEdits());
    expect(expected).not.toBe(long);
    await pilcrow.button('Replace').click();
    await pilcrow.replaced();
    await desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);
    await desktop.close(editor);
  });
}

test('another selection meanwhile: nothing is pasted, the result is on the clipboard', async () => {
  const { desktop } = pilcrow;
  const file = newFile('changed.txt', TEXT);
  const editor = await desktop.startMousepad(file);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  const expected = withAccepted(TEXT, await pilcrow.shownEdits());
  expect(expected).not.toBe(TEXT);
  await desktop.activate(editor);
  await desktop.press('ctrl+Home', 'ctrl+shift+Right');
  await pilcrow.button('Replace').click();
  await expect(alert()).toContainText('selection has changed');
  expect(await desktop.readSelection('clipboard')).toBe(expected);
  await desktop.press('Escape');
  await expect.poll(() => desktop.activeWindow()).toBe(editor.window);
  await desktop.press('End', 'exclam', 'ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(`${TEXT}!`);
  await desktop.close(editor);
});

test('the window is gone: the result is on the clipboard', async () => {
  const { desktop } = pilcrow;
  const editor = await desktop.startMousepad(newFile('gone.txt', TEXT));
  const other = await desktop.startMousepad(newFile('other.txt', 'untouched'));
  await desktop.activate(editor);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  const expected = withAccepted(TEXT, await pilcrow.shownEdits());
  await desktop.close(editor);
  await pilcrow.button('Replace').click();
  await expect(alert()).toContainText('clipboard');
  expect(await desktop.readSelection('clipboard')).toBe(expected);
  await pilcrow.button('Done').click();
  await desktop.activate(other);
  await desktop.press('End', 'exclam', 'ctrl+s');
  const file = path.join(desktop.home, 'other.txt');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('untouched!');
  await desktop.close(other);
});

test('a terminal: the result is copied and the program goes on', async () => {
  const { desktop } = pilcrow;
  const terminal = await desktop.startXterm(TEXT);
  const select = async () => {
    await selectFirstLine(terminal);
    return desktop.readSelection('primary');
  };
  await expect.poll(select).toContain(SENTENCE.trim());
  const selected = await desktop.readSelection('primary');
  await desktop.press('ctrl+alt+p');
  await pilcrow.finished();
  await expect(pilcrow.button('Replace')).toHaveCount(0);
  const expected = withAccepted(selected, await pilcrow.shownEdits());
  await pilcrow.button('Copy').click();
  await expect.poll(() => desktop.readSelection('clipboard')).toBe(expected);
  await pilcrow.button('Close').click();
  await expect.poll(() => pilcrow.isPanelVisible()).toBe(false);
  expect(terminal.process.exitCode).toBeNull();
  await desktop.close(terminal);
});

test('nothing is selected: the panel says so, and no key is pressed', async () => {
  const { desktop } = pilcrow;
  const file = newFile('unselected.txt', TEXT);
  const editor = await desktop.startMousepad(file);
  await desktop.writeSelection('primary', 'selected in another program');
  await copyFormats(desktop, COPIED);
  await desktop.press('ctrl+alt+p');
  await expect(alert()).toContainText('No text is selected');
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await expect.poll(() => pilcrow.isPanelVisible()).toBe(true);
  await desktop.press('Escape');
  await expect.poll(() => pilcrow.isPanelVisible()).toBe(false);
  await desktop.press('ctrl+End', 'exclam', 'ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(`${TEXT}!`);
  await desktop.close(editor);
});

/** By a triple click, as one does in a terminal. */
async function selectFirstLine({ window }: Application): Promise<void> {
  const { desktop } = pilcrow;
  // Not xdotool's getwindowgeometry: that adds the window manager's frame twice.
  const { stdout } = await promisify(execFile)('xwininfo', ['-id', String(window)], {
    env: desktop.environment,
  });
  const [x = 0, y = 0] = ['X', 'Y'].map((axis) =>
    Number(RegExp(`Absolute upper-left ${axis}:\\s*(\\d+)`).exec(stdout)?.[1]),
  );
  await desktop.click(x + 20, y + 10, 3);
}
