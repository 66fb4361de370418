// Drafts for answers that only now and then copy: where the last tokens stood before, in the prompt or in
// the answer itself, what followed them there is likely to follow again. Pure integers.
import type { Drafter } from './decode.ts';

/** Tokens that must agree before what followed them is drafted. */
const AGREEING = 2;

export class Lookup implements Drafter {
  readonly prior = { kept: 1, missed: 1 };
  readonly #tokens: number[] = [];
  /** For each run of tokens, where what followed it last begins. */
  readonly #places = new Map<string, number>();
  #place: number | undefined;

  constructor(prompt: readonly number[]) {
    for (const token of prompt) this.advance(token);
  }

  advance(token: number): void {
    this.#tokens.push(token);
    if (this.#tokens.length < AGREEING) return;
    const key = this.#tokens.slice(-AGREEING).join();
    this.#place = this.#places.get(key);
    this.#places.set(key, this.#tokens.length);
  }

  draft(count: number): number[] {
    if (this.#place === undefined) return [];
    return this.#tokens.slice(this.#place, this.#place + count);
  }
}
