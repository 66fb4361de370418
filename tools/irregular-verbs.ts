// The regular forms that irregular verbs are given by mistake ("leaved", "catched").
import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';

/** Their regular form is as good, or another word. */
const REGULAR_TOO = new Set(
  `bear beat bet burn cost dream fall hang lead learn lie light put read ring see seek shine shoot show sing spread
  spring swing tear wake wear weave`.split(/\s+/),
);

/** "buyed", "forgetted", "drived", "flied" */
function regularPasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(base) ? [`${base}${base.at(-1)}ed`] : [];
  return [`${stem}ed`, ...doubled];
}

/** Regular pasts that are none, with the verbs that they are of. */
export const WRONG_PASTS: ReadonlyMap<
  string,
  readonly [base: string, past: string, participle: string]
> = new Map(
  IRREGULAR_VERBS.filter(([base]) => !REGULAR_TOO.has(base)).flatMap((verb) =>
    regularPasts(verb[0]).map((wrong) => [wrong, verb] as const),
  ),
);

/** Pasts and participles that are no base of another verb, by what they are of. */
export const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([base, past, participle]) =>
    [past, participle]
      .filter((form) => !IRREGULAR_VERBS.some(([other]) => other === form))
      .map((form) => [form, base] as const),
  ),
);
