// What a text can be asked to become, in the words that the rewriting adapter was trained with; a model that
// follows instructions is given the same words.
import type { RewriteOptions } from '../contract/task.ts';

export const TONES = {
  'more-formal': 'Make it more formal.',
  'more-casual': 'Make it more casual.',
  friendly: 'Make it friendly.',
  professional: 'Make it professional.',
  concise: 'Make it concise.',
  simpler: 'Make it simpler.',
} as const;
export const SHORTER = 'Make it shorter.';
/** No adapter has learnt it: the small model would invent things. */
const LONGER = 'Make it longer: say the same in more words, and add nothing new.';

/** Whether an instruction asks for a tone without contractions and slang. */
export function isFormal(instruction: string): boolean {
  return instruction === TONES['more-formal'] || instruction === TONES.professional;
}

/** Every wish of the options, the tone first. */
export function wishesOf({ tone, length, instruction }: RewriteOptions): string[] {
  const lengths = { 'as-is': [], shorter: [SHORTER], longer: [LONGER] };
  return [
    ...(tone === 'as-is' ? [] : [TONES[tone]]),
    ...lengths[length],
    ...(instruction === '' ? [] : [instruction]),
  ];
}
