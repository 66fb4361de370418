// From the tokens of an answer to its text, piece by piece. Knows steps and a tokenizer; no model.
import type { StopReason } from './decode.ts';
import { TextStream, type Tokenizer } from './tokenizer.ts';

/** `text` appends to what came before and holds whole characters only. */
export interface GeneratedPiece {
  text: string;
}

export interface Written {
  text: string;
  /** `end`: the model ended its answer. `repetition`: a runaway loop was cut off (text included). */
  stopReason: StopReason;
  newTokens: number;
}

/** Runs `steps` to their end and emits their text as it becomes whole; returns all of it. */
export async function writeText(
  steps: AsyncGenerator<readonly number[], StopReason>,
  tokenizer: Tokenizer,
  emit: (piece: GeneratedPiece) => void,
): Promise<Written> {
  const stream = new TextStream(tokenizer);
  const written: Written = { text: '', stopReason: 'end', newTokens: 0 };
  const show = (text: string) => {
    written.text += text;
    if (text !== '') emit({ text });
  };
  for (;;) {
    const step = await steps.next();
    if (step.done) {
      show(stream.end());
      return { ...written, stopReason: step.value };
    }
    let text = '';
    for (const token of step.value) {
      text += stream.push(token);
      written.newTokens++;
    }
    show(text);
  }
}
