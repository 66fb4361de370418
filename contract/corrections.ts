// Applying corrections to a text. Pure, and shared: the panel shows what main will paste.
import type { Correction } from './task.ts';

/**
 * The text that results from applying `corrections` to `input`.
 * Corrections must be ascending and must not overlap; throws RangeError otherwise, since a wrong
 * edit must never reach the user's document.
 */
export function applyCorrections(input: string, corrections: readonly Correction[]): string {
  let output = '';
  let position = 0;
  for (const { startIndex, endIndex, correction } of corrections) {
    if (startIndex < position || endIndex < startIndex || endIndex > input.length) {
      throw new RangeError(`Correction [${startIndex}, ${endIndex}) does not fit the text`);
    }
    output += input.slice(position, startIndex) + correction;
    position = endIndex;
  }
  return output + input.slice(position);
}
