// Proofreading without a panel, against a small desktop in memory: what is told, and that a text which
// can't be put in its place, or brought back, is on the clipboard.
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/settings.ts';
import type { Correction, Outcome } from '../../contract/task.ts';
import type { Replacement, Selection } from '../../electron/platform/platform.ts';
import { QuietCorrection, type QuietParts } from '../../electron/quiet-correction.ts';
import { type FormattedText, plain } from '../../electron/rich-text/rich-text.ts';
import { CHANGED, EDITOR, TEH } from './correction-fixtures.ts';

const TIMING = {
  totalMilliseconds: 1,
  firstPieceMilliseconds: 1,
  promptTokens: 1,
  generatedTokens: 1,
};

vi.spyOn(console, 'error').mockImplementation(() => {});

function proofread(correctedInput: string, corrections: Correction[]): Outcome {
  return { status: 'proofread', result: { correctedInput, corrections }, timing: TIMING };
}

/** Everything that happens, as lines in order. */
class Desktop implements QuietParts {
  log: string[] = [];
  read: Selection | 'password' | null = { target: EDITOR, ...plain('teh cat'), version: 1 };
  outcome: Outcome = proofread('the cat', [TEH]);
  replacement: Replacement = { status: 'replaced' };
  undone: Replacement = { status: 'replaced' };
  current: Settings = DEFAULT_SETTINGS;
  /** What a click on each notification of a replacement does, oldest first. */
  clicks: (() => Promise<void>)[] = [];
  platform = {
    capabilities: { reads: 'selection' as const, replaces: true, note: null },
    checkCapabilities: async () => [],
    activeTarget: async () => EDITOR,
    readSelection: async () => this.read,
    replaceSelection: async (_selection: Selection, text: string) => {
      this.log.push(`replace by "${text}"`);
      return this.replacement;
    },
    undoReplacement: async (selection: Selection, text: string) => {
      this.log.push(`undo "${text}" to "${selection.text}"`);
      return this.undone;
    },
    anchor: async () => null,
    writeClipboard: async ({ text }: FormattedText) => {
      this.log.push(`clipboard "${text}"`);
    },
    handOverClipboard: () => null,
    close: () => {},
  };
  settings = () => this.current;
  exclusively: QuietParts['exclusively'] = (work) => work();
  answer: QuietParts['answer'] = async () => this.outcome;
  addHistory: QuietParts['addHistory'] = ({ outcome, original, result }) => {
    this.log.push(`history ${outcome} "${original}" -> "${result}"`);
  };
  tell: QuietParts['tell'] = (note) => {
    const problem = 'problem' in note ? ` ${note.problem.code}` : '';
    this.log.push(`tell ${note.kind}${problem}`);
    if (note.kind === 'corrected') this.clicks.push(note.undo);
  };
  onForgotten = () => {
    this.log.push('forgotten');
  };
}

async function corrected(change: Partial<Desktop> = {}) {
  const desktop = Object.assign(new Desktop(), change);
  const quiet = new QuietCorrection(desktop);
  await quiet.start('hotkey');
  return { desktop, quiet };
}

const DONE = ['replace by "the cat"', 'history replaced "teh cat" -> "the cat"', 'tell corrected'];

describe('proofreading without a panel', () => {
  it('replaces, remembers and tells; and is undone once', async () => {
    const { desktop, quiet } = await corrected();
    expect(desktop.log).toEqual(DONE);
    expect(quiet.canUndo).toBe(true);
    await quiet.undo();
    await quiet.undo();
    expect(desktop.log.slice(DONE.length)).toEqual(['undo "the cat" to "teh cat"', 'tell undone']);
    expect(quiet.canUndo).toBe(false);
  });

  it('puts the old text on the clipboard when it may not be back', async () => {
    const { desktop, quiet } = await corrected({ undone: CHANGED });
    await quiet.undo();
    expect(desktop.log.slice(DONE.length)).toEqual([
      'undo "the cat" to "teh cat"',
      'clipboard "teh cat"',
      'tell not-undone target-changed',
    ]);
  });

  it('undoes the replacement that a notification tells of, and never another or an old one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { desktop, quiet } = await corrected();
    vi.advanceTimersByTime(4 * 60_000);
    desktop.read = { target: EDITOR, ...plain('teh dog'), version: 2 };
    desktop.outcome = proofread('the dog', [TEH]);
    await quiet.start('hotkey');
    desktop.log = [];
    const [first, second] = desktop.clicks;
    await first?.();
    // The first one's time is over, and not the second one's.
    vi.advanceTimersByTime(2 * 60_000);
    await second?.();
    await second?.();
    expect(desktop.log).toEqual([
      'clipboard "teh cat"',
      'tell not-undone target-changed',
      'undo "the dog" to "teh dog"',
      'tell undone',
      'clipboard "teh dog"',
      'tell not-undone target-changed',
    ]);

    await quiet.start('hotkey');
    desktop.log = [];
    vi.advanceTimersByTime(5 * 60_000);
    vi.useRealTimers();
    expect(quiet.canUndo).toBe(false);
    await quiet.undo();
    await desktop.clicks.at(-1)?.();
    expect(desktop.log).toEqual([
      'forgotten',
      'clipboard "teh dog"',
      'tell not-undone target-changed',
    ]);
  });

  it('puts the new text on the clipboard when its place has changed', async () => {
    const { desktop, quiet } = await corrected({ replacement: CHANGED });
    expect(desktop.log).toEqual([
      'replace by "the cat"',
      'clipboard "the cat"',
      'history copied "teh cat" -> "the cat"',
      'tell copied target-changed',
    ]);
    expect(quiet.canUndo).toBe(false);
  });

  it('types nothing where there is nothing to correct, or to read', async () => {
    const fine = await corrected({ outcome: proofread('teh cat', []) });
    expect(fine.desktop.log).toEqual(['tell nothing-found']);
    const nothing = await corrected({ read: null });
    expect(nothing.desktop.log).toEqual(['tell failed no-selection']);
    const secret = await corrected({ read: 'password' });
    expect(secret.desktop.log).toEqual(['tell failed password-field']);
    const excluded = await corrected({
      current: { ...DEFAULT_SETTINGS, excludedApplications: ['editor'] },
    });
    expect(excluded.desktop.log).toEqual(['tell failed no-selection']);
  });

  it('stops when it is asked again, unless that is at once', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const desktop = new Desktop();
    const asked = Promise.withResolvers<void>();
    desktop.answer = (_request, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ status: 'cancelled' }));
        asked.resolve();
      });
    const quiet = new QuietCorrection(desktop);
    const first = quiet.start('hotkey');
    await asked.promise;
    await quiet.start('hotkey');
    expect(desktop.log).toEqual([]);
    vi.advanceTimersByTime(4000);
    await quiet.start('hotkey');
    await first;
    vi.useRealTimers();
    expect(desktop.log).toEqual(['tell stopped']);
  });

  it('keeps out of the way of the panel', async () => {
    const { desktop } = await corrected({ exclusively: async () => null });
    expect(desktop.log).toEqual([]);
  });
});
