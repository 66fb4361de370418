// The app's own log: a few JSON lines in private files of bounded size. It can't hold what a user wrote:
// its words must stand in the source (the type refuses any other string), and of an error it keeps the
// kind, the system's code and the places in the program, but not the message, which may quote a text.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LogLine, readLogLines } from '../contract/diagnostics.ts';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const FRAMES = 6;

/** Only strings that are written out where the log is called, without a hole that a string could fill. */
type Written<Words extends string> = Record<never, never> extends Record<Words, 1> ? never : Words;
type Facts = Record<string, number | boolean>;

export interface LogOptions {
  /** The file is replaced when it has grown to this. */
  maximumBytes?: number;
  /** How many replaced files are kept. */
  kept?: number;
}

export class Log {
  readonly #options: Required<LogOptions>;
  #file: string | null = null;

  constructor({ maximumBytes = 256 * 1024, kept = 3 }: LogOptions = {}) {
    this.#options = { maximumBytes, kept };
  }

  /** From here on, lines are kept in `<folder>/<name>.log`; before that they are only printed. */
  open(folder: string, name: string): void {
    try {
      mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
      this.#file = path.join(folder, `${name}.log`);
    } catch {
      this.#file = null; // A program that can't log still works.
    }
  }

  info<Words extends string>(words: Written<Words>, facts?: Facts): void {
    this.#write({ time: new Date().toISOString(), level: 'info', words, ...(facts && { facts }) });
  }

  error<Words extends string>(words: Written<Words>, error?: unknown, facts?: Facts): void {
    // Who develops wants the message, too; it is printed on request and never kept.
    if (error !== undefined && process.env.PILCROW_DEVTOOLS === '1') console.error(error);
    const all = { ...facts, ...(error === undefined ? {} : factsOf(error)) };
    const time = new Date().toISOString();
    this.#write({
      time,
      level: 'error',
      words,
      ...(Object.keys(all).length > 0 && { facts: all }),
    });
  }

  /** The last `count` errors, oldest first. */
  lastErrors(count: number): LogLine[] {
    if (this.#file === null) return [];
    const lines: LogLine[] = [];
    for (const file of [numbered(this.#file, 1), this.#file]) {
      if (existsSync(file)) lines.push(...readLogLines(readFileSync(file, 'utf8')));
    }
    return lines.filter(({ level }) => level === 'error').slice(-count);
  }

  #write(line: LogLine): void {
    const text = JSON.stringify(line);
    if (line.level === 'error') console.error(text);
    if (this.#file === null) return;
    try {
      this.#rotate(text.length);
      appendFileSync(this.#file, `${text}\n`, { mode: PRIVATE_FILE });
    } catch {
      // The disk is full or gone: what is to be logged was printed, and the app goes on.
    }
  }

  #rotate(coming: number): void {
    const file = this.#file as string;
    if (!existsSync(file) || statSync(file).size + coming < this.#options.maximumBytes) return;
    for (let n = this.#options.kept - 1; n >= 1; n--) {
      if (existsSync(numbered(file, n))) renameSync(numbered(file, n), numbered(file, n + 1));
    }
    renameSync(file, numbered(file, 1));
  }
}

/** `pilcrow.log` -> `pilcrow.1.log` */
function numbered(file: string, n: number): string {
  return file.replace(/\.log$/, `.${n}.log`);
}

/** What an error is, without its message: kind, the system's code and call, and where it was thrown. */
function factsOf(error: unknown): Record<string, string | number> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, syscall, errcode } = error as Error & Record<string, unknown>;
  const known = (value: unknown) =>
    typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,40}$/.test(value))
      ? value
      : undefined;
  const facts = {
    kind: known(error.name) ?? 'Error',
    code: known(code),
    call: known(syscall),
    sqlite: known(errcode),
    where: framesOf(error),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Record<string, string | number>;
}

/** Functions and lines, innermost first; of a file only its name. */
function framesOf({ stack = '', message }: Error): string | undefined {
  // A message may hold lines that look like frames; they are not ours to keep.
  const below = stack.slice(stack.indexOf(message) + message.length);
  const frames = [
    ...below.matchAll(/^\s+at (?:(?:async )?([\w.#<>]+) )?\(?.*?([\w.-]+:\d+):\d+\)?$/gm),
  ];
  const named = frames
    .slice(0, FRAMES)
    .map(([, name, place]) => (name ? `${name} ${place}` : place));
  return named.length > 0 ? named.join(' < ') : undefined;
}

/** The one log of this process. */
export const log = new Log();
