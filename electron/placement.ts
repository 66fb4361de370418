// Where the panel goes: by the selection, whole, on the selection's display. Pure geometry in
// device-independent pixels.
import type { Rectangle, Size } from 'electron';

export const PANEL_GAP = 8;

/** Below the anchor if there is room, else above it, else wherever it fits in the work area. */
export function placePanel(anchor: Rectangle, size: Size, workArea: Rectangle): Rectangle {
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  const bottom = workArea.y + workArea.height;
  const below = anchor.y + anchor.height + PANEL_GAP;
  const above = anchor.y - PANEL_GAP - height;
  const y = below + height <= bottom ? below : above >= workArea.y ? above : bottom - height;
  return {
    x: clamp(anchor.x, workArea.x, workArea.x + workArea.width - width),
    y: clamp(y, workArea.y, bottom - height),
    width,
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(value, high)));
}
