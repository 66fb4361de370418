// Every process boundary as an interface: what a window may ask of main (MainApi), what main and the
// engine tell a window (PanelEvent), and what main asks of the engine process (EngineCommand).
// Adding a call touches this file, its implementation and its caller, nothing else.
import { z } from 'zod';
import { type ActivityApi, ActivityInputs } from './activity.ts';
import { AnsweredBy, type BeyondApi, BeyondInputs } from './beyond.ts';
import type { Capability } from './capabilities.ts';
import { Preview } from './connection.ts';
import { CustomTool } from './custom-tools.ts';
import { type DiagnosticsApi, DiagnosticsInputs, RequestTiming } from './diagnostics.ts';
import { Problem } from './errors.ts';
import { LargerState, type ModelsApi, ModelsInputs, ModelsState } from './models.ts';
import { type InboxApi, InboxInputs, InboxQuestion, InboxState } from './notifications.ts';
import { Processor, ProcessorState } from './processor.ts';
import { Settings, SettingsChange } from './settings.ts';
import {
  Correction,
  Dialect,
  MAXIMUM_TEXT_LENGTH,
  Outcome,
  Piece,
  Request,
  TaskName,
  ToolName,
} from './task.ts';
import { type UpdateApi, UpdateInputs, UpdateState } from './updates.ts';

/** What the panel is about: made by main when a hotkey or the tray asks for a tool. */
export const PanelSession = z.object({
  /** Id of the running request; a retry makes a new one. */
  id: z.string(),
  request: Request,
  application: z.string(),
  /** False when the result can only be copied (a terminal, a read-only field, no way back). */
  canReplace: z.boolean(),
  /** Set when it is one of the user's own tools that runs. */
  custom: CustomTool.pick({ name: true, icon: true, output: true }).optional(),
  /** Set when there is nothing to run: no selection, an excluded application. */
  problem: Problem.nullable(),
});
export type PanelSession = z.infer<typeof PanelSession>;

/** What the user accepted: some corrections of the selection, or a new text for it. */
export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('corrections'), corrections: z.array(Correction) }),
  z.object({ kind: z.literal('text'), text: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/** `copied` means that the target had changed (`problem` says how) and nothing was pasted. */
export const AcceptOutcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('replaced') }),
  z.object({ status: z.literal('copied'), problem: Problem }),
]);
export type AcceptOutcome = z.infer<typeof AcceptOutcome>;

