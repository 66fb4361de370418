// The ports to Windows and macOS without these systems: what the port does in answer to what the system says.
// The answers of selection-hook are as its documentation describes them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NativePlatform } from '../../electron/platform/native/native-platform.ts';
import {
  type ForegroundWindow,
  type NativeSystem,
  rectangleOf,
  type SelectionReader,
} from '../../electron/platform/native/native-system.ts';
import type { PlatformHost, Selection } from '../../electron/platform/platform.ts';
import { chordInputs } from '../../electron/platform/windows.ts';
import type { FormattedText } from '../../electron/rich-text/rich-text.ts';

const NO_PLACE = { x: -99999, y: -99999 };
const READ = {
  text: 'teh cat',
  programName: 'notepad.exe',
  startTop: { x: 100, y: 40 },
  startBottom: { x: 100, y: 60 },
  endTop: { x: 180, y: 80 },
  endBottom: { x: 180, y: 100 },
  posLevel: 3,
} as const;

/** A computer in memory: what happens to it, as lines in order. */
class Computer implements NativeSystem, SelectionReader {
  log: string[] = [];
  name = 'Windows' as const;
  menuTakesFront = true;
  allowed = true;
  front: ForegroundWindow | null = { id: 7, application: 'notepad' };
  selected: string | null = 'teh cat';
  held = false;
  takesPaste = true;
  clipboard = 'kept';
  /** What a copy gives beside the words. */
  rtf: string | null = null;
  copies = true;
  written: FormattedText | null = null;
  changes = 0;
  /** Somebody else's program, that copies something while ours is pasted. */
  interferes = false;

  isAllowed = () => this.allowed;
  foreground = () => this.front;
  bringToFront = ({ id }: { id: number }) => {
    this.log.push(`front ${id}`);
    if (id === 7) this.front = { id: 7, application: 'notepad' };
  };
  isModifierHeld = () => this.held;
  clipboardChanges = () => this.changes;
  press: NativeSystem['press'] = (chord) => {
    this.log.push(`press ${chord}`);
    if (chord === 'undo') this.selected = 'teh cat';
    if (chord === 'copy' && this.copies && this.selected !== null) {
      this.changes += 1;
      this.clipboard = this.selected;
    }
    if (chord !== 'paste') return true;
    if (this.takesPaste) {
      this.log.push(`text becomes "${this.clipboard}"`);
      this.selected = null;
    }
    if (this.interferes) this.changes += 1;
    return true;
  };
  getCurrentSelection = () => (this.selected === null ? null : { ...READ, text: this.selected });
  stop = () => true;

  host: PlatformHost = {
    ownApplications: ['pilcrow'],
    ownWindows: () => [],
    portalToken: () => null,
    keepPortalToken: () => {},
    readClipboard: async () => ({ text: this.clipboard, html: null, rtf: this.rtf }),
    writeClipboard: async (content) => {
      this.changes += 1;
      this.written = content;
      this.clipboard = content.text;
    },
    keepClipboard: async () => {
      const kept = this.clipboard;
      return async () => {
        this.clipboard = kept;
      };
    },
  };
}

let computer: Computer;
let platform: NativePlatform;

beforeEach(() => {
  computer = new Computer();
  platform = new NativePlatform(computer.host, computer, computer);
});
afterEach(() => {
  platform.close();
  vi.useRealTimers();
});

async function read(): Promise<Selection> {
  const target = await platform.activeTarget({ orLast: false });
  const selection = target && (await platform.readSelection(target));
  if (!selection) throw new Error('nothing was read');
  return selection;
}

async function refusal(selection: Selection): Promise<string> {
  const replaced = await platform.replaceSelection(selection, 'the cat');
  return replaced.status === 'copied' ? replaced.problem.message : replaced.status;
}

