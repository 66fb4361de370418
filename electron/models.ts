// Main's side of the models: forks the process that brings them when it is asked for something, mirrors its
// state, tells the engine which one is chosen, and writes each download into the ledger.
import { dialog, type UtilityProcess, utilityProcess } from 'electron';
import { UserError } from '../contract/errors.ts';
import {
  type LargerState,
  type LibraryCommand,
  LibraryReport,
  type LibraryState,
  type ModelsApi,
  type ModelsState,
} from '../contract/models.ts';
import type { ActivityStore } from './store/activity.ts';

export interface ModelsParts {
  /** Path of the bundled process (see models-process.ts). */
  entry: string;
  onState(state: ModelsState): void;
  /** The user chose another model for what the bundled one can't do. */
  onChosen(place: LibraryState['place']): void;
  activity: { store: Pick<ActivityStore, 'add' | 'change'>; refused(address: string): void };
}

export class Models {
  readonly handlers: ModelsApi;
  readonly #parts: ModelsParts;
  #process: UtilityProcess | null = null;
  #state: LibraryState | null = null;
  #larger: LargerState | null = null;
  #calls = 0;
  readonly #waiting = new Map<number, PromiseWithResolvers<null>>();
  /** The ledger's entries of running downloads, by model. */
  readonly #entries = new Map<string, number[]>();

  constructor(parts: ModelsParts) {
    this.#parts = parts;
    this.handlers = {
      getModels: async () => {
        await this.#ask({ kind: 'look' });
        return this.#whole() as ModelsState;
      },
      downloadModel: ({ id, mirror }) => this.#ask({ kind: 'install', id, mirror }),
      stopModel: ({ id }) => this.#ask({ kind: 'stop', id }),
      removeModel: ({ id }) => this.#ask({ kind: 'remove', id }),
      chooseModel: ({ id }) => this.#ask({ kind: 'choose', id }),
      importModel: async () => {
        const chosen = await dialog.showOpenDialog({ properties: ['openDirectory'] });
        const path = chosen.filePaths[0];
        if (chosen.canceled || path === undefined) return false;
        await this.#ask({ kind: 'import', path });
        return true;
      },
    };
  }

  /** Finds out which model is chosen. */
  async start(): Promise<void> {
    await this.#ask({ kind: 'look' });
  }

  /** What the engine says of the chosen one. */
  largerIs(state: LargerState | null): void {
    this.#larger = state;
    this.#show();
  }

  /** What the chosen one is called; null for none. */
  get larger(): string | null {
    return this.#larger?.name ?? null;
  }

  close(): void {
    this.#process?.kill();
  }

  #whole(): ModelsState | null {
    if (this.#state === null) return null;
    const { place: _, ...state } = this.#state;
    return { ...state, larger: this.#larger };
  }

  #show(): void {
    const state = this.#whole();
    if (state) this.#parts.onState(state);
  }

  #ask(command: LibraryCommand): Promise<null> {
    const call = ++this.#calls;
    const answer = Promise.withResolvers<null>();
    this.#waiting.set(call, answer);
    this.#child().postMessage({ call, command });
    return answer.promise;
  }

  #child(): UtilityProcess {
    if (this.#process) return this.#process;
    const child = utilityProcess.fork(this.#parts.entry, [], {
      serviceName: 'Pilcrow models',
      stdio: 'inherit',
    });
    this.#process = child;
    child.on('message', (message: unknown) => {
      const report = LibraryReport.safeParse(message);
      if (report.success && this.#process === child) this.#hear(report.data);
    });
    child.on('exit', () => {
      if (this.#process === child) this.#died();
    });
    return child;
  }

  #hear(report: LibraryReport): void {
    const { activity, onChosen } = this.#parts;
    switch (report.kind) {
      case 'state': {
        const before = this.#state?.place?.folder;
        this.#state = report.state;
        if (report.state.place?.folder !== before) onChosen(report.state.place);
        this.#show();
        break;
      }
      case 'answer': {
        const waiting = this.#waiting.get(report.call);
        this.#waiting.delete(report.call);
        if (report.problem === null) waiting?.resolve(null);
        else {
          const { code, message, advice } = report.problem;
          waiting?.reject(new UserError(code, message, advice));
        }
        break;
      }
      case 'connected': {
        const { id: model, host } = report;
        const id = activity.store.add({
          tool: 'download',
          model,
          place: 'source',
          host,
          outcome: 'running',
        });
        this.#entries.set(model, [...(this.#entries.get(model) ?? []), id]);
        break;
      }
      case 'ended': {
        const { outcome, bytesReceived } = report;
        const entries = this.#entries.get(report.id) ?? [];
        this.#entries.delete(report.id);
        // What came through one host and another is not told apart: it stands with the last.
        for (const [index, entry] of entries.entries()) {
          const isLast = index === entries.length - 1;
          activity.store.change(entry, { outcome, bytesReceived: isLast ? bytesReceived : 0 });
        }
        break;
      }
      case 'refused':
        activity.refused(report.address);
        break;
    }
  }

  #died(): void {
    this.#process = null;
    for (const waiting of this.#waiting.values()) {
      waiting.reject(
        new UserError(
          'engine-stopped',
          'The work on models stopped in the middle.',
          'Try again: what was downloaded is kept.',
        ),
      );
    }
    this.#waiting.clear();
    for (const entries of this.#entries.values()) {
      for (const entry of entries) this.#parts.activity.store.change(entry, { outcome: 'failed' });
    }
    this.#entries.clear();
    if (this.#state === null) return;
    // A download that ran goes on when it is asked for again.
    const jobs = this.#state.jobs.map((job) =>
      job.phase === 'failed' ? job : { ...job, phase: 'stopped' as const },
    );
    this.#state = { ...this.#state, jobs };
    this.#show();
  }
}
