// Holding popups back on desktops whose daemons are not here: GNOME's setting is the real one (gsettings
// and dconf), Plasma's daemon a small one that keeps to its interface. Whoever holds them back is a process
// of its own, so that it can be killed.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NotificationDaemon, startNotificationDaemon } from '../notification-daemon.ts';
import { PrivateBus, until } from './private-bus.ts';

const QUIET = new URL('../../electron/platform/notifications/quiet.ts', import.meta.url);
const BANNERS = ['org.gnome.desktop.notifications', 'show-banners'];

let bus: PrivateBus;
let daemon: NotificationDaemon;
let note = '';
const holders: ChildProcess[] = [];

beforeEach(async () => {
  bus = await PrivateBus.start();
  note = path.join(bus.folder, 'banners-held-back');
});
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await daemon.close().catch(() => {});
  await bus.stop();
});

class Holder {
  readonly process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor() {
    const options = { address: bus.address, application: 'io.example.Pilcrow', note };
    const program = `
      import { createInterface } from 'node:readline';
      import { BusQuiet } from ${JSON.stringify(QUIET.href)};
      const quiet = new BusQuiet(${JSON.stringify(options)});
      for await (const line of createInterface({ input: process.stdin })) {
        const tell = (isHeld) => console.log('now', isHeld);
        console.log(line === 'begin' ? await quiet.begin(tell) : (quiet.end(), 'ended'));
      }`;
    this.process = spawn(process.execPath, ['--input-type=module', '-e', program], {
      env: bus.environment,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    holders.push(this.process);
    const lines = createInterface({ input: this.process.stdout as NodeJS.ReadableStream });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  async ask(what: 'begin' | 'end'): Promise<string> {
    this.process.stdin?.write(`${what}\n`);
    return this.hear();
  }

  /** What it says next. */
  async hear(): Promise<string> {
    return (await this.#answers.next()).value;
  }

  async kill(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}

async function banners(value?: boolean): Promise<boolean> {
  const words = value === undefined ? ['get', ...BANNERS] : ['set', ...BANNERS, String(value)];
  const { stdout } = await promisify(execFile)('gsettings', words, { env: bus.environment });
  return stdout.trim() === 'true';
}

it('turns GNOME’s banners off and on again, also when it begins again at once or is killed', async () => {
  daemon = await startNotificationDaemon(bus.address, 'gnome-shell');
  const holder = new Holder();
  expect(await holder.ask('begin')).toBe('true');
  expect(await banners()).toBe(false);
  await holder.ask('end');
  expect(await holder.ask('begin')).toBe('true');
  expect(await banners()).toBe(false);
  await holder.ask('end');
  await until(banners);
  expect(existsSync(note)).toBe(false);
  await holder.ask('begin');
  await holder.kill();
  await until(banners);
  await until(() => !existsSync(note));
});

it('leaves banners off that the user has turned off, and gives back what a dead session left', async () => {
  daemon = await startNotificationDaemon(bus.address, 'gnome-shell');
  await banners(false);
  const holder = new Holder();
  expect(await holder.ask('begin')).toBe('true');
  await holder.ask('end');
  await holder.kill();
  expect(await banners()).toBe(false);
  // As when the computer has lost power: off, with our note, and nobody to give it back.
  writeFileSync(note, '');
  expect(await new Holder().ask('end')).toBe('ended');
  await until(banners);
  await until(() => !existsSync(note));
});

it('asks Plasma to be quiet, anew when Plasma starts anew, and is forgotten when it is killed', async () => {
  daemon = await startNotificationDaemon(bus.address, 'Plasma');
  const holder = new Holder();
  expect(await holder.ask('begin')).toBe('true');
  expect(daemon.inhibitors.size).toBe(1);
  await holder.ask('end');
  await until(() => daemon.inhibitors.size === 0);
  await holder.ask('begin');
  await daemon.close();
  daemon = await startNotificationDaemon(bus.address, 'Plasma');
  await until(() => daemon.inhibitors.size === 1);
  await holder.kill();
  await until(() => daemon.inhibitors.size === 0);
});

it('tells when a daemon comes that can be quiet, and when one comes that can’t', async () => {
  const holder = new Holder();
  expect(await holder.ask('begin')).toBe('false');
  daemon = await startNotificationDaemon(bus.address, 'Plasma');
  expect(await holder.hear()).toBe('now true');
  expect(daemon.inhibitors.size).toBe(1);
  await daemon.close();
  daemon = await startNotificationDaemon(bus.address, 'Some daemon');
  expect(await holder.hear()).toBe('now false');
});

it('says so where nobody can be asked to be quiet', async () => {
  daemon = await startNotificationDaemon(bus.address, 'Some daemon');
  expect(await new Holder().ask('begin')).toBe('false');
  await daemon.close();
  expect(await new Holder().ask('begin')).toBe('false');
});
