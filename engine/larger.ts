// The larger bundle that the user chose: opened by the first request that wants it, closed when another is
// chosen. It never stands in the way of the bundled one: when it can't be opened, that is told, and what
// needs it gets the reason.

import { toProblem, UserError } from '../contract/errors.ts';
import type { LargerState } from '../contract/models.ts';
import type { Processor } from '../contract/processor.ts';
import { type Engine, type EngineOptions, openEngine } from './engine.ts';

export interface LargerOptions extends Pick<EngineOptions, 'cacheFolder' | 'processor'> {
  unloadAfterMilliseconds?: number;
  onState?: (state: LargerState | null) => void;
}

export class Larger {
  readonly #options: LargerOptions;
  #processor: Processor;
  #folder: string | null = null;
  #engine: Promise<Engine> | null = null;
  #state: LargerState | null = null;

  constructor(options: LargerOptions) {
    this.#options = options;
    this.#processor = options.processor ?? 'cpu';
  }

  /** Null when none is chosen. */
  get state(): LargerState | null {
    return this.#state;
  }

  /** Chooses the bundle in `folder`, shown as `name`; null for none. What ran on another one is cancelled. */
  async choose(chosen: { folder: string; name: string } | null): Promise<void> {
    const old = this.#engine;
    this.#folder = chosen?.folder ?? null;
    this.#engine = null;
    this.#report(chosen && { name: chosen.name, status: 'waiting', problem: null });
    await old?.then((engine) => engine.dispose()).catch(() => {}); // It was told when it was opened.
  }

  /** The bundle leaves the memory, and comes back on `processor` when it is needed next. */
  async moveTo(processor: Processor): Promise<void> {
    this.#processor = processor;
    const [folder, name] = [this.#folder, this.#state?.name];
    await this.choose(folder !== null && name !== undefined ? { folder, name } : null);
  }

  /** The chosen bundle's engine, opened if need be; null when none is chosen. Throws UserError. */
  async open(): Promise<Engine | null> {
    const folder = this.#folder;
    const name = this.#state?.name;
    if (folder === null || name === undefined) return null;
    this.#engine ??= this.#openBundle(folder);
    const opening = this.#engine;
    try {
      const engine = await opening;
      if (this.#engine === opening) this.#report({ name, status: 'ready', problem: null });
      return engine;
    } catch (error) {
      if (this.#engine === opening) {
        this.#engine = null;
        this.#report({ name, status: 'failed', problem: toProblem(error) });
      }
      throw error;
    }
  }

  async #openBundle(folder: string): Promise<Engine> {
    const { cacheFolder, unloadAfterMilliseconds } = this.#options;
    const engine = await openEngine({
      bundleFolder: folder,
      // Its own, if it has any; ours are for another base.
      adapterFolder: `${folder}/adapters`,
      cacheFolder,
      processor: this.#processor,
      ...(unloadAfterMilliseconds === undefined ? {} : { unloadAfterMilliseconds }),
    });
    if (engine.followsInstructions) return engine;
    await engine.dispose();
    throw new UserError(
      'invalid-request',
      `The model ${engine.name} follows no instructions: it came without a chat template.`,
      'Choose a model that was trained to follow instructions.',
    );
  }

  #report(state: LargerState | null): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#options.onState?.(state);
  }
}
