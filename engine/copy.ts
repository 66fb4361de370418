// Following the source while the answer copies it: which source token comes next after what was
// emitted so far, and how to find the place again after an edit. Pure integers: no model, no text.
// The place depends on the emitted tokens alone, never on how many were drafted at a time: that is
// what makes drafting change the speed and nothing else.
import type { Drafter } from './decode.ts';

/** The copy of the aligned source token is kept unless another token is preferred by more than this. */
export interface CopyRule {
  /**
   * In nats. 0 is plain greedy decoding, and what the tools ask for: what an edit is worth is weighed after
   * it (score.ts). A large one gives the source back, which is how drafts are tried on random weights.
   */
  keepMargin: number;
  /** At most this many tokens are drafted at a time; 0 for none. Changes the speed, never the answer. */
  longestDraft?: number;
}

/** After an edit one equal token this close ahead is enough to go on; farther takes two in a row. */
const NEAR = 3;
const FAR = 12;
/** Drafts made without being sure of the place are kept short. */
const GUESSED_DRAFT = 4;

export class SourceTrack implements Drafter {
  /** Most of a text is right: nearly every draft is kept. */
  readonly prior = { kept: 12, missed: 1 };
  /** The source followed by the end token: ending the answer is the copy of the source's end. */
  readonly #source: readonly number[];
  /** Index of the source token that comes next, or of the last one that was sure when lost. */
  #next = 0;
  #lost = false;
  #lostTokens = 0;
  #previous = -1;
  #lastTwo: [before: number, last: number] = [-1, -1];

  constructor(source: readonly number[], end: number) {
    this.#source = [...source, end];
  }

  /** The token that copies the source here, or null while the place is not known after an edit. */
  get expected(): number | null {
    return this.#lost ? null : (this.#source[this.#next] ?? null);
  }

  /** With the end. */
  get left(): number {
    return this.#source.length - this.#next;
  }

  /** Takes note of an emitted token. */
  advance(token: number): void {
    if (!this.#lost && token === this.#source[this.#next]) {
      this.#next++;
    } else {
      const place = this.#find(token);
      this.#lost = place === null;
      this.#lostTokens = place === null ? this.#lostTokens + 1 : 0;
      if (place !== null) this.#next = place + 1;
    }
    this.#lastTwo = [this.#previous, token];
    this.#previous = token;
  }

  /** Up to `count` tokens that probably come next; a guess costs speed when wrong, nothing else. */
  draft(count: number): number[] {
    if (!this.#lost) return this.#source.slice(this.#next, this.#next + count);
    // Where the last two tokens stand in the source, or else: most edits replace one token by another,
    // so go on behind as many as were emitted.
    const start = this.#placeOfLastTwo() ?? this.#next + this.#lostTokens;
    return this.#source.slice(start, start + Math.min(count, GUESSED_DRAFT));
  }

  /** The place behind the last two tokens, if they stand in the source, the nearest such place. */
  #placeOfLastTwo(): number | null {
    const [before, last] = this.#lastTwo;
    let found: number | null = null;
    for (let place = 2; place <= this.#source.length; place++) {
      if (this.#source[place - 2] !== before || this.#source[place - 1] !== last) continue;
      const nearer = Math.abs(place - this.#next) < Math.abs((found ?? Infinity) - this.#next);
      if (nearer) found = place;
    }
    return found;
  }

  /** Where in the source `token`, just emitted, stands; null when that can't be said. */
  #find(token: number): number | null {
    const reach = FAR + this.#lostTokens;
    for (let distance = 0; distance <= reach; distance++) {
      for (const place of [this.#next + distance, this.#next - distance]) {
        if (this.#source[place] !== token) continue;
        const follows = this.#source[place - 1] === this.#previous;
        const near = place >= this.#next && distance <= NEAR + this.#lostTokens;
        if (follows || near) return place;
      }
    }
    return null;
  }
}
