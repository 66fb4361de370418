// Teasers and tables, which take a model that follows instructions. A text too long for one pass is first
// said briefly, part by part. A sentence or a row with a name or a number that the text has not is left out.
import { UserError } from '../contract/errors.ts';
import type { Piece, SummarizeOptions, SummaryNotice } from '../contract/task.ts';
import { sentenceTexts } from './chunk.ts';
import { mostTelling, unsupported } from './faithful.ts';
import { partsOf } from './parts.ts';
import { systemPrompt, unwrapped, userPrompt } from './prompts.ts';
import { type Follow, wholeAnswer } from './tool.ts';

/** As in the browsers' Summarizer API. */
const TEASER_SENTENCES = { short: 1, medium: 3, long: 5 } as const;
const TABLE_ROWS = { short: 5, medium: 10, long: 20 } as const;
/** Share of the context that the text of one pass may take. */
const PASS_SHARE = 0.6;

export interface PromptedSummary {
  summary: string;
  notices: SummaryNotice[];
}

export async function* summarizeByPrompt(
  text: string,
  { type, length }: SummarizeOptions & { type: 'teaser' | 'table' },
  model: Follow,
): AsyncGenerator<Piece, PromptedSummary> {
  const { text: brief, parts } = yield* fitted(text, model);
  const notices: SummaryNotice[] = parts > 1 ? [{ code: 'in-parts', parts }] : [];
  const { text: answer } = await wholeAnswer(model, {
    system: systemPrompt(type === 'teaser' ? teaserTask(length) : tableTask(length)),
    user: userPrompt({ text: brief }),
    maximumNewTokens: Math.min(1024, Math.floor(model.contextLength / 4)),
  });
  const made =
    type === 'teaser' ? teaser(unwrapped(answer), text, length) : table(unwrapped(answer), text);
  yield { kind: 'text', text: made.summary, replace: true };
  return { summary: made.summary, notices: [...notices, ...made.notices] };
}

function teaserTask(length: SummarizeOptions['length']): string {
  return `You write a teaser of a text in its language: ${TEASER_SENTENCES[length]} sentence(s) that say what it is about and make people want to read it. Use nothing that is not in it.`;
}

function tableTask(length: SummarizeOptions['length']): string {
  return `You put what a text says into a Markdown table with a header row and at most ${TABLE_ROWS[length]} rows, in the words of the text. Use nothing that is not in it.`;
}

/** The text, or what its parts say where it is too long for one pass. */
async function* fitted(
  text: string,
  model: Follow,
): AsyncGenerator<Piece, { text: string; parts: number }> {
  const budget = Math.floor(PASS_SHARE * model.contextLength);
  let current = text;
  let first = 1;
  for (;;) {
    const parts = partsOf(current, budget, (part) => model.countTokens(part));
    if (parts.length <= 1) return { text: current, parts: first };
    if (first === 1) first = parts.length;
    const said: string[] = [];
    for (const [index, part] of parts.entries()) {
      yield { kind: 'progress', done: index, total: parts.length + 1 };
      const answer = await wholeAnswer(model, {
        system: systemPrompt(
          'You say in a few sentences what a text says, with its names and numbers.',
        ),
        user: userPrompt({ text: part.text }),
        maximumNewTokens: Math.floor(budget / 4),
      });
      said.push(unwrapped(answer.text));
    }
    const next = said.join('\n\n');
    // A model that doesn't condense would go round for ever.
    if (next.length > 0.8 * current.length) throw noTable();
    current = next;
  }
}

function teaser(answer: string, text: string, length: SummarizeOptions['length']): PromptedSummary {
  const held = sentenceTexts(answer)
    .slice(0, TEASER_SENTENCES[length])
    .filter((sentence) => unsupported(sentence, text).length === 0);
  if (held.length > 0) return { summary: held.join(' '), notices: [] };
  const quote = mostTelling(sentenceTexts(text)) ?? '';
  return { summary: quote, notices: [{ code: 'quoted', sentences: 1 }] };
}

/** The table's lines, without the rows that say what the text does not. */
function table(answer: string, text: string): PromptedSummary {
  const lines = answer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\|.*\|$/.test(line));
  const [header, rule, ...rows] = lines;
  if (header === undefined || rule === undefined || !/^[|:\s-]+$/.test(rule)) throw noTable();
  const columns = header.split('|').length;
  const kept = rows.filter(
    (row) =>
      row.split('|').length === columns &&
      row.split('|').every((cell) => unsupported(`of ${cell.trim()}`, text).length === 0),
  );
  if (kept.length === 0) throw noTable();
  const left = rows.length - kept.length;
  return {
    summary: [header, rule, ...kept].join('\n'),
    notices: left > 0 ? [{ code: 'rows-left-out', rows: left }] : [],
  };
}

function noTable(): UserError {
  return new UserError(
    'no-answer',
    'The model gave no answer that can be offered.',
    'Try again, or choose another kind of summary.',
  );
}
