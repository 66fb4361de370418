// Rewriting as the writer asks in words, by a model that follows instructions: the whole text at once where
// it fits, else a few paragraphs at a time. White space around the text and between the parts stays. What
// must survive and is gone is asked for once more; then the part stays as it was, or, where the writer's
// own words may have meant it, the result says what it lacks.
import type { KeptReason, Piece, RewriteOptions, RewriteResult } from '../contract/task.ts';
import { blocksOf, sentencesOf, sentenceTexts } from './chunk.ts';
import { unsupported } from './faithful.ts';
import { type Prompt, requirePrompted } from './prompted.ts';
import { systemPrompt, unwrapped, userPrompt } from './prompts.ts';
import { protectedSpans, type Span } from './protect.ts';
import { type Follow, type Model, wholeAnswer } from './tool.ts';
import { wishesOf } from './wishes.ts';

const TASK = 'You change texts as their writer asks, and leave everything else in them as it is.';
/** Share of the context that a part may take: the answer may be longer, and the rules need room. */
const PART_SHARE = 0.3;
const ANOTHER = { temperature: 0.8, topP: 0.95 };

/** Streams the first wording. Throws UserError `needs-larger-model` without a model that follows. */
export async function* rewriteAsAsked(
  text: string,
  options: RewriteOptions,
  model: Model,
): AsyncGenerator<Piece, RewriteResult> {
  const what = options.instruction === '' ? 'Making a text longer' : 'Changing a text as you ask';
  const run = new Asked(text, options, requirePrompted(model.prompted, what));
  return yield* run.wordings(options.alternatives);
}

/** What became of one part: the text in its place, what it lacks, and why it is the old one if it must be. */
interface Part {
  text: string;
  missing: string[];
  reason: KeptReason | null;
}

/** A text, what is asked of it, and the model that does it part by part. */
export class Asked {
  /** What the model takes at once, ascending; only white space lies between. */
  readonly parts: readonly Span[];
  readonly #text: string;
  readonly #options: RewriteOptions;
  readonly #model: Follow;
  /** How its lines end; null for a single line. */
  readonly #lineEnd: string | null;

  constructor(text: string, options: RewriteOptions, model: Follow) {
    this.#text = text;
    this.#options = options;
    this.#model = model;
    this.#lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? null;
    this.parts = partsOf(text, PART_SHARE * model.contextLength, (part) => model.countTokens(part));
  }

  async *wordings(limit: number): AsyncGenerator<Piece, RewriteResult> {
    const first = yield* this.#wording(undefined);
    const wordings = new Set([first.text]);
    for (let seed = 1; seed < limit; seed++) {
      const other = this.#wording({ ...ANOTHER, seed });
      let step = await other.next();
      while (!step.done) step = await other.next();
      // Another wording that lacks something is no gain.
      if (step.value.missing.length === 0) wordings.add(step.value.text);
    }
    return { wordings: [...wordings], kept: first.kept, missing: first.missing };
  }

