// The Diagnostics page's mirror of what main knows about Pilcrow's own state. Read anew whenever the page
// is opened or the user asks. Knows no React.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../contract/api.ts';
import type { Diagnostics } from '../../contract/diagnostics.ts';
import type { Problem } from '../../contract/errors.ts';

export interface DiagnosticsStore {
  /** Null until main has answered. */
  report: Diagnostics | null;
  problem: Problem | null;
  /** What was done with the report last. */
  notice: 'copied' | 'saved' | null;
  load(): Promise<void>;
  copy(): Promise<void>;
  save(): Promise<void>;
}

export function createDiagnosticsStore(bridge: Bridge): StoreApi<DiagnosticsStore> {
  return createStore<DiagnosticsStore>((set) => ({
    report: null,
    problem: null,
    notice: null,
    async load() {
      const reply = await bridge.call('getDiagnostics', {});
      set(
        reply.ok
          ? { report: reply.value, problem: null, notice: null }
          : { problem: reply.problem, notice: null },
      );
    },
    async copy() {
      const reply = await bridge.call('copyDiagnostics', {});
      set(reply.ok ? { notice: 'copied', problem: null } : { problem: reply.problem });
    },
    async save() {
      const reply = await bridge.call('saveDiagnostics', {});
      set(
        reply.ok
          ? { notice: reply.value ? 'saved' : null, problem: null }
          : { problem: reply.problem },
      );
    },
  }));
}
