// The inbox as a window shows it: what is in which view, and what each act asks of main.
import { describe, expect, it } from 'vitest';
import type { Bridge, PanelEvent } from '../../contract/api.ts';
import {
  DEFAULT_INBOX_SETTINGS,
  type Digest,
  type InboxItem,
  type Priority,
  TriageRule,
  type Verdict,
} from '../../contract/notifications.ts';
import { reasonZhCN } from '../../renderer/locales/inbox-zh-CN.ts';
import { createInboxStore, rowsOf } from '../../renderer/state/inbox-store.ts';

function item(id: number, priority: Priority | null, changes: Partial<InboxItem> = {}): InboxItem {
  const verdict: Verdict | null = priority && {
    priority,
    score: 1,
    rule: 'learnt',
    detail: '',
    reason: '',
    flag: null,
  };
  return {
    id,
    application: 'Chat',
    desktopEntry: null,
    title: `Title ${id}`,
    body: '',
    urgency: 'normal',
    category: null,
    actions: [],
    time: id,
    state: 'inbox',
    snoozedUntil: null,
    open: false,
    verdict,
    corrected: null,
    ...changes,
  };
}

const ITEMS = [item(5, 'low'), item(4, null), item(3, 'high'), item(2, 'urgent'), item(1, 'high')];
const DIGESTS: Digest[] = [
  { key: 'a', application: 'Chat', thread: 'Ann', items: [5, 3], line: null },
  { key: 'gone', application: 'Mail', thread: '', items: [99], line: null },
];
const NOW = new Date(2026, 10, 24, 21, 30);

/** A bridge that answers from `items` and keeps what it was asked to change. */
function open(items: InboxItem[]) {
  const asked: unknown[][] = [];
  let hear: (event: PanelEvent) => void = () => {};
  const state = { unavailable: null, priority: 0, stored: 1, hasLearnt: false, isKeySafe: true };
  const answers: Record<string, unknown> = {
    getInboxState: state,
    listInbox: items,
    getDigests: DIGESTS,
    invokeInboxItem: false,
  };
  const bridge = {
    call: async (method: string, input: unknown) => {
      if (!['getInboxState', 'listInbox', 'getDigests'].includes(method))
        asked.push([method, input]);
      return { ok: true, value: answers[method] ?? null };
    },
    onEvent: (listener: typeof hear) => {
      hear = listener;
      return () => {};
    },
    cancel: () => {},
  } as unknown as Bridge;
  const store = createInboxStore(bridge, () => NOW);
  return { store, asked, answers, hear: (event: PanelEvent) => hear(event) };
}

describe('the views', () => {
  it('show the pressing ones first, and do not hide what triage has not seen', () => {
    expect(rowsOf('priority', ITEMS, []).map(({ key }) => key)).toEqual([
      'item-2',
      'item-3',
      'item-1',
      'item-4',
    ]);
    const corrected = [
      item(1, 'low', { corrected: 'urgent' }),
      item(2, 'urgent', { corrected: 'low' }),
    ];
    expect(rowsOf('priority', corrected, []).map(({ key }) => key)).toEqual(['item-1']);
  });

  it('show digests with the notifications that are still there', () => {
    expect(
      rowsOf('digests', ITEMS, DIGESTS).map(({ key, items }) => [key, items.map(({ id }) => id)]),
    ).toEqual([['digest-a', [5, 3]]]);
  });

  it('show everything as it came', () => {
    expect(rowsOf('all', ITEMS, DIGESTS)).toHaveLength(5);
  });
});

