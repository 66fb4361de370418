// How sure the model is of an edit: how much likelier it finds the sentence with that edit alone than the
// sentence as it stands. The measure sees the rest of the sentence too, which the margin of the first
// token that differs does not. Knows no rule.
import { applyEdits, type Edit } from './edits.ts';
import type { Model } from './tool.ts';

/** For each edit by how many nats it is likelier than no edit; below 0 where it is less likely. */
export async function weigh(
  source: string,
  edits: readonly Edit[],
  model: Model,
): Promise<number[]> {
  if (edits.length === 0) return [];
  const answers = [source, ...edits.map((edit) => applyEdits(source, [edit]))];
  const [asItStands = 0, ...scores] = await model.score({ adapter: 'proofread', source }, answers);
  return scores.map((score) => score - asItStands);
}
