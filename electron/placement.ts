// Where the panel goes: by the selection, whole, on the selection's display. Pure geometry in points, which
// are pixels divided by the scale of their display.
import type { Point, Rectangle, Size } from 'electron';

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

/**
 * A rectangle of the system's in points. `toPoint` converts by the display that the pixel is on, so that
 * the corners of what lies on two displays may have two scales; null where the system tells points.
 */
export function inPoints(
  { x, y, width, height }: Rectangle,
  toPoint: ((pixel: Point) => Point) | null,
): Rectangle {
  if (!toPoint) return { x, y, width, height };
  const start = toPoint({ x, y });
  // The last pixel: the one after it may be another display's already.
  const last = toPoint({ x: x + Math.max(width, 1) - 1, y: y + Math.max(height, 1) - 1 });
  return {
    ...start,
    width: Math.max(last.x - start.x, 0) + 1,
    height: Math.max(last.y - start.y, 0) + 1,
  };
}

/** Whether somebody else has moved the window: with scales such as 1.25, a place comes back rounded. */
export function isMoved(placed: Point, now: Point): boolean {
  return Math.abs(now.x - placed.x) > 1 || Math.abs(now.y - placed.y) > 1;
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(value, high)));
}
