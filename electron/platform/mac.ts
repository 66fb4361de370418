// macOS: selections through the accessibility API (the package selection-hook), keys through Core Graphics.
// Both need the user's permission (Privacy & Security, Accessibility). The natives are optional and loaded
// here alone; without them Pilcrow works on the clipboard.
import { log } from '../log.ts';
import { ClipboardOnly } from './clipboard-only.ts';
import { NativePlatform } from './native/native-platform.ts';
import { type Chord, type NativeSystem, openReader } from './native/native-system.ts';
import type { Platform, PlatformHost } from './platform.ts';

const FRAMEWORKS = '/System/Library/Frameworks';
const SESSION_STATE = 0;
const HID_TAP = 0;
const COMMAND = 0x100000;
/** Shift, Control, Option and Command. */
const MODIFIERS = 0x1e0000;
/** Where these letters are on the keyboard; the event also names the letter, for other layouts. */
const KEYS: Record<Chord, { code: number; letter: string }> = {
  copy: { code: 8, letter: 'c' },
  paste: { code: 9, letter: 'v' },
  undo: { code: 6, letter: 'z' },
};

export async function openMac(host: PlatformHost): Promise<Platform> {
  try {
    return new NativePlatform(host, await macSystem(), await openReader());
  } catch (error) {
    log.error('Selections can not be read on this Mac', error);
    return new ClipboardOnly(host, 'macOS');
  }
}

async function macSystem(): Promise<NativeSystem> {
  const koffi = await import('koffi');
  const services = koffi.load(`${FRAMEWORKS}/ApplicationServices.framework/ApplicationServices`);
  const foundation = koffi.load(`${FRAMEWORKS}/CoreFoundation.framework/CoreFoundation`);
  koffi.load(`${FRAMEWORKS}/AppKit.framework/AppKit`);
  const objc = koffi.load('/usr/lib/libobjc.A.dylib');
  const isTrusted = services.func('AXIsProcessTrusted', 'bool', []);
  const createEvent = services.func('CGEventCreateKeyboardEvent', 'void *', [
    'void *',
    'uint16',
    'bool',
  ]);
  const setFlags = services.func('CGEventSetFlags', 'void', ['void *', 'uint64']);
  const setText = services.func('CGEventKeyboardSetUnicodeString', 'void', [
    'void *',
    'unsigned long',
    'void *',
  ]);
  const post = services.func('CGEventPost', 'void', ['uint32', 'void *']);
  const flagsState = services.func('CGEventSourceFlagsState', 'uint64', ['uint32']);
  const release = foundation.func('CFRelease', 'void', ['void *']);
  const getClass = objc.func('objc_getClass', 'void *', ['str']);
  const selector = objc.func('sel_registerName', 'void *', ['str']);
  const send = objc.func('objc_msgSend', 'void *', ['void *', 'void *']);
  const sendForNumber = objc.func('objc_msgSend', 'int64', ['void *', 'void *']);
  const sendForText = objc.func('objc_msgSend', 'str', ['void *', 'void *']);
  const sendNumber = objc.func('objc_msgSend', 'bool', ['void *', 'void *', 'uint64']);
  const sendFor = objc.func('objc_msgSend', 'void *', ['void *', 'void *', 'int32']);
  const message = (name: string) => selector(name);
  const workspace = () => send(getClass('NSWorkspace'), message('sharedWorkspace'));
  const pasteboard = () => send(getClass('NSPasteboard'), message('generalPasteboard'));

  return {
    name: 'macOS',
    menuTakesFront: false,
    isAllowed: () => Boolean(isTrusted()),
    foreground: () => {
      const application = send(workspace(), message('frontmostApplication'));
      if (!application) return null;
      const id = Number(sendForNumber(application, message('processIdentifier'))) | 0;
      const name = send(application, message('localizedName'));
      const text = name ? String(sendForText(name, message('UTF8String'))) : '';
      return { id, application: text.toLowerCase() };
    },
    bringToFront: ({ id }) => {
      const running = getClass('NSRunningApplication');
      const find = message('runningApplicationWithProcessIdentifier:');
      const application = sendFor(running, find, id);
      if (application) sendNumber(application, message('activateWithOptions:'), 0);
    },
    isModifierHeld: () => (BigInt(flagsState(SESSION_STATE)) & BigInt(MODIFIERS)) !== 0n,
    press: (chord) => {
      if (!isTrusted()) return false;
      const { code, letter } = KEYS[chord];
      for (const isDown of [true, false]) {
        const event = createEvent(null, code, isDown);
        if (!event) return false;
        setFlags(event, COMMAND);
        setText(event, letter.length, Buffer.from(letter, 'utf16le'));
        post(HID_TAP, event);
        release(event);
      }
      return true;
    },
    clipboardChanges: () => Number(sendForNumber(pasteboard(), message('changeCount'))),
  };
}
