// What was corrected and when, so that nothing is lost and everything can be undone: the one owner of
// history.db. Entries older than the user's limit are erased for good. Knows no window and no tool.
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HistoryEntry } from '../../contract/api.ts';
import { setAside } from './files.ts';
import { migrate } from './migrations.ts';

const PRIVATE = 0o600;
const DAY = 24 * 60 * 60 * 1000;

export class HistoryStore {
  /** What went wrong when the history was opened; a whole sentence for the user, or null. */
  readonly warning: string | null;
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    const file = path.join(folder, 'history.db');
    const opened = openOrRebuild(file);
    this.#database = opened.database;
    this.warning = opened.warning;
  }

  add(entry: Omit<HistoryEntry, 'id'>): void {
    this.#database
      .prepare(
        `INSERT INTO history (time, tool, application, original, result, outcome)
         VALUES (:time, :tool, :application, :original, :result, :outcome)`,
      )
      .run({ ...entry });
  }

  /** Newest first; a non-empty query must occur in the original, the result or the application. */
  list(query: string, limit: number): HistoryEntry[] {
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = this.#database
      .prepare(
        `SELECT id, time, tool, application, original, result, outcome FROM history
         WHERE original LIKE :pattern ESCAPE '\\' OR result LIKE :pattern ESCAPE '\\'
            OR application LIKE :pattern ESCAPE '\\'
         ORDER BY time DESC, id DESC LIMIT :limit`,
      )
      .all({ pattern, limit });
    return rows.map((row) => HistoryEntry.parse(row));
  }

  get(id: number): HistoryEntry | null {
    const row = this.#database.prepare('SELECT * FROM history WHERE id = ?').get(id);
    return row ? HistoryEntry.parse(row) : null;
  }

  remove(id: number): void {
    this.#database.prepare('DELETE FROM history WHERE id = ?').run(id);
    this.#forgetErased();
  }

  clear(): void {
    this.#database.exec('DELETE FROM history');
    this.#forgetErased();
  }

  /** Erases what is older than `days` before `now` (milliseconds since the epoch). */
  expire(days: number, now: number): void {
    const { changes } = this.#database
      .prepare('DELETE FROM history WHERE time < ?')
      .run(now - days * DAY);
    if (Number(changes) > 0) this.#forgetErased();
  }

  close(): void {
    this.#database.close();
  }

  /** The write-ahead log still holds the erased text until it is folded into the database. */
  #forgetErased(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}

function openOrRebuild(file: string): { database: DatabaseSync; warning: string | null } {
  try {
    return { database: open(file), warning: null };
  } catch {
    const kept = setAside(file);
    // The log belongs to the file that is set aside; a fresh database must not replay it.
    for (const suffix of ['-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, kept + suffix);
    }
    return {
      database: open(file),
      warning: `The history could not be read and starts anew. The old file is kept as ${path.basename(kept)}.`,
    };
  }
}

function open(file: string): DatabaseSync {
  // SQLite would create it readable for everyone; its log gets the database's own permissions.
  closeSync(openSync(file, 'a', PRIVATE));
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 2000',
    );
    const check = database.prepare('PRAGMA quick_check').get();
    if (check?.quick_check !== 'ok') throw new Error('The database is damaged');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
