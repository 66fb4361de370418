// The history database's schema, as the steps that lead to it. Steps are only ever appended: a
// database remembers how many it has taken (user_version), and a released step never changes.
import type { DatabaseSync } from 'node:sqlite';

export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE history (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     time INTEGER NOT NULL,
     tool TEXT NOT NULL,
     application TEXT NOT NULL,
     original TEXT NOT NULL,
     result TEXT NOT NULL,
     outcome TEXT NOT NULL
   ) STRICT;
   CREATE INDEX history_by_time ON history (time);`,
];

/** Takes the missing steps, each in one transaction. Throws on a database of a newer version. */
export function migrate(database: DatabaseSync, steps: readonly string[] = MIGRATIONS): void {
  const row = database.prepare('PRAGMA user_version').get();
  const taken = Number(row?.user_version ?? 0);
  if (taken > steps.length) throw new Error(`The database is newer (${taken}) than this program`);
  for (let step = taken; step < steps.length; step++) {
    database.exec('BEGIN IMMEDIATE');
    try {
      database.exec(steps[step] as string);
      database.exec(`PRAGMA user_version = ${step + 1}`);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}
