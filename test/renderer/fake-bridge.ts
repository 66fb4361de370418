// A bridge for a page without main: it plays given events and gives given replies, and keeps every
// call for a test to read. Runs inside the page, so `installBridge` refers to nothing outside itself.
import type { ActivityEntry } from '../../contract/activity.ts';
import type { HistoryEntry, MainApi, PanelEvent, Reply } from '../../contract/api.ts';
import type { Capability, CapabilityCode } from '../../contract/capabilities.ts';
import type { Diagnostics } from '../../contract/diagnostics.ts';
import type { ModelsState } from '../../contract/models.ts';
import type { Digest, InboxItem } from '../../contract/notifications.ts';
import type { Settings } from '../../contract/settings.ts';
import type { UpdateState } from '../../contract/updates.ts';

export type Replies = {
  [M in keyof MainApi]?: Reply<Awaited<ReturnType<MainApi[M]>>>;
};

export interface Script {
  /** Sent when the page calls `ready`. */
  events: PanelEvent[];
  settings: Settings;
  history: HistoryEntry[];
  activity: ActivityEntry[];
  inbox: { items: InboxItem[]; digests: Digest[]; unavailable: CapabilityCode | null };
  draft: string;
  desktop: Capability[];
  models: ModelsState;
  diagnostics: Diagnostics;
  updates: UpdateState;
  /** What comes of a tool on the Write page, for whichever id it asks with. */
  toolEvents: PanelEvent[];
  /** Instead of the usual reply of a call. */
  replies: Replies;
}

export interface Call {
  method: string;
  input: unknown;
}

/** What a test finds on the window. */
export interface TestWindow {
  pilcrowTest: { calls: Call[]; emit(event: PanelEvent): void; replies: Replies };
}

/** Puts the bridge on the window, as the preload script would. For Playwright's addInitScript. */
export function installBridge(script: Script): void {
  const listeners = new Set<(event: PanelEvent) => void>();
  const calls: Call[] = [];
  let { settings, history } = script;
  const { items, digests, unavailable } = script.inbox;
  const emit = (event: PanelEvent) => {
    for (const listener of listeners) listener(event);
  };
  const answers: Record<string, (input: never) => unknown> = {
    accept: () => ({ status: 'replaced' }),
    getDraft: () => script.draft,
    saveFile: ({ id }: { id: string | null }) => ({ id: id ?? 'new', name: id ?? 'text.txt' }),
    getDiagnostics: () => script.diagnostics,
    saveDiagnostics: () => true,
    runTool: ({ request }: { request: { id: string } }) => {
      for (const event of script.toolEvents) emit({ ...event, id: request.id } as PanelEvent);
      return null;
    },
    getSettings: () => settings,
    changeSettings: (input: Partial<Settings>) => {
      settings = { ...settings, ...input };
      return settings;
    },
    importTools: () => 2,
    importNotifications: () => 12,
    exportTools: () => true,
    listHistory: ({ query }: { query: string }) =>
      history.filter((entry) => JSON.stringify(entry).toLowerCase().includes(query.toLowerCase())),
    removeHistory: ({ id }: { id: number }) => {
      history = history.filter((entry) => entry.id !== id);
      return null;
    },
    clearHistory: () => {
      history = [];
      return null;
    },
    listActivity: ({ filter }: { filter: string }) => {
      const isAway = ({ place }: ActivityEntry) => !['device', 'nowhere'].includes(place);
      const isRefused = ({ outcome }: ActivityEntry) => outcome === 'refused';
      const { activity } = script;
      return {
        entries: activity.filter(
          filter === 'sent' ? isAway : filter === 'refused' ? isRefused : () => true,
        ),
        totals: {
          device: activity.filter(({ place }) => place === 'device').length,
          sent: activity.filter(isAway).length,
          bytesSent: activity.reduce((sum, { bytesSent }) => sum + bytesSent, 0),
          refused: activity.filter(isRefused).length,
        },
      };
    },
    exportActivity: () => '/home/tomas/Downloads/pilcrow-activity-2026-11-24.csv',
    getKeyState: () => ({ hasKey: true, isSafe: true }),
    getInboxState: () => ({
      unavailable,
      priority: items.filter(({ verdict }) => ['urgent', 'high'].includes(verdict?.priority ?? ''))
        .length,
      stored: items.length,
      isQuiet: false,
      hasLearnt: false,
      isKeySafe: true,
    }),
    listInbox: ({ query, view }: { query: string; view: 'open' | 'all' }) =>
      items.filter(
        (item) =>
          (view === 'all' || item.state === 'inbox') &&
          JSON.stringify(item).toLowerCase().includes(query.toLowerCase()),
      ),
    getDigests: () => digests,
    getModels: () => script.models,
    getUpdates: () => script.updates,
    invokeInboxItem: () => true,
    checkDesktop: () => script.desktop,
    getEngineState: () => ({
      status: 'ready',
      problem: null,
      model: 'SmolLM2-135M-Instruct',
      adapters: ['proofread', 'summarize'],
      residentBytes: 412_000_000,
      processor: { wanted: 'cpu', used: 'cpu', problem: null },
      counters: {
        generations: 48,
        promptTokens: 1310,
        reusedPromptTokens: 0,
        newTokens: 1204,
        draftedTokens: 1340,
        keptDrafts: 1121,
        adapterLoads: 2,
        adapterHits: 46,
        adapterEvictions: 0,
        adapterBytes: 39_000_000,
        modelLoads: 1,
        modelLoaded: true,
        threads: 2,
      },
    }),
  };
  const bridge = {
    call(method: string, input: unknown) {
      calls.push({ method, input });
      if (method === 'ready') queueMicrotask(() => script.events.forEach(emit));
      const reply = script.replies[method as keyof MainApi];
      const value = answers[method]?.(input as never) ?? null;
      return Promise.resolve(reply ?? { ok: true, value });
    },
    onEvent(listener: (event: PanelEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: (id: string) => calls.push({ method: 'cancel', input: id }),
  };
  Object.assign(window, {
    pilcrow: bridge,
    pilcrowTest: { calls, emit, replies: script.replies } satisfies TestWindow['pilcrowTest'],
  });
}
