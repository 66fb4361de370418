// What the rules advise and the model bears out: each of their replacements is weighed against the
// sentence as it stands. Knows neither Harper nor an engine.
import { changesMeaning } from './doubts.ts';
import { applyEdits, type Edit, editsBetween } from './edits.ts';
import { neededOfRule } from './margins.ts';
import type { Finding, Rules } from './rules.ts';
import type { Model } from './tool.ts';

/** Ascending, not overlapping. */
export async function advisedEdits(source: string, rules: Rules, model: Model): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const finding of await rules.find(source)) {
    const candidates = candidatesOf(source, finding);
    if (candidates.length === 0) continue;
    const answers = [source, ...candidates.map(({ edit }) => applyEdits(source, [edit]))];
    const [asItStands = 0, ...scores] = await model.score(
      { adapter: 'proofread', source },
      answers,
    );
    const best = candidates
      .map(({ edit, needed }, index) => ({
        edit,
        over: (scores[index] ?? 0) - asItStands - needed,
      }))
      .reduce((one, other) => (other.over > one.over ? other : one));
    const previous = edits.at(-1);
    if (best.over >= 0 && (previous === undefined || previous.end < best.edit.start)) {
      edits.push(best.edit);
    }
  }
  return edits;
}

/** The replacements that could be right, with what the model must prefer them by. */
function candidatesOf(source: string, { rule, kind, start, end, replacements }: Finding) {
  return replacements.flatMap((replacement) => {
    const target = source.slice(0, start) + replacement + source.slice(end);
    const [edit, ...others] = editsBetween(source, target);
    if (edit === undefined || others.length > 0) return [];
    const needed = neededOfRule(rule, kind, source, edit);
    const isPossible = needed < Number.POSITIVE_INFINITY && !changesMeaning(source, edit, needed);
    return isPossible ? [{ edit, needed }] : [];
  });
}
