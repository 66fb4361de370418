// The panel by keyboard and mouse, on a fake bridge: what the user does, and what main is then asked.
// The whole way to a replaced text in a real application is in other files.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { MainApi } from '../../contract/api.ts';
import { DEFAULT_BEYOND } from '../../contract/connection.ts';
import type { ModelsState } from '../../contract/models.ts';
import type { Call } from '../renderer/fake-bridge.ts';
import { NO_MODELS } from '../renderer/models-state.ts';
import { callsOf, emit, openScreen, startBrowser } from '../renderer/open-screen.ts';
import {
  ENGINE_STOPPED,
  failed,
  LETTER_CORRECTIONS,
  proofread,
  rewritten,
  type Screen,
  screenNamed,
} from '../renderer/screens.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(async () => browser.close());

/** Without the keys that it is pictured with. */
function withoutKeys(name: string): Screen {
  return { ...screenNamed(name), keys: [] };
}

async function asked(page: Page, ...methods: string[]) {
  return (await callsOf(page)).filter(({ method }) => methods.includes(method));
}

/** The input of the one call of `method`. */
async function inputOf<M extends keyof MainApi>(page: Page, method: M) {
  const calls = await asked(page, method);
  expect(calls).toHaveLength(1);
  return calls[0]?.input as Parameters<MainApi[M]>[0];
}

/** The states of the edits, in the order of the text. */
function states(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-correction-index]')
    .evaluateAll((edits) => edits.map((edit) => edit.getAttribute('data-state')));
}

const without = (...indices: number[]) =>
  LETTER_CORRECTIONS.filter((_, index) => !indices.includes(index));

test('keys walk the edits, turn them down and up, and Enter replaces with the accepted ones', async () => {
  const page = await openScreen(browser, withoutKeys('edits'));
  await expect(page.locator('[data-correction-index="0"]')).toBeFocused();
  for (const key of ['x', 'j', 'r', 'ArrowRight', 'Space', 'k', 'a']) {
    await page.keyboard.press(key);
  }
  expect(await states(page)).toEqual(
    LETTER_CORRECTIONS.map((_, index) => (index === 0 || index === 2 ? 'rejected' : 'accepted')),
  );
  await page.keyboard.press('Enter');
  expect(await asked(page, 'accept')).toEqual([
    {
      method: 'accept',
      input: {
        id: 'request-1',
        answer: { kind: 'corrections', corrections: without(0, 2) },
      },
    },
  ]);
  await expect(page.locator('main')).toHaveAttribute('data-status', 'idle');
});

test('a click turns an edit down, and Shift+A takes all back', async () => {
  const page = await openScreen(browser, withoutKeys('edits'));
  await page.getByRole('checkbox', { name: 'Replace “to” with “too” (Spelling)' }).click();
  await page.getByRole('button', { name: 'Reject' }).click();
  expect((await states(page)).filter((state) => state === 'rejected')).toHaveLength(1);
  await page.keyboard.press('Shift+A');
  expect(await states(page)).toEqual(LETTER_CORRECTIONS.map(() => 'accepted'));
});

test('Tab reaches the next edit, and the card says what it is about', async () => {
  const page = await openScreen(browser, withoutKeys('edits'));
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-correction-index="1"]')).toBeFocused();
  const card = page.getByRole('region', { name: 'Selected correction' });
  await expect(card).toContainText('The form “have” fits this sentence, not “has”.');
  await expect(card).toContainText('2 of 11');
});

