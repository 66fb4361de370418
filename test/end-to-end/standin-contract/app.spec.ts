// What Pilcrow relies on in Electron's `app`: names, folders, one instance, and the way out.
// Runs unchanged on the stand-in and on the real binary; where they differ, the stand-in is wrong.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import type { TestDesktop } from '../../desktop.ts';
import { FIXTURE, startFixtureApp } from './fixture-app.ts';

let desktop: TestDesktop;
let app: ElectronApplication;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  ({ desktop, app, stop } = await startFixtureApp());
});

test.afterAll(() => stop?.());

test('knows its names, version and folders', async () => {
  const facts = await app.evaluate(({ app: electronApp }) => ({
    name: electronApp.getName(),
    version: electronApp.getVersion(),
    folder: electronApp.getAppPath(),
    packaged: electronApp.isPackaged,
    ready: [globalThis.fixture.readyBefore, electronApp.isReady()],
    userData: electronApp.getPath('userData'),
    versions: [typeof process.versions.electron, typeof process.versions.chrome],
  }));
  expect(facts).toEqual({
    name: 'Stand-in fixture',
    version: '1.2.3',
    folder: FIXTURE,
    packaged: false,
    ready: [false, true],
    userData: path.join(desktop.home, 'fixture'),
    versions: ['string', 'string'],
  });
});

test('setName changes the name', async () => {
  const names = await app.evaluate(({ app: electronApp }) => {
    const before = electronApp.getName();
    electronApp.setName('Other');
    const during = electronApp.name;
    electronApp.setName(before);
    return [before, during, electronApp.getName()];
  });
  expect(names).toEqual(['Stand-in fixture', 'Other', 'Stand-in fixture']);
});

test('lets only one instance run, and tells it of the second', async () => {
  const binary = app.process().spawnfile;
  const switches = ['--no-sandbox', `--user-data-dir=${path.join(desktop.home, 'fixture')}`];
  const second = spawn(binary, [...switches, FIXTURE, 'letter.txt'], {
    env: desktop.environment,
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.second))
    .toEqual({ last: 'letter.txt', data: { from: 'fixture' } });
});

test('quit asks, closes the windows and ends everything', async () => {
  const output: string[] = [];
  app.process().stdout?.on('data', (text) => output.push(String(text)));
  await app.evaluate(() => globalThis.fixture.startEngine());
  const closed = once(app.process(), 'exit');
  await app.close();
  expect(await closed).toEqual([0, null]);
  expect(output.join('')).toContain('before-quit\nwill-quit\n');
});
