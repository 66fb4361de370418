// Notification centres that are looked at now and then: what a look differs from the one before, Windows'
// answers as its helper writes them, and the database of macOS, made here as macOS makes it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import createPlist from 'bplist-creator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CentreClosed,
  CentreNotifications,
  CentreReader,
  type Listed,
} from '../../electron/platform/notifications/centre.ts';
import { MacCentre } from '../../electron/platform/notifications/mac-centre.ts';
import type { CaptureEvent } from '../../electron/platform/notifications/notifications.ts';
import {
  parseAnswer,
  WindowsCentre,
} from '../../electron/platform/notifications/windows-centre.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-centre-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function listed(id: string, title: string, application = 'Chat'): Listed {
  const rest = { desktopEntry: null, body: '', category: null, actions: [], time: 1 };
  return { id, notification: { application, title, urgency: 'normal', ...rest } };
}

/** In one line each: `+origin title`, `-place how`. */
function brief(events: readonly CaptureEvent[]): string[] {
  return events.map((event) => {
    if (event.kind === 'shown')
      return `+${event.captured.origin} ${event.captured.notification.title}`;
    return event.kind === 'closed' ? `-${event.place} ${event.how}` : event.kind;
  });
}

describe('the reader of a notification centre', () => {
  it('tells what came, changed and went since the look before, and nothing of before the first', () => {
    const reader = new CentreReader('Pilcrow');
    const looks = [
      [listed('a', 'old')],
      [listed('a', 'old'), listed('b', 'new'), listed('c', 'ours', 'pilcrow')],
      [listed('a', 'old, changed'), listed('b', 'new'), listed('c', 'ours', 'pilcrow')],
      [listed('b', 'new')],
    ];
    expect(looks.map((look) => brief(reader.read(look)))).toEqual([
      [],
      ['+b/0 new'],
      ['+a/1 old, changed'],
      ['-a dismissed', '-c dismissed'],
    ]);
  });

  it('takes a centre that has closed for no news, and says why until it opens again', async () => {
    const events: CaptureEvent[] = [];
    const looks: (Listed[] | 'closed')[] = [
      [],
      [listed('a', 'one')],
      'closed',
      [listed('a', 'one'), listed('b', 'two')],
    ];
    const lacks: unknown[] = [];
    const centre = {
      list: async () => {
        lacks.push(source.unavailable);
        const look = looks.length > 1 ? looks.shift() : looks[0];
        if (look === 'closed') throw new CentreClosed('notifications-windows-denied');
        return look ?? [];
      },
      check: async () => {},
      close: () => {},
    };
    const source = new CentreNotifications(centre, 'Pilcrow', 5);
    source.start((event) => events.push(event));
    await vi.waitFor(() => expect(brief(events)).toEqual(['+a/0 one', '+b/0 two']));
    source.stop();
    expect(lacks.slice(0, 4)).toEqual([null, null, null, 'notifications-windows-denied']);
    expect(await source.check()).toBe('notifications-heard');
  });
});

/** As ConvertTo-Json of Windows PowerShell 5.1 writes what the helper gathers. */
const ANSWER =
  '{"access":"Allowed","notifications":[{"id":412,"created":1764072001000,"application":"Phone Link","applicationId":"Microsoft.YourPhone_8wekyb3d8bbwe!App","texts":["Ann Okafor","Can you pick up Carla at four?","via Messages"]},{"id":410,"created":1764072000000,"application":null,"applicationId":"Chrome","texts":["Jos\\u00e9 \\u003cmail\\u003e",""]}]}';

describe('Windows', () => {
  it('lists what its helper answers, oldest first', () => {
    expect(parseAnswer(ANSWER)).toEqual([
      {
        id: 'windows/410/1764072000000',
        notification: {
          application: 'Chrome',
          desktopEntry: 'Chrome',
          title: 'José <mail>',
          body: '',
          urgency: 'normal',
          category: null,
          actions: [],
          time: 1764072000000,
        },
      },
      {
        id: 'windows/412/1764072001000',
        notification: {
          application: 'Phone Link',
          desktopEntry: 'Microsoft.YourPhone_8wekyb3d8bbwe!App',
          title: 'Ann Okafor',
          body: 'Can you pick up Carla at four?\nvia Messages',
          urgency: 'normal',
          category: null,
          actions: [],
          time: 1764072001000,
        },
      },
    ]);
  });

  it('asks one helper, line by line, and another when that one has died', async () => {
    const program = `
      let asked = 0;
      process.stdin.on('data', (line) => {
        if (String(line) === 'access\\n') return console.log('{"access":"Allowed","notifications":[]}');
        if (++asked > 2) process.exit(1);
        console.log(asked === 1 ? ${JSON.stringify(ANSWER)} : '{"access":"Denied","notifications":[]}');
      }).on('end', () => process.exit(0));`;
    const start = vi.fn(() => spawn(process.execPath, ['-e', program]));
    const centre = new WindowsCentre(start);
    const code = (error: CentreClosed) => error.code;
    await centre.check();
    expect(await centre.list()).toHaveLength(2);
    expect(await centre.list().catch(code)).toBe('notifications-windows-denied');
    expect(await centre.list().catch(code)).toBe('notifications-windows-missing');
    expect(start).toHaveBeenCalledTimes(1);
    expect(await centre.list()).toHaveLength(2);
    expect(start).toHaveBeenCalledTimes(2);
    const helper = start.mock.results[1]?.value as ReturnType<typeof spawn>;
    centre.close();
    await vi.waitFor(() => expect(helper.exitCode).toBe(0));
  });

  it('says so where there is no PowerShell', async () => {
    const source = new CentreNotifications(
      new WindowsCentre(() => spawn(path.join(folder, 'powershell.exe'))),
      'Pilcrow',
    );
    expect(await source.check()).toBe('notifications-windows-missing');
  });

  it('has a helper whose text can stand on a command line', () => {
    const script = new URL('../../electron/assets/notifications.ps1', import.meta.url);
    expect(readFileSync(script, 'utf8')).not.toContain('"');
  });
});

