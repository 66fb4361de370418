// The Write page's editor: CodeMirror with the corrections underlined in the text, at their places
// whatever is typed meanwhile. Knows no React and no tool; it lives in a shadow root, where CodeMirror can
// have its styles although the page's policy allows none from scripts.
import { defaultKeymap, history, historyKeymap, invertedEffects } from '@codemirror/commands';
import { ChangeSet, EditorState, StateEffect, StateField, Transaction } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  placeholder,
} from '@codemirror/view';
import type { TextFile } from '../../../contract/api.ts';
import type { Correction } from '../../../contract/task.ts';
import { correctionKey } from '../../state/panel.ts';

/** What a tool was given, and where it stood; `changes` is what happened to the text since then. */
interface Target {
  from: number;
  text: string;
  changes: ChangeSet;
}

interface Marks {
  target: Target | null;
  corrections: readonly Correction[];
  current: string | null;
  underlines: DecorationSet;
}

const BY_TOOL = 'input.tool';

/** Between the text and one that is put behind it. */
export const GAP = '\n\n';

const setTarget = StateEffect.define<Target | null>();
const setCorrections = StateEffect.define<readonly Correction[]>();
const setCurrent = StateEffect.define<string | null>();
const setFile = StateEffect.define<TextFile | null>();

/** The file that the text is saved to. */
const file = StateField.define<TextFile | null>({
  create: () => null,
  update: (value, { effects }) =>
    effects.reduce((latest, effect) => (effect.is(setFile) ? effect.value : latest), value),
});

/** Undoing what brought a file's text brings the text before it, which must not go into that file. */
const fileOfUndone = invertedEffects.of(({ effects, startState }) =>
  effects.some((effect) => effect.is(setFile)) ? [setFile.of(startState.field(file))] : [],
);

/** Where a correction stands now; null when the text there is not what was corrected any more. */
function placeOf(
  state: EditorState,
  target: Target,
  { startIndex, endIndex }: Correction,
): { from: number; to: number } | null {
  const { changes } = target;
  const from = changes.mapPos(target.from + startIndex, 1);
  const to = Math.max(from, changes.mapPos(target.from + endIndex, -1));
  const isSame = state.sliceDoc(from, to) === target.text.slice(startIndex, endIndex);
  // A letter that is typed right beside it makes another word of it.
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  const before = startIndex > 0 && isLetter(target.text[startIndex - 1]);
  const after = endIndex < target.text.length && isLetter(target.text[endIndex]);
  const isWhole =
    isLetter(state.sliceDoc(Math.max(0, from - 1), from)) === before &&
    isLetter(state.sliceDoc(to, to + 1)) === after;
  return isSame && isWhole ? { from, to } : null;
}

function underline(state: EditorState, { target, corrections, current }: Marks): DecorationSet {
  if (target === null) return Decoration.none;
  const ranges = corrections.flatMap((correction) => {
    const place = placeOf(state, target, correction);
    if (place === null) return [];
    const key = correctionKey(correction);
    // What is to be inserted has no width of its own: the character before it shows the place.
    const from = place.from === place.to ? Math.max(0, place.from - 1) : place.from;
    const to = Math.max(place.to, from + 1);
    if (to > state.doc.length) return [];
    const mark = Decoration.mark({
      class: key === current ? 'correction current' : 'correction',
      attributes: { 'data-key': key },
    });
    return [mark.range(from, to)];
  });
  return Decoration.set(ranges, true);
}

const marks = StateField.define<Marks>({
  create: () => ({ target: null, corrections: [], current: null, underlines: Decoration.none }),
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged && value.target !== null) {
      const changes = value.target.changes.compose(transaction.changes);
      next = { ...next, target: { ...value.target, changes } };
    }
    for (const effect of transaction.effects) {
      if (effect.is(setTarget)) next = { ...next, target: effect.value, corrections: [] };
      if (effect.is(setCorrections)) next = { ...next, corrections: effect.value };
      if (effect.is(setCurrent)) next = { ...next, current: effect.value };
    }
    return next === value ? value : { ...next, underlines: underline(transaction.state, next) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ underlines }) => underlines),
});

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', fontSize: '15px', lineHeight: '26px' },
  '.cm-content': { padding: '20px 24px', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--selection)' },
  '.correction': {
    textDecoration: 'underline wavy var(--removed)',
    textDecorationThickness: '1px',
    textUnderlineOffset: '4px',
    cursor: 'pointer',
  },
  '.correction.current': { backgroundColor: 'var(--removed-paper)', borderRadius: '3px' },
});

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  /** What an earlier editor left: its text, file and steps to undo, instead of `text`. */
  left: EditorState | null;
  label: string;
  placeholder: string;
  /** Something else is in it or selected; `typed` is false for what a tool puts there. */
  onChange(typed: boolean): void;
  /** The user clicked a correction. */
  onPick(key: string): void;
  /** F8 and Shift+F8, and Ctrl+. */
  onStep(step: 1 | -1): void;
  onAccept(): void;
}

export class TextEditor {
  readonly #view: EditorView;

