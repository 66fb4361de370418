// New versions, with electron-updater itself and a feed on loopback, behind the gate: what is found, fetched
// and refused, what the feed learns, what the ledger tells, and that nothing connects unasked.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { signFeed } from '../../build/sign-feed.ts';
import type { UpdateState } from '../../contract/updates.ts';
import type { ActivityChange, NewActivity } from '../../electron/store/activity.ts';
import { checkSignature, packageKind } from '../../electron/updates/feed.ts';
import { openUpdater } from '../../electron/updates/updater.ts';
import { Updates } from '../../electron/updates/updates.ts';
import { shutGate } from '../../network/gate.ts';
import {
  NEW_PACKAGE,
  openUpdateFeed,
  publicPart,
  TEST_FEED,
  type UpdateFeed,
} from '../update-feed.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let folder = '';
let feed: UpdateFeed;
let updates: Updates;
let states: UpdateState[];
let ledger: { entry: NewActivity; change?: ActivityChange }[];
let isAutomatic = false;
let isLedgerFull = false;
const refused: string[] = [];
const told: string[] = [];

beforeAll(() => shutGate((address) => refused.push(address)));
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-updates-'));
  writeFileSync(path.join(folder, 'app-update.yml'), 'updaterCacheDirName: fetched\n');
  feed = await openUpdateFeed();
  [states, ledger, isAutomatic, isLedgerFull] = [[], [], false, false];
  refused.length = 0;
  told.length = 0;
  begin();
});
afterEach(async () => {
  vi.useRealTimers();
  updates.close();
  await feed.close();
  rmSync(folder, { recursive: true });
});

function begin(key = feed.key, url = feed.url): void {
  updates = new Updates({
    version: '0.1.0',
    feed: { url, key },
    open: (given) => openUpdater(given, 'deb', program()),
    ledger: {
      add: (entry) => {
        if (isLedgerFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return ledger.push({ entry }) - 1;
      },
      change: (id, change) => Object.assign(ledger[id] as object, { change }),
    },
    isAutomatic: () => isAutomatic,
    onState: (state) => states.push(state),
    onFound: (version) => told.push(version),
  });
}

/** What electron-updater asks Electron for. */
function program(): AppAdapter {
  return {
    version: '0.1.0',
    name: 'pilcrow',
    isPackaged: true,
    appUpdateConfigPath: path.join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: async () => {},
    relaunch: () => {},
    quit: () => {},
    onQuit: () => {},
  };
}

/** Asks for something and waits until it has come to an end. */
async function until(ask: 'lookForUpdate' | 'downloadUpdate'): Promise<UpdateState> {
  await updates.handlers[ask]({});
  return ended();
}

function ended(): Promise<UpdateState> {
  return vi.waitUntil(
    () => {
      const last = states.at(-1);
      return last && !['looking', 'downloading'].includes(last.phase) ? last : null;
    },
    { timeout: 20_000 },
  );
}

/** The packages that lie in the cache. */
function fetched(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.deb$/.test(name),
  );
}

const problemOf = ({ phase, problem }: UpdateState) => [phase, problem?.code];

describe('a new version', () => {
  it('is found, fetched when the user says so, and stands in the ledger', async () => {
    expect(await until('lookForUpdate')).toMatchObject({ phase: 'found', found: '9.9.9' });
    expect(fetched()).toEqual([]);
    expect(await until('downloadUpdate')).toMatchObject({ phase: 'ready', problem: null });
    const [file = ''] = fetched();
    expect(readFileSync(path.join(folder, file))).toEqual(NEW_PACKAGE);
    const { host } = new URL(feed.url);
    const entry = { tool: 'update', model: '', place: 'source', host, outcome: 'running' };
    expect(ledger).toEqual([
      {
        entry,
        change: {
          outcome: 'answered',
          bytesSent: expect.any(Number),
          bytesReceived: expect.any(Number),
        },
      },
      { entry, change: expect.objectContaining({ outcome: 'answered' }) },
    ]);
    expect(ledger[1]?.change?.bytesReceived).toBeGreaterThan(NEW_PACKAGE.length);
    expect(refused).toEqual([]);
  });

  it('is asked for with nothing that tells who asks', async () => {
    await until('lookForUpdate');
    await until('downloadUpdate');
    const names = feed.asked.flatMap(({ headers }) => Object.keys(headers));
    expect([...new Set(names)].sort()).toEqual(['accept', 'cache-control', 'connection', 'host']);
    expect(feed.asked.map(({ path: asked }) => path.extname(asked))).toEqual([
      '.yml',
      '.sig',
      '.deb',
    ]);
  });

  it.each(['0.1.0', '0.0.9'])('is none when the feed has %s', async (version) => {
    feed.release.version = version;
    expect(await until('lookForUpdate')).toMatchObject({ phase: 'newest', found: null });
  });

  it.each([
    [0, 'newest'],
    [100, 'found'],
  ])('is offered to %i in a hundred at first', async (stagingPercentage, phase) => {
    feed.release.stagingPercentage = stagingPercentage;
    expect(await until('lookForUpdate')).toMatchObject({ phase });
  });
});

