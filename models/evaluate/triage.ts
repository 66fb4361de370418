// How good a triage is: accuracy, macro F1, and the two mistakes that hurt, an urgent one that is missed
// and noise that calls out. Takes labels; knows no notification.
import { Priority } from '../../contract/notifications.ts';

/** In percent. `wanted` and `given` are of equal length. */
export function triageScores(
  wanted: readonly string[],
  given: readonly string[],
): Record<string, number> {
  const count = (test: (want: string, gave: string) => boolean) =>
    wanted.filter((want, index) => test(want, given[index] as string)).length;
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const f1 = Priority.options.map((priority) => {
    const right = count((want, gave) => want === priority && gave === priority);
    const either = count((want) => want === priority) + count((_want, gave) => gave === priority);
    return percent(2 * right, either);
  });
  return {
    'accuracy (%)': percent(
      count((want, gave) => want === gave),
      wanted.length,
    ),
    'macro F1': f1.reduce((sum, value) => sum + value, 0) / f1.length,
    'urgent recall (%)': percent(
      count((want, gave) => want === 'urgent' && gave === 'urgent'),
      count((want) => want === 'urgent'),
    ),
    'low shown as urgent or high (%)': percent(
      count((want, gave) => want === 'low' && (gave === 'urgent' || gave === 'high')),
      count((want) => want === 'low'),
    ),
  };
}
