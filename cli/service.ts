// The engine for a command that stays: opened at the first request, kept for all that follow, and run
// one request after the other. A model that could not be opened is tried again.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toProblem } from '../contract/errors.ts';
import type { Outcome, Piece, Request, ToolName } from '../contract/task.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { harperRules } from '../tools/rules.ts';
import { runRequest } from '../tools/run.ts';
import { enginePaths } from './paths.ts';

export class Service {
  #engine: Promise<Engine> | null = null;
  readonly #rules = harperRules();

  /** Ends with exactly one outcome, whatever happens. */
  async run(
    request: Request,
    signal: AbortSignal,
    onPiece: (piece: Piece) => void,
  ): Promise<Outcome> {
    try {
      const options = { priority: 'interactive', signal, rules: this.#rules } as const;
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
  }

  #open(): Promise<Engine> {
    this.#engine ??= openEngine(enginePaths()).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }
}
