// What this session lets Pilcrow do, each point as it was found when somebody looked: shown on the page
// for it, and by whoever else reports on the desktop. Knows no operating system.
import { z } from 'zod';

/** What a user wants to know of a desktop, in the order in which it is shown. */
export const CapabilityName = z.enum([
  /** Reading what is selected in other applications. */
  'read',
  /** Putting a result in its place. */
  'replace',
  /** Opening the panel beside it. */
  'place',
  /** Knowing a field for passwords, which is never read. */
  'passwords',
  /** Pressing a hotkey in any application. */
  'hotkeys',
  /** What was copied outliving Pilcrow. */
  'clipboard',
  /** Collecting the notifications of other programs. */
  'notifications',
  /** Holding their popups back. */
  'popups',
]);
export type CapabilityName = z.infer<typeof CapabilityName>;

/** How a point is met, or why it is not. The pages have words for each in other languages. */
export const CapabilityCode = z.enum([
  'read-selection',
  'read-accessibility',
  'read-copied',
  'replace-paste',
  'replace-nothing',
  'place-selection',
  'place-pointer',
  'place-compositor',
  'passwords-known',
  'passwords-unmarked',
  'hotkeys-free',
  'hotkeys-taken',
  'hotkeys-paused',
  'hotkeys-portal',
  'hotkeys-unbound',
  'clipboard-kept',
  'clipboard-lost',
  'notifications-heard',
  'notifications-no-bus',
  'notifications-refused',
  'notifications-windows-denied',
  'notifications-windows-missing',
  'notifications-mac-denied',
  'notifications-mac-missing',
  'notifications-no-key-store',
  'popups-held',
  'popups-shown',
  'window-manager-missing',
  'permission-missing',
]);
export type CapabilityCode = z.infer<typeof CapabilityCode>;

/** `message` says what was found, `advice` what would make it better; both in whole English sentences. */
export const Capability = z.object({
  name: CapabilityName,
  state: z.enum(['works', 'limited', 'missing']),
  code: CapabilityCode,
  message: z.string(),
  /** Null when nothing needs doing, or nothing can be done. */
  advice: z.string().nullable(),
});
export type Capability = z.infer<typeof Capability>;

type Words = Omit<Capability, 'name' | 'code'>;

