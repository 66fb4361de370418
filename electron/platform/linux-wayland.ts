// Selection and replacement on Wayland, which shows a program little of the others. What is selected comes
// from the accessibility service, or from the compositor's data-control protocol; keys are pressed by a
// virtual keyboard or through the RemoteDesktop portal, and only where it is known which program gets them.
// Where one of these is missing, results go to the clipboard.
import { type Capability, capability } from '../../contract/capabilities.ts';
import { type FormattedText, plain } from '../rich-text/rich-text.ts';
import { Accessibility, type ToldSelection } from './accessibility/accessibility.ts';
import { canReplaceIn, isChromium, isTerminal, mayBePassword } from './applications.ts';
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from './platform.ts';
import { isSameText, notReplaced, notUndone } from './replacements.ts';
import { type Compositor, findCompositor } from './wayland/compositor.ts';
import { type Chord, type Keys, VirtualKeyboard } from './wayland/keys.ts';
import { isInstalled } from './wayland/programs.ts';
import { RemoteDesktop } from './wayland/remote-desktop.ts';
import * as clipboard from './wayland/wayland-clipboard.ts';

// Milliseconds.
const ACTIVATION_TIMEOUT = 1500;
const COPY_TIMEOUT = 800;
const CLIPBOARD_SETTLE = 80;
const PASTE_TIME = 1000;
/** The user's own fingers leave the hotkey; a virtual keyboard's chord is mixed with what they hold. */
const HANDS_OFF = 250;
const POLL = 20;

const SELECTION_CHANGED = 'The selection has changed since Pilcrow read it.';

export async function openWayland(host: PlatformHost): Promise<Platform> {
  const session = process.env.DBUS_SESSION_BUS_ADDRESS;
  const remote = session
    ? new RemoteDesktop({
        address: session,
        token: host.portalToken(),
        onToken: host.keepPortalToken,
      })
    : null;
  const compositor = findCompositor();
  const hasClipboard = isInstalled('wl-paste') && isInstalled('wl-copy');
  return new LinuxWayland(host, {
    accessibility: session ? new Accessibility(session) : null,
    compositor,
    // GNOME shows the clipboard only to who has the focus: there wl-paste would take the focus for that.
    readsPrimary: hasClipboard && (await clipboard.readPrimary()) !== null,
    keys: await findKeys(compositor, remote),
  });
}

/** wtype works where the compositor is of the wlroots kind, which are the ones that tell of their windows. */
async function findKeys(
  compositor: Compositor | null,
  remote: RemoteDesktop | null,
): Promise<Keys | null> {
  if (compositor && isInstalled('wtype')) return new VirtualKeyboard();
  return (await remote?.isOffered()) ? remote : null;
}

interface Ways {
  accessibility: Accessibility | null;
  compositor: Compositor | null;
  readsPrimary: boolean;
  keys: Keys | null;
}

class LinuxWayland implements Platform {
  readonly capabilities: Capabilities;
  readonly #host: PlatformHost;
  readonly #ways: Ways;
  readonly #told = new WeakMap<Selection, ToldSelection>();
  #last: Target | null = null;

  constructor(host: PlatformHost, ways: Ways) {
    this.#host = host;
    this.#ways = ways;
    const { readsPrimary, keys } = ways;
    this.capabilities = {
      reads: readsPrimary ? 'selection' : 'clipboard',
      replaces: keys !== null,
      note: readsPrimary
        ? null
        : 'On this Wayland desktop, Pilcrow reads the selection of applications that speak to assistive technology, and of the others what you copied. Copy before you press the hotkey.',
    };
  }

  async checkCapabilities(): Promise<Capability[]> {
    const { accessibility, readsPrimary, keys, compositor } = this.#ways;
    const isTold = (await accessibility?.isThere()) ?? false;
    const reads = readsPrimary || isTold;
    const places = isTold ? 'passwords-known' : 'passwords-unmarked';
    const replaces = keys && (isTold || (compositor && readsPrimary));
    return [
      capability('read', !reads ? 'read-copied' : isTold ? 'read-accessibility' : 'read-selection'),
      capability('replace', replaces ? 'replace-paste' : 'replace-nothing'),
      capability('place', 'place-compositor'),
      capability('passwords', places),
    ];
  }

