// The Activity page's list: which requests are shown, and what all that are kept come to. Main owns them;
// the list is read again when the page is opened and when the window comes back. Knows no React.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActivityEntry, ActivityFilter, ActivityTotals } from '../../contract/activity.ts';
import type { Bridge } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';

const LIMIT = 500;

export interface ActivityStore {
  filter: ActivityFilter;
  /** Newest first; null until main has answered. */
  entries: readonly ActivityEntry[] | null;
  totals: ActivityTotals | null;
  /** What the last action did: the file of a report, or that the list was cleared. */
  notice: { kind: 'exported'; file: string } | { kind: 'cleared' } | null;
  problem: Problem | null;
  load(): Promise<void>;
  show(filter: ActivityFilter): Promise<void>;
  exportAs(format: 'json' | 'csv'): Promise<void>;
  clear(): Promise<void>;
}

export function createActivityStore(bridge: Bridge): StoreApi<ActivityStore> {
  return createStore<ActivityStore>((set, get) => ({
    filter: 'all',
    entries: null,
    totals: null,
    notice: null,
    problem: null,
    async load() {
      const { filter } = get();
      const reply = await bridge.call('listActivity', { filter, limit: LIMIT });
      // A slow answer must not replace the list that was asked for since.
      if (get().filter !== filter) return;
      set(reply.ok ? { ...reply.value, problem: null } : { problem: reply.problem });
    },
    async show(filter) {
      set({ filter, notice: null });
      await get().load();
    },
    async exportAs(format) {
      const reply = await bridge.call('exportActivity', { format });
      set(
        reply.ok
          ? { notice: { kind: 'exported', file: reply.value }, problem: null }
          : { notice: null, problem: reply.problem },
      );
    },
    async clear() {
      const reply = await bridge.call('clearActivity', {});
      if (!reply.ok) return set({ problem: reply.problem });
      await get().load();
      set({ notice: { kind: 'cleared' } });
    },
  }));
}
