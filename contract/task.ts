// What travels between the processes when text is worked on: the request, the pieces that stream
// back, and the outcome. Names follow the browsers' built-in AI APIs. Imports nothing of ours but
// the error codes; knows no process, model or prompt.
import { z } from 'zod';
import { Problem } from './errors.ts';

/** The tools that the bundled model has an adapter for: they are in the tray and have hotkeys. */
export const ToolName = z.enum(['proofread', 'rewrite', 'summarize']);
export type ToolName = z.infer<typeof ToolName>;

/** All that can be asked for; what is not a ToolName takes a model that follows instructions. */
export const TaskName = z.enum([...ToolName.options, 'compose', 'reply']);
export type TaskName = z.infer<typeof TaskName>;

export const CorrectionType = z.enum([
  'spelling',
  'punctuation',
  'capitalization',
  'grammar',
  'preposition',
  'missing-words',
  'style',
]);
export type CorrectionType = z.infer<typeof CorrectionType>;

/** What an edit does, so that it can be explained in any language. */
export const CorrectionReason = z.enum([
  'written-so',
  'written-and-marked-so',
  'spacing',
  'one-word',
  'missing-space',
  'missing-mark',
  'needless-mark',
  'other-mark',
  'missing-preposition',
  'missing-words',
  'needless-preposition',
  'needless-words',
  'other-preposition',
  'confused',
  'other-form',
  'misspelt',
  'right-form',
  'better-words',
]);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** Who found a mistake: the model, the rules, or each without the other. */
export const CorrectionOrigin = z.enum(['model', 'rules', 'both']);
export type CorrectionOrigin = z.infer<typeof CorrectionOrigin>;

/** One edit: replaces `[startIndex, endIndex)` (UTF-16 units of the original input) by `correction`. */
export const Correction = z.object({
  startIndex: z.number().int().nonnegative(),
  endIndex: z.number().int().nonnegative(),
  correction: z.string(),
  types: z.array(CorrectionType).min(1),
  reason: CorrectionReason,
  /** The reason in an English sentence. */
  explanation: z.string(),
  origin: CorrectionOrigin,
});
export type Correction = z.infer<typeof Correction>;

/** Corrections are ascending and do not overlap; applying all of them to the input gives `correctedInput`. */
export const ProofreadResult = z.object({
  correctedInput: z.string(),
  corrections: z.array(Correction),
});
export type ProofreadResult = z.infer<typeof ProofreadResult>;

/** The English to write; both spellings of a word are right where the dialect has both. */
export const Dialect = z.enum(['american', 'british', 'canadian', 'australian', 'indian']);
export type Dialect = z.infer<typeof Dialect>;

/** Names and terms that no tool may correct or lose (see own-words.ts). */
export const OwnWords = z.array(z.string().trim().min(1).max(64)).max(1000);

export const ProofreadOptions = z.object({
  dialect: Dialect.default('american'),
  words: OwnWords.default([]),
});
export type ProofreadOptions = z.infer<typeof ProofreadOptions>;

export const SummarizeOptions = z.object({
  type: z.enum(['tldr', 'key-points', 'headline', 'list', 'teaser', 'table']).default('tldr'),
  length: z.enum(['short', 'medium', 'long']).default('medium'),
  format: z.enum(['plain-text', 'markdown']).default('plain-text'),
});
export type SummarizeOptions = z.infer<typeof SummarizeOptions>;

/** `[startIndex, endIndex)` of a summary is said in `[sourceStart, sourceEnd)` of the input. */
export const SummarySource = z.object({
  startIndex: z.number().int().nonnegative(),
  endIndex: z.number().int().nonnegative(),
  sourceStart: z.number().int().nonnegative(),
  sourceEnd: z.number().int().nonnegative(),
});
export type SummarySource = z.infer<typeof SummarySource>;

/** What was done to a text beside summarizing it; each head has words for it. */
export const SummaryNotice = z.discriminatedUnion('code', [
  z.object({ code: z.literal('code-left-out') }),
  /** Too long for one pass: it was summarized in parts, and those together. */
  z.object({ code: z.literal('in-parts'), parts: z.number().int().positive() }),
  /** Sentences of the text as it stands, because the model gave none that the text bears out. */
  z.object({ code: z.literal('quoted'), sentences: z.number().int().positive() }),
  /** Rows of a table that said what the text does not. */
  z.object({ code: z.literal('rows-left-out'), rows: z.number().int().positive() }),
]);
export type SummaryNotice = z.infer<typeof SummaryNotice>;

export const SummarizeResult = z.object({
  summary: z.string(),
  /** Ascending; sentences of the summary that no sentence of the input says alone are left out. */
  sources: z.array(SummarySource),
  notices: z.array(SummaryNotice),
});
export type SummarizeResult = z.infer<typeof SummarizeResult>;

/** What the user asks for in words of their own. */
export const Instruction = z.string().trim().max(2000);

/** The folder's name of an adapter; nothing that could lead out of it. */
const AdapterName = z.string().regex(/^(?:[A-Za-z0-9][\w.-]{0,63})?$/);

