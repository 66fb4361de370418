// Small decisions at the edges of the main process: calls from pages, hotkeys, where the panel goes,
// and which key gives a letter.
import { EventEmitter } from 'node:events';
import { autoUpdater } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MainApi } from '../../contract/api.ts';
import type { CustomTool } from '../../contract/custom-tools.ts';
import { UserError } from '../../contract/errors.ts';
import { DEFAULT_SETTINGS } from '../../contract/settings.ts';

const shortcuts = vi.hoisted(() => new Map<string, () => void>());
const windows = vi.hoisted(() => [] as { close(): void }[]);
const happened = vi.hoisted(() => [] as string[]);
vi.mock('electron', () => ({
  ipcMain: {},
  autoUpdater: new EventEmitter(),
  BrowserWindow: class extends EventEmitter {
    webContents = new EventEmitter();
    constructor() {
      super();
      windows.push(this);
    }
    hide() {
      happened.push('hidden');
    }
    close() {
      let isPrevented = false;
      this.emit('close', {
        preventDefault: () => {
          isPrevented = true;
        },
      });
      if (!isPrevented) happened.push('closed');
    }
  },
  globalShortcut: {
    register: (accelerator: string, press: () => void) => {
      if (accelerator === 'Alt+Taken') return false;
      if (accelerator === 'Alt+Broken') throw new TypeError('conversion failure');
      shortcuts.set(accelerator, press);
      return true;
    },
    unregisterAll: () => shortcuts.clear(),
  },
}));

const { answer } = await import('../../electron/rpc.ts');
const { Hotkeys, hotkeyAsked, once } = await import('../../electron/hotkeys.ts');
const { placePanel } = await import('../../electron/placement.ts');
const { Windows } = await import('../../electron/windows.ts');
const { keycodeOf } = await import('../../electron/platform/x11/keyboard.ts');

describe('calls from a page', () => {
  const calls: unknown[] = [];
  const handlers = {
    copy: async (input: unknown) => {
      calls.push(input);
      return null;
    },
    getSettings: async () => DEFAULT_SETTINGS,
    clearHistory: async () => {
      throw new UserError('file-unwritable', 'The disk is full.', 'Make room.');
    },
    getEngineState: async () => {
      throw new Error('a bug');
    },
  } as unknown as MainApi;

  it('reach the handler with parsed input only', async () => {
    const extra = { id: '1', text: 'x', more: 'dropped' };
    expect(await answer(handlers, 'copy', extra)).toEqual({ ok: true, value: null });
    expect(calls).toEqual([{ id: '1', text: 'x' }]);
  });

  it.each([
    ['copy', { id: 1, text: 'x' }],
    ['copy', null],
    ['toString', {}],
    ['__proto__', {}],
    [['copy'], { id: '1', text: 'x' }],
    [undefined, undefined],
  ])('are refused when they are not in the contract: %j %j', async (method, input) => {
    calls.length = 0;
    expect(await answer(handlers, method, input)).toMatchObject({
      ok: false,
      problem: { code: 'invalid-request' },
    });
    expect(calls).toEqual([]);
  });

  it('turn every failure into a problem', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await answer(handlers, 'clearHistory', {})).toEqual({
      ok: false,
      problem: { code: 'file-unwritable', message: 'The disk is full.', advice: 'Make room.' },
    });
    expect(await answer(handlers, 'getEngineState', {})).toMatchObject({
      ok: false,
      problem: { code: 'internal' },
    });
  });
});

