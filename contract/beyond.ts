// Asking a larger model, across the processes: what a page may ask of main (BeyondApi), and what main and
// the one process that may connect say to each other. A text leaves only after main has answered `send` to
// a preview of it.
import { z } from 'zod';
import { MaskedCounts } from './activity.ts';
import { Connection, Preview, ServerReport } from './connection.ts';
import { Problem } from './errors.ts';
import { Outcome, Piece, Request } from './task.ts';

/** What the user says to a preview; `always` holds for the application that the text is from. */
export const PreviewAnswer = z.enum(['send', 'always', 'device', 'cancel']);
export type PreviewAnswer = z.infer<typeof PreviewAnswer>;

const Looked = Connection.omit({ model: true, contextLength: true });

/** One row a call, as in api.ts. */
export const BeyondInputs = {
  answerPreview: z.object({ id: z.string(), answer: PreviewAnswer }),
  /** Asks a server for its models; `key` null: the one that is kept for it. */
  checkServer: z.object({ connection: Looked, key: z.string().max(1000).nullable() }),
  /** Keeps the key of a server in the system's key store; an empty one is forgotten. */
  saveKey: z.object({ url: z.url({ protocol: /^https?$/ }), key: z.string().trim().max(1000) }),
  getKeyState: z.object({ url: z.url({ protocol: /^https?$/ }) }),
} as const;
type Input<M extends keyof typeof BeyondInputs> = z.infer<(typeof BeyondInputs)[M]>;

/** `isSafe`: false where the system has no key store, and anybody who reads the file has the key. */
export interface KeyState {
  hasKey: boolean;
  isSafe: boolean;
}

export interface BeyondApi {
  answerPreview(input: Input<'answerPreview'>): Promise<null>;
  checkServer(input: Input<'checkServer'>): Promise<ServerReport>;
  saveKey(input: Input<'saveKey'>): Promise<KeyState>;
  getKeyState(input: Input<'getKeyState'>): Promise<KeyState>;
}

/** Who answers a request; `fellBack` says why it is this computer after all. */
export const AnsweredBy = z.object({
  place: z.enum(['device', 'server', 'service']),
  model: z.string(),
  host: z.string(),
  fellBack: Problem.nullable(),
  /** Whether that is the larger model, or there is one that could be asked instead. */
  larger: z.enum(['answers', 'could-answer', 'none']),
});
export type AnsweredBy = z.infer<typeof AnsweredBy>;

/** Main -> the process that may connect; each comes with a port, which carries BeyondMessages. */
export const BeyondCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    request: Request,
    connection: Connection,
    key: z.string(),
    mask: z.boolean(),
    /** The user's own words, which are hidden as names. */
    words: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('check'),
    connection: Looked,
    key: z.string(),
    requestId: z.string(),
  }),
]);
export type BeyondCommand = z.infer<typeof BeyondCommand>;

/** The answer to a preview, on the request's port. */
export const Send = z.object({ kind: z.literal('send'), requestId: z.string() });

const Bytes = z.number().int().nonnegative();

export const BeyondMessage = z.discriminatedUnion('kind', [
  /** Before each exchange: it waits for `send`. */
  z.object({ kind: z.literal('preview'), preview: Preview, masked: MaskedCounts }),
  /** After each exchange. */
  z.object({
    kind: z.literal('traffic'),
    bytesSent: Bytes,
    bytesReceived: Bytes,
    status: z.enum(['answered', 'failed', 'cancelled']),
  }),
  z.object({ kind: z.literal('piece'), piece: Piece }),
  z.object({ kind: z.literal('outcome'), outcome: Outcome }),
  z.object({ kind: z.literal('checked'), report: ServerReport }),
  z.object({ kind: z.literal('failed'), problem: Problem }),
]);
export type BeyondMessage = z.infer<typeof BeyondMessage>;

/** That process -> main, on its own channel. */
export const BeyondReport = z.object({ kind: z.literal('refused'), address: z.string() });
