// Whether the desktop gives programs hotkeys, asked of a portal on a bus of the test's own: one that does, one
// that does not, none, and no bus.
import dbus, { defineInterface, type MessageBus } from 'dbus-native';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hotkeysFound } from '../../electron/hotkeys.ts';
import { offersHotkeys } from '../../electron/platform/wayland/global-shortcuts.ts';
import { PrivateBus } from './private-bus.ts';

// What takes hotkeys is not asked here.
vi.mock('electron', () => ({ globalShortcut: {} }));

let bus: PrivateBus;
let portal: MessageBus;

beforeEach(async () => {
  bus = await PrivateBus.start();
  portal = dbus.sessionBus({ busAddress: bus.address });
  portal.connection.on('error', () => {});
});
afterEach(async () => {
  await portal.close().catch(() => {});
  await bus.stop();
});

async function startPortal(name: string): Promise<void> {
  const version = { type: 'u', access: 'read', get: () => 2 } as const;
  await portal.export(
    '/org/freedesktop/portal/desktop',
    defineInterface({ name, methods: {}, properties: { version } }),
  );
  await portal.ownName('org.freedesktop.portal.Desktop');
}

const found = (refused: string[] = [], isPaused = false) =>
  hotkeysFound({ refused, isPaused }, () => offersHotkeys(bus.address));

it('believes a portal that has them, and nothing else', async () => {
  expect(await found()).toBe('hotkeys-unbound');
  await startPortal('org.freedesktop.portal.GlobalShortcuts');
  expect(await found()).toBe('hotkeys-portal');
  expect(await found(['Control+Alt+P'])).toBe('hotkeys-unbound');
  expect(await found([], true)).toBe('hotkeys-paused');
  await bus.kill();
  expect(await found()).toBe('hotkeys-unbound');
});

it('takes a portal for other things for none', async () => {
  await startPortal('org.freedesktop.portal.RemoteDesktop');
  expect(await found()).toBe('hotkeys-unbound');
});

it('asks nobody where hotkeys are taken without a portal', async () => {
  expect(await hotkeysFound({ refused: [], isPaused: false }, null)).toBe('hotkeys-free');
  expect(await hotkeysFound({ refused: ['F9'], isPaused: false }, null)).toBe('hotkeys-taken');
});
