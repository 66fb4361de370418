// The second opinion: Harper, a checker with a dictionary and hundreds of rules (`harper.js`, Apache-2.0),
// which runs in this process and asks nobody. It says what might be wrong and what could stand there;
// how likely that is, the model says (proofread.ts). The one file that loads Harper.
import type { Lint, LocalLinter, Suggestion } from 'harper.js';
import type { Dialect } from '../contract/task.ts';

/** `[start, end)` of the text in UTF-16 units, and what could stand there instead, best first; maybe nothing. */
export interface Finding {
  /** Harper's name of the rule. */
  rule: string;
  /** Harper's name of its kind. */
  kind: string;
  start: number;
  end: number;
  replacements: string[];
}

export interface Rules {
  /** In the order of the text; null when the rules can't be had: they are a help, not a need. */
  find(text: string, dialect?: Dialect): Promise<Finding[] | null>;
}

export const NO_RULES: Rules = { find: async () => null };

/** What comes after these is far-fetched. */
const MOST_REPLACEMENTS = 3;
/** A kind of finding that concerns no words of its own: a sentence is long. */
const ABOUT_THE_WHOLE = 'Readability';
/** Values of Harper's SuggestionKind, an enum that exists in the loaded package alone. */
const REMOVE = 1;
const INSERT_AFTER = 2;

/** Nothing is loaded before the first text in a dialect. */
export function harperRules(): Rules {
  const opened = new Map<Dialect, Promise<LocalLinter | null>>();
  return {
    async find(text, dialect = 'american') {
      const opening = opened.get(dialect) ?? openLinter(dialect).catch(noLinter);
      opened.set(dialect, opening);
      const linter = await opening;
      if (linter === null) return null;
      // All that overlap: else a remark about a long sentence hides the misspellings in it.
      const lints = await linter.organizedLints(text, { language: 'plaintext', dedup: false });
      return Object.entries(lints)
        .flatMap(([rule, found]) => found.map((lint) => toFinding(rule, lint, text)))
        .filter(({ kind }) => kind !== ABOUT_THE_WHOLE)
        .sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}

/** Takes about a second: Harper builds its dictionary. */
export async function openLinter(dialect: Dialect): Promise<LocalLinter> {
  const [{ Dialect: Dialects, LocalLinter }, { binary }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binary'),
  ]);
  const dialects = {
    american: Dialects.American,
    australian: Dialects.Australian,
    british: Dialects.British,
    canadian: Dialects.Canadian,
    indian: Dialects.Indian,
  };
  const linter = new LocalLinter({ binary, dialect: dialects[dialect] });
  await linter.setup();
  return linter;
}

function noLinter(error: unknown): null {
  console.error('Proofreading goes on without rules:', error);
  return null;
}

function toFinding(rule: string, lint: Lint, text: string): Finding {
  const { start, end } = lint.span();
  const before = text.slice(start, end);
  const replacement = (suggestion: Suggestion): string => {
    if (suggestion.kind() === REMOVE) return '';
    const inserted = suggestion.get_replacement_text();
    return suggestion.kind() === INSERT_AFTER ? before + inserted : inserted;
  };
  const replacements = lint.suggestions().slice(0, MOST_REPLACEMENTS).map(replacement);
  return { rule, kind: lint.lint_kind(), start, end, replacements };
}