  async activeTarget({ orLast }: { orLast: boolean }): Promise<Target | null> {
    const { compositor, accessibility } = this.#ways;
    if (compositor) {
      const focused = await compositor.focused().catch(() => null);
      const isOwn = focused !== null && this.#host.ownApplications.includes(focused.application);
      if (!focused || isOwn) return orLast ? this.#last : null;
      const { id: window, application } = focused;
      this.#last = { window, application, canReplace: canReplaceIn(application) };
      return this.#last;
    }
    const application = (await accessibility?.application()) ?? '';
    if (this.#host.ownApplications.includes(application)) return orLast ? this.#last : null;
    this.#last = { window: 0, application, canReplace: false };
    return this.#last;
  }

  async readSelection(target: Target): Promise<Selection | 'password' | null> {
    const { accessibility, readsPrimary } = this.#ways;
    const told = await accessibility?.selection(null);
    if (told?.kind === 'password') return 'password';
    if (told?.kind === 'selection' && !told.hasEmbedded) {
      const canReplace = !told.isTerminal && (target.window === 0 || target.canReplace);
      const selection = {
        target: { ...target, canReplace },
        ...plain(told.text),
        version: 0,
      };
      this.#told.set(selection, told);
      return selection;
    }
    const primary = readsPrimary ? ((await clipboard.readPrimary()) ?? '') : '';
    const content = readsPrimary ? plain(primary) : await this.#host.readClipboard();
    const { text } = content;
    const canReplace = target.canReplace && readsPrimary && this.#ways.keys !== null;
    if (text && readsPrimary && isChromium(target.application) && mayBePassword(text)) {
      // What is selected in a field for passwords is shown to us too, but can't be copied there.
      await pause(HANDS_OFF);
      if ((await this.#tryCopying(target)) === null) return null;
    }
    return text ? { target: { ...target, canReplace }, ...content, version: 0 } : null;
  }

  async replaceSelection(selection: Selection, text: string): Promise<Replacement> {
    const { target } = selection;
    const { accessibility, keys } = this.#ways;
    if (!target.canReplace) return notReplaced('This program does not let Pilcrow replace text.');
    if (!(await this.#activate(target))) {
      return notReplaced('The window that held the text is gone or did not come to the front.');
    }
    const told = this.#told.get(selection);
    const edited = told && accessibility ? await accessibility.replace(told, text) : 'untouched';
    if (edited === 'replaced') return { status: 'replaced' };
    if (edited === 'unsure') {
      return notReplaced('The program did not take the text as it is. Look at what is there now.');
    }
    if (!keys) return notReplaced('Nothing lets Pilcrow press keys here. Press Ctrl+V.');
    if (told && !(await accessibility?.isStill(told))) return notReplaced(SELECTION_CHANGED);
    if (!told && (await clipboard.readPrimary()) !== selection.text) {
      return notReplaced(SELECTION_CHANGED);
    }
    return this.#paste(selection, text, keys);
  }

  async undoReplacement(selection: Selection, text: string): Promise<Replacement> {
    const { target } = selection;
    const told = this.#told.get(selection);
    if (!(await this.#activate(target))) return notUndone('The window is gone.');
    if (told?.isEditable) {
      const outcome = await this.#ways.accessibility?.putBack(told, text);
      if (outcome === 'replaced') return { status: 'replaced' };
      return notUndone('The text has changed since then.');
    }
    if (!(await this.#press('undo', target)))
      return notUndone('Nothing lets Pilcrow press keys here.');
    const copied = await this.#tryCopying(target);
    const isBack = copied !== null && isSameText(copied, selection.text);
    if (isBack) return { status: 'replaced' };
    return notUndone(
      'The program was asked to undo its last step. Look whether your text is back.',
    );
  }

  /** Windows can't be placed on Wayland: the compositor does that. */
  async anchor(): Promise<ScreenRectangle | null> {
    return null;
  }

  async writeClipboard(content: FormattedText): Promise<void> {
    const isPlain = content.html === null && content.rtf === null;
    // Electron may set the clipboard only while a window of ours has the focus.
    if (isPlain && this.#ways.readsPrimary) await clipboard.write(content.text);
    else await this.#host.writeClipboard(content);
  }

  /** wl-copy stays behind and serves what it was given. */
  handOverClipboard(): null {
    return null;
  }

  close(): void {
    this.#ways.accessibility?.close();
    this.#ways.keys?.close();
  }

  async #paste(selection: Selection, text: string, keys: Keys): Promise<Replacement> {
    const { target } = selection;
    const before = await clipboard.keep();
    let isOurs = true;
    let stop = () => {};
    try {
      const selected = await this.#copySelected(target);
      if (selected === null || !isSameText(selected, selection.text)) {
        return notReplaced(SELECTION_CHANGED);
      }
      const held = clipboard.hold(text);
      stop = held.stop;
      void held.lost.then(() => {
        isOurs = false;
      });
      await pause(CLIPBOARD_SETTLE);
      if (!(await this.#isFocused(target)) || !(await keys.press('paste'))) {
        return notReplaced('Another window came to the front.');
      }
      // Nothing tells when the program has taken the text: it gets all the time that a busy machine needs.
      await pause(PASTE_TIME);
      return isOurs
        ? { status: 'replaced' }
        : notReplaced('Another program took the clipboard. Look at what is there now.');
    } finally {
      const wasOurs = isOurs; // once stopped, it counts as taken
      stop();
      if (wasOurs) await clipboard.putBack(before);
    }
  }

  /** What a copy gives; the clipboard is as before, however it ends. */
  async #tryCopying(target: Target): Promise<string | null> {
    const before = await clipboard.keep();
    try {
      return await this.#copySelected(target);
    } finally {
      await clipboard.putBack(before);
    }
  }

  /** Null when a copy gave nothing. The clipboard is changed either way. */
  async #copySelected(target: Target): Promise<string | null> {
    if (isTerminal(target.application)) return null;
    await clipboard.putBack(null);
    if (!(await this.#press('copy', target))) return null;
    const deadline = performance.now() + COPY_TIMEOUT;
    for (;;) {
      const text = await clipboard.readText();
      if (text) return text;
      if (performance.now() > deadline) return null;
      await pause(POLL);
    }
  }

  async #press(chord: Chord, target: Target): Promise<boolean> {
    if (!(await this.#isFocused(target))) return false;
    return (await this.#ways.keys?.press(chord)) ?? false;
  }

  /** Where no compositor tells, the accessibility service has told which field has the focus. */
  async #isFocused(target: Target): Promise<boolean> {
    const { compositor } = this.#ways;
    if (!compositor) return true;
    return (await compositor.focused().catch(() => null))?.id === target.window;
  }

  async #activate(target: Target): Promise<boolean> {
    const { compositor } = this.#ways;
    await pause(HANDS_OFF);
    if (!compositor || (await this.#isFocused(target))) return true;
    await compositor.focus(target.window).catch(() => {});
    const deadline = performance.now() + ACTIVATION_TIMEOUT;
    while (performance.now() < deadline) {
      if (await this.#isFocused(target)) return true;
      await pause(POLL);
    }
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