describe('macOS', () => {
  const MAC_EPOCH = Date.UTC(2001, 0, 1);

  /** The tables of usernoted's database that are read, and its way of writing. */
  function makeDatabase(): DatabaseSync {
    mkdirSync(path.join(folder, 'db2'));
    const database = new DatabaseSync(path.join(folder, 'db2', 'db'));
    database.exec(
      `PRAGMA journal_mode = WAL;
       CREATE TABLE app (app_id INTEGER PRIMARY KEY, identifier VARCHAR, badge INTEGER NULL);
       CREATE TABLE record (rec_id INTEGER PRIMARY KEY, app_id INTEGER, uuid BLOB, data BLOB,
         request_date REAL, request_last_date REAL, delivered_date REAL, presented Bool,
         style INTEGER, snooze_fire_date REAL);
       INSERT INTO app VALUES (1, 'com.apple.MobileSMS', NULL), (2, 'com.example.Chat', 3);`,
    );
    return database;
  }

  function deliver(database: DatabaseSync, id: number, app: number, date: number, data: Buffer) {
    database
      .prepare(
        'INSERT INTO record (rec_id, app_id, uuid, data, delivered_date) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, app, Buffer.alloc(16, id), data, (date - MAC_EPOCH) / 1000);
  }

  const content = (req: object) =>
    createPlist({ app: 'com.example.Chat', uuid: Buffer.alloc(16), date: 801_000_000.25, req });

  const open = () =>
    new MacCentre(
      [path.join(folder, 'not there'), path.join(folder, 'db2', 'db')],
      async (identifier) => identifier.split('.').at(-1) ?? '',
    );

  it('reads the records, also those that are written while it looks, and leaves out what is none', async () => {
    const database = makeDatabase();
    const noon = Date.UTC(2026, 10, 24, 12);
    const said = { titl: 'Ann Okafor', subt: 'Family', body: 'Dinner at 8? 🍝', cate: 'chat' };
    deliver(database, 7, 1, noon, content(said));
    deliver(database, 8, 2, noon + 500, Buffer.from('no property list'));
    const centre = open();
    await centre.check();
    expect(await centre.list()).toEqual([
      {
        id: `mac/${'07'.repeat(16)}`,
        notification: {
          application: 'MobileSMS',
          desktopEntry: 'com.apple.MobileSMS',
          title: 'Ann Okafor',
          body: 'Family\nDinner at 8? 🍝',
          urgency: 'normal',
          category: null,
          actions: [],
          time: noon,
        },
      },
    ]);
    deliver(database, 9, 2, noon - 1000, content({ titl: ['NEW_MESSAGE', ['Bo']], body: 'hi' }));
    const found = (await centre.list()).map(({ notification: { application, title } }) => [
      application,
      title,
    ]);
    expect(found).toEqual([
      ['Chat', 'NEW_MESSAGE'],
      ['MobileSMS', 'Ann Okafor'],
    ]);
    centre.close();
    database.close();
  });

  it('tells a database that is not there, or of another form, from one that it may not open', async () => {
    const code = (error: CentreClosed) => error.code;
    expect(await open().check().catch(code)).toBe('notifications-mac-missing');
    mkdirSync(path.join(folder, 'db2', 'db'), { recursive: true });
    expect(await open().list().catch(code)).toBe('notifications-mac-denied');
    rmSync(path.join(folder, 'db2'), { recursive: true });
    const database = makeDatabase();
    database.exec('ALTER TABLE record RENAME TO records');
    database.close();
    expect(await open().list().catch(code)).toBe('notifications-mac-missing');
  });
});
