// What the panel knows, and how each event changes it: pure functions, no React and no bridge. An
// edit is known by its place in the original text, because its index shifts while edits stream in.
import type { Answer, PanelEvent, PanelSession } from '../../contract/api.ts';
import type { AnsweredBy } from '../../contract/beyond.ts';
import type { Preview } from '../../contract/connection.ts';
import { applyCorrections } from '../../contract/corrections.ts';
import type { Problem } from '../../contract/errors.ts';
import { ownWordSpans } from '../../contract/own-words.ts';
import type {
  Correction,
  Outcome,
  Piece,
  RewriteResult,
  SummaryNotice,
  SummarySource,
} from '../../contract/task.ts';

export type PanelStatus = 'idle' | 'working' | 'done' | 'failed';
export type PanelView = 'both' | 'original' | 'corrected';

/** What became of what the user asked for last; `problem` says why that did not happen. */
export type Notice =
  | { kind: 'copied' }
  | { kind: 'word-added'; word: string }
  | { kind: 'copied-instead'; problem: Problem }
  | { kind: 'refused'; problem: Problem };

export interface PanelState {
  session: PanelSession | null;
  status: PanelStatus;
  /** Counts sentences or parts; null before the engine has said anything. */
  progress: { done: number; total: number } | null;
  corrections: readonly Correction[];
  /** Words that became the user's own while this text was shown: edits of them are left out. */
  ownWords: readonly string[];
  /** Keys (see `correctionKey`) of the edits that the user turned down; all others are accepted. */
  rejected: ReadonlySet<string>;
  /** What `rejected` was before each decision, and after those that were undone; the latest is last. */
  undoable: readonly ReadonlySet<string>[];
  redoable: readonly ReadonlySet<string>[];
  /** Key of the edit that the card is about. */
  current: string | null;
  view: PanelView;
  /** What the model has written so far: the summary, or the first wording of a rewritten text. */
  written: string;
  /** What was done to the text beside summarizing it. */
  summaryNotices: readonly SummaryNotice[];
  /** Where in the original each sentence of the summary is said; there when the work is done. */
  sources: readonly SummarySource[];
  /** All wordings of a rewritten text; empty while the first is on its way. */
  wordings: readonly string[];
  /** Index of the wording that is shown, and taken. */
  wording: number;
  /** Sentences of the first wording that stayed as they were. */
  kept: RewriteResult['kept'];
  /** What the first wording lacks of what had to survive; of a new text, what nobody gave. */
  missing: readonly string[];
  /** The model that wrote a new text. */
  writtenBy: string | null;
  /** Other wordings are on their way, and what is shown stays. */
  seeking: boolean;
  /** The user stopped the work; what had arrived by then stays. */
  stopped: boolean;
  /** Why the status is `failed`. */
  problem: Problem | null;
  notice: Notice | null;
  /** A Replace is under way. */
  accepting: boolean;
  /** What is about to leave this computer, and waits for the user's word. */
  preview: Preview | null;
  /** Who works on it; null until main has said. */
  answeredBy: AnsweredBy | null;
}

export const INITIAL_PANEL: PanelState = {
  session: null,
  status: 'idle',
  progress: null,
  corrections: [],
  ownWords: [],
  rejected: new Set(),
  undoable: [],
  redoable: [],
  current: null,
  view: 'both',
  written: '',
  summaryNotices: [],
  sources: [],
  wordings: [],
  wording: 0,
  kept: [],
  missing: [],
  writtenBy: null,
  seeking: false,
  stopped: false,
  problem: null,
  notice: null,
  accepting: false,
  preview: null,
  answeredBy: null,
};

/** A name for an edit that stays the same while other edits arrive before it. */
export function correctionKey(correction: Correction): string {
  return `${correction.startIndex}-${correction.endIndex}`;
}

/** The state of a panel that has just been given `session`; the chosen view outlives sessions. */
export function startSession(session: PanelSession, view: PanelView = 'both'): PanelState {
  const status = session.problem ? 'failed' : 'working';
  return { ...INITIAL_PANEL, session, status, problem: session.problem, view };
}

