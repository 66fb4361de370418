// What goes wrong in programs of this kind, on X11 and without the app around it: terminals interrupted,
// passwords read, other keyboards, rich editors, large clipboards, and a wrong character in the long run.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openX11 } from '../../electron/platform/linux-x11.ts';
import type { Platform, Selection } from '../../electron/platform/platform.ts';
import { type Application, TestDesktop } from '../desktop.ts';
import { copyFormats, readFormats } from './clipboard.ts';
import { NO_HOST } from './platform-host.ts';

const COPIED = { 'text/html': '<b>kept</b>', UTF8_STRING: 'kept' };

let desktop: TestDesktop;
let platform: Platform;

test.beforeAll(async () => {
  desktop = await TestDesktop.start();
  process.env.DISPLAY = desktop.environment.DISPLAY;
  platform = await openX11(NO_HOST);
});
test.afterAll(async () => {
  platform.close();
  await desktop.stop();
});

const run = (program: string, ...args: string[]) =>
  promisify(execFile)(program, args, { env: desktop.environment });

async function read(): Promise<Selection | null> {
  const target = await platform.activeTarget({ orLast: false });
  const selection = target && (await platform.readSelection(target));
  return selection === 'password' ? null : selection;
}

async function readSomething(): Promise<Selection> {
  const selection = await read();
  if (!selection) throw new Error('nothing was read');
  return selection;
}

/** A triple click on the first line of what the window shows. */
async function clickLine({ window }: Application, down: number): Promise<void> {
  const { stdout } = await run('xwininfo', '-id', String(window));
  const [x = 0, y = 0] = ['X', 'Y'].map((axis) =>
    Number(RegExp(`Absolute upper-left ${axis}:\\s*(\\d+)`).exec(stdout)?.[1]),
  );
  await desktop.writeSelection('primary', '');
  await desktop.click(x + 40, y + down, 3);
  await expect.poll(() => desktop.readSelection('primary')).not.toBe('');
}

test('a terminal is not interrupted, whatever is asked for', async () => {
  const interrupted = path.join(desktop.home, 'interrupted');
  const terminal = await desktop.startXterm('some words', `trap 'touch ${interrupted}' INT`);
  await copyFormats(desktop, COPIED);
  await clickLine(terminal, 10);
  const selection = await readSomething();
  expect(selection.text.trim()).toBe('some words');
  expect(selection.target).toMatchObject({ application: 'xterm', canReplace: false });
  expect(await platform.replaceSelection(selection, 'wrong')).toMatchObject({ status: 'copied' });
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await desktop.press('ctrl+c'); // that is what an interruption looks like
  await expect.poll(() => existsSync(interrupted)).toBe(true);
  expect(terminal.process.exitCode).toBeNull();
  await desktop.close(terminal);
});

test('a password is not read', async () => {
  const browser = await desktop.startChromium('correct horse', 'password');
  await copyFormats(desktop, COPIED);
  await desktop.press('ctrl+a');
  expect(await read()).toBeNull();
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  expect(await desktop.fieldValue(browser)).toBe('correct horse');
  await desktop.close(browser);
});

test('text in an editable part of a page is replaced, in a window that was moved meanwhile', async () => {
  const browser = await desktop.startChromium('Some words in a page.', 'editable');
  await desktop.selectAll();
  const selection = await readSomething();
  expect(selection.text).toBe('Some words in a page.');
  await desktop.moveWindow(browser, 300, 200);
  const text = 'Other words — naïve ✓ 漢字.';
  expect(await platform.replaceSelection(selection, text)).toEqual({ status: 'replaced' });
  await expect.poll(() => desktop.fieldValue(browser)).toBe(text);
  await desktop.close(browser);
});

test('a program that is busy for a second is waited for', async () => {
  const browser = await desktop.startChromium('Some words.');
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  const second = () => desktop.stallPages(browser, 1000);
  const [selection] = await Promise.all([readSomething(), second()]);
  expect(selection.text).toBe('Some words.');
  const [outcome] = await Promise.all([
    platform.replaceSelection(selection, 'Other words.'),
    second(),
  ]);
  expect(outcome).toEqual({ status: 'replaced' });
  await expect.poll(() => desktop.fieldValue(browser)).toBe('Other words.');
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await desktop.close(browser);
});

