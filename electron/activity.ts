// What becomes of the ledger in the app: who writes an entry, and what the Activity page asks for. An
// entry that can't be written must not stop work on this computer; it does stop what would leave it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ActivityApi } from '../contract/activity.ts';
import { UserError } from '../contract/errors.ts';
import { log } from './log.ts';
import { ActivityStore, activityReport } from './store/activity.ts';

const EVERYTHING = 1_000_000;

export interface ActivityParts {
  /** Where activity.db lies. */
  folder: string;
  /** Where reports go. */
  downloads: string;
  /** The model on this computer, as it is called now. */
  model(): string;
}

export class Activity {
  readonly store: ActivityStore;
  readonly handlers: ActivityApi;
  readonly #parts: ActivityParts;

  constructor(parts: ActivityParts) {
    this.#parts = parts;
    const store = new ActivityStore(parts.folder);
    this.store = store;
    this.handlers = {
      listActivity: async ({ filter, limit }) => ({
        entries: store.list(filter, limit),
        totals: store.totals(),
      }),
      clearActivity: async () => {
        store.clear();
        return null;
      },
      exportActivity: async ({ format }) =>
        writeAnew(parts.downloads, format, activityReport(store.list('all', EVERYTHING), format)),
    };
  }

  get warning(): string | null {
    return this.store.warning;
  }

  /** A tool's request to a model on this computer. */
  onDevice(tool: string, model = this.#parts.model()): void {
    this.#quietly(() => this.store.add({ tool, model, place: 'device', outcome: 'unfollowed' }));
  }

  /** Something tried to connect without leave. */
  refused(address: string): void {
    this.#quietly(() =>
      this.store.add({
        tool: 'connection',
        model: '',
        place: 'nowhere',
        host: address,
        outcome: 'refused',
      }),
    );
  }

  expire(): void {
    this.store.expire(Date.now());
  }

  close(): void {
    this.store.close();
  }

  #quietly(write: () => void): void {
    try {
      write();
    } catch (error) {
      log.error('The activity log could not be written', error);
    }
  }
}

/** A file that there was none of before; returns its path. */
function writeAnew(folder: string, format: string, text: string): string {
  const day = new Date().toISOString().slice(0, 10);
  for (let n = 1; ; n++) {
    const file = path.join(folder, `pilcrow-activity-${day}${n === 1 ? '' : `-${n}`}.${format}`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
      return file;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new UserError(
        'file-unwritable',
        `The report cannot be written to ${file}: ${(cause as Error).message}.`,
        'Check the folder and the space on the disk, then try again.',
        { cause },
      );
    }
  }
}