export const HistoryEntry = z.object({
  id: z.number().int(),
  /** Milliseconds since the epoch. */
  time: z.number(),
  tool: TaskName,
  application: z.string(),
  original: z.string(),
  result: z.string(),
  /** `dismissed`: a result that was shown, and the panel closed without taking it. */
  outcome: z.enum(['replaced', 'copied', 'dismissed']),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** What the engine did since it started; bytes and threads as they are now. */
export const EngineCounters = z.object({
  generations: z.number(),
  promptTokens: z.number(),
  /** Of these, the ones whose keys and values were at hand. */
  reusedPromptTokens: z.number(),
  newTokens: z.number(),
  draftedTokens: z.number(),
  /** Of these, the ones that were what the model wanted. */
  keptDrafts: z.number(),
  adapterLoads: z.number(),
  adapterHits: z.number(),
  adapterEvictions: z.number(),
  adapterBytes: z.number(),
  modelLoads: z.number(),
  /** False after a time without work: the next request loads the model again. */
  modelLoaded: z.boolean(),
  threads: z.number(),
});
export type EngineCounters = z.infer<typeof EngineCounters>;

export const EngineState = z.object({
  status: z.enum(['starting', 'ready', 'stopped']),
  problem: Problem.nullable(),
  model: z.string().nullable(),
  adapters: z.array(z.string()),
  residentBytes: z.number(),
  /** Absent while no engine runs. */
  processor: ProcessorState.optional(),
  /** Likewise. */
  counters: EngineCounters.optional(),
});
export type EngineState = z.infer<typeof EngineState>;

/** The pages of the main window. */
export const PageName = z.enum([
  'welcome',
  'write',
  'inbox',
  'tools',
  'history',
  'activity',
  'models',
  'desktop',
  'settings',
  'diagnostics',
]);
export type PageName = z.infer<typeof PageName>;

/** A file that the Write page can save to. `id` is main's; the page learns no path but the `name`. */
export const TextFile = z.object({ id: z.string(), name: z.string() });
export type TextFile = z.infer<typeof TextFile>;

/** A file that the user opened with Pilcrow, for the Write page; `name` without its folder. */
export const OpenedFile = z.discriminatedUnion('status', [
  TextFile.extend({ status: z.literal('read'), text: z.string() }),
  z.object({ status: z.literal('failed'), name: z.string(), problem: Problem }),
]);
export type OpenedFile = z.infer<typeof OpenedFile>;

/** Where the user wants a request answered, if not where the rules would send it (routing.ts). */
const Wanted = z.enum(['auto', 'device', 'larger']).optional();

/** Input schemas of MainApi, one row a call: the handler parses with them before anything else. */
export const MainInputs = {
  /** Sent once a window has subscribed; main answers with the events that it missed. */
  ready: z.object({ window: z.enum(['panel', 'main']) }),
  accept: z.object({ id: z.string(), answer: Answer }),
  copy: z.object({ id: z.string(), text: z.string() }),
  /** Runs the same selection again: another tool or other options, or the same after a failure. */
  rerun: z.object({ id: z.string(), request: Request, wanted: Wanted }),
  /** `answer`: what the panel showed and the user did not take; null when there was nothing yet. */
  closePanel: z.object({ id: z.string(), answer: Answer.nullable() }),
  resizePanel: z.object({ height: z.number().min(80).max(2000) }),
  openMain: z.object({ page: PageName }),
  /** Runs a tool on the Write page's text; its pieces come on a port, as the panel's do. */
  runTool: z.object({ request: Request, wanted: Wanted }),
  copyText: z.object({ text: z.string().max(MAXIMUM_TEXT_LENGTH) }),
  /** What the Write page holds, kept until it is changed; empty at first. */
  getDraft: z.object({}),
  saveDraft: z.object({ text: z.string().max(MAXIMUM_TEXT_LENGTH) }),
  /**
   * Writes the Write page's text into its file, or with `ask` or without a file where the user says. Null when
   * they changed their mind. `file-changed` when another program wrote to it meanwhile.
   */
  saveFile: z.object({
    id: z.string().nullable(),
    text: z.string().max(MAXIMUM_TEXT_LENGTH),
    ask: z.boolean(),
  }),
  /** One more of the user's own words, which nothing corrects from then on. */
  addWord: z.object({ word: z.string().trim().min(1).max(64) }),
  getSettings: z.object({}),
  changeSettings: SettingsChange,
  /** Asks for a file and adds the tools in it; how many, null when the user changed their mind. */
  importTools: z.object({}),
  /** Asks where to, and writes the user's own tools there; false when the user changed their mind. */
  exportTools: z.object({}),
  listHistory: z.object({ query: z.string().max(1000), limit: z.number().int().min(1).max(500) }),
  removeHistory: z.object({ id: z.number().int() }),
  clearHistory: z.object({}),
  /** Puts one of the two texts of an entry on the clipboard; the original is the way to undo. */
  copyHistory: z.object({ id: z.number().int(), part: z.enum(['original', 'result']) }),
  getEngineState: z.object({}),
  /** Tries out what this session lets Pilcrow do. */
  checkDesktop: z.object({}),
  ...InboxInputs,
  ...ActivityInputs,
  ...ModelsInputs,
  ...BeyondInputs,
  ...DiagnosticsInputs,
  ...UpdateInputs,
} as const;

type Input<M extends keyof typeof MainInputs> = z.infer<(typeof MainInputs)[M]>;

export interface MainApi
  extends InboxApi,
    ActivityApi,
    ModelsApi,
    DiagnosticsApi,
    BeyondApi,
    UpdateApi {
  ready(input: Input<'ready'>): Promise<null>;
  accept(input: Input<'accept'>): Promise<AcceptOutcome>;
  copy(input: Input<'copy'>): Promise<null>;
  rerun(input: Input<'rerun'>): Promise<null>;
  closePanel(input: Input<'closePanel'>): Promise<null>;
  resizePanel(input: Input<'resizePanel'>): Promise<null>;
  openMain(input: Input<'openMain'>): Promise<null>;
  runTool(input: Input<'runTool'>): Promise<null>;
  copyText(input: Input<'copyText'>): Promise<null>;
  getDraft(input: Input<'getDraft'>): Promise<string>;
  saveDraft(input: Input<'saveDraft'>): Promise<null>;
  saveFile(input: Input<'saveFile'>): Promise<TextFile | null>;
  addWord(input: Input<'addWord'>): Promise<null>;
  getSettings(input: Input<'getSettings'>): Promise<Settings>;
  changeSettings(input: Input<'changeSettings'>): Promise<Settings>;
  importTools(input: Input<'importTools'>): Promise<number | null>;
  exportTools(input: Input<'exportTools'>): Promise<boolean>;
  listHistory(input: Input<'listHistory'>): Promise<HistoryEntry[]>;
  removeHistory(input: Input<'removeHistory'>): Promise<null>;
  clearHistory(input: Input<'clearHistory'>): Promise<null>;
  copyHistory(input: Input<'copyHistory'>): Promise<null>;
  getEngineState(input: Input<'getEngineState'>): Promise<EngineState>;
  checkDesktop(input: Input<'checkDesktop'>): Promise<Capability[]>;
}

/** The answer of every MainApi call as it crosses the boundary. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** What a window hears. `piece` and `outcome` come from the engine's port, the rest from main. */
export const PanelEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), session: PanelSession }),
  z.object({ kind: z.literal('piece'), id: z.string(), piece: Piece }),
  z.object({ kind: z.literal('outcome'), id: z.string(), outcome: Outcome }),
  /** A text is about to leave: it waits for `answerPreview`. */
  z.object({ kind: z.literal('preview'), id: z.string(), preview: Preview }),
  z.object({ kind: z.literal('answered-by'), id: z.string(), by: AnsweredBy }),
  z.object({ kind: z.literal('settings'), settings: Settings }),
  z.object({ kind: z.literal('engine'), state: EngineState }),
  z.object({ kind: z.literal('page'), page: PageName }),
  z.object({ kind: z.literal('opened'), file: OpenedFile }),
  /** The hotkeys that could not be had, because another program has them. */
  z.object({ kind: z.literal('hotkeys-taken'), accelerators: z.array(z.string()) }),
  /** The app ends: what the panel shows and nobody took is to be handed back by closePanel. */
  z.object({ kind: z.literal('leaving') }),
  /** A hotkey was pressed while the main window has the focus, where it starts nothing. */
  z.object({ kind: z.literal('hotkey'), tool: ToolName, custom: CustomTool.optional() }),
  z.object({ kind: z.literal('models'), state: ModelsState }),
  z.object({ kind: z.literal('updates'), state: UpdateState }),
  /** Something in the inbox has changed; lists and digests are to be read again. */
  z.object({ kind: z.literal('inbox'), state: InboxState }),
]);
export type PanelEvent = z.infer<typeof PanelEvent>;

