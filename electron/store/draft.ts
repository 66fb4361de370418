// What the Write page holds: one text, kept in a private file so that closing the window loses nothing.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from './files.ts';

export class DraftStore {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = path.join(folder, 'draft.txt');
  }

  get(): string {
    return existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
  }

  /** An empty text leaves no file. */
  save(text: string): void {
    if (text === '') rmSync(this.#file, { force: true });
    else writeAtomically(this.#file, text);
  }
}
