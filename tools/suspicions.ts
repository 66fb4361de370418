// All that is looked for in a sentence before the model has read it, and once more when it has.
import { type Confusion, confusionsIn } from './confusions.ts';
import { constructionsIn } from './constructions.ts';
import { wrongFormsIn } from './verb-forms.ts';

/** In the order of the text; they may overlap, but none is there twice. */
export function suspicionsIn(text: string): Confusion[] {
  const found = [...confusionsIn(text), ...constructionsIn(text), ...wrongFormsIn(text)];
  const surest = new Map<string, Confusion>();
  for (const suspicion of found.sort((a, b) => a.needed - b.needed)) {
    const { start, end, replacements } = suspicion;
    const key = JSON.stringify([start, end, replacements]);
    if (!surest.has(key)) surest.set(key, suspicion);
  }
  return [...surest.values()].sort((a, b) => a.start - b.start);
}
