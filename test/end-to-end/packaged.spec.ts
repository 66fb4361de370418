// The packaged program, as test/integration/package.test.ts leaves it: from the first start to a corrected
// sentence, with the model, the adapters and the native code that are in the package, and no file of ours
// outside of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow, withAccepted } from './pilcrow.ts';

const UNPACKED = path.resolve(import.meta.dirname, '../../dist/packages/linux-unpacked');
const PROGRAM = path.join(UNPACKED, 'pilcrow');
const TEXT = 'She go to school every day. I recieved your letter yesterday.';

test('the packaged program corrects a sentence at its first start', async () => {
  test.skip(!existsSync(PROGRAM), 'npm run package has not been run');
  const desktop = await TestDesktop.start();
  const pilcrow = await Pilcrow.start(desktop, { isFirst: true, program: PROGRAM });
  try {
    const paths = await pilcrow.app.evaluate(({ app }) => ({
      isPackaged: app.isPackaged,
      resources: process.resourcesPath,
    }));
    expect(paths).toEqual({ isPackaged: true, resources: path.join(UNPACKED, 'resources') });
    const file = path.join(desktop.home, 'letter.txt');
    writeFileSync(file, TEXT);
    const editor = await desktop.startMousepad(file);
    await desktop.selectAll();
    await desktop.press('ctrl+alt+p');
    await pilcrow.finished();
    const expected = withAccepted(TEXT, await pilcrow.shownEdits());
    expect(expected).toContain('received');
    await pilcrow.button('Replace').click();
    await pilcrow.replaced();
    await desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);
    await desktop.close(editor);
  } finally {
    await pilcrow.stop();
  }
});
