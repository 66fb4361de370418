// The engine for a command that stays: opened at the first request, kept for all that follow, and run
// one request after the other. A model that could not be opened is tried again.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toProblem } from '../contract/errors.ts';
import { needsLarger } from '../contract/routing.ts';
import type { Outcome, Piece, Request, ToolName } from '../contract/task.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { Larger } from '../engine/larger.ts';
import type { PromptedModel } from '../tools/prompted.ts';
import { harperRules } from '../tools/rules.ts';
import { promptedModel, runRequest } from '../tools/run.ts';
import { chosenModel } from './models-library.ts';
import { enginePaths } from './paths.ts';

export class Service {
  #engine: Promise<Engine> | null = null;
  readonly #rules = harperRules();
  readonly #larger = new Larger(enginePaths());
  #chosen: string | undefined;

  /** Ends with exactly one outcome, whatever happens. */
  async run(
    request: Request,
    signal: AbortSignal,
    onPiece: (piece: Piece) => void,
  ): Promise<Outcome> {
    try {
      const prompted = needsLarger(request) ? await this.#openLarger() : null;
      const options = { priority: 'interactive', signal, rules: this.#rules, prompted } as const;
      const run = runRequest(await this.#open(), request, options);
      for (;;) {
        const step = await run.next();
        if (step.done) return step.value;
        onPiece(step.value);
      }
    } catch (error) {
      return { status: 'failed', problem: toProblem(error) };
    }
  }

  /** Whether the files of the model and of the tool's adapter are there. */
  has(tool: ToolName): boolean {
    const { bundleFolder, adapterFolder } = enginePaths();
    return (
      existsSync(path.join(bundleFolder, 'manifest.json')) &&
      existsSync(path.join(adapterFolder, tool, 'adapter.json'))
    );
  }

  async close(): Promise<void> {
    const engine = await this.#engine?.catch(() => null);
    await engine?.dispose();
    await this.#larger.choose(null);
  }

  /** The model that is chosen now: the user may have chosen another one since. */
  async #openLarger(): Promise<PromptedModel | null> {
    const chosen = await chosenModel();
    if (chosen?.folder !== this.#chosen) {
      this.#chosen = chosen?.folder;
      await this.#larger.choose(chosen);
    }
    const engine = await this.#larger.open();
    return engine && promptedModel(engine);
  }

  #open(): Promise<Engine> {
    this.#engine ??= openEngine(enginePaths()).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }
}
