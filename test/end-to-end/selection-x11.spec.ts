// Reading and replacing selections on X11 without the app around them: the cases that need a program
// or a situation which the app's own journeys do not have.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openX11 } from '../../electron/platform/linux-x11.ts';
import type { Platform, Selection, Target } from '../../electron/platform/platform.ts';
import { plain } from '../../electron/rich-text/rich-text.ts';
import { TestDesktop } from '../desktop.ts';
import { copyFormats, readFormats, startClipboardManager } from './clipboard.ts';
import { NO_HOST } from './platform-host.ts';

const COPIED = { 'text/html': '<b>kept</b>', UTF8_STRING: 'kept' };
const FORMATS = Object.keys(COPIED);

let desktop: TestDesktop;
let platform: Platform;

const openPlatform = () => openX11(NO_HOST);

test.beforeAll(async () => {
  desktop = await TestDesktop.start();
  process.env.DISPLAY = desktop.environment.DISPLAY;
  platform = await openPlatform();
});
test.afterAll(async () => {
  platform.close();
  await desktop.stop();
});

const run = (program: string, ...args: string[]) =>
  promisify(execFile)(program, args, { env: desktop.environment });

async function activeTarget(): Promise<Target> {
  const target = await platform.activeTarget({ orLast: false });
  if (!target) throw new Error('no window is active');
  return target;
}

async function read(from = platform): Promise<Selection | null> {
  const selection = await from.readSelection(await activeTarget());
  if (selection === 'password') throw new Error('a field for passwords');
  return selection;
}

/** A browser that poses as a Windows program under Wine, which hides its selection from PRIMARY. */
async function startWine(text: string) {
  const browser = await desktop.startChromium(text);
  const id = String(browser.window);
  await run('xprop', '-id', id, '-f', 'WM_CLASS', '8s', '-set', 'WM_CLASS', 'notepad.exe');
  return browser;
}

test('a program without PRIMARY is read by copying, and the clipboard is as before', async () => {
  const browser = await startWine('hidden text');
  await desktop.selectAll();
  await desktop.writeSelection('primary', 'of another program');
  await copyFormats(desktop, COPIED);
  const target = await activeTarget();
  expect(target.application).toBe('notepad.exe');
  const selection = await read();
  expect(selection?.text).toBe('hidden text');
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);

  if (selection) {
    const replacement = await platform.replaceSelection(selection, 'new text');
    expect(replacement).toEqual({ status: 'replaced' });
  }
  await expect.poll(() => desktop.fieldValue(browser)).toBe('new text');
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);

  await desktop.writeSelection('primary', 'of another program');
  expect(await read()).toBeNull();
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);
  await desktop.close(browser);
});

test('a selection that has ended is not replaced', async () => {
  const browser = await desktop.startChromium('first words');
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  const selection = await read();
  expect(selection?.text).toBe('first words');
  await desktop.press('End'); // Chromium goes on to offer the text as PRIMARY
  if (selection) {
    const replacement = await platform.replaceSelection(selection, 'wrong');
    expect(replacement).toMatchObject({ status: 'copied', problem: { code: 'target-changed' } });
  }
  expect(await desktop.fieldValue(browser)).toBe('first words');
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);
  await desktop.close(browser);
});

test('a formatted text keeps its formats, and the clipboard is as before', async () => {
  const html = 'I has <b>gone</b> to <i>Leipzig</i> with <a href="https://example.org/a">her</a>.';
  const browser = await desktop.startRichEditor(html);
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  const selection = await read();
  expect(selection?.text).toBe('I has gone to Leipzig with her.');
  if (selection) {
    const text = 'I have been to Leipzig with her.';
    expect(await platform.replaceSelection(selection, text)).toEqual({ status: 'replaced' });
  }
  const plainTags = async () => (await desktop.fieldValue(browser)).replace(/ style="[^"]*"/g, '');
  await expect
    .poll(plainTags)
    .toBe('I have <b>been</b> to <i>Leipzig</i> with <a href="https://example.org/a">her</a>.');
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);
  await desktop.close(browser);
});

