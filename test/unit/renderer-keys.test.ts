// Keys, hotkeys, languages and times of the pages.
import { describe, expect, test } from 'vitest';
import { Accelerator } from '../../contract/accelerator.ts';
import { createI18n, wordProblem } from '../../renderer/i18n.ts';
import { en } from '../../renderer/locales/en.ts';
import { zhCN } from '../../renderer/locales/zh-CN.ts';
import { shortTime } from '../../renderer/panels/time.ts';
import { acceleratorOf, keyCaps } from '../../renderer/state/accelerator.ts';
import { languageOf } from '../../renderer/state/settings-store.ts';
import { type FocusPlace, panelCommand } from '../../renderer/state/shortcuts.ts';

function press(keys: string) {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Control'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}

test.each<[string, FocusPlace, ReturnType<typeof panelCommand>]>([
  ['Escape', 'control', 'close'],
  ['Enter', 'page', 'primary'],
  ['Enter', 'edit', 'primary'],
  ['Enter', 'control', null],
  ['Control+Enter', 'control', 'primary'],
  ['Space', 'edit', 'toggle'],
  ['Space', 'control', null],
  ['Space', 'page', null],
  ['j', 'page', 'next'],
  ['ArrowLeft', 'edit', 'previous'],
  ['ArrowLeft', 'control', null],
  ['x', 'edit', 'reject'],
  ['Shift+A', 'page', 'accept-all'],
  ['Control+a', 'page', null],
  ['Control+z', 'edit', 'undo'],
  ['Control+Shift+Z', 'page', 'redo'],
  ['Control+y', 'page', 'redo'],
  ['Alt+x', 'edit', null],
])('the key %s on %s means %s', (keys, place, command) => {
  expect(panelCommand(press(keys), place)).toBe(command);
});

describe('acceleratorOf', () => {
  const hold = (code: string, ...held: string[]) =>
    acceleratorOf({ code, ...press([...held, 'x'].join('+')) });

  test.each([
    [hold('KeyP', 'Alt', 'Control'), 'Control+Alt+P'],
    [hold('Digit1', 'Shift', 'Control'), 'Control+Shift+1'],
    [hold('F5', 'Meta'), 'Super+F5'],
    [hold('BracketLeft', 'Alt'), 'Alt+['],
    [hold('Backslash', 'Control'), 'Control+\\'],
    [hold('Space', 'Control'), 'Control+Space'],
  ])('is %s, which settings accept', (accelerator, expected) => {
    expect(accelerator).toBe(expected);
    expect(Accelerator.safeParse(accelerator).success).toBe(true);
  });

  test('is nothing for a modifier alone, and for keys that people type with', () => {
    expect([
      hold('ControlLeft', 'Control'),
      hold('KeyP'),
      hold('KeyP', 'Shift'),
      hold('Enter', 'Alt'),
    ]).toEqual([null, null, null, null]);
  });

  test('shows as key caps', () => {
    expect(keyCaps('Control+Alt+P')).toEqual(['Ctrl', 'Alt', 'P']);
    expect(keyCaps('')).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['system', 'zh-TW', 'zh-CN'],
    ['system', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
  ] as const)('%s on a system in %s is %s', (choice, system, expected) => {
    expect(languageOf(choice, system)).toBe(expected);
  });

  test('Chinese says everything that English says, with the same values in it', () => {
    const slots = (locale: object, path = ''): string[] =>
      Object.entries(locale).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [`${path}${key} ${(value.match(/\{\{\w+\}\}/g) ?? []).sort().join('')}`]
          : slots(value, `${path}${key}.`),
      );
    expect(slots(zhCN)).toEqual(slots(en));
  });

  test('counts and values find their places', () => {
    const english = createI18n('en').t;
    const chinese = createI18n('zh-CN').t;
    expect([
      english('panel.corrections', { count: 1 }),
      english('panel.corrections', { count: 3 }),
      chinese('panel.corrections', { count: 1 }),
      english('edit.remove', { removed: '<b>', type: 'Style' }),
    ]).toEqual(['1 correction', '3 corrections', '1 处修改', 'Remove “<b>” (Style)']);
  });

  test('a problem keeps its own words in English, and its detail in Chinese', () => {
    const problem = { code: 'internal', message: 'It broke: $&', advice: 'Again.' } as const;
    expect(wordProblem(problem, 'en')).toBe(problem);
    expect(wordProblem(problem, 'zh-CN').message).toBe('发生意外错误。（It broke: $&）');
  });
});

test('shortTime is the hour today, the day this year, and the date before', () => {
  const now = new Date(2026, 10, 24, 18, 0).getTime();
  const at = (...date: [number, number, number, number]) =>
    shortTime(new Date(...date).getTime(), 'en-GB', now);
  expect([at(2026, 10, 24, 9), at(2026, 2, 1, 9), at(2025, 11, 31, 9)]).toEqual([
    '9:00',
    '1 Mar',
    '31 Dec 2025',
  ]);
});
