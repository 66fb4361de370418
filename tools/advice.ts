// What the rules advise and the model bears out: each of their replacements is weighed against the
// sentence as it stands. Knows neither Harper nor an engine.

import { CERTAIN, type Confusion } from './confusions.ts';
import { isKnown } from './dictionary.ts';
import { changesMeaning } from './doubts.ts';
import { applyEdits, type Edit, editsBetween, similarity } from './edits.ts';
import { isAboutSpelling, neededOfRule } from './margins.ts';
import type { Finding } from './rules.ts';
import { wordsOneSlipFrom } from './spellings.ts';
import type { Model } from './tool.ts';
import { weigh, weighSpellings } from './weigh.ts';

/** Ascending, not overlapping: of what concerns the same words, the better advice. */
export async function advisedEdits(
  source: string,
  findings: readonly (Finding | Confusion)[],
  model: Model,
): Promise<Edit[]> {
  const taken: { edit: Edit; over: number }[] = [];
  for (const finding of findings) {
    const isOwn = 'needed' in finding;
    const candidates = isOwn
      ? confusedOf(source, finding)
      : candidatesOf(source, withSlips(source, finding, model));
    const asked = candidates.filter(({ needed }) => needed > CERTAIN).map(({ edit }) => edit);
    const measure = isOwn || isAboutSpelling(finding.rule) ? weighSpellings : weigh;
    const margins = await measure(source, asked, model);
    const [best] = candidates
      .map(({ edit, needed }) => ({ edit, over: (margins[asked.indexOf(edit)] ?? 0) - needed }))
      .filter(({ over }) => over >= 0)
      .sort((a, b) => b.over - a.over);
    if (best === undefined) continue;
    const previous = taken.at(-1);
    if (previous !== undefined && previous.edit.end >= best.edit.start) {
      if (previous.over >= best.over) continue;
      taken.pop();
    }
    taken.push(best);
  }
  return taken.map(({ edit }) => edit);
}

/** True when a rule would make the same edit. */
export function isAdvised(source: string, edit: Edit, findings: readonly Finding[]): boolean {
  const edited = applyEdits(source, [edit]);
  return findings.some(({ start, end, replacements }) =>
    replacements.some((text) => source.slice(0, start) + text + source.slice(end) === edited),
  );
}

/**
 * True when a rule, whatever it says, is about words that the edit replaces: Harper's dictionary takes
 * "untill" for a word, "un-" and "till", and a rule then finds it odd.
 */
export function isQuestioned({ start, end }: Edit, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.start < end && start < finding.end);
}

/** More are seldom meant, and each costs a look by the model. */
const MOST_SLIPS = 8;

/** A misspelling may be of more common words than the few that its rule names. */
function withSlips(source: string, finding: Finding, model: Model): Finding {
  const word = source.slice(finding.start, finding.end);
  if (finding.rule !== 'SpellCheck' || !/^\p{Ll}{3,}$/u.test(word)) return finding;
  const common = wordsOneSlipFrom(word).filter((other) => model.countTokens(` ${other}`) === 1);
  const replacements = new Set([...finding.replacements, ...common.slice(0, MOST_SLIPS)]);
  return { ...finding, replacements: [...replacements] };
}

/** What a word was confused with: its neighbours, not its letters, tell that nothing else is meant. */
function confusedOf(source: string, { start, end, replacements, needed }: Confusion) {
  return replacements.flatMap((replacement) => {
    const target = source.slice(0, start) + replacement + source.slice(end);
    const edits = editsBetween(source, target);
    const [first, last] = [edits[0], edits.at(-1)];
    if (!first || !last) return [];
    // Half of a new order of words would be none.
    const text = target.slice(first.targetStart, last.targetEnd);
    return [{ edit: { ...first, end: last.end, text, targetEnd: last.targetEnd }, needed }];
  });
}

/** Beyond these, in order of likeness, no other word is thought of. */
const MOST_RIVALS = 4;

/** What an edit that respells unknown words could make of one of them instead: words that are more like it. */
export function rivalsOf(
  source: string,
  { start, end, text }: Edit,
  findings: readonly Finding[],
  model: Model,
): string[] {
  const words = [...source.slice(start, end).matchAll(/[^ ]+/g)];
  const others = text.split(' ');
  if (words.length !== others.length) return [];
  return words.flatMap(({ 0: word, index }, place) => {
    const other = others[place] ?? '';
    if (!/^\p{Ll}{4,}$/u.test(word) || !/^[\p{L}'’]+$/u.test(other) || isKnown(word)) return [];
    const from = start + index;
    const found = findings.find(({ rule, ...at }) => rule === 'SpellCheck' && at.start === from);
    if (found === undefined) return [];
    const likeness = (rival: string) => similarity(word, rival);
    return withSlips(source, found, model)
      .replacements.filter((rival) => isKnown(rival) && likeness(rival) > likeness(other))
      .sort((one, next) => likeness(next) - likeness(one))
      .slice(0, MOST_RIVALS)
      .map((rival) => others.with(place, rival).join(' '));
  });
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