/** The state after `event`. Events of another request than the shown one change nothing. */
export function reducePanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.kind) {
    case 'session':
      // After a retry the panel is ahead of main, and pieces may already be here: keep them.
      return event.session.id === state.session?.id && !event.session.problem
        ? { ...state, session: event.session }
        : startSession(event.session, state.view);
    case 'piece':
      return concerns(state, event.id) ? addPiece(state, event.piece) : state;
    case 'outcome':
      return concerns(state, event.id) ? finish(state, event.outcome) : state;
    case 'preview':
      return concerns(state, event.id) ? { ...state, preview: event.preview } : state;
    case 'answered-by':
      return concerns(state, event.id) ? { ...state, preview: null, answeredBy: event.by } : state;
    default:
      return state;
  }
}

function concerns(state: PanelState, id: string): boolean {
  return state.status === 'working' && state.session?.id === id;
}

function addPiece(state: PanelState, piece: Piece): PanelState {
  switch (piece.kind) {
    case 'progress':
      return { ...state, progress: { done: piece.done, total: piece.total } };
    case 'corrections':
      return {
        ...state,
        corrections: shownOf(state, [...state.corrections, ...piece.corrections]),
      };
    case 'text':
      if (state.seeking) return state;
      return { ...state, written: piece.replace ? piece.text : state.written + piece.text };
  }
}

function finish(state: PanelState, outcome: Outcome): PanelState {
  switch (outcome.status) {
    case 'proofread':
      return { ...state, status: 'done', corrections: shownOf(state, outcome.result.corrections) };
    case 'summarized':
      return {
        ...state,
        status: 'done',
        written: outcome.result.summary,
        summaryNotices: outcome.result.notices,
        sources: outcome.result.sources,
      };
    case 'rewritten': {
      const { wordings, kept, missing } = outcome.result;
      const written = wordings[0] ?? '';
      // Who asked for other wordings wants to see another one.
      const wording = state.seeking && wordings.length > 1 ? 1 : 0;
      return {
        ...state,
        status: 'done',
        written,
        wordings,
        wording,
        kept,
        missing,
        seeking: false,
      };
    }
    case 'composed': {
      const { texts, added, model } = outcome.result;
      return {
        ...state,
        status: 'done',
        written: texts[0] ?? '',
        wordings: texts,
        missing: added,
        writtenBy: model,
      };
    }
    case 'cancelled':
      return stop(state);
    case 'failed':
      return fail(state, outcome.problem);
  }
}

/** The state after the work was ended; what has arrived stays. */
export function stop(state: PanelState): PanelState {
  return state.seeking ? withoutOthers(state) : { ...state, status: 'done', stopped: true };
}

/** The state after the work has failed, which costs no rewriting that is there already. */
export function fail(state: PanelState, problem: Problem): PanelState {
  if (!state.seeking) return { ...state, status: 'failed', problem };
  return { ...withoutOthers(state), notice: { kind: 'refused', problem } };
}

/** The finished rewriting, after other wordings of it were sought in vain: they can be sought again. */
function withoutOthers(state: PanelState): PanelState {
  const { session } = state;
  if (session?.request.tool !== 'rewrite') return state;
  const options = { ...session.request.options, alternatives: 1 };
  const request = { ...session.request, options };
  return { ...state, session: { ...session, request }, status: 'done', seeking: false };
}

/** In the order of the text, and without edits of the user's own words. */
function shownOf(
  { session, ownWords }: PanelState,
  corrections: readonly Correction[],
): Correction[] {
  const spans = ownWordSpans(session?.request.text ?? '', ownWords);
  return corrections
    .filter(
      ({ startIndex, endIndex }) =>
        !spans.some(({ start, end }) => startIndex < end && start < endIndex),
    )
    .sort((a, b) => a.startIndex - b.startIndex || a.endIndex - b.endIndex);
}

/** Turns edits on or off by their keys. */
export function decide(state: PanelState, keys: readonly string[], accept: boolean): PanelState {
  const rejected = new Set(state.rejected);
  for (const key of keys) {
    if (accept) rejected.delete(key);
    else rejected.add(key);
  }
  const undoable = [...state.undoable, state.rejected].slice(-MOST_UNDONE);
  return { ...withRejected(state, rejected), undoable, redoable: [] };
}

/** More decisions than anyone takes back one by one. */
const MOST_UNDONE = 200;

/** Takes back the last decision. */
export function undo(state: PanelState): PanelState {
  const rejected = state.undoable.at(-1);
  if (!rejected) return state;
  const redoable = [...state.redoable, state.rejected];
  return { ...withRejected(state, rejected), undoable: state.undoable.slice(0, -1), redoable };
}

