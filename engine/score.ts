// How likely the model finds given answers: what it did not write itself can so be weighed against
// what it did. Knows a sequence and token ids; no text.
import type { Sequence } from './decode.ts';
import { chunkOf, type Pace, USUAL_PACE } from './pace.ts';
import { mostLikely } from './sample.ts';

export interface ScoreRequest {
  /** May hold the beginning of the prompt, and of the first answer, already. */
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
 * begin with. So differences between answers are meant, and they cost no more than the answers differ:
 * the others should be like the first one, for each runs from where it leaves that.
 */
export async function score(request: ScoreRequest): Promise<number[]> {
  const { sequence, prompt, answers, next, pace = USUAL_PACE } = request;
  const [trunk, ...branches] = answers;
  if (trunk === undefined) return [];
  const shared = branches.map((branch) => sharedPrefix(trunk, branch));
  const common = Math.min(...shared, trunk.length - 1);
  const start = prompt.length - 1;

  // 1. Prefill: what the answers have in common, but for its last token.
  await prefill(request, [...prompt, ...trunk.slice(0, common)].slice(0, -1));

  // 2. Run from the token before `from` on: log-probabilities of the answer's tokens from there.
  const run = async (answer: readonly number[], from: number): Promise<number[]> => {
    sequence.length = start + from;
    const rest = answer.slice(from);
    const given = [...prompt.slice(-1), ...answer].slice(from, -1);
    const rows = rowsOf(rest.length, chunkOf(pace));
    const found: number[] = [];
    while (found.length < rest.length) {
      await next();
      const some = given.slice(found.length, found.length + rows);
      const logits = await sequence.forward(some, some.length);
      for (let row = 0; row < some.length; row++) {
        const offset = row * sequence.vocabulary;
        const ofRow = logits.subarray(offset, offset + sequence.vocabulary);
        found.push(logProbability(ofRow, rest[found.length] as number));
      }
    }
    return found;
  };
  const ofTrunk = await run(trunk, common);
  const scores = [sum(ofTrunk)];

  // 3. Each branch, the one that leaves the trunk last first: what it overwrites, no later one needs.
  const order = [...branches.keys()].sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
  for (const index of order) {
    const from = shared[index] as number;
    const own = await run(branches[index] as readonly number[], from);
    scores[index + 1] = sum(ofTrunk.slice(0, from - common)) + sum(own);
  }
  return scores;
}

/** Of `all` rows, how many in a step: as many as of a prompt, or up to half as many again and no stub. */
function rowsOf(all: number, chunk: number): number {
  return Math.ceil(all / Math.ceil(all / (1.5 * chunk)));
}

/** Brings the sequence to hold `tokens`, of which it may have the beginning. */
async function prefill({ sequence, pace, next }: ScoreRequest, tokens: readonly number[]) {
  const chunk = chunkOf(pace ?? USUAL_PACE);
  sequence.length = Math.min(sequence.length, tokens.length);
  while (sequence.length < tokens.length) {
    await next();
    await sequence.forward(tokens.slice(sequence.length, sequence.length + chunk), 1);
  }
}

/** Tokens that both answers begin with; at least one of each is left. */
function sharedPrefix(one: readonly number[], other: readonly number[]): number {
  const most = Math.min(one.length, other.length) - 1;
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is less likely than the likeliest token by so many nats, 49,000 times over, is below 1e-6 of the sum. */
const NOTHING = 25;

/** In nats; the sum is one in double precision. */
function logProbability(logits: Float32Array, token: number): number {
  const top = logits[mostLikely(logits)] as number;
  let total = 0;
  for (let other = 0; other < logits.length; other++) {
    const below = (logits[other] as number) - top;
    if (below > -NOTHING) total += Math.exp(below);
  }
  return (logits[token] as number) - top - Math.log(total);
}
