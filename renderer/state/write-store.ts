// What the Write page knows beside its text: the panel's own state for the tool that runs on it, and which
// corrections were accepted or dismissed. The panel's store does the work, behind a bridge whose answers
// go into the editor instead of another application. Knows no React and no editor.
import type { EditorState } from '@codemirror/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  AcceptOutcome,
  Answer,
  Bridge,
  OpenedFile,
  PanelEvent,
  Reply,
  TextFile,
} from '../../contract/api.ts';
import type { CustomTool } from '../../contract/custom-tools.ts';
import type { Problem } from '../../contract/errors.ts';
import type { WantedPlace } from '../../contract/routing.ts';
import { FIRST_OPTIONS, Request, type TaskName, type ToolName } from '../../contract/task.ts';
import { createPanelStore, type PanelStore } from './panel-store.ts';

/** The editor as this story needs it. */
export interface WritePort {
  /** Notes what the tool is to work on, and returns its text. */
  begin(): string;
  /** Puts an answer into the text; false when the text has changed meanwhile. */
  take(answer: Answer): boolean;
}

/** Something in the user's own words. */
export interface Wish {
  task: 'rewrite' | 'compose' | 'reply';
  instruction: string;
}

/** How saving the text into a file goes; which file is the editor's to know. */
export interface Saving {
  /** What files hold, as the editor would, by id. */
  texts: ReadonlyMap<string, string>;
  isBusy: boolean;
  /** The id of the file that was written last. */
  latest: string | null;
  problem: Problem | null;
}

export interface WriteStore {
  panel: StoreApi<PanelStore>;
  /** The text that main keeps, which the editor starts with; null until main has told it. */
  draft: string | null;
  /** Why main could not tell or keep the text. */
  draftProblem: Problem | null;
  /** What the editor left when another page was opened; only an editor reads it. */
  left: EditorState | null;
  /** Files that the user opened with Pilcrow, and which are neither in the text nor let go. */
  opened: readonly OpenedFile[];
  saving: Saving;
  /** Keys of the corrections that need no card any more. */
  decided: ReadonlySet<string>;
  load(): Promise<void>;
  /** Has main keep the text; never in place of one that was not read. */
  save(text: string): Promise<void>;
  /** Runs a tool on what the editor has selected, or all of it. */
  start(tool: ToolName | CustomTool | Wish, editor: WritePort): Promise<void>;
  decide(keys: readonly string[]): void;
  /** What the file holds that was opened. */
  holds(file: TextFile, text: string): void;
  /** Writes the text into `file`; with `ask`, or without a file, where the user says. Null if it was not. */
  saveFile(file: TextFile | null, text: string, ask: boolean): Promise<TextFile | null>;
  dropProblem(): void;
  /** The first of the opened files needs nothing any more. */
  settleOpened(): void;
  leave(left: EditorState): void;
}

/** What is said about a request, wherever it was started. */
const HEARD: readonly PanelEvent['kind'][] = ['piece', 'outcome', 'preview', 'answered-by'];

