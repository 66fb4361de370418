// Holds the desktop's popups back through its own do-not-disturb, and gives it back as it was: also when
// the app is killed, since a small process that waits for its end does the giving back. So far dunst's.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

export interface Quiet {
  /** False when this desktop has no do-not-disturb that can be used from here. */
  begin(): Promise<boolean>;
  end(): void;
}

export class NoQuiet implements Quiet {
  async begin(): Promise<boolean> {
    return false;
  }

  end(): void {}
}

const run = promisify(execFile);
/** Its input ends when we end, however that happens. */
const GIVE_BACK = 'cat > /dev/null; exec dunstctl set-paused false';

export class DunstQuiet implements Quiet {
  #guard: ChildProcess | null = null;

  async begin(): Promise<boolean> {
    if (this.#guard) return true;
    try {
      const { stdout } = await run('dunstctl', ['is-paused'], { timeout: 3000 });
      // The user has paused it: then it is theirs to go on, too.
      if (stdout.trim() === 'true') return true;
      const guard = spawn('sh', ['-c', GIVE_BACK], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      guard.on('error', () => {});
      guard.unref();
      this.#guard = guard;
      await run('dunstctl', ['set-paused', 'true'], { timeout: 3000 });
      return true;
    } catch {
      // Not dunst, or not running.
      this.end();
      return false;
    }
  }

  end(): void {
    this.#guard?.stdin?.end();
    this.#guard = null;
  }
}

export function openQuiet(): Quiet {
  return process.platform === 'linux' ? new DunstQuiet() : new NoQuiet();
}
