// From the tokens of an answer to its text, piece by piece. Knows steps and a tokenizer; no model.
import type { Deviation } from './copy.ts';
import type { Emitted, Stop, StopReason } from './decode.ts';
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
  /** With `copy`: where the answer left the source, in order; empty otherwise. */
  deviations: Deviation[];
}

/** Runs `steps` to their end and emits their text as it becomes whole; returns all of it. */
export async function writeText(
  steps: AsyncGenerator<readonly Emitted[], Stop>,
  tokenizer: Tokenizer,
  emit: (piece: GeneratedPiece) => void,
): Promise<Written> {
  const stream = new TextStream(tokenizer);
  const written: Written = { text: '', stopReason: 'end', newTokens: 0, deviations: [] };
  const show = (text: string) => {
    written.text += text;
    if (text !== '') emit({ text });
  };
  for (;;) {
    const step = await steps.next();
    let text = '';
    const note = (margin: number | null) => {
      const textIndex = written.text.length + text.length;
      if (margin !== null) written.deviations.push({ textIndex, margin });
    };
    if (step.done) {
      note(step.value.margin);
      show(stream.end());
      return { ...written, stopReason: step.value.reason };
    }
    for (const { token, margin } of step.value) {
      note(margin);
      text += stream.push(token);
      written.newTokens++;
    }
    show(text);
  }
}
