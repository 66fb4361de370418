// Waiting for what other programs do, and ending them: for the desktops that tests run on.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** How long until() waits, and how long between two looks. In milliseconds. */
export interface Waiting {
  limit: number;
  poll: number;
}

/** Looks until there is something; throws when it is too late. */
export async function until<Result>(
  what: string,
  { limit, poll }: Waiting,
  look: () => Promise<Result | null | undefined>,
): Promise<Result> {
  const start = Date.now();
  while (Date.now() - start < limit) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await delay(poll);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Asks a program to end, and makes it end two seconds later. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = delay(2000, 'late', { ref: false });
  if ((await Promise.race([gone, late])) === 'late') child.kill('SIGKILL');
  await gone;
}
