// Faults that need the whole app: a page that sends anything on every channel, a second start, and files
// that are all damaged at once. Afterwards the app works, and the user was told.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { MainInputs } from '../../contract/api.ts';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow } from './pilcrow.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TEXT = 'She go to school every day.';
const NOISE = 'no file of Pilcrow is like this '.repeat(200);
const DAMAGED = [
  'settings.json',
  'history.db',
  'notifications.db',
  'notifications.key',
  'activity.db',
];
/** They ask the user, or write where the test does not look. */
const ASKING = ['saveDiagnostics', 'exportActivity'];

test('damaged files, anything on every channel, a second start: the app goes on', async () => {
  const desktop = await TestDesktop.start();
  const files = path.join(desktop.home, '.config', 'Pilcrow');
  mkdirSync(files, { recursive: true });
  for (const name of DAMAGED) writeFileSync(path.join(files, name), NOISE);
  const pilcrow = await Pilcrow.start(desktop);
  try {
    for (const name of DAMAGED) {
      expect(readFileSync(path.join(files, `${name}.damaged-1`), 'utf8'), name).toBe(NOISE);
    }

    const methods = Object.keys(MainInputs).filter((name) => !ASKING.includes(name));
    const fields = [...new Set(methods.flatMap((name) => fieldsOf(name)))];
    const input = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 5 }),
    );
    const calls: [string, unknown][] = fc.sample(fc.tuple(fc.constantFrom(...methods), input), {
      numRuns: 3000,
      seed: 9,
    });
    const odd = await pilcrow.panel.evaluate(async (sent) => {
      type Bridge = { call(method: string, input: unknown): Promise<{ ok?: unknown }> };
      const { pilcrow: bridge } = window as unknown as { pilcrow: Bridge };
      const unexpected: unknown[] = [];
      for (const [method, input] of sent) {
        const reply = await bridge
          .call(method, input)
          .catch((error) => ({ thrown: String(error) }));
        if (!('ok' in reply) || typeof reply.ok !== 'boolean') unexpected.push([method, reply]);
      }
      return unexpected;
    }, calls);
    expect(odd).toEqual([]);

    const second = spawn(pilcrow.app.process().spawnfile, ['--no-sandbox', ROOT], {
      env: desktop.environment,
    });
    expect(await once(second, 'exit')).toEqual([0, null]);
    const isMain = () => pilcrow.app.windows().some((page) => page.url().endsWith('/main.html'));
    await expect.poll(isMain).toBe(true);

    const corrected = await pilcrow.correctFile(path.join(desktop.home, 'letter.txt'), TEXT);
    expect(corrected).not.toBe(TEXT);
    expect(readdirSync(files).filter((name) => name.includes('damaged-2'))).toEqual([]);
  } finally {
    await pilcrow.stop();
  }
});

function fieldsOf(method: string): string[] {
  return Object.keys(MainInputs[method as keyof typeof MainInputs].shape);
}
