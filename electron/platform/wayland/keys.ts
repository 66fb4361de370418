// Pressing keys in the focused program on Wayland: by a virtual keyboard where the compositor lets programs
// have one (wlroots: `wtype`), or by the RemoteDesktop portal, which asks the user once (GNOME, KDE). Both
// name keys by what they mean, so that the user's layout does not matter.
import { outputOf } from './programs.ts';

export type Chord = 'copy' | 'paste' | 'undo';
export const LETTERS = { copy: 'c', paste: 'v', undo: 'z' } as const;

export interface Keys {
  /** False when nothing was pressed. */
  press(chord: Chord): Promise<boolean>;
  close(): void;
}

export class VirtualKeyboard implements Keys {
  async press(chord: Chord): Promise<boolean> {
    const args = ['-M', 'ctrl', '-k', LETTERS[chord], '-m', 'ctrl'];
    return (await outputOf('wtype', args)) !== null;
  }

  close(): void {}
}
