// The inbox under load and under the axe, on a real session bus with dunst: ten thousand notifications at two
// hundred a second from several senders, none lost or doubled, the app answering and its memory flat all the
// while; killed in the middle, it has everything that it had shown.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import dbus, { type MessageBus, Variant } from 'dbus-native';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow } from './pilcrow.ts';

/**
 * Each waits for its answer, as programs do that use libnotify. Dunst 1.9 waits in one of GLib's ten threads until
 * each answer is sent, and sending takes one more: with ten of its answers on their way it stands still for good.
 * Here there are two a sender at most.
 */
const SENDERS = 4;
const APPLICATIONS = [0, 1, 2, 3, 4].map((number) => `Sender ${number}`);
const RATE = 200;
const MANY = 10_000;

class Senders {
  readonly #buses: MessageBus[];

  constructor(address: string) {
    this.#buses = Array.from({ length: SENDERS }, () =>
      dbus.sessionBus({ busAddress: address, timeout: 0 }),
    );
  }

  /** Resolves when the daemon has answered: it has been shown. */
  async send(number: number): Promise<void> {
    const bus = this.#buses[number % SENDERS] as MessageBus;
    await bus.invoke({
      destination: 'org.freedesktop.Notifications',
      path: '/org/freedesktop/Notifications',
      interface: 'org.freedesktop.Notifications',
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: [
        APPLICATIONS[number % APPLICATIONS.length],
        0,
        '',
        `Message ${number}`,
        'Nothing to see here',
        [],
        { urgency: new Variant('y', 1) },
        1,
      ],
    });
  }

  /** Sends numbers from `first` on at RATE a second, `count` of them; what is late is made up for. */
  async stream(first: number, count: number): Promise<void> {
    const started = Date.now();
    const speak = async (sender: number) => {
      for (let index = sender; index < count; index += SENDERS) {
        const due = started + (index * 1000) / RATE;
        if (due > Date.now()) await delay(due - Date.now());
        await this.send(first + index);
      }
    };
    await Promise.all(this.#buses.map((_, sender) => speak(sender)));
  }

  async close(): Promise<void> {
    await Promise.all(this.#buses.map((bus) => bus.close()));
  }
}

/** Dunst answers all and draws none: drawing 10,000 for a millisecond each took it 22 s of a processor, this 5. */
const UNDRAWN = `[load]
  appname = "Sender*"
  skip_display = true
  history_ignore = true
`;

/** A killed app leaves its browser behind where the stand-in takes Electron's place. */
function endBrowsersOf(desktop: TestDesktop): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const isBrowser = command.includes('--user-data-dir=') && command.includes(desktop.home);
      if (isBrowser) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

async function openInbox(pilcrow: Pilcrow): Promise<Page> {
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Inbox');
  const page = await opened;
  await expect(page.locator('.inbox, .inbox-off')).toBeVisible();
  return page;
}

/** The numbers in the inbox, as a window is told them. */
async function numbers(page: Page): Promise<number[]> {
  // One call has at most 2,000.
  const found = await page.evaluate(async (applications) => {
    const titles: string[] = [];
    for (const query of applications) {
      const reply = await window.pilcrow?.call('listInbox', { query, view: 'all', limit: 2000 });
      if (reply?.ok) titles.push(...reply.value.map(({ title }) => title));
    }
    return titles;
  }, APPLICATIONS);
  return found.map((title) => Number(title.replace('Message ', ''))).sort((a, b) => a - b);
}

const stored = (page: Page) =>
  page.evaluate(async () => {
    const reply = await window.pilcrow?.call('getInboxState', {});
    return reply?.ok ? reply.value.stored : -1;
  });

const memory = (app: ElectronApplication) =>
  app.evaluate(() => process.memoryUsage().rss / 2 ** 20);

test('ten thousand notifications arrive once each, and the app stays quick and small', async () => {
  test.setTimeout(300_000);
  const pilcrow = await Pilcrow.start(await TestDesktop.start({ dunst: UNDRAWN }));
  const address = pilcrow.desktop.environment.DBUS_SESSION_BUS_ADDRESS as string;
  const senders = new Senders(address);
  try {
    const page = await openInbox(pilcrow);
    await page.getByRole('button', { name: 'Collect notifications' }).click();
    await expect(page.getByText('Nothing is pressing')).toBeVisible();
    await senders.stream(0, 500);
    await expect.poll(() => stored(page)).toBe(500);
    const before = await memory(pilcrow.app);
    const pauses: number[] = [];
    let isStreaming = true;
    const watching = (async () => {
      while (isStreaming) {
        const asked = Date.now();
        await pilcrow.app.evaluate(() => null);
        pauses.push(Date.now() - asked);
        await delay(100);
      }
    })();
    await senders.stream(500, MANY - 500);
    isStreaming = false;
    await watching;
    await expect.poll(() => stored(page), { timeout: 30_000 }).toBe(MANY);
    expect(await numbers(page)).toEqual(Array.from({ length: MANY }, (_, index) => index));
    const after = await memory(pilcrow.app);
    pauses.sort((a, b) => a - b);
    const median = pauses[Math.floor(pauses.length / 2)];
    const worst = pauses.at(-1);
    console.log(
      `main answered in ${median} ms (worst ${worst} ms); memory ${before.toFixed(0)} -> ${after.toFixed(0)} MiB`,
    );
    expect(after - before).toBeLessThan(150);
  } finally {
    await senders.close();
    await pilcrow.stop();
  }
});

test('killed in the middle, it has all that it had shown, once', async () => {
  test.setTimeout(120_000);
  const desktop = await TestDesktop.start({ dunst: UNDRAWN });
  const address = desktop.environment.DBUS_SESSION_BUS_ADDRESS as string;
  const senders = new Senders(address);
  let pilcrow = await Pilcrow.start(desktop);
  try {
    let page = await openInbox(pilcrow);
    await page.getByRole('button', { name: 'Collect notifications' }).click();
    await expect(page.getByText('Nothing is pressing')).toBeVisible();
    const streaming = senders.stream(0, 1000);
    await expect.poll(() => stored(page)).toBeGreaterThan(300);
    const acknowledged = await numbers(page);
    const gone = pilcrow.app.waitForEvent('close');
    process.kill(pilcrow.app.process().pid as number, 'SIGKILL');
    await gone;
    endBrowsersOf(desktop);
    await streaming;
    await pilcrow.tray.close();
    pilcrow = await Pilcrow.start(desktop);
    page = await openInbox(pilcrow);
    const kept = await numbers(page);
    expect(kept.filter((number, index) => kept.indexOf(number) !== index)).toEqual([]);
    expect(acknowledged.filter((number) => !kept.includes(number))).toEqual([]);
    // It still collects, and what is sent now is there too.
    await senders.send(5000);
    await expect.poll(() => numbers(page)).toContain(5000);
  } finally {
    await senders.close();
    await pilcrow.stop();
  }
});
