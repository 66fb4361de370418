// "Open with": what a desktop starts Pilcrow with when the user opens a text file, at the first start and
// while it runs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { TestDesktop } from '../desktop.ts';
import { Pilcrow, ROOT } from './pilcrow.ts';

test('a file opens in the Write page, at the start and later, and no text is lost', async () => {
  const desktop = await TestDesktop.start();
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(desktop.home, name);
    writeFileSync(file, content);
    return file;
  };
  const letter = write('my letter.txt', 'Thank you for your letter.\n');
  const notes = write('notes.md', '# Notes\n');
  const photo = write('photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0x00]));
  const pilcrow = await Pilcrow.start(desktop, { files: [pathToFileURL(letter).href] });
  try {
    const main = () => pilcrow.app.windows().find((page) => page.url().endsWith('/main.html'));
    await expect.poll(() => main() !== undefined).toBe(true);
    const page = main();
    if (page === undefined) throw new Error('no main window');
    const editor = page.getByRole('textbox', { name: 'Your text' });
    const text = async () => (await editor.locator('.cm-line').allTextContents()).join('\n');
    await expect.poll(text).toBe('Thank you for your letter.\n');

    const program = pilcrow.app.process().spawnfile;
    const start = (...files: string[]) =>
      spawn(program, ['--no-sandbox', ROOT, ...files], {
        env: desktop.environment,
        cwd: desktop.home,
      });
    expect(await once(start('notes.md', photo), 'exit')).toEqual([0, null]);
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('“notes.md” is ready');
    expect(await text()).toBe('Thank you for your letter.\n');
    await page.getByRole('button', { name: 'Behind my text' }).click();
    const both = 'Thank you for your letter.\n\n\n# Notes\n';
    await expect.poll(text).toBe(both);
    await expect(notice).toContainText('“photo.jpg” was not opened');
    await expect(notice).toContainText('This is not text');
    await notice.getByRole('button', { name: 'Close' }).click();

    // The text is there when the window is opened again, and the files stay as they are until it is saved.
    const draft = path.join(desktop.home, '.config', 'Pilcrow', 'draft.txt');
    await expect.poll(() => readFileSync(draft, 'utf8')).toBe(both);
    expect(readFileSync(letter, 'utf8')).toBe('Thank you for your letter.\n');
    expect(readFileSync(notes, 'utf8')).toBe('# Notes\n');
    await editor.press('Control+s');
    await expect(page.locator('.write-save')).toHaveText('Saved “my letter.txt”');
    expect(readFileSync(letter, 'utf8')).toBe(both);
    expect(readFileSync(notes, 'utf8')).toBe('# Notes\n');

    // What another program wrote meanwhile is not written over; the text goes where the user says.
    writeFileSync(letter, 'Theirs.\n');
    const copy = path.join(desktop.home, 'copy.txt');
    await pilcrow.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, copy);
    await editor.press('Control+End');
    await page.keyboard.type('Mine.');
    await page.keyboard.press('Control+s');
    await expect(notice).toContainText('my letter.txt was changed by another program');
    await notice.getByRole('button', { name: 'Save as…' }).click();
    await expect(page.locator('.write-save')).toHaveText('Saved “copy.txt”');
    expect(readFileSync(copy, 'utf8')).toBe(`${both}Mine.`);
    expect(readFileSync(letter, 'utf8')).toBe('Theirs.\n');
  } finally {
    await pilcrow.stop();
  }
});
