// What Pilcrow says about itself: the log holds no text of the user's, reports name nobody, and `doctor`
// finds what is damaged and says what to do.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Check, checkSession, checks } from '../../cli/doctor-checks.ts';
import { readLogLines } from '../../contract/diagnostics.ts';
import { redact } from '../../contract/redact.ts';
import { Log } from '../../electron/log.ts';

const TINY = path.resolve(import.meta.dirname, '../fixtures/tiny-bundle');
let folder = '';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-diagnostics-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...names: string[]) => path.join(folder, ...names);

describe('a report', () => {
  const identity = { home: '/home/okafor', user: 'okafor', host: 'ann-laptop' };

  it.each([
    ['/home/okafor/.config/Pilcrow/history.db', '~/.config/Pilcrow/history.db'],
    ['in /home/somebody/else and /Users/ann/Library', 'in ~/else and ~/Library'],
    ['C:\\Users\\Ann\\AppData and "C:\\\\Users\\\\Ann\\\\x"', '~\\AppData and "~\\\\x"'],
    ['Okafor on ann-laptop, ann@example.com', '<user> on <host>, <address>'],
    ['okaforish words stay', 'okaforish words stay'],
  ])('names nobody: %s', (text, expected) => {
    expect(redact(text, identity)).toBe(expected);
  });

  it('leaves words alone that a short name is a part of', () => {
    expect(redact('root is at /root/x', { home: '/root', user: 'ro', host: 'a' })).toBe(
      'root is at ~/x',
    );
  });
});

describe('the log', () => {
  it('keeps what an error is, and not what it says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (secret) => {
        rmSync(inFolder('logs'), { recursive: true, force: true });
        const log = new Log();
        log.open(inFolder('logs'), 'pilcrow');
        const cause = Object.assign(new TypeError(`${secret}\n    at ${secret} (/x/y.ts:1:2)`), {
          code: secret,
          path: secret,
        });
        log.error('Something failed', cause);
        const text = readFileSync(inFolder('logs', 'pilcrow.log'), 'utf8');
        // What reads like a code is kept as one.
        if (!/^[\w-]{1,40}$/.test(secret))
          expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect(readLogLines(text)).toMatchObject([
          { level: 'error', words: 'Something failed', facts: { kind: 'TypeError' } },
        ]);
        expect(text).not.toContain(folder);
      }),
      { numRuns: 50 },
    );
  });

  it('says the system’s code, and where in the program it happened', () => {
    const log = new Log();
    log.open(folder, 'pilcrow');
    try {
      readFileSync(inFolder('secret-name'));
    } catch (error) {
      log.error('A file is gone', error, { attempts: 3 });
    }
    expect(log.lastErrors(5)).toEqual([
      {
        time: expect.any(String),
        level: 'error',
        words: 'A file is gone',
        facts: {
          attempts: 3,
          kind: 'Error',
          code: 'ENOENT',
          call: 'open',
          where: expect.stringMatching(/diagnostics\.test\.ts:\d+/),
        },
      },
    ]);
    expect(readFileSync(inFolder('pilcrow.log'), 'utf8')).not.toContain('secret-name');
  });

  it('is private, and bounded however much is said', () => {
    const log = new Log({ maximumBytes: 1000, kept: 2 });
    log.open(inFolder('logs'), 'pilcrow');
    for (let line = 0; line < 100; line++) log.error('Again', undefined, { line });
    expect(readdirSync(inFolder('logs'))).toEqual([
      'pilcrow.1.log',
      'pilcrow.2.log',
      'pilcrow.log',
    ]);
    for (const name of readdirSync(inFolder('logs'))) {
      const { size, mode } = statSync(inFolder('logs', name));
      expect([name, size <= 1000, mode & 0o777]).toEqual([name, true, 0o600]);
    }
    expect(statSync(inFolder('logs')).mode & 0o777).toBe(0o700);
    expect(log.lastErrors(2).map(({ facts }) => facts?.line)).toEqual([98, 99]);
  });

  it('that can’t be written harms nobody', () => {
    writeFileSync(inFolder('logs'), 'a file where the folder should be');
    const log = new Log();
    log.open(inFolder('logs'), 'pilcrow');
    log.error('Nobody will read this');
    expect(log.lastErrors(5)).toEqual([]);
  });

  it('cut off in the middle of a line still tells the rest', () => {
    const log = new Log();
    log.open(folder, 'pilcrow');
    log.error('Whole');
    writeFileSync(
      inFolder('pilcrow.log'),
      `${readFileSync(inFolder('pilcrow.log'), 'utf8')}{"time":`,
    );
    expect(log.lastErrors(5).map(({ words }) => words)).toEqual(['Whole']);
  });
});