test('Escape while working cancels the request and hides the panel', async () => {
  const page = await openScreen(browser, withoutKeys('streaming'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await asked(page, 'accept', 'cancel', 'closePanel')).toEqual([
    { method: 'cancel', input: 'request-1' },
    { method: 'closePanel', input: { id: 'request-1', answer: null } },
  ]);
});

test('Stop keeps what was found, ready to replace with', async () => {
  const page = await openScreen(browser, withoutKeys('streaming'));
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-status', 'done');
  await page.getByRole('button', { name: 'Replace' }).click();
  expect(await asked(page, 'cancel', 'accept')).toEqual([
    { method: 'cancel', input: 'request-1' },
    {
      method: 'accept',
      input: {
        id: 'request-1',
        answer: { kind: 'corrections', corrections: LETTER_CORRECTIONS.slice(0, 4) },
      },
    },
  ]);
});

test('after the engine stopped, Retry runs the request under a new id, and its answer is shown', async () => {
  const page = await openScreen(browser, withoutKeys('working'));
  await emit(page, failed(ENGINE_STOPPED));
  await expect(page.getByRole('alert')).toContainText(ENGINE_STOPPED.message);
  await page.getByRole('button', { name: 'Retry' }).click();
  const { id, request } = await inputOf(page, 'rerun');
  expect(id).toBe('request-1');
  expect(request.id).not.toBe('request-1');
  await emit(page, proofread(LETTER_CORRECTIONS, request.id));
  await expect(page.locator('[data-correction-index]')).toHaveCount(LETTER_CORRECTIONS.length);
});

test('where nothing can be replaced, Enter copies the result', async () => {
  const page = await openScreen(browser, withoutKeys('copy-only'));
  await expect(page.getByRole('button', { name: 'Replace' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  expect((await inputOf(page, 'copy')).text).toContain('I have read it with great interest');
  await expect(page.getByRole('status')).toHaveText('The result is on the clipboard.');
});

test('another length summarizes again', async () => {
  const page = await openScreen(browser, withoutKeys('summary'));
  await page.getByRole('radio', { name: 'Long' }).check();
  expect((await inputOf(page, 'rerun')).request.options).toEqual({
    type: 'tldr',
    length: 'long',
    format: 'plain-text',
  });
  await expect(page.locator('main')).toHaveAttribute('data-status', 'working');
});

test('a point shows the sentence that it is from, by key and by click', async () => {
  const page = await openScreen(browser, withoutKeys('summary-source'));
  const source = page.getByText('The opening hours is indeed to short');
  await page.getByRole('button', { name: 'The opening hours are too short' }).focus();
  await page.keyboard.press('Enter');
  await expect(source).toBeVisible();
  await page.keyboard.press('Space');
  await expect(source).toHaveCount(0);
  await page.getByRole('button', { name: 'He asks to discuss it' }).click();
  await expect(page.getByText('I would like discuss it with you on person.')).toBeVisible();
  expect(await asked(page, 'accept')).toEqual([]);
});

test('a misspelt word is never corrected again: the key I', async () => {
  const page = await openScreen(browser, withoutKeys('respelled'));
  await page.keyboard.press('i');
  expect(await inputOf(page, 'addWord')).toEqual({ word: 'recieve' });
  await expect(page.locator('[data-correction-index]')).toHaveCount(1);
  await expect(page.locator('[data-correction-index]')).toBeFocused();
});

test('rewriting: another tone runs again, other wordings are walked and one is taken', async () => {
  const page = await openScreen(browser, withoutKeys('rewrite'));
  await page.getByRole('combobox', { name: 'Tone' }).selectOption('Friendly');
  const { request } = await inputOf(page, 'rerun');
  expect(request.options).toMatchObject({ tone: 'friendly', length: 'as-is', alternatives: 1 });
  await emit(page, rewritten(['One.', 'Two.'], [], request.id));
  await page.getByRole('button', { name: 'Other wordings' }).click();
  const again = await asked(page, 'rerun');
  expect(again).toHaveLength(2);
  const { request: last } = (again[1] as Call).input as Parameters<MainApi['rerun']>[0];
  expect(last.options).toMatchObject({ tone: 'friendly', alternatives: 3 });
  await emit(page, rewritten(['One.', 'Two.', 'Three.'], [], last.id));
  await page.getByRole('button', { name: 'Next wording' }).click();
  await page.getByRole('radio', { name: 'Rewritten' }).check();
  await expect(page.getByRole('region', { name: 'Rewritten text' })).toHaveText('Three.');
  await page.keyboard.press('Control+Enter');
  expect(await inputOf(page, 'accept')).toEqual({
    id: last.id,
    answer: { kind: 'text', text: 'Three.' },
  });
});

test('a hotkey is recorded, and stored as an accelerator', async () => {
  const page = await openScreen(browser, withoutKeys('settings'));
  await page.getByRole('button', { name: 'Proofread: Ctrl + Alt + P' }).click();
  await page.keyboard.press('Control+Shift+KeyK');
  expect(await asked(page, 'changeSettings')).toEqual([
    {
      method: 'changeSettings',
      input: {
        hotkeys: {
          panel: '',
          proofread: 'Control+Shift+K',
          replace: 'Control+Alt+Shift+P',
          rewrite: 'Control+Alt+R',
          summarize: 'Control+Alt+S',
        },
      },
    },
  ]);
  await expect(page.getByRole('button', { name: 'Proofread: Ctrl + Shift + K' })).toBeVisible();
});

test('history is searched, its original copied, and cleared after a question', async () => {
  const page = await openScreen(browser, withoutKeys('history'));
  await page.getByRole('searchbox').fill('tomorrow');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy original' }).click();
  await expect(page.getByRole('status')).toHaveText('The original is on the clipboard.');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Clear history…' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await asked(page, 'clearHistory')).toEqual([]);
  await page.getByRole('button', { name: 'Clear history…' }).click();
  await page.getByRole('button', { name: 'Clear history', exact: true }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  expect(await asked(page, 'copyHistory', 'clearHistory')).toEqual([
    { method: 'copyHistory', input: { id: 1, part: 'original' } },
    { method: 'clearHistory', input: {} },
  ]);
});

test('a model is downloaded from an address only, whatever is typed on the way to it', async () => {
  const page = await openScreen(browser, screenNamed('models-licence'));
  const dialog = page.getByRole('dialog');
  const mirror = dialog.getByRole('textbox', { name: 'Mirror (optional)' });
  const accept = dialog.getByRole('button', { name: 'Accept and download' });
  for (const typed of ['https://hf-mirror.com：8443', 'http://[', 'https://a b', 'ftp://a.org']) {
    await mirror.fill(typed);
    await expect(dialog).toContainText('huggingface.co');
    await expect(accept).toBeDisabled();
  }
  await mirror.fill('https://hf-mirror.com:8443');
  await expect(dialog).toContainText('hf-mirror.com:8443');
  await accept.click();
  expect((await inputOf(page, 'downloadModel')).mirror).toBe('https://hf-mirror.com:8443');
});

test('a page that breaks says so, leaves the others alone, and is shown again when asked', async () => {
  const page = await openScreen(browser, withoutKeys('models'));
  await emit(page, { kind: 'models', state: {} as ModelsState });
  await expect(page.getByRole('alert')).toContainText('an error that it did not expect');
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.getByRole('button', { name: 'Models' }).click();
  await expect(page.getByRole('alert')).toContainText('an error that it did not expect');
  await emit(page, { kind: 'models', state: NO_MODELS });
  await page.getByRole('button', { name: 'Show this page again' }).click();
  await expect(page.getByRole('heading', { name: 'Models', exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a model is taken from the server that was looked at, and a key that is not kept stays in its field', async () => {
  const screen = withoutKeys('settings-larger');
  const models = [{ id: 'Qwen3-4B', contextLength: 4096 }];
  const page = await openScreen(browser, {
    ...screen,
    replies: {
      checkServer: { ok: true, value: { models, fingerprint: null } },
      saveKey: { ok: false, problem: ENGINE_STOPPED },
    },
  });
  const address = page.getByRole('textbox', { name: 'Address' });
  const model = page.getByRole('combobox', { name: 'Model', exact: true });
  const look = page.getByRole('button', { name: 'Look for models' });
  await look.click();
  await expect(model).toHaveValue('Qwen3-4B');
  await address.fill('https://other.example.org/v1');
  await expect(model).toHaveCount(0);
  await look.click();
  await expect(model).toHaveValue('');
  await model.selectOption('Qwen3-4B');
  const connection = {
    provider: 'compatible',
    url: 'https://other.example.org/v1',
    model: 'Qwen3-4B',
    contextLength: 4096,
    pin: '',
  };
  expect(await inputOf(page, 'changeSettings')).toEqual({
    beyond: { ...DEFAULT_BEYOND, ...screen.settings.beyond, connection },
  });
  await page.getByLabel('Key', { exact: true }).fill('secret');
  await look.click();
  await expect(page.getByRole('alert')).toContainText(ENGINE_STOPPED.message);
  await expect(page.getByLabel('Key', { exact: true })).toHaveValue('secret');
  expect(await asked(page, 'checkServer')).toHaveLength(2);
});
