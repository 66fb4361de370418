// Runs one request from text to outcome: the one file that joins the tools and the engine. Whatever
// happens, it ends with exactly one outcome; nothing is thrown at a caller.
import { isAbort, toProblem, UserError } from '../contract/errors.ts';
import {
  MAXIMUM_TEXT_LENGTH,
  type Outcome,
  type Piece,
  type Request,
  type Timing,
} from '../contract/task.ts';
import type { Engine, GeneratedPiece, Generation } from '../engine/engine.ts';
import { rewriteAsAsked } from './asked.ts';
import { compose, reply } from './compose.ts';
import { proofreadByLarger, summarizeByLarger } from './larger.ts';
import type { PromptedModel } from './prompted.ts';
import { proofread } from './proofread.ts';
import { rewrite } from './rewrite.ts';
import { NO_RULES, type Rules } from './rules.ts';
import { summarize } from './summarize.ts';
import type { Answer, Follow, Model, Question } from './tool.ts';

export interface RunOptions {
  priority: 'interactive' | 'background';
  signal?: AbortSignal;
  /** What proofreading asks beside the model; without it, the model alone decides. */
  rules?: Rules;
  /** What follows instructions, for the tools that need it. */
  prompted?: PromptedModel | null;
}

type Run = AsyncGenerator<Piece, (timing: Timing) => Outcome>;

/** Streams the pieces of `request`; the return value is how it ended. */
export function runRequest(
  engine: Engine,
  request: Request,
  options: RunOptions,
): AsyncGenerator<Piece, Outcome> {
  return runTool(request, options.signal, (timing) =>
    startTool(request, engineModel(engine, options, timing), options.rules),
  );
}

/** The same by a larger model alone, with no engine in the process. */
export function runByLarger(
  prompted: PromptedModel,
  request: Request,
  signal: AbortSignal,
): AsyncGenerator<Piece, Outcome> {
  return runTool(request, signal, (timing) =>
    startByLarger(request, followed(prompted, signal, timing)),
  );
}

async function* runTool(
  request: Request,
  signal: AbortSignal | undefined,
  start: (timing: Timing) => Run,
): AsyncGenerator<Piece, Outcome> {
  const started = performance.now();
  let run: Run | null = null;
  const timing: Timing = {
    totalMilliseconds: 0,
    firstPieceMilliseconds: null,
    promptTokens: 0,
    generatedTokens: 0,
  };
  try {
    // What is to be written may refer to nothing.
    if (request.tool !== 'compose' || request.text.trim() !== '') requireText(request.text);
    run = start(timing);
    for (;;) {
      signal?.throwIfAborted();
      const step = await run.next();
      const now = performance.now() - started;
      if (step.done) {
        timing.totalMilliseconds = now;
        return step.value(timing);
      }
      if (step.value.kind !== 'progress') timing.firstPieceMilliseconds ??= now;
      yield step.value;
    }
  } catch (error) {
    if (signal?.aborted || isAbort(error)) return { status: 'cancelled' };
    return { status: 'failed', problem: toProblem(error) };
  } finally {
    await run?.return(undefined as never); // its value goes nowhere
  }
}

/** One row a tool. The outcome waits for the timing, which is whole only at the end. */
async function* startTool(request: Request, model: Model, rules: Rules = NO_RULES): Run {
  switch (request.tool) {
    case 'proofread': {
      const result = yield* proofread(request.text, request.options, model, rules);
      return (timing) => ({ status: 'proofread', result, timing });
    }
    case 'rewrite': {
      const result = yield* rewrite(request.text, request.options, model, rules);
      return (timing) => ({ status: 'rewritten', result, timing });
    }
    case 'summarize': {
      const result = yield* summarize(request.text, request.options, model, rules);
      return (timing) => ({ status: 'summarized', result, timing });
    }
    case 'compose': {
      const result = yield* compose(request.text, request.options, model);
      return (timing) => ({ status: 'composed', result, timing });
    }
    case 'reply': {
      const result = yield* reply(request.text, request.options, model);
      return (timing) => ({ status: 'composed', result, timing });
    }
  }
}

async function* startByLarger(request: Request, prompted: Follow): Run {
  const model: Model = {
    prompted,
    countTokens: prompted.countTokens,
    // No adapter is there to be asked, and the tools below ask none.
    answer: noAdapter,
    score: noAdapter,
    sureness: noAdapter,
  };
  switch (request.tool) {
    case 'proofread': {
      const result = yield* proofreadByLarger(request.text, request.options, prompted);
      return (timing) => ({ status: 'proofread', result, timing });
    }
    case 'rewrite': {
      const result = yield* rewriteAsAsked(request.text, request.options, model);
      return (timing) => ({ status: 'rewritten', result, timing });
    }
    case 'summarize': {
      const { type } = request.options;
      if (type === 'teaser' || type === 'table') break;
      const options = { ...request.options, type };
      const result = yield* summarizeByLarger(request.text, options, prompted);
      return (timing) => ({ status: 'summarized', result, timing });
    }
  }
  // What only a larger model can do, its tool does by one anyway.
  return yield* startTool(request, model);
}

