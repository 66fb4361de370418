// Opens the app's SQLite files: private, crash-safe, erasing what is deleted. A file that is damaged is
// set aside and said, never deleted; one that can't be opened now (a full disk, another program's lock) is
// left alone, and the app works in memory. Knows no table.
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { log } from '../log.ts';
import { setAside } from './files.ts';
import { migrate, UnreadableDatabase } from './migrations.ts';

const PRIVATE = 0o600;

/** `what` begins the warning, a whole sentence for the user: `The history`. */
export function openOrRebuild(
  file: string,
  steps: readonly string[],
  what: string,
): { database: DatabaseSync; warning: string | null } {
  try {
    return { database: open(file, steps), warning: null };
  } catch (error) {
    log.error('A database could not be opened', error);
    if (!isDamage(error)) return inMemory(steps, what);
    let kept: string;
    try {
      kept = setDatabaseAside(file);
    } catch {
      return inMemory(steps, what); // Not even its folder can be written.
    }
    return {
      database: open(file, steps),
      warning: `${what} could not be read and starts anew. The old file is kept as ${path.basename(kept)}.`,
    };
  }
}

/** Renames a database that is closed, as `setAside` does, and returns the new name. */
export function setDatabaseAside(file: string): string {
  const kept = setAside(file);
  // The log belongs to the file that is set aside; a fresh database must not replay it.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
  }
  return kept;
}

/** What comes is kept until the app ends; what the file holds is there again when it can be opened. */
function inMemory(
  steps: readonly string[],
  what: string,
): { database: DatabaseSync; warning: string } {
  const database = new DatabaseSync(':memory:');
  migrate(database, steps);
  const warning = `${what} can't be opened now and begins empty. Its file is left as it is: make room on the disk, end other programs that use it, and start Pilcrow again.`;
  return { database, warning };
}

/** SQLite's codes for a file that is damaged, and for one that is no database. */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** True when trying again can't help: what is wrong is in the file, and not around it. */
function isDamage(error: unknown): boolean {
  if (error instanceof UnreadableDatabase) return true;
  const code = (error as { errcode?: unknown }).errcode;
  // The lower byte is the kind, the others say more about it.
  return typeof code === 'number' && [CORRUPT, NOT_A_DATABASE].includes(code & 0xff);
}

/** The write-ahead log still holds the erased text until it is folded into the database. */
export function forgetErased(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Runs `work` in one transaction: all of it is on the disk afterwards, or nothing. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function open(file: string, steps: readonly string[]): DatabaseSync {
  // SQLite would create it readable for everyone; its log gets the database's own permissions.
  closeSync(openSync(file, 'a', PRIVATE));
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 2000',
    );
    const check = database.prepare('PRAGMA quick_check').get();
    if (check?.quick_check !== 'ok') throw new UnreadableDatabase('The database is damaged');
    migrate(database, steps);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