describe('doctor', () => {
  async function told(): Promise<Record<string, Check>> {
    const found: Record<string, Check> = {};
    const places = {
      bundleFolder: inFolder('bundle'),
      adapterFolder: inFolder('bundle', 'adapters'),
      cacheFolder: inFolder('cache'),
      applicationFolder: inFolder('Pilcrow'),
    };
    for await (const check of checks(places, false)) found[check.name] = check;
    return found;
  }

  beforeEach(() => {
    cpSync(TINY, inFolder('bundle'), { recursive: true });
    rmSync(inFolder('bundle', 'adapters', 'foreign'), { recursive: true });
  });

  it('finds nothing where all is well', async () => {
    const found = await told();
    expect(Object.entries(found).map(([name, { state }]) => [name, state])).toEqual([
      ['model', 'works'],
      ['adapters', 'works'],
      ['session', expect.any(String)],
      ['files', 'works'],
      ['log', 'works'],
    ]);
  });

  it('reads every byte of the model, whatever is remembered of it', async () => {
    const file = inFolder('bundle', 'model.onnx.data');
    const bytes = readFileSync(file);
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect((await told()).model).toEqual({
      name: 'model',
      state: 'failed',
      says: 'The model file model.onnx.data is not as it was made.',
      advice: 'Run `npx pilcrow models convert` to make it again.',
    });
  });

  it('tells a damaged adapter from a foreign one', async () => {
    const random = inFolder('bundle', 'adapters', 'random');
    cpSync(path.join(TINY, 'adapters', 'foreign'), inFolder('bundle', 'adapters', 'foreign'), {
      recursive: true,
    });
    writeFileSync(path.join(random, 'adapter.safetensors'), 'no tensors');
    expect((await told()).adapters).toMatchObject({
      state: 'failed',
      says: 'foreign is for another model, random is damaged',
    });
  });

  it('finds files that others can read, and files that were set aside', async () => {
    mkdirSync(inFolder('Pilcrow'));
    writeFileSync(inFolder('Pilcrow', 'history.db'), '', { mode: 0o600 });
    writeFileSync(inFolder('Pilcrow', 'history.db.damaged-1'), '', { mode: 0o600 });
    expect((await told()).files?.advice).toContain('history.db.damaged-1');
    chmodSync(inFolder('Pilcrow', 'history.db'), 0o644);
    expect((await told()).files?.advice).toContain('Others can read history.db');
  });

  it('counts the log’s errors and says the last', async () => {
    const log = new Log();
    log.open(inFolder('Pilcrow', 'logs'), 'pilcrow');
    log.info('Pilcrow starts');
    log.error('The history could not be written', undefined, { sqlite: 13 });
    expect((await told()).log?.says).toMatch(
      /^1 errors, the last .*: The history could not be written; sqlite 13$/,
    );
  });

  it.each([
    [{ XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' }, 'limited', 'GNOME, Wayland'],
    [{ DISPLAY: ':0', DBUS_SESSION_BUS_ADDRESS: 'unix:' }, 'works', 'X11 with a session bus'],
    [{ DISPLAY: ':0' }, 'limited', 'no tray icon'],
    [{}, 'limited', 'no display'],
  ])('knows the session from its environment: %j', (environment, state, says) => {
    const check = checkSession('linux', environment);
    expect(check.state).toBe(state);
    expect(check.says).toContain(says);
  });
});
