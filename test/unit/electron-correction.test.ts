// The hotkey story against a small desktop in memory: what happens, in which order, and that the
// user's text is never lost or put in the wrong place when something fails on the way.
import { describe, expect, it, vi } from 'vitest';
import type { Answer, PanelEvent } from '../../contract/api.ts';
import type { WantedPlace } from '../../contract/routing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/settings.ts';
import { Request } from '../../contract/task.ts';
import { type CorrectionParts, CorrectionStory } from '../../electron/correction.ts';
import type { Replacement, Selection, Target } from '../../electron/platform/platform.ts';
import type { FormattedText } from '../../electron/rich-text/rich-text.ts';
import { CHANGED, EDITOR, TEH } from './correction-fixtures.ts';

vi.spyOn(console, 'error').mockImplementation(() => {});

/** Everything that the story does, as lines in order. */
class Desktop implements CorrectionParts {
  log: string[] = [];
  target: Target | null = EDITOR;
  selected: string | null = 'teh cat';
  html: string | null = null;
  replacement: Replacement | Error = { status: 'replaced' };
  clipboardFails = false;
  historyFails = false;
  current: Settings = DEFAULT_SETTINGS;
  visible = false;

  platform = {
    checkCapabilities: async () => [],
    capabilities: { reads: 'selection' as const, replaces: true, note: null },
    activeTarget: async () => this.target,
    readSelection: async (target: Target): Promise<Selection | null> => {
      this.log.push('read');
      if (this.selected === null) return null;
      return { target, text: this.selected, html: this.html, rtf: null, version: 1 };
    },
    replaceSelection: async (selection: Selection, text: string) => {
      this.log.push(`replace "${selection.text}" in ${selection.target.window} by "${text}"`);
      if (this.replacement instanceof Error) throw this.replacement;
      return this.replacement;
    },
    undoReplacement: async () => CHANGED,
    anchor: async () => null,
    writeClipboard: async ({ text, html }: FormattedText) => {
      if (this.clipboardFails) throw new Error('no clipboard');
      this.log.push(`clipboard "${html ?? text}"`);
    },
    handOverClipboard: () => null,
    close: () => {},
  };
  panel = {
    showAt: () => this.#show(),
    show: () => this.#show(),
    hide: () => {
      this.visible = false;
      this.log.push('hide');
    },
    isVisible: () => this.visible,
    send: (event: PanelEvent) => {
      if (event.kind === 'session') {
        const { id, problem, canReplace } = event.session;
        this.id = id;
        this.custom = event.session.custom;
        this.log.push(`session ${problem?.code ?? (canReplace ? 'replace' : 'copy')}`);
      } else if (event.kind === 'outcome') {
        const { outcome } = event;
        const reason = outcome.status === 'failed' ? outcome.problem.code : '';
        this.log.push(`${outcome.status} ${reason} ${event.id === this.id ? 'current' : 'other'}`);
      } else if (event.kind === 'leaving') {
        this.log.push('leaving');
        this.onLeaving();
      }
    },
  };
  id = '';
  custom: unknown = null;
  onLeaving = () => {};
  requests: Request[] = [];
  places: WantedPlace[] = [];
  prepare: CorrectionParts['prepare'] = () => {};
  run: CorrectionParts['run'] = (request, _application, place) => {
    this.requests.push(request);
    this.places.push(place);
    this.log.push(`run ${request.tool} "${request.text}"`);
  };
  settings = () => this.current;
  addHistory: CorrectionParts['addHistory'] = (entry) => {
    if (this.historyFails) throw new Error('disk full');
    this.log.push(`history ${entry.outcome} "${entry.original}" -> "${entry.result}"`);
  };

  #show(): void {
    this.visible = true;
    this.log.push('show');
  }
}

async function started(change: Partial<Desktop> = {}) {
  const desktop = Object.assign(new Desktop(), change);
  const story = new CorrectionStory(desktop);
  await story.start('proofread', 'hotkey');
  return { desktop, story };
}

const accept: Answer = { kind: 'corrections', corrections: [TEH] };
const START = ['read', 'session replace', 'show', 'run proofread "teh cat"'];

