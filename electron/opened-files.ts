// Files that the user opens with Pilcrow: who names them, and their text with the form in which it is kept.
// They are only read here; text-files.ts writes what the user saves.
import { readFile, stat } from 'node:fs/promises';
import { EOL } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from '../contract/errors.ts';
import { MAXIMUM_TEXT_BYTES, MAXIMUM_TEXT_LENGTH } from '../contract/task.ts';

/** What a second start tells the first: the files that it was asked to open, whole paths. */
export const AskedFiles = z.object({ files: z.array(z.string()).max(100) });

/**
 * The files on a command line, as whole paths: what a desktop's "Open with" calls us with, addresses
 * (`file:`) or paths. `isBare`: Electron itself was started, and the first name is the app's own folder.
 */
export function filesAsked(argv: readonly string[], folder: string, isBare: boolean): string[] {
  const named = argv.slice(1).filter((each) => each !== '' && !each.startsWith('-'));
  return (isBare ? named.slice(1) : named).flatMap((each) => {
    // Two letters and more: `C:` is a drive.
    if (!/^[a-z][a-z\d+.-]+:/i.test(each)) return [path.resolve(folder, each)];
    try {
      return [fileURLToPath(each)];
    } catch {
      return []; // Another kind of address, or another computer's file.
    }
  });
}

/** How a file keeps its text. */
export interface TextForm {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** It begins with the mark of its byte order. */
  marked: boolean;
  /** The first one in it; null where it has none. */
  lineEnd: '\n' | '\r\n' | '\r' | null;
}

export interface ReadText {
  text: string;
  form: TextForm;
  bytes: Uint8Array;
}

/** Throws UserError where it is no text, too long, or can't be read. */
export async function readTextFile(file: string): Promise<ReadText> {
  try {
    return await readText(file);
  } catch (error) {
    throw asProblem(path.basename(file), error);
  }
}

/** The bytes of a text in a file of this form; all its lines end as the form says, or as this system's do. */
export function encodeText(text: string, form: TextForm): Uint8Array {
  const lines = text.replace(/\r\n|\r|\n/g, form.lineEnd ?? EOL);
  const marked = form.marked ? `\uFEFF${lines}` : lines;
  if (form.encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return form.encoding === 'utf-16le' ? bytes : bytes.swap16();
}

async function readText(file: string): Promise<ReadText> {
  const found = await stat(file);
  // A pipe would keep us waiting, and a device has no end.
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'no file with a text in it';
    throw new UserError('file-unreadable', `This is ${what}.`, 'Open a text file.');
  }
  if (found.size > MAXIMUM_TEXT_BYTES) throw tooLong();
  const bytes = await readFile(file);
  const { encoding, marked } = formOf(bytes);
  const text = decode(bytes, encoding);
  if (text.length > MAXIMUM_TEXT_LENGTH) throw tooLong();
  const lineEnd = (/\r\n|\r|\n/.exec(text)?.[0] ?? null) as TextForm['lineEnd'];
  return { text, form: { encoding, marked, lineEnd }, bytes };
}

/** UTF-8, and UTF-16 where its mark says so. */
function formOf([first, second, third]: Uint8Array): Omit<TextForm, 'lineEnd'> {
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', marked: true };
  return { encoding: 'utf-8', marked: first === 0xef && second === 0xbb && third === 0xbf };
}

/** The text without its mark. */
function decode(bytes: Uint8Array, encoding: TextForm['encoding']): string {
  const advice =
    'Open a text file in UTF-8; documents of a word processor can be copied from there.';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    if (!bytes.includes(0) || encoding !== 'utf-8') {
      const message = 'This text is in an encoding that Pilcrow does not read.';
      throw new UserError('binary-text', message, advice, { cause });
    }
  }
  throw new UserError('binary-text', 'This is not text: it holds bytes that no text has.', advice);
}

function tooLong(): UserError {
  return new UserError(
    'text-too-long',
    `This file is longer than ${MAXIMUM_TEXT_LENGTH.toLocaleString('en')} characters.`,
    'Open a part of it.',
  );
}

/** The system's reasons in the user's words. */
function asProblem(name: string, error: unknown): unknown {
  const options = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const advice = 'Look whether it was moved or renamed.';
      return new UserError('file-not-found', `There is no file ${name}.`, advice, options);
    }
    case 'EACCES':
    case 'EPERM': {
      const message = `You may not read the file ${name}.`;
      return new UserError('file-unreadable', message, 'Change its permissions.', options);
    }
    case undefined:
      return error;
    default: {
      const message = `The file ${name} cannot be read: ${(error as Error).message}.`;
      const advice = 'Copy it to another place and try again.';
      return new UserError('file-unreadable', message, advice, options);
    }
  }
}
