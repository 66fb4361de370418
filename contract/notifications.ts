// Notifications as they travel between the processes: what an application said, what triage thinks of
// it, what the user did with it, and the digests over them. Knows no bus, no store and no model.
import { z } from 'zod';
import { CapabilityCode } from './capabilities.ts';

export const Priority = z.enum(['urgent', 'high', 'normal', 'low']);
export type Priority = z.infer<typeof Priority>;

export const Urgency = z.enum(['low', 'normal', 'critical']);
export type Urgency = z.infer<typeof Urgency>;

/** A button of a notification; `default` is a click on the notification itself. */
export const NotificationAction = z.object({
  id: z.string().max(256),
  label: z.string().max(256),
  /** Set where it hands the application a text: a reply. */
  takesText: z.literal(true).optional(),
});
export type NotificationAction = z.infer<typeof NotificationAction>;

/** The longest name of an application, and the longest text of one notification, that are kept, in UTF-16 units. */
export const MAXIMUM_NAME = 200;
export const MAXIMUM_TITLE = 500;
export const MAXIMUM_BODY = 8000;
export const MAXIMUM_REPLY = 8000;

/** What an application asked the desktop to show. The body is plain text. */
export const AppNotification = z.object({
  /** As the application calls itself; may be empty. */
  application: z.string().max(MAXIMUM_NAME),
  /** Name of its desktop entry, without the suffix; null when it does not say. */
  desktopEntry: z.string().max(MAXIMUM_NAME).nullable(),
  title: z.string().max(MAXIMUM_TITLE),
  body: z.string().max(MAXIMUM_BODY),
  urgency: Urgency,
  /** As in the desktop's specification, e.g. `im.received`; null when there is none. */
  category: z.string().max(100).nullable(),
  actions: z.array(NotificationAction).max(20),
  /** Milliseconds since the epoch. */
  time: z.number(),
});
export type AppNotification = z.infer<typeof AppNotification>;

/** Why a priority was given: the rule that spoke, or the learnt part. */
export const TriageRule = z.enum([
  'muted',
  'scam',
  'call',
  'alarm',
  'code',
  'contact',
  'application',
  'calendar',
  'critical',
  'quiet',
  'news',
  'learnt',
  'corrected',
]);
export type TriageRule = z.infer<typeof TriageRule>;

/** What must never be condensed: one-time codes and passwords, headlines, and suspected fraud. */
export const Flag = z.enum(['code', 'news', 'scam']);
export type Flag = z.infer<typeof Flag>;

export const Verdict = z.object({
  priority: Priority,
  /** How sure triage is, from 0 to 1. */
  score: z.number().min(0).max(1),
  rule: TriageRule,
  /** What in the notification spoke for it: a name, an application, words of the text. May be empty. */
  detail: z.string(),
  /** One English sentence. */
  reason: z.string(),
  flag: Flag.nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

export const ItemState = z.enum(['inbox', 'snoozed', 'done']);
export type ItemState = z.infer<typeof ItemState>;

export const InboxItem = AppNotification.extend({
  id: z.number().int(),
  state: ItemState,
  /** When a snoozed one comes back; null otherwise. */
  snoozedUntil: z.number().nullable(),
  /** Whether the desktop still has it, so that its actions may still reach the application. */
  open: z.boolean(),
  /** Null until triage has seen it, or while triage is down. */
  verdict: Verdict.nullable(),
  /** What the user says instead of the verdict. */
  corrected: Priority.nullable(),
});
export type InboxItem = z.infer<typeof InboxItem>;

/** The priority that counts; null while triage has not seen the item. */
export function priorityOf(item: Pick<InboxItem, 'verdict' | 'corrected'>): Priority | null {
  return item.corrected ?? item.verdict?.priority ?? null;
}

/** What several notifications say together. Every line names the ones that it was made from. */
export const DigestLine = z.object({
  text: z.string(),
  /** `summary`: the model's words, checked; `extract`: one of the notifications as it stands. */
  kind: z.enum(['summary', 'extract']),
  sources: z.array(z.number().int()).min(1),
});
export type DigestLine = z.infer<typeof DigestLine>;

/** One conversation, or one application's notifications where there is no conversation. */
export const Digest = z.object({
  /** Stays the same while the group lives. */
  key: z.string(),
  application: z.string(),
  /** The conversation's name; empty for a group by application. */
  thread: z.string(),
  /** Newest first. */
  items: z.array(z.number().int()).min(1),
  line: DigestLine.nullable(),
});
export type Digest = z.infer<typeof Digest>;

/** What the user marked. Names are compared without regard to case. */
export const TriageMarks = z.object({
  contacts: z.array(z.string().max(128)).max(256),
  applications: z.array(z.string().max(128)).max(256),
  muted: z.array(z.string().max(128)).max(256),
});
export type TriageMarks = z.infer<typeof TriageMarks>;

/** What the user's corrections have taught: changes to the model's weights, `[index, change]`. */
export const Learnt = z.array(z.tuple([z.number().int().nonnegative(), z.number()])).max(20_000);
export type Learnt = z.infer<typeof Learnt>;

/** A notification with the number that the inbox knows it by. */
export const NumberedNotification = AppNotification.extend({ id: z.number().int() });
export type NumberedNotification = z.infer<typeof NumberedNotification>;

/** What the inbox asks of the engine process. */
export const InboxQuestion = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('triage'),
    items: z.array(NumberedNotification).max(1000),
    marks: TriageMarks,
    learnt: Learnt,
  }),
  z.object({
    kind: z.literal('learn'),
    item: AppNotification,
    priority: Priority,
    learnt: Learnt,
  }),
  z.object({
    kind: z.literal('digest'),
    items: z.array(NumberedNotification.extend({ flag: Flag.nullable() })).max(5000),
    /** Whether the model may write lines. */
    summaries: z.boolean(),
  }),
]);
export type InboxQuestion = z.infer<typeof InboxQuestion>;

