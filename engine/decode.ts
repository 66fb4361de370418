// The hot path: prompt in, tokens out. It knows a sequence that can run forward and forget, rows of
// logits, and token ids; no text, no files, no queue.
//
// Tokens are drafted from the source or from what was said before, and checked many at a time in one
// forward pass: k rows cost far less than k passes, since the weights are read once. The drafts that the
// choice confirms are kept, the first that it doesn't is replaced by what it wants, and the rest is
// forgotten. So the answer is the one that a token at a time would give, only sooner.
import type { CopyRule, SourceTrack } from './copy.ts';
import type { Likelihoods } from './likelihoods.ts';
import { chunkOf, DraftLength, type Pace, type Prior, USUAL_PACE } from './pace.ts';
import { type Choose, mostLikely } from './sample.ts';

/** One cache with one adapter in front of one model. */
export interface Sequence {
  readonly vocabulary: number;
  /** Tokens in the cache; setting it lower forgets the rest. */
  length: number;
  /** Appends S tokens; returns the logits of the last M of them, float32 [M, vocabulary]. */
  forward(tokens: readonly number[], wanted: number): Promise<Float32Array>;
}

/** The form of an answer, which follows it token by token. */
export interface Constraint extends Drafter {
  /** A row of logits with every token that is not allowed next at minus infinity. */
  mask(logits: Float32Array): Float32Array;
}

/** Guesses what comes next, from the tokens alone. */
export interface Drafter {
  /** How often its drafts are kept, before any were made. */
  readonly prior: Prior;
  /** Takes note of an emitted token. */
  advance(token: number): void;
  /** Up to `count` tokens that probably come next; a guess costs speed when wrong, nothing else. */
  draft(count: number): number[];
  /** How many there are to draft before the answer ends, where that can be told. */
  readonly left?: number;
}

export interface DecodeRequest {
  /** May hold the beginning of the prompt already, but not all of it. */
  sequence: Sequence;
  prompt: readonly number[];
  maximumNewTokens: number;
  isEnd: (token: number) => boolean;
  choose: Choose;
  copy: { rule: CopyRule; track: SourceTrack } | null;
  /** What the answer's form allows next; null for any form. Not together with `copy`. */
  constraint?: Constraint | null;
  /** Drafts where there is no source to copy; only for a choice that the logits alone decide. */
  drafter?: Drafter;
  /** With `copy`: takes note of the answer and its drafts, from the first token on that is no copy. */
  likelihoods?: Likelihoods | null;
  /** What a step costs here. */
  pace?: Pace;
  /** Told of each step that drafted. */
  onDrafts?: (drafted: number, kept: number) => void;
  /** Called between two steps: lets others go first, throws when aborted. */
  next: () => Promise<void>;
}

export type StopReason = 'end' | 'length' | 'repetition';

/** Drafted behind the last tokens of a prompt even where these fill a step. */
const FEWEST_DRAFTS = 4;

