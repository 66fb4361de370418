// The seven wishes of the rewrite tool in the words that the adapter is trained on. The tool must use
// the very same sentences.

export const INSTRUCTIONS = {
  formal: 'Make it more formal.',
  casual: 'Make it more casual.',
  friendly: 'Make it friendly.',
  professional: 'Make it professional.',
  concise: 'Make it concise.',
  simpler: 'Make it simpler.',
  shorter: 'Make it shorter.',
} as const;

export type Style = keyof typeof INSTRUCTIONS;

/** A text and its rewriting, where from and under which licence. */
export interface Rewriting {
  input: string;
  output: string;
  source: string;
  license: string;
}

export type RewritePair = Rewriting & { instruction: string };
