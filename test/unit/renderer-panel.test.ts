// The panel's state: whole sequences of events in, the whole state or the bridge's calls out.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Bridge, PanelEvent, PanelSession, Reply } from '../../contract/api.ts';
import { applyCorrections } from '../../contract/corrections.ts';
import type { Problem } from '../../contract/errors.ts';
import { type Correction, type Piece, RewriteOptions } from '../../contract/task.ts';
import {
  correctionKey,
  decide,
  INITIAL_PANEL,
  type PanelState,
  redo,
  reducePanel,
  resultText,
  shownAnswer,
  undo,
} from '../../renderer/state/panel.ts';
import { createPanelStore } from '../../renderer/state/panel-store.ts';
import { cutIntoBlocks, segmentBlock } from '../../renderer/state/segments.ts';

const TEXT = 'I has a apple.';
const HAVE: Correction = edit(2, 5, 'have');
const AN: Correction = edit(6, 7, 'an');
const SESSION: PanelSession = {
  id: 'one',
  request: {
    id: 'one',
    tool: 'proofread',
    text: TEXT,
    options: { dialect: 'american', words: [] },
  },
  application: 'Mousepad',
  canReplace: true,
  problem: null,
};
const STOPPED: Problem = { code: 'engine-stopped', message: 'It stopped.', advice: 'Retry.' };
const TIMING = {
  totalMilliseconds: 1,
  firstPieceMilliseconds: 1,
  promptTokens: 1,
  generatedTokens: 1,
};

function edit(startIndex: number, endIndex: number, correction: string): Correction {
  const types: Correction['types'] = ['grammar'];
  return {
    startIndex,
    endIndex,
    correction,
    types,
    reason: 'misspelt',
    explanation: 'Because.',
    origin: 'model',
  };
}

const started = (session = SESSION): PanelEvent => ({ kind: 'session', session });
const piece = (value: Piece, id = 'one'): PanelEvent => ({ kind: 'piece', id, piece: value });
const found = (...corrections: Correction[]) => piece({ kind: 'corrections', corrections });
const ended = (...corrections: Correction[]): PanelEvent => ({
  kind: 'outcome',
  id: 'one',
  outcome: { status: 'proofread', result: { correctedInput: '', corrections }, timing: TIMING },
});
const play = (...events: PanelEvent[]): PanelState => events.reduce(reducePanel, INITIAL_PANEL);

describe('reducePanel', () => {
  test('keeps corrections in the order of the text, whatever order they arrive in', () => {
    expect(
      play(started(), piece({ kind: 'progress', done: 1, total: 2 }), found(AN), found(HAVE)),
    ).toEqual({
      ...INITIAL_PANEL,
      session: SESSION,
      status: 'working',
      progress: { done: 1, total: 2 },
      corrections: [HAVE, AN],
    });
  });

  test('is done with what the outcome says, not with what streamed', () => {
    const state = play(started(), found(HAVE, AN), ended(AN));
    expect([state.status, state.corrections]).toEqual(['done', [AN]]);
  });

  test('ignores pieces and outcomes of another request, and all that comes after the end', () => {
    const state = play(started(), ended(HAVE));
    expect(reducePanel(state, found(AN))).toBe(state);
    const other = play(started());
    expect(reducePanel(other, piece({ kind: 'text', text: 'x', replace: false }, 'two'))).toBe(
      other,
    );
  });

  test('appends text to the summary, and begins anew when told to', () => {
    const text = (value: string, replace: boolean) => piece({ kind: 'text', text: value, replace });
    expect(play(started(), text('One ', false), text('two', false)).written).toBe('One two');
    expect(play(started(), text('Draft', false), text('Final', true)).written).toBe('Final');
  });

  test('a session with a problem has failed before it began', () => {
    const state = play(started({ ...SESSION, problem: STOPPED }));
    expect([state.status, state.problem]).toEqual(['failed', STOPPED]);
  });

  test('the echo of a session that is shown already keeps the pieces that came before it', () => {
    const echo = { ...SESSION, canReplace: false };
    const state = play(started(), found(HAVE), started(echo));
    expect([state.session, state.corrections]).toEqual([echo, [HAVE]]);
  });

  test('another session starts from nothing, but keeps the chosen view', () => {
    const state: PanelState = { ...play(started(), ended(HAVE)), view: 'corrected' };
    const next = { ...SESSION, id: 'two' };
    expect(reducePanel(state, started(next))).toEqual({
      ...INITIAL_PANEL,
      session: next,
      status: 'working',
      view: 'corrected',
    });
  });
});

