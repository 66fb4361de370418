// Dunst's do-not-disturb: it is paused, and goes on when we end. What it held back it shows then.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GiveBack } from './give-back.ts';
import type { Quiet } from './quiet.ts';

const run = promisify(execFile);
const LIMIT = { timeout: 3000 };

export class DunstQuiet implements Quiet {
  readonly #giveBack = new GiveBack('exec dunstctl set-paused false');

  async begin(): Promise<boolean> {
    await this.#giveBack.over();
    try {
      const { stdout } = await run('dunstctl', ['is-paused'], LIMIT);
      // The user has paused it: then it is theirs to go on, too.
      if (stdout.trim() === 'true') return true;
      this.#giveBack.start();
      await run('dunstctl', ['set-paused', 'true'], LIMIT);
      return true;
    } catch {
      this.end();
      return false;
    }
  }

  end(): void {
    this.#giveBack.now();
  }
}
