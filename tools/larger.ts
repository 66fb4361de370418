// The three tools by a model that follows instructions, where the user wants that or the small one can't.
// Corrections are what differs between the text and its corrected wording, so that each can be refused.

import { applyCorrections } from '../contract/corrections.ts';
import { UserError } from '../contract/errors.ts';
import type {
  Correction,
  Piece,
  ProofreadOptions,
  ProofreadResult,
  SummarizeOptions,
  SummarizeResult,
} from '../contract/task.ts';
import { RewriteOptions } from '../contract/task.ts';
import { rewriteAsAsked } from './asked.ts';
import { editsBetween } from './edits.ts';
import { explain } from './explain.ts';
import { systemPrompt, unwrapped, userPrompt } from './prompts.ts';
import { protectedSpans, touches } from './protect.ts';
import { sourcesOf } from './sources.ts';
import { type Follow, type Model, through } from './tool.ts';

const DIALECTS: Record<ProofreadOptions['dialect'], string> = {
  american: 'American',
  british: 'British',
  canadian: 'Canadian',
  australian: 'Australian',
  indian: 'Indian',
};

/** A text is corrected in the language that it is in. */
export async function* proofreadByLarger(
  text: string,
  { dialect, words }: ProofreadOptions,
  model: Model,
): AsyncGenerator<Piece, ProofreadResult> {
  const instruction =
    'Correct the mistakes of spelling, grammar, punctuation and capitals, in the language of the text, and ' +
    `change nothing else: no wording, no style, no line breaks. English is ${DIALECTS[dialect]} here.`;
  const options = RewriteOptions.parse({ instruction, words });
  const writing = rewriteAsAsked(text, options, model);
  const { wordings } = yield* through(writing, (piece) =>
    piece.kind === 'progress' ? piece : null,
  );
  const corrections = correctionsBetween(text, wordings[0] ?? text, words);
  yield { kind: 'corrections', corrections };
  return { corrections, correctedInput: applyCorrections(text, corrections) };
}

function correctionsBetween(
  text: string,
  corrected: string,
  words: readonly string[],
): Correction[] {
  const spans = protectedSpans(text, words);
  return editsBetween(text, corrected)
    .filter(({ start, end }) => !touches(spans, start, end))
    .map(({ start, end, text: correction }) => ({
      startIndex: start,
      endIndex: end,
      correction,
      origin: 'model',
      ...explain(text.slice(start, end), correction),
    }));
}

/** What the tool for summaries does by a small model. */
type Kind = Exclude<SummarizeOptions['type'], 'teaser' | 'table'>;

const KINDS: Record<Kind, (length: SummarizeOptions['length']) => string> = {
  tldr: (length) => `Sum the text up in ${LENGTHS[length]} or fewer.`,
  'key-points': (length) =>
    `List the key points of the text, ${POINTS[length]} at most, each a short sentence on a line that begins with "- ".`,
  headline: () => 'Write a headline for the text, of twelve words at most, without a full stop.',
  list: () =>
    'For each paragraph of the text, say its point in a short sentence on a line that begins with "- ".',
};
const LENGTHS = { short: 'one sentence', medium: 'three sentences', long: 'five sentences' };
const POINTS = { short: 'three', medium: 'five', long: 'seven' };

export async function* summarizeByLarger(
  text: string,
  { type, length, format }: SummarizeOptions & { type: Kind },
  model: Follow,
): AsyncGenerator<Piece, SummarizeResult> {
  const prompt = {
    system: systemPrompt(
      `${KINDS[type](length)} Use the language of the text.${format === 'markdown' ? '' : ' Use no markup but what is asked for.'}`,
    ),
    user: userPrompt({ text }),
    maximumNewTokens: Math.min(1024, Math.floor(model.contextLength / 4)),
  };
  const needed = model.countTokens(prompt.system + prompt.user) + prompt.maximumNewTokens;
  if (needed > model.contextLength) {
    throw new UserError(
      'text-too-long',
      `The text is too long for the model ${model.name}.`,
      'Summarize it on this computer, which works in parts, or select a part of it.',
    );
  }
  const answer = yield* through(
    model.answer(prompt),
    (piece): Piece => ({ kind: 'text', text: piece, replace: false }),
  );
  const summary = unwrapped(answer.text);
  if (summary === '') {
    throw new UserError(
      'server-failed',
      'The model said nothing.',
      'Try again, or use the model on this computer.',
    );
  }
  return { summary, sources: sourcesOf(summary, text), notices: [] };
}
