// The packaged program, as test/integration/package.test.ts leaves it: from the first start to a corrected
// sentence, and to a new version from a feed on loopback, with the model, the adapters and the native code that are in the package, and no file of ours
// outside of it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { NEW_PACKAGE, openUpdateFeed, TEST_FEED } from '../update-feed.ts';
import { Pilcrow, withAccepted } from './pilcrow.ts';

const UNPACKED = path.resolve(import.meta.dirname, '../../dist/packages/linux-unpacked');
const PROGRAM = path.join(UNPACKED, 'pilcrow');
const TEXT = 'She go to school every day. I recieved your letter yesterday.';

test('the packaged program corrects a sentence at its first start', async () => {
  test.skip(!existsSync(PROGRAM), 'npm run package has not been run');
  const desktop = await TestDesktop.start();
  const pilcrow = await Pilcrow.start(desktop, { isFirst: true, program: PROGRAM });
  try {
    const paths = await pilcrow.app.evaluate(({ app }) => ({
      isPackaged: app.isPackaged,
      resources: process.resourcesPath,
    }));
    expect(paths).toEqual({ isPackaged: true, resources: path.join(UNPACKED, 'resources') });
    // The welcome opens by itself and takes the focus: from an editor that was there before it, too.
    const welcome = () => pilcrow.app.windows().find((page) => page.url().endsWith('/main.html'));
    await expect.poll(() => welcome() !== undefined).toBe(true);
    const window = await pilcrow.app.browserWindow(welcome() as Page);
    await expect.poll(() => window.evaluate((shown) => shown.isFocused())).toBe(true);
    const file = path.join(desktop.home, 'letter.txt');
    writeFileSync(file, TEXT);
    const editor = await desktop.startMousepad(file);
    await desktop.selectAll();
    await desktop.press('ctrl+alt+p');
    await pilcrow.finished();
    const expected = withAccepted(TEXT, await pilcrow.shownEdits());
    expect(expected).toContain('received');
    await pilcrow.button('Replace').click();
    await pilcrow.replaced();
    await desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);
    await desktop.close(editor);
  } finally {
    await pilcrow.stop();
  }
});

test('the packaged program asks for a new version when told to, checks it, and tells of it', async () => {
  test.skip(!existsSync(PROGRAM), 'npm run package has not been run');
  const feed = await openUpdateFeed(TEST_FEED);
  const desktop = await TestDesktop.start();
  const pilcrow = await Pilcrow.start(desktop, { program: PROGRAM });
  try {
    const opened = pilcrow.app.waitForEvent('window');
    await pilcrow.tray.click('Settings');
    const page = await opened;
    const group = page.getByRole('region', { name: 'New versions' });
    await expect(group.getByRole('status')).toHaveText(/^This is version \d/);
    expect(feed.asked).toEqual([]);
    await group.getByRole('button', { name: 'Look now' }).click();
    await expect(group.getByRole('status')).toHaveText(/^Version 9\.9\.9 is there/);
    await group.getByRole('button', { name: 'Download' }).click();
    await expect(group.getByRole('status')).toHaveText('Version 9.9.9 was downloaded and checked.');
    await expect(group.getByRole('button', { name: 'Install and restart' })).toBeVisible();
    const cache = path.join(desktop.home, '.cache');
    const files = readdirSync(cache, { recursive: true, encoding: 'utf8' });
    const [name = ''] = files.filter((file) => file.endsWith('.deb'));
    expect(readFileSync(path.join(cache, name))).toEqual(NEW_PACKAGE);
    await page.getByRole('button', { name: 'Activity', exact: true }).click();
    await expect(page.getByRole('table')).toContainText('New version');
    await expect(page.getByRole('table')).toContainText(new URL(feed.url).host);
  } finally {
    await pilcrow.stop();
    await feed.close();
  }
});
