// Choosing a token from one row of logits: greedy, or temperature with top-p from a seeded generator,
// so that the same request gives the same text. Knows nothing of the model.

export interface Sampling {
  /** Above 0; 1 leaves the distribution as the model made it. */
  temperature: number;
  /** The smallest set of tokens with at least this probability is drawn from; 0 < topP <= 1. */
  topP: number;
  seed: number;
}

/** Returns the chosen token of a row of logits [vocabulary]. */
export type Choose = (logits: Float32Array) => number;

/** The most likely token; the lowest id on a tie. */
export function mostLikely(logits: Float32Array): number {
  let best = 0;
  let bestLogit = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (logit > bestLogit) {
      bestLogit = logit;
      best = token;
    }
  }
  return best;
}

/** Throws RangeError on a temperature or topP outside its range. */
export function sampler({ temperature, topP, seed }: Sampling): Choose {
  if (!(temperature > 0) || !Number.isFinite(temperature)) {
    throw new RangeError(`Temperature must be above 0, not ${temperature}`);
  }
  if (!(topP > 0 && topP <= 1)) throw new RangeError(`topP must be in (0, 1], not ${topP}`);
  const random = randomNumbers(seed);
  return (logits) => {
    const top = logits[mostLikely(logits)] as number;
    // e^-16 of the top token's probability, 49,000 times over, is still below 1%: leaving those out
    // saves sorting the whole vocabulary and changes next to nothing.
    const least = top - 16 * temperature;
    const candidates: { token: number; weight: number }[] = [];
    let total = 0;
    for (let token = 0; token < logits.length; token++) {
      const logit = logits[token] as number;
      if (logit < least) continue;
      const weight = Math.exp((logit - top) / temperature);
      candidates.push({ token, weight });
      total += weight;
    }
    candidates.sort((a, b) => b.weight - a.weight || a.token - b.token);
    let kept = 0;
    let count = 0;
    while (count < candidates.length && kept < topP * total) {
      kept += candidates[count]?.weight ?? 0;
      count++;
    }
    let remaining = random() * kept;
    for (let index = 0; index < count; index++) {
      const candidate = candidates[index];
      if (candidate === undefined) break;
      remaining -= candidate.weight;
      if (remaining < 0) return candidate.token;
    }
    return candidates[Math.max(count - 1, 0)]?.token ?? 0;
  };
}

/** Mulberry32: uniform numbers in [0, 1) from 32 bits of seed; good enough to pick words by. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