describe('hotkeys', () => {
  it('take what they can and say what they could not', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const pressed: string[] = [];
    const hotkeys = new Hotkeys((tool) => {
      pressed.push(typeof tool === 'string' ? tool : tool.name);
    });
    const own = (name: string, hotkey: string): CustomTool => ({
      id: name,
      name,
      icon: '',
      hotkey,
      action: { tool: 'proofread' },
      place: 'auto',
      output: 'show',
    });
    const customTools = [own('Mine', 'Alt+M'), own('Twice', 'Alt+P')];
    const off = { proofread: '', rewrite: '', summarize: '', panel: '', replace: '' };
    const built = { ...off, proofread: 'Alt+P', summarize: 'Alt+Taken' };
    expect(hotkeys.apply({ hotkeys: built, customTools })).toEqual(['Alt+Taken']);
    shortcuts.get('Alt+P')?.();
    shortcuts.get('Alt+M')?.();
    expect(
      hotkeys.apply({
        hotkeys: { ...off, proofread: 'Alt+Broken', replace: 'Alt+Broken' },
        customTools: [],
      }),
    ).toEqual(['Alt+Broken']);
    expect(hotkeys.refused).toEqual(['Alt+Broken']);
    expect([...shortcuts.keys()]).toEqual([]);
    expect(pressed).toEqual(['proofread', 'Mine']);
    hotkeys.apply({ hotkeys: { ...off, replace: 'Alt+R' }, customTools });
    hotkeys.pause();
    expect([...shortcuts.keys()]).toEqual([]);
  });

  it('can be asked for by a second start', () => {
    expect(hotkeyAsked(['pilcrow', '--run=replace'])).toBe('replace');
    expect(hotkeyAsked(['pilcrow', '--run=everything'])).toBeNull();
    expect(hotkeyAsked(['pilcrow'])).toBeNull();
  });

  it('count a held key as one press', () => {
    let time = 0;
    let presses = 0;
    const press = once(
      () => {
        presses += 1;
      },
      700,
      () => time,
    );
    press();
    for (time = 660; time < 3000; time += 40) press(); // as X repeats
    time += 750;
    press();
    expect(presses).toBe(2);
  });
});

describe('the panel', () => {
  const workArea = { x: 1280, y: 30, width: 1000, height: 700 };
  const size = { width: 480, height: 200 };

  it('goes below the selection, or above it at the bottom', () => {
    const anchor = { x: 1400, y: 100, width: 50, height: 20 };
    expect(placePanel(anchor, size, workArea)).toEqual({ x: 1400, y: 128, ...size });
    const low = { ...anchor, y: 700 };
    expect(placePanel(low, size, workArea)).toEqual({ x: 1400, y: 492, ...size });
  });

  it('is only hidden when it is closed, but for a new version', () => {
    new Windows({ preload: '', icon: '', pages: '' }, () => {});
    const [panel] = windows;
    panel?.close();
    autoUpdater.emit('before-quit-for-update');
    panel?.close();
    expect(happened).toEqual(['hidden', 'closed']);
  });

  it('is always whole on the display', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    const length = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        length,
        length,
        fc.integer({ min: 80, max: 2000 }),
        (...numbers) => {
          const [x, y, width, height, panelHeight] = numbers;
          const anchor = { x, y, width, height };
          const placed = placePanel(anchor, { width: 480, height: panelHeight }, workArea);
          expect(placed.x).toBeGreaterThanOrEqual(workArea.x);
          expect(placed.y).toBeGreaterThanOrEqual(workArea.y);
          expect(placed.x + placed.width).toBeLessThanOrEqual(workArea.x + workArea.width);
          expect(placed.y + placed.height).toBeLessThanOrEqual(workArea.y + workArea.height);
        },
      ),
    );
  });
});

describe('the key for a letter', () => {
  const [v, k, em] = [0x76, 0x6b, 0x6cd];
  // Columns: two shift levels for each of two layouts.
  it.each([
    [
      'us',
      [
        [k, 0, k, 0],
        [v, 0, v, 0],
      ],
      0,
      9,
    ],
    [
      'us + dvorak, dvorak active',
      [
        [v, 0, k, 0],
        [0x2e, 0, v, 0],
      ],
      1,
      9,
    ],
    [
      'us + russian, russian active',
      [
        [k, 0, em, 0],
        [v, 0, em, 0],
      ],
      1,
      9,
    ],
    ['russian alone', [[em, 0, em, 0]], 0, null],
  ])('%s', (_layout, mapping, group, expected) => {
    expect(keycodeOf(mapping, 8, v, group)).toBe(expected);
  });
});
