// How likely the model finds given answers: what it did not write itself can so be weighed against
// what it did. Knows a sequence and token ids; no text.
import type { Sequence } from './decode.ts';
import { Likelihoods, logProbability } from './likelihoods.ts';
import { chunkOf, type Pace, USUAL_PACE } from './pace.ts';

export interface ScoreRequest {
  /** May hold the beginning of the prompt, and of the first answer, already. */
  sequence: Sequence;
  /** At least one token. */
  prompt: readonly number[];
  /** Tokens of each answer, with the end that closes it. None is empty. */
  answers: readonly (readonly number[])[];
  /** What earlier passes over this prompt have said, which is not asked again; takes note of what is asked. */
  likelihoods?: Likelihoods;
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
  const { likelihoods = new Likelihoods() } = request;
  const [trunk, ...branches] = answers;
  if (trunk === undefined) return [];
  const shared = answers.map((answer) => equal(trunk, answer));
  // At least the last token of each is asked about.
  const common = Math.min(...shared, ...answers.map((answer) => answer.length - 1));

  /** What the sequence holds. */
  let held = [...prompt, ...trunk].slice(0, sequence.length);
  const chunk = chunkOf(pace);
  const forward = async (rows: number, wanted: number) => {
    await next();
    const logits = await sequence.forward(
      held.slice(sequence.length, sequence.length + rows),
      wanted,
    );
    return Array.from({ length: wanted }, (_, row) =>
      logits.subarray(row * sequence.vocabulary, (row + 1) * sequence.vocabulary),
    );
  };

  // 1. Run what is not known of an answer: from the first such token on, or from where the sequence leaves it.
  const run = async (answer: readonly number[]): Promise<void> => {
    const known = likelihoods.of(answer);
    const unknown = known.findIndex((value, index) => index >= common && value === undefined);
    if (unknown < 0) return;
    const before = [...prompt, ...answer].slice(0, -1);
    /** The place whose logits are the first to be asked. */
    const asked = prompt.length + unknown - 1;
    sequence.length = Math.min(equal(held, before), asked);
    held = before;
    while (asked - sequence.length >= chunk) await forward(chunk, 1);
    const rows = rowsOf(held.length - sequence.length, chunk);
    while (sequence.length < held.length) {
      const end = Math.min(sequence.length + rows, held.length);
      const first = Math.min(Math.max(asked, sequence.length), end - 1);
      for (const [row, logits] of (await forward(rows, end - first)).entries()) {
        // Of a step that ends before what is asked, one row comes all the same.
        if (first + row < asked) continue;
        const given = held.slice(prompt.length, first + row + 1);
        for (const token of tokensAfter(given, answers)) likelihoods.note(given, token, logits);
      }
    }
  };
  await run(trunk);
  // 2. Each branch, the one that leaves the trunk last first: what it overwrites, no later one needs.
  const order = branches.map((_, index) => index + 1);
  for (const index of order.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))) {
    await run(answers[index] as readonly number[]);
  }
  return answers.map((answer) => sum(likelihoods.of(answer).slice(common)));
}

/** What each way of weighing is asked on. */
export type Weighing = Pick<ScoreRequest, 'sequence' | 'prompt' | 'pace' | 'next'>;

export interface SurenessRequest extends Weighing {
  /** Tokens of an answer, part after part; none is empty. */
  parts: readonly (readonly number[])[];
}

/** For each part of an answer, in nats a token: the mean log-probability of its tokens after all before them. */
export async function sureness({
  sequence,
  prompt,
  parts,
  pace = USUAL_PACE,
  next,
}: SurenessRequest): Promise<number[]> {
  const answer = parts.flat();
  const held = [...prompt, ...answer.slice(0, -1)];
  /** The place whose logits tell of the answer's first token. */
  const asked = prompt.length - 1;
  const all: number[] = [];
  sequence.length = Math.min(sequence.length, asked);
  const rows = rowsOf(held.length - sequence.length, chunkOf(pace));
  while (sequence.length < held.length) {
    await next();
    const end = Math.min(sequence.length + rows, held.length);
    const wanted = Math.max(1, end - Math.max(asked, sequence.length));
    const isAsked = end > asked;
    const logits = await sequence.forward(held.slice(sequence.length, end), wanted);
    for (let row = 0; isAsked && row < wanted; row++) {
      const ofRow = logits.subarray(row * sequence.vocabulary, (row + 1) * sequence.vocabulary);
      all.push(logProbability(ofRow, answer[all.length] as number));
    }
  }
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return sum(all.slice(end - length, end)) / length;
  });
}

/** Of `all` rows, how many in a step: as many as of a prompt, or up to half as many again and no stub. */
function rowsOf(all: number, chunk: number): number {
  return Math.ceil(all / Math.ceil(all / (1.5 * chunk)));
}

/** Tokens that both begin with. */
function equal(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((token, index) => token !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** What comes next in those of the answers that begin with `given`. */
function tokensAfter(
  given: readonly number[],
  answers: readonly (readonly number[])[],
): Set<number> {
  return new Set(
    answers
      .filter((answer) => equal(given, answer) === given.length)
      .flatMap((answer) => answer[given.length] ?? []),
  );
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}
