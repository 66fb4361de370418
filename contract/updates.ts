// New versions of Pilcrow: what the settings show of them, and what a window may ask. Nothing is looked for
// unless the user asks or has turned it on. Imports nothing of ours but the error codes.
import { z } from 'zod';
import { Problem } from './errors.ts';

export const UpdateSettings = z.object({
  /** Whether to look for a new version by itself: after each start and once a day. */
  automatic: z.boolean(),
});
export type UpdateSettings = z.infer<typeof UpdateSettings>;

export const DEFAULT_UPDATES: UpdateSettings = { automatic: false };

export const UpdateState = z.object({
  /** The one that runs. */
  version: z.string(),
  /** Who is asked; null where this program does not update itself. */
  host: z.string().nullable(),
  phase: z.enum(['idle', 'looking', 'newest', 'found', 'downloading', 'ready']),
  /** The version that was found. */
  found: z.string().nullable(),
  /** Bytes of the download. */
  done: z.number(),
  total: z.number(),
  /** Of the last thing that was tried. */
  problem: Problem.nullable(),
});
export type UpdateState = z.infer<typeof UpdateState>;

/** One row a call, as in api.ts. Long work goes on after its answer, and is told as `updates` events. */
export const UpdateInputs = {
  getUpdates: z.object({}),
  lookForUpdate: z.object({}),
  downloadUpdate: z.object({}),
  /** Ends looking or downloading. */
  stopUpdate: z.object({}),
  /** Quits, and the new version starts. */
  installUpdate: z.object({}),
} as const;

export interface UpdateApi {
  getUpdates(input: z.infer<(typeof UpdateInputs)['getUpdates']>): Promise<UpdateState>;
  lookForUpdate(input: z.infer<(typeof UpdateInputs)['lookForUpdate']>): Promise<null>;
  downloadUpdate(input: z.infer<(typeof UpdateInputs)['downloadUpdate']>): Promise<null>;
  stopUpdate(input: z.infer<(typeof UpdateInputs)['stopUpdate']>): Promise<null>;
  installUpdate(input: z.infer<(typeof UpdateInputs)['installUpdate']>): Promise<null>;
}
