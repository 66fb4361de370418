// The honest minimum, for systems where Pilcrow can't yet read or replace a selection: it works on
// the text that the user copied, and the result goes to the clipboard. It presses no key.
import { type Capability, capability } from '../../contract/capabilities.ts';
import type { FormattedText } from '../rich-text/rich-text.ts';
import type {
  Capabilities,
  Platform,
  PlatformHost,
  Replacement,
  ScreenRectangle,
  Selection,
  Target,
} from './platform.ts';

const CLIPBOARD: Target = { window: 0, application: 'clipboard', canReplace: false };

export class ClipboardOnly implements Platform {
  readonly capabilities: Capabilities;
  readonly #host: PlatformHost;

  constructor(host: PlatformHost, system: string) {
    this.#host = host;
    this.capabilities = {
      reads: 'clipboard',
      replaces: false,
      note: `On ${system}, Pilcrow works on the text that you copied and puts its result on the clipboard. Copy before you press the hotkey; paste afterwards.`,
    };
  }

  async checkCapabilities(): Promise<Capability[]> {
    return [
      capability('read', 'read-copied'),
      capability('replace', 'replace-nothing'),
      capability('place', 'place-pointer'),
    ];
  }

  async activeTarget(): Promise<Target> {
    return CLIPBOARD;
  }

  async readSelection(target: Target): Promise<Selection | null> {
    const content = await this.#host.readClipboard();
    return content.text === '' ? null : { target, ...content, version: 0 };
  }

  async replaceSelection(): Promise<Replacement> {
    return {
      status: 'copied',
      problem: {
        code: 'target-changed',
        message: 'The result is on the clipboard.',
        advice: 'Go back to your text and paste it there.',
      },
    };
  }

  undoReplacement(): Promise<Replacement> {
    return this.replaceSelection();
  }

  /** The panel opens at the mouse pointer. */
  async anchor(): Promise<ScreenRectangle | null> {
    return null;
  }

  async writeClipboard(content: FormattedText): Promise<void> {
    await this.#host.writeClipboard(content);
  }

  handOverClipboard(): null {
    return null;
  }

  close(): void {}
}
