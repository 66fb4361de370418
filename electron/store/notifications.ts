// The inbox on the disk: the one owner of notifications.db. Every notification is there exactly once,
// also after a crash; its words are sealed. Knows no bus, no window and no model.
import path from 'node:path';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import {
  type AppNotification,
  type InboxItem,
  type ItemState,
  Learnt,
  type Priority,
  type Verdict,
} from '../../contract/notifications.ts';
import { log } from '../log.ts';
import type { Captured, CaptureEvent } from '../platform/notifications/notifications.ts';
import { forgetErased, inTransaction, openOrRebuild, setDatabaseAside } from './database.ts';
import { NOTIFICATION_MIGRATIONS } from './migrations.ts';
import { type KeyStore, openSealer, type Sealer } from './sealed.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Rows that are unsealed in a few milliseconds. */
const PAGE = 100;

/** When what is kept for `days` came at the earliest. */
export function oldestKept(days: number, now: number): number {
  return now - days * DAY;
}

/** What becomes of one that the desktop has closed, in SQL. */
const STATE_AFTER = {
  /** Nobody reacted to it. */
  expired: 'state',
  /** Who puts the popup away of what they have snoozed still wants that back. */
  dismissed: `CASE state WHEN 'snoozed' THEN state ELSE 'done' END`,
  /** Its application says that it has been dealt with. */
  withdrawn: `'done'`,
};

/** A row as SQLite gives it: STRICT tables keep what was put in. */
interface Row {
  id: number;
  application: string;
  time: number;
  open: number;
  content: Uint8Array;
  state: ItemState;
  snoozed_until: number | null;
  verdict: Uint8Array | null;
  corrected: Priority | null;
}

export interface ListOptions {
  /** Must occur in the title, the body or the application's name; empty: everything. */
  query: string;
  states: readonly ItemState[];
  limit: number;
}

export class NotificationStore {
  /** What went wrong when it was opened; a whole sentence for the user, or null. */
  readonly warning: string | null;
  readonly #database: DatabaseSync;
  readonly #sealer: Sealer;

  constructor(folder: string, keyStore: KeyStore) {
    const file = path.join(folder, 'notifications.db');
    const open = () => openOrRebuild(file, NOTIFICATION_MIGRATIONS, 'The inbox');
    const opened = open();
    this.#database = opened.database;
    this.warning = opened.warning;
    const { sealer, isNew, kept } = openSealer(path.join(folder, 'notifications.key'), keyStore);
    this.#sealer = sealer;
    if (isNew && this.count() > 0) {
      // The new key unseals none of it; the old one will, where a key store can read that again.
      this.#database.close();
      const files = [setDatabaseAside(file), ...(kept ? [kept] : [])];
      this.#database = open().database;
      const names = files.map((name) => path.basename(name)).join(' and ');
      this.warning = `The key of the inbox could not be read, so the inbox starts anew. What was in it is kept as ${names}.`;
    }
    // What was closed while Pilcrow did not listen is not known.
    this.#database.exec('UPDATE notifications SET open = 0 WHERE open = 1');
  }

