// Choosing a token from one row of logits: greedy, or temperature with top-p from a seeded generator,
// so that the same request gives the same text. Knows nothing of the model.

export interface Sampling {
  /** Above 0; 1 leaves the distribution as the model made it. */
  temperature: number;
  /** The smallest set of tokens with at least this probability is drawn from; 0 < topP <= 1. */
  topP: number;
  seed: number;
}
