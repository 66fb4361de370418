// What a forward pass costs on this machine, as a step and so much a row, and what follows from it: how
// many prompt tokens enter at a time, and how many tokens are worth drafting. Both depend on the machine
// and on the tokens alone, not on the clock, so the same request takes the same steps every time.

/** Milliseconds of a forward pass of n rows: `step` + n * `row`. */
export interface Pace {
  step: number;
  row: number;
}

/** A processor of a few years ago; until calibrate.ts has measured this one. */
export const USUAL_PACE: Pace = { step: 8, row: 1.2 };

/** An abort, or an interactive request, waits for no longer than one step: in milliseconds. */
const LONGEST_STEP = 45;
const SHORTEST_CHUNK = 16;
const LONGEST_CHUNK = 256;

/** Prompt tokens of one step. */
export function chunkOf({ step, row }: Pace): number {
  const rows = Math.floor((LONGEST_STEP - step) / row / 8) * 8;
  return Math.max(SHORTEST_CHUNK, Math.min(rows, LONGEST_CHUNK));
}

/** What the drafter is thought to be worth before it has drafted: drafts of which so many were kept. */
export interface Prior {
  kept: number;
  missed: number;
}

const LONGEST_DRAFT = 32;
/** How much of what was seen still counts a step later. */
const MEMORY = 0.8;

/**
 * How many tokens to draft: as many as make the most tokens a millisecond, if each draft is kept as often
 * as the ones before were.
 */
export class DraftLength {
  readonly #pace: Pace;
  #kept: number;
  #missed: number;

  constructor(pace: Pace, prior: Prior) {
    this.#pace = pace;
    this.#kept = prior.kept;
    this.#missed = prior.missed;
  }

  get tokens(): number {
    const { step, row } = this.#pace;
    const chance = this.#kept / (this.#kept + this.#missed);
    let best = 0;
    let bestRate = 1 / (step + row);
    let expected = 1;
    let all = 1; // The chance that every draft so far is kept.
    for (let drafts = 1; drafts <= LONGEST_DRAFT; drafts++) {
      all *= chance;
      expected += all;
      const rate = expected / (step + row * (drafts + 1));
      if (rate > bestRate) {
        bestRate = rate;
        best = drafts;
      }
    }
    return best;
  }

  /** Takes note of a step: of `drafted` tokens, the first `kept` were what the model wanted. */
  learn(drafted: number, kept: number): void {
    if (drafted === 0) return;
    this.#kept = this.#kept * MEMORY + kept;
    this.#missed = this.#missed * MEMORY + (kept < drafted ? 1 : 0);
    // Never so sure that a miss could not be expected.
    this.#missed = Math.max(this.#missed, 0.02 * this.#kept);
  }
}
