// What is known about programs by their window class or application id: facts that no window system tells.

/** Ctrl+C would interrupt the running program and Ctrl+V would type a control character. */
const TERMINALS = [
  'alacritty',
  'com.mitchellh.ghostty',
  'cool-retro-term',
  'foot',
  'gnome-terminal',
  'guake',
  'hyper',
  'kgx',
  'kitty',
  'konsole',
  'lxterminal',
  'mate-terminal',
  'org.gnome.console',
  'org.gnome.ptyxis',
  'org.wezfurlong.wezterm',
  'ptyxis',
  'qterminal',
  'rxvt',
  'sakura',
  'st',
  'st-256color',
  'tabby',
  'terminator',
  'terminology',
  'tilda',
  'tilix',
  'urxvt',
  'uxterm',
  'wezterm',
  'xfce4-terminal',
  'xterm',
  'yakuake',
];

/** Editors with keys of their own, where Ctrl+V is not paste. */
const OTHER_KEYS = ['emacs', 'gvim', 'nvim-qt', 'neovide'];

/** Programs with a terminal inside: nothing tells whether the selection is in it. */
const WITH_TERMINAL = [/^code(-|$| )/, /^(vscodium|codium|cursor|windsurf|zed)$/, /^jetbrains-/];

export function isTerminal(application: string): boolean {
  return TERMINALS.includes(application.replace(/-server$/, ''));
}

/** Whether Ctrl+C and Ctrl+V there copy and replace what is selected, and nothing else. */
export function canReplaceIn(application: string): boolean {
  return !(
    isTerminal(application) ||
    OTHER_KEYS.includes(application) ||
    WITH_TERMINAL.some((pattern) => pattern.test(application))
  );
}

/**
 * Programs that keep what is selected out of PRIMARY: Windows programs under Wine. Only there is
 * Ctrl+C a way to read; anywhere else an empty PRIMARY means that nothing is selected, and a
 * keystroke could do harm.
 */
export function hidesSelection(application: string): boolean {
  return application.endsWith('.exe');
}

/**
 * Whether formats are those that Chromium, and what is made with it, offers for selected text. GTK and Qt
 * always have COMPOUND_TEXT among theirs, terminals that draw themselves no SAVE_TARGETS.
 */
export function isChromiumsOffer(formats: readonly string[]): boolean {
  return (
    ['SAVE_TARGETS', 'TEXT', 'text/plain;charset=utf-8'].every((each) => formats.includes(each)) &&
    !formats.includes('COMPOUND_TEXT')
  );
}

/** A longer text, or one of several lines, is no password that somebody proofreads by mistake. */
const LONGEST_PASSWORD = 256;

export function mayBePassword(text: string): boolean {
  return text.length <= LONGEST_PASSWORD && !text.includes('\n');
}

/** By its name, where what it offers does not tell. */
export function isChromium(application: string): boolean {
  return /chrom|brave|vivaldi|opera|microsoft-edge|electron/.test(application);
}
