// What the commands have in common at the way out: exit codes, problems, the outcome as JSON, and a
// line of progress for a person who watches. Knows no command.
import { type Problem, toProblem } from '../contract/errors.ts';
import type { Outcome, Piece } from '../contract/task.ts';

/** `cancelled` is the shell's number for Ctrl+C. */
export const EXIT = { done: 0, failed: 1, usage: 2, cancelled: 130 } as const;

export function printProblem({ message, advice }: Problem): void {
  process.stderr.write(`${message} ${advice}\n`);
}

/** The outcome of `work`; what it throws is one too, so that it can be printed as JSON. */
export async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return { status: 'failed', problem: toProblem(error) };
  }
}

/**
 * Prints how a request ended and sets the exit code: the outcome as one JSON object, or the result in
 * the command's own words.
 */
export function printOutcome(
  outcome: Outcome,
  json: boolean,
  printResult: (outcome: Outcome) => void,
): void {
  if (outcome.status === 'failed') process.exitCode = EXIT.failed;
  if (outcome.status === 'cancelled') process.exitCode = EXIT.cancelled;
  if (json) process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
  else if (outcome.status === 'failed') printProblem(outcome.problem);
  else if (outcome.status === 'cancelled') process.stderr.write('Cancelled.\n');
  else printResult(outcome);
}

/** What a person who watches sees while a request runs, and the result at the end. */
export interface Watching {
  onPiece(piece: Piece): void;
  /** No more pieces come. */
  end(): void;
  /** Writes the result, or what is missing of it where it was written while it came. */
  write(whole: string): void;
}

/**
 * Progress on standard error, if that is a terminal. With `streams`, a text goes to standard output while
 * it comes, if that is one too; where something is taken back, the whole text follows in a paragraph of
 * its own, because what has scrolled away can't be taken back.
 */
export function watch(label: string, streams: boolean): Watching {
  const line = progressLine(label);
  let shown = '';
  const show = (text: string) => {
    const isMore = text.startsWith(shown);
    process.stdout.write(isMore ? text.slice(shown.length) : `\n\n${text}`);
    shown = text;
  };
  return {
    onPiece(piece) {
      if (shown === '') line(piece);
      if (piece.kind !== 'text' || !streams || !process.stdout.isTTY) return;
      if (shown === '') line(null);
      show(piece.replace ? piece.text : shown + piece.text);
    },
    end() {
      if (shown === '') line(null);
    },
    write(whole) {
      show(whole);
      // A shell's prompt, or a remark, begins its own line; a file gets the text as it is.
      if (process.stdout.isTTY && !whole.endsWith('\n')) process.stdout.write('\n');
    },
  };
}

/** Shows `label` with a count on standard error, if that is a terminal; null pieces clear the line. */
function progressLine(label: string): (piece: Piece | null) => void {
  if (!process.stderr.isTTY) return () => {};
  return (piece) => {
    if (piece === null) process.stderr.write('\r\x1b[K');
    else if (piece.kind === 'progress' && piece.total > 1) {
      process.stderr.write(`\r${label} ${piece.done}/${piece.total}\x1b[K`);
    }
  };
}
