// What becomes of a result, with a panel and without: it is put in the place of the selection, and kept in
// the history. Neither fails: what went wrong is told, or logged.
import type { HistoryEntry } from '../contract/api.ts';
import { toProblem } from '../contract/errors.ts';
import type { Settings } from '../contract/settings.ts';
import { log } from './log.ts';
import type { Platform, Replacement, Selection } from './platform/platform.ts';

/** A platform that throws has copied nothing yet: the caller copies, as after any other refusal. */
export async function putInPlace(
  platform: Platform,
  selection: Selection,
  text: string,
): Promise<Replacement> {
  try {
    return await platform.replaceSelection(selection, text);
  } catch (error) {
    log.error('Replacing failed', error);
    return { status: 'copied', problem: toProblem(error) };
  }
}

export interface Memory {
  settings(): Settings;
  addHistory(entry: Omit<HistoryEntry, 'id'>): void;
}

/** A history that can't be written must not undo what has already happened. */
export function remember(memory: Memory, entry: Omit<HistoryEntry, 'id' | 'time'>): void {
  if (!memory.settings().history.enabled || entry.original === entry.result) return;
  try {
    memory.addHistory({ time: Date.now(), ...entry });
  } catch (error) {
    log.error('The history could not be written', error);
  }
}
