// What Pilcrow says outside of its windows: notifications, in the language of the settings.
import { app, Notification } from 'electron';
import type { Settings } from '../contract/settings.ts';
import { log } from './log.ts';
import type { QuietNote } from './quiet-correction.ts';
import { type Words, wordNote, wordsFor } from './words.ts';

export class Notices {
  readonly #settings: () => Settings;

  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  get words(): Words {
    return wordsFor(this.#settings().language, app.getLocale());
  }

  tell(title: string, body: string, onClick?: () => void): void {
    const notification = new Notification({ title, body });
    if (onClick) notification.on('click', onClick);
    notification.show();
  }

  /** What came of a correction without a panel; a click on it undoes a replacement. */
  tellQuiet(note: QuietNote, undo: () => void): void {
    const { title, body } = wordNote(this.words, note);
    this.tell(title, body, note.kind === 'corrected' ? undo : undefined);
  }

  /** Something that the user had asked for threw. */
  readonly tellBug = (error: unknown): void => {
    log.error('A way into Pilcrow failed', error);
    this.tell(this.words.metError, error instanceof Error ? error.message : String(error));
  };
}
