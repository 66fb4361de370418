// What the platforms have in common when they replace: how a refusal reads, and when two texts are the same.
import type { Replacement } from './platform.ts';

/** A copy may break lines and space words otherwise than PRIMARY does; the words are the same. */
export function isSameText(copied: string, selected: string): boolean {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  return words(copied).join(' ') === words(selected).join(' ');
}

export function notUndone(message: string): Replacement {
  return {
    status: 'copied',
    problem: {
      code: 'target-changed',
      message,
      advice: 'What you had written is on the clipboard.',
    },
  };
}

export function notReplaced(message: string): Replacement {
  return {
    status: 'copied',
    problem: {
      code: 'target-changed',
      message,
      advice: 'The result is on the clipboard: paste it where you want it.',
    },
  };
}
