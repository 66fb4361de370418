// The inbox on a real session bus with dunst: off until it is turned on; then from notify-send to the
// list, the digest, the original, and a click that reaches the program that asked.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

const run = promisify(execFile);
let pilcrow: Pilcrow;
let main: Page;

test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Inbox');
  main = await opened;
});
test.afterAll(() => pilcrow.stop());

/** Resolves when notify-send ends: at once, or with an action when the action was chosen. */
function notify(application: string, title: string, body: string, ...options: string[]) {
  const environment = pilcrow.desktop.environment;
  return run('notify-send', ['-a', application, ...options, '--', title, body], {
    env: environment,
  });
}

const row = (text: string) => main.locator('.inbox-entry', { hasText: text });
const view = (name: string) =>
  main.getByRole('group', { name: 'View' }).locator('label', { hasText: name });

test('nothing is collected before the user says so', async () => {
  await notify('Signal', 'Ann', 'a secret from before', '-t', '200');
  await main.getByRole('button', { name: 'Collect notifications' }).click();
  await expect(main.getByText('Nothing is pressing')).toBeVisible();
  await view('All').click();
  await expect(main.getByText('No notifications yet')).toBeVisible();
});

test('what is pressing comes first, with its reason, and counts in the tray', async () => {
  await notify('Messages', 'Acme', 'Your <b>code</b> is 482913', '-t', '200');
  await notify('Shop', 'Shop', '40% off everything, this weekend only', '-t', '200');
  await view('Priority').click();
  await expect(row('Your code is 482913')).toBeVisible();
  await expect(main.getByText('Why: It holds a code')).toBeVisible();
  await expect(row('40% off')).toHaveCount(0);
  await expect.poll(() => pilcrow.tray.toolTip()).toContain('1 important');
  await view('All').click();
  await expect(main.locator('.inbox-entry')).toHaveCount(2);
});

test('a conversation becomes one line that opens its originals', async () => {
  const said = [
    'Dmitri: shall we all meet at the lake on Saturday around ten, if the weather holds until then?',
    'Bo: I can bring the big tent and the stove, and Carla has the keys of the van until Sunday',
    'Dmitri: then I will bring bread, cheese and enough coffee for all eight of us',
  ];
  for (const body of said) await notify('Signal', 'Hike', body, '-t', '200');
  await view('Digests').click();
  await row('Hike').click();
  const line = main.locator('.inbox-line');
  await expect(line).toBeVisible({ timeout: 60_000 });
  const text = (await line.locator('.detail-text').textContent()) ?? '';
  const kind = await line.getAttribute('data-kind');
  // What the model says depends on the adapter; that it is marked for what it is does not.
  await expect(line.locator('h3')).toHaveText(
    kind === 'summary' ? 'Summary by the model' : 'In its own words',
  );
  expect(kind === 'summary' || said.includes(text)).toBe(true);
  await main.locator('.inbox-originals button', { hasText: 'the keys of the van' }).click();
  await expect(main.locator('.detail-text')).toHaveText(said[1] as string);
});

test('the keys finish, undo, raise and mute', async () => {
  await view('Priority').click();
  await row('Your code is 482913').click();
  await main.keyboard.press('e');
  await expect(row('Your code is 482913')).toHaveCount(0);
  await main.keyboard.press('u');
  await expect(row('Your code is 482913')).toBeVisible();
  await view('All').click();
  await row('40% off').click();
  await main.keyboard.press('+');
  await expect(main.getByText('You set this priority')).toBeVisible();
  await expect(row('40% off').locator('[data-priority]')).toHaveCount(0);
  await main.keyboard.press('m');
  await expect(main.getByText('Muted:')).toBeVisible();
});

test('a click in the inbox reaches the program that waits for it', async () => {
  await expect
    .poll(async () => {
      const { stdout } = await run('dunstctl', ['count', 'displayed'], {
        env: pilcrow.desktop.environment,
      });
      return stdout.trim();
    })
    .toBe('0');
  const chosen = notify('Mail', 'Bo', 'New mail', '-A', 'default=Open', '-t', '60000');
  await view('All').click();
  await row('New mail').click();
  await main.getByRole('button', { name: 'Open' }).click();
  expect((await chosen).stdout.trim()).toBe('default');
  await expect(main.getByText('The program was told.')).toBeVisible();
});
