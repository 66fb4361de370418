// The history as the main window shows it: a query, the entries that match, and the selected one.
// Main owns the entries; after every change the list is read again. Knows no React.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, HistoryEntry } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';

const LIMIT = 200;

/** What the last action did, for the line below the entry. */
export type HistoryNotice = 'original-copied' | 'result-copied' | 'removed' | 'cleared';

export interface HistoryStore {
  query: string;
  /** Newest first; null until main has answered. */
  entries: readonly HistoryEntry[] | null;
  selected: number | null;
  notice: HistoryNotice | null;
  problem: Problem | null;
  search(query: string): Promise<void>;
  load(): Promise<void>;
  select(id: number | null): void;
  copy(id: number, part: 'original' | 'result'): Promise<void>;
  remove(id: number): Promise<void>;
  clear(): Promise<void>;
}

export function createHistoryStore(bridge: Bridge): StoreApi<HistoryStore> {
  return createStore<HistoryStore>((set, get) => {
    /** Shows what came of an action, and the list as it is then. */
    async function report(
      reply: { ok: true } | { ok: false; problem: Problem },
      notice: HistoryNotice,
    ): Promise<void> {
      if (!reply.ok) {
        set({ problem: reply.problem, notice: null });
        return;
      }
      set({ problem: null, notice });
      if (notice === 'removed' || notice === 'cleared') await get().load();
    }

    return {
      query: '',
      entries: null,
      selected: null,
      notice: null,
      problem: null,
      async search(query) {
        set({ query, notice: null });
        await get().load();
      },
      async load() {
        const { query } = get();
        const reply = await bridge.call('listHistory', { query, limit: LIMIT });
        // A slow answer to an older query must not replace the newer list.
        if (get().query !== query) return;
        if (!reply.ok) {
          set({ problem: reply.problem });
          return;
        }
        const entries = reply.value;
        const { selected } = get();
        const kept = entries.some(({ id }) => id === selected);
        set({ entries, selected: kept ? selected : (entries[0]?.id ?? null) });
      },
      select: (selected) => set({ selected, notice: null }),
      copy: async (id, part) =>
        report(await bridge.call('copyHistory', { id, part }), `${part}-copied`),
      async remove(id) {
        const { entries, selected } = get();
        const index = entries?.findIndex((entry) => entry.id === id) ?? -1;
        const neighbour = entries?.[index + 1] ?? entries?.[index - 1];
        const reply = await bridge.call('removeHistory', { id });
        if (reply.ok && selected === id) set({ selected: neighbour?.id ?? null });
        await report(reply, 'removed');
      },
      clear: async () => report(await bridge.call('clearHistory', {}), 'cleared'),
    };
  });
}
