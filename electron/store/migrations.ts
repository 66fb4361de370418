// The databases' schemas, each as the steps that lead to it. Steps are only ever appended: a database
// remembers how many it has taken (user_version), and a released step never changes.
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

/** `content` and `verdict` are sealed; what is in the clear is what rows are chosen by. */
export const NOTIFICATION_MIGRATIONS: readonly string[] = [
  `CREATE TABLE notifications (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     origin TEXT NOT NULL UNIQUE,
     place TEXT,
     open INTEGER NOT NULL,
     time INTEGER NOT NULL,
     application TEXT NOT NULL,
     content BLOB NOT NULL,
     state TEXT NOT NULL,
     snoozed_until INTEGER,
     priority TEXT,
     verdict BLOB,
     corrected TEXT
   ) STRICT;
   CREATE INDEX notifications_by_time ON notifications (time);
   CREATE INDEX notifications_by_place ON notifications (place) WHERE open = 1;
   CREATE INDEX notifications_by_state ON notifications (state);
   CREATE TABLE learnt (weight INTEGER PRIMARY KEY, change REAL NOT NULL) STRICT;`,
  // What is looked up while notifications pour in: what to judge next, and how many are important.
  `CREATE INDEX notifications_unjudged ON notifications (id) WHERE verdict IS NULL;
   DROP INDEX notifications_by_state;
   CREATE INDEX notifications_by_priority ON notifications (state, corrected, priority);`,
];

/** Nothing in it is the user's own words. */
export const ACTIVITY_MIGRATIONS: readonly string[] = [
  `CREATE TABLE activity (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     time INTEGER NOT NULL,
     tool TEXT NOT NULL,
     model TEXT NOT NULL,
     place TEXT NOT NULL,
     host TEXT NOT NULL,
     requestId TEXT NOT NULL,
     bytesSent INTEGER NOT NULL,
     bytesReceived INTEGER NOT NULL,
     masked TEXT NOT NULL,
     outcome TEXT NOT NULL
   ) STRICT;
   CREATE INDEX activity_by_time ON activity (time);`,
];

/** What is wrong is in the file itself. */
export class UnreadableDatabase extends Error {}

/** Takes the missing steps, each in one transaction. Throws on a database of a newer version. */
export function migrate(database: DatabaseSync, steps: readonly string[]): void {
  const row = database.prepare('PRAGMA user_version').get();
  const taken = Number(row?.user_version ?? 0);
  if (taken > steps.length) {
    throw new UnreadableDatabase(`The database is newer (${taken}) than this program`);
  }
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
