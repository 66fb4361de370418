// screen: the one display that an X screen without RandR details is, and the pointer on it.
import { EventEmitter } from 'node:events';
import { theDesktop } from './runtime.ts';

class Screen extends EventEmitter {
  getPrimaryDisplay() {
    const { connection, workArea } = theDesktop();
    const { pixel_width: width, pixel_height: height } = connection.screen;
    return {
      id: 1,
      label: 'stand-in',
      bounds: { x: 0, y: 0, width, height },
      size: { width, height },
      workArea: { ...workArea },
      workAreaSize: { width: workArea.width, height: workArea.height },
      scaleFactor: 1,
      rotation: 0,
      internal: false,
      touchSupport: 'unknown',
    };
  }

  getAllDisplays() {
    return [this.getPrimaryDisplay()];
  }

  getDisplayNearestPoint() {
    return this.getPrimaryDisplay();
  }

  getDisplayMatching() {
    return this.getPrimaryDisplay();
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
}

export const screen = new Screen();