describe('the hotkey story', () => {
  it('reads before it shows, and replaces after it has hidden', async () => {
    const { desktop, story } = await started();
    expect(await story.accept(desktop.id, accept)).toEqual({ status: 'replaced' });
    expect(desktop.log).toEqual([
      ...START,
      'hide',
      'replace "teh cat" in 7 by "the cat"',
      'history replaced "teh cat" -> "the cat"',
    ]);
  });

  it('puts the result on the clipboard when the target has changed', async () => {
    const { desktop, story } = await started({ replacement: CHANGED });
    expect(await story.accept(desktop.id, accept)).toEqual(CHANGED);
    expect(desktop.log.slice(START.length)).toEqual([
      'hide',
      'replace "teh cat" in 7 by "the cat"',
      'clipboard "the cat"',
      'history copied "teh cat" -> "the cat"',
      'show',
    ]);
  });

  it('puts the result on the clipboard when replacing breaks', async () => {
    const { desktop, story } = await started({ replacement: new Error('connection lost') });
    const outcome = await story.accept(desktop.id, accept);
    expect(outcome).toMatchObject({ status: 'copied', problem: { code: 'internal' } });
    expect(desktop.log).toContain('clipboard "the cat"');
    expect(desktop.visible).toBe(true);
  });

  it('shows the panel with the text again when even the clipboard fails', async () => {
    const { desktop, story } = await started({ replacement: CHANGED, clipboardFails: true });
    await expect(story.accept(desktop.id, accept)).rejects.toThrow('no clipboard');
    expect(desktop.visible).toBe(true);
    Object.assign(desktop, { replacement: { status: 'replaced' } });
    expect(await story.accept(desktop.id, accept)).toEqual({ status: 'replaced' });
  });

  it('has replaced even when the history can not be written', async () => {
    const { desktop, story } = await started({ historyFails: true });
    expect(await story.accept(desktop.id, accept)).toEqual({ status: 'replaced' });
  });

  it('refuses corrections that do not fit and touches nothing', async () => {
    const { desktop, story } = await started();
    const corrections = [TEH, TEH];
    await expect(
      story.accept(desktop.id, { kind: 'corrections', corrections }),
    ).rejects.toMatchObject({ problem: { code: 'invalid-request' } });
    expect(desktop.log).toEqual(START);
  });

  it('types nothing when the accepted text is what was there', async () => {
    const { desktop, story } = await started();
    await story.accept(desktop.id, { kind: 'text', text: 'teh cat' });
    expect(desktop.log).toEqual([...START, 'hide']);
  });

  it('says that nothing is selected and runs nothing', async () => {
    const { desktop } = await started({ selected: null });
    expect(desktop.log).toEqual(['read', 'session no-selection', 'show']);
  });

  it('does not read an excluded application', async () => {
    const current = { ...DEFAULT_SETTINGS, excludedApplications: ['editor'] };
    const { desktop } = await started({ current });
    expect(desktop.log).toEqual(['session no-selection', 'show']);
  });

  it('reads only allowed applications where the user wants it so', async () => {
    const only = { ...DEFAULT_SETTINGS, readsFrom: 'allowed' as const };
    const { desktop } = await started({ current: { ...only, allowedApplications: ['mail'] } });
    expect(desktop.log).toEqual(['session no-selection', 'show']);
    desktop.current = {
      ...only,
      allowedApplications: ['editor'],
      excludedApplications: ['editor'],
    };
    const { desktop: allowed } = await started({ current: desktop.current });
    expect(allowed.log).toEqual(START);
  });

  it('offers only copying where a paste would do harm', async () => {
    const { desktop } = await started({ target: { ...EDITOR, canReplace: false } });
    expect(desktop.log[1]).toBe('session copy');
  });

  it("gives every run the user's own words and dialect, whatever the page sends", async () => {
    const writing = { dialect: 'british' as const, words: ['Okafor'] };
    const { desktop, story } = await started({ current: { ...DEFAULT_SETTINGS, writing } });
    await story.rerun(desktop.id, Request.parse({ id: 'next', tool: 'proofread', text: '' }));
    expect(desktop.requests.map(({ options }) => options)).toEqual([writing, writing]);
  });

  it('runs again on its own text, whatever the page sends', async () => {
    const { desktop, story } = await started();
    await story.rerun(desktop.id, {
      id: 'next',
      tool: 'proofread',
      text: 'forged',
      options: { dialect: 'american', words: [] },
    });
    expect(desktop.log.slice(START.length)).toEqual(['session replace', 'run proofread "teh cat"']);
    expect(desktop.id).toBe('next');
  });

  it('tells the panel when the engine dies, and can run again', async () => {
    const { desktop, story } = await started();
    story.engineDied({ code: 'engine-stopped', message: 'It stopped.', advice: 'Try again.' });
    expect(desktop.log.at(-1)).toBe('failed engine-stopped current');
    await story.rerun(desktop.id, {
      id: 'next',
      tool: 'proofread',
      text: '',
      options: { dialect: 'american', words: [] },
    });
    expect(desktop.log.at(-1)).toBe('run proofread "teh cat"');
  });

  it('does not touch a new selection with an answer about the old one', async () => {
    const { desktop, story } = await started();
    const old = desktop.id;
    desktop.selected = 'another text';
    await story.start('summarize', 'hotkey');
    await expect(story.accept(old, accept)).rejects.toMatchObject({
      problem: { code: 'invalid-request' },
    });
    await story.closePanel(old, null);
    expect(desktop.log.slice(START.length)).toEqual([
      'read',
      'session replace',
      'show',
      'run summarize "another text"',
    ]);
  });

  it('goes away when the user leaves it, unless it holds work', async () => {
    const { desktop, story } = await started();
    story.panelBlurred();
    expect(desktop.visible).toBe(true);
    desktop.selected = null;
    await story.start('proofread', 'hotkey');
    story.panelBlurred();
    expect(desktop.visible).toBe(false);
  });

  it("runs a tool of the user's own with its options, and offers what it is made for", async () => {
    const { desktop, story } = await started();
    desktop.log = [];
    await story.start(
      {
        id: 'mine',
        name: 'Points',
        icon: '•',
        hotkey: '',
        action: { tool: 'summarize', type: 'key-points', length: 'long' },
        place: 'larger',
        output: 'show',
      },
      'hotkey',
    );
    expect(desktop.log.slice(0, 2)).toEqual(['read', 'session copy']);
    expect(desktop.requests.at(-1)).toMatchObject({
      tool: 'summarize',
      options: { type: 'key-points', length: 'long' },
    });
    expect(desktop.custom).toEqual({ name: 'Points', icon: '•', output: 'show' });
    const [again] = desktop.requests.slice(-1) as [Request];
    await story.rerun(desktop.id, { ...again, id: 'again' });
    await story.rerun('again', again, 'device');
    expect(desktop.places.slice(-3)).toEqual(['larger', 'larger', 'device']);
  });

  it('remembers what was shown and not taken when the panel is closed', async () => {
    const { desktop, story } = await started();
    await story.closePanel(desktop.id, accept);
    expect(desktop.log.slice(START.length)).toEqual([
      'hide',
      'history dismissed "teh cat" -> "the cat"',
    ]);
  });

  it('asks an open panel for what it shows before the app ends, and waits no longer than it must', async () => {
    const { desktop, story } = await started();
    desktop.onLeaving = () => void story.closePanel(desktop.id, accept);
    await story.leave();
    expect(desktop.log.slice(START.length)).toEqual([
      'leaving',
      'hide',
      'history dismissed "teh cat" -> "the cat"',
    ]);
    await story.start('proofread', 'hotkey');
    desktop.onLeaving = () => {};
    await story.leave();
    await story.closePanel(desktop.id, null);
    desktop.log = [];
    await story.leave();
    expect(desktop.log).toEqual([]);
  });

  it('remembers nothing when it is closed before a result, or with the text as it was', async () => {
    const { desktop, story } = await started();
    await story.closePanel(desktop.id, null);
    await story.start('summarize', 'hotkey');
    await story.closePanel(desktop.id, { kind: 'text', text: 'teh cat' });
    expect(desktop.log.join()).not.toContain('history');
  });

  it('copies what is formatted with its formats', async () => {
    const { desktop, story } = await started({ html: '<i>teh</i> <b>cat</b>' });
    await story.copy(desktop.id, 'the cat');
    await story.copy(desktop.id, 'something else');
    expect(desktop.log.filter((line) => line.startsWith('clipboard'))).toEqual([
      'clipboard "<i>the</i> <b>cat</b>"',
      'clipboard "something else"',
    ]);
  });

  it('remembers a copied result once', async () => {
    const { desktop, story } = await started({ replacement: CHANGED });
    await story.accept(desktop.id, accept);
    await story.copy(desktop.id, 'the cat');
    await story.closePanel(desktop.id, accept);
    expect(desktop.log.filter((line) => line.startsWith('history'))).toEqual([
      'history copied "teh cat" -> "the cat"',
    ]);
  });

  it('remembers what was shown when another selection takes the panel', async () => {
    const { desktop, story } = await started();
    const old = desktop.id;
    desktop.selected = 'another text';
    await story.start('summarize', 'hotkey');
    await story.closePanel(old, accept);
    await story.closePanel(old, accept);
    expect(desktop.visible).toBe(true);
    expect(desktop.log.filter((line) => line.startsWith('history'))).toEqual([
      'history dismissed "teh cat" -> "the cat"',
    ]);
  });

  it('keeps no history when the user wants none', async () => {
    const current = { ...DEFAULT_SETTINGS, history: { enabled: false, days: 90 } };
    const { desktop, story } = await started({ current });
    await story.copy(desktop.id, 'the cat');
    expect(desktop.log.slice(START.length)).toEqual(['clipboard "the cat"']);
  });
});
