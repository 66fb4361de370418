// Proofreading without a panel: reads the selection, takes every correction, puts the text in its place, and
// tells what was done in a notification that undoes it. Where the panel would offer to copy, the result is
// on the clipboard. One at a time: asked again while it works, it stops.
import { randomUUID } from 'node:crypto';
import type { HistoryEntry } from '../contract/api.ts';
import type { Problem } from '../contract/errors.ts';
import type { Settings } from '../contract/settings.ts';
import { type Outcome, Request } from '../contract/task.ts';
import type { Platform, Selection } from './platform/platform.ts';
import { notUndone } from './platform/replacements.ts';
import { readSelected } from './reading.ts';
import { putInPlace, remember } from './results.ts';
import { plain } from './rich-text/rich-text.ts';

/** Asked sooner, it is a key that is still held, whose repetition came late. In milliseconds. */
const STOPS_AFTER = 3000;
/** Later, the undo key would more likely take back what the user has done since. In milliseconds. */
const UNDO_LASTS = 5 * 60 * 1000;

/** What the user is told at the end. */
export type QuietNote =
  /** `undo` puts back what this replacement took away, and never touches a later one. */
  | { kind: 'corrected'; count: number; application: string; undo(): Promise<void> }
  | { kind: 'nothing-found' }
  | { kind: 'stopped' }
  | { kind: 'failed'; problem: Problem }
  /** Not put in its place; it is on the clipboard. */
  | { kind: 'copied'; problem: Problem }
  | { kind: 'undone' }
  /** What was there before is on the clipboard. */
  | { kind: 'not-undone'; problem: Problem };

export interface QuietParts {
  platform: Platform;
  settings(): Settings;
  /** Runs `work` unless the panel's story is reading or replacing; then null. */
  exclusively<T>(work: () => Promise<T>): Promise<T | null>;
  /** What the engine makes of the request; aborted by the signal. */
  answer(request: Request, signal: AbortSignal): Promise<Outcome>;
  addHistory(entry: Omit<HistoryEntry, 'id'>): void;
  tell(note: QuietNote): void;
  /** It is too late to undo the last replacement. */
  onForgotten(): void;
}

interface Replaced {
  selection: Selection;
  text: string;
}

export class QuietCorrection {
  readonly #parts: QuietParts;
  #running: AbortController | null = null;
  #startedAt = 0;
  #last: Replaced | null = null;

  constructor(parts: QuietParts) {
    this.#parts = parts;
  }

  /** Whether there is a replacement to undo. */
  get canUndo(): boolean {
    return this.#last !== null;
  }

  async start(from: 'hotkey' | 'tray'): Promise<void> {
    const now = performance.now();
    if (this.#running) {
      if (now - this.#startedAt > STOPS_AFTER) this.#running.abort();
      return;
    }
    const running = new AbortController();
    this.#running = running;
    this.#startedAt = now;
    try {
      const note = await this.#correct(from, running.signal);
      if (note) this.#parts.tell(note);
    } finally {
      this.#running = null;
    }
  }

  /** Puts back what the last replacement took away. */
  async undo(): Promise<void> {
    if (this.#last) await this.#undo(this.#last);
  }

  async #undo(replaced: Replaced): Promise<void> {
    const { platform, exclusively, tell } = this.#parts;
    const { selection, text } = replaced;
    const undone = await exclusively(async () =>
      // The undo key takes back the last thing that was done, which an older replacement is not.
      replaced === this.#last
        ? await platform.undoReplacement(selection, text)
        : notUndone('That replacement can no longer be undone.'),
    );
    if (!undone) return; // the panel is at work: the user can ask again
    if (replaced === this.#last) this.#last = null;
    if (undone.status === 'replaced') return tell({ kind: 'undone' });
    await platform.writeClipboard(selection);
    tell({ kind: 'not-undone', problem: undone.problem });
  }

  #forget(replaced: Replaced): void {
    if (replaced !== this.#last) return;
    this.#last = null;
    this.#parts.onForgotten();
  }

  /** Null when there is nothing to say: the panel was at work. */
  async #correct(from: 'hotkey' | 'tray', signal: AbortSignal): Promise<QuietNote | null> {
    const { platform, settings, exclusively, answer } = this.#parts;
    const reading = await exclusively(async () =>
      readSelected(this.#parts, await platform.activeTarget({ orLast: from === 'tray' })),
    );
    if (!reading) return null;
    const { selection, problem } = reading;
    if (!selection) return { kind: 'failed', problem };
    const request = Request.parse({
      id: randomUUID(),
      tool: 'proofread',
      text: selection.text,
      options: settings().writing,
    });
    const outcome = await answer(request, signal);
    if (signal.aborted || outcome.status === 'cancelled') return { kind: 'stopped' };
    if (outcome.status === 'failed') return { kind: 'failed', problem: outcome.problem };
    if (outcome.status !== 'proofread') throw new Error('The engine answered another question');
    const { correctedInput: text, corrections } = outcome.result;
    if (text === selection.text) return { kind: 'nothing-found' };
    const replaced = await exclusively(() => putInPlace(platform, selection, text));
    if (replaced?.status === 'replaced') {
      const last: Replaced = { selection, text };
      this.#last = last;
      setTimeout(() => this.#forget(last), UNDO_LASTS).unref();
      this.#remember(selection, text, 'replaced');
      return {
        kind: 'corrected',
        count: corrections.length,
        application: selection.target.application,
        undo: () => this.#undo(last),
      };
    }
    await platform.writeClipboard(plain(text));
    this.#remember(selection, text, 'copied');
    return { kind: 'copied', problem: replaced?.problem ?? PANEL_BUSY };
  }

  #remember(selection: Selection, result: string, outcome: HistoryEntry['outcome']): void {
    const { text: original, target } = selection;
    const { application } = target;
    remember(this.#parts, { tool: 'proofread', application, original, result, outcome });
  }
}

const PANEL_BUSY: Problem = {
  code: 'target-changed',
  message: 'The panel was putting another text in its place.',
  advice: 'The result is on the clipboard: paste it where you want it.',
};
