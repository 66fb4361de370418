// Harper as a baseline: a rule-based checker (`harper.js`, Apache-2.0) that never asks. Each of its lints
// is applied with its first suggestion; with `only`, just one rule's. The product, which opens it
// (tools/rules.ts), asks it another way.
import type { LocalLinter } from 'harper.js';

/** The rule that is a dictionary spell-checker. */
export const HARPER_SPELLING = 'SpellCheck';

export async function harperCorrector(
  linter: LocalLinter,
  only?: string,
): Promise<(text: string) => Promise<string>> {
  if (only !== undefined) {
    const rules = Object.keys(await linter.getDefaultLintConfig());
    await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, rule === only])));
  }
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    // From the end, so that the places of the others stay true.
    lints.sort((left, right) => right.span().start - left.span().start);
    let corrected = text;
    let nextStart = Number.POSITIVE_INFINITY;
    for (const lint of lints) {
      const suggestion = lint.suggestions()[0];
      if (suggestion === undefined || lint.span().end > nextStart) continue;
      corrected = await linter.applySuggestion(corrected, lint, suggestion);
      nextStart = lint.span().start;
    }
    return corrected;
  };
}
