// What the user has selected, or why it is not read: the settings forbid it, it is a password, there is
// nothing. Every way into Pilcrow reads through here.
import type { Problem } from '../contract/errors.ts';
import { mayRead, type Settings } from '../contract/settings.ts';
import { MAXIMUM_TEXT_LENGTH } from '../contract/task.ts';
import type { Platform, Selection, Target } from './platform/platform.ts';

export type Reading =
  | { selection: Selection; problem: null }
  | { selection: null; problem: Problem };

export async function readSelected(
  { platform, settings }: { platform: Platform; settings(): Settings },
  target: Target | null,
): Promise<Reading> {
  if (target && !mayRead(settings(), target.application)) {
    return { selection: null, problem: excluded(target.application) };
  }
  const selection = target && (await platform.readSelection(target));
  if (selection === 'password') return { selection: null, problem: PASSWORD };
  if (!selection) return { selection: null, problem: noSelection(platform) };
  if (selection.text.length > MAXIMUM_TEXT_LENGTH) return { selection: null, problem: TOO_LONG };
  return { selection, problem: null };
}

function noSelection(platform: Platform): Problem {
  return {
    code: 'no-selection',
    message: 'No text is selected.',
    advice: platform.capabilities.note ?? 'Select some text, then press the hotkey again.',
  };
}

function excluded(application: string): Problem {
  return {
    code: 'no-selection',
    message: `Your settings do not let Pilcrow read text from ${application}.`,
    advice: 'To change that, go to Applications in the settings.',
  };
}

const PASSWORD: Problem = {
  code: 'password-field',
  message: 'Pilcrow does not read fields for passwords.',
  advice: 'Select text somewhere else.',
};

const TOO_LONG: Problem = {
  code: 'text-too-long',
  message: `The selected text is longer than ${MAXIMUM_TEXT_LENGTH.toLocaleString('en')} characters.`,
  advice: 'Select a part of it.',
};
