// Faults that come from around the program: a full disk, a lock that another program holds, a clock that
// jumps, bytes that change on the disk, a folder that can't be written, and pages that send anything.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { type MainApi, MainInputs } from '../../contract/api.ts';
import { Problem, toProblem } from '../../contract/errors.ts';
import { DEFAULT_SETTINGS } from '../../contract/settings.ts';
import { DraftStore } from '../../electron/store/draft.ts';
import { HistoryStore } from '../../electron/store/history.ts';
import { NotificationStore } from '../../electron/store/notifications.ts';
import { SettingsStore } from '../../electron/store/settings.ts';

vi.mock('electron', () => ({ ipcMain: {}, globalShortcut: {} }));
const { answer } = await import('../../electron/rpc.ts');
const { once } = await import('../../electron/hotkeys.ts');

const DAY = 24 * 60 * 60 * 1000;
const KEY_STORE = {
  encryptString: (text: string) => Buffer.from(text),
  decryptString: (sealed: Buffer) => sealed.toString(),
};
let folder = '';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

function entry(original: string, time: number) {
  return {
    time,
    tool: 'proofread',
    application: 'editor',
    original,
    result: original.toUpperCase(),
    outcome: 'replaced',
  } as const;
}

describe('a full disk', () => {
  /** What is written under this name goes to a device that is always full. */
  const isFull = (name: string) => symlinkSync('/dev/full', inFolder(`${name}.${process.pid}.new`));

  it('leaves settings and draft as they were, and is told as what it is', () => {
    const settings = new SettingsStore(folder);
    const draft = new DraftStore(folder);
    settings.change({ theme: 'dark' });
    draft.save('Dear Ann');
    isFull('settings.json');
    isFull('draft.txt');
    for (const write of [() => settings.change({ theme: 'light' }), () => draft.save('Dear Bo')]) {
      let problem: Problem | null = null;
      try {
        write();
      } catch (error) {
        problem = toProblem(error);
      }
      expect(problem).toMatchObject({ code: 'file-unwritable', message: 'The disk is full.' });
    }
    expect(new SettingsStore(folder).get().theme).toBe('dark');
    expect(new DraftStore(folder).get()).toBe('Dear Ann');
    expect(readdirSync(folder).sort()).toEqual(['draft.txt', 'settings.json']);
  });

  it('with room for a part of a text only costs none of the old one', () => {
    const module = new URL('../../electron/store/files.ts', import.meta.url).href;
    const script = `import { writeAtomically } from ${JSON.stringify(module)};
      try { writeAtomically(process.argv[1], 'new '.repeat(1000)); }
      catch (error) { process.stdout.write(error.code); }`;
    writeFileSync(inFolder('draft.txt'), 'Dear Ann');
    // No file can grow beyond a kilobyte.
    const limited = ['-c', 'ulimit -f 1 && exec "$@"', 'bash', process.execPath];
    const node = ['--input-type=module', '--eval', script, inFolder('draft.txt')];
    expect(execFileSync('bash', [...limited, ...node], { encoding: 'utf8' })).toBe('EFBIG');
    expect(readFileSync(inFolder('draft.txt'), 'utf8')).toBe('Dear Ann');
    expect(readdirSync(folder)).toEqual(['draft.txt']);
  });

  // A file system of 2 MB of its own, where the kernel lets a user make one.
  const script = path.resolve(import.meta.dirname, '../fixtures/full-disk.ts');
  const inSmallDisk = (mount: string) =>
    spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, script], {
      encoding: 'utf8',
    });
  const MOUNT = 'mount -t tmpfs -o size=2m none "$1"';
  const mayMount = inSmallDisk('mount -t tmpfs none /mnt').status === 0;

  it.skipIf(!mayMount)('costs the history its new entries, and none of the old', () => {
    const { stdout, stderr } = inSmallDisk(`${MOUNT} && exec "$2" "$3" "$1"`);
    expect([stderr, JSON.parse(stdout)]).toEqual([
      '',
      {
        problem: {
          code: 'file-unwritable',
          message: 'The disk is full.',
          advice: expect.any(String),
        },
        lost: [],
        isDamaged: false,
        canWriteAgain: true,
        whenOpenedFull: expect.stringContaining("can't be opened now"),
        setAside: [],
      },
    ]);
  });
});

