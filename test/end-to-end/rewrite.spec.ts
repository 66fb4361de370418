// Rewriting in the app with the real model: from the hotkey on selected text in an editor to the file, and
// on the Write page, where it can be undone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

// Said in a way that any tone changes.
const TEXT =
  "hey, sorry but I can't come to the meeting on Friday at 3 pm. Due to the fact that the train is " +
  'late, we are gonna need more time.\n\n- see https://example.org/plan_b for more\n';

let pilcrow: Pilcrow;
test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
});
test.afterAll(async () => {
  await pilcrow.stop();
});

/** Waits for the work that has just been asked for, and returns the text as it would be taken. */
async function rewritten(): Promise<string> {
  await pilcrow.finished();
  await pilcrow.panel.getByRole('radio', { name: 'Rewritten' }).check();
  return pilcrow.panel
    .getByRole('region', { name: 'Rewritten text' })
    .evaluate((element) => element.textContent ?? '');
}

test('a file in an editor gets the rewritten text, with its structure and what must stay', async () => {
  const { desktop } = pilcrow;
  const file = path.join(desktop.home, 'plan.txt');
  writeFileSync(file, TEXT);
  const editor = await desktop.startMousepad(file);
  await desktop.selectAll();
  await desktop.press('ctrl+alt+r');
  const professional = await rewritten();
  await pilcrow.panel.getByRole('combobox', { name: 'Tone' }).selectOption('More formal');
  const formal = await rewritten();
  expect([professional, formal]).not.toEqual([TEXT, TEXT]);
  await pilcrow.button('Replace').click();
  await pilcrow.replaced();
  await desktop.press('ctrl+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(formal);
  for (const kept of ['Friday', '3 pm', '\n\n- ', 'https://example.org/plan_b']) {
    expect(formal).toContain(kept);
  }
  await desktop.close(editor);
});
