// The ledger of requests: the one owner of activity.db. An entry is written before anything is sent, so
// that a crash leaves a trace and no silence; entries older than a year are erased. Knows no connection.
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  ActivityEntry,
  type ActivityFilter,
  type ActivityTotals,
  type Place,
} from '../../contract/activity.ts';
import { forgetErased, openOrRebuild } from './database.ts';
import { ACTIVITY_MIGRATIONS } from './migrations.ts';

const KEPT = 365 * 24 * 60 * 60 * 1000;

/** What is not given is as it is on this computer: nobody, nothing sent, nothing masked. */
export type NewActivity = Pick<ActivityEntry, 'tool' | 'model' | 'place' | 'outcome'> &
  Partial<ActivityEntry>;

export type ActivityChange = Partial<
  Pick<ActivityEntry, 'bytesSent' | 'bytesReceived' | 'masked' | 'outcome'>
>;

export class ActivityStore {
  /** What went wrong when the ledger was opened; a whole sentence for the user, or null. */
  readonly warning: string | null;
  readonly #database: DatabaseSync;

  constructor(folder: string) {
    const file = path.join(folder, 'activity.db');
    const opened = openOrRebuild(file, ACTIVITY_MIGRATIONS, 'The activity log');
    this.#database = opened.database;
    this.warning = opened.warning;
    // What was running when the app ended has no other end to tell.
    this.#database.exec("UPDATE activity SET outcome = 'failed' WHERE outcome = 'running'");
  }

  /** Returns the entry's id, for what becomes known of it later. */
  add(entry: NewActivity): number {
    const { id: _unset, masked = {}, ...given } = entry;
    const row = {
      time: Date.now(),
      host: '',
      requestId: '',
      bytesSent: 0,
      bytesReceived: 0,
      ...given,
      masked: JSON.stringify(masked),
    };
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO activity (time, tool, model, place, host, requestId, bytesSent, bytesReceived,
           masked, outcome)
         VALUES (:time, :tool, :model, :place, :host, :requestId, :bytesSent, :bytesReceived,
           :masked, :outcome)`,
      )
      .run(row);
    return Number(lastInsertRowid);
  }

  change(id: number, { masked, ...change }: ActivityChange): void {
    const values = { ...change, ...(masked && { masked: JSON.stringify(masked) }) };
    const columns = Object.keys(values).map((name) => `${name} = :${name}`);
    if (columns.length === 0) return;
    this.#database
      .prepare(`UPDATE activity SET ${columns.join(', ')} WHERE id = :id`)
      .run({ ...values, id });
  }

  /** Newest first. */
  list(filter: ActivityFilter, limit: number): ActivityEntry[] {
    const rows = this.#database
      .prepare(`SELECT * FROM activity WHERE ${WHERE[filter]} ORDER BY time DESC, id DESC LIMIT ?`)
      .all(limit);
    return rows.map(({ masked, ...row }) =>
      ActivityEntry.parse({ ...row, masked: JSON.parse(String(masked)) }),
    );
  }

  totals(): ActivityTotals {
    const row = this.#database
      .prepare(
        `SELECT count(*) FILTER (WHERE place = 'device') AS device,
           count(*) FILTER (WHERE ${WHERE.sent}) AS sent,
           coalesce(sum(bytesSent), 0) AS bytesSent,
           count(*) FILTER (WHERE ${WHERE.refused}) AS refused
         FROM activity`,
      )
      .get();
    const { device, sent, bytesSent, refused } = row as unknown as ActivityTotals;
    return { device, sent, bytesSent, refused };
  }

  clear(): void {
    this.#database.exec('DELETE FROM activity');
    forgetErased(this.#database);
  }

  expire(now: number): void {
    const { changes } = this.#database
      .prepare('DELETE FROM activity WHERE time < ?')
      .run(now - KEPT);
    if (Number(changes) > 0) forgetErased(this.#database);
  }

  close(): void {
    this.#database.close();
  }
}

const AWAY: readonly Place[] = ['server', 'service', 'source'];
const WHERE: Record<ActivityFilter, string> = {
  all: 'TRUE',
  sent: `place IN (${AWAY.map((place) => `'${place}'`).join(', ')})`,
  refused: "outcome = 'refused'",
};

const COLUMNS = [
  'time',
  'tool',
  'model',
  'place',
  'host',
  'requestId',
  'bytesSent',
  'bytesReceived',
  'masked',
  'outcome',
] as const;

/** The entries as a file for others to read: JSON, or CSV (RFC 4180) with a header. */
export function activityReport(entries: readonly ActivityEntry[], format: 'json' | 'csv'): string {
  const rows = entries.map((entry) => ({ ...entry, time: new Date(entry.time).toISOString() }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const cell = (value: unknown) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    // A spreadsheet takes what begins with these for a formula.
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}