/** A store on a bridge that answers with `replies` and keeps what it was asked. */
function storeWith(replies: Record<string, Reply<unknown>> = {}) {
  const calls: unknown[] = [];
  let listener: (event: PanelEvent) => void = () => undefined;
  const bridge = {
    call: async (method: string, input: unknown) => {
      calls.push([method, input]);
      return replies[method] ?? { ok: true, value: null };
    },
    onEvent: (added: typeof listener) => {
      listener = added;
      return () => undefined;
    },
    cancel: (id: string) => calls.push(['cancel', id]),
  } as unknown as Bridge;
  const store = createPanelStore(bridge, () => 'fresh');
  const send = (...events: PanelEvent[]) => {
    for (const event of events) listener(event);
  };
  return { store, calls, send, state: () => store.getState().state };
}

describe('the panel store', () => {
  test('replaces with the accepted corrections only, and shows nothing afterwards', async () => {
    const { store, calls, send, state } = storeWith({
      accept: { ok: true, value: { status: 'replaced' } },
    });
    send(started(), ended(HAVE, AN));
    store.getState().decide(['2-5'], false);
    expect(resultText(state())).toBe('I has an apple.');
    await store.getState().replace();
    expect(calls).toEqual([
      ['accept', { id: 'one', answer: { kind: 'corrections', corrections: [AN] } }],
    ]);
    expect(state()).toEqual(INITIAL_PANEL);
  });

  test('a decision stays with its edit while others arrive before it', () => {
    const { store, send, state } = storeWith();
    send(started(), found(AN));
    store.getState().decide(['6-7'], false);
    send(found(HAVE), ended(HAVE, AN));
    expect(resultText(state())).toBe('I have a apple.');
  });

  test.each([
    ['still working', started()],
    ['nothing accepted', ended()],
    ['no way back', started({ ...SESSION, id: 'two', canReplace: false })],
  ])('does not replace: %s', async (_, event) => {
    const { store, calls, send } = storeWith();
    send(started(), event);
    await store.getState().replace();
    expect(calls).toEqual([]);
  });

  test('says so when main copied instead, and does not offer to replace again', async () => {
    const problem: Problem = { code: 'target-changed', message: 'Changed.', advice: 'Paste.' };
    const { store, calls, send, state } = storeWith({
      accept: { ok: true, value: { status: 'copied', problem } },
    });
    send(started(), ended(HAVE));
    await store.getState().replace();
    await store.getState().replace();
    expect(calls).toHaveLength(1);
    expect(state().notice).toEqual({ kind: 'copied-instead', problem });
  });

  test('keeps everything when main fails to replace', async () => {
    const { store, send, state } = storeWith({ accept: { ok: false, problem: STOPPED } });
    send(started(), ended(HAVE));
    const before = state();
    await store.getState().replace();
    expect(state()).toEqual({ ...before, notice: { kind: 'refused', problem: STOPPED } });
  });

  test('retries a failure under a new id, and hears only the new request', async () => {
    const { store, calls, send, state } = storeWith();
    send(started(), {
      kind: 'outcome',
      id: 'one',
      outcome: { status: 'failed', problem: STOPPED },
    });
    await store.getState().retry();
    const request = { ...SESSION.request, id: 'fresh' };
    expect(calls).toEqual([['rerun', { id: 'one', request }]]);
    send(found(HAVE));
    expect(state()).toEqual({
      ...INITIAL_PANEL,
      session: { ...SESSION, id: 'fresh', request },
      status: 'working',
    });
  });

  test('a retry that main refuses has failed', async () => {
    const { store, send, state } = storeWith({ rerun: { ok: false, problem: STOPPED } });
    send(started(), ended());
    await store.getState().retry();
    expect([state().status, state().problem]).toEqual(['failed', STOPPED]);
  });

  test('a word that is always ignored takes its edits along, also those still to come', async () => {
    const text = 'Tomaz met Tomaz and tomaz.';
    const session = { ...SESSION, request: { ...SESSION.request, text } };
    const spelling = (at: number) => ({
      ...edit(at, at + 5, 'Tomas'),
      types: ['spelling' as const],
    });
    const { store, calls, send, state } = storeWith();
    send(started(session), found(spelling(0)));
    await store.getState().ignoreAlways(correctionKey(spelling(0)));
    expect(calls).toEqual([['addWord', { word: 'Tomaz' }]]);
    send(found(spelling(10), spelling(20)));
    expect(state().corrections).toEqual([spelling(20)]);
    expect(state().notice).toEqual({ kind: 'word-added', word: 'Tomaz' });
    send(ended(spelling(0), spelling(10), spelling(20)));
    expect(state().corrections).toEqual([spelling(20)]);
  });

  test('a grammatical edit is no matter of words: it cannot be ignored always', async () => {
    const { store, calls, send } = storeWith();
    send(started(), ended(HAVE));
    await store.getState().ignoreAlways(correctionKey(HAVE));
    expect(calls).toEqual([]);
  });

  test('decisions are taken back and made again, one by one', () => {
    const first = play(started(), ended(HAVE, AN));
    const second = decide(first, [correctionKey(HAVE)], false);
    const third = decide(second, [correctionKey(AN)], false);
    const texts = (...states: PanelState[]) => states.map(resultText);
    expect(texts(third, undo(third), undo(undo(third)), undo(undo(undo(third))))).toEqual([
      'I has a apple.',
      'I has an apple.',
      'I have an apple.',
      'I have an apple.',
    ]);
    const back = undo(undo(third));
    expect(texts(redo(back), redo(redo(back)), redo(redo(redo(back))))).toEqual([
      'I has an apple.',
      'I has a apple.',
      'I has a apple.',
    ]);
    // Another decision ends what could be made again.
    expect(resultText(redo(decide(back, [correctionKey(AN)], false)))).toBe('I have a apple.');
  });

  test('what was copied is not the result of a later decision, and can be taken anew', async () => {
    const problem: Problem = { code: 'target-changed', message: 'Changed.', advice: 'Paste.' };
    const { store, calls, send, state } = storeWith({
      accept: { ok: true, value: { status: 'copied', problem } },
    });
    const { copy, replace, decide, undo, redo } = store.getState();
    send(started(), ended(HAVE, AN));
    const notices: PanelState['notice'][] = [];
    for (const [take, change] of [
      [copy, () => decide([correctionKey(HAVE)], false)],
      [replace, undo],
      [replace, redo],
    ] as const) {
      await take();
      notices.push(state().notice);
      change();
      notices.push(state().notice);
    }
    await copy();
    const instead = { kind: 'copied-instead', problem };
    expect(notices).toEqual([{ kind: 'copied' }, null, instead, null, instead, null]);
    const answer = (...corrections: Correction[]) => ({ kind: 'corrections', corrections });
    expect(calls).toEqual([
      ['copy', { id: 'one', text: 'I have an apple.' }],
      ['accept', { id: 'one', answer: answer(AN) }],
      ['accept', { id: 'one', answer: answer(HAVE, AN) }],
      ['copy', { id: 'one', text: 'I has an apple.' }],
    ]);
  });

  test('what is shown is what is taken, whatever is accepted; nothing accepted is the original', () => {
    const places = fc.uniqueArray(fc.nat(40), { maxLength: 12 });
    const edits = places.map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 41, maxLength: 60 }),
        edits,
        fc.infiniteStream(fc.tuple(fc.string(), fc.boolean())),
        (text, ends, dice) => {
          const corrections: Correction[] = [];
          const wanted: boolean[] = [];
          for (let i = 0; i + 1 < ends.length; i += 2) {
            const [inserted, accept] = dice.next().value as [string, boolean];
            corrections.push(edit(ends[i] as number, ends[i + 1] as number, inserted));
            wanted.push(accept);
          }
          const session = { ...SESSION, request: { ...SESSION.request, text } };
          const all = play(started(session), ended(...corrections));
          const keys = corrections.map(correctionKey);
          const turnedDown = keys.filter((_, index) => !wanted[index]);
          const chosen = decide(all, turnedDown, false);
          const blocks = cutIntoBlocks(text, corrections);
          const shown = blocks.flatMap(segmentBlock).map((segment) => {
            if (segment.kind === 'same') return segment.text;
            return wanted[segment.index] ? segment.inserted : segment.removed;
          });
          expect(resultText(chosen)).toBe(shown.join(''));
          const answer = shownAnswer(chosen);
          const taken = answer?.kind === 'corrections' ? answer.corrections : [];
          expect(applyCorrections(text, taken)).toBe(shown.join(''));
          expect(resultText(decide(all, keys, false))).toBe(text);
          expect(resultText(decide(decide(all, keys, false), keys, true))).toBe(resultText(all));
        },
      ),
    );
  });

  test('closing while working cancels first', () => {
    const { store, calls, send, state } = storeWith();
    send(started());
    store.getState().close();
    expect(calls).toEqual([
      ['cancel', 'one'],
      ['closePanel', { id: 'one', answer: null }],
    ]);
    expect(state()).toEqual(INITIAL_PANEL);
  });

  test('closing tells what was shown and not taken, without the edits that were turned down', () => {
    const { store, calls, send } = storeWith();
    send(started(), ended(HAVE, AN));
    store.getState().decide([correctionKey(HAVE)], false);
    store.getState().close();
    const answer = { kind: 'corrections', corrections: [AN] };
    expect(calls).toEqual([['closePanel', { id: 'one', answer }]]);
  });

  test("what a tool of the user's own made is copied at once, if that is what it is for", async () => {
    const custom = { name: 'Mine', icon: '', output: 'copy' } as const;
    const { calls, send, state } = storeWith();
    send(started({ ...SESSION, canReplace: false, custom }), ended(HAVE));
    await vi.waitFor(() => expect(state().notice).toEqual({ kind: 'copied' }));
    expect(calls).toEqual([['copy', { id: 'one', text: resultText(state()) }]]);
  });

  test('so does the app when it ends', () => {
    const { calls, send, state } = storeWith();
    send(started(), ended(HAVE), { kind: 'leaving' });
    const answer = { kind: 'corrections', corrections: [HAVE] };
    expect([calls, state()]).toEqual([[['closePanel', { id: 'one', answer }]], INITIAL_PANEL]);
  });

  test('so does another selection that takes the panel', () => {
    const { calls, send, state } = storeWith();
    send(started(), ended(HAVE), started({ ...SESSION, id: 'two' }));
    const answer = { kind: 'corrections', corrections: [HAVE] };
    expect(calls).toEqual([['closePanel', { id: 'one', answer }]]);
    expect(state().session?.id).toBe('two');
  });
});

