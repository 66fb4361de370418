// Notifications for the pictures of the inbox, judged and condensed by the real triage; the summary's
// words are the only thing that is made up here.
import type { InboxItem } from '../../contract/notifications.ts';
import { digestsOf } from '../../tools/digest.ts';
import { Triage } from '../../tools/triage.ts';
import type { Script } from './fake-bridge.ts';

const NOON = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const triage = new Triage({ contacts: ['Ann Okafor'], applications: [], muted: [] }, []);

/** Newest first; `minutes` before noon. */
const SAID: [minutes: number, application: string, title: string, body: string][] = [
  [1, 'GNOME Calendar', 'Planning with Bo', 'starts in 10 minutes, room 14'],
  [2, 'Messages', 'City Bank', 'Your one-time password is 482913. Never tell anyone.'],
  [4, 'Signal', 'Ann Okafor', 'Can you pick up Carla from school today at four? My train is late.'],
  [
    6,
    'Element',
    'Hike',
    'Bo: then I bring the big tent and the stove, and Carla has the keys of the van',
  ],
  [
    7,
    'Element',
    'Hike',
    'Dmitri: shall we meet at the lake on Saturday around ten, if the weather holds?',
  ],
  [
    9,
    'Element',
    'Hike',
    'Bo: I can be there, but not before ten, because the van is at the garage until nine',
  ],
  [
    12,
    'Messages',
    'Parcel service',
    'Your parcel is on hold. Confirm your card number within 12 hours: http://parcel-fee.info/p',
  ],
  [14, 'Thunderbird', 'Esther Brandt', 'Notes from our meeting: as promised, see attached'],
  [20, 'Thunderbird', 'Homely', '40% off everything, this weekend only'],
  [26, 'BBC News', 'Breaking', 'Storm reaches the coast near Porto'],
  [33, 'Jenkins', 'Pipeline failed', 'main of atlas: tests failed after your commit'],
  [47, 'Déjà Dup', 'Backup completed', '4821 files saved'],
  [58, 'Mastodon', 'Farid Haddad', 'boosted your post'],
];

const items: InboxItem[] = SAID.map(([minutes, application, title, body], index) => {
  const notification = {
    application,
    desktopEntry: null,
    title,
    body,
    urgency: 'normal' as const,
    category: null,
    actions:
      title === 'Ann Okafor'
        ? [
            { id: 'default', label: '' },
            { id: 'app.reply', label: 'Reply', takesText: true as const },
          ]
        : [],
    time: NOON - minutes * MINUTE,
  };
  return {
    ...notification,
    id: index + 1,
    state: application === 'Déjà Dup' ? ('done' as const) : ('inbox' as const),
    snoozedUntil: null,
    open: minutes < 5,
    verdict: triage.judge(notification),
    corrected: null,
  };
});

const waiting = items.filter(({ state }) => state === 'inbox');
const { digests } = digestsOf(
  waiting.map((item) => ({ ...item, flag: item.verdict?.flag ?? null })),
);

export const INBOX: Script['inbox'] = {
  items,
  digests: digests.map((digest) =>
    digest.thread === 'Hike'
      ? {
          ...digest,
          line: {
            text: 'Dmitri and Bo plan to meet at the lake on Saturday around ten; Bo brings the tent and the stove.',
            kind: 'summary',
            sources: digest.items,
          },
        }
      : digest,
  ),
  unavailable: null,
};

export const NO_INBOX: Script['inbox'] = { items: [], digests: [], unavailable: null };
