// Hotkeys between a key press, Electron's accelerator and what is read on screen. Pure.

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Super'] as const;
type Modifier = (typeof MODIFIERS)[number];

export interface HotkeyPress {
  /** `KeyboardEvent.code`: the place of the key, whatever the layout or Shift make of it. */
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Equal: '=',
  Minus: '-',
};

const NAMED_KEYS: ReadonlySet<string> = new Set(['Space', 'Insert', 'Home', 'End', 'Pause']);

function keyOf(code: string): string | null {
  const letterOrDigit = /^(?:Key([A-Z])|Digit([0-9])|(F(?:[1-9]|1[0-9]|2[0-4])))$/.exec(code);
  if (letterOrDigit) return letterOrDigit[1] ?? letterOrDigit[2] ?? letterOrDigit[3] ?? null;
  return PUNCTUATION[code] ?? (NAMED_KEYS.has(code) ? code : null);
}

/**
 * The accelerator of a key press, e.g. `Control+Alt+P`. Null while only modifiers are down, and for
 * presses that would take a plain key from every other application (no Control, Alt or Super).
 */
export function acceleratorOf(press: HotkeyPress): string | null {
  const key = keyOf(press.code);
  if (!key || !(press.ctrlKey || press.altKey || press.metaKey)) return null;
  const held: Record<Modifier, boolean> = {
    Control: press.ctrlKey,
    Alt: press.altKey,
    Shift: press.shiftKey,
    Super: press.metaKey,
  };
  return [...MODIFIERS.filter((modifier) => held[modifier]), key].join('+');
}

/** The keys of an accelerator as printed on the keyboard: `Control+Alt+P` -> `Ctrl`, `Alt`, `P`. */
export function keyCaps(accelerator: string): string[] {
  return accelerator === ''
    ? []
    : accelerator.split('+').map((part) => (part === 'Control' ? 'Ctrl' : part));
}
