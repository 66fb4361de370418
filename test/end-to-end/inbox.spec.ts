// The inbox on a real session bus with dunst: off until it is turned on; then from notify-send to the
// list, the digest, the original, and a click that reaches the program that asked.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import dbus, { defineInterface, type MessageBus, Variant } from 'dbus-native';
import { digestNow, setDigestTimes } from './inbox-times.ts';
import { Pilcrow } from './pilcrow.ts';

const run = promisify(execFile);
const PORTAL = {
  destination: 'org.freedesktop.impl.portal.desktop.test',
  path: '/org/freedesktop/portal/desktop',
  interface: 'org.freedesktop.impl.portal.Notification',
};
let pilcrow: Pilcrow;
let main: Page;

test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Inbox');
  main = await opened;
});
test.afterAll(() => pilcrow.stop());

/** A sandboxed chat program, and the part of a desktop that shows what it says. Returns what it is told. */
async function startChat(bus: MessageBus): Promise<unknown[]> {
  const told: unknown[] = [];
  const ActivateAction = {
    in: { action: 's', parameter: 'av', platform: 'a{sv}' },
    handler: ({ action, parameter }: Record<string, unknown>) => {
      told.push([action, parameter]);
      return null;
    },
  };
  const application = { name: 'org.freedesktop.Application', methods: { ActivateAction } };
  await bus.export('/org/example/Chat', defineInterface(application));
  await bus.ownName('org.example.Chat');
  const AddNotification = {
    in: { application: 's', id: 's', notification: 'a{sv}' },
    handler: () => null,
  };
  const portal = { name: PORTAL.interface, methods: { AddNotification } };
  await bus.export(PORTAL.path, defineInterface(portal));
  await bus.ownName(PORTAL.destination);
  return told;
}

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

const muted = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.pilcrow?.call('getSettings', {});
    return reply?.ok ? reply.value.inbox.marks.muted : null;
  });

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
  await main.keyboard.press('s');
  await expect(main.getByText('Snoozed.')).toBeVisible();
  await expect(row('Your code is 482913')).toHaveCount(0);
  await main.keyboard.press('u');
  await expect(row('Your code is 482913')).toBeVisible();
  await view('All').click();
  await row('40% off').click();
  await main.keyboard.press('+');
  await expect(main.getByText('You set this priority')).toBeVisible();
  await expect(row('40% off').locator('[data-priority]')).toHaveCount(0);
  await main.keyboard.press('-');
  await main.keyboard.press('-');
  await expect(row('40% off').locator('[data-priority="low"]')).toBeVisible();
  await main.keyboard.press('m');
  await expect(main.getByText('Muted:')).toBeVisible();
  await expect.poll(() => muted(main)).toEqual(['Shop']);
  await main.keyboard.press('u');
  await expect.poll(() => muted(main)).toEqual([]);
});

test('at a set time, one notification tells how much waits', async () => {
  await setDigestTimes(main, digestNow());
  const digests = async () => {
    const { stdout } = await run('dunstctl', ['history'], { env: pilcrow.desktop.environment });
    return stdout;
  };
  const shown = async () => {
    await run('dunstctl', ['close-all'], { env: pilcrow.desktop.environment });
    return digests();
  };
  await expect.poll(shown, { timeout: 60_000 }).toContain('Your notifications');
  expect(await digests()).toMatch(/"data" : "\d+ waiting, \d+ of them important\."/);
  // No other one among the popups of the next test.
  await setDigestTimes(main, []);
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

test('a reply that is written in the inbox reaches the program that asked for one', async () => {
  const busAddress = pilcrow.desktop.environment.DBUS_SESSION_BUS_ADDRESS as string;
  const bus = dbus.sessionBus({ busAddress });
  try {
    const told = await startChat(bus);
    const text = (value: string) => new Variant('s', value);
    const answer = {
      label: text('Answer'),
      action: text('app.answer'),
      target: text('thread-7'),
      purpose: text('im.reply-with-text'),
    };
    const content = {
      title: text('Farid'),
      body: text('Lunch at noon?'),
      buttons: new Variant('aa{sv}', [answer]),
    };
    await bus.invoke({
      ...PORTAL,
      member: 'AddNotification',
      signature: 'ssa{sv}',
      body: ['org.example.Chat', 'm1', content],
    });
    await view('All').click();
    await row('Lunch at noon?').click();
    await main.keyboard.press('r');
    await main.keyboard.type('Yes, see you there');
    await main.keyboard.press('Enter');
    await expect(main.getByText('The program has your reply.')).toBeVisible();
    expect(told).toEqual([['answer', ['thread-7', 'Yes, see you there']]]);
    await expect(row('Lunch at noon?')).toHaveAttribute('data-done', 'true');
  } finally {
    await bus.close();
  }
});

test('a file of notifications is taken in from the settings, each once', async () => {
  const file = path.join(pilcrow.desktop.home, 'phone.jsonl');
  const said = { application: 'Phone', title: 'Clinic', body: 'Your results are ready to collect' };
  writeFileSync(file, `${JSON.stringify(said)}\n`);
  await pilcrow.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await main.getByRole('button', { name: 'Settings' }).click();
  await main.getByRole('button', { name: 'Import…' }).click();
  await expect(main.getByText('1 new notification is in the inbox.')).toBeVisible();
  await main.getByRole('button', { name: 'Import…' }).click();
  await expect(main.getByText('0 new notifications are in the inbox.')).toBeVisible();
  await main.getByRole('button', { name: 'Inbox', exact: true }).click();
  await view('All').click();
  await expect(row('Your results are ready to collect')).toHaveCount(1);
});
