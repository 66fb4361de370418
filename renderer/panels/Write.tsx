// The Write page: an editor, the tools on its text, and beside it what they say. Corrections are underlined
// in the text; a text of a tool goes in place of what it was given, and every step can be undone.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { OpenedFile, TextFile } from '../../contract/api.ts';
import type { CustomTool } from '../../contract/custom-tools.ts';
import { type Correction, MAXIMUM_TEXT_LENGTH, ToolName } from '../../contract/task.ts';
import { countWords } from '../state/count-words.ts';
import type { PageStore } from '../state/page-store.ts';
import { correctionKey } from '../state/panel.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import type { Wish, WriteStore } from '../state/write-store.ts';
import { GAP, TextEditor } from './write/editor.ts';
import { OpenedFileBar } from './write/OpenedFileBar.tsx';
import { ProblemNotice } from './write/ProblemNotice.tsx';
import { SaveButton, SaveProblem } from './write/Saving.tsx';
import { WishBar } from './write/WishBar.tsx';
import { WriteSide } from './write/WriteSide.tsx';

/** Typing is saved after a pause this long, in milliseconds. */
const SAVE_AFTER = 500;

export interface WriteProps {
  store: StoreApi<WriteStore>;
  /** Says when a hotkey asks for a tool here. */
  pageStore: StoreApi<PageStore>;
  settingsStore: StoreApi<SettingsStore>;
}

const NO_TOOLS: readonly CustomTool[] = [];

export function Write(props: WriteProps) {
  const { t } = useTranslation();
  const { draft, draftProblem, load } = useStore(props.store);
  useEffect(() => {
    if (draft === null) void load();
  }, [draft, load]);
  if (draft !== null) return <Editing {...props} />;
  // An editor without the old text would have its first letters saved in place of it.
  if (draftProblem === null) return null;
  return (
    <ProblemNotice title={t('write.notRead')} problem={draftProblem}>
      <button type="button" className="button" onClick={() => void load()}>
        {t('panel.retry')}
      </button>
    </ProblemNotice>
  );
}

