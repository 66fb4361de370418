// A text that goes to a larger model, as a user does it: a server on loopback that keeps what it hears, the
// preview that asks, and the answer in the editor; what happens when nobody answers there; and the ledger.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DEFAULT_BEYOND } from '../../contract/connection.ts';
import { TestDesktop } from '../desktop.ts';
import { chatAnswer, ModelServer } from '../model-server.ts';
import { Pilcrow } from './pilcrow.ts';

const LETTER = 'Dear Nadia, please ring me on +49 30 1234567 before noon.';
const ANSWER = 'Dear [NAME_1], could you please ring me on [PHONE_1] before noon?';
const RESTORED = 'Dear Nadia, could you please ring me on +49 30 1234567 before noon?';

let pilcrow: Pilcrow;
let server: ModelServer;
test.beforeAll(async () => {
  server = await ModelServer.start(chatAnswer(...(ANSWER.match(/.{1,4}/g) ?? [])));
  const desktop = await TestDesktop.start();
  const folder = path.join(desktop.home, '.config', 'Pilcrow');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const connection = {
    provider: 'compatible',
    url: server.url,
    model: 'large',
    contextLength: 8192,
    pin: '',
  };
  const settings = { schema: 1, beyond: { ...DEFAULT_BEYOND, connection, tools: ['rewrite'] } };
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
  pilcrow = await Pilcrow.start(desktop);
});
test.afterAll(async () => {
  await pilcrow.stop();
  await server.stop();
});

type Call = (method: string, input: unknown) => Promise<{ ok: boolean; value: unknown }>;
const call = (method: string, input: unknown) =>
  pilcrow.panel.evaluate(
    ([name, given]) =>
      (window as unknown as { pilcrow: { call: Call } }).pilcrow.call(name as string, given),
    [method, input],
  );

test('is shown and asked about before it leaves, and comes back whole', async () => {
  const { desktop, panel } = pilcrow;
  const file = path.join(desktop.home, 'letter.txt');
  writeFileSync(file, LETTER);
  await desktop.startMousepad(file);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+r');
  await expect(panel.locator('.consent-text > p')).toContainText(
    'Dear [NAME_1], please ring me on',
  );
  await expect(panel.locator('.consent-text mark')).toHaveText(['[NAME_1]', '[PHONE_1]']);
  expect(server.heard).toEqual([]);
  await pilcrow.button('Send').click();
  await pilcrow.finished();
  await expect(panel.locator('.origin')).toHaveText(/^By large on your server 127\.0\.0\.1:\d+$/);
  expect(server.heard).toHaveLength(1);
  expect(server.heard[0]?.body).not.toMatch(/Nadia|1234567/);
  await pilcrow.button('Replace').click();
  await pilcrow.replaced();
  await desktop.press('ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(RESTORED);

  const { value } = await call('listActivity', { filter: 'sent', limit: 10 });
  expect(value).toMatchObject({
    entries: [
      {
        tool: 'rewrite',
        model: 'large',
        place: 'server',
        masked: { name: 1, phone: 1 },
        outcome: 'answered',
      },
    ],
    totals: { sent: 1 },
  });
});

test('stays here when the server cannot be reached, and the panel says so', async () => {
  const { desktop, panel } = pilcrow;
  await server.stop();
  await desktop.selectAll();
  await desktop.press('ctrl+alt+r');
  await pilcrow.button('Send').click();
  await pilcrow.finished();
  await expect(panel.locator('.origin')).toContainText('by the model on this computer');
  server = await ModelServer.start(chatAnswer(ANSWER));
});
