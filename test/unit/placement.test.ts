// Where the panel goes on displays of different scales. Pixels become points as Electron does it: relative to
// the display that the pixel is on.
import type { Point, Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { inPoints, isMoved, placePanel } from '../../electron/placement.ts';

interface Display {
  pixels: Rectangle;
  /** Where it begins in points. */
  at: Point;
  scale: number;
}

const PANEL = { width: 480, height: 240 };
/** A screen of 1920 x 1080, on its right one of 3840 x 2160 at 200 %, on its left one at 150 %. */
const DISPLAYS: Display[] = [
  { pixels: { x: 0, y: 0, width: 1920, height: 1080 }, at: { x: 0, y: 0 }, scale: 1 },
  { pixels: { x: 1920, y: 0, width: 3840, height: 2160 }, at: { x: 1920, y: 0 }, scale: 2 },
  { pixels: { x: -2400, y: 0, width: 2400, height: 1350 }, at: { x: -1600, y: 0 }, scale: 1.5 },
];

function displayOf({ x, y }: Point): Display {
  const found = DISPLAYS.find(
    ({ pixels }) =>
      x >= pixels.x && x < pixels.x + pixels.width && y >= pixels.y && y < pixels.y + pixels.height,
  );
  if (!found) throw new Error(`no display shows ${x}, ${y}`);
  return found;
}

function toPoint(pixel: Point): Point {
  const { pixels, at, scale } = displayOf(pixel);
  return {
    x: at.x + Math.floor((pixel.x - pixels.x) / scale),
    y: at.y + Math.floor((pixel.y - pixels.y) / scale),
  };
}

/** As windows.ts places it: on the display that shows most of the selection, which is that of its start here. */
function placed(selection: Rectangle): Rectangle {
  const { pixels, at, scale } = displayOf(selection);
  const area = { ...at, width: pixels.width / scale, height: pixels.height / scale };
  return placePanel(inPoints(selection, toPoint), PANEL, area);
}

describe('the panel by a selection', () => {
  it.each([
    ['on a plain display', { x: 300, y: 400, width: 200, height: 20 }, { x: 300, y: 428 }],
    // 2400 is 240 points from where the display begins, 800 is 400 points down, 40 are 20.
    ['at 200 %', { x: 2400, y: 800, width: 400, height: 40 }, { x: 2160, y: 428 }],
    ['at 150 %', { x: -1200, y: 600, width: 300, height: 30 }, { x: -800, y: 428 }],
    ['at the right end at 200 %', { x: 5700, y: 0, width: 50, height: 40 }, { x: 3360, y: 28 }],
    ['at the foot at 200 %', { x: 1920, y: 2100, width: 50, height: 40 }, { x: 1920, y: 802 }],
    [
      'at the right end of the plain one',
      { x: 1900, y: 10, width: 20, height: 20 },
      { x: 1440, y: 38 },
    ],
  ])('is whole on its display: %s', (_where, selection, place) => {
    expect(placed(selection)).toEqual({ ...place, ...PANEL });
  });

  it('has a size from corners of two scales', () => {
    expect(inPoints({ x: -150, y: 30, width: 300, height: 30 }, toPoint)).toEqual({
      x: -100,
      y: 20,
      width: 250,
      height: 40,
    });
    // The end is higher in points than the start, on a display with smaller points.
    expect(inPoints({ x: 1900, y: 500, width: 40, height: 20 }, toPoint)).toEqual({
      x: 1900,
      y: 500,
      width: 30,
      height: 1,
    });
  });

  it('is where the system says, where that speaks in points', () => {
    const selection = { x: 5, y: 6, width: 7, height: 8 };
    expect(inPoints(selection, null)).toEqual(selection);
  });

  it('is not taken for moved by a rounding', () => {
    expect(isMoved({ x: 100, y: 100 }, { x: 101, y: 99 })).toBe(false);
    expect(isMoved({ x: 100, y: 100 }, { x: 102, y: 100 })).toBe(true);
  });
});
