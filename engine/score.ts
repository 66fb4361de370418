// How likely the model finds given answers: what it did not write itself can so be weighed against
// what it did. Knows a sequence and token ids; no text.
import type { Sequence } from './decode.ts';
import { chunkOf, type Pace, USUAL_PACE } from './pace.ts';

export interface ScoreRequest {
  sequence: Sequence;
  /** At least one token. */
  prompt: readonly number[];
  /** Tokens of each answer, with the end that closes it. None is empty. */
  answers: readonly (readonly number[])[];
  /** What a step costs here. */
  pace?: Pace;
  /** Called between two steps: lets others go first, throws when aborted. */
  next: () => Promise<void>;
}

/**
 * For each answer, in nats: its log-probability after the prompt, less that of the tokens that all answers
 * begin with. So differences between answers are meant, and they cost no more than the answers differ.
 */
export async function score({
  sequence,
  prompt,
  answers,
  pace = USUAL_PACE,
  next,
}: ScoreRequest): Promise<number[]> {
  const chunk = chunkOf(pace);
  const shared = sharedPrefix(answers);
  const first = answers[0]?.slice(0, shared) ?? [];

  // 1. Prefill: all but the last token of what the answers have in common.
  const common = [...prompt, ...first];
  const last = common.pop() as number;
  for (let from = 0; from < common.length; from += chunk) {
    await next();
    await sequence.forward(common.slice(from, from + chunk), 1);
  }
  const start = sequence.length;

  // 2. Each answer's own tokens: one row of logits, float32 [rest, vocabulary], before each of them.
  const scores: number[] = [];
  for (const answer of answers) {
    const rest = answer.slice(shared);
    await next();
    const logits = await sequence.forward([last, ...rest.slice(0, -1)], rest.length);
    let sum = 0;
    for (const [row, token] of rest.entries()) {
      const from = row * sequence.vocabulary;
      sum += logProbability(logits.subarray(from, from + sequence.vocabulary), token);
    }
    scores.push(sum);

    // 3. Forget it: the next one goes on from the same place.
    sequence.length = start;
  }
  return scores;
}

/** Tokens that all answers begin with; at least one of each is left. */
function sharedPrefix(answers: readonly (readonly number[])[]): number {
  const [first, ...others] = answers;
  if (first === undefined) return 0;
  const most = Math.min(...answers.map((answer) => answer.length)) - 1;
  let length = 0;
  while (length < most && others.every((other) => other[length] === first[length])) length++;
  return length;
}

/** In nats; the sum runs over the whole row, in double precision. */
function logProbability(logits: Float32Array, token: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > top) top = logit;
  let total = 0;
  for (const logit of logits) total += Math.exp(logit - top);
  return (logits[token] as number) - top - Math.log(total);
}
