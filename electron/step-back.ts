// The engine's process takes second place: when its threads hold every core, the system lets the app's own
// processes in before them. It gives up turns only to who wants one just then.
import { readdirSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/**
 * How much nicer than the rest of the app, in the steps of nice(1). Each costs a tenth where another program wants the
 * same core; one was enough, and more helped no more (docs/performance.md).
 */
export const STEPS_BACK = 1;

/**
 * Lowers this process, from what it was given. To be called before it makes threads: they start as the thread
 * that makes them. Only where the system shares by weights, which is Linux: Windows lets what is below normal
 * starve on a busy desktop, and lifts who wakes by itself; macOS was not tried.
 */
export function stepBack(steps: number = STEPS_BACK): void {
  if (process.platform !== 'linux') return;
  const nice = Math.min(getPriority() + steps, constants.priority.PRIORITY_LOW);
  // Linux knows threads, not processes, here: the process's own number is its first thread's.
  for (const thread of readdirSync('/proc/self/task')) {
    try {
      setPriority(Number(thread), nice);
    } catch {
      // It has just ended.
    }
  }
}
