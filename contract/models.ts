// The models that a user can have beside the bundled one.
import { z } from 'zod';
import { Problem } from './errors.ts';

/** The larger model that the user chose; it is opened by the first request that wants it. */
export const LargerState = z.object({
  name: z.string(),
  status: z.enum(['waiting', 'ready', 'failed']),
  problem: Problem.nullable(),
});
export type LargerState = z.infer<typeof LargerState>;
