// How long the user waits: from pressing the hotkey on a selection of 100 words to the first edit on
// the screen, with the model warm. The best of a few runs counts, in time of a processor that is free:
// where other programs keep all processors busy, a busy loop tells how much slower everything is.
// The times go into the report.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

const LIMIT_MS = 1000;
const RUNS = 3;
const BUSY_MS = 200;
const TEXT = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village where
my grandmother have lived for more than sixty years. She keeps some chickens and a very old dog, and
every summer her garden is full of roses. After lunch we sat under the apple tree and she told us
stories about the war. Then my brother fell asleep on the grass, and nobody wanted to wake him up
before the evening came and the air became cold.`;

test('the first edit is on the screen within a second of the hotkey', async () => {
  const pilcrow = await Pilcrow.start();
  const { desktop, panel } = pilcrow;
  try {
    const file = path.join(desktop.home, 'hundred-words.txt');
    writeFileSync(file, TEXT);
    const editor = await desktop.startMousepad(file);
    const waits: number[] = [];
    const slowdowns: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await desktop.activate(editor);
      await desktop.selectAll();
      const before = slowdown();
      const shown = panel.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              if (!document.querySelector('[data-correction-index]')) return;
              observer.disconnect();
              requestAnimationFrame(() => resolve(Date.now()));
            });
            observer.observe(document.body, { childList: true, subtree: true });
          }),
      );
      const pressed = Date.now();
      await desktop.press('ctrl+alt+p');
      waits.push((await shown) - pressed);
      await pilcrow.finished();
      await pilcrow.button('Cancel').click();
      await expect.poll(() => pilcrow.isPanelVisible()).toBe(false);
      slowdowns.push((before + slowdown()) / 2); // While our own engine rests.
    }
    const warm = waits.slice(1);
    const slow = slowdowns.slice(1);
    const times = `${warm.join(' ')} ms, processor slower by ${slow.map((s) => s.toFixed(1)).join(' ')}`;
    test.info().annotations.push({ type: 'hotkey to first edit', description: times });
    console.log(`hotkey to first edit: first run ${waits[0]} ms, warm ${times}`);
    const free = warm.map((wait, index) => wait / (slow[index] as number));
    expect(Math.min(...free)).toBeLessThan(LIMIT_MS);
  } finally {
    await pilcrow.stop();
  }
});

/** How many times longer work takes than it would alone on a processor: 1 when one is free. */
function slowdown(): number {
  const started = performance.now();
  const { user, system } = process.cpuUsage();
  let used = 0;
  while (used < BUSY_MS) {
    const now = process.cpuUsage();
    used = (now.user + now.system - user - system) / 1000;
  }
  return Math.max(1, (performance.now() - started) / used);
}
