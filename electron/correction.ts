// The hotkey story, start to end: note the target, read the selection, show the panel, let the engine
// talk to it, and put what the user accepted back where it came from. The selection and its original
// text stay here. Knows no window system and no model: both come in as parameters.
import { randomUUID } from 'node:crypto';
import type {
  AcceptOutcome,
  Answer,
  HistoryEntry,
  PanelEvent,
  PanelSession,
} from '../contract/api.ts';
import { applyCorrections } from '../contract/corrections.ts';
import type { CustomTool } from '../contract/custom-tools.ts';
import { type Problem, UserError } from '../contract/errors.ts';
import type { WantedPlace } from '../contract/routing.ts';
import type { Settings } from '../contract/settings.ts';
import { FIRST_OPTIONS, Request, type ToolName } from '../contract/task.ts';
import type { Platform, ScreenRectangle, Selection } from './platform/platform.ts';
import { readSelected } from './reading.ts';
import { putInPlace, remember } from './results.ts';
import { withText } from './rich-text/rich-text.ts';

/** The panel as this story needs it; windows.ts has the real one. */
export interface PanelPort {
  /** `anchor` null: at the mouse pointer. */
  showAt(anchor: ScreenRectangle | null): void;
  /** Shows it again where it was. */
  show(): void;
  hide(): void;
  isVisible(): boolean;
  send(event: PanelEvent): void;
}

export interface CorrectionParts {
  platform: Platform;
  panel: PanelPort;
  /** Has the request answered, on a port whose other end the panel gets. */
  run(request: Request, application: string, wanted: WantedPlace): void;
  /** Called before the selection is read: what the tool needs is loaded meanwhile. */
  prepare(tool: ToolName): void;
  settings(): Settings;
  addHistory(entry: Omit<HistoryEntry, 'id'>): void;
}

interface Session {
  request: Request;
  application: string;
  /** When it is one of the user's own tools. */
  custom: PanelSession['custom'];
  /** Which model is to answer, unless the panel asks for another. */
  place: WantedPlace;
  /** Null when there was nothing to read; the panel then shows a problem only. */
  selection: Selection | null;
  lastCopied: string | null;
}

/** How long an app that ends waits for its panel, in milliseconds. */
const LEAVING = 500;

export class CorrectionStory {
  readonly #parts: CorrectionParts;
  #session: Session | null = null;
  /** The one before: its panel may still tell what it showed when the new one took its place. */
  #earlier: Session | null = null;
  #onClosed: (() => void) | null = null;
  /** While reading or replacing, another hotkey must not move the ground. */
  #busy = false;

  constructor(parts: CorrectionParts) {
    this.#parts = parts;
  }

