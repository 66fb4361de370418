// How long the user waits: from pressing the hotkey on a selection of 100 words to the first edit on
// the screen, with the model warm. The best of a few runs counts, since other programs share the
// machine; the times go into the report.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

const LIMIT_MS = 1000;
const RUNS = 3;
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
    for (let run = 0; run <= RUNS; run++) {
      await desktop.activate(editor);
      await desktop.selectAll();
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
    }
    const warm = waits.slice(1);
    test.info().annotations.push({ type: 'hotkey to first edit, ms', description: warm.join(' ') });
    console.log(`hotkey to first edit: first run ${waits[0]} ms, warm ${warm.join(' ')} ms`);
    expect(Math.min(...warm)).toBeLessThan(LIMIT_MS);
  } finally {
    await pilcrow.stop();
  }
});