export function createWriteStore(
  bridge: Bridge,
  makeId: () => string = () => crypto.randomUUID(),
): StoreApi<WriteStore> {
  let editor: WritePort | null = null;
  /** Which model the tool that runs is for, when it is run again too. */
  let place: WantedPlace = 'auto';
  let emit = (_event: PanelEvent) => {};

  const taken = (answer: Answer): AcceptOutcome =>
    editor?.take(answer)
      ? { status: 'replaced' }
      : {
          status: 'copied',
          problem: {
            code: 'target-changed',
            message: 'The text has changed since then.',
            advice: 'The result is on the clipboard.',
          },
        };

  const inPage: Bridge = {
    async call(method, input) {
      type Result = Awaited<ReturnType<Bridge['call']>>;
      const done = (value: unknown) => ({ ok: true, value }) as Result;
      // The type of the input goes with the method, which the compiler can't follow.
      const given = input as {
        request?: unknown;
        wanted?: WantedPlace;
        answer?: Answer;
        text?: string;
      };
      let reply: Result | Promise<Result>;
      switch (method) {
        case 'rerun':
          reply = bridge.call('runTool', {
            request: Request.parse(given.request),
            wanted: given.wanted ?? place,
          });
          break;
        case 'accept': {
          const outcome = taken(given.answer as Answer);
          if (outcome.status === 'copied' && given.answer?.kind === 'text') {
            await bridge.call('copyText', { text: given.answer.text });
          }
          reply = done(outcome);
          break;
        }
        case 'copy':
          reply = bridge.call('copyText', { text: given.text ?? '' });
          break;
        case 'closePanel':
          reply = done(null);
          break;
        default:
          reply = bridge.call(method, input);
      }
      return (await reply) as Reply<never>;
    },
    onEvent(listener) {
      emit = listener;
      return bridge.onEvent((event) => {
        if (HEARD.includes(event.kind)) listener(event);
      });
    },
    cancel: (id) => bridge.cancel(id),
  };

  const store = createStore<WriteStore>((set, get) => ({
    panel: createPanelStore(inPage, makeId),
    draft: null,
    draftProblem: null,
    left: null,
    opened: [],
    saving: { texts: new Map(), isBusy: false, latest: null, problem: null },
    decided: new Set(),
    async load() {
      const reply = await bridge.call('getDraft', {});
      set(reply.ok ? { draft: reply.value, draftProblem: null } : { draftProblem: reply.problem });
    },
    async save(text) {
      if (get().draft === null) return;
      const reply = await bridge.call('saveDraft', { text });
      set(reply.ok ? { draft: text, draftProblem: null } : { draftProblem: reply.problem });
    },
    async start(wanted, port) {
      editor = port;
      const id = makeId();
      const { tool, ...options } = taskOf(wanted);
      const request = Request.parse({ id, tool, text: port.begin(), options });
      const custom = typeof wanted === 'object' && 'action' in wanted ? { custom: wanted } : {};
      place = custom.custom?.place ?? 'auto';
      set({ decided: new Set() });
      emit({
        kind: 'session',
        session: { id, request, application: '', canReplace: true, problem: null, ...custom },
      });
      const reply = await bridge.call('runTool', { request, wanted: place });
      if (!reply.ok) {
        emit({ kind: 'outcome', id, outcome: { status: 'failed', problem: reply.problem } });
      }
    },
    leave: (left) => set({ left }),
    holds: ({ id }, text) =>
      set(({ saving }) => ({
        saving: { ...saving, texts: new Map([...saving.texts, [id, text]]), problem: null },
        draftProblem: null,
      })),
    async saveFile(file, text, ask) {
      if (get().saving.isBusy) return null;
      const note = (change: Partial<Saving>) =>
        set(({ saving }) => ({ saving: { ...saving, ...change } }));
      note({ isBusy: true, problem: null });
      const reply = await bridge.call('saveFile', { id: file?.id ?? null, text, ask });
      note({ isBusy: false });
      if (!reply.ok) note({ problem: reply.problem });
      if (!reply.ok || reply.value === null) return null;
      get().holds(reply.value, text);
      note({ latest: reply.value.id });
      return reply.value;
    },
    dropProblem: () =>
      set(({ saving }) => ({ saving: { ...saving, problem: null }, draftProblem: null })),
    decide: (keys) => set(({ decided }) => ({ decided: new Set([...decided, ...keys]) })),
    settleOpened: () => set(({ opened }) => ({ opened: opened.slice(1) })),
  }));
  bridge.onEvent((event) => {
    if (event.kind !== 'opened') return;
    store.setState(({ opened }) => ({ opened: [...opened, event.file] }));
  });
  return store;
}

function taskOf(wanted: ToolName | CustomTool | Wish): { tool: TaskName } {
  if (typeof wanted === 'string') return { tool: wanted, ...FIRST_OPTIONS[wanted] };
  if ('action' in wanted) return wanted.action;
  const { task: tool, instruction } = wanted;
  return { tool, ...{ instruction } };
}
