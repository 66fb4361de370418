// The main process answers every hotkey, window and piece of an answer, so it may never be away for long. What kept it away longest
// was V8's memory reducer: after a collection of all objects it makes another one, when little happens or 100 s later at the latest,
// which stops the thread until helper threads are done; with the engine on every core these come late (docs/performance.md).
import { setFlagsFromString } from 'node:v8';

/**
 * From now on this process collects all objects only where they have become many, in small steps, and never to become smaller.
 * Of some 20 MB of objects that is a MB or two that the system gets later.
 */
export function avoidLongPauses(): void {
  setFlagsFromString('--memory-reducer-gc-count=0');
}
