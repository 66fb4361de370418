// The panel's keys: which key means what, given where the focus is. Pure; the panel carries it out.

export type PanelCommand =
  | 'close'
  | 'primary'
  | 'next'
  | 'previous'
  | 'toggle'
  | 'accept'
  | 'reject'
  | 'accept-all'
  | 'ignore-always'
  | 'undo'
  | 'redo';

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** `control` has its own use for Enter, Space and the arrows (a button, a choice). */
export type FocusPlace = 'edit' | 'control' | 'page';

/** The command for a key press; null leaves the key to the browser. */
export function panelCommand(press: KeyPress, place: FocusPlace): PanelCommand | null {
  const { key } = press;
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'Enter') return 'primary';
    if (key === 'y' || (key.toLowerCase() === 'z' && press.shiftKey)) return 'redo';
    return key === 'z' ? 'undo' : null;
  }
  if (key === 'Escape') return 'close';
  if (key === 'A' && press.shiftKey) return 'accept-all';
  if (press.shiftKey) return null;
  switch (key) {
    case 'j':
      return 'next';
    case 'k':
      return 'previous';
    case 'a':
      return 'accept';
    case 'x':
    case 'r':
      return 'reject';
    case 'i':
      return 'ignore-always';
    case 'Enter':
      return place === 'control' ? null : 'primary';
    case ' ':
      return place === 'edit' ? 'toggle' : null;
    case 'ArrowRight':
    case 'ArrowDown':
      return place === 'control' ? null : 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
      return place === 'control' ? null : 'previous';
    default:
      return null;
  }
}
