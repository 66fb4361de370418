// The packaged program, as test/integration/package.test.ts leaves it: from the first start to a corrected
// sentence, and to a new version from a feed on loopback that replaces it, with the model, the adapters and the
// native code that are in the package, and no file of ours outside of it.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { openUpdateFeed, TEST_FEED } from '../update-feed.ts';
import { Pilcrow } from './pilcrow.ts';

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
    const corrected = await pilcrow.correctFile(path.join(desktop.home, 'letter.txt'), TEXT);
    expect(corrected).toContain('received');
  } finally {
    await pilcrow.stop();
  }
});

test('the packaged program finds a new version when told to, checks it, and is that version after installing it', async () => {
  test.skip(!existsSync(PROGRAM), 'npm run package has not been run');
  const feed = await openUpdateFeed(TEST_FEED);
  const desktop = await TestDesktop.start();
  const { program, nextPackage, next } = installedIn(desktop);
  feed.release = { version: next, package: nextPackage };
  const pilcrow = await Pilcrow.start(desktop, { program });
  try {
    const opened = pilcrow.app.waitForEvent('window');
    await pilcrow.tray.click('Settings');
    const page = await opened;
    const group = page.getByRole('region', { name: 'New versions' });
    const status = group.getByRole('status');
    await expect(status).toHaveText(/^This is version \d/);
    expect(feed.asked).toEqual([]);
    await group.getByRole('button', { name: 'Look now' }).click();
    await expect(status).toHaveText(new RegExp(`^Version ${next} is there`));

    const damaged = Buffer.from(nextPackage);
    damaged[1000] = ~(damaged[1000] as number);
    feed.release.served = damaged;
    await group.getByRole('button', { name: 'Download' }).click();
    await expect(group.getByRole('alert')).toContainText('It was thrown away.');
    delete feed.release.served;
    await group.getByRole('button', { name: 'Download' }).click();
    await expect(status).toHaveText(`Version ${next} was downloaded and checked.`);
    await page.getByRole('button', { name: 'Activity', exact: true }).click();
    await expect(page.getByRole('table')).toContainText('New version');
    await expect(page.getByRole('table')).toContainText(new URL(feed.url).host);

    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    const before = debuggingPort(desktop);
    const ended = pilcrow.app.waitForEvent('close');
    // The page may be gone before the click is told to be over.
    await group
      .getByRole('button', { name: 'Install and restart' })
      .click()
      .catch(() => {});
    await ended;
    expect(readFileSync(path.join(desktop.home, 'installed'), 'utf8')).toMatch(
      new RegExp(`^-i \\S+/pilcrow-${next}-linux-x64\\.deb\\n$`),
    );
    const again = await startedAgain(desktop, before);
    await expect(() => pilcrow.tray.click('Settings')).toPass();
    const mainPage = () =>
      again
        .contexts()[0]
        ?.pages()
        .find((each) => each.url().endsWith('/main.html'));
    await expect.poll(() => mainPage() !== undefined, { timeout: 60_000 }).toBe(true);
    const versions = (mainPage() as Page).getByRole('region', { name: 'New versions' });
    await expect(versions.getByRole('status')).toHaveText(`This is version ${next}.`);
    await pilcrow.tray.click('Quit Pilcrow');
    await expect.poll(() => again.isConnected()).toBe(false);
  } finally {
    await pilcrow.stop();
    await feed.close();
  }
});

/**
 * The program as if it were installed under the desktop's home, and the package of its next version, which is the
 * same with a higher number. In dpkg's place stands what unpacks that package there: nothing of this computer's
 * system is touched.
 */
function installedIn({ home, environment }: TestDesktop) {
  const installed = path.join(home, 'opt', 'Pilcrow');
  const resources = path.join(installed, 'resources');
  mkdirSync(resources, { recursive: true });
  for (const folder of ['', 'resources']) {
    for (const name of readdirSync(path.join(UNPACKED, folder))) {
      const [from, to] = [path.join(UNPACKED, folder, name), path.join(installed, folder, name)];
      if (['pilcrow', 'app.asar'].includes(name)) cpSync(from, to);
      else if (name !== 'resources') symlinkSync(from, to);
    }
  }
  const archive = readFileSync(path.join(resources, 'app.asar'), 'latin1');
  const [field = '', version = ''] =
    /"version": "([\d.]+)"(?=,\s+"description": "A private)/.exec(archive) ?? [];
  const next = version.replace(/\d/g, '9');
  const root = path.join(home, 'next');
  mkdirSync(path.join(root, 'DEBIAN'), { recursive: true });
  mkdirSync(path.join(root, 'opt', 'Pilcrow', 'resources'), { recursive: true });
  writeFileSync(
    path.join(root, 'DEBIAN', 'control'),
    `Package: pilcrow\nVersion: ${next}\nArchitecture: amd64\nMaintainer: nobody\nDescription: the next\n`,
  );
  writeFileSync(
    path.join(root, 'opt', 'Pilcrow', 'resources', 'app.asar'),
    archive.replace(field, `"version": "${next}"`),
    'latin1',
  );
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, `${root}.deb`]);

  const tools = path.join(home, 'tools');
  mkdirSync(tools);
  const dpkg = `#!/bin/sh\necho "$*" >> '${home}/installed'\nexec dpkg-deb -x "$2" '${home}'\n`;
  writeFileSync(path.join(tools, 'dpkg'), dpkg, { mode: 0o755 });
  writeFileSync(path.join(tools, 'pkexec'), '#!/bin/sh\nshift\nexec "$@"\n', { mode: 0o755 });
  environment.PATH = `${tools}:${environment.PATH}`;
  const program = path.join(installed, 'pilcrow');
  return { program, next, nextPackage: readFileSync(`${root}.deb`) };
}

/** What Chromium writes down when it has begun; other words each time. */
function debuggingPort({ home }: TestDesktop): string {
  const file = path.join(home, '.config', 'Pilcrow', 'standin-chromium', 'DevToolsActivePort');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The windows of the program that has started itself again. */
async function startedAgain(desktop: TestDesktop, before: string): Promise<Browser> {
  const isNew = () => debuggingPort(desktop) !== before && /\n./.test(debuggingPort(desktop));
  await expect.poll(isNew, { timeout: 60_000 }).toBe(true);
  const [port, place] = debuggingPort(desktop).split('\n');
  return chromium.connectOverCDP(`ws://127.0.0.1:${port}${place}`);
}