describe('the ports to Windows and macOS', () => {
  it('read without a key, with the place; and replace, with the clipboard as before', async () => {
    const selection = await read();
    expect(selection).toMatchObject({
      target: { window: 7, application: 'notepad', canReplace: true },
      text: 'teh cat',
      rectangle: { x: 100, y: 40, width: 80, height: 60 },
    });
    expect(computer.log).toEqual([]);
    expect(await platform.replaceSelection(selection, 'the cat')).toEqual({ status: 'replaced' });
    expect(computer.log).toEqual(['press copy', 'press paste', 'text becomes "the cat"']);
    expect(computer.clipboard).toBe('kept');
    expect(await platform.undoReplacement(selection)).toEqual({ status: 'replaced' });
  });

  it('paste what is formatted with its formats, and nothing where a copy gives another text', async () => {
    const selection = await read();
    computer.rtf = '{\\rtf1 {\\b teh} cat}';
    expect(await platform.replaceSelection(selection, 'the cat')).toEqual({ status: 'replaced' });
    expect(computer.written).toEqual({
      text: 'the cat',
      html: null,
      rtf: '{\\rtf1 {\\b the} cat}',
    });
    computer.selected = 'teh cat';
    computer.press = (chord) => {
      if (chord === 'copy') computer.changes += 1;
      computer.clipboard = 'a whole line with teh cat';
      return true;
    };
    expect(await refusal(selection)).toContain('selection has changed');
    expect(computer.clipboard).toBe('kept');
  });

  it('paste the words alone where nothing was copied', async () => {
    const selection = await read();
    computer.copies = false;
    expect(await platform.replaceSelection(selection, 'the cat')).toEqual({ status: 'replaced' });
    expect(computer.written).toEqual({ text: 'the cat', html: null, rtf: null });
  });

  it('bring the window back, and paste nothing where it is gone', async () => {
    const selection = await read();
    computer.front = { id: 1, application: 'pilcrow' };
    expect(await refusal(selection)).toBe('replaced');
    expect(computer.log[0]).toBe('front 7');
    computer.selected = 'teh cat';
    computer.front = { id: 1, application: 'pilcrow' };
    computer.bringToFront = () => {};
    expect(await refusal(selection)).toContain('did not come to the front');
    expect(computer.log.filter((line) => line === 'press paste')).toHaveLength(1);
  });

  it('paste nothing when the selection has changed, or a key is held', async () => {
    const selection = await read();
    computer.selected = 'something else';
    expect(await refusal(selection)).toContain('selection has changed');
    computer.selected = 'teh cat';
    vi.useFakeTimers();
    computer.held = true;
    const waiting = refusal(selection);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await waiting).toContain('A key was held down');
    vi.useRealTimers();
    expect(computer.log).toEqual([]);
    expect(computer.clipboard).toBe('kept');
  });

  it('tell when the text was not taken, and leave a clipboard that another program changed', async () => {
    const selection = await read();
    computer.takesPaste = false;
    expect(await refusal(selection)).toContain('did not take the text');
    expect(computer.clipboard).toBe('kept');
    computer.interferes = true;
    expect(await refusal(selection)).toContain('Another program changed the clipboard');
    expect(computer.clipboard).toBe('the cat');
  });

  it('take the last foreign window for the tray, and say what is not allowed', async () => {
    await read();
    computer.front = { id: 1, application: 'pilcrow' };
    expect(await platform.activeTarget({ orLast: false })).toBeNull();
    expect((await platform.activeTarget({ orLast: true }))?.window).toBe(7);
    computer.allowed = false;
    expect((await platform.checkCapabilities()).map(({ code }) => code)).toEqual([
      'permission-missing',
      'permission-missing',
      'place-pointer',
      'clipboard-kept',
    ]);
  });

  it.each([
    [true, 'teh cat', ['front 7']],
    [false, undefined, []],
  ])(
    'read for the tray in the window before, if its menu took the front: %s',
    async (takes, text, log) => {
      vi.useFakeTimers();
      computer.menuTakesFront = takes;
      platform.close();
      platform = new NativePlatform(computer.host, computer, computer);
      await vi.advanceTimersByTimeAsync(1000); // the user is in the editor, and no hotkey was ever pressed
      computer.front = null; // the taskbar is clicked
      await vi.advanceTimersByTimeAsync(1000);
      computer.front = { id: 1, application: 'pilcrow' };
      await vi.advanceTimersByTimeAsync(1000);
      const reading = platform
        .activeTarget({ orLast: true })
        .then((target) => target && platform.readSelection(target));
      await vi.advanceTimersByTimeAsync(1000);
      expect((await reading)?.text).toBe(text);
      expect(computer.log).toEqual(log);
    },
  );

  it('know no place where only the mouse is told', () => {
    expect(rectangleOf({ ...READ, posLevel: 1 })).toBeNull();
    expect(rectangleOf({ ...READ, endTop: NO_PLACE })).toBeNull();
  });

  it('press Ctrl with a letter as four events', () => {
    const events = chordInputs(0x56).map(({ ki }) => [ki.wVk, ki.dwFlags]);
    expect(events).toEqual([
      [0x11, 0],
      [0x56, 0],
      [0x56, 2],
      [0x11, 2],
    ]);
  });
});