/** Yields the tokens of each step, at least one; returns why it stopped. The end is not a token of it. */
export async function* decode(request: DecodeRequest): AsyncGenerator<number[], StopReason> {
  const { sequence, copy } = request;
  const repetition = new RepetitionGuard();
  const pace = request.pace ?? USUAL_PACE;
  const chunk = chunkOf(pace);
  const drafter = copy?.track ?? request.constraint ?? request.drafter;
  const draftLength = new DraftLength(pace, drafter?.prior ?? { kept: 0, missed: 1 });
  const answer: number[] = [];
  let isCopy = true;
  let remaining = request.maximumNewTokens;
  if (remaining <= 0) return 'length';

  // 1. Prefill: the prompt enters the cache in chunks; the last one waits for the first drafts.
  let pending = request.prompt.slice(sequence.length);
  while (pending.length > chunk) {
    await request.next();
    await sequence.forward(pending.slice(0, chunk), 1);
    pending = pending.slice(chunk);
  }

  for (;;) {
    await request.next();

    // 2. Draft: up to k tokens that are likely to come, and a step no longer than one of the prefill.
    const room = Math.max(chunk - pending.length, FEWEST_DRAFTS);
    const longest = copy?.rule.longestDraft ?? Infinity;
    const worth = draftLength.tokens;
    // The last few go with the ones before: a step of their own would cost more than their rows.
    const { left = Infinity } = drafter ?? {};
    const wanted = left <= 1.5 * worth ? left : worth;
    const most = Math.min(wanted, room, remaining - 1, longest);
    const draft = most > 0 ? (drafter?.draft(most) ?? []) : [];

    // 3. Forward: what is not in the cache yet and the drafts; one row of logits for each draft and
    //    one for the token after them, float32 [draft + 1, vocabulary].
    const start = sequence.length + pending.length;
    const logits = await sequence.forward([...pending, ...draft], draft.length + 1);

    // 4. Choose row by row, for as long as the choice is the draft that the next row stands on.
    const emitted: number[] = [];
    let stop: StopReason | null = null;
    for (let row = 0; stop === null && row <= draft.length; row++) {
      const from = row * sequence.vocabulary;
      const ofRow = logits.subarray(from, from + sequence.vocabulary);
      const token = choose(request, ofRow);
      const copied = token === copy?.track.expected;
      isCopy &&= copied;
      if (!isCopy) request.likelihoods?.note([...answer, ...emitted], token, ofRow);
      if (request.isEnd(token)) {
        stop = 'end';
        break;
      }
      drafter?.advance(token);
      emitted.push(token);
      remaining--;
      if (repetition.sees(token, copied)) stop = 'repetition';
      else if (remaining === 0) stop = 'length';
      if (token !== draft[row]) break;
    }
    // A step that ends the answer kept all that it emitted; any other put one token of its own behind.
    const kept = stop === 'end' ? emitted.length : emitted.length - 1;
    draftLength.learn(draft.length, kept);
    if (draft.length > 0) request.onDrafts?.(draft.length, kept);

    if (!isCopy) noteDrafts(request, answer, draft, logits);

    // 5. Forget the drafts that were not confirmed: the last emitted token is not in the cache yet.
    const last = emitted.at(-1);
    if (last !== undefined) {
      sequence.length = start + emitted.length - 1;
      pending = [last];
      answer.push(...emitted);
      yield emitted;
    }
    if (stop !== null) return stop;
  }
}

/** What the rows say of the drafts, whether they were confirmed or not. */
function noteDrafts(
  { likelihoods, sequence: { vocabulary } }: DecodeRequest,
  answer: readonly number[],
  draft: readonly number[],
  logits: Float32Array,
): void {
  if (!likelihoods) return;
  for (const [row, token] of draft.entries()) {
    const ofRow = logits.subarray(row * vocabulary, (row + 1) * vocabulary);
    likelihoods.note([...answer, ...draft.slice(0, row)], token, ofRow);
  }
}

/** Step 4 for one row: the copy of the source unless another token is preferred by the margin. */
function choose({ choose, copy, constraint }: DecodeRequest, logits: Float32Array): number {
  if (copy === null) return choose(constraint?.mask(logits) ?? logits);
  const token = mostLikely(logits);
  const expected = copy.track.expected;
  if (expected === null || expected === token) return token;
  // A difference of logits is a difference of log-probabilities, in nats.
  const margin = (logits[token] as number) - (logits[expected] as number);
  return margin <= copy.rule.keepMargin ? expected : token;
}

/** Stops an answer that goes round in circles: some n-gram again and again over 32 tokens or more. */
class RepetitionGuard {
  readonly #tokens: number[] = [];
  /** For each period, how many of the last tokens equal the one a period before. */
  readonly #runs = new Array<number>(33).fill(0);

  /** Copies of the source are never a circle: the source may well repeat itself. */
  sees(token: number, copied: boolean): boolean {
    this.#tokens.push(token);
    let circle = false;
    for (let period = 1; period < this.#runs.length; period++) {
      const same = !copied && this.#tokens.at(-1 - period) === token;
      const run = same ? (this.#runs[period] as number) + 1 : 0;
      this.#runs[period] = run;
      if (run >= Math.max(32, 3 * period)) circle = true;
    }
    return circle;
  }
}
