// The Models page in the app, with a loopback hub: nothing is fetched before the licence was accepted, a cut
// download goes on, the model is used, the ledger tells where it came from, and it can be removed.
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { type LoopbackHub, openLoopbackHub } from '../loopback-hub.ts';
import { Pilcrow } from './pilcrow.ts';

const CHECKPOINT = path.resolve(import.meta.dirname, '../fixtures/checkpoints/qwen3');

let hub: LoopbackHub;
let pilcrow: Pilcrow;
test.beforeAll(async () => {
  hub = await openLoopbackHub(CHECKPOINT, 'Qwen/Qwen3-0.6B');
  const desktop = await TestDesktop.start();
  desktop.environment.PILCROW_HUB = hub.url;
  pilcrow = await Pilcrow.start(desktop);
});
test.afterAll(async () => {
  await pilcrow.stop();
  await hub.close();
});

test('a larger model is downloaded, goes on after a failure, is used, and removed', async () => {
  const opened = pilcrow.app.waitForEvent('window');
  await pilcrow.tray.click('Write…');
  const page = await opened;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Models').click();
  expect(hub.asked).toEqual([]);

  hub.faults.push({ path: /storage\/model-00002/, kind: 'wrong' });
  await button('Download Qwen3 0.6B').click();
  await expect(page.getByRole('dialog')).toContainText('The licence is the Apache License 2.0');
  expect(hub.asked).toEqual([]);
  await button('Accept and download').click();
  await expect(page.getByRole('alert')).toContainText('its hash differs');

  await button('Go on with Qwen3 0.6B').click();
  await button('Accept and download').click();
  await button('Use Qwen3 0.6B').click({ timeout: 60_000 });
  await expect(page.getByText('In use', { exact: true })).toBeVisible();
  await expect(button('Use Bundled model only')).toBeVisible();

  await button('Activity').click();
  const table = page.getByRole('table');
  await expect(table).toContainText('qwen3-0.6b');
  await expect(table).toContainText(new URL(hub.url).host);

  await button('Models').click();
  await button('Remove Qwen3 0.6B').click();
  await expect(button('Download Qwen3 0.6B')).toBeVisible();
  await expect(button('Use Bundled model only')).toBeHidden();
});
