// Settings and history on disk: what is written is read back, and a damaged file costs the user
// nothing but a message.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../contract/settings.ts';
import { DraftStore } from '../../electron/store/draft.ts';
import { openPrivateFolder } from '../../electron/store/files.ts';
import { HistoryStore } from '../../electron/store/history.ts';
import { migrate } from '../../electron/store/migrations.ts';
import { SettingsStore } from '../../electron/store/settings.ts';

const DAY = 24 * 60 * 60 * 1000;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-stores-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);
const mode = (name: string) => statSync(inFolder(name)).mode & 0o777;

describe('the app’s folder', () => {
  it('is made private, with what lies in it', () => {
    writeFileSync(inFolder('history.db'), '', { mode: 0o644 });
    writeFileSync(inFolder('history.db.damaged-1-wal'), '', { mode: 0o644 });
    writeFileSync(inFolder('Cookies'), '', { mode: 0o644 });
    chmodSync(folder, 0o755);
    openPrivateFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(mode('history.db')).toBe(0o600);
    expect(mode('history.db.damaged-1-wal')).toBe(0o600);
    expect(mode('Cookies')).toBe(0o644);
  });
});

describe('settings', () => {
  it('survive a restart and are private', () => {
    new SettingsStore(folder).change({ theme: 'dark', excludedApplications: ['keepassxc'] });
    expect(new SettingsStore(folder).get()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      excludedApplications: ['keepassxc'],
    });
    expect(mode('settings.json')).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{"schema":1,', '[]', '"text"', '{"schema":2}', '{"theme":"pink"}'])(
    'keep a damaged file aside: %s',
    (damaged) => {
      writeFileSync(inFolder('settings.json.damaged-1'), 'an older one');
      writeFileSync(inFolder('settings.json'), damaged);
      const store = new SettingsStore(folder);
      expect(store.get()).toEqual(DEFAULT_SETTINGS);
      expect(store.warning).toContain('settings.json.damaged-2');
      expect(readFileSync(inFolder('settings.json.damaged-2'), 'utf8')).toBe(damaged);
      expect(readFileSync(inFolder('settings.json.damaged-1'), 'utf8')).toBe('an older one');
      expect(store.change({ theme: 'light' }).theme).toBe('light');
    },
  );

  it('keep their values where the file has none for them', () => {
    writeFileSync(inFolder('settings.json'), '{"theme":"dark","history":{"days":7}}');
    expect(new SettingsStore(folder).get()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      history: { enabled: true, days: 7 },
    });
  });

  it('stay as they were when the disk refuses the new ones', () => {
    const store = new SettingsStore(folder);
    store.change({ theme: 'dark' });
    rmSync(folder, { recursive: true });
    expect(() => store.change({ theme: 'light' })).toThrow();
    expect(store.get().theme).toBe('dark');
    folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-stores-'));
  });
});

function entry(original: string, time = 0) {
  return {
    time,
    tool: 'proofread',
    application: 'editor',
    original,
    result: original.toUpperCase(),
    outcome: 'replaced',
  } as const;
}

describe('history', () => {
  it('survives a restart, newest first, and is private', () => {
    const store = new HistoryStore(folder);
    store.add(entry('first', 1));
    store.add(entry('second', 2));
    expect(mode('history.db')).toBe(0o600);
    expect(mode('history.db-wal')).toBe(0o600);
    store.close();
    expect(new HistoryStore(folder).list('', 10)).toEqual([
      { id: 2, ...entry('second', 2) },
      { id: 1, ...entry('first', 1) },
    ]);
  });

  it('finds text as it is written, wildcards included', () => {
    const store = new HistoryStore(folder);
    for (const text of ['100% sure', '100 sure', 'a_b', 'axb', 'back\\slash']) {
      store.add(entry(text));
    }
    const found = (query: string) => store.list(query, 10).map(({ original }) => original);
    expect(found('0%')).toEqual(['100% sure']);
    expect(found('a_b')).toEqual(['a_b']);
    expect(found('k\\s')).toEqual(['back\\slash']);
    expect(found('SURE')).toEqual(['100 sure', '100% sure']);
    expect(found('nothing')).toEqual([]);
  });

  it('erases what is too old, leaving no trace on the disk', () => {
    const store = new HistoryStore(folder);
    store.add(entry('a long forgotten secret', 0));
    store.add(entry('of today', 90 * DAY));
    store.expire(90, 90 * DAY + 1);
    expect(store.list('', 10).map(({ original }) => original)).toEqual(['of today']);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(inFolder(name)).includes('forgotten')).toBe(false);
    }
  });

  it('removes one entry or all', () => {
    const store = new HistoryStore(folder);
    for (const text of ['one', 'two', 'three']) store.add(entry(text));
    store.remove(2);
    expect(store.get(2)).toBeNull();
    expect(store.list('', 10).map(({ id }) => id)).toEqual([3, 1]);
    store.clear();
    expect(store.list('', 10)).toEqual([]);
  });

  it('keeps a damaged database aside and starts anew', () => {
    const first = new HistoryStore(folder);
    first.add(entry('kept'));
    first.close();
    const damaged = readFileSync(inFolder('history.db'));
    damaged.fill(0xff, 100, 3000);
    writeFileSync(inFolder('history.db'), damaged);
    const store = new HistoryStore(folder);
    expect(store.warning).toContain('history.db.damaged-1');
    expect(store.list('', 10)).toEqual([]);
    expect(readFileSync(inFolder('history.db.damaged-1'))).toEqual(damaged);
    store.add(entry('new'));
    store.close();
    expect(new HistoryStore(folder).warning).toBeNull();
  });

  it('does not write into a database of a newer version', () => {
    const newer = new DatabaseSync(inFolder('history.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const store = new HistoryStore(folder);
    expect(store.warning).toContain('history.db.damaged-1');
    expect(existsSync(inFolder('history.db.damaged-1'))).toBe(true);
  });
});

describe('migrations', () => {
  it('take each step once, and none of a step that fails', () => {
    const database = new DatabaseSync(':memory:');
    const steps = ['CREATE TABLE a (x)', 'INSERT INTO a VALUES (1)'];
    migrate(database, steps.slice(0, 1));
    migrate(database, steps);
    migrate(database, steps);
    const broken = [...steps, 'INSERT INTO a VALUES (2); NONSENSE'];
    expect(() => migrate(database, broken)).toThrow();
    expect(database.prepare('SELECT x FROM a').all()).toEqual([{ x: 1 }]);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
  });
});

describe('the draft', () => {
  it('is kept in a private file, and leaves none when it is empty', () => {
    expect(new DraftStore(folder).get()).toBe('');
    new DraftStore(folder).save('Dear Ann,\n✓');
    expect(new DraftStore(folder).get()).toBe('Dear Ann,\n✓');
    expect(mode('draft.txt')).toBe(0o600);
    new DraftStore(folder).save('');
    expect(existsSync(inFolder('draft.txt'))).toBe(false);
  });
});
