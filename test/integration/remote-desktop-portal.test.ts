// Pressing keys through the RemoteDesktop portal, on a real bus of the test's own: the portal there plays the
// desktop's part, with its answers that come later as signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import dbus, { defineInterface, type MessageBus, Variant } from 'dbus-native';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RemoteDesktop } from '../../electron/platform/wayland/remote-desktop.ts';

const PORTAL = 'org.freedesktop.portal.Desktop';
const OBJECT = '/org/freedesktop/portal/desktop';
const NAME = 'org.freedesktop.portal.RemoteDesktop';
const SESSION = '/org/freedesktop/portal/desktop/session/pilcrow';
const OPTIONS = { options: 'a{sv}' };
const [GRANTED, REFUSED] = [0, 1];

let folder = '';
let address = '';
let daemon: ChildProcess;
let portal: MessageBus;
let log: string[];
let answer = GRANTED;
/** How many keys more the session takes before the desktop ends it. */
let keysLeft = 0;
let sessions = 0;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'portal-'));
  address = `unix:path=${path.join(folder, 'bus')}`;
  daemon = spawn('dbus-daemon', ['--session', '--nofork', `--address=${address}`], {
    stdio: 'ignore',
  });
  while (!existsSync(path.join(folder, 'bus'))) await new Promise((done) => setTimeout(done, 20));
  log = [];
  answer = GRANTED;
  sessions = 0;
});
afterEach(async () => {
  await portal.close().catch(() => {});
  daemon.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Options = Record<string, unknown>;

/** Answers a request in a moment, as a portal does that first asks the user. */
function respond(sender: string, options: Options, results: Options): string {
  const name = sender.slice(1).replaceAll('.', '_');
  const request = `${OBJECT}/request/${name}/${String(options.handle_token)}`;
  setTimeout(() => {
    portal.sendSignal(request, 'org.freedesktop.portal.Request', 'Response', 'ua{sv}', [
      answer,
      answer === GRANTED ? results : {},
    ]);
  }, 20);
  return request;
}

async function startPortal(deviceTypes = 3): Promise<void> {
  portal = dbus.sessionBus({ busAddress: address });
  const out = { handle: 'o' };
  await portal.export(
    OBJECT,
    defineInterface({
      name: NAME,
      methods: {
        CreateSession: {
          in: OPTIONS,
          out,
          handler: ({ options }: { options: Options }, { sender = '' }) => {
            log.push('create');
            keysLeft = Number.POSITIVE_INFINITY;
            sessions += 1;
            return respond(sender, options, { session_handle: new Variant('s', SESSION) });
          },
        },
        SelectDevices: {
          in: { session: 'o', ...OPTIONS },
          out,
          handler: (
            { session, options }: { session: string; options: Options },
            { sender = '' },
          ) => {
            const { types, persist_mode: persists, restore_token: token = 'none' } = options;
            log.push(`select ${types} of ${session}, persists ${persists}, token ${token}`);
            return respond(sender, options, {});
          },
        },
        Start: {
          in: { session: 'o', parent: 's', ...OPTIONS },
          out,
          handler: ({ options }: { options: Options }, { sender = '' }) => {
            log.push('start');
            const restore_token = new Variant('s', `token-${sessions + 1}`);
            return respond(sender, options, { devices: new Variant('u', 1), restore_token });
          },
        },
        NotifyKeyboardKeysym: {
          in: { session: 'o', ...OPTIONS, keysym: 'i', state: 'u' },
          handler: ({ keysym, state }: { keysym: number; state: number }) => {
            if (keysLeft-- <= 0) throw new Error('Invalid session');
            log.push(`${state === 1 ? 'press' : 'release'} ${keysym.toString(16)}`);
            return null;
          },
        },
      },
      properties: {
        AvailableDeviceTypes: { type: 'u', access: 'read', get: () => deviceTypes },
      },
    }),
  );
  const close = () => {
    log.push('close');
    return null;
  };
  await portal.export(
    SESSION,
    defineInterface({
      name: 'org.freedesktop.portal.Session',
      methods: { Close: { in: {}, handler: close } },
    }),
  );
  await portal.ownName(PORTAL);
}

function open(token: string | null = null) {
  const tokens: string[] = [];
  const remote = new RemoteDesktop({ address, token, onToken: (given) => tokens.push(given) });
  return { remote, tokens };
}

it('asks the user once, presses keys by their meaning, and keeps the token', async () => {
  await startPortal();
  const { remote, tokens } = open('token-1');
  expect(await remote.isOffered()).toBe(true);
  expect(await remote.press('copy')).toBe(true);
  expect(await remote.press('paste')).toBe(true);
  expect(log).toEqual([
    'create',
    `select 1 of ${SESSION}, persists 2, token token-1`,
    'start',
    ...['press ffe3', 'press 63', 'release 63', 'release ffe3'],
    ...['press ffe3', 'press 76', 'release 76', 'release ffe3'],
  ]);
  expect(tokens).toEqual(['token-2']);
  remote.close();
});

it('presses nothing when the user refuses, and asks again the next time', async () => {
  await startPortal();
  answer = REFUSED;
  const { remote } = open();
  expect(await remote.press('paste')).toBe(false);
  expect(log).toEqual(['create']);
  answer = GRANTED;
  expect(await remote.press('paste')).toBe(true);
  expect(log.slice(-4)).toEqual(['press ffe3', 'press 76', 'release 76', 'release ffe3']);
  remote.close();
});

it('opens another session when the desktop has ended one, by the token that the last one brought', async () => {
  await startPortal();
  const { remote, tokens } = open('token-1');
  expect(await remote.press('copy')).toBe(true);
  keysLeft = 0; // the screen was locked
  expect(await remote.press('paste')).toBe(true);
  keysLeft = 1; // locked within the chord: nobody has got the letter, and Ctrl is not to stay down
  expect(await remote.press('undo')).toBe(false);
  expect(await remote.press('undo')).toBe(true);
  expect(log).toEqual([
    ...['create', `select 1 of ${SESSION}, persists 2, token token-1`, 'start'],
    ...['press ffe3', 'press 63', 'release 63', 'release ffe3'],
    ...['close', 'create', `select 1 of ${SESSION}, persists 2, token token-2`, 'start'],
    ...['press ffe3', 'press 76', 'release 76', 'release ffe3'],
    ...['press ffe3', 'close', 'create'],
    ...[`select 1 of ${SESSION}, persists 2, token token-3`, 'start'],
    ...['press ffe3', 'press 7a', 'release 7a', 'release ffe3'],
  ]);
  expect(tokens).toEqual(['token-2', 'token-3', 'token-4']);
  remote.close();
});

it('is not offered without a portal, or by one that has no keyboard', async () => {
  await startPortal(2);
  expect(await open().remote.isOffered()).toBe(false);
  await portal.close();
  expect(await open().remote.isOffered()).toBe(false);
});