/** Makes the decision again that was taken back last. */
export function redo(state: PanelState): PanelState {
  const rejected = state.redoable.at(-1);
  if (!rejected) return state;
  const undoable = [...state.undoable, state.rejected];
  return { ...withRejected(state, rejected), undoable, redoable: state.redoable.slice(0, -1) };
}

/** With other edits turned down; what was copied before is not the result any more. */
function withRejected(state: PanelState, rejected: ReadonlySet<string>): PanelState {
  const { notice } = state;
  const isCopied = notice?.kind === 'copied' || notice?.kind === 'copied-instead';
  return { ...state, rejected, notice: isCopied ? null : notice };
}

/** The word that an edit respells, which may be one of the user's own; null for any other edit. */
export function respelledWord(state: PanelState, key: string | null): string | null {
  const correction = state.corrections.find((each) => correctionKey(each) === key);
  const type = correction?.types[0];
  if (!correction || (type !== 'spelling' && type !== 'capitalization')) return null;
  const word = state.session?.request.text.slice(correction.startIndex, correction.endIndex) ?? '';
  return /^[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*$/u.test(word) ? word : null;
}

/** The state without the edits of a word that the user has just made one of their own. */
export function withoutEditsOf(state: PanelState, word: string): PanelState {
  const own = { ...state, ownWords: [...state.ownWords, word] };
  const corrections = shownOf(own, state.corrections);
  return { ...own, corrections, current: null, notice: { kind: 'word-added', word } };
}

export function acceptedCorrections(state: PanelState): Correction[] {
  return state.corrections.filter((correction) => !state.rejected.has(correctionKey(correction)));
}

/** The text that Copy copies, and that the selection becomes on Replace. */
export function resultText(state: PanelState): string {
  if (!state.session) return '';
  switch (state.session.request.tool) {
    case 'proofread':
      return applyCorrections(state.session.request.text, acceptedCorrections(state));
    case 'rewrite':
    case 'compose':
    case 'reply':
      return state.wordings[state.wording] ?? state.written;
    case 'summarize':
      return state.written;
  }
}

/** What Replace would send; null when there is nothing to replace with, or no way back. */
export function answerOf(state: PanelState): Answer | null {
  const isTaken = state.notice?.kind === 'copied-instead';
  return state.session?.canReplace && !isTaken ? shownAnswer(state) : null;
}

/** What the user would get now; null while there is nothing whole. */
export function shownAnswer(state: PanelState): Answer | null {
  const { session, status } = state;
  if (!session || status !== 'done') return null;
  if (session.request.tool === 'proofread') {
    const corrections = acceptedCorrections(state);
    return corrections.length > 0 ? { kind: 'corrections', corrections } : null;
  }
  return hasResult(state) ? { kind: 'text', text: resultText(state) } : null;
}

/** Whether there is something to take: a correction, a summary, a text that is not as it was. */
export function hasResult(state: PanelState): boolean {
  const { session, stopped } = state;
  if (session?.request.tool === 'proofread') return state.corrections.length > 0;
  const text = resultText(state);
  if (session?.request.tool !== 'rewrite') return text !== '';
  // Half a text is no result: the rest of the selection would be lost.
  return !stopped && text !== '' && text !== session.request.text;
}

/** Problems that lie in the text itself or in the selection: the same run would end the same way. */
const FINAL_PROBLEMS: ReadonlySet<Problem['code']> = new Set([
  'empty-text',
  'text-too-long',
  'binary-text',
  'unsupported-language',
  'no-selection',
]);

/** Whether the choices of the tool are there to be seen: with a text, or where another choice would work. */
export function showsBody(state: PanelState): boolean {
  const { session, preview, status, corrections, written, problem } = state;
  if (!session || preview) return false;
  if (status !== 'failed' || corrections.length > 0 || written !== '') return true;
  return problem?.code === 'needs-larger-model' && session.request.tool !== 'proofread';
}

/** Whether running the same request again makes sense. */
export function canRetry(state: PanelState): boolean {
  if (!state.session || state.session.problem) return false;
  if (state.status === 'failed') return !state.problem || !FINAL_PROBLEMS.has(state.problem.code);
  return state.status === 'done';
}
