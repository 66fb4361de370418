// Notifications on systems that tell what lies in their notification centre, and not when that changes: it
// is looked at every two seconds, and what has come and gone since are the events. What lay there before
// the first look is left alone. A click can't be passed on there.
import type { CapabilityCode } from '../../../contract/capabilities.ts';
import {
  type AppNotification,
  MAXIMUM_BODY,
  MAXIMUM_NAME,
  MAXIMUM_TITLE,
} from '../../../contract/notifications.ts';
import { log } from '../../log.ts';
import type { CaptureEvent, NotificationSource } from './notifications.ts';
import { clip } from './plain-text.ts';

/** In milliseconds. */
const INTERVAL = 2000;
const LONGEST_INTERVAL = 60_000;

export interface Listed {
  /** Never used again for another one. */
  id: string;
  notification: AppNotification;
}

/** What a centre tells of a notification, no longer than is kept; of the rest it says nothing. */
export function centreNotification(
  told: Pick<AppNotification, 'application' | 'desktopEntry' | 'title' | 'body' | 'time'>,
): AppNotification {
  return {
    application: clip(told.application, MAXIMUM_NAME),
    desktopEntry: told.desktopEntry === null ? null : clip(told.desktopEntry, MAXIMUM_NAME),
    title: clip(told.title, MAXIMUM_TITLE),
    body: clip(told.body, MAXIMUM_BODY),
    urgency: 'normal',
    category: null,
    actions: [],
    time: told.time,
  };
}

export interface NotificationCentre {
  /** All that lies there, oldest first. Throws CentreClosed when Pilcrow may not look, or can't. */
  list(): Promise<Listed[]>;
  /** Whether it may be looked at, without looking. Throws CentreClosed. */
  check(): Promise<void>;
  /** Gives up what `list` needs; it may be called again. */
  close(): void;
}

export class CentreClosed extends Error {
  readonly code: CapabilityCode;

  constructor(code: CapabilityCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** The differences of one look from the look before. Pure. */
export class CentreReader {
  readonly #ownName: string;
  /** What each said, and how often that has changed; null before the first look. */
  #known: Map<string, { said: string; changes: number }> | null = null;

  constructor(ownName: string) {
    this.#ownName = ownName.toLowerCase();
  }

  read(listed: readonly Listed[]): CaptureEvent[] {
    const before = this.#known;
    const now: NonNullable<typeof before> = new Map();
    const events: CaptureEvent[] = [];
    for (const { id, notification } of listed) {
      const said = `${notification.title}\0${notification.body}`;
      const old = before?.get(id);
      const changes =
        old === undefined || old.said === said ? (old?.changes ?? 0) : old.changes + 1;
      now.set(id, { said, changes });
      const isOurs = notification.application.toLowerCase() === this.#ownName;
      if (before === null || isOurs || old?.changes === changes) continue;
      const captured = { origin: `${id}/${changes}`, place: id, notification };
      events.push({ kind: 'shown', captured });
    }
    // Opened, dismissed or withdrawn: in each case, it has been dealt with.
    for (const place of before?.keys() ?? []) {
      if (!now.has(place)) events.push({ kind: 'closed', place, how: 'dismissed' });
    }
    this.#known = now;
    return events;
  }
}

export class CentreNotifications implements NotificationSource {
  readonly #centre: NotificationCentre;
  readonly #ownName: string;
  readonly #interval: number;
  #unavailable: CapabilityCode | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** Counts starts and stops: a look that was begun before is not heard after. */
  #turn = 0;

  /** `interval` is in milliseconds. */
  constructor(centre: NotificationCentre, ownName: string, interval: number = INTERVAL) {
    this.#centre = centre;
    this.#ownName = ownName;
    this.#interval = interval;
  }

  get unavailable(): CapabilityCode | null {
    return this.#unavailable;
  }

  async check(): Promise<CapabilityCode> {
    await this.#attempt(() => this.#centre.check());
    if (this.#timer === null) this.#centre.close();
    return this.#unavailable ?? 'notifications-heard';
  }

  start(onEvent: (event: CaptureEvent) => void): void {
    this.stop();
    const turn = this.#turn;
    const reader = new CentreReader(this.#ownName);
    let pause = this.#interval;
    const look = async () => {
      const listed = await this.#attempt(() => this.#centre.list());
      if (turn !== this.#turn) return;
      for (const event of listed ? reader.read(listed) : []) onEvent(event);
      pause = listed ? this.#interval : Math.min(2 * pause, LONGEST_INTERVAL);
      this.#timer = setTimeout(() => void look(), pause);
      this.#timer.unref();
    };
    this.#timer = setTimeout(() => void look(), 0);
  }

  stop(): void {
    this.#turn++;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#centre.close();
  }

  async invoke(): Promise<boolean> {
    return false;
  }

  /** Null when Pilcrow may not or can't; that nothing came must not look like all being gone. */
  async #attempt<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      const result = await work();
      this.#unavailable = null;
      return result;
    } catch (error) {
      if (!(error instanceof CentreClosed)) {
        log.error('The notification centre could not be read', error);
        return null;
      }
      if (error.code !== this.#unavailable) {
        log.error('The notification centre is closed to Pilcrow', error.cause ?? error);
      }
      this.#unavailable = error.code;
      return null;
    }
  }
}