describe('what the feed does wrong', () => {
  it('a list that was altered after it was signed is not believed', async () => {
    feed.isAltered = true;
    expect(problemOf(await until('lookForUpdate'))).toEqual(['idle', 'update-untrusted']);
  });

  it('a list signed by another key is not believed', async () => {
    const other = await openUpdateFeed();
    await other.close();
    begin(other.key);
    expect(problemOf(await until('lookForUpdate'))).toEqual(['idle', 'update-untrusted']);
  });

  it('a file with another hash is thrown away', async () => {
    await until('lookForUpdate');
    const served = Buffer.from(NEW_PACKAGE);
    served[100] = 0;
    feed.release.served = served;
    expect(problemOf(await until('downloadUpdate'))).toEqual(['found', 'update-untrusted']);
    expect(fetched()).toEqual([]);
    expect(ledger.at(-1)?.change).toMatchObject({ outcome: 'failed' });
  });

  it('a longer file than the list says is not read to its end', async () => {
    await until('lookForUpdate');
    feed.release.served = Buffer.concat([NEW_PACKAGE, NEW_PACKAGE]);
    expect(problemOf(await until('downloadUpdate'))).toEqual(['found', 'update-failed']);
    expect(fetched()).toEqual([]);
  });

  it('a download that is cut off leaves nothing, and can be begun again', async () => {
    await until('lookForUpdate');
    feed.cutAt = 1000;
    expect(problemOf(await until('downloadUpdate'))).toEqual(['found', 'update-failed']);
    expect(fetched()).toEqual([]);
    feed.cutAt = null;
    expect(await until('downloadUpdate')).toMatchObject({ phase: 'ready', problem: null });
  });

  it.each(['redirect', 'address'] as const)('%s to another server is not followed', async (way) => {
    const other = await openUpdateFeed();
    const elsewhere = `${other.url}/pilcrow.deb`;
    if (way === 'redirect') feed.redirect = elsewhere;
    else feed.release.address = elsewhere;
    await until('lookForUpdate');
    const [phase, code] = problemOf(await until('downloadUpdate'));
    expect([phase, code?.startsWith('update-')]).toEqual(['found', true]);
    expect([other.asked, fetched()]).toEqual([[], []]);
    await other.close();
  });

  it('a server that does not answer can be left', async () => {
    feed.isSilent = true;
    await updates.handlers.lookForUpdate({});
    await vi.waitUntil(() => feed.asked.length > 0);
    await updates.handlers.stopUpdate({});
    expect(await ended()).toMatchObject({ phase: 'idle', problem: null });
    await vi.waitUntil(async () => (await feed.connections()) === 0);
    expect(ledger[0]?.change).toMatchObject({ outcome: 'cancelled' });
  });
});

