// Nobody asked for a long time: the engine's process ends, which gives all its memory back, and the next
// hotkey starts another, as often as that happens. Half an hour, made short.
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow } from './pilcrow.ts';

const TEXT = 'She go to school every day. I recieved your letter yesterday.';

test('an engine that nobody needs ends, and the next hotkey works as the first did', async () => {
  const desktop = await TestDesktop.start();
  desktop.environment.PILCROW_REST_AFTER = '3';
  const pilcrow = await Pilcrow.start(desktop);
  try {
    const results: string[] = [];
    for (const name of ['first', 'second', 'third']) {
      results.push(await pilcrow.correctFile(path.join(desktop.home, `${name}.txt`), TEXT));
      // Else the next round would prove nothing.
      await expect.poll(() => pilcrow.isEngineRunning(), { timeout: 60_000 }).toBe(false);
    }
    expect(results[0]).not.toBe(TEXT);
    expect(results).toEqual(Array(3).fill(results[0]));
  } finally {
    await pilcrow.stop();
  }
});
