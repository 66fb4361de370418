// What the stories with a panel and without one are tried on.
import type { Correction } from '../../contract/task.ts';
import type { Replacement, Target } from '../../electron/platform/platform.ts';

export const EDITOR: Target = { window: 7, application: 'editor', canReplace: true };
export const CHANGED: Replacement = {
  status: 'copied',
  problem: { code: 'target-changed', message: 'Changed.', advice: 'Paste it.' },
};
export const TEH: Correction = {
  startIndex: 0,
  endIndex: 3,
  correction: 'the',
  types: ['spelling'],
  reason: 'misspelt',
  explanation: '',
  origin: 'model',
};