/** What the preload script puts on `window.pilcrow`; the only thing that a page can reach. */
export interface Bridge {
  /** Rejects never: a failure is a Reply. */
  call<M extends keyof MainApi>(
    method: M,
    input: Parameters<MainApi[M]>[0],
  ): Promise<Reply<Awaited<ReturnType<MainApi[M]>>>>;
  /** Returns the function that ends the subscription. */
  onEvent(listener: (event: PanelEvent) => void): () => void;
  /** Closes the request's port: the engine stops working on it. */
  cancel(id: string): void;
}

/** IPC channel names: one for calls, one for events, one for handing a request's port to a panel. */
export const CHANNEL = {
  call: 'pilcrow:call',
  event: 'pilcrow:event',
  port: 'pilcrow:port',
} as const;

/**
 * Main -> engine process. `run` comes with one MessagePort, which then carries EngineMessages. `byLarger`: by
 * the larger bundle alone, whatever the bundled model could do.
 */
export const EngineCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('run'), request: Request, byLarger: z.boolean() }),
  /** The rules for proofreading are loaded in the English that the user writes. */
  z.object({ kind: z.literal('warm-up'), tool: ToolName, dialect: Dialect }),
  /** The model for what the bundled one can't do; null for none. */
  z.object({
    kind: z.literal('larger'),
    chosen: z.object({ folder: z.string(), name: z.string() }).nullable(),
  }),
  /** The models are loaded anew on it; what runs meanwhile is cancelled. */
  z.object({ kind: z.literal('processor'), processor: Processor }),
  /** Comes with one MessagePort, which then carries InboxAnswers; the last is `end`. */
  z.object({ kind: z.literal('inbox'), question: InboxQuestion }),
]);
export type EngineCommand = z.infer<typeof EngineCommand>;

/**
 * Engine process -> main, on the process's own channel. `alive` comes every second while requests
 * run, and once more when one has ended; it counts requests that ended and pieces that were sent
 * since the process started, so that main can tell work from standstill.
 */
export const EngineReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: EngineState }),
  z.object({ kind: z.literal('larger'), state: LargerState.nullable() }),
  z.object({ kind: z.literal('alive'), ended: z.number(), pieces: z.number() }),
  /** Nothing was to do for so long that the process had better end, until the next request. */
  z.object({ kind: z.literal('idle') }),
  /** Something in that process tried to connect, which it may not. */
  z.object({ kind: z.literal('refused'), address: z.string() }),
  z.object({ kind: z.literal('timing'), timing: RequestTiming }),
]);
export type EngineReport = z.infer<typeof EngineReport>;

/** Engine -> panel, on the request's port. The outcome is the last; closing the port cancels. */
export const EngineMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('piece'), piece: Piece }),
  z.object({ kind: z.literal('outcome'), outcome: Outcome }),
]);
export type EngineMessage = z.infer<typeof EngineMessage>;
