// What the passes over one prompt have said about tokens that may follow it. A generation that checks drafts learns
// how likely the source is where its answer leaves it, and how likely that answer is: who weighs the two afterwards
// need not ask the model again. Knows token ids; no model.
import { mostLikely } from './sample.ts';

interface Place {
  /** In nats, of the token that leads here; undefined while no pass has looked at it. */
  logProbability: number | undefined;
  readonly next: Map<number, Place>;
}

export class Likelihoods {
  readonly #first: Place = { logProbability: undefined, next: new Map() };
  /** How many tokens are known of, wherever they stand. */
  size = 0;

  /** Takes note of what `logits` [vocabulary] say of `token` after the prompt and `before`. */
  note(before: readonly number[], token: number, logits: Float32Array): void {
    let place = this.#first;
    for (const step of [...before, token]) {
      let next = place.next.get(step);
      if (next === undefined) {
        next = { logProbability: undefined, next: new Map() };
        place.next.set(step, next);
        this.size++;
      }
      place = next;
    }
    place.logProbability ??= logProbability(logits, token);
  }

  /** In nats, for each token of `answer` after those before it; undefined for what no pass has looked at. */
  of(answer: readonly number[]): (number | undefined)[] {
    let place: Place | undefined = this.#first;
    return answer.map((token) => {
      place = place?.next.get(token);
      return place?.logProbability;
    });
  }
}

/** What is less likely than the likeliest token by so many nats, 49,000 times over, is below 1e-6 of the sum. */
const NOTHING = 25;

/** In nats; the sum is one in double precision. */
export function logProbability(logits: Float32Array, token: number): number {
  const top = logits[mostLikely(logits)] as number;
  let total = 0;
  for (let other = 0; other < logits.length; other++) {
    const below = (logits[other] as number) - top;
    if (below > -NOTHING) total += Math.exp(below);
  }
  return (logits[token] as number) - top - Math.log(total);
}

/** Of the prompts of an adapter, the last few: a sentence is read, weighed and read again. */
const MOST_PROMPTS = 4;
/** The base weighs all sentences after one prompt: at this size it starts anew, at about a megabyte. */
const MOST_TOKENS = 8192;

/** The likelihoods of recent prompts, which go when the adapter's tensors go. */
export class RecentLikelihoods<Adapter extends object> {
  readonly #recent = new WeakMap<Adapter, Map<string, Likelihoods>>();

  of(adapter: Adapter, prompt: readonly number[]): Likelihoods {
    const recent = this.#recent.get(adapter) ?? new Map<string, Likelihoods>();
    this.#recent.set(adapter, recent);
    const key = prompt.join();
    const known = recent.get(key);
    const likelihoods = known && known.size < MOST_TOKENS ? known : new Likelihoods();
    recent.delete(key);
    recent.set(key, likelihoods);
    for (const oldest of recent.keys()) {
      if (recent.size <= MOST_PROMPTS) break;
      recent.delete(oldest);
    }
    return likelihoods;
  }
}
