// The inbox on the disk: each notification once, its words readable for nobody without the key, and
// nothing lost that was acknowledged.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppNotification, Verdict } from '../../contract/notifications.ts';
import type { CaptureEvent } from '../../electron/platform/notifications/notifications.ts';
import { NotificationStore } from '../../electron/store/notifications.ts';

const DAY = 24 * 60 * 60 * 1000;
const KEY_STORE = {
  encryptString: (text: string) => Buffer.from(`sealed:${text}`),
  decryptString: (sealed: Buffer) => sealed.toString().replace(/^sealed:/, ''),
};
let folder = '';
let store: NotificationStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-inbox-'));
  store = new NotificationStore(folder, KEY_STORE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function shown(
  origin: string,
  changes: Partial<AppNotification> & { place?: string } = {},
): CaptureEvent {
  const { place = null, ...rest } = changes;
  const notification: AppNotification = {
    application: 'Chat',
    desktopEntry: null,
    title: 'Ann',
    body: `body of ${origin}`,
    urgency: 'normal',
    category: null,
    actions: [],
    time: 1,
    ...rest,
  };
  return { kind: 'shown', captured: { origin, place, notification } };
}

const all = (query = '') => store.list({ query, states: ['inbox', 'snoozed', 'done'], limit: 100 });
const bodies = () => all().map(({ body, state }) => [body, state]);
const reopen = () => {
  store.close();
  store = new NotificationStore(folder, KEY_STORE);
};

const VERDICT: Verdict = {
  priority: 'high',
  score: 0.9,
  rule: 'contact',
  detail: 'Ann',
  reason: 'Ann is one of your contacts.',
  flag: null,
};

describe('the inbox', () => {
  it('has each notification once, newest first, also after a restart', () => {
    store.apply([shown('a', { time: 1 }), shown('b', { time: 2 }), shown('a', { time: 3 })]);
    store.apply([shown('b', { time: 4 })]);
    reopen();
    expect(bodies()).toEqual([
      ['body of b', 'inbox'],
      ['body of a', 'inbox'],
    ]);
  });

  it('follows a notification that is replaced, and lets a verdict on the old one go', () => {
    store.apply([shown('a', { place: 'p', body: '10 %', time: 1 })]);
    const [before] = all();
    store.apply([shown('b', { place: 'p', body: '20 %', time: 2 })]);
    store.judge([{ id: before?.id ?? 0, time: 1, verdict: VERDICT }]);
    expect(all()).toMatchObject([{ id: before?.id, body: '20 %', time: 2, verdict: null }]);
  });

  it('begins a new one where the old one is closed', () => {
    store.apply([shown('a', { place: 'p' }), { kind: 'closed', place: 'p', how: 'expired' }]);
    store.apply([shown('b', { place: 'p', time: 2 })]);
    store.apply([{ kind: 'closed', place: 'p', how: 'dismissed' }]);
    store.apply([shown('c', { place: 'p', time: 3 })]);
    expect(all().map(({ body, state, open }) => [body, state, open])).toEqual([
      ['body of c', 'inbox', true],
      ['body of b', 'done', false],
      ['body of a', 'inbox', false],
    ]);
    reopen();
    expect(all().some(({ open }) => open)).toBe(false);
  });

  it('takes for done what the user acted on, and lets it be replaced', () => {
    store.apply([shown('a', { place: 'p' }), { kind: 'acted', place: 'p' }]);
    expect(bodies()).toEqual([['body of a', 'done']]);
    store.apply([shown('b', { place: 'p', time: 2 })]);
    expect(bodies()).toEqual([['body of b', 'inbox']]);
  });

  it('writes all of a batch or nothing', () => {
    const broken = { kind: 'shown', captured: { origin: null } } as unknown as CaptureEvent;
    expect(() => store.apply([shown('a'), broken])).toThrow();
    expect(all()).toEqual([]);
  });

  it('searches a few rows at a time, so that others get on meanwhile', async () => {
    store.apply(
      Array.from({ length: 450 }, (_, n) =>
        shown(String(n), { title: n % 2 === 0 ? 'Even' : 'Odd', time: n % 7 }),
      ),
    );
    const options = { query: 'even', states: ['inbox' as const], limit: 200 };
    let isFound = false;
    const search = store.search(options).then((found) => {
      isFound = true;
      return found;
    });
    let turns = 0;
    for (; !isFound; turns++) await new Promise<void>((resolve) => setImmediate(resolve));
    expect(await search).toEqual(store.list(options));
    expect([(await search).length, turns > 3]).toEqual([200, true]);
  });

  it('keeps words sealed, and erases them for good', () => {
    store.apply([shown('a', { title: 'Ann Arbour', body: 'the launch code', time: 1 })]);
    store.judge([{ id: 1, time: 1, verdict: { ...VERDICT, detail: 'Ann Arbour' } }]);
    const onDisk = () =>
      readdirSync(folder).some((name) => {
        const bytes = readFileSync(path.join(folder, name));
        return bytes.includes('launch code') || bytes.includes('Arbour');
      });
    expect(onDisk()).toBe(false);
    expect(all('LAUNCH')).toMatchObject([
      { body: 'the launch code', verdict: { detail: 'Ann Arbour' } },
    ]);
    store.wipe();
    reopen();
    expect([all(), onDisk()]).toEqual([[], false]);
  });

  it('starts anew, and says so, when its key can’t be read, and keeps what another key store reads', () => {
    const closed = () => {
      throw new Error('Of another desktop');
    };
    store.apply([shown('a')]);
    store.close();
    store = new NotificationStore(folder, { ...KEY_STORE, decryptString: closed });
    expect([store.warning, all()]).toEqual([
      'The key of the inbox could not be read, so the inbox starts anew. What was in it is kept as notifications.db.damaged-1 and notifications.key.damaged-1.',
      [],
    ]);
    store.apply([shown('b')]);
    reopen();
    expect([store.warning, bodies()]).toEqual([null, [['body of b', 'inbox']]]);
    store.close();
    for (const name of ['notifications.db', 'notifications.key'])
      renameSync(path.join(folder, `${name}.damaged-1`), path.join(folder, name));
    store = new NotificationStore(folder, KEY_STORE);
    expect([store.warning, bodies()]).toEqual([null, [['body of a', 'inbox']]]);
  });

  it('counts what matters, by the user’s word before triage’s', () => {
    store.apply([shown('a'), shown('b'), shown('c')]);
    for (const id of [1, 2, 3]) store.judge([{ id, time: 1, verdict: VERDICT }]);
    store.correct(1, 'low');
    store.setState([2], 'done', null);
    expect(store.priorityCount()).toBe(1);
  });

  it('wakes what was snoozed, also when the popup was put away meanwhile', () => {
    const places = ['p', 'q', 'r'];
    store.apply([...places.map((place) => shown(place, { place })), shown('s')]);
    store.setState([1, 2, 3], 'snoozed', 500);
    const ways = ['dismissed', 'expired', 'withdrawn'] as const;
    store.apply(ways.map((how, n) => ({ kind: 'closed', place: places[n] as string, how })));
    expect([store.wake(499), store.wake(500), store.wake(501)]).toEqual([0, 2, 0]);
    expect(all().map(({ body, state, open }) => [body, state, open])).toEqual([
      ['body of s', 'inbox', false],
      ['body of r', 'done', false],
      ['body of q', 'inbox', false],
      ['body of p', 'inbox', false],
    ]);
  });

  it('forgets what is old or too much', () => {
    const times = [1, 2, 3, 4].map((day) => shown(String(day), { time: day * DAY }));
    store.apply([...times, shown('x', { application: 'Shop', time: 4 * DAY })]);
    store.expire(2, 3, 4 * DAY);
    expect(bodies().map(([body]) => body)).toEqual(['body of x', 'body of 4', 'body of 3']);
  });

  it('remembers what was learnt until it is reset', () => {
    store.setLearnt([
      [7, 0.25],
      [9, -1],
    ]);
    reopen();
    expect(store.learnt()).toEqual([
      [7, 0.25],
      [9, -1],
    ]);
    store.setLearnt([]);
    expect(store.learnt()).toEqual([]);
  });
});

// Writes one notification after the other, says each number once it is acknowledged, and is killed.
const WRITER = `
  const { NotificationStore } = await import(process.argv[1]);
  const keyStore = {
    encryptString: (text) => Buffer.from('sealed:' + text),
    decryptString: (sealed) => sealed.toString().replace(/^sealed:/, ''),
  };
  const store = new NotificationStore(process.argv[2], keyStore);
  for (let n = 0; ; n++) {
    const notification = { application: 'a', desktopEntry: null, title: String(n), body: '',
      urgency: 'normal', category: null, actions: [], time: n };
    store.apply([{ kind: 'shown', captured: { origin: String(n), place: null, notification } }]);
    process.stdout.write(n + '\\n');
  }`;

it.each([2, 200, 900])(
  'loses nothing acknowledged when the process is killed in the middle of writing, after %i',
  async (count) => {
    store.close();
    const module = path.resolve(import.meta.dirname, '../../electron/store/notifications.ts');
    const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, module, folder]);
    let output = '';
    await new Promise((resolve) => {
      writer.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.split('\n').length > count) writer.kill('SIGKILL');
      });
      writer.on('exit', resolve);
    });
    const acknowledged = output.split('\n').slice(0, -1).map(Number);
    store = new NotificationStore(folder, KEY_STORE);
    const kept = new Set(
      store
        .list({ query: '', states: ['inbox'], limit: 100_000 })
        .map(({ title }) => Number(title)),
    );
    expect(acknowledged.length).toBeGreaterThanOrEqual(count);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  },
);
