// What was corrected and when, so that nothing is lost and everything can be undone: the one owner of
// history.db. Entries older than the user's limit are erased for good. Knows no window and no tool.
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { HistoryEntry } from '../../contract/api.ts';
import { forgetErased, openOrRebuild } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

const DAY = 24 * 60 * 60 * 1000;

export class HistoryStore {
  /** What went wrong when the history was opened; a whole sentence for the user, or null. */
  readonly warning: string | null;
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    const file = path.join(folder, 'history.db');
    const opened = openOrRebuild(file, MIGRATIONS, 'The history');
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
    forgetErased(this.#database);
  }

  clear(): void {
    this.#database.exec('DELETE FROM history');
    forgetErased(this.#database);
  }

  /** Whether `expire` would leave nothing: after a long absence, or when the clock has jumped. */
  isAllOld(days: number, now: number): boolean {
    const row = this.#database.prepare('SELECT max(time) AS newest FROM history').get();
    return row?.newest != null && Number(row.newest) < now - days * DAY;
  }

  /** Erases what is older than `days` before `now` (milliseconds since the epoch). */
  expire(days: number, now: number): void {
    const { changes } = this.#database
      .prepare('DELETE FROM history WHERE time < ?')
      .run(now - days * DAY);
    if (Number(changes) > 0) forgetErased(this.#database);
  }

  close(): void {
    this.#database.close();
  }
}
