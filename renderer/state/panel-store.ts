// The panel's store: the state of panel.ts, fed by the bridge's events, and what the user can do to
// it. Knows no React; the bridge and the source of request ids come in from outside.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, PanelSession } from '../../contract/api.ts';
import type { PreviewAnswer } from '../../contract/beyond.ts';
import type { WantedPlace } from '../../contract/routing.ts';
import type { Request, RewriteOptions, SummarizeOptions } from '../../contract/task.ts';
import {
  answerOf,
  canRetry,
  correctionKey,
  decide,
  fail,
  hasResult,
  INITIAL_PANEL,
  type PanelState,
  type PanelView,
  redo,
  reducePanel,
  respelledWord,
  resultText,
  shownAnswer,
  startSession,
  stop,
  undo,
  withoutEditsOf,
} from './panel.ts';

export interface PanelActions {
  setView(view: PanelView): void;
  select(key: string | null): void;
  decide(keys: readonly string[], accept: boolean): void;
  acceptAll(): void;
  /** Takes back the last decision on edits, and makes it again. */
  undo(): void;
  redo(): void;
  /** Makes the word that an edit respells one of the user's own: nothing corrects it any more. */
  ignoreAlways(key: string | null): Promise<void>;
  /** Ends the work and keeps what has arrived. */
  stop(): void;
  /** Ends the work and hides the panel. */
  close(): void;
  copy(): Promise<void>;
  replace(): Promise<void>;
  retry(): Promise<void>;
  /** Summarizes the same text with other options. */
  summarizeAs(options: Partial<SummarizeOptions>): Promise<void>;
  /** Rewrites the same text with other options. */
  rewriteAs(options: Partial<RewriteOptions>): Promise<void>;
  /** Asks for other wordings; what is shown stays until they are there. */
  seekWordings(): Promise<void>;
  showWording(index: number): void;
  /** Whether the previewed text may leave. */
  answerPreview(answer: PreviewAnswer): void;
  /** The same by the larger model, or by the one here. */
  askElsewhere(wanted: 'device' | 'larger'): Promise<void>;
}

export interface PanelStore extends PanelActions {
  state: PanelState;
}

/** As many as a request may ask for. */
const MOST_WORDINGS = 3;

