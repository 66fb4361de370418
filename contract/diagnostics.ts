// What Pilcrow knows about its own state: versions, what this session lets it do, timings, files and
// the log's last errors. The Diagnostics page shows it and `pilcrow doctor` prints its like. Nothing in
// it is a user's text, and what is handed on goes through redact.ts.
import { z } from 'zod';
import { Capability } from './capabilities.ts';
import { Problem } from './errors.ts';
import { ProcessorState } from './processor.ts';
import { TaskName, Timing } from './task.ts';

/**
 * One line of the log, as JSON. `words` stand in the program's source; what differs from case to case is
 * in `facts`, which hold numbers, codes and places in the program, and no text that came from outside.
 */
export const LogLine = z.object({
  time: z.iso.datetime(),
  level: z.enum(['info', 'error']),
  words: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type LogLine = z.infer<typeof LogLine>;

/** The lines of a log file; what is no line of ours (cut off by a crash) is left out. */
export function readLogLines(text: string): LogLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [LogLine.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

/** The app's own files in its folder: settings, databases with their logs, the draft, keys. */
export const OWN_FILE = /\.(json|db|txt|key)(-wal|-shm)?(\.damaged-\d+)?(-wal|-shm)?$/;
/** Of these, the ones that were set aside because they could not be read. */
export const SET_ASIDE = /\.damaged-\d+/;

/** How long a request took; of which tool, and nothing of its text. */
export const RequestTiming = Timing.extend({ tool: TaskName });
export type RequestTiming = z.infer<typeof RequestTiming>;

export const EngineTimings = z.object({
  /** From the start of the engine's process until the model was ready; null before that. */
  readyMilliseconds: z.number().nullable(),
  /** Newest last. */
  requests: z.array(RequestTiming),
});
export type EngineTimings = z.infer<typeof EngineTimings>;

export const Diagnostics = z.object({
  /** Milliseconds since the epoch. */
  made: z.number(),
  /** Of Pilcrow, what it runs on, and the system. */
  versions: z.record(z.string(), z.string()),
  session: z.object({
    /** The desktop and its display, in the system's own words. */
    desktop: z.string(),
    capabilities: z.array(Capability),
    /** Hotkeys that another program has. */
    hotkeysTaken: z.array(z.string()),
    hasKeyStore: z.boolean(),
  }),
  model: z.object({
    name: z.string().nullable(),
    adapters: z.array(z.string()),
    problem: Problem.nullable(),
    /** Null while no engine runs. */
    processor: ProcessorState.nullable(),
    residentBytes: z.number(),
  }),
  timings: EngineTimings,
  storage: z.object({
    freeBytes: z.number(),
    files: z.array(
      z.object({
        name: z.string(),
        bytes: z.number(),
        /** Readable by the user alone; null on systems that say it in another way. */
        isPrivate: z.boolean().nullable(),
      }),
    ),
    /** Names of files that were set aside because they could not be read. */
    setAside: z.array(z.string()),
  }),
  /** Newest last. */
  errors: z.array(LogLine),
});
export type Diagnostics = z.infer<typeof Diagnostics>;

/** The calls of the Diagnostics page, a part of MainApi. */
export const DiagnosticsInputs = {
  getDiagnostics: z.object({}),
  /** Puts the redacted report on the clipboard. */
  copyDiagnostics: z.object({}),
  /** Asks where to, and writes the redacted report there. */
  saveDiagnostics: z.object({}),
} as const;

export interface DiagnosticsApi {
  getDiagnostics(input: Record<never, never>): Promise<Diagnostics>;
  copyDiagnostics(input: Record<never, never>): Promise<null>;
  /** False when the user changed their mind. */
  saveDiagnostics(input: Record<never, never>): Promise<boolean>;
}
