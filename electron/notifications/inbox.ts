// The inbox: takes in what the desktop shows, lets it be judged and condensed, and does what the user
// says about it. The store has every item before anything else happens to it, so that neither triage nor
// the model can lose one: when they are down, items are simply there in time order. Knows no bus and no
// window.
import {
  type Digest,
  type InboxAnswer,
  type InboxItem,
  type InboxQuestion,
  type InboxSettings,
  type InboxState,
  type ItemState,
  MAXIMUM_NAME,
  type Priority,
  type Verdict,
} from '../../contract/notifications.ts';
import { log } from '../log.ts';
import type {
  Captured,
  CaptureEvent,
  NotificationSource,
} from '../platform/notifications/notifications.ts';
import { clip } from '../platform/notifications/plain-text.ts';
import type { DesktopQuiet } from '../platform/notifications/quiet.ts';
import { type NotificationStore, oldestKept } from '../store/notifications.ts';

/** What arrives within this time is written in one transaction. In milliseconds. */
const BATCH = 50;
/** Windows hear of changes no more often than this. In milliseconds. */
const ANNOUNCE = 250;
/** Imported ones are written so many at a time: sealing thousands would hold up everything else. */
const IMPORTED_AT_ONCE = 200;
/** Triage takes this many at once. */
const JUDGED_AT_ONCE = 200;
/** How long triage is left alone after a failure, in milliseconds. */
const RETRY = 30_000;
/** Digests are made when nothing has changed for so long. In milliseconds. */
const QUIET = 1500;
/** Nobody waits for digests that nobody has asked for since. In milliseconds. */
const LOOKING = 60_000;
/** Digests are about the newest. */
const DIGESTED = 2000;
const MAXIMUM_STORED = 20_000;
/** In milliseconds. */
const SURPRISE = 60_000;
const WAKE_INTERVAL = 15_000;
const EXPIRY_INTERVAL = 60 * 60 * 1000;
/** A digest whose time the computer slept through is told this late, and no later. In milliseconds. */
const LATEST_DIGEST = 6 * 60 * 60 * 1000;

export interface InboxParts {
  store: NotificationStore;
  source: NotificationSource;
  quiet: DesktopQuiet;
  /** See EngineHost.ask. */
  ask(question: InboxQuestion, onAnswer: (answer: InboxAnswer) => void): Promise<void>;
  settings(): InboxSettings;
  /** Something has changed that windows or the tray show. */
  onChange(state: InboxState): void;
  /** Popups are held back, and this one can't wait. */
  onUrgent(): void;
  /** It is time for a digest, and there is something to tell. */
  onDigestTime(state: InboxState, waiting: number): void;
  isKeySafe: boolean;
}

export class Inbox {
  readonly #parts: InboxParts;
  #queue: CaptureEvent[] = [];
  #flushing: NodeJS.Timeout | null = null;
  #announcing: NodeJS.Timeout | null = null;
  #digesting: NodeJS.Timeout | null = null;
  #retrying: NodeJS.Timeout | null = null;
  readonly #intervals: NodeJS.Timeout[] = [];
  #isJudging = false;
  /** Counts up with what verdicts rest on: the marks, and what was learnt. */
  #generation = 0;
  /** Ends with the last lesson that was given; never rejects. */
  #lessons: Promise<void> = Promise.resolve();
  #isCondensing = false;
  #isCapturing = false;
  #isQuiet = false;
  #digests: Digest[] = [];
  /** Whether something has changed since the digests were made. */
  #isStale = true;
  #lookedAt = 0;
  /** When it was last looked whether it is time for a digest. */
  #tickedAt = Date.now();

  constructor(parts: InboxParts) {
    this.#parts = parts;
  }

