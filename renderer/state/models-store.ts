// The larger models as main knows them, and what a user can do with them. Main owns all of it and says what
// changes. Knows no React.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../contract/api.ts';
import type { Problem } from '../../contract/errors.ts';
import type { ModelsState } from '../../contract/models.ts';

export interface ModelsStore {
  /** Null until main has answered. */
  state: ModelsState | null;
  /** Of the last thing that was asked for. */
  problem: Problem | null;
  load(): Promise<void>;
  /** Called once the licence was shown and accepted; `mirror` is empty for the hub itself. */
  download(id: string, mirror: string): Promise<void>;
  stop(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  choose(id: string | null): Promise<void>;
  import(): Promise<void>;
}

export function createModelsStore(bridge: Bridge): StoreApi<ModelsStore> {
  return createStore<ModelsStore>((set) => {
    bridge.onEvent((event) => {
      if (event.kind === 'models') set({ state: event.state });
    });
    const ask = async (reply: Promise<{ ok: true } | { ok: false; problem: Problem }>) => {
      const answer = await reply;
      set({ problem: answer.ok ? null : answer.problem });
    };
    return {
      state: null,
      problem: null,
      async load() {
        const reply = await bridge.call('getModels', {});
        set(reply.ok ? { state: reply.value, problem: null } : { problem: reply.problem });
      },
      download: (id, mirror) => ask(bridge.call('downloadModel', { id, mirror })),
      stop: (id) => ask(bridge.call('stopModel', { id })),
      remove: (id) => ask(bridge.call('removeModel', { id })),
      choose: (id) => ask(bridge.call('chooseModel', { id })),
      import: () => ask(bridge.call('importModel', {})),
    };
  });
}