function noAdapter(): never {
  throw new Error('There is no adapter here');
}

/** The engine as a tool sees it, for work that nobody waits for. */
export function backgroundModel(engine: Engine, signal: AbortSignal): Model {
  const unused = {
    totalMilliseconds: 0,
    firstPieceMilliseconds: null,
    promptTokens: 0,
    generatedTokens: 0,
  };
  return engineModel(engine, { priority: 'background', signal }, unused);
}

function engineModel(engine: Engine, options: RunOptions, timing: Timing): Model {
  const how = {
    priority: options.priority,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  return {
    score: ({ adapter, source }, answers) => engine.score({ adapter, source, answers, ...how }),
    sureness: (question, parts) => engine.sureness({ ...question, parts, ...how }),
    countTokens: (text) => engine.countTokens(text),
    prompted: options.prompted ? followed(options.prompted, options.signal, timing) : null,
    async *answer({ copiesSource, ...question }: Question) {
      const copy = copiesSource ? { copy: { keepMargin: 0 } } : {};
      const stream = engine.generate({ ...question, ...copy, ...how });
      const promptTokens = () => engine.countTokens(question.source) + 2;
      return yield* answerOf(stream, (text, generation) => {
        timing.promptTokens += generation?.promptTokens ?? promptTokens();
        timing.generatedTokens += generation?.newTokens ?? engine.countTokens(text);
      });
    },
  };
}

/** A bundle whose model follows instructions, as the tools want it. */
export function promptedModel(
  engine: Engine,
  priority: RunOptions['priority'] = 'interactive',
): PromptedModel {
  return {
    name: engine.name,
    contextLength: engine.contextLength,
    countTokens: (text) => engine.countTokens(text),
    answer({ system, user, ...wanted }, signal) {
      const how = { priority, adapter: null, ...(signal === undefined ? {} : { signal }) };
      return answerOf(engine.generate({ ...how, ...wanted, system, source: user }), () => {});
    },
  };
}

/**
 * The engine's stream as an answer's; `count` is told at the end, without a generation when whoever reads
 * had enough: the engine stops then.
 */
async function* answerOf(
  stream: AsyncGenerator<GeneratedPiece, Generation>,
  count: (text: string, generation?: Generation) => void,
): AsyncGenerator<string, Answer> {
  let text = '';
  let counted = false;
  try {
    for (;;) {
      const step = await stream.next();
      if (step.done) {
        counted = true;
        count(step.value.text, step.value);
        return { text: step.value.text, complete: step.value.stopReason === 'end' };
      }
      text += step.value.text;
      yield step.value.text;
    }
  } finally {
    if (!counted) {
      const rest = { promptTokens: 0, newTokens: 0 };
      await stream.return({ text, stopReason: 'end', ...rest });
      count(text);
    }
  }
}

/** With the request's signal, and what it reads and writes counted. */
function followed(model: PromptedModel, signal: AbortSignal | undefined, timing: Timing): Follow {
  return {
    name: model.name,
    contextLength: model.contextLength,
    countTokens: (text) => model.countTokens(text),
    async *answer(prompt) {
      timing.promptTokens += model.countTokens(prompt.system + prompt.user);
      const answer = yield* model.answer(prompt, signal);
      timing.generatedTokens += model.countTokens(answer.text);
      return answer;
    },
  };
}

/** Share of control characters above which something is no text. */
const MOST_CONTROL_CHARACTERS = 0.02;

/** Throws UserError for what no tool can work on. */
function requireText(text: string): void {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw new UserError(
      'text-too-long',
      `The text is longer than ${MAXIMUM_TEXT_LENGTH.toLocaleString('en')} characters.`,
      'Select a part of it, or split the file.',
    );
  }
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  if (text.includes('\0') || controls > MOST_CONTROL_CHARACTERS * text.length) {
    throw new UserError(
      'binary-text',
      'This is not text: it holds characters that no text has.',
      'Choose a text file, or select text.',
    );
  }
  if (text.trim() === '') {
    throw new UserError(
      'empty-text',
      'There is no text to work on.',
      'Select some text, or choose a file that has text.',
    );
  }
}
