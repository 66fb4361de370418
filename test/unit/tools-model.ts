// A model for tests: says what its script says, copies what the script doesn't know, and notes what it
// was asked.
import type { Prompt } from '../../tools/prompted.ts';
import type { Answer, Follow, Model, Question } from '../../tools/tool.ts';

export type Script = (question: Question) => string | Partial<Answer>;

/** Whatever differs from the source is meant, in nats. */
const SURE = 3.5;
const likesChanges = (answer: string, source: string) => (answer === source ? 0 : SURE);

/** One token is four characters. Streams word by word; `listenedTo` holds what is still being answered. `likelihood` of an answer, in nats. */
export function scriptedModel(
  script: Script,
  likelihood: (answer: string, source: string) => number = likesChanges,
): Model & { asked: Question[]; listenedTo: Set<Question> } {
  const asked: Question[] = [];
  const listenedTo = new Set<Question>();
  return {
    asked,
    listenedTo,
    score: async ({ source }, answers) => answers.map((answer) => likelihood(answer, source)),
    sureness: async (_, parts) => parts.map(() => 0),
    countTokens: (text) => Math.ceil(text.length / 4),
    prompted: null,
    async *answer(question) {
      asked.push(question);
      const said = script(question);
      const text = typeof said === 'string' ? said : (said.text ?? '');
      const answer: Answer = {
        complete: true,
        ...(typeof said === 'string' ? {} : said),
        text,
      };
      listenedTo.add(question);
      try {
        yield* answer.text.match(/\s*\S+/g) ?? [];
      } finally {
        listenedTo.delete(question);
      }
      return answer;
    },
  };
}

/** One that follows instructions: says what its script says to each prompt, and notes the prompts. */
export function followingModel(
  script: (prompt: Prompt) => string | Answer,
): Model & { prompts: Prompt[] } {
  const prompts: Prompt[] = [];
  const prompted: Follow = {
    name: 'Larger model',
    contextLength: 2000,
    countTokens: (text) => Math.ceil(text.length / 4),
    async *answer(prompt) {
      prompts.push(prompt);
      const said = script(prompt);
      const answer = typeof said === 'string' ? { text: said, complete: true } : said;
      yield* answer.text.match(/\s*\S+/g) ?? [];
      return answer;
    },
  };
  return { ...scriptedModel(({ source }) => source), prompted, prompts };
}

/** Everything that a tool streamed, and its result. */
export async function collect<P, R>(
  run: AsyncGenerator<P, R>,
): Promise<{ pieces: P[]; result: R }> {
  const pieces: P[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done) return { pieces, result: step.value };
    pieces.push(step.value);
  }
}
