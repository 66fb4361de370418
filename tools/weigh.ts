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
  return gains({ adapter: 'proofread', source }, source, edits, model);
}

/** What the base has to say of a spelling, beside the adapter. */
const BASE_SHARE = 0.5;

/**
 * The same for words that no dictionary has. The adapter has learnt to keep what is rare, and keeps some
 * misspellings with it; the base, which finds those far less likely than rare words, has half a say.
 */
export async function weighSpellings(
  source: string,
  edits: readonly Edit[],
  model: Model,
): Promise<number[]> {
  const byBase = await gains({ adapter: null, source: '' }, source, edits, model);
  const byAdapter = await weigh(source, edits, model);
  return byAdapter.map((gain, index) => gain + BASE_SHARE * (byBase[index] ?? 0));
}

async function gains(
  question: Parameters<Model['score']>[0],
  source: string,
  edits: readonly Edit[],
  model: Model,
): Promise<number[]> {
  if (edits.length === 0) return [];
  const answers = [source, ...edits.map((edit) => applyEdits(source, [edit]))];
  const [asItStands = 0, ...scores] = await model.score(question, answers);
  return scores.map((score) => score - asItStands);
}
