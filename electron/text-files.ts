// The Write page's files: what the user opened, and where the text goes when they save it. A file that another
// program has changed since is never written over, and a failure leaves it as it was.
import { createHash, randomUUID } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenedFile, TextFile } from '../contract/api.ts';
import { isDiskFull, toProblem, UserError } from '../contract/errors.ts';
import { hashFile } from '../disk/hash.ts';
import { replaceFile } from '../disk/replace.ts';
import { encodeText, readTextFile, type TextForm } from './opened-files.ts';

interface KnownFile {
  path: string;
  form: TextForm;
  /** Of what we read or wrote last; null for a file that the user has just named. */
  hash: string | null;
}

const NEW_FILE: TextForm = { encoding: 'utf-8', marked: false, lineEnd: null };

export class TextFiles {
  readonly #chooseFile: (suggested: string) => Promise<string | null>;
  /** By the id that the page knows. */
  readonly #known = new Map<string, KnownFile>();

  /**
   * `chooseFile` asks the user for a path, and before it gives that of a file that exists; null when they
   * change their mind.
   */
  constructor(chooseFile: (suggested: string) => Promise<string | null>) {
    this.#chooseFile = chooseFile;
  }

  /** The text of a file, or why there is none. */
  async open(file: string): Promise<OpenedFile> {
    const name = path.basename(file);
    try {
      const { text, form, bytes } = await readTextFile(file);
      const { id } = this.#remember({ path: file, form, hash: hashOf(bytes) });
      return { status: 'read', id, name, text };
    } catch (error) {
      return { status: 'failed', name, problem: toProblem(error) };
    }
  }

  /**
   * Writes `text` into the file `id`, or with `ask` or without one where the user says; null when they say
   * nothing. Throws UserError `file-changed` or `file-unwritable`; the file is then as it was.
   */
  async save(id: string | null, text: string, ask: boolean): Promise<TextFile | null> {
    const known = id === null ? undefined : this.#known.get(id);
    const target = known && !ask ? known : await this.#askWhere(known);
    if (target === null) return null;
    const bytes = encodeText(text, target.form);
    try {
      await write(target, bytes);
    } catch (error) {
      throw asProblem(path.basename(target.path), error);
    }
    return this.#remember({ ...target, hash: hashOf(bytes) }, target === known ? id : null);
  }

  async #askWhere(known: KnownFile | undefined): Promise<KnownFile | null> {
    const chosen = await this.#chooseFile(known?.path ?? 'text.txt');
    return chosen === null ? null : { path: chosen, form: known?.form ?? NEW_FILE, hash: null };
  }

  #remember(file: KnownFile, id: string | null = null): TextFile {
    const given = id ?? randomUUID();
    this.#known.set(given, file);
    return { id: given, name: path.basename(file.path) };
  }
}

/** In one step; permissions stay, and a link stays a link. */
async function write(file: KnownFile, bytes: Uint8Array): Promise<void> {
  const found = await existing(file.path);
  if (found === null) {
    if (file.hash !== null) throw changed(path.basename(file.path), 'moved or removed');
    return replaceFile(file.path, bytes);
  }
  if (file.hash !== null && (await hashFile(found.path)) !== file.hash) {
    throw changed(path.basename(file.path), 'changed by another program');
  }
  return replaceFile(found.path, bytes, found.mode);
}

/** Where a path leads, and its permissions; null when nothing is there. */
async function existing(file: string): Promise<{ path: string; mode: number } | null> {
  try {
    const real = await realpath(file);
    return { path: real, mode: (await stat(real)).mode & 0o777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function changed(name: string, what: string): UserError {
  return new UserError(
    'file-changed',
    `The file ${name} was ${what} since it was opened, and nothing was written.`,
    'Save your text under another name.',
  );
}

function asProblem(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  // What is no failure of the system has its words already, and so has a full disk.
  if (code === undefined || isDiskFull(error)) return error;
  return new UserError(
    'file-unwritable',
    `The file ${name} cannot be written: ${message}.`,
    'Save your text under another name or in another folder. It is still on this page.',
    { cause: error },
  );
}
