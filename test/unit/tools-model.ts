// A model for tests: says what its script says, copies what the script doesn't know, and notes what it
// was asked.
import type { Answer, Model, Question } from '../../tools/tool.ts';

export type Script = (question: Question) => string | Partial<Answer>;

/** The script means what it says, in nats. */
export const SURE = 3.5;

/** One token is four characters. Streams word by word. */
export function scriptedModel(
  script: Script,
  likelihood: (answer: string) => number = () => 0,
): Model & { asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    score: async (_question, answers) => answers.map(likelihood),
    countTokens: (text) => Math.ceil(text.length / 4),
    async *answer(question) {
      asked.push(question);
      const said = script(question);
      const text = typeof said === 'string' ? said : (said.text ?? '');
      const answer: Answer = {
        complete: true,
        deviations: Array.from(text, (_, textIndex) => ({ textIndex, margin: SURE })),
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
