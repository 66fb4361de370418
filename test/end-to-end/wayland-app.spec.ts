// The app on Wayland: a headless sway, whose own hotkey would start it a second time with --run=NAME.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import electronProgram from 'electron';
import { SwayDesktop } from '../sway-desktop.ts';
import { keepSettings, ROOT, shownEdits, withAccepted } from './pilcrow.ts';

const TEXT = 'I recieved your letter yesterday.\nShe go to school every day.';

let desktop: SwayDesktop;
let app: ElectronApplication;
let panel: Page;

test.beforeAll(async () => {
  desktop = await SwayDesktop.start({ hasBus: true });
  keepSettings(path.join(desktop.home, '.config', 'Pilcrow', 'settings.json'));
  app = await _electron.launch({
    args: [ROOT],
    env: desktop.environment as Record<string, string>,
  });
  panel = await app.firstWindow();
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'idle');
});
test.afterAll(async () => {
  await app.close();
  await desktop.stop();
});

test('a hotkey of the desktop opens the panel, and Replace puts the text in its place', async () => {
  const browser = await desktop.startChromium(TEXT);
  await desktop.copy('kept');
  await desktop.selectAll();
  await promisify(execFile)(String(electronProgram), [ROOT, '--run=proofread'], {
    env: desktop.environment,
  });
  await expect(panel.locator('main')).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await expect.poll(() => desktop.focusedTitle()).toContain('Pilcrow');
  const corrected = withAccepted(TEXT, await shownEdits(panel));
  expect(corrected).toContain('I received your letter yesterday.\n');
  await panel.getByRole('button', { name: 'Replace' }).click();
  await expect.poll(() => desktop.fieldValue()).toBe(corrected);
  await expect.poll(() => desktop.focusedTitle()).toContain('Field');
  await expect.poll(() => desktop.clipboard()).toBe('kept');
  await desktop.close(browser);
});
