// Measures how long the user waits: from pressing the hotkey on a selection of 100 words to the first
// edit on the screen, first run and warm, against the limit of a second; with --rested, when the engine's
// process has ended before each round, as it does after half an hour. Prints one JSON object; run by hand on a
// quiet machine, on Debian with the test desktop that `npm test` sets up:
//   ELECTRON_OVERRIDE_DIST_PATH="$PWD/test/electron-standin" node test/bench/first-edit.ts [--rounds 7] [--rested]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow } from '../end-to-end/pilcrow.ts';

const LIMIT_MILLISECONDS = 1000;
const TEXT = `She go to school every day with her two brothers. The weather was nice yesterday, so we
decided to walk along the river until the old bridge. On the other side there is a small village where
my grandmother have lived for more than sixty years. She keeps some chickens and a very old dog, and
every summer her garden is full of roses. After lunch we sat under the apple tree and she told us
stories about the war. Then my brother fell asleep on the grass, and nobody wanted to wake him up
before the evening came and the air became cold.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    rested: { type: 'boolean', default: false },
  },
});
const ownDesktop = await TestDesktop.start();
if (values.rested) ownDesktop.environment.PILCROW_REST_AFTER = '3';
const pilcrow = await Pilcrow.start(ownDesktop);
const waits: number[] = [];
try {
  const { desktop } = pilcrow;
  const file = path.join(desktop.home, 'hundred-words.txt');
  writeFileSync(file, TEXT);
  const editor = await desktop.startMousepad(file);
  for (let round = 0; round <= Number(values.rounds); round++) {
    await desktop.activate(editor);
    await desktop.selectAll();
    const shown = firstEdit(pilcrow);
    const pressed = Date.now();
    await desktop.press('ctrl+alt+p');
    waits.push((await shown) - pressed);
    console.error(waits.at(-1));
    await pilcrow.finished();
    await pilcrow.button('Cancel').click();
    while (await pilcrow.isPanelVisible()) await delay(50);
    while (values.rested && pilcrow.isEngineRunning()) await delay(100);
  }
} finally {
  await pilcrow.stop();
}
const [first = Number.NaN, ...warm] = waits;
const median = warm.toSorted((a, b) => a - b)[warm.length >> 1] ?? Number.NaN;
const report = {
  words: TEXT.split(/\s+/).length,
  firstMilliseconds: first,
  rested: values.rested,
  otherMilliseconds: warm,
  medianOtherMilliseconds: median,
  medianOfLimit: median / LIMIT_MILLISECONDS,
};
console.log(JSON.stringify(report, null, 2));

/** The time at which the frame with the first edit is drawn, on the clock of Date.now. */
function firstEdit({ panel }: Pilcrow): Promise<number> {
  return panel.evaluate(
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
}