/** Its answers. A digest without lines comes first, then each line as it is written. */
export const InboxAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('triaged'),
    verdicts: z.array(z.object({ id: z.number().int(), verdict: Verdict })),
  }),
  z.object({ kind: z.literal('learnt'), learnt: Learnt }),
  z.object({ kind: z.literal('digests'), digests: z.array(Digest) }),
  z.object({ kind: z.literal('line'), key: z.string(), line: DigestLine }),
  z.object({ kind: z.literal('end') }),
]);
export type InboxAnswer = z.infer<typeof InboxAnswer>;

export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The user's settings for the inbox. Nothing is captured until the user turns it on. */
export const InboxSettings = z.object({
  capture: z.boolean(),
  /** Holds popups back; what is urgent brings the inbox forward. */
  quiet: z.boolean(),
  /** Whether conversations are summarized by the model. */
  summaries: z.boolean(),
  days: z.number().int().min(1).max(365),
  marks: TriageMarks,
  /** Applications whose notifications are never stored. */
  excluded: z.array(z.string().max(128)).max(256),
  /** When a digest is shown as one notification of ours. */
  digestTimes: z.array(TimeOfDay).max(12),
});
export type InboxSettings = z.infer<typeof InboxSettings>;

export const DEFAULT_INBOX_SETTINGS: InboxSettings = {
  capture: false,
  quiet: false,
  summaries: true,
  days: 30,
  marks: { contacts: [], applications: [], muted: [] },
  excluded: [],
  digestTimes: [],
};

export const InboxState = z.object({
  /** Why nothing can be captured on this system; null when it can. */
  unavailable: CapabilityCode.nullable(),
  /** How many of the inbox are urgent or high. */
  priority: z.number().int(),
  stored: z.number().int(),
  /** Whether popups are held back; false also where that can't be done. */
  isQuiet: z.boolean(),
  /** Whether the user's corrections have taught anything. */
  hasLearnt: z.boolean(),
  /** False when the system has no key store, so that who reads the disk can read the inbox. */
  isKeySafe: z.boolean(),
});
export type InboxState = z.infer<typeof InboxState>;

const Ids = z.array(z.number().int()).min(1).max(5000);

/** The calls of the inbox page, a part of MainApi. */
export const InboxInputs = {
  getInboxState: z.object({}),
  /** `open`: what waits; `all`: also what is done or snoozed. Newest first. */
  listInbox: z.object({
    query: z.string().max(1000),
    view: z.enum(['open', 'all']),
    limit: z.number().int().min(1).max(2000),
  }),
  getDigests: z.object({}),
  setInboxItems: z.object({
    ids: Ids,
    state: ItemState,
    /** For `snoozed`, when they come back. */
    until: z.number().nullable(),
  }),
  /** The user's own priority; null takes it back. Triage learns from it. */
  correctInboxItem: z.object({ id: z.number().int(), priority: Priority.nullable() }),
  /** Presses one of the notification's buttons. */
  invokeInboxItem: z.object({
    id: z.number().int(),
    action: z.string().max(256),
    /** The reply, for an action that takes one. */
    text: z.string().min(1).max(MAXIMUM_REPLY).nullable(),
  }),
  muteApplication: z.object({ application: z.string().max(128) }),
  /** Asks for a file with one notification a line, and takes those in that are not there yet. */
  importNotifications: z.object({}),
  forgetLearnt: z.object({}),
  wipeInbox: z.object({}),
} as const;

type InboxInput<M extends keyof typeof InboxInputs> = z.infer<(typeof InboxInputs)[M]>;

export interface InboxApi {
  getInboxState(input: InboxInput<'getInboxState'>): Promise<InboxState>;
  listInbox(input: InboxInput<'listInbox'>): Promise<InboxItem[]>;
  getDigests(input: InboxInput<'getDigests'>): Promise<Digest[]>;
  setInboxItems(input: InboxInput<'setInboxItems'>): Promise<null>;
  correctInboxItem(input: InboxInput<'correctInboxItem'>): Promise<null>;
  /** False when this desktop offers no sure way to press it. */
  invokeInboxItem(input: InboxInput<'invokeInboxItem'>): Promise<boolean>;
  muteApplication(input: InboxInput<'muteApplication'>): Promise<null>;
  /** How many were new; null when the user changed their mind. */
  importNotifications(input: InboxInput<'importNotifications'>): Promise<number | null>;
  forgetLearnt(input: InboxInput<'forgetLearnt'>): Promise<null>;
  wipeInbox(input: InboxInput<'wipeInbox'>): Promise<null>;
}
