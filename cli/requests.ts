// What other programs may ask of the tools, and what they get: names, options and results, for the servers.
// The user's own words and dialect go into every request.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  ComposeOptions,
  ComposeResult,
  Dialect,
  MAXIMUM_TEXT_LENGTH,
  type Outcome,
  ProofreadResult,
  ReplyOptions,
  Request,
  RewriteOptions,
  RewriteResult,
  SummarizeOptions,
  SummarizeResult,
  type TaskName,
} from '../contract/task.ts';
import { personal } from './personal.ts';

const input = z.string().max(MAXIMUM_TEXT_LENGTH).describe('The text to work on');
/** Without a default, which would overrule the user's own dialect. */
const dialect = Dialect.optional();

/** Of each tool: what it does, what it takes beside its input, and the shape of its result. */
export const OFFERED = {
  proofread: {
    description:
      'Finds spelling, grammar and punctuation mistakes in an English text, on this computer. Gives the ' +
      'corrected text and each correction with its place, kind and reason.',
    input: { input, dialect },
    result: ProofreadResult,
  },
  rewrite: {
    description:
      'Rewrites an English text in another tone, or shorter, on this computer, and corrects its mistakes on ' +
      'the way. Addresses, code, names, numbers and the structure of the text stay; a sentence that would ' +
      'lose one stays as it was.',
    input: {
      input,
      tone: RewriteOptions.shape.tone,
      length: RewriteOptions.shape.length,
      instruction: RewriteOptions.shape.instruction.describe(
        'The change in free words; takes a larger model than the one that comes with Pilcrow',
      ),
      adapter: RewriteOptions.shape.adapter.describe(
        "An adapter of the user's own that does it alone",
      ),
      alternatives: RewriteOptions.shape.alternatives.describe('How many wordings, 1 to 3'),
      dialect,
    },
    result: RewriteResult,
  },
  summarize: {
    description:
      'Summarizes an English text of any length in a few sentences, key points, a list or a headline, on ' +
      'this computer. Gives the sentence of the text that each part of the summary comes from.',
    input: {
      input,
      type: SummarizeOptions.shape.type,
      length: SummarizeOptions.shape.length,
      format: SummarizeOptions.shape.format,
    },
    result: SummarizeResult,
  },
  compose: {
    description:
      'Writes a text as the instruction asks, with an optional text that it refers to. Takes a larger model ' +
      'than the one that comes with Pilcrow. Names what the text says that nobody gave.',
    input: {
      input: ComposeOptions.shape.instruction.min(1).describe('What to write'),
      context: input.describe('A text that it refers to').default(''),
    },
    result: ComposeResult,
  },
  reply: {
    description:
      'Suggests up to three short replies to a message. Takes a larger model than the one that comes with ' +
      'Pilcrow.',
    input: {
      input: input.describe('The message'),
      instruction: ReplyOptions.shape.instruction.describe('What the reply shall say'),
    },
    result: ComposeResult,
  },
} as const;

/** The request for what a program has asked, its options already checked. */
export async function requestFor(
  tool: TaskName,
  { input: text, ...options }: { input: string } & Record<string, unknown>,
): Promise<Request> {
  if (tool === 'compose') {
    const { context = '' } = options;
    const { instruction } = ComposeOptions.parse({ instruction: text });
    return Request.parse({ id: randomUUID(), tool, text: context, options: { instruction } });
  }
  const own = await personal({});
  return Request.parse({ id: randomUUID(), tool, text, options: { ...own, ...options } });
}

/** What the user would take from an outcome; null where it holds no result. */
export function resultText(outcome: Outcome): string | null {
  switch (outcome.status) {
    case 'proofread':
      return outcome.result.correctedInput;
    case 'rewritten':
      return outcome.result.wordings[0] ?? '';
    case 'summarized':
      return outcome.result.summary;
    case 'composed':
      return outcome.result.texts.join('\n---\n');
    default:
      return null;
  }
}
