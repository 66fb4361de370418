// The Write page's requests: run one at a time on the page's own text, with the user's words and dialect,
// and told when the engine dies. Knows no window and no model: both come in as parameters.
import type { PanelEvent } from '../contract/api.ts';
import type { Problem } from '../contract/errors.ts';
import type { WantedPlace } from '../contract/routing.ts';
import type { Settings } from '../contract/settings.ts';
import { Request } from '../contract/task.ts';

export interface WritingParts {
  /** Has the request answered, on a port whose other end the page gets. */
  run(request: Request, wanted: WantedPlace): void;
  settings(): Settings;
  send(event: PanelEvent): void;
}

export class Writing {
  readonly #parts: WritingParts;
  #latest: string | null = null;

  constructor(parts: WritingParts) {
    this.#parts = parts;
  }

  run(request: Request, wanted: WantedPlace = 'auto'): void {
    const { run, settings } = this.#parts;
    this.#latest = request.id;
    const options = { ...request.options, ...settings().writing };
    run(Request.parse({ ...request, options }), wanted);
  }

  /** A request that already has its outcome is not touched (preload.ts). */
  engineDied(problem: Problem): void {
    if (this.#latest === null) return;
    const outcome = { status: 'failed', problem } as const;
    this.#parts.send({ kind: 'outcome', id: this.#latest, outcome });
    this.#latest = null;
  }
}
