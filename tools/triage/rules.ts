// The rules of triage, in the order in which they speak: what the user marked, what the desktop or the
// application says plainly, and what is never to be missed or never to be believed. One row a rule; the
// first that fits decides. What none of them knows is for the learnt part.
import { literally } from '../../contract/literally.ts';
import type {
  AppNotification,
  Flag,
  Priority,
  TriageMarks,
  TriageRule,
} from '../../contract/notifications.ts';
import type { Flagged } from './flags.ts';

export interface Decision {
  priority: Priority;
  rule: TriageRule;
  detail: string;
  /** One English sentence. */
  reason: string;
}

interface Rule {
  rule: TriageRule;
  priority: Priority;
  /** What of the notification fits, or null. */
  fits(notification: AppNotification, marks: TriageMarks, flagged: Flagged | null): string | null;
  reason(detail: string): string;
}

const RULES: readonly Rule[] = [
  {
    rule: 'muted',
    priority: 'low',
    fits: ({ application }, { muted }) => named(application, muted),
    reason: (detail) => `You muted ${detail}.`,
  },
  {
    rule: 'scam',
    priority: 'low',
    fits: (_notification, _marks, flagged) => detailOf(flagged, 'scam'),
    reason: (detail) => `This may be fraud: ${detail}.`,
  },
  {
    rule: 'call',
    priority: 'urgent',
    fits: ({ category, title, body }) => {
      if (/missed|voicemail|ended|declined/i.test(`${category ?? ''} ${title}`)) return null;
      const isCall = category === 'call' || category === 'call.incoming';
      return isCall || /\bincoming (?:\w+ )?call\b|^ringing/i.test(`${title}\n${body}`)
        ? title
        : null;
    },
    reason: () => 'Somebody is calling you.',
  },
  {
    rule: 'alarm',
    priority: 'urgent',
    fits: ({ application, title, body }) =>
      /\b(?:clocks?|alarm|timer)\b/i.test(application) || /^kalarm$/i.test(application)
        ? (/\b(?:alarm|timer|time is up|countdown)\b/i.exec(title)?.[0] ??
          /^(?:wake up)\b/i.exec(body)?.[0] ??
          null)
        : null,
    reason: () => 'An alarm or timer that you set has gone off.',
  },
  {
    rule: 'code',
    priority: 'urgent',
    fits: (_notification, _marks, flagged) => detailOf(flagged, 'code'),
    reason: () => 'It holds a code that you are likely waiting for, and it soon expires.',
  },
  {
    rule: 'calendar',
    priority: 'urgent',
    fits: soon,
    reason: (detail) => `It begins soon: “${detail}”.`,
  },
  {
    rule: 'contact',
    priority: 'high',
    fits: ({ title, body }, { contacts }) =>
      contacts.find((contact) => isFrom(contact, title, body)) ?? null,
    reason: (detail) => `${detail} is one of the people you marked.`,
  },
  {
    rule: 'application',
    priority: 'high',
    fits: ({ application }, { applications }) => named(application, applications),
    reason: (detail) => `You marked ${detail} as important.`,
  },
  {
    rule: 'news',
    priority: 'normal',
    fits: ({ title, urgency }, _marks, flagged) =>
      urgency !== 'low' && /\b(?:breaking|alert)\b/i.test(title) ? detailOf(flagged, 'news') : null,
    reason: () => 'It is news of the moment, which can wait.',
  },
  {
    rule: 'news',
    priority: 'low',
    fits: (_notification, _marks, flagged) => detailOf(flagged, 'news'),
    reason: () => 'It is a headline.',
  },
  {
    rule: 'critical',
    priority: 'urgent',
    fits: ({ urgency, application }) => (urgency === 'critical' ? application : null),
    reason: (detail) => `${detail || 'The application'} says that it is critical.`,
  },
  {
    rule: 'quiet',
    priority: 'low',
    fits: ({ urgency, application }) => (urgency === 'low' ? application : null),
    reason: (detail) => `${detail || 'The application'} says that it is of low urgency.`,
  },
];

/** What the rules say; null when none of them has anything to say. */
export function decide(
  notification: AppNotification,
  marks: TriageMarks,
  flagged: Flagged | null,
): Decision | null {
  for (const { rule, priority, fits, reason } of RULES) {
    const detail = fits(notification, marks, flagged);
    if (detail !== null) return { priority, rule, detail, reason: reason(detail) };
  }
  return null;
}

function detailOf(flagged: Flagged | null, flag: Flag): string | null {
  return flagged?.flag === flag ? flagged.detail : null;
}

/** The listed name that `name` is, without regard to case. */
function named(name: string, listed: readonly string[]): string | null {
  return listed.find((other) => other.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The contact is the title, one of its words in a row, or the speaker at the start of the body. */
function isFrom(contact: string, title: string, body: string): boolean {
  const name = literally(contact.trim());
  if (name === '') return false;
  const whole = new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu');
  return whole.test(title) || new RegExp(`^${name}:`, 'iu').test(body);
}

const APPOINTMENTS =
  /\b(?:calendar|evolution|agenda|meet|zoom|teams|jitsi|webex|gnome-calendar)\b/i;
/** In minutes: what begins later is for the learnt part. */
const SOON = 15;

function soon({ application, title, body }: AppNotification): string | null {
  if (!APPOINTMENTS.test(application)) return null;
  const text = `${title}\n${body}`;
  const minutes = /\b(?:in|starts in)? ?(\d{1,2}) ?min(?:ute)?s?\b(?: from now)?/i.exec(text);
  if (minutes && Number(minutes[1]) <= SOON && /\b(?:in|starts|begins|from now)\b/i.test(text)) {
    return minutes[0].trim();
  }
  return (
    /\b(?:starts|starting|begins|leave|has started|is starting) now\b|\bhas started\b|^now$/im.exec(
      text,
    )?.[0] ?? null
  );
}
