// Harper as a baseline: a rule-based checker (`harper.js`, Apache-2.0) that never asks. Each of its lints
// is applied with its first suggestion; with `only`, just one rule's. The product asks the same package
// another way (tools/rules.ts).
import { UserError } from '../../contract/errors.ts';

/** The rule that is a dictionary spell-checker. */
export const HARPER_SPELLING = 'SpellCheck';

async function loadHarper() {
  try {
    const [{ Dialect, LocalLinter }, { binary }] = await Promise.all([
      import('harper.js'),
      import('harper.js/binary'),
    ]);
    return new LocalLinter({ binary, dialect: Dialect.American });
  } catch (cause) {
    throw new UserError(
      'file-not-found',
      'Harper is not installed.',
      'Run `npm ci` with the development packages, or leave out the systems that use it.',
      { cause },
    );
  }
}

/** Takes seconds: Harper builds its dictionary. */
export async function openHarper(only?: string): Promise<(text: string) => Promise<string>> {
  const linter = await loadHarper();
  await linter.setup();
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
