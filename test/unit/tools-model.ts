// A model for tests: says what its script says, copies what the script doesn't know, and notes what it
// was asked.
import type { Answer, Model, Question } from '../../tools/tool.ts';

export type Script = (question: Question) => string | Partial<Answer>;

/** Whatever differs from the source is meant, in nats. */
const SURE = 3.5;
const likesChanges = (answer: string, source: string) => (answer === source ? 0 : SURE);

/** One token is four characters. Streams word by word. `likelihood` of an answer, in nats. */
export function scriptedModel(
  script: Script,
  likelihood: (answer: string, source: string) => number = likesChanges,
): Model & { asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    score: async ({ source }, answers) => answers.map((answer) => likelihood(answer, source)),
    countTokens: (text) => Math.ceil(text.length / 4),
    async *answer(question) {
      asked.push(question);
      const said = script(question);
      const text = typeof said === 'string' ? said : (said.text ?? '');
      const answer: Answer = {
        complete: true,
        ...(typeof said === 'string' ? {} : said),
        text,
      };
      yield* answer.text.match(/\s*\S+/g) ?? [];
      return answer;
    },
  };
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
