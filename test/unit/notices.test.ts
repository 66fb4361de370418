// Notifications stay clickable for as long as they may still be in the system's list.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../contract/settings.ts';

/** As Electron's own, held by nobody but who made it. */
class Shown {
  readonly title: string;
  #click = () => {};

  constructor({ title }: { title: string }) {
    this.title = title;
  }

  on(_event: 'click', onClick: () => void) {
    this.#click = onClick;
  }

  show() {
    shown.push(new WeakRef(this));
  }

  click() {
    this.#click();
  }
}
const shown: WeakRef<Shown>[] = [];
vi.mock('electron', () => ({ app: { getLocale: () => 'en' }, Notification: Shown }));
const { Notices } = await import('../../electron/notices.ts');

it('the last twenty that can be clicked are not garbage-collected, whatever else is told', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const notices = new Notices(() => DEFAULT_SETTINGS);
  const clicked: number[] = [];
  for (let n = 0; n < 25; n++) {
    notices.tell(`Corrected ${n}`, '', () => clicked.push(n));
    notices.tell('Nothing to click', '');
  }
  // Weak references are strong until the turn that made them ends.
  await new Promise<void>((resolve) => setImmediate(resolve));
  collectGarbage();
  for (const notification of shown) notification.deref()?.click();
  expect(clicked).toEqual(Array.from({ length: 20 }, (_, n) => n + 5));
});