describe('a database', () => {
  it('that another program holds is not taken for damaged', () => {
    const first = new HistoryStore(folder);
    first.add(entry('kept', 1));
    first.close();
    const other = new DatabaseSync(inFolder('history.db'));
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const locked = new HistoryStore(folder);
    expect(locked.warning).toContain("can't be opened now");
    locked.add(entry('meanwhile', 2));
    expect(locked.list('', 10).map(({ original }) => original)).toEqual(['meanwhile']);
    locked.close();
    other.exec('ROLLBACK');
    other.close();
    const again = new HistoryStore(folder);
    expect([again.warning, again.list('', 10).map(({ original }) => original)]).toEqual([
      null,
      ['kept'],
    ]);
  });

  it('whose bytes have changed loses that notification and no other', () => {
    const store = new NotificationStore(folder, KEY_STORE);
    const shown = (origin: string) => ({
      kind: 'shown' as const,
      captured: {
        origin,
        place: null,
        notification: {
          application: 'Chat',
          desktopEntry: null,
          title: origin,
          body: 'words',
          urgency: 'normal' as const,
          category: null,
          actions: [],
          time: 1,
        },
      },
    });
    store.apply(['a', 'b', 'c'].map(shown));
    store.close();
    const raw = new DatabaseSync(inFolder('notifications.db'));
    raw.exec("UPDATE notifications SET content = zeroblob(60) WHERE origin = 'b'");
    raw.close();
    const again = new NotificationStore(folder, KEY_STORE);
    const options = { query: 'words', states: ['inbox' as const], limit: 10 };
    expect(again.list(options).map(({ title }) => title)).toEqual(['c', 'a']);
    expect(again.unjudged(10).map(({ title }) => title)).toEqual(['a', 'c']);
    expect(again.count()).toBe(3);
  });
});

describe('a folder that can’t be written', () => {
  it('costs the settings their place, and not the start of the app', () => {
    writeFileSync(inFolder('file'), '');
    // A file where the folder should be: nothing under it can be read or written.
    const store = new SettingsStore(inFolder('file'));
    expect([store.get(), store.warning]).toEqual([DEFAULT_SETTINGS, null]);
    expect(() => store.change({ theme: 'dark' })).toThrow();
    expect(store.get().theme).toBe('system');
  });
});

describe('a clock that jumps', () => {
  it('to the next century at start costs no history', () => {
    const store = new HistoryStore(folder);
    store.add(entry('of today', 100 * DAY));
    expect(store.isAllOld(90, 101 * DAY)).toBe(false);
    expect(store.isAllOld(90, 40_000 * DAY)).toBe(true);
    expect(new HistoryStore(folder).isAllOld(90, 0)).toBe(false);
  });

  it('back by an hour costs no press of a hotkey', () => {
    vi.useFakeTimers({ now: 10 * DAY });
    let presses = 0;
    const press = once(() => {
      presses += 1;
    }, 300);
    press();
    vi.advanceTimersByTime(1000);
    vi.setSystemTime(10 * DAY - 60 * 60 * 1000);
    press();
    vi.useRealTimers();
    expect(presses).toBe(2);
  });
});

describe('pages that send anything', () => {
  const methods = Object.keys(MainInputs) as (keyof MainApi)[];
  /** Handlers that fail in every way that code can. */
  const FAILURES = [new Error('a bug'), new TypeError('x'), 'text', null, undefined, { code: 1 }];

  it('get a typed refusal or an answer from every call, whatever they send', async () => {
    const arbitrary = fc.record({
      method: fc.oneof(fc.constantFrom(...methods), fc.anything()),
      input: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
      failure: fc.constantFrom(...FAILURES),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ method, input, failure, fails }) => {
        const seen: unknown[] = [];
        const handler = async (parsed: unknown) => {
          seen.push(parsed);
          if (fails) throw failure;
          return null;
        };
        const handlers = Object.fromEntries(methods.map((name) => [name, handler]));
        const reply = await answer(handlers as unknown as MainApi, method, input);
        if (reply.ok) expect(reply.value).toBeNull();
        else expect(Problem.safeParse(reply.problem).success).toBe(true);
        // What a handler gets has the form that its contract says, and no field more.
        for (const parsed of seen) {
          const schema: z.ZodType = MainInputs[method as keyof typeof MainInputs];
          expect(schema.parse(parsed)).toEqual(parsed);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(methods)(
    'can’t get past the form of %s with one field of another kind',
    async (method) => {
      const fields = Object.keys((MainInputs[method] as z.ZodObject).shape);
      const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
      await fc.assert(
        fc.asyncProperty(
          fc.record(Object.fromEntries(fields.map((field) => [field, anything]))),
          async (input) => {
            let seen = 0;
            const handler = async () => {
              seen += 1;
              return null;
            };
            const handlers = { [method]: handler } as unknown as MainApi;
            const reply = await answer(handlers, method, input);
            const fits = (MainInputs[method] as z.ZodType).safeParse(input).success;
            expect([reply.ok, seen]).toEqual([fits, fits ? 1 : 0]);
          },
        ),
        { numRuns: 50 },
      );
    },
  );
});
