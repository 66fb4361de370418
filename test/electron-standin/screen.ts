// screen: the displays as the X server tells them (Xinerama), and the pointer on them. Scale 1.
import { EventEmitter } from 'node:events';
import { theDesktop } from './runtime.ts';
import type { Bounds } from './x11/windows.ts';

/** How much of `one` lies in `other`, in square pixels. */
function overlap(one: Bounds, other: Bounds): number {
  const [width, height] = (
    [
      ['x', 'width'],
      ['y', 'height'],
    ] as const
  ).map(([at, size]) => {
    const end = Math.min(one[at] + one[size], other[at] + other[size]);
    return Math.max(0, end - Math.max(one[at], other[at]));
  }) as [number, number];
  return width * height;
}

function distance({ x, y }: { x: number; y: number }, area: Bounds): number {
  const across = Math.max(area.x - x, 0, x - (area.x + area.width - 1));
  const down = Math.max(area.y - y, 0, y - (area.y + area.height - 1));
  return Math.hypot(across, down);
}

function intersection(one: Bounds, other: Bounds): Bounds {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

class Screen extends EventEmitter {
  getAllDisplays() {
    const { monitors, workArea } = theDesktop();
    return monitors.map((bounds, index) => {
      const free = intersection(bounds, workArea);
      return {
        id: index + 1,
        label: 'stand-in',
        bounds: { ...bounds },
        size: { width: bounds.width, height: bounds.height },
        workArea: free,
        workAreaSize: { width: free.width, height: free.height },
        scaleFactor: 1,
        rotation: 0,
        internal: false,
        touchSupport: 'unknown',
      };
    });
  }

  getPrimaryDisplay() {
    return this.#best(() => 0);
  }

  getDisplayNearestPoint(point: { x: number; y: number }) {
    return this.#best((bounds) => -distance(point, bounds));
  }

  /** The display that shows most of the rectangle; the nearest when none shows any. */
  getDisplayMatching(rectangle: Bounds) {
    const displays = this.getAllDisplays();
    if (displays.every(({ bounds }) => overlap(rectangle, bounds) === 0)) {
      return this.getDisplayNearestPoint(rectangle);
    }
    return this.#best((bounds) => overlap(rectangle, bounds));
  }

  getCursorScreenPoint(): { x: number; y: number } {
    return theDesktop().input.pointer();
  }

  // One pixel is one point here.
  screenToDipPoint<Point>(point: Point): Point {
    return point;
  }

  dipToScreenPoint<Point>(point: Point): Point {
    return point;
  }

  screenToDipRect<Rectangle>(_window: unknown, rectangle: Rectangle): Rectangle {
    return rectangle;
  }

  dipToScreenRect<Rectangle>(_window: unknown, rectangle: Rectangle): Rectangle {
    return rectangle;
  }

  /** The first of those that score best. */
  #best(score: (bounds: Bounds) => number) {
    const displays = this.getAllDisplays();
    return displays.reduce((best, each) => (score(each.bounds) > score(best.bounds) ? each : best));
  }
}

export const screen = new Screen();
