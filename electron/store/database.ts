// Opens the app's SQLite files: private, crash-safe, erasing what is deleted. A file that can't be read
// is set aside and said, never deleted. Knows no table.
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setAside } from './files.ts';
import { migrate } from './migrations.ts';

const PRIVATE = 0o600;

/** `what` begins the warning, a whole sentence for the user: `The history`. */
export function openOrRebuild(
  file: string,
  steps: readonly string[],
  what: string,
): { database: DatabaseSync; warning: string | null } {
  try {
    return { database: open(file, steps), warning: null };
  } catch {
    const kept = setAside(file);
    // The log belongs to the file that is set aside; a fresh database must not replay it.
    for (const suffix of ['-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
    }
    return {
      database: open(file, steps),
      warning: `${what} could not be read and starts anew. The old file is kept as ${path.basename(kept)}.`,
    };
  }
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
    if (check?.quick_check !== 'ok') throw new Error('The database is damaged');
    migrate(database, steps);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