describe('an installation', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  /** What puts packages in place, or asks for the password before: it says no, and notes what it was asked. */
  function refuseInstalling(): () => string[] {
    const asked = path.join(folder, 'asked');
    writeFileSync(asked, '');
    for (const name of ['pkexec', 'dpkg', 'apt-get']) {
      const script = `#!/bin/sh\necho "${name} $*" >> '${asked}'\nexit 126\n`;
      writeFileSync(path.join(folder, name), script, { mode: 0o755 });
    }
    process.env.PATH = `${folder}:${PATH}`;
    return () => readFileSync(asked, 'utf8').trim().split('\n');
  }

  it.skipIf(process.platform !== 'linux')(
    'that is refused is told, and can be asked for again',
    async () => {
      const asked = refuseInstalling();
      await until('lookForUpdate');
      await until('downloadUpdate');
      for (const count of [1, 2]) {
        await updates.handlers.installUpdate({});
        expect(problemOf(states.at(-1) as UpdateState)).toEqual(['ready', 'update-not-installed']);
        const dpkg = asked().filter((line) =>
          /dpkg -i \S+\/pilcrow-9\.9\.9-linux-x64\.deb/.test(line),
        );
        expect(dpkg.length).toBe(count);
      }
    },
  );
});

describe('unasked', () => {
  const fake = () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    updates.close();
    begin();
  };

  it('nothing is looked for while it is turned off', async () => {
    fake();
    await vi.advanceTimersByTimeAsync(3 * DAY);
    expect([feed.asked, ledger, states]).toEqual([[], [], []]);
  });

  it('it is looked for once a day where that is on, told, and not fetched', async () => {
    isAutomatic = true;
    fake();
    await vi.advanceTimersByTimeAsync(MINUTE);
    vi.useRealTimers();
    expect(await ended()).toMatchObject({ phase: 'found' });
    expect([told, fetched()]).toEqual([['9.9.9'], []]);
  });

  it('turning it off ends a connection that stands', async () => {
    isAutomatic = true;
    feed.isSilent = true;
    fake();
    await vi.advanceTimersByTimeAsync(MINUTE);
    vi.useRealTimers();
    await vi.waitUntil(() => feed.asked.length > 0);
    isAutomatic = false;
    updates.settingsChanged();
    expect(await ended()).toMatchObject({ phase: 'idle', problem: null });
    await vi.waitUntil(async () => (await feed.connections()) === 0);
  });

  it('nothing connects that can’t be written into the ledger', async () => {
    isLedgerFull = true;
    expect(problemOf(await until('lookForUpdate'))).toEqual(['idle', 'file-unwritable']);
    expect(feed.asked).toEqual([]);
  });
});

it('the feed that a release makes of its packages is believed', () => {
  const list = (processor: string) =>
    `version: 0.2.0\nfiles:\n  - url: pilcrow-0.2.0-win-${processor}.exe\n    sha512: x\n    size: 1\n`;
  for (const processor of ['x64', 'arm64']) {
    mkdirSync(path.join(folder, 'packages', processor), { recursive: true });
    writeFileSync(path.join(folder, 'packages', processor, 'latest.yml'), list(processor));
  }
  const { privateKey } = TEST_FEED;
  const key = publicPart(privateKey);
  const output = path.join(folder, 'release');
  expect(signFeed(path.join(folder, 'packages'), output, privateKey, 10)).toEqual(['latest.yml']);
  const [text = '', signature = ''] = ['latest.yml', 'latest.yml.sig'].map((name) =>
    readFileSync(path.join(output, name), 'utf8'),
  );
  checkSignature(text, signature, key);
  expect(() => checkSignature(`${text} `, signature, key)).toThrow(
    'not signed by who made Pilcrow',
  );
  expect(JSON.parse(text)).toMatchObject({
    version: '0.2.0',
    stagingPercentage: 10,
    files: [{ url: 'pilcrow-0.2.0-win-arm64.exe' }, { url: 'pilcrow-0.2.0-win-x64.exe' }],
  });
});

it('knows how it was installed', () => {
  writeFileSync(path.join(folder, 'package-type'), 'deb\n');
  expect([
    packageKind(folder, 'linux', {}),
    packageKind(os.tmpdir(), 'linux', {}),
    packageKind(folder, 'linux', { APPIMAGE: '/opt/pilcrow.AppImage' }),
    packageKind(folder, 'win32', {}),
    packageKind(folder, 'win32', { PORTABLE_EXECUTABLE_FILE: 'C:\\pilcrow.exe' }),
    packageKind(folder, 'darwin', {}),
  ]).toEqual(['deb', null, 'AppImage', 'nsis', null, 'mac']);
});