describe('an act', () => {
  it('is about all that the selected row stands for, and can be undone', async () => {
    const { store, asked } = open(ITEMS);
    await store.getState().setView('digests');
    await store.getState().finish();
    await store.getState().undo();
    await store.getState().undo();
    expect(asked).toEqual([
      ['setInboxItems', { ids: [5, 3], state: 'done', until: null }],
      ['setInboxItems', { ids: [5, 3], state: 'inbox', until: null }],
    ]);
  });

  it('snoozes for an hour, or until eight in the morning', async () => {
    const { store, asked } = open(ITEMS);
    await store.getState().load();
    await store.getState().snooze('hour');
    await store.getState().snooze('tomorrow');
    const until = asked.map(([, input]) => (input as { until: number }).until);
    expect(until).toEqual([NOW.getTime() + 3_600_000, new Date(2026, 10, 25, 8).getTime()]);
  });

  it('moves on to the next row, and stops at both ends', async () => {
    const { store } = open(ITEMS);
    await store.getState().load();
    const selected = () => store.getState().selected;
    expect(selected()).toBe('item-2');
    store.getState().move(-1);
    expect(selected()).toBe('item-2');
    store.getState().move(99);
    expect(selected()).toBe('item-4');
    store.getState().move(-1);
    await store.getState().finish();
    expect(selected()).toBe('item-4');
  });

  it.each<[Priority, 1 | -1, Priority | null]>([
    ['high', 1, 'urgent'],
    ['high', -1, 'normal'],
    ['urgent', 1, null],
    ['low', -1, null],
  ])('shifts %s by %d to %s', async (priority, step, expected) => {
    const { store, asked } = open([item(7, priority)]);
    await store.getState().setView('all');
    await store.getState().shift(step);
    expect(asked).toEqual(
      expected === null ? [] : [['correctInboxItem', { id: 7, priority: expected }]],
    );
  });

  it('says when a click could not be passed on', async () => {
    const { store } = open(ITEMS);
    await store.getState().invoke(3, 'default');
    expect(store.getState().notice).toBe('not-invoked');
  });

  it('selects what was brought back, for the next key', async () => {
    const { store, answers } = open(ITEMS);
    await store.getState().load();
    const first = store.getState().selected;
    answers.listInbox = ITEMS.filter(({ id }) => `item-${id}` !== first);
    await store.getState().finish();
    expect(store.getState().selected).not.toBe(first);
    answers.listInbox = ITEMS;
    await store.getState().undo();
    expect(store.getState().selected).toBe(first);
  });

  it('takes a mute back, and leaves what was marked since', async () => {
    const { store, asked, answers } = open(ITEMS);
    const marks = { contacts: ['Ann'], applications: ['chat', 'Mail'], muted: ['Shop'] };
    const settings = (changed: object) => ({
      inbox: { ...DEFAULT_INBOX_SETTINGS, marks: changed },
    });
    answers.getSettings = settings(marks);
    await store.getState().mute('Chat');
    expect(store.getState().notice).toBe('muted');
    answers.getSettings = settings({ ...marks, applications: [], muted: ['Chat', 'News', 'Shop'] });
    await store.getState().undo();
    const restored = { ...marks, applications: ['chat'], muted: ['News', 'Shop'] };
    expect(asked).toEqual([
      ['getSettings', {}],
      ['muteApplication', { application: 'Chat' }],
      ['getSettings', {}],
      ['changeSettings', settings(restored)],
    ]);
  });

  it('keeps a reply until the program has it', async () => {
    const { store, asked, answers } = open(ITEMS);
    const { draftReply, reply } = store.getState();
    await reply(3, 'app.answer');
    draftReply(3, ' On my way ');
    draftReply(2, 'Later');
    await reply(3, 'app.answer');
    expect(store.getState()).toMatchObject({
      notice: 'not-replied',
      replies: { 3: ' On my way ' },
    });
    answers.invokeInboxItem = true;
    await reply(3, 'app.answer');
    expect(store.getState()).toMatchObject({ notice: 'replied', replies: { 2: 'Later', 3: '' } });
    const input = { id: 3, action: 'app.answer', text: 'On my way' };
    expect(asked).toEqual([
      ['invokeInboxItem', input],
      ['invokeInboxItem', input],
    ]);
  });
});

it('words every reason in Chinese', () => {
  for (const rule of TriageRule.options) {
    for (const detail of ['', 'sense:advert:% off', 'sign:question', 'from:ann']) {
      const verdict = { priority: 'low', score: 1, rule, detail, reason: '', flag: null } as const;
      expect(reasonZhCN(verdict)).toMatch(/\p{Script=Han}.*。$/u);
    }
  }
  const learnt = { priority: 'low', score: 1, rule: 'learnt', reason: '', flag: null } as const;
  expect(reasonZhCN({ ...learnt, detail: 'sense:advert:% off' })).toBe('像是广告：“% off”。');
});
