// All that is looked for in a sentence before the model has read it, and once more when it has.
import { type Confusion, confusionsIn } from './confusions.ts';
import { constructionsIn } from './constructions.ts';
import { wrongFormsIn } from './verb-forms.ts';

/** In the order of the text; they may overlap. */
export function suspicionsIn(text: string): Confusion[] {
  const found = [...confusionsIn(text), ...constructionsIn(text), ...wrongFormsIn(text)];
  return found.sort((a, b) => a.start - b.start);
}
