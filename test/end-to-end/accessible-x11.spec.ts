// Applications that tell about their text through the desktop's accessibility service: what is selected and
// where, a field for passwords, and a replacement that needs neither a key nor the clipboard.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openX11 } from '../../electron/platform/linux-x11.ts';
import type { Platform, Selection } from '../../electron/platform/platform.ts';
import { TestDesktop } from '../desktop.ts';
import { copyFormats, readFormats } from './clipboard.ts';
import { NO_HOST } from './platform-host.ts';

const COPIED = { 'text/html': '<b>kept</b>', UTF8_STRING: 'kept' };

let desktop: TestDesktop;
let platform: Platform;

test.beforeAll(async () => {
  desktop = await TestDesktop.start({ accessible: true });
  process.env.DISPLAY = desktop.environment.DISPLAY;
  process.env.DBUS_SESSION_BUS_ADDRESS = desktop.environment.DBUS_SESSION_BUS_ADDRESS;
  platform = await openX11(NO_HOST);
  expect(await platform.checkCapabilities()).toMatchObject([
    { code: 'read-accessibility' },
    { code: 'replace-paste' },
    { code: 'place-selection' },
    { code: 'passwords-known' },
    { code: 'clipboard-lost' },
  ]);
});
test.afterAll(async () => {
  platform.close();
  await desktop.stop();
});

async function read(): Promise<Selection | 'password' | null> {
  const target = await platform.activeTarget({ orLast: false });
  return target && platform.readSelection(target);
}

test('an editor gets the text without a key or the clipboard, and the panel goes to the selection', async () => {
  const file = path.join(desktop.home, 'letter.txt');
  writeFileSync(file, 'First line.\nSecond — naïve ✓ line.\nThird.');
  const editor = await desktop.startMousepad(file);
  const endCopied = await copyFormats(desktop, COPIED);
  await desktop.press('ctrl+Home', 'Down', 'shift+End');
  await expect.poll(() => desktop.readSelection('primary')).toBe('Second — naïve ✓ line.');
  const selection = await read();
  if (selection === null || selection === 'password') throw new Error('nothing was read');
  expect(selection.text).toBe('Second — naïve ✓ line.');
  const place = await platform.anchor(selection.target, selection);
  expect(place?.height).toBeLessThan(40);
  expect(place?.width).toBeGreaterThan(80);
  expect(await platform.replaceSelection(selection, 'Line two: 漢字.')).toEqual({
    status: 'replaced',
  });
  await desktop.press('ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('First line.\nLine two: 漢字.\nThird.');
  await endCopied(); // The clipboard was that program's all the time: a paste would have made it ours.
  expect(await readFormats(desktop, ['UTF8_STRING'])).toEqual({ UTF8_STRING: '' });
  await desktop.close(editor);
});

test('a field for passwords is known, and a text of a page has its place', async () => {
  const browser = await desktop.startChromium('correct horse', 'password');
  await expect
    .poll(async () => {
      await desktop.press('Tab', 'shift+Tab', 'ctrl+a'); // Chromium joins the service a while after its start
      return read();
    })
    .toBe('password');
  await desktop.close(browser);
  const page = await desktop.startChromium('Some words.');
  await desktop.selectAll();
  await expect
    .poll(async () => {
      const selection = await read();
      return selection !== 'password' && selection?.rectangle !== undefined;
    })
    .toBe(true);
  const selection = await read();
  if (selection === null || selection === 'password') throw new Error('nothing was read');
  expect(selection.text).toBe('Some words.');
  expect(await platform.replaceSelection(selection, 'Other words.')).toEqual({
    status: 'replaced',
  });
  await expect.poll(() => desktop.fieldValue(page)).toBe('Other words.');
  await desktop.close(page);
});
