// Windows: selections through UI Automation (the package selection-hook), keys and windows through user32.
// Both natives are optional and loaded here alone; without them Pilcrow works on the clipboard. A program
// that runs as administrator takes no keys from one that does not: Windows refuses, and the user is told.
import path from 'node:path';
import { log } from '../log.ts';
import { ClipboardOnly } from './clipboard-only.ts';
import { NativePlatform } from './native/native-platform.ts';
import {
  type Chord,
  type ForegroundWindow,
  type NativeSystem,
  openReader,
} from './native/native-system.ts';
import type { Platform, PlatformHost } from './platform.ts';

const KEYBOARD_INPUT = 1;
const KEY_UP = 2;
const VK = { control: 0x11, shift: 0x10, alt: 0x12, leftWindows: 0x5b, rightWindows: 0x5c };
/** Virtual keys name the letter, wherever the layout has it. */
const LETTERS: Record<Chord, number> = { copy: 0x43, paste: 0x56, undo: 0x5a };
const QUERY_LIMITED_INFORMATION = 0x1000;
const LONGEST_PATH = 1024;
/** What holds the tray, and on Windows 10 and 11 what it has no room for. They are explorer's, as folders are. */
const TRAY_CLASSES = [
  'Shell_TrayWnd',
  'Shell_SecondaryTrayWnd',
  'NotifyIconOverflowWindow',
  'TopLevelWindowForOverflowXamlIsland',
];
const LONGEST_CLASS = 256;

export async function openWindows(host: PlatformHost): Promise<Platform> {
  try {
    return new NativePlatform(host, await windowsSystem(), await openReader());
  } catch (error) {
    log.error('Selections can not be read on this Windows', error);
    return new ClipboardOnly(host, 'Windows');
  }
}

async function windowsSystem(): Promise<NativeSystem> {
  const koffi = await import('koffi');
  const user32 = koffi.load('user32.dll');
  const kernel32 = koffi.load('kernel32.dll');
  const keyboard = koffi.struct('KEYBDINPUT', {
    wVk: 'uint16',
    wScan: 'uint16',
    dwFlags: 'uint32',
    time: 'uint32',
    dwExtraInfo: 'uintptr_t',
  });
  // The union's largest member is MOUSEINPUT: eight bytes longer than a key on 64 bits.
  const input = koffi.struct('INPUT', { type: 'uint32', ki: keyboard, padding: 'uint64' });
  const sendInput = user32.func('__stdcall', 'SendInput', 'uint32', ['uint32', 'INPUT *', 'int']);
  const getForegroundWindow = user32.func('__stdcall', 'GetForegroundWindow', 'intptr_t', []);
  const setForegroundWindow = user32.func('__stdcall', 'SetForegroundWindow', 'int', ['intptr_t']);
  const getProcess = user32.func('__stdcall', 'GetWindowThreadProcessId', 'uint32', [
    'intptr_t',
    koffi.out('uint32 *'),
  ]);
  const getClassName = user32.func('__stdcall', 'GetClassNameW', 'int', [
    'intptr_t',
    'void *',
    'int',
  ]);
  const isKeyDown = user32.func('__stdcall', 'GetAsyncKeyState', 'int16', ['int']);
  const getSequence = user32.func('__stdcall', 'GetClipboardSequenceNumber', 'uint32', []);
  const openProcess = kernel32.func('__stdcall', 'OpenProcess', 'intptr_t', [
    'uint32',
    'int',
    'uint32',
  ]);
  const closeHandle = kernel32.func('__stdcall', 'CloseHandle', 'int', ['intptr_t']);
  const imageName = kernel32.func('__stdcall', 'QueryFullProcessImageNameW', 'int', [
    'intptr_t',
    'uint32',
    'void *',
    koffi.inout('uint32 *'),
  ]);

  const programOf = (window: number): string => {
    const process: [number] = [0];
    getProcess(window, process);
    const handle = Number(openProcess(QUERY_LIMITED_INFORMATION, 0, process[0]));
    if (handle === 0) return '';
    try {
      const name = Buffer.alloc(LONGEST_PATH * 2);
      const length: [number] = [LONGEST_PATH];
      return imageName(handle, 0, name, length)
        ? path.win32.basename(name.toString('utf16le', 0, length[0] * 2), '.exe').toLowerCase()
        : '';
    } finally {
      closeHandle(handle);
    }
  };
  const classOf = (window: number): string => {
    const name = Buffer.alloc(LONGEST_CLASS * 2);
    return name.toString('utf16le', 0, Number(getClassName(window, name, LONGEST_CLASS)) * 2);
  };
  return {
    name: 'Windows',
    menuTakesFront: true,
    isAllowed: () => true,
    foreground: () => {
      const id = Number(getForegroundWindow());
      if (id === 0 || TRAY_CLASSES.includes(classOf(id))) return null;
      return { id, application: programOf(id) };
    },
    bringToFront: ({ id }: ForegroundWindow) => void setForegroundWindow(id),
    isModifierHeld: () => Object.values(VK).some((key) => Number(isKeyDown(key)) < 0),
    press: (chord) => {
      const inputs = chordInputs(LETTERS[chord]);
      return Number(sendInput(inputs.length, inputs, input.size)) === inputs.length;
    },
    clipboardChanges: () => Number(getSequence()),
  };
}

/** The four events of Ctrl with a letter, in one call: no key of the user's comes in between. */
export function chordInputs(letter: number) {
  const event = (wVk: number, dwFlags: number) => ({
    type: KEYBOARD_INPUT,
    ki: { wVk, wScan: 0, dwFlags, time: 0, dwExtraInfo: 0 },
    padding: 0,
  });
  return [event(VK.control, 0), event(letter, 0), event(letter, KEY_UP), event(VK.control, KEY_UP)];
}
