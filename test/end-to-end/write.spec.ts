// The Write page with a fake bridge: what becomes of the text in the editor, whatever is typed between a
// tool's answer and its use. With the real model it is used in write-app.spec.ts.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { PanelEvent } from '../../contract/api.ts';
import { callsOf, emit, openScreen, startBrowser } from '../renderer/open-screen.ts';
import { LETTER, LETTER_CORRECTIONS, type Screen, screenNamed } from '../renderer/screens.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(async () => browser.close());

/** Without the keys that it is pictured with. */
function withoutKeys(name: string): Screen {
  return { ...screenNamed(name), keys: [] };
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Your text' });

async function text(page: Page): Promise<string> {
  const lines = await editor(page).locator('.cm-line').allTextContents();
  return lines.join('\n');
}

function corrected(upTo = LETTER_CORRECTIONS.length): string {
  return LETTER_CORRECTIONS.slice(0, upTo).reduceRight(
    (all, { startIndex, endIndex, correction }) =>
      all.slice(0, startIndex) + correction + all.slice(endIndex),
    LETTER,
  );
}

test('corrections are taken one by one, all at once, and undone in one step', async () => {
  const page = await openScreen(browser, withoutKeys('write-corrections'));
  await page.getByRole('button', { name: 'Proofread' }).click();
  const cards = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem');
  await expect(cards).toHaveCount(LETTER_CORRECTIONS.length);
  await cards.first().getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => text(page)).toBe(corrected(1));
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(() => text(page)).toBe(corrected());
  await expect(cards).toHaveCount(0);
  await editor(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe(corrected(1));
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe(LETTER);
});

test('corrections keep their places while the text is typed in, and one that was typed over is gone', async () => {
  const page = await openScreen(browser, withoutKeys('write-corrections'));
  await page.getByRole('button', { name: 'Proofread' }).click();
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('PS: ');
  const [first] = LETTER_CORRECTIONS;
  if (!first) throw new Error('there are corrections');
  // The word of the first correction is typed over by hand.
  await page.keyboard.press('Control+Home');
  for (let steps = 0; steps < 'PS: '.length + first.startIndex; steps++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.type('XX');
  await page.getByRole('button', { name: 'Accept all' }).click();
  const rest = LETTER_CORRECTIONS.slice(1).reduceRight(
    (all, { startIndex, endIndex, correction }) =>
      all.slice(0, startIndex) + correction + all.slice(endIndex),
    LETTER,
  );
  const expected = `PS: ${rest.slice(0, first.startIndex)}XX${rest.slice(first.startIndex)}`;
  await expect.poll(() => text(page)).toBe(expected);
});

test('keys step through the corrections and accept them', async () => {
  const page = await openScreen(browser, withoutKeys('write-corrections'));
  await page.getByRole('button', { name: 'Proofread' }).click();
  await editor(page).focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect.poll(() => text(page)).toBe(corrected(1));
  await expect(page.locator('.write-card[data-current="true"]')).toHaveCount(1);
});

test('a tool works on the selected part, and its text takes that part’s place', async () => {
  const page = await openScreen(browser, withoutKeys('write-rewrite'));
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.getByRole('button', { name: 'Rewrite' }).click();
  const calls = await callsOf(page);
  const asked = calls.find(({ method }) => method === 'runTool')?.input;
  expect(asked).toMatchObject({ request: { tool: 'rewrite', text: 'Dear Ms Okafor,' } });
  await page.getByRole('button', { name: 'Put in place' }).click();
  const [, ...rest] = LETTER.split('\n');
  const first = (await text(page)).split('\n').slice(0, 3).join('\n');
  expect(first).toBe(
    'Dear Ms Okafor,\n\nThank you for your letter of last week, which I have read with great interest. I agree with most of what you say about the new library. The opening hours are indeed too short for people who work in the evening.',
  );
  expect((await text(page)).endsWith(rest.join('\n'))).toBe(true);
});

test('where the text has changed, a result goes to the clipboard and nothing is lost', async () => {
  const page = await openScreen(browser, withoutKeys('write-summary'));
  await page.getByRole('button', { name: 'Summarize' }).click();
  await editor(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await page.getByRole('button', { name: 'Put in place' }).click();
  await expect(page.getByRole('alert')).toContainText('The result is on the clipboard.');
  expect(await text(page)).toBe(`${LETTER}!`);
  const copied = (await callsOf(page)).filter(({ method }) => method === 'copyText');
  expect(copied).toHaveLength(1);
});

test('the text is saved while it is written, and is there with its undo steps after another page', async () => {
  const page = await openScreen(browser, withoutKeys('write-empty'));
  await page.keyboard.type('Hello');
  await page.getByRole('button', { name: 'History' }).click();
  const saved = (await callsOf(page)).filter(({ method }) => method === 'saveDraft');
  expect(saved.at(-1)?.input).toEqual({ text: 'Hello' });
  const back: PanelEvent = { kind: 'page', page: 'write' };
  await emit(page, back);
  await expect.poll(() => text(page)).toBe('Hello');
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toHaveText('Write or paste a text here.');
});

const opened = (name: string, content: string): PanelEvent => ({
  kind: 'opened',
  file: { status: 'read', id: name, name, text: content },
});

test('a file that is opened goes into an empty page, and never over a text without being told to', async () => {
  const page = await openScreen(browser, withoutKeys('write-empty'));
  await emit(page, opened('minutes.txt', 'One.\r\nTwo.'));
  await expect.poll(() => text(page)).toBe('One.\nTwo.');
  await expect(page.getByRole('status').filter({ hasText: 'minutes.txt' })).toHaveText(
    '“minutes.txt” was opened.',
  );

  await emit(page, opened('second.txt', 'Three.'));
  await emit(page, opened('third.txt', 'Four.'));
  await expect(page.getByRole('alert')).toContainText('“second.txt” is ready');
  expect(await text(page)).toBe('One.\nTwo.');
  await page.keyboard.press('Enter');
  const both = 'One.\nTwo.\n\nThree.';
  await expect.poll(() => text(page)).toBe(both);

  await expect(page.getByRole('alert')).toContainText('“third.txt” is ready');
  await page.getByRole('button', { name: 'In place of my text' }).click();
  await expect.poll(() => text(page)).toBe('Four.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe(both);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe('One.\nTwo.');
  const saved = (await callsOf(page)).filter(({ method }) => method === 'saveDraft');
  expect(saved.map(({ input }) => input)).toContainEqual({ text: both });

  await emit(page, opened('fourth.txt', 'Five.'));
  await page.getByRole('button', { name: 'Nowhere' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await text(page)).toBe('One.\nTwo.');
});

test('a text is saved into its own file, also when opening another was undone', async () => {
  const page = await openScreen(browser, withoutKeys('write-empty'));
  const save = page.locator('.write-save');
  await expect(save).toHaveText('Save…');
  await emit(page, opened('one.txt', 'One.'));
  await expect(save).toHaveText('Save “one.txt”');
  await expect(save).toBeDisabled();
  await emit(page, opened('two.txt', 'Two.'));
  await page.getByRole('button', { name: 'In place of my text' }).click();
  await expect(save).toHaveText('Save “two.txt”');
  // The steps to undo go over to the editor that the page makes anew.
  await page.getByRole('button', { name: 'History' }).click();
  await emit(page, { kind: 'page', page: 'write' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe('One.');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And more.');
  await page.keyboard.press('Control+s');
  await expect(save).toHaveText('Saved “one.txt”');
  await expect(save).toBeDisabled();
  const saved = (await callsOf(page)).filter(({ method }) => method === 'saveFile');
  expect(saved.map(({ input }) => input)).toEqual([
    { id: 'one.txt', text: 'One. And more.', ask: false },
  ]);
});

test('a file that waits for an answer is still there after another page', async () => {
  const page = await openScreen(browser, withoutKeys('write-opened'));
  await expect(page.getByRole('alert')).toContainText('“minutes.txt” is ready');
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Write', exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText('“minutes.txt” is ready');
  expect(await text(page)).toBe(LETTER);
});

test('why a file was not opened is said, and the text stays', async () => {
  const page = await openScreen(browser, withoutKeys('write-not-opened'));
  await expect(page.getByRole('alert')).toContainText('“photo.jpg” was not opened');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await text(page)).toBe(LETTER);
});

test('no key that was meant for something else sends a text', async () => {
  const page = await openScreen(browser, withoutKeys('write'));
  const preview = screenNamed('consent').events.find(({ kind }) => kind === 'preview');
  /** Runs the tool, and has the preview come once the focus is where `meanwhile` puts it. */
  const rewrite = async (meanwhile: () => Promise<void>) => {
    await page.getByRole('button', { name: 'Rewrite' }).click();
    await meanwhile();
    const { input } = (await callsOf(page)).findLast(({ method }) => method === 'runTool') ?? {};
    const { id } = (input as { request: { id: string } }).request;
    await emit(page, { ...preview, id } as PanelEvent);
    await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
    return id;
  };
  const answers = async () =>
    (await callsOf(page)).filter(({ method }) => method === 'answerPreview');

  await rewrite(async () => {
    await editor(page).focus();
    await page.keyboard.press('Control+End');
  });
  await page.keyboard.type('\nPS: See you');
  await expect.poll(() => text(page)).toBe(`${LETTER}\nPS: See you`);

  const id = await rewrite(async () => {});
  await expect(page.getByRole('region', { name: 'Send this text to your server' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect(await answers()).toEqual([]);
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await answers()).toEqual([{ method: 'answerPreview', input: { id, answer: 'send' } }]);
});
