// Mirrors what main owns: the settings, the state of the engine and of new versions. Both windows have one. Knows no
// React; a change is shown once main has stored it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, EngineState } from '../../contract/api.ts';
import type { Capability } from '../../contract/capabilities.ts';
import type { Problem } from '../../contract/errors.ts';
import type { Settings, SettingsChange } from '../../contract/settings.ts';
import type { UpdateState } from '../../contract/updates.ts';

export interface SettingsStore {
  /** Null until main has answered. */
  settings: Settings | null;
  engine: EngineState | null;
  /** Hotkeys that another program has. */
  taken: readonly string[];
  /** What this session lets Pilcrow do; null until it was tried. */
  desktop: readonly Capability[] | null;
  /** It is being tried. */
  checking: boolean;
  /** Null until `watchUpdates` was called. */
  updates: UpdateState | null;
  /** Why the last change was not stored. */
  problem: Problem | null;
  /** For what asks main for something that nobody mirrors. */
  call: Bridge['call'];
  load(): Promise<void>;
  change(changes: SettingsChange): Promise<void>;
  watchUpdates(): Promise<void>;
  /** Tries anew what this session allows. */
  checkDesktop(): Promise<void>;
  /** How many tools came from the chosen file; null when none was chosen, or it holds none. */
  importTools(): Promise<number | null>;
  /** Whether the user's own tools were written to a file. */
  exportTools(): Promise<boolean>;
  /** How many of a chosen file's notifications were new; null when none was chosen, or it holds none. */
  importNotifications(): Promise<number | null>;
  forgetLearnt(): Promise<void>;
  wipeInbox(): Promise<void>;
}

/** Makes the store and subscribes it to `bridge`. */
export function createSettingsStore(bridge: Bridge): StoreApi<SettingsStore> {
  const store = createStore<SettingsStore>((set) => ({
    settings: null,
    engine: null,
    taken: [],
    desktop: null,
    checking: false,
    updates: null,
    problem: null,
    call: bridge.call,
    async load() {
      const [settings, engine] = await Promise.all([
        bridge.call('getSettings', {}),
        bridge.call('getEngineState', {}),
      ]);
      set({
        ...(settings.ok ? { settings: settings.value } : { problem: settings.problem }),
        ...(engine.ok ? { engine: engine.value } : {}),
      });
    },
    async change(changes) {
      const reply = await bridge.call('changeSettings', changes);
      set(reply.ok ? { settings: reply.value, problem: null } : { problem: reply.problem });
    },
    async watchUpdates() {
      const reply = await bridge.call('getUpdates', {});
      if (reply.ok) set({ updates: reply.value });
    },
    async checkDesktop() {
      set({ checking: true });
      const reply = await bridge.call('checkDesktop', {});
      set({
        checking: false,
        ...(reply.ok ? { desktop: reply.value } : { problem: reply.problem }),
      });
    },
    async importTools() {
      const reply = await bridge.call('importTools', {});
      set({ problem: reply.ok ? null : reply.problem });
      return reply.ok ? reply.value : null;
    },
    async exportTools() {
      const reply = await bridge.call('exportTools', {});
      set({ problem: reply.ok ? null : reply.problem });
      return reply.ok && reply.value;
    },
    async importNotifications() {
      const reply = await bridge.call('importNotifications', {});
      set({ problem: reply.ok ? null : reply.problem });
      return reply.ok ? reply.value : null;
    },
    async forgetLearnt() {
      const reply = await bridge.call('forgetLearnt', {});
      set({ problem: reply.ok ? null : reply.problem });
    },
    async wipeInbox() {
      const reply = await bridge.call('wipeInbox', {});
      set({ problem: reply.ok ? null : reply.problem });
    },
  }));
  bridge.onEvent((event) => {
    if (event.kind === 'settings') store.setState({ settings: event.settings });
    if (event.kind === 'hotkeys-taken') store.setState({ taken: event.accelerators });
    if (event.kind === 'updates') store.setState({ updates: event.state });
    if (event.kind === 'engine') store.setState({ engine: event.state });
  });
  return store;
}

/** The language to show: `system` follows the language that the page's environment prefers. */
export function languageOf(choice: Settings['language'], systemLanguage: string): 'en' | 'zh-CN' {
  if (choice !== 'system') return choice;
  return /^zh\b/i.test(systemLanguage) ? 'zh-CN' : 'en';
}