describe('rewriting', () => {
  const request = {
    id: 'one',
    tool: 'rewrite',
    text: TEXT,
    options: { ...RewriteOptions.parse({ tone: 'friendly' }), words: [] as string[] },
  } as const;
  const rewriting: PanelSession = { ...SESSION, request };
  const rewritten = (id: string, ...wordings: string[]): PanelEvent => ({
    kind: 'outcome',
    id,
    outcome: { status: 'rewritten', result: { wordings, kept: [], missing: [] }, timing: TIMING },
  });

  test('other wordings are sought while the first stays, and the next one is shown and taken', async () => {
    const calls: unknown[] = [];
    let emit = (_event: PanelEvent) => {};
    const bridge: Bridge = {
      call: async (method, input) => {
        calls.push([method, input]);
        return { ok: true, value: { status: 'replaced' } } as Reply<never>;
      },
      onEvent: (listener) => {
        emit = listener;
        return () => {};
      },
      cancel: () => {},
    };
    const store = createPanelStore(bridge, () => 'two');
    emit(started(rewriting));
    emit(piece({ kind: 'text', text: 'I have', replace: false }));
    emit(rewritten('one', 'I have an apple!'));
    const seeking = store.getState().seekWordings();
    emit(piece({ kind: 'text', text: 'I have', replace: false }, 'two'));
    expect(resultText(store.getState().state)).toBe('I have an apple!');
    await seeking;
    emit(rewritten('two', 'I have an apple!', 'I got an apple!'));
    expect(resultText(store.getState().state)).toBe('I got an apple!');
    store.getState().showWording(0);
    await store.getState().replace();
    const options = { ...request.options, alternatives: 3 };
    expect(calls).toEqual([
      ['rerun', { id: 'one', request: { ...request, id: 'two', options } }],
      ['accept', { id: 'two', answer: { kind: 'text', text: 'I have an apple!' } }],
    ]);
  });

  const outcome = (value: (PanelEvent & { kind: 'outcome' })['outcome']): PanelEvent => ({
    kind: 'outcome',
    id: 'fresh',
    outcome: value,
  });
  test.each<[string, Reply<null>, PanelEvent | null, PanelState['notice']]>([
    [
      'the engine stops',
      { ok: true, value: null },
      outcome({ status: 'failed', problem: STOPPED }),
      { kind: 'refused', problem: STOPPED },
    ],
    ['main refuses', { ok: false, problem: STOPPED }, null, { kind: 'refused', problem: STOPPED }],
    ['main cancels', { ok: true, value: null }, outcome({ status: 'cancelled' }), null],
    ['the user stops', { ok: true, value: null }, null, null],
  ])(
    'a finished rewriting stays, and others can be sought again, when %s',
    async (_, reply, end, notice) => {
      const { store, send, state } = storeWith({ rerun: reply });
      send(started(rewriting), rewritten('one', 'I have an apple!'));
      const finished = state();
      await store.getState().seekWordings();
      if (end) send(end);
      else store.getState().stop();
      const session = { ...rewriting, id: 'fresh', request: { ...request, id: 'fresh' } };
      expect(state()).toEqual({ ...finished, session, notice });
    },
  );

  test.each<[string, PanelEvent[]]>([
    ['the same text', [rewritten('one', TEXT)]],
    [
      'half of a stopped text',
      [
        piece({ kind: 'text', text: 'I have', replace: false }),
        { kind: 'outcome', id: 'one', outcome: { status: 'cancelled' } },
      ],
    ],
  ])('%s cannot be taken', (_name, events) => {
    expect(shownAnswer(play(started(rewriting), ...events))).toBe(null);
  });
});
