// What the Activity page shows: every request of every tool, where it was answered, and what of it left
// this computer. No text of the user's is in here, nor anything that says who the user is.
import { z } from 'zod';

/**
 * Where the work was done: on this computer, on a server of the user's, at a service of somebody else's;
 * `source` is where models and new versions are fetched from, and `nowhere` stands beside what was refused.
 */
export const Place = z.enum(['device', 'server', 'service', 'source', 'nowhere']);
export type Place = z.infer<typeof Place>;

/** What masking hides (tools/mask.ts). */
export const MaskedKind = z.enum(['name', 'email', 'phone', 'address', 'link', 'number', 'secret']);
export type MaskedKind = z.infer<typeof MaskedKind>;

/** How many of each kind were hidden; kinds that there were none of are left out. */
export const MaskedCounts = z.partialRecord(MaskedKind, z.number().int().positive());
export type MaskedCounts = z.infer<typeof MaskedCounts>;

/** `unfollowed`: answered on this computer, where the answer goes to the window without passing main. */
export const ActivityOutcome = z.enum([
  'running',
  'unfollowed',
  'answered',
  'failed',
  'cancelled',
  'refused',
]);
export type ActivityOutcome = z.infer<typeof ActivityOutcome>;

export const ActivityEntry = z.object({
  id: z.number().int(),
  /** Milliseconds since the epoch. */
  time: z.number(),
  /**
   * A tool's name, or `download` (of a model), `update` (of Pilcrow), `check` (of a server) or `connection` (one
   * that was refused).
   */
  tool: z.string().max(64),
  model: z.string(),
  place: Place,
  /** With whom; empty on this computer. */
  host: z.string(),
  /** Drawn at random for this one request: what the other side is told, and all it is told. */
  requestId: z.string(),
  /** Everything that was written to the connection, headers and encryption included. */
  bytesSent: z.number().int().nonnegative(),
  bytesReceived: z.number().int().nonnegative(),
  masked: MaskedCounts,
  outcome: ActivityOutcome,
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;

/** Of all that is kept, not only of the entries that are listed. */
export const ActivityTotals = z.object({
  device: z.number(),
  /** Requests that left this computer, and the bytes of them. */
  sent: z.number(),
  bytesSent: z.number(),
  refused: z.number(),
});
export type ActivityTotals = z.infer<typeof ActivityTotals>;

export const ActivityFilter = z.enum(['all', 'sent', 'refused']);
export type ActivityFilter = z.infer<typeof ActivityFilter>;

/** One row a call, as in api.ts. */
export const ActivityInputs = {
  listActivity: z.object({ filter: ActivityFilter, limit: z.number().int().min(1).max(1000) }),
  clearActivity: z.object({}),
  /** Writes all of it into the downloads folder and answers with the file's path. */
  exportActivity: z.object({ format: z.enum(['json', 'csv']) }),
} as const;

export interface ActivityApi {
  listActivity(
    input: z.infer<(typeof ActivityInputs)['listActivity']>,
  ): Promise<{ entries: ActivityEntry[]; totals: ActivityTotals }>;
  clearActivity(input: z.infer<(typeof ActivityInputs)['clearActivity']>): Promise<null>;
  exportActivity(input: z.infer<(typeof ActivityInputs)['exportActivity']>): Promise<string>;
}
