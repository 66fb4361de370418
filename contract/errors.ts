// The failures that a user is told about: a code for programs, a sentence for people, and what to
// do. Cancelling is not a failure (it is an outcome), and anything that is not a UserError is a bug.
import { z } from 'zod';

export const ProblemCode = z.enum([
  'empty-text',
  'text-too-long',
  'binary-text',
  'unsupported-language',
  'needs-larger-model',
  'no-answer',
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'file-changed',
  'bundle-missing',
  'bundle-damaged',
  'adapter-missing',
  'adapter-damaged',
  'adapter-foreign',
  'engine-stopped',
  'graphics-unavailable',
  'download-failed',
  'no-selection',
  'password-field',
  'target-changed',
  'invalid-request',
  'connection-refused',
  'server-unreachable',
  'server-untrusted',
  'server-key',
  'server-busy',
  'server-failed',
  'server-stalled',
  'update-failed',
  'update-untrusted',
  'update-not-installed',
  'internal',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** `message` says what happened, `advice` what to do about it; both are whole English sentences. */
export const Problem = z.object({
  code: ProblemCode,
  message: z.string(),
  advice: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** Thrown anywhere below the front doors; `toProblem` turns it into what the user reads. */
export class UserError extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.problem = { code, message, advice };
  }
}

/** The system's codes for a disk or a quota that is full, and SQLite's. */
const FULL = ['ENOSPC', 'EDQUOT'];
const SQLITE_FULL = 13;

const DISK_FULL: Problem = {
  code: 'file-unwritable',
  message: 'The disk is full.',
  advice: 'Make room on it and try again. Nothing that was there before is lost.',
};

/** True where the disk, or the user's share of it, has no room. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  return FULL.includes(String(code)) || errcode === SQLITE_FULL;
}

/** The one place where a failure becomes a message: a UserError speaks for itself, the rest is a bug. */
export function toProblem(error: unknown): Problem {
  if (error instanceof UserError) return error.problem;
  if (isDiskFull(error)) return DISK_FULL;
  return {
    code: 'internal',
    message: `Pilcrow met an error that it did not expect: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'Try again. If it happens again, please report it with the text of this message.',
  };
}

/** True for the rejection that an aborted AbortSignal causes. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
