// What Pilcrow says outside of its windows: notifications, in the language of the settings.
import { app, Notification } from 'electron';
import type { Settings } from '../contract/settings.ts';
import { log } from './log.ts';
import type { QuietNote } from './quiet-correction.ts';
import { type Words, wordNote, wordsFor } from './words.ts';

/** How many notifications can still be clicked, the newest ones. */
const CLICKABLE = 20;

export class Notices {
  readonly #settings: () => Settings;
  /**
   * Held, since one that is garbage-collected never reports its click; also when it has closed, since it
   * may still be clicked in the system's list.
   */
  #clickable: Notification[] = [];

  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  get words(): Words {
    return wordsFor(this.#settings().language, app.getLocale());
  }

  tell(title: string, body: string, onClick?: () => void): void {
    const notification = new Notification({ title, body });
    if (onClick) {
      notification.on('click', onClick);
      this.#clickable = [...this.#clickable, notification].slice(-CLICKABLE);
    }
    notification.show();
  }

  /** What came of a correction without a panel; a click on it undoes a replacement. */
  tellQuiet(note: QuietNote): void {
    const { title, body } = wordNote(this.words, note);
    const undo = note.kind === 'corrected' ? () => void note.undo().catch(this.tellBug) : undefined;
    this.tell(title, body, undo);
  }

  /** Something that the user had asked for threw. */
  readonly tellBug = (error: unknown): void => {
    log.error('A way into Pilcrow failed', error);
    this.tell(this.words.metError, error instanceof Error ? error.message : String(error));
  };
}
