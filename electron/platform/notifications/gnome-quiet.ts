// GNOME's do-not-disturb: the setting that its own switch turns. It outlives the session, so a note on
// the disk says that it was us; what a dead session has left is given back at the next start.
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { GiveBack } from './give-back.ts';
import type { Quiet } from './quiet.ts';

const run = promisify(execFile);
const LIMIT = { timeout: 3000 };
const SETTING = ['org.gnome.desktop.notifications', 'show-banners'] as const;

export class GnomeQuiet implements Quiet {
  readonly #note: string;
  readonly #giveBack: GiveBack;

  /** `note` is a file that is there while banners are held back by us. */
  constructor(note: string) {
    this.#note = note;
    this.#giveBack = new GiveBack(`gsettings set ${SETTING.join(' ')} true && rm -f -- "$1"`, note);
  }

  async begin(): Promise<boolean> {
    await this.#giveBack.over();
    try {
      const { stdout } = await run('gsettings', ['get', ...SETTING], LIMIT);
      const isOurs = existsSync(this.#note);
      // The user has turned banners off: then they are theirs to turn on, too.
      if (stdout.trim() === 'false' && !isOurs) return true;
      writeFileSync(this.#note, '', { mode: 0o600 });
      this.#giveBack.start();
      await run('gsettings', ['set', ...SETTING, 'false'], LIMIT);
      return true;
    } catch {
      this.end();
      return false;
    }
  }

  end(): void {
    if (existsSync(this.#note)) this.#giveBack.start();
    this.#giveBack.now();
  }
}
