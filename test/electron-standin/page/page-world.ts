// Runs in the page's own world before its scripts: defines, frozen, what the preload exposes.
import { createMembrane } from './membrane.ts';

function freeze(value: unknown): unknown {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
    for (const part of Object.values(value)) freeze(part);
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
  }
  return value;
}

export function run(secret: string): void {
  if (window !== window.top) return;
  const define = (key: unknown, value: unknown) => {
    Object.defineProperty(window, key as string, { value: freeze(value), enumerable: true });
  };
  createMembrane(secret, 'page', define);
}
