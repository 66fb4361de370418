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
import { Asked } from './asked.ts';
import { blocksOf, type Excerpt, readExcerpt } from './chunk.ts';
import { isAnotherSentence } from './doubts.ts';
import { type Edit, editsBetween } from './edits.ts';
import { systemPrompt, unwrapped, userPrompt } from './prompts.ts';
import { isAllowed, toCorrection } from './proofread.ts';
import { protectedSpans, type Span } from './protect.ts';
import { sourcesOf } from './sources.ts';
import { type Follow, outcomeOf, through } from './tool.ts';

const DIALECTS: Record<ProofreadOptions['dialect'], string> = {
  american: 'American',
  british: 'British',
  canadian: 'Canadian',
  australian: 'Australian',
  indian: 'Indian',
};

/**
 * A text is corrected in the language that it is in. Its corrections are told at the end: until then another model
 * can still do it.
 */
export async function* proofreadByLarger(
  text: string,
  { dialect, words }: ProofreadOptions,
  model: Follow,
): AsyncGenerator<Piece, ProofreadResult> {
  const instruction =
    'Correct the mistakes of spelling, grammar, punctuation and capitals, in the language of the text, and ' +
    `change nothing else: no wording, no style, no line breaks. English is ${DIALECTS[dialect]} here.`;
  const asked = new Asked(text, RewriteOptions.parse({ instruction, words }), model);
  const spans = protectedSpans(text, words);
  const corrections: Correction[] = [];
  for (const [index, part] of asked.parts.entries()) {
    const written = await outcomeOf(asked.write(text.slice(part.start, part.end)));
    const found = changesIn(text, part, written.text).flatMap(({ excerpt, edits }) =>
      edits
        .filter((edit) => isAllowed(text, excerpt, spans, edit))
        .map((edit) => toCorrection(text, excerpt, { ...edit, origin: 'model' })),
    );
    corrections.push(...found);
    yield { kind: 'progress', done: index + 1, total: asked.parts.length };
  }
  yield { kind: 'corrections', corrections };
  return { corrections, correctedInput: applyCorrections(text, corrections) };
}

/**
 * What the model changed in a part: block by block, or in all of it at once where it did not keep the blocks. Both
 * versions are read with single spaces, so line ends and columns that it changed don't count.
 */
function changesIn(
  text: string,
  { start, end }: Span,
  written: string,
): { excerpt: Excerpt; edits: Edit[] }[] {
  const after = blocksOf(written);
  const changes = blocksOf(text.slice(start, end)).map((block, index) => ({
    excerpt: { ...block, start: start + block.start, end: start + block.end },
    edits: editsBetween(block.text, after[index]?.text ?? ''),
  }));
  const isKept = ({ excerpt, edits }: (typeof changes)[number], index: number) =>
    excerpt.marked === after[index]?.marked && !isAnotherSentence(excerpt.text, edits);
  if (changes.length === after.length && changes.every(isKept)) return changes;
  const excerpt = readExcerpt(text, start, end);
  const corrected = readExcerpt(written, 0, written.length);
  return excerpt && corrected
    ? [{ excerpt, edits: editsBetween(excerpt.text, corrected.text) }]
    : [];
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