  start(): void {
    this.applySettings();
    // A clock that is wrong at start may be right soon: it must not cost the whole inbox.
    const { store, settings } = this.#parts;
    if (!store.isAllOld(settings().days, Date.now())) this.#expire();
    this.#intervals.push(
      setInterval(() => this.#tick(new Date()), WAKE_INTERVAL),
      setInterval(() => this.#expire(), EXPIRY_INTERVAL),
    );
    for (const interval of this.#intervals) interval.unref();
    this.#changed();
  }

  /** Turns capturing and quiet on or off. What has been queued is still written. */
  applySettings(): void {
    const { capture, quiet } = this.#parts.settings();
    void this.#applyQuiet(capture && quiet);
    if (capture === this.#isCapturing) return;
    this.#isCapturing = capture;
    if (capture) this.#capture();
    else this.#parts.source.stop();
  }

  /** Whether there is a way in is known soon after, and shown then. */
  #capture(): void {
    const { source } = this.#parts;
    source.start((event) => this.#take(event));
    void source.check().then(() => this.#announceSoon());
  }

  /** Nothing is held back that is not collected. */
  async #applyQuiet(wanted: boolean): Promise<void> {
    if (!wanted) this.#parts.quiet.end();
    const tell = (isQuiet: boolean) => {
      this.#isQuiet = isQuiet;
      this.#announceSoon();
    };
    tell(wanted && (await this.#parts.quiet.begin(tell)));
    const { capture, quiet } = this.#parts.settings();
    // Turned off while it began.
    if (this.#isQuiet && !(capture && quiet)) return this.#applyQuiet(false);
  }

  /** Judges everything anew that still waits: the user has marked something. */
  rejudge(): void {
    this.#generation += 1;
    this.#parts.store.forgetVerdicts();
    this.#changed();
  }

  state(): InboxState {
    const { store, source, isKeySafe } = this.#parts;
    return {
      unavailable: source.unavailable,
      priority: store.priorityCount(),
      stored: store.count(),
      isQuiet: this.#isQuiet,
      hasLearnt: store.hasLearnt(),
      isKeySafe,
    };
  }

  list(query: string, view: 'open' | 'all', limit: number): Promise<InboxItem[]> {
    const states: ItemState[] = view === 'open' ? ['inbox'] : ['inbox', 'snoozed', 'done'];
    return this.#parts.store.search({ query, states, limit });
  }

  /** As they are now; what they lack is made, and announced as a change. */
  digests(): Digest[] {
    this.#lookedAt = Date.now();
    if (this.#isStale) this.#digesting ??= setTimeout(() => void this.#condense(), 0);
    return this.#digests;
  }

  setState(ids: readonly number[], state: ItemState, until: number | null): void {
    this.#parts.store.setState(ids, state, state === 'snoozed' ? until : null);
    this.#changed();
  }

  /** Keeps the user's priority and teaches it; one that can't be taught is kept all the same. */
  async correct(id: number, priority: Priority | null): Promise<void> {
    const { store } = this.#parts;
    store.correct(id, priority);
    this.#changed();
    const item = store.get(id);
    if (!item || priority === null) return;
    // One after the other: each lesson builds on what the one before has taught.
    this.#lessons = this.#lessons.then(() => this.#teach(item, priority));
    await this.#lessons;
  }

  async #teach(item: InboxItem, priority: Priority): Promise<void> {
    const { store, ask } = this.#parts;
    try {
      const learnt = store.learnt();
      await ask({ kind: 'learn', item: content(item), priority, learnt }, (answer) => {
        if (answer.kind === 'learnt') store.setLearnt(answer.learnt);
      });
      this.rejudge();
    } catch (error) {
      log.error('A correction could not be learnt', error);
    }
  }

  /** What has reached its application is dealt with. */
  async invoke(id: number, action: string, text: string | null): Promise<boolean> {
    const place = this.#parts.store.placeOf(id);
    const isTold = place !== null && (await this.#parts.source.invoke(place, action, text));
    if (isTold) this.setState([id], 'done', null);
    return isTold;
  }

  /**
   * Takes in what comes from a file, but for what the user never wants collected and what would be erased for
   * its age; how many were new.
   */
  async import(all: readonly Captured[]): Promise<number> {
    const { store, settings } = this.#parts;
    const oldest = oldestKept(settings().days, Date.now());
    const wanted = all.filter(
      ({ notification: { application, time } }) => time >= oldest && !this.#isExcluded(application),
    );
    const before = store.count();
    for (let first = 0; first < wanted.length; first += IMPORTED_AT_ONCE) {
      const some = wanted.slice(first, first + IMPORTED_AT_ONCE);
      store.apply(some.map((captured) => ({ kind: 'shown', captured })));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    const added = store.count() - before;
    this.#expire();
    this.#changed();
    return added;
  }

  forgetLearnt(): void {
    this.#parts.store.setLearnt([]);
    this.rejudge();
  }

  wipe(): void {
    this.#queue = [];
    this.#parts.store.wipe();
    this.#digests = [];
    this.#changed();
  }

  close(): void {
    this.#parts.quiet.end();
    this.#parts.source.stop();
    this.#flush();
    const timers = [this.#flushing, this.#announcing, this.#digesting, this.#retrying];
    for (const timer of timers) if (timer) clearTimeout(timer);
    for (const interval of this.#intervals) clearInterval(interval);
    this.#parts.store.close();
  }

  #take(event: CaptureEvent): void {
    const isExcluded =
      event.kind === 'shown' && this.#isExcluded(event.captured.notification.application);
    if (isExcluded) return;
    this.#queue.push(event);
    this.#flushing ??= setTimeout(() => this.#flush(), BATCH);
  }

  #isExcluded(application: string): boolean {
    const { excluded } = this.#parts.settings();
    return excluded.some((name) => name.toLowerCase() === application.toLowerCase());
  }

  #flush(): void {
    if (this.#flushing) clearTimeout(this.#flushing);
    this.#flushing = null;
    const events = this.#queue;
    if (events.length === 0) return;
    try {
      this.#parts.store.apply(events);
      this.#queue = [];
    } catch (error) {
      // A full or busy disk: they stay queued, and are tried again with the next.
      log.error('Notifications could not be written', error);
      this.#flushing = setTimeout(() => this.#flush(), 20 * BATCH);
      return;
    }
    this.#changed();
  }

  #changed(): void {
    this.#announceSoon();
    void this.#judge();
    this.#outdate();
  }

  /** Digests cost the model's time: they are made anew only while somebody looks at them. */
  #outdate(): void {
    this.#isStale = true;
    if (this.#digesting) clearTimeout(this.#digesting);
    this.#digesting = null;
    if (Date.now() - this.#lookedAt > LOOKING) return;
    this.#digesting = setTimeout(() => void this.#condense(), QUIET);
  }

  async #judge(): Promise<void> {
    if (this.#isJudging || this.#retrying) return;
    this.#isJudging = true;
    const { store, ask, settings } = this.#parts;
    try {
      for (;;) {
        const items = store.unjudged(JUDGED_AT_ONCE);
        if (items.length === 0) break;
        const times = new Map(items.map(({ id, time }) => [id, time]));
        const verdicts: { id: number; time: number; verdict: Verdict }[] = [];
        const question: InboxQuestion = {
          kind: 'triage',
          items: items.map(numbered),
          marks: settings().marks,
          learnt: store.learnt(),
        };
        const generation = this.#generation;
        await ask(question, (answer) => {
          if (answer.kind !== 'triaged') return;
          for (const { id, verdict } of answer.verdicts) {
            verdicts.push({ id, time: times.get(id) ?? 0, verdict });
          }
        });
        if (verdicts.length === 0) throw new Error('Triage gave no verdict');
        // They rest on what held before: it is asked anew.
        if (generation !== this.#generation) continue;
        store.judge(verdicts);
        if (this.#isQuiet && verdicts.some(isPressing)) this.#parts.onUrgent();
        this.#announceSoon();
        this.#outdate();
      }
    } catch (error) {
      log.error('Notifications could not be judged', error);
      this.#retrying = setTimeout(() => {
        this.#retrying = null;
        void this.#judge();
      }, RETRY);
      this.#retrying.unref();
    } finally {
      this.#isJudging = false;
    }
  }

  #announceSoon(): void {
    this.#announcing ??= setTimeout(() => {
      this.#announcing = null;
      this.#parts.onChange(this.state());
    }, ANNOUNCE);
  }

  async #condense(): Promise<void> {
    this.#digesting = null;
    if (this.#isCondensing) return;
    this.#isCondensing = true;
    this.#isStale = false;
    const { ask, settings } = this.#parts;
    try {
      const items = (await this.list('', 'open', DIGESTED)).map((item) => ({
        ...numbered(item),
        flag: item.verdict?.flag ?? null,
      }));
      await ask({ kind: 'digest', items, summaries: settings().summaries }, (answer) => {
        if (answer.kind === 'digests') this.#digests = answer.digests;
        if (answer.kind === 'line') {
          this.#digests = this.#digests.map((digest) =>
            digest.key === answer.key ? { ...digest, line: answer.line } : digest,
          );
        }
        this.#announceSoon();
      });
    } catch (error) {
      log.error('There are no digests', error);
    } finally {
      this.#isCondensing = false;
      if (this.#isStale) this.#outdate();
    }
  }

  #tick(now: Date): void {
    if (this.#parts.store.wake(now.getTime()) > 0) this.#changed();
    // The last tick may be hours ago, when the computer slept, or still to come, when its clock was set back.
    const since = Math.max(this.#tickedAt, now.getTime() - LATEST_DIGEST);
    this.#tickedAt = now.getTime();
    const { digestTimes } = this.#parts.settings();
    if (!digestTimes.some((time) => lastAt(time, now) > since)) return;
    const waiting = this.#parts.store.countIn('inbox');
    if (waiting > 0) this.#parts.onDigestTime(this.state(), waiting);
  }

  #expire(): void {
    this.#parts.store.expire(this.#parts.settings().days, MAXIMUM_STORED, Date.now());
  }
}

/** When it was `time` of the day last, at `now` or before, in milliseconds since the epoch. */
function lastAt(time: string, now: Date): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = new Date(now);
  at.setHours(hours, minutes, 0, 0);
  if (at > now) at.setDate(at.getDate() - 1);
  return at.getTime();
}

/** Urgent, and of this minute: what waited while triage was down is no surprise any more. */
function isPressing({ time, verdict }: { time: number; verdict: Verdict }): boolean {
  return verdict.priority === 'urgent' && Date.now() - time < SURPRISE;
}

function content({
  application,
  desktopEntry,
  title,
  body,
  urgency,
  category,
  actions,
  time,
}: InboxItem) {
  return {
    application,
    // Once stored in any length; a question with a longer one would not be answered.
    desktopEntry: desktopEntry && clip(desktopEntry, MAXIMUM_NAME),
    title,
    body,
    urgency,
    category,
    actions,
    time,
  };
}

function numbered(item: InboxItem) {
  return { id: item.id, ...content(item) };
}