  /** Does something that must not meet a reading or a replacement of ours; null when there is one. */
  async exclusively<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#busy) return null;
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }

  /** The hotkey or the tray asks for a tool on what is selected now. */
  async start(wanted: ToolName | CustomTool, from: 'hotkey' | 'tray'): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const { platform, panel, run, prepare } = this.#parts;
      const { tool, options, custom, place } = chosen(wanted);
      prepare(tool);
      const target = await platform.activeTarget({ orLast: from === 'tray' });
      if (!target && panel.isVisible()) return panel.show();
      const { selection, problem } = await readSelected(this.#parts, target);
      const anchor = await platform.anchor(target, selection);
      const request = Request.parse({
        id: randomUUID(),
        tool,
        text: selection?.text ?? '',
        options: { ...options, ...this.#parts.settings().writing },
      });
      const application = target?.application ?? '';
      this.#earlier = this.#session;
      this.#session = { request, application, selection, custom, place, lastCopied: null };
      this.#announce(problem);
      panel.showAt(anchor);
      if (!problem) run(request, application, place);
    } finally {
      this.#busy = false;
    }
  }

  /** Puts the accepted text in place of the selection, or on the clipboard when that is not safe. */
  async accept(id: string, answer: Answer): Promise<AcceptOutcome> {
    const { session, selection } = this.#current(id);
    const text = answer.kind === 'text' ? answer.text : corrected(selection.text, answer);
    if (this.#busy) throw outdated();
    this.#busy = true;
    try {
      this.#parts.panel.hide();
      const outcome = await this.#replace(selection, text);
      if (outcome.status === 'copied') {
        await this.#copy(selection, text);
        session.lastCopied = text;
        this.#remember(session, text, 'copied');
        this.#parts.panel.show();
      } else {
        this.#remember(session, text, 'replaced');
        this.#session = null;
      }
      return outcome;
    } catch (error) {
      this.#parts.panel.show(); // it still holds the text
      throw error;
    } finally {
      this.#busy = false;
    }
  }

  async copy(id: string, text: string): Promise<void> {
    const { session, selection } = this.#current(id);
    await this.#copy(selection, text);
    if (session.lastCopied === text) return;
    session.lastCopied = text;
    this.#remember(session, text, 'copied');
  }

  /** Runs the same selection again under the id of `request`; the text is always our own. */
  async rerun(id: string, request: Request, wanted?: WantedPlace): Promise<void> {
    const { session, selection } = this.#current(id);
    // The user's own words may have changed since the page was given its request.
    session.request = Request.parse({
      ...request,
      text: selection.text,
      options: { ...request.options, ...this.#parts.settings().writing },
    });
    this.#announce(null);
    this.#parts.run(session.request, session.application, wanted ?? session.place);
  }

  /** `answer` is what the user saw and did not take: it can still be found in the history. */
  async closePanel(id: string, answer: Answer | null): Promise<void> {
    const session = this.#session;
    if (session && session.request.id !== id) {
      // A newer one took its place.
      if (this.#earlier?.request.id === id) this.#dismiss(this.#earlier, answer);
      this.#earlier = null;
      return;
    }
    this.#session = null;
    this.#parts.panel.hide();
    if (session) this.#dismiss(session, answer);
    this.#onClosed?.();
  }

  /** The app ends: what an open panel shows is remembered first, if its page still answers. */
  async leave(): Promise<void> {
    if (!this.#session?.selection) return;
    const told = new Promise<void>((resolve) => {
      this.#onClosed = resolve;
    });
    this.#parts.panel.send({ kind: 'leaving' });
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LEAVING);
    });
    await Promise.race([told, tooLate]);
    clearTimeout(timer);
  }

  /** The user went elsewhere: a panel with work or results in it waits, any other goes away. */
  panelBlurred(): void {
    if (this.#session?.selection || this.#busy) return;
    this.#session = null;
    this.#parts.panel.hide();
  }

  /** No outcome will come any more; a request that already has one is not touched (preload.ts). */
  engineDied(problem: Problem): void {
    if (!this.#session?.selection) return;
    const outcome = { status: 'failed', problem } as const;
    this.#parts.panel.send({ kind: 'outcome', id: this.#session.request.id, outcome });
  }

  async #replace(selection: Selection, text: string): Promise<AcceptOutcome> {
    if (text === selection.text) return { status: 'replaced' };
    return putInPlace(this.#parts.platform, selection, text);
  }

  /** With the selection's formats, where it has some and the text is still like it. */
  async #copy(selection: Selection, text: string): Promise<void> {
    await this.#parts.platform.writeClipboard(withText(selection, text));
  }

  #announce(problem: Problem | null): void {
    if (!this.#session) return;
    const { request, application, selection, custom } = this.#session;
    const isToReplace = custom === undefined || custom.output === 'replace';
    const canReplace = (selection?.target.canReplace ?? false) && isToReplace;
    this.#parts.panel.send({
      kind: 'session',
      session: {
        id: request.id,
        request,
        application,
        canReplace,
        problem,
        ...(custom === undefined ? {} : { custom }),
      },
    });
  }

  #dismiss(session: Session, answer: Answer | null): void {
    if (!session.selection || !answer || session.lastCopied !== null) return;
    const text = answer.kind === 'text' ? answer.text : corrected(session.selection.text, answer);
    this.#remember(session, text, 'dismissed');
  }

  #remember(session: Session, result: string, outcome: HistoryEntry['outcome']): void {
    const { application, request } = session;
    const { tool, text: original } = request;
    remember(this.#parts, { tool, application, original, result, outcome });
  }

  #current(id: string): { session: Session; selection: Selection } {
    const session = this.#session;
    if (session?.request.id !== id || !session.selection) throw outdated();
    return { session, selection: session.selection };
  }
}

/** Which built-in tool is asked for, and with what. */
function chosen(wanted: ToolName | CustomTool) {
  if (typeof wanted === 'string') {
    const options = FIRST_OPTIONS[wanted];
    return { tool: wanted, options, custom: undefined, place: 'auto' } as const;
  }
  const { name, icon, output, action, place } = wanted;
  const { tool, ...options } = action;
  return { tool, options, custom: { name, icon, output }, place };
}

function corrected(text: string, answer: Answer & { kind: 'corrections' }): string {
  try {
    return applyCorrections(text, answer.corrections);
  } catch (error) {
    throw new UserError(
      'invalid-request',
      'The corrections do not fit the text.',
      'Run the tool again. Your text is unchanged.',
      { cause: error },
    );
  }
}

function outdated(): UserError {
  return new UserError(
    'invalid-request',
    'This result belongs to an earlier selection.',
    'Select the text again and press the hotkey.',
  );
}
