// The inbox as the main window shows it: three views of what main has, the selected row, and what the
// user does to it. After every change main says so, and the lists are read again. Knows no React.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';
import {
  type Digest,
  type InboxItem,
  type InboxState,
  type ItemState,
  Priority,
  priorityOf,
  type TriageMarks,
} from '../../contract/notifications.ts';

export const INBOX_VIEWS = ['priority', 'digests', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** A line of the list: one notification, or a group with its digest. */
export type InboxRow =
  | { kind: 'item'; key: string; items: [InboxItem] }
  | { kind: 'digest'; key: string; digest: Digest; items: InboxItem[] };

/** What the last action did, for the line below the list. */
export type InboxNotice =
  | 'done'
  | 'snoozed'
  | 'returned'
  | 'muted'
  | 'invoked'
  | 'not-invoked'
  | 'replied'
  | 'not-replied';

type Reply = { ok: true } | { ok: false; problem: Problem };

const LIMIT = 500;
const HOUR = 60 * 60 * 1000;
/** While notifications pour in, the lists are read no more often than this. In milliseconds. */
const RELOAD = 800;

export interface InboxStore {
  view: InboxView;
  query: string;
  /** Null until main has answered. */
  state: InboxState | null;
  rows: readonly InboxRow[] | null;
  selected: string | null;
  notice: InboxNotice | null;
  problem: Problem | null;
  /** Answers that are not handed over yet, by notification. */
  replies: Readonly<Record<number, string>>;
  load(): Promise<void>;
  setView(view: InboxView): Promise<void>;
  search(query: string): Promise<void>;
  select(key: string): void;
  move(step: number): void;
  /** Of the selected row: all that it stands for. */
  finish(): Promise<void>;
  snooze(until: 'hour' | 'tomorrow'): Promise<void>;
  /** Puts the selected row back into the inbox. */
  putBack(): Promise<void>;
  /** Takes back the last done, snooze or mute. */
  undo(): Promise<void>;
  setPriority(id: number, priority: Priority | null): Promise<void>;
  /** One step up or down for the selected notification. */
  shift(step: 1 | -1): Promise<void>;
  mute(application: string): Promise<void>;
  invoke(id: number, action: string): Promise<void>;
  draftReply(id: number, text: string): void;
  /** Hands the answer to the application; what it did not take stays. */
  reply(id: number, action: string): Promise<void>;
}

export function createInboxStore(
  bridge: Bridge,
  now: () => Date = () => new Date(),
): StoreApi<InboxStore> {
  /** Takes back what the user did last; then that row is selected again. */
  let undo: { row: string | null; run: () => Promise<Reply> } | null = null;

  const store = createStore<InboxStore>((set, get) => {
    const selectedRow = () => get().rows?.find(({ key }) => key === get().selected);

    /** Shows what went wrong, or what was done and the lists as they are then. */
    async function report(reply: Reply, notice: InboxNotice | null): Promise<void> {
      set(reply.ok ? { problem: null, notice } : { problem: reply.problem, notice: null });
      if (reply.ok) await get().load();
    }

    async function setState(state: ItemState, until: number | null, notice: InboxNotice) {
      const row = selectedRow();
      if (!row) return;
      const { rows } = get();
      const index = rows?.indexOf(row) ?? -1;
      const neighbour = rows?.[index + 1] ?? rows?.[index - 1];
      const ids = row.items.map(({ id }) => id);
      const [first] = row.items;
      const before = first && { ids, state: first.state, until: first.snoozedUntil };
      undo = before ? { row: row.key, run: () => bridge.call('setInboxItems', before) } : null;
      const reply = await bridge.call('setInboxItems', { ids, state, until });
      if (reply.ok && get().view !== 'all') set({ selected: neighbour?.key ?? null });
      await report(reply, notice);
    }

    /** Puts back what was marked of this application, and leaves what was marked since. */
    async function unmute(application: string, before: TriageMarks): Promise<Reply> {
      const settings = await bridge.call('getSettings', {});
      if (!settings.ok) return settings;
      const { inbox } = settings.value;
      const isIt = (name: string) => name.toLowerCase() === application.toLowerCase();
      const restored = (name: 'muted' | 'applications') => [
        ...inbox.marks[name].filter((one) => !isIt(one)),
        ...before[name].filter(isIt),
      ];
      const marks = {
        ...inbox.marks,
        muted: restored('muted'),
        applications: restored('applications'),
      };
      return bridge.call('changeSettings', { inbox: { ...inbox, marks } });
    }

    return {
      view: 'priority',
      query: '',
      state: null,
      rows: null,
      selected: null,
      notice: null,
      problem: null,
      replies: {},
      async load() {
        const { view, query } = get();
        const [state, items, digests] = await Promise.all([
          bridge.call('getInboxState', {}),
          bridge.call('listInbox', { query, view: view === 'all' ? 'all' : 'open', limit: LIMIT }),
          view === 'digests' ? bridge.call('getDigests', {}) : null,
        ]);
        // A slow answer for another view or query must not replace what is shown now.
        if (get().view !== view || get().query !== query) return;
        for (const reply of [state, items, digests]) {
          if (reply && !reply.ok) return set({ problem: reply.problem });
        }
        if (!state.ok || !items.ok) return;
        const found = digests?.ok ? digests.value : [];
        const rows = rowsOf(view, items.value, found);
        const { selected } = get();
        const kept = rows.some(({ key }) => key === selected);
        set({ state: state.value, rows, selected: kept ? selected : (rows[0]?.key ?? null) });
      },
      async setView(view) {
        set({ view, query: view === 'all' ? get().query : '', rows: null, notice: null });
        await get().load();
      },
      async search(query) {
        set({ view: 'all', query, notice: null });
        await get().load();
      },
      select: (selected) => set({ selected, notice: null }),
      move(step) {
        const { rows, selected } = get();
        if (!rows || rows.length === 0) return;
        const at = rows.findIndex(({ key }) => key === selected);
        const index = Math.min(Math.max(at + step, 0), rows.length - 1);
        set({ selected: rows[index]?.key ?? null, notice: null });
      },
      finish: () => setState('done', null, 'done'),
      snooze: (until) => setState('snoozed', untilTime(until, now()), 'snoozed'),
      putBack: () => setState('inbox', null, 'returned'),
      async undo() {
        if (!undo) return;
        const { row, run } = undo;
        const reply = await run();
        if (reply.ok) {
          undo = null;
          set({ selected: row });
        }
        await report(reply, 'returned');
      },
      setPriority: async (id, priority) =>
        report(await bridge.call('correctInboxItem', { id, priority }), null),
      async shift(step) {
        const row = selectedRow();
        if (row?.kind !== 'item') return;
        const [item] = row.items;
        const order = Priority.options;
        const at = order.indexOf(priorityOf(item) ?? 'normal');
        const priority = order[Math.min(Math.max(at - step, 0), order.length - 1)];
        if (priority && priority !== order[at]) await get().setPriority(item.id, priority);
      },
      async mute(application) {
        const before = await bridge.call('getSettings', {});
        if (!before.ok) return report(before, null);
        undo = { row: get().selected, run: () => unmute(application, before.value.inbox.marks) };
        await report(await bridge.call('muteApplication', { application }), 'muted');
      },
      async invoke(id, action) {
        const reply = await bridge.call('invokeInboxItem', { id, action, text: null });
        await report(reply, reply.ok && reply.value ? 'invoked' : 'not-invoked');
      },
      draftReply: (id, text) => set({ replies: { ...get().replies, [id]: text } }),
      async reply(id, action) {
        const text = get().replies[id]?.trim() ?? '';
        if (text === '') return;
        const reply = await bridge.call('invokeInboxItem', { id, action, text });
        const isTaken = reply.ok && reply.value;
        if (isTaken) get().draftReply(id, '');
        await report(reply, isTaken ? 'replied' : 'not-replied');
      },
    };
  });
  let reloading: ReturnType<typeof setTimeout> | null = null;
  let loadedAt = 0;
  bridge.onEvent((event) => {
    if (event.kind !== 'inbox') return;
    store.setState({ state: event.state });
    if (store.getState().rows === null || reloading) return;
    const pause = Math.max(0, loadedAt + RELOAD - Date.now());
    reloading = setTimeout(() => {
      reloading = null;
      loadedAt = Date.now();
      void store.getState().load();
    }, pause);
  });
  return store;
}

/** The rows of a view. Exported for its test. */
export function rowsOf(
  view: InboxView,
  items: readonly InboxItem[],
  digests: readonly Digest[],
): InboxRow[] {
  const row = (item: InboxItem): InboxRow => ({
    kind: 'item',
    key: `item-${item.id}`,
    items: [item],
  });
  switch (view) {
    case 'all':
      return items.map(row);
    case 'priority':
      return items.filter(isPressing).toSorted(byPressure).map(row);
    case 'digests': {
      const known = new Map(items.map((item) => [item.id, item]));
      return digests.flatMap((digest) => {
        const own = digest.items.flatMap((id) => known.get(id) ?? []);
        return own.length === 0
          ? []
          : [{ kind: 'digest' as const, key: `digest-${digest.key}`, digest, items: own }];
      });
    }
  }
}

/** What triage has not seen is pressing too: nothing may be hidden because triage is down. */
function isPressing(item: InboxItem): boolean {
  return ['urgent', 'high', null].includes(priorityOf(item));
}

function byPressure(left: InboxItem, right: InboxItem): number {
  const rank = (item: InboxItem) => {
    const priority = priorityOf(item);
    return priority === null ? Priority.options.length : Priority.options.indexOf(priority);
  };
  return rank(left) - rank(right) || right.time - left.time;
}

/** In an hour, or at eight tomorrow morning. */
function untilTime(until: 'hour' | 'tomorrow', now: Date): number {
  if (until === 'hour') return now.getTime() + HOUR;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8).getTime();
}
