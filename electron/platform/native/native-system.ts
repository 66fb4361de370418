// What the ports to Windows and macOS need of their system, beside the selection: each has it in one file
// of its own, made of calls into the system's libraries.
import type { SelectionHookConstructor, TextSelectionData } from 'selection-hook';
import type { ScreenRectangle } from '../platform.ts';

export type Chord = 'copy' | 'paste' | 'undo';

export interface ForegroundWindow {
  /** Of the window where the system tells windows apart, else of its program. */
  id: number;
  /** Lower-case name of the program. */
  application: string;
}

export interface NativeSystem {
  name: 'Windows' | 'macOS';
  /** Whether the tray's menu takes the front from the window that the user is in. */
  menuTakesFront: boolean;
  /** False when the user has not allowed Pilcrow to see and use other programs (macOS). */
  isAllowed(): boolean;
  /** Null when nobody works there: nothing is in front, or the tray. */
  foreground(): ForegroundWindow | null;
  bringToFront(window: ForegroundWindow): void;
  /** Whether a modifier key is down. */
  isModifierHeld(): boolean;
  /** Presses and releases the chord; false when the system refused. */
  press(chord: Chord): boolean;
  /** Another number each time that anybody changes the clipboard. */
  clipboardChanges(): number;
}

/** The package `selection-hook`, as far as it is used: it reads through the system's accessibility. */
export interface SelectionReader {
  getCurrentSelection(): Pick<
    TextSelectionData,
    'text' | 'programName' | 'startTop' | 'startBottom' | 'endTop' | 'endBottom' | 'posLevel'
  > | null;
  stop(): boolean;
}

/** In its own words: no coordinate. */
const INVALID = -99999;
/** The whole selection's place is told, and not only where the mouse was. */
const HAS_PLACE = 3;

/** Around the first and the last line; null when the system does not tell. */
export function rectangleOf(
  selection: NonNullable<ReturnType<SelectionReader['getCurrentSelection']>>,
): ScreenRectangle | null {
  const { startTop, startBottom, endTop, endBottom, posLevel } = selection;
  const corners = [startTop, startBottom, endTop, endBottom];
  if (posLevel < HAS_PLACE || corners.some(({ x, y }) => x === INVALID || y === INVALID))
    return null;
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

/** Loads the package and starts it. Throws where it can't be had. */
export async function openReader(): Promise<SelectionReader> {
  // Its types speak of a default export; what it exports is the class itself.
  const loaded: unknown = (await import('selection-hook')).default;
  const reader = new (loaded as SelectionHookConstructor)();
  // Passive: it reads when it is asked. Its own way of copying presses keys where nothing is selected.
  if (!reader.start({ selectionPassiveMode: true, enableClipboard: false })) {
    throw new Error('selection-hook did not start');
  }
  return reader;
}