const WORDS: Record<CapabilityCode, Words> = {
  'read-selection': {
    state: 'works',
    message: 'What is selected is read from the system. No key is pressed for that.',
    advice: null,
  },
  'read-accessibility': {
    state: 'works',
    message:
      'Applications tell what is selected through the accessibility service; the others are read through the system’s selection. No key is pressed for that.',
    advice: null,
  },
  'read-copied': {
    state: 'limited',
    message: 'Pilcrow works on the text that you copied.',
    advice: 'Copy the text before you press the hotkey.',
  },
  'replace-paste': {
    state: 'works',
    message: 'A result is pasted where the text was selected, and your clipboard comes back.',
    advice: null,
  },
  'replace-nothing': {
    state: 'missing',
    message: 'Pilcrow cannot write into other applications here. Results go to the clipboard.',
    advice: 'Paste the result yourself.',
  },
  'place-selection': {
    state: 'works',
    message:
      'The panel opens at the selected text where the application tells its place, else at the mouse pointer.',
    advice: null,
  },
  'place-pointer': {
    state: 'limited',
    message: 'The panel opens at the mouse pointer.',
    advice: null,
  },
  'place-compositor': {
    state: 'limited',
    message: 'The compositor decides where the panel opens.',
    advice: null,
  },
  'passwords-known': {
    state: 'works',
    message: 'Fields for passwords are known as such, and never read.',
    advice: null,
  },
  'passwords-unmarked': {
    state: 'limited',
    message:
      'Applications keep passwords out of the selection, but nothing tells Pilcrow which field is one.',
    advice:
      'Turn on your desktop’s accessibility service, and put applications that hold secrets on the list in the settings.',
  },
  'hotkeys-free': { state: 'works', message: 'All hotkeys are Pilcrow’s.', advice: null },
  'hotkeys-taken': {
    state: 'limited',
    message: 'Another program has one of the hotkeys.',
    advice: 'Choose other keys in the settings.',
  },
  'hotkeys-portal': {
    state: 'limited',
    message:
      'This desktop gives programs their hotkeys itself. Pilcrow has asked for its own, and is not told whether it got them.',
    advice:
      'Press one. If nothing happens, look for Pilcrow in the desktop’s keyboard settings, or let a key there start Pilcrow with --run=proofread (or rewrite, summarize, replace).',
  },
  'hotkeys-unbound': {
    state: 'limited',
    message: 'This desktop gives Pilcrow no hotkeys.',
    advice:
      'In the desktop’s settings, let a key start Pilcrow with --run=proofread (or rewrite, summarize, replace).',
  },
  'hotkeys-paused': {
    state: 'limited',
    message: 'The hotkeys are paused.',
    advice: 'Resume them in the menu of the tray icon.',
  },
  'clipboard-kept': {
    state: 'works',
    message: 'What is on the clipboard stays there when Pilcrow quits.',
    advice: null,
  },
  'clipboard-lost': {
    state: 'limited',
    message: 'What Pilcrow put on the clipboard is gone when it quits.',
    advice: 'A clipboard manager (parcellite, CopyQ, Klipper) keeps it.',
  },
  'notifications-heard': {
    state: 'works',
    message: 'The notifications of other programs can be collected, if you turn that on.',
    advice: null,
  },
  'notifications-no-bus': {
    state: 'missing',
    message:
      'Notifications cannot be collected: this session has no bus on which they could be heard.',
    advice: 'Start Pilcrow in a desktop session. A file of them can be read with pilcrow triage.',
  },
  'notifications-refused': {
    state: 'missing',
    message: 'Notifications cannot be collected: the session bus does not let Pilcrow hear them.',
    advice: 'Start Pilcrow outside a sandbox, as the user whose session it is.',
  },
  'notifications-windows-denied': {
    state: 'missing',
    message: 'Windows does not let Pilcrow read the notifications of other programs.',
    advice:
      'Allow it in Windows’ settings, under Privacy & security, Notifications: “Notification access” and “Let apps access your notifications”.',
  },
  'notifications-windows-missing': {
    state: 'missing',
    message: 'This Windows does not hand the notifications of other programs on.',
    advice:
      'Windows 10 version 1607 and later do, through Windows PowerShell, which some organizations block.',
  },
  'notifications-mac-denied': {
    state: 'missing',
    message: 'macOS keeps the notifications of other programs where Pilcrow may not read them.',
    advice:
      'Allow it in the system settings, under Privacy & Security, Full Disk Access; then start Pilcrow again. It reads that one file there and nothing else.',
  },
  'notifications-mac-missing': {
    state: 'missing',
    message: 'This macOS keeps its notifications in a form that Pilcrow does not know.',
    advice: 'A file of them can be read with pilcrow triage.',
  },
  'notifications-no-key-store': {
    state: 'missing',
    message: 'This system has no key store, so the inbox would lie readable on the disk.',
    advice: 'Install one, such as GNOME Keyring or KWallet.',
  },
  'popups-held': {
    state: 'works',
    message: 'Popups can be held back through the desktop’s own do-not-disturb.',
    advice: null,
  },
  'popups-shown': {
    state: 'limited',
    message: 'Popups cannot be held back here.',
    advice:
      'Pilcrow can use the do-not-disturb of GNOME, Plasma and dunst. Elsewhere, turn the desktop’s own on: notifications are collected all the same.',
  },
  'permission-missing': {
    state: 'missing',
    message: 'The system does not let Pilcrow see and use other applications.',
    advice:
      'Allow it in the system settings, under Privacy & Security, Accessibility; then start Pilcrow again.',
  },
  'window-manager-missing': {
    state: 'missing',
    message: 'Nothing tells which window is active.',
    advice: 'Start a window manager that knows the freedesktop.org hints.',
  },
};

/** The finding with its words. */
export function capability(name: CapabilityName, code: CapabilityCode): Capability {
  return { name, code, ...WORDS[code] };
}