function Editing({ store, pageStore, settingsStore }: WriteProps) {
  const { t } = useTranslation();
  const { panel, decided, decide, start } = useStore(store);
  const state = useStore(panel, (each) => each.state);
  const keys = useRef<Keys>(null);
  const { editor, host, words, selected, text, file } = useEditor(store, keys);
  const { asked, placed, put, letGo } = useOpenedFiles(store, editor);
  const open = state.corrections.filter((each) => !decided.has(correctionKey(each)));

  const accept = (corrections: readonly Correction[]) => {
    editor.current?.apply(corrections);
    decide(corrections.map(correctionKey));
  };
  const step = (by: 1 | -1) => {
    const index = open.findIndex((each) => correctionKey(each) === state.current);
    const next = open[index < 0 ? 0 : (index + by + open.length) % open.length];
    if (!next) return;
    panel.getState().select(correctionKey(next));
    editor.current?.reveal(next);
  };
  const acceptCurrent = () => {
    const current = open.find((each) => correctionKey(each) === state.current) ?? open[0];
    if (!current) return;
    step(1);
    accept([current]);
  };
  const saveFile = (ask: boolean) => {
    const made = editor.current;
    if (!made) return;
    const { file } = made;
    void store
      .getState()
      .saveFile(file, made.text, ask)
      .then((saved) => {
        // Unless another text is here by now.
        if (saved && editor.current === made && made.file === file) made.savedTo(saved);
      });
  };
  keys.current = { step, acceptCurrent, saveFile };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` follows from these
  useEffect(() => {
    editor.current?.show(open, state.current);
  }, [state.corrections, state.current, decided]);

  const run = (tool: ToolName | CustomTool | Wish) => {
    const text = editor.current;
    if (!text) return;
    void start(tool, {
      // What is new comes behind the text, what is changed in its place.
      begin: () => (isNew(tool) ? text.beginBehind() : text.begin()),
      take: (answer) =>
        answer.kind === 'text'
          ? text.replace(answer.text)
          : text.apply(answer.corrections).length > 0,
    });
  };
  const own = useStore(settingsStore, ({ settings }) => settings?.customTools) ?? NO_TOOLS;
  const heard = useStore(pageStore, (each) => each.heard);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that a hotkey is heard
  useEffect(() => {
    if (heard && words > 0) run(heard.custom ?? heard.tool);
  }, [heard]);
  return (
    <div className="write">
      <div className="write-main">
        <h1 className="hidden">{t('main.write')}</h1>
        <div className="write-tools" role="toolbar" aria-label={t('write.tools')}>
          {ToolName.options.map((tool) => (
            <button
              key={tool}
              type="button"
              className="button"
              disabled={words === 0}
              aria-pressed={!state.session?.custom && state.session?.request.tool === tool}
              onClick={() => run(tool)}
            >
              {t(`tool.${tool}`)}
            </button>
          ))}
          {own.map((tool) => (
            <button
              key={tool.id}
              type="button"
              className="button"
              disabled={words === 0}
              onClick={() => run(tool)}
            >
              <span aria-hidden="true">{tool.icon}</span>
              {tool.name}
            </button>
          ))}
        </div>
        <WishBar hasText={words > 0} ask={run} />
        {asked && (
          <OpenedFileBar
            file={asked}
            fits={fitsBehind(asked, editor.current)}
            put={put}
            letGo={letGo}
          />
        )}
        <SaveProblem store={store} saveAs={() => saveFile(true)} />
        <p className="hidden" role="status">
          {placed !== null && t('write.openedNow', { name: placed })}
        </p>
        <div className="write-editor" ref={host} />
        <div className="write-foot">
          <span className="write-count">
            {selected > 0
              ? t('write.selected', { count: selected })
              : t('write.words', { count: words })}
          </span>
          <SaveButton store={store} file={file} text={text} save={() => saveFile(false)} />
        </div>
      </div>
      <WriteSide
        store={panel}
        openMain={(page) => pageStore.getState().open(page)}
        open={open}
        accept={accept}
        dismiss={(correction) => decide([correctionKey(correction)])}
        pick={(correction) => {
          panel.getState().select(correctionKey(correction));
          editor.current?.reveal(correction);
        }}
        close={() => {
          editor.current?.end();
          panel.getState().close();
          editor.current?.focus();
        }}
      />
    </div>
  );
}

function isNew(wanted: ToolName | CustomTool | Wish): boolean {
  return typeof wanted === 'object' && 'task' in wanted && wanted.task !== 'rewrite';
}

function fitsBehind(file: OpenedFile, editor: TextEditor | null): boolean {
  if (file.status !== 'read' || editor === null) return false;
  return editor.text.length + GAP.length + file.text.length <= MAXIMUM_TEXT_LENGTH;
}

/** A file that is opened with Pilcrow goes into an empty editor at once; else the user is asked. */
function useOpenedFiles(store: StoreApi<WriteStore>, editor: RefObject<TextEditor | null>) {
  const { opened, settleOpened, holds } = useStore(store);
  const [asked, setAsked] = useState<OpenedFile | null>(null);
  const [placed, setPlaced] = useState<string | null>(null);
  const file = opened[0] ?? null;
  const put = (place: 'all' | 'behind') => {
    if (file?.status !== 'read') return;
    editor.current?.open(file, place);
    if (place === 'all' && editor.current) holds(file, editor.current.text);
    setPlaced(file.name);
    letGo();
  };
  const letGo = () => {
    settleOpened();
    editor.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file
  useEffect(() => {
    const isFree = editor.current?.text.trim() === '';
    if (file?.status === 'read' && isFree) put('all');
    else setAsked(file);
  }, [file]);
  return { asked: asked === file ? asked : null, placed, put, letGo };
}

/** What the editor's keys do; the editor is made once, and this changes with every state. */
interface Keys {
  step(by: 1 | -1): void;
  acceptCurrent(): void;
  saveFile(ask: boolean): void;
}

function useEditor(store: StoreApi<WriteStore>, keys: RefObject<Keys | null>) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(null);
  const [selected, setSelected] = useState(0);
  const [text, setText] = useState('');
  const [file, setFile] = useState<TextFile | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; a language changed meanwhile waits
  useEffect(() => {
    if (!host.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { draft, left, leave, save, panel } = store.getState();
    const count = (made: TextEditor) => {
      setText(made.text);
      setFile(made.file);
      setSelected(countWords(made.selectedText));
    };
    const made = new TextEditor({
      parent: host.current,
      text: draft ?? '',
      left,
      label: t('write.editor'),
      placeholder: t('write.placeholder'),
      onChange: (typed) => {
        count(made);
        clearTimeout(timer);
        // What a tool puts into the text is saved at once, typing after a pause.
        timer = setTimeout(saveNow, typed ? SAVE_AFTER : 0);
      },
      onPick: (key) => panel.getState().select(key),
      onStep: (by) => keys.current?.step(by),
      onAccept: () => keys.current?.acceptCurrent(),
    });
    const saveNow = () => {
      clearTimeout(timer);
      if (made.text !== store.getState().draft) void save(made.text);
    };
    editor.current = made;
    count(made);
    made.focus();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      keys.current?.saveFile(event.shiftKey);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('blur', saveNow);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('blur', saveNow);
      saveNow();
      // The corrections belong to the editor that is going.
      panel.getState().close();
      leave(made.leave());
    };
  }, [store]);
  const words = useMemo(() => countWords(text), [text]);
  return { editor, host, words, selected, text, file };
}
