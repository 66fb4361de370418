// The page's one door to the rest of Pilcrow: the bridge that the preload script put on the window.
// Stores receive it as an argument, so that they run without a window in tests.
import type { Bridge } from '../contract/api.ts';

export type { Bridge };

/** The bridge of this window. Throws when the page was opened outside of Pilcrow. */
export function connect(): Bridge {
  const bridge = window.pilcrow;
  if (!bridge) {
    throw new Error('This page is a part of Pilcrow and does not work in a browser.');
  }
  return bridge;
}