/** With a tone and a length, the text is rewritten twice, the tone first. One wish must be there. */
export const RewriteOptions = z.object({
  tone: z
    .enum(['as-is', 'more-formal', 'more-casual', 'friendly', 'professional', 'concise', 'simpler'])
    .default('as-is'),
  length: z.enum(['as-is', 'shorter', 'longer']).default('as-is'),
  /** "Describe your change": takes a model that follows instructions, as `longer` does. */
  instruction: Instruction.default(''),
  /** An adapter of the user's own, which then does it alone: the other wishes are not told to it. */
  adapter: AdapterName.default(''),
  /** How many wordings of the whole text to give; fewer come when the model has no other. */
  alternatives: z.number().int().min(1).max(3).default(1),
  /** Mistakes are corrected on the way. */
  dialect: Dialect.default('american'),
  words: OwnWords.default([]),
});
export type RewriteOptions = z.infer<typeof RewriteOptions>;

/**
 * What the answer to a sentence lost, so that the sentence stays as it was: something that must survive
 * (an address, code, a quotation), a name, number or negation, or the sense of it.
 */
export const KeptReason = z.enum(['protected', 'facts', 'doubt', 'language']);
export type KeptReason = z.infer<typeof KeptReason>;

/** `wordings` differ from one another, the likeliest first; each is the whole text, its structure kept. */
export const RewriteResult = z.object({
  wordings: z.array(z.string()).min(1),
  /** Sentences of the first wording that are as they were, but for mistakes: every answer was refused. */
  kept: z.array(z.object({ reason: KeptReason, sentences: z.number().int().positive() })),
  /** Addresses, numbers, quotations and the like that the first wording lacks: the user must be told. */
  missing: z.array(z.string()),
});
export type RewriteResult = z.infer<typeof RewriteResult>;

/** A new text; the request's text is what it refers to, and may be empty. */
export const ComposeOptions = z.object({ instruction: Instruction });
export type ComposeOptions = z.infer<typeof ComposeOptions>;

/** Replies to the request's text: one for, one against, one that asks; or three of what is wished. */
export const ReplyOptions = z.object({ instruction: Instruction.default('') });
export type ReplyOptions = z.infer<typeof ReplyOptions>;

export const ComposeResult = z.object({
  /** One text, or up to three replies. */
  texts: z.array(z.string()).min(1),
  /** Names, numbers and addresses that nobody gave: the user must be told. */
  added: z.array(z.string()),
  /** The model that wrote it. */
  model: z.string(),
});
export type ComposeResult = z.infer<typeof ComposeResult>;

/** The longest text that a tool accepts, in UTF-16 units. */
export const MAXIMUM_TEXT_LENGTH = 4_000_000;
/** The same in UTF-8: no UTF-16 unit takes more than three bytes. */
export const MAXIMUM_TEXT_BYTES = 3 * MAXIMUM_TEXT_LENGTH;

export const Request = z.discriminatedUnion('tool', [
  z.object({
    id: z.string().min(1).max(64),
    tool: z.literal('proofread'),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    options: ProofreadOptions.prefault({}),
  }),
  z.object({
    id: z.string().min(1).max(64),
    tool: z.literal('rewrite'),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    options: RewriteOptions.prefault({}),
  }),
  z.object({
    id: z.string().min(1).max(64),
    tool: z.literal('summarize'),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    options: SummarizeOptions.prefault({}),
  }),
  z.object({
    id: z.string().min(1).max(64),
    tool: z.literal('compose'),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    options: ComposeOptions,
  }),
  z.object({
    id: z.string().min(1).max(64),
    tool: z.literal('reply'),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    options: ReplyOptions.prefault({}),
  }),
]);
export type Request = z.infer<typeof Request>;

/** What a tool is first asked for; the panel and the Write page offer the rest. */
export const FIRST_OPTIONS: Record<ToolName, object> = {
  proofread: {},
  rewrite: { tone: 'professional' },
  summarize: {},
};

/**
 * What streams back while a request runs. `progress` counts units of work (sentences or chunks);
 * `corrections` are final for the text that they cover; `text` appends to the summary or
 * rewritten text shown so far (`replace` starts it anew).
 */
export const Piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('corrections'), corrections: z.array(Correction) }),
  z.object({ kind: z.literal('text'), text: z.string(), replace: z.boolean() }),
]);
export type Piece = z.infer<typeof Piece>;

export const Timing = z.object({
  totalMilliseconds: z.number(),
  firstPieceMilliseconds: z.number().nullable(),
  promptTokens: z.number(),
  generatedTokens: z.number(),
});
export type Timing = z.infer<typeof Timing>;

/** How a request ended: exactly one of these, always. */
export const Outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('proofread'), result: ProofreadResult, timing: Timing }),
  z.object({ status: z.literal('rewritten'), result: RewriteResult, timing: Timing }),
  z.object({ status: z.literal('summarized'), result: SummarizeResult, timing: Timing }),
  z.object({ status: z.literal('composed'), result: ComposeResult, timing: Timing }),
  z.object({ status: z.literal('cancelled') }),
  z.object({ status: z.literal('failed'), problem: Problem }),
]);
export type Outcome = z.infer<typeof Outcome>;