/** Makes the store and subscribes it to `bridge`; `makeId` names the requests that a retry starts. */
export function createPanelStore(
  bridge: Bridge,
  makeId: () => string = () => crypto.randomUUID(),
): StoreApi<PanelStore> {
  const store = createStore<PanelStore>((set, get) => {
    const change = (changes: Partial<PanelState>) =>
      set(({ state }) => ({ state: { ...state, ...changes } }));

    /** The session, unless another one has been shown since. */
    const stillShows = (session: PanelSession) => get().state.session?.id === session.id;

    async function run(
      session: PanelSession,
      request: Request,
      shown: Partial<PanelState> = {},
      wanted?: WantedPlace,
    ): Promise<void> {
      if (get().state.status === 'working') bridge.cancel(session.id);
      const next = { ...session, id: request.id, request, problem: null };
      set(({ state }) => ({ state: { ...startSession(next, state.view), ...shown } }));
      const reply = await bridge.call('rerun', {
        id: session.id,
        request,
        ...(wanted && { wanted }),
      });
      if (reply.ok || !stillShows(next)) return;
      set(({ state }) => ({ state: fail(state, reply.problem) }));
    }

    return {
      state: INITIAL_PANEL,
      setView: (view) => change({ view }),
      select: (current) => change({ current }),
      decide: (keys, accept) => set(({ state }) => ({ state: decide(state, keys, accept) })),
      undo: () => set(({ state }) => ({ state: undo(state) })),
      redo: () => set(({ state }) => ({ state: redo(state) })),
      acceptAll: () => get().decide(get().state.corrections.map(correctionKey), true),

      async ignoreAlways(key) {
        const { state } = get();
        const word = respelledWord(state, key);
        if (!state.session || word === null) return;
        const { session } = state;
        const reply = await bridge.call('addWord', { word });
        if (!stillShows(session)) return;
        if (!reply.ok) change({ notice: { kind: 'refused', problem: reply.problem } });
        else set((now) => ({ state: withoutEditsOf(now.state, word) }));
      },

      stop() {
        const { session, status } = get().state;
        if (!session || status !== 'working') return;
        bridge.cancel(session.id);
        set(({ state }) => ({ state: stop(state) }));
      },

      close() {
        const { state } = get();
        const { session, status } = state;
        if (session && status === 'working') bridge.cancel(session.id);
        set({ state: { ...INITIAL_PANEL, view: state.view } });
        void bridge.call('closePanel', { id: session?.id ?? '', answer: shownAnswer(state) });
      },

      async copy() {
        const { state } = get();
        if (!state.session) return;
        const { session } = state;
        const reply = await bridge.call('copy', { id: session.id, text: resultText(state) });
        if (!stillShows(session)) return;
        change({
          notice: reply.ok ? { kind: 'copied' } : { kind: 'refused', problem: reply.problem },
        });
      },

      async replace() {
        const { state } = get();
        const answer = answerOf(state);
        if (!state.session || !answer || state.accepting) return;
        const { session } = state;
        change({ accepting: true, notice: null });
        const reply = await bridge.call('accept', { id: session.id, answer });
        if (!stillShows(session)) return;
        if (!reply.ok) {
          change({ accepting: false, notice: { kind: 'refused', problem: reply.problem } });
        } else if (reply.value.status === 'copied') {
          const { problem } = reply.value;
          change({ accepting: false, notice: { kind: 'copied-instead', problem } });
        } else {
          // Main has hidden the panel: it must not come back with what it showed last.
          set({ state: { ...INITIAL_PANEL, view: state.view } });
        }
      },

      async retry() {
        const { state } = get();
        if (!state.session || !canRetry(state)) return;
        await run(state.session, { ...state.session.request, id: makeId() });
      },

      async rewriteAs(options) {
        const { session } = get().state;
        if (session?.request.tool !== 'rewrite' || session.problem) return;
        const { request } = session;
        const chosen = { ...request.options, alternatives: 1, ...options };
        await run(session, { ...request, id: makeId(), options: chosen });
      },

      async seekWordings() {
        const { session, status, written, wordings, kept, missing } = get().state;
        if (session?.request.tool !== 'rewrite' || status !== 'done') return;
        const { request } = session;
        const options = { ...request.options, alternatives: MOST_WORDINGS };
        const shown = { written, wordings, kept, missing, seeking: true };
        await run(session, { ...request, id: makeId(), options }, shown);
      },

      answerPreview(answer) {
        const { session, preview } = get().state;
        if (!session || !preview) return;
        change({ preview: null });
        void bridge.call('answerPreview', { id: session.id, answer });
      },

      async askElsewhere(wanted) {
        const { session } = get().state;
        if (!session || session.problem) return;
        await run(session, { ...session.request, id: makeId() }, {}, wanted);
      },

      showWording: (wording) => change({ wording, notice: null }),

      async summarizeAs(options) {
        const { session } = get().state;
        if (session?.request.tool !== 'summarize' || session.problem) return;
        const { request } = session;
        await run(session, {
          ...request,
          id: makeId(),
          options: { ...request.options, ...options },
        });
      },
    };
  });
  bridge.onEvent((event) => {
    if (event.kind === 'leaving') return store.getState().close();
    const { state } = store.getState();
    store.setState({ state: reducePanel(state, event) });
    const now = store.getState().state;
    const isToCopy = now.session?.custom?.output === 'copy' && !now.stopped;
    const isAnswer = event.kind === 'outcome' && event.outcome.status !== 'failed';
    if (isAnswer && isToCopy && now.status === 'done' && hasResult(now)) {
      void store.getState().copy();
    }
    const left = event.kind === 'session' && state.session?.id !== event.session.id;
    const answer = left ? shownAnswer(state) : null;
    // Another selection took the panel: what it showed goes the way of a panel that is closed.
    if (state.session && answer) void bridge.call('closePanel', { id: state.session.id, answer });
  });
  return store;
}