test('a document in RTF keeps its formats, and no line comes or goes', async () => {
  const file = path.join(desktop.home, 'trip.rtf');
  const fonts = String.raw`{\fonttbl{\f0 Times New Roman;}{\f1 Courier New;}}`;
  const words = String.raw`\pard I has {\b gone} to \i Leipzig\i0  for \u8364?5.\par {\f1 Teh} end\par`;
  writeFileSync(file, `{\\rtf1\\ansi\\deff0${fonts}${words}}`);
  const editor = await desktop.startAbiWord(file);
  await desktop.selectAll();
  const selection = await read();
  expect(selection?.text.trim()).toBe('I has gone to Leipzig for €5.\nTeh end');
  if (!selection) return;
  const text = selection.text.replace('has gone', 'have “been”').replace('Teh', 'The');
  expect(await platform.replaceSelection(selection, text)).toEqual({ status: 'replaced' });
  await desktop.selectAll();
  const replaced = await read();
  expect(replaced?.text).toBe(text);
  // AbiWord's own words for it: each stretch of text with its format.
  const shown = replaced?.rtf?.match(/\{\\f\d+\\fs[^{}]*\{[^{}]*\}[^{}]*/g) ?? [];
  const formats = shown.map((group) => ({
    isBold: /\\b\b/.test(group),
    isItalic: /\\i\b/.test(group),
    words: group.replace(/\{\\\*.*?\}|\\u\d+|\\'..|\\[a-z]+-?\d* ?|[{}]/g, '').trim(),
  }));
  const plain = { isBold: false, isItalic: false };
  expect(formats.filter(({ words }) => words !== '')).toEqual([
    { ...plain, words: 'I have' },
    { ...plain, isBold: true, words: 'been' },
    { ...plain, words: 'to' },
    { ...plain, isItalic: true, words: 'Leipzig' },
    { ...plain, words: 'for 5.' },
    { ...plain, words: 'The' },
    { ...plain, words: 'end' },
  ]);
  await desktop.close(editor);
});

test('a large text replaces, and a large clipboard comes back', async () => {
  const browser = await desktop.startChromium('short');
  const large = 'naïve ✓ '.repeat(60_000);
  await desktop.writeSelection('clipboard', large);
  await desktop.selectAll();
  const selection = await read();
  expect(selection).not.toBeNull();
  if (selection) {
    const text = 'A line of a long text. '.repeat(20_000);
    expect(await platform.replaceSelection(selection, text)).toEqual({ status: 'replaced' });
    await desktop.selectAll();
    expect((await desktop.readSelection('primary')) === text).toBe(true);
  }
  expect((await desktop.readSelection('clipboard')) === large).toBe(true);
  await desktop.close(browser);
});

test('a held key stops the paste, and nothing reaches the program', async () => {
  const browser = await desktop.startChromium('as it was');
  await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  const selection = await read();
  expect(selection).not.toBeNull();
  await run('xdotool', 'keydown', 'alt');
  try {
    if (selection) {
      const replacement = await platform.replaceSelection(selection, 'wrong');
      expect(replacement).toMatchObject({ status: 'copied' });
    }
  } finally {
    await run('xdotool', 'keyup', 'alt');
  }
  expect(await desktop.fieldValue(browser)).toBe('as it was');
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);
  await desktop.close(browser);
});

test('an empty clipboard is empty again', async () => {
  const browser = await desktop.startChromium('text');
  const emptyClipboard = await copyFormats(desktop, COPIED);
  await emptyClipboard();
  await desktop.selectAll();
  const selection = await read();
  if (selection) await platform.replaceSelection(selection, 'other');
  await expect.poll(() => desktop.fieldValue(browser)).toBe('other');
  expect(await readFormats(desktop, ['TARGETS', 'UTF8_STRING'])).toEqual({
    TARGETS: '',
    UTF8_STRING: '',
  });
  await desktop.close(browser);
});

test('the panel belongs where the text was selected, wherever the pointer has gone', async () => {
  const browser = await desktop.startChromium('some words to select');
  const target = await activeTarget();
  await desktop.movePointer(0, 0);
  await desktop.selectAll();
  const window = await platform.anchor(target, null);
  expect(window?.width).toBeGreaterThan(600);
  const place = { x: (window?.x ?? 0) + 40, y: (window?.y ?? 0) + 20 };
  await desktop.writeSelection('primary', '');
  await desktop.click(place.x, place.y, 2);
  await expect.poll(() => desktop.readSelection('primary')).not.toBe('');
  await desktop.movePointer(0, 0);
  expect(await platform.anchor(target, null)).toEqual({ ...place, width: 1, height: 1 });
  expect(await platform.anchor(null, null)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  await desktop.close(browser);
});

test('what was copied before a replacement outlives us, where there is a clipboard manager', async () => {
  const stopManager = await startClipboardManager(desktop);
  const leaving = await openPlatform();
  expect(leaving.handOverClipboard()).toBeNull();
  const browser = await desktop.startChromium('text');
  const endCopied = await copyFormats(desktop, COPIED);
  await desktop.selectAll();
  const selection = await read(leaving);
  if (selection) await leaving.replaceSelection(selection, 'other');
  await expect.poll(() => desktop.fieldValue(browser)).toBe('other');
  await endCopied();
  await leaving.handOverClipboard();
  leaving.close();
  expect(await readFormats(desktop, FORMATS)).toEqual(COPIED);
  await stopManager();
  await desktop.close(browser);
});

test('without a clipboard manager nothing keeps the app from ending', async () => {
  const leaving = await openPlatform();
  await leaving.writeClipboard(plain('a result'));
  expect(await desktop.readSelection('clipboard')).toBe('a result');
  await leaving.handOverClipboard();
  await desktop.writeSelection('clipboard', 'of another program');
  await expect.poll(() => leaving.handOverClipboard()).toBeNull();
  leaving.close();
});
