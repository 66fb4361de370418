// What the build and the preload script add to a page.
import type { Bridge } from '../contract/api.ts';

declare global {
  interface Window {
    readonly pilcrow?: Bridge;
  }
}