  async *#wording(
    sampling: Prompt['sampling'],
  ): AsyncGenerator<Piece, Omit<RewriteResult, 'wordings'> & { text: string }> {
    const kept = new Map<KeptReason, number>();
    const missing: string[] = [];
    let written = '';
    let position = 0;
    for (const [index, { start, end }] of this.parts.entries()) {
      const source = this.#text.slice(start, end);
      const lead = this.#text.slice(position, start);
      if (lead !== '') yield { kind: 'text', text: lead, replace: false };
      written += lead;
      const part = yield* this.write(source, sampling, written);
      written += part.text;
      missing.push(...part.missing);
      if (part.reason !== null) {
        const sentences = sentenceTexts(source).length;
        kept.set(part.reason, (kept.get(part.reason) ?? 0) + sentences);
      }
      position = end;
      yield { kind: 'progress', done: index + 1, total: this.parts.length };
    }
    const rest = this.#text.slice(position);
    if (rest !== '') yield { kind: 'text', text: rest, replace: false };
    return {
      text: written + rest,
      missing: [...new Set(missing)],
      kept: Array.from(kept, ([reason, sentences]) => ({ reason, sentences })),
    };
  }

  /** Streams what becomes of a part; `before` is what stands before it, for when something streamed is taken back. */
  async *write(
    source: string,
    sampling?: Prompt['sampling'],
    before = '',
  ): AsyncGenerator<Piece, Part> {
    let streamed = '';
    const answer = this.#model.answer(this.#prompt(source, [], sampling));
    try {
      for (;;) {
        const step = await answer.next();
        if (!step.done) {
          const piece = this.#inItsLines(step.value);
          streamed += piece;
          yield { kind: 'text', text: piece, replace: false };
          continue;
        }
        let part = this.#judged(source, step.value);
        if (part.missing.length > 0 || part.reason !== null) {
          part = better(part, await this.#again(source, part.missing));
        }
        if (part.text !== streamed) {
          yield { kind: 'text', text: before + part.text, replace: true };
        }
        return part;
      }
    } finally {
      // Whoever reads may have had enough.
      await answer.return({ text: streamed, complete: false });
    }
  }

  async #again(source: string, missing: readonly string[]): Promise<Part> {
    const prompt = this.#prompt(source, missing, { ...ANOTHER, seed: 17 });
    return this.#judged(source, await wholeAnswer(this.#model, prompt));
  }

  #prompt(source: string, missing: readonly string[], sampling: Prompt['sampling']): Prompt {
    const keep =
      missing.length === 0 ? [] : [`These must be in it unchanged: ${missing.join(', ')}`];
    const tokens = this.#model.countTokens(source);
    return {
      system: systemPrompt(TASK),
      user: userPrompt({
        instruction: [...wishesOf(this.#options), ...keep].join(' '),
        text: source,
      }),
      maximumNewTokens: Math.min(2 * tokens + 256, Math.floor(this.#model.contextLength / 2)),
      ...(sampling === undefined ? {} : { sampling }),
    };
  }

  #judged(source: string, { text, complete }: { text: string; complete: boolean }): Part {
    const said = this.#inItsLines(unwrapped(text));
    const old = (reason: KeptReason, missing: string[] = []) => ({ text: source, missing, reason });
    if (!complete || said === '') return old('doubt');
    const missing = missingIn(source, said, this.#options.words);
    // The writer's own words may have asked for it to go; a tone or a length never does.
    if (this.#options.instruction !== '') return { text: said, missing, reason: null };
    if (missing.length > 0) return old('protected', missing);
    if (unsupported(said, source).length > 0) return old('facts');
    return { text: said, missing, reason: null };
  }

  /** What the model says, in lines that end as the text's: most models write no other end than "\n". */
  #inItsLines(said: string): string {
    return this.#lineEnd === null ? said : said.replace(/\r\n|\r|\n/g, this.#lineEnd);
  }
}

/** Of two tries at a part, the one that lacks less; a part that was kept lacks nothing in the end. */
function better(first: Part, second: Part): Part {
  const best = second.reason === null && second.missing.length < lacks(first) ? second : first;
  return best.reason === null ? best : { ...best, missing: [] };
}

function lacks({ reason, missing }: Part): number {
  return reason === null ? missing.length : Number.POSITIVE_INFINITY;
}

/** What must survive in `source` and is not in `answer`, or not as often. Marks without words don't count. */
export function missingIn(source: string, answer: string, words: readonly string[]): string[] {
  const times = (text: string, part: string) => text.split(part).length - 1;
  const parts = protectedSpans(source, words)
    .map(({ start, end }) => source.slice(start, end).replace(/^[\s*_~|]+|[\s*_~|]+$/g, ''))
    .filter((part) => /[\p{L}\d]/u.test(part));
  return [...new Set(parts)].filter((part) => times(answer, part) < times(source, part));
}

/** Parts of at most about `budget` tokens: whole paragraphs, or sentences of a long one. */
function partsOf(text: string, budget: number, countTokens: (text: string) => number): Span[] {
  const parts: Span[] = [];
  const places = blocksOf(text).flatMap((block) =>
    countTokens(block.text) <= budget ? [block] : sentencesOf(block),
  );
  for (const { end } of places) {
    const last = parts.at(-1);
    if (last && countTokens(text.slice(last.start, end)) <= budget) last.end = end;
    // What stands before a paragraph, as the mark of an item, is of its part.
    else parts.push({ start: end - text.slice(last?.end ?? 0, end).trimStart().length, end });
  }
  return parts;
}