  /** All of `events`, in one transaction: when it returns, they are on the disk. */
  apply(events: readonly CaptureEvent[]): void {
    inTransaction(this.#database, () => {
      for (const event of events) {
        if (event.kind === 'shown') this.#add(event.captured);
        else if (event.kind === 'closed') this.#closed(event.place, event.how);
        else this.#acted(event.place);
      }
    });
  }

  #add({ origin, place, notification }: Captured): void {
    const { application, time, ...content } = notification;
    const sealed = this.#sealer.seal(JSON.stringify(content));
    const replaced = place === null ? undefined : this.#openAt(place);
    if (replaced !== undefined) {
      this.#database
        .prepare(
          `UPDATE notifications SET time = ?, application = ?, content = ?, state = 'inbox',
             snoozed_until = NULL, priority = NULL, verdict = NULL, corrected = NULL WHERE id = ?`,
        )
        .run(time, application, sealed, replaced);
      return;
    }
    this.#database
      .prepare(
        `INSERT INTO notifications (origin, place, open, time, application, content, state)
         VALUES (?, ?, ?, ?, ?, ?, 'inbox') ON CONFLICT (origin) DO NOTHING`,
      )
      .run(origin, place, place === null ? 0 : 1, time, application, sealed);
  }

  #openAt(place: string): number | undefined {
    const row = this.#database
      .prepare('SELECT id FROM notifications WHERE place = ? AND open = 1')
      .get(place);
    return row === undefined ? undefined : Number(row.id);
  }

  #closed(place: string, how: keyof typeof STATE_AFTER): void {
    this.#database
      .prepare(
        `UPDATE notifications SET open = 0, state = ${STATE_AFTER[how]}
         WHERE place = ? AND open = 1`,
      )
      .run(place);
  }

  #acted(place: string): void {
    this.#database
      .prepare(`UPDATE notifications SET state = 'done' WHERE place = ? AND open = 1`)
      .run(place);
  }

  /** Newest first. */
  list(options: ListOptions): InboxItem[] {
    return [...this.#pages(options)].flat().slice(0, options.limit);
  }

  /** As `list`, a few rows at a time: unsealing thousands at once would hold up everything else. */
  async search(options: ListOptions): Promise<InboxItem[]> {
    const found: InboxItem[] = [];
    for (const page of this.#pages(options)) {
      found.push(...page);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return found.slice(0, options.limit);
  }

  /** What is found in each page of rows; by time, so that no more is unsealed than is wanted (hence the plus). */
  *#pages({ query, states, limit }: ListOptions): Generator<InboxItem[]> {
    const read = this.#database.prepare(
      `SELECT * FROM notifications
       WHERE (time, id) < (?, ?) AND +state IN (${states.map(() => '?').join(', ')})
       ORDER BY time DESC, id DESC LIMIT ${PAGE}`,
    );
    const wanted = query.toLowerCase();
    let count = 0;
    let before: SQLInputValue[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
    for (;;) {
      const rows = read.all(...before, ...states);
      const matching =
        wanted === ''
          ? rows
          : rows.filter((row) => this.#textOf(row)?.toLowerCase().includes(wanted));
      const items = matching.slice(0, limit - count).flatMap((row) => this.#readable(row));
      yield items;
      count += items.length;
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE || count >= limit) return;
      before = [last.time as number, last.id as number];
    }
  }

  get(id: number): InboxItem | null {
    const row = this.#database.prepare('SELECT * FROM notifications WHERE id = ?').get(id);
    return row ? (this.#readable(row)[0] ?? null) : null;
  }

  /** Where the desktop has it; null when it is closed or was never known. */
  placeOf(id: number): string | null {
    const row = this.#database
      .prepare('SELECT place FROM notifications WHERE id = ? AND open = 1')
      .get(id);
    return row?.place == null ? null : String(row.place);
  }

  /** Those that triage has not seen, oldest first. */
  unjudged(limit: number): InboxItem[] {
    return this.#database
      .prepare(`SELECT * FROM notifications WHERE verdict IS NULL ORDER BY id LIMIT ?`)
      .all(limit)
      .flatMap((row) => this.#readable(row));
  }

  /** A verdict on what has been replaced meanwhile (its time tells) is left out. */
  judge(verdicts: readonly { id: number; time: number; verdict: Verdict }[]): void {
    inTransaction(this.#database, () => {
      const write = this.#database.prepare(
        'UPDATE notifications SET verdict = ?, priority = ? WHERE id = ? AND time = ?',
      );
      for (const { id, time, verdict } of verdicts) {
        write.run(this.#sealer.seal(JSON.stringify(verdict)), verdict.priority, id, time);
      }
    });
  }

  /** Triage will look again at everything that still waits: the user's marks have changed. */
  forgetVerdicts(): void {
    this.#database.exec(
      `UPDATE notifications SET verdict = NULL, priority = NULL WHERE state != 'done'`,
    );
  }

  setState(ids: readonly number[], state: ItemState, snoozedUntil: number | null): void {
    inTransaction(this.#database, () => {
      const write = this.#database.prepare(
        'UPDATE notifications SET state = ?, snoozed_until = ? WHERE id = ?',
      );
      for (const id of ids) write.run(state, snoozedUntil, id);
    });
  }

  correct(id: number, priority: Priority | null): void {
    this.#database.prepare('UPDATE notifications SET corrected = ? WHERE id = ?').run(priority, id);
  }

  /** Puts those back whose snooze is over; returns how many. */
  wake(now: number): number {
    const { changes } = this.#database
      .prepare(
        `UPDATE notifications SET state = 'inbox', snoozed_until = NULL
         WHERE state = 'snoozed' AND snoozed_until <= ?`,
      )
      .run(now);
    return Number(changes);
  }

  /** How many of the inbox are urgent or high. */
  priorityCount(): number {
    return this.#count(
      `SELECT count(*) AS n FROM notifications WHERE state = 'inbox'
       AND coalesce(corrected, priority) IN ('urgent', 'high')`,
    );
  }

  countIn(state: ItemState): number {
    const row = this.#database
      .prepare('SELECT count(*) AS n FROM notifications WHERE state = ?')
      .get(state);
    return Number(row?.n);
  }

  count(): number {
    return this.#count('SELECT count(*) AS n FROM notifications');
  }

  hasLearnt(): boolean {
    return this.#database.prepare('SELECT 1 FROM learnt LIMIT 1').get() !== undefined;
  }

  learnt(): Learnt {
    const rows = this.#database.prepare('SELECT weight, change FROM learnt ORDER BY weight').all();
    return Learnt.parse(rows.map(({ weight, change }) => [weight, change]));
  }

  /** Replaces all that was learnt; an empty list is how it is reset. */
  setLearnt(learnt: Learnt): void {
    inTransaction(this.#database, () => {
      this.#database.exec('DELETE FROM learnt');
      const write = this.#database.prepare('INSERT INTO learnt (weight, change) VALUES (?, ?)');
      for (const [weight, change] of learnt) write.run(weight, change);
    });
  }

  /** Whether `expire` would leave nothing: after a long absence, or when the clock has jumped. */
  isAllOld(days: number, now: number): boolean {
    const row = this.#database.prepare('SELECT max(time) AS newest FROM notifications').get();
    return row?.newest != null && Number(row.newest) < oldestKept(days, now);
  }

  /** Erases what is older than `days` before `now`, and the oldest beyond `maximum`. */
  expire(days: number, maximum: number, now: number): void {
    const { changes } = this.#database
      .prepare(
        `DELETE FROM notifications WHERE time < ? OR id IN
           (SELECT id FROM notifications ORDER BY time DESC, id DESC LIMIT -1 OFFSET ?)`,
      )
      .run(oldestKept(days, now), maximum);
    if (Number(changes) > 0) forgetErased(this.#database);
  }

  /** Erases all of it, also what was learnt. */
  wipe(): void {
    this.#database.exec('DELETE FROM notifications; DELETE FROM learnt');
    forgetErased(this.#database);
  }

  close(): void {
    this.#database.close();
  }

  #count(query: string): number {
    return Number(this.#database.prepare(query).get()?.n);
  }

  /** What a search looks through. */
  #textOf(columns: Record<string, SQLOutputValue>): string | null {
    const [item] = this.#readable(columns);
    return item ? `${item.application}\n${item.title}\n${item.body}` : null;
  }

  /** One whose bytes have changed on the disk stays there, and is not shown: the others still are. */
  #readable(columns: Record<string, SQLOutputValue>): InboxItem[] {
    try {
      return [this.#item(columns)];
    } catch (error) {
      log.error('A notification cannot be unsealed', error);
      return [];
    }
  }

  /** What unseals is what this store has sealed: it needs no second look, and lists are long. */
  #item(columns: Record<string, SQLOutputValue>): InboxItem {
    const row = columns as unknown as Row;
    const content: Omit<AppNotification, 'application' | 'time'> = JSON.parse(
      this.#sealer.unseal(row.content),
    );
    const verdict: Verdict | null =
      row.verdict === null ? null : JSON.parse(this.#sealer.unseal(row.verdict));
    return {
      ...content,
      id: row.id,
      application: row.application,
      time: row.time,
      state: row.state,
      snoozedUntil: row.snoozed_until,
      open: row.open === 1,
      verdict,
      corrected: row.corrected,
    };
  }
}
