// The story of a new version: looked for when the user asks, or by itself where that was turned on; fetched
// and put in place when the user says so. Each time a permit is taken for the feed's address alone, the
// ledger is written before the first byte, and both end with the work. Knows no protocol and no package.
import { toProblem, UserError } from '../../contract/errors.ts';
import type { UpdateApi, UpdateState } from '../../contract/updates.ts';
import { permit } from '../../network/gate.ts';
import { log } from '../log.ts';
import type { ActivityStore } from '../store/activity.ts';
import type { Feed } from './feed.ts';
import type { Updater } from './updater.ts';

/** In milliseconds. */
const FIRST_LOOK = 60_000;
const DAY = 24 * 60 * 60 * 1000;
const SHOWN_EVERY = 250;

export interface UpdateParts {
  version: string;
  /** Null where this program does not update itself. */
  feed: Feed | null;
  /** Called when something is asked for the first time. */
  open(feed: Feed): Updater;
  ledger: Pick<ActivityStore, 'add' | 'change'>;
  isAutomatic(): boolean;
  onState(state: UpdateState): void;
  /** A new version was found that nobody had asked for. */
  onFound(version: string): void;
}

export class Updates {
  readonly handlers: UpdateApi;
  readonly #parts: UpdateParts;
  #state: UpdateState;
  #updater: Updater | null = null;
  #work: { abort: AbortController; isAutomatic: boolean } | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(parts: UpdateParts) {
    this.#parts = parts;
    this.#state = {
      version: parts.version,
      host: parts.feed && new URL(parts.feed.url).host,
      phase: 'idle',
      found: null,
      done: 0,
      total: 0,
      problem: null,
    };
    this.handlers = {
      getUpdates: async () => this.#state,
      lookForUpdate: async () => this.#begin(() => this.#look(false)),
      downloadUpdate: async () => this.#begin(() => this.#download()),
      stopUpdate: async () => {
        this.#work?.abort.abort();
        return null;
      },
      installUpdate: async () => {
        this.#install();
        return null;
      },
    };
    this.#wait(FIRST_LOOK);
  }

  /** What was turned off ends at once, a connection that stands included. */
  settingsChanged(): void {
    if (!this.#parts.isAutomatic() && this.#work?.isAutomatic) this.#work.abort.abort();
    this.#wait(FIRST_LOOK);
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#work?.abort.abort();
  }

  #wait(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#parts.feed === null || !this.#parts.isAutomatic()) return;
    this.#timer = setTimeout(() => {
      const isOpen = this.#state.phase === 'idle' || this.#state.phase === 'newest';
      if (isOpen) this.#begin(() => this.#look(true));
      this.#wait(DAY);
    }, milliseconds);
    this.#timer.unref();
  }

  #begin(work: () => Promise<void>): null {
    if (this.#work === null) {
      work().catch((error: unknown) => log.error('An update could not be followed', error));
    }
    return null;
  }

  async #look(isAutomatic: boolean): Promise<void> {
    this.#show({ phase: 'looking', found: null, problem: null });
    let found: string | null = null;
    const isDone = await this.#connected('idle', isAutomatic, async (updater, signal) => {
      found = await updater.look(signal);
    });
    if (!isDone) return;
    this.#show({ phase: found === null ? 'newest' : 'found', found });
    if (isAutomatic && found !== null) this.#parts.onFound(found);
  }

  async #download(): Promise<void> {
    if (this.#state.phase !== 'found') return;
    this.#show({ phase: 'downloading', done: 0, total: 0, problem: null });
    let shown = 0;
    const isDone = await this.#connected('found', false, (updater, signal) =>
      updater.download((done, total) => {
        if (Date.now() - shown < SHOWN_EVERY) return;
        shown = Date.now();
        this.#show({ done, total });
      }, signal),
    );
    if (isDone) this.#show({ phase: 'ready' });
  }

  #install(): void {
    if (this.#state.phase !== 'ready') return;
    try {
      this.#updater?.install();
    } catch (error) {
      this.#show({ problem: toProblem(error) });
    }
  }

  /** Does what connects, permitted and in the ledger; false when it came to nothing, and why is shown. */
  async #connected(
    otherwise: UpdateState['phase'],
    isAutomatic: boolean,
    work: (updater: Updater, signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> {
    const { feed, ledger, open } = this.#parts;
    const abort = new AbortController();
    this.#work = { abort, isAutomatic };
    let end = (_outcome: 'answered' | 'failed' | 'cancelled') => {};
    try {
      if (feed === null) throw noFeed();
      this.#updater ??= open(feed);
      const updater = this.#updater;
      const entry = ledger.add({
        tool: 'update',
        model: '',
        place: 'source',
        host: new URL(feed.url).host,
        outcome: 'running',
      });
      const leave = permit(feed.url);
      end = (outcome) => {
        leave.close();
        ledger.change(entry, { ...updater.takeTraffic(), outcome });
      };
      await work(updater, abort.signal);
      end('answered');
      return true;
    } catch (error) {
      end(abort.signal.aborted ? 'cancelled' : 'failed');
      if (!(error instanceof UserError) && !abort.signal.aborted) log.error('No update', error);
      const problem = abort.signal.aborted ? null : toProblem(error);
      this.#show({ phase: otherwise, problem });
      return false;
    } finally {
      this.#work = null;
    }
  }

  #show(change: Partial<UpdateState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.onState(this.#state);
  }
}

function noFeed(): UserError {
  return new UserError(
    'update-failed',
    'This Pilcrow knows no address to look for new versions.',
    'Fetch the new version from where you got this one.',
  );
}
