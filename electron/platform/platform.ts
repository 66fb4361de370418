// The port to the operating system: which window the user was in, what is selected there, and how a
// new text gets back into exactly that place. Each system implements it in one file beside this one.
// It knows no panel, no model and no history.
import type { Capability } from '../../contract/capabilities.ts';
import type { Problem } from '../../contract/errors.ts';
import type { FormattedText } from '../rich-text/rich-text.ts';

/** Physical pixels of the whole desktop. */
export interface ScreenRectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A foreign window. `window` means something to the platform that made it and to nobody else. */
export interface Target {
  window: number;
  /** Lower-case name of the application, as in the setting `excludedApplications`. */
  application: string;
  /** False for terminals and other programs where a paste would not replace the selection. */
  canReplace: boolean;
}

/** With its formatting where the program offers that. */
export interface Selection extends FormattedText {
  target: Target;
  /** Differs as soon as anything is selected anew, were it the same text. */
  version: number;
  /** Where it is; absent where the application does not tell. */
  rectangle?: ScreenRectangle;
}

/** `copied`: nothing was typed or pasted; the caller still owes the user the text. */
export type Replacement = { status: 'replaced' } | { status: 'copied'; problem: Problem };

export interface Capabilities {
  /** `selection`: read from the system without a keystroke; `clipboard`: what the user copied. */
  reads: 'selection' | 'clipboard';
  replaces: boolean;
  /** What the user should know about this system; null when everything works. */
  note: string | null;
}

export interface Platform {
  readonly capabilities: Capabilities;
  /** Tries out what this session allows, without touching anything of the user's. */
  checkCapabilities(): Promise<Capability[]>;
  /**
   * The foreign window that the user works in. `orLast` also accepts the one that was active before
   * a menu or a window of ours took the focus. Null when there is none.
   */
  activeTarget(options: { orLast: boolean }): Promise<Target | null>;
  /**
   * Reads without changing anything that the user can see. Null when nothing is surely selected;
   * `password` when the user is in a field for one.
   */
  readSelection(target: Target): Promise<Selection | 'password' | null>;
  /**
   * Puts `text` where `selection` is, if that is still the same selection in the same window, and
   * leaves every clipboard format as it was. Never pastes when unsure. What is formatted there is pasted
   * with its formats.
   */
  replaceSelection(selection: Selection, text: string): Promise<Replacement>;
  /**
   * Makes a replacement by `text` undone, soon after it. `copied` when nothing tells that the old text is
   * back: the caller still owes it.
   */
  undoReplacement(selection: Selection, text: string): Promise<Replacement>;
  /** Where to show the panel: near the selection, or the mouse pointer when that is not known. */
  anchor(target: Target | null, selection: Selection | null): Promise<ScreenRectangle | null>;
  /** Puts a result on the clipboard. */
  writeClipboard(content: FormattedText): Promise<void>;
  /** Null when what we put on the clipboard outlives us anyway, else the work that it takes. */
  handOverClipboard(): Promise<void> | null;
  close(): void;
}

/** What the platform needs from the rest of the main process. */
export interface PlatformHost {
  /** How this app's own windows are called, in lower case. */
  ownApplications: readonly string[];
  /** What the desktop gave so that it need not ask the user again; null when it has not. */
  portalToken(): string | null;
  keepPortalToken(token: string): void;
  /** System ids of this app's own windows. */
  ownWindows(): number[];
  readClipboard(): Promise<FormattedText>;
  writeClipboard(content: FormattedText): Promise<void>;
  /** Notes every format of the clipboard; the function puts them back. */
  keepClipboard(): Promise<() => Promise<void>>;
}