test('a rich editor gets the text, once', async () => {
  const editor = await desktop.startAbiWord();
  await desktop.type('Some words in a document.');
  await desktop.selectAll();
  const selection = await readSomething();
  expect(selection.text.trim()).toBe('Some words in a document.');
  expect(await platform.replaceSelection(selection, 'Other words.')).toEqual({
    status: 'replaced',
  });
  await desktop.selectAll();
  expect((await readSomething()).text.trim()).toBe('Other words.');
  await desktop.close(editor);
});

for (const layouts of ['ru,us', 'ru', 'de']) {
  test(`a paste is a paste in the keyboard layouts: ${layouts}`, async () => {
    const file = path.join(desktop.home, `layout-${layouts}.txt`);
    writeFileSync(file, 'Some words.');
    const browser = await desktop.startChromium('Some words.');
    const editor = await desktop.startMousepad(file);
    await desktop.useLayouts(layouts);
    try {
      await clickLine(editor, 60);
      expect(await platform.replaceSelection(await readSomething(), 'Привет, world.')).toEqual({
        status: 'replaced',
      });
      await desktop.activate(browser);
      await clickLine(browser, 20);
      expect(await platform.replaceSelection(await readSomething(), 'Привет.')).toEqual({
        status: 'replaced',
      });
    } finally {
      await desktop.useLayouts('us');
    }
    await expect.poll(() => desktop.fieldValue(browser)).toBe('Привет.');
    await desktop.activate(editor);
    await desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe('Привет, world.');
    await desktop.close(editor);
    await desktop.close(browser);
  });
}

test('a clipboard of a million characters in several formats comes back whole', async () => {
  const large = {
    'text/html': `<p>${'naïve ✓ '.repeat(130_000)}</p>`,
    'application/x-own': 'x'.repeat(1_100_000),
    UTF8_STRING: 'short',
  };
  const browser = await desktop.startChromium('Some words.');
  const endCopied = await copyFormats(desktop, large);
  await desktop.selectAll();
  expect(await platform.replaceSelection(await readSomething(), 'Other.')).toEqual({
    status: 'replaced',
  });
  await expect.poll(() => desktop.fieldValue(browser)).toBe('Other.');
  await endCopied(); // from now on only we can have it
  const back = await readFormats(desktop, Object.keys(large));
  expect(
    Object.fromEntries(Object.entries(back).map(([name, text]) => [name, text.length])),
  ).toEqual(Object.fromEntries(Object.entries(large).map(([name, text]) => [name, text.length])));
  expect(JSON.stringify(back) === JSON.stringify(large)).toBe(true);
  await desktop.close(browser);
});

test('200 replacements, and not one wrong character', async () => {
  test.setTimeout(600_000);
  const file = path.join(desktop.home, 'loop.txt');
  writeFileSync(file, 'Start.');
  const editor = await desktop.startMousepad(file);
  await copyFormats(desktop, COPIED);
  await replaceInTurn(150, 'Start.');
  await desktop.close(editor);
  const browser = await desktop.startChromium('Start.');
  const last = await replaceInTurn(50, 'Start.');
  await expect.poll(() => desktop.fieldValue(browser)).toBe(last);
  expect(await readFormats(desktop, Object.keys(COPIED))).toEqual(COPIED);
  await desktop.close(browser);
});

/** Each time all text is selected, and must be what was put there before. */
async function replaceInTurn(times: number, first: string): Promise<string> {
  let shown = first;
  for (let count = 1; count <= times; count++) {
    await desktop.selectAll();
    const selection = await readSomething();
    expect(selection.text).toBe(shown);
    shown = `Replacement ${count}: naïve ✓ “quoted” ${'word '.repeat(count % 7)}end.`;
    expect(await platform.replaceSelection(selection, shown)).toEqual({ status: 'replaced' });
  }
  await desktop.selectAll();
  expect((await readSomething()).text).toBe(shown);
  return shown;
}
