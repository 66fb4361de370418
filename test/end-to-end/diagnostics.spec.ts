// The Diagnostics page in the running app: what it says is true of this desktop, what it hands on names
// nobody, and the app's own files are private.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Diagnostics } from '../../contract/diagnostics.ts';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow } from './pilcrow.ts';

const SECRET = 'She go to the zanzibar place.';

test('the report says what works and what was damaged, and holds no text', async () => {
  const desktop = await TestDesktop.start();
  const files = path.join(desktop.home, '.config', 'Pilcrow');
  mkdirSync(files, { recursive: true });
  writeFileSync(path.join(files, 'settings.json'), '{"schema":1}');
  writeFileSync(path.join(files, 'history.db'), `${SECRET} is no database`.repeat(200));
  const pilcrow = await Pilcrow.start(desktop);
  try {
    const letter = path.join(desktop.home, 'letter.txt');
    writeFileSync(letter, SECRET);
    const editor = await desktop.startMousepad(letter);
    await desktop.selectAll();
    await desktop.press('ctrl+alt+p');
    await pilcrow.finished();
    await pilcrow.panel.evaluate(() =>
      (
        window as unknown as { pilcrow: { call(method: string, input: object): void } }
      ).pilcrow.call('openMain', { page: 'diagnostics' }),
    );
    const isMain = () => pilcrow.app.windows().find((page) => page.url().endsWith('/main.html'));
    await expect.poll(() => isMain() !== undefined).toBe(true);
    const main = isMain();
    if (main === undefined) throw new Error('no main window');
    await expect(main.getByText('history.db.damaged-1')).toBeVisible();
    await expect(main.getByText(/through the accessibility service/)).toBeVisible();
    await main.getByRole('button', { name: 'Copy report' }).click();
    await expect(main.getByRole('status')).toHaveText('The report is on the clipboard.');
    const text = await desktop.readSelection('clipboard');
    const report = Diagnostics.parse(JSON.parse(text));
    expect(report.session.hotkeysTaken).toEqual([]);
    expect(report.session.capabilities.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['read-accessibility', 'replace-paste', 'hotkeys-free']),
    );
    expect(report.storage.setAside).toEqual(['history.db.damaged-1']);
    expect(report.storage.files.map(({ isPrivate }) => isPrivate)).not.toContain(false);
    expect(report.timings.requests.map(({ tool }) => tool)).toEqual(['proofread']);
    expect(text).not.toContain(desktop.home);
    const log = readFileSync(path.join(files, 'logs', 'pilcrow.log'), 'utf8');
    for (const kept of [text, log]) expect(kept).not.toContain('zanzibar');
    expect(statSync(path.join(files, 'logs', 'pilcrow.log')).mode & 0o777).toBe(0o600);
    await desktop.close(editor);
  } finally {
    await pilcrow.stop();
  }
});