  constructor(options: EditorOptions) {
    const command = (run: () => void) => () => {
      run();
      return true;
    };
    const extensions = [
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        spellcheck: 'false',
        lang: 'en',
      }),
      placeholder(options.placeholder),
      keymap.of([
        {
          key: 'F8',
          run: command(() => options.onStep(1)),
          shift: command(() => options.onStep(-1)),
        },
        { key: 'Mod-.', run: command(options.onAccept) },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.updateListener.of(({ docChanged, selectionSet, transactions }) => {
        const fileChanged = transactions.some(({ effects }) =>
          effects.some((each) => each.is(setFile)),
        );
        if (!docChanged && !selectionSet && !fileChanged) return;
        options.onChange(!transactions.some((each) => each.isUserEvent(BY_TOOL)));
      }),
      EditorView.domEventHandlers({
        click(event) {
          const mark = event.target instanceof Element && event.target.closest('[data-key]');
          const key = mark ? mark.getAttribute('data-key') : null;
          if (key !== null) options.onPick(key);
        },
      }),
      marks,
      file,
      fileOfUndone,
      theme,
    ];
    const state =
      options.left === null
        ? EditorState.create({ doc: options.text, extensions })
        : options.left.update({ effects: StateEffect.reconfigure.of(extensions) }).state;
    const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ state, root, parent: root });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** The file whose text this is, if it is one's. */
  get file(): TextFile | null {
    return this.#view.state.field(file);
  }

  get selectedText(): string {
    const { from, to } = this.#view.state.selection.main;
    return this.#view.state.sliceDoc(from, to);
  }

  focus(): void {
    this.#view.focus();
  }

  /** Says where the text was saved. */
  savedTo(saved: TextFile): void {
    const annotations = Transaction.addToHistory.of(false);
    this.#view.dispatch({ effects: setFile.of(saved), annotations });
  }

  /** Puts a file's text in the place of all, or behind it, as one step to undo. */
  open({ id, name, text }: TextFile & { text: string }, place: 'all' | 'behind'): void {
    const { doc } = this.#view.state;
    const gap = place === 'behind' ? GAP : '';
    const from = place === 'behind' ? doc.length : 0;
    this.#view.dispatch({
      changes: { from, to: doc.length, insert: gap + text },
      selection: { anchor: from + gap.length },
      effects: place === 'all' ? setFile.of({ id, name }) : [],
      userEvent: BY_TOOL,
      scrollIntoView: true,
    });
  }

  /** Ends it; returns what the next editor goes on with. */
  leave(): EditorState {
    this.end();
    this.#view.destroy();
    return this.#view.state;
  }

  /** Takes what a tool is to work on: the selection, or all; returns its text. */
  begin(): string {
    const { state } = this.#view;
    const { from, to, empty } = state.selection.main;
    const [start, end] = empty ? [0, state.doc.length] : [from, to];
    const text = state.sliceDoc(start, end);
    const changes = ChangeSet.empty(state.doc.length);
    this.#view.dispatch({ effects: setTarget.of({ from: start, text, changes }) });
    return text;
  }

  /** As `begin`, but what comes of it goes behind the selection, or to the cursor. */
  beginBehind(): string {
    const { state } = this.#view;
    const { from, to, empty } = state.selection.main;
    const changes = ChangeSet.empty(state.doc.length);
    this.#view.dispatch({ effects: setTarget.of({ from: to, text: '', changes }) });
    return empty ? state.doc.toString() : state.sliceDoc(from, to);
  }

  /** Nothing is underlined any more. */
  end(): void {
    this.#view.dispatch({ effects: setTarget.of(null) });
  }

  show(corrections: readonly Correction[], current: string | null): void {
    this.#view.dispatch({ effects: [setCorrections.of(corrections), setCurrent.of(current)] });
  }

  reveal(correction: Correction): void {
    const { state } = this.#view;
    const { target } = state.field(marks);
    const place = target && placeOf(state, target, correction);
    if (!place) return;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(place.from, { y: 'center' }) });
  }

  /** Makes the corrections that still fit the text, as one step to undo; returns those. */
  apply(corrections: readonly Correction[]): Correction[] {
    const { state } = this.#view;
    const { target } = state.field(marks);
    if (target === null) return [];
    const fitting = corrections.flatMap((correction) => {
      const place = placeOf(state, target, correction);
      return place ? [{ correction, change: { ...place, insert: correction.correction } }] : [];
    });
    this.#view.dispatch({
      changes: fitting.map(({ change }) => change),
      userEvent: BY_TOOL,
    });
    return fitting.map(({ correction }) => correction);
  }

  /** Puts `text` in the place of what the tool was given; false when that is not there any more. */
  replace(text: string): boolean {
    const { state } = this.#view;
    const { target } = state.field(marks);
    if (target === null) return false;
    const from = target.changes.mapPos(target.from, -1);
    const to = target.changes.mapPos(target.from + target.text.length, 1);
    if (state.sliceDoc(from, to) !== target.text) return false;
    this.#view.dispatch({ changes: { from, to, insert: text }, userEvent: BY_TOOL });
    return true;
  }
}
