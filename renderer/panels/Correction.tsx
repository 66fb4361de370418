// The panel by the selection: frame, keys, height and announcements. What is inside lies in
// correction/: the text with its edits, the summary, and the rows above and below them.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { correctionKey, type PanelState, showsBody } from '../state/panel.ts';
import type { PanelStore } from '../state/panel-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { type FocusPlace, panelCommand } from '../state/shortcuts.ts';
import { Consent } from './beyond/Consent.tsx';
import { OfferLarger } from './beyond/OfferLarger.tsx';
import { Origin } from './beyond/Origin.tsx';
import { Announcer } from './correction/Announcer.tsx';
import { EditCard, ignoreAlways } from './correction/EditCard.tsx';
import { Footer, runPrimary } from './correction/Footer.tsx';
import { Header } from './correction/Header.tsx';
import { NothingFound } from './correction/NothingFound.tsx';
import { Notices } from './correction/Notices.tsx';
import { ProofreadBody } from './correction/ProofreadBody.tsx';
import { RewriteBody } from './correction/RewriteBody.tsx';
import { StatusLine } from './correction/StatusLine.tsx';
import { SummaryBody } from './correction/SummaryBody.tsx';
import { focusEdit } from './focus.ts';

export interface CorrectionPanelProps {
  store: StoreApi<PanelStore>;
  settingsStore: StoreApi<SettingsStore>;
  /** Asks for a window height, in pixels of the page. */
  resize(height: number): void;
  openMain(page: 'models' | 'settings'): void;
}

export function CorrectionPanel({ store, settingsStore, resize, openMain }: CorrectionPanelProps) {
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const engine = useStore(settingsStore, (settings) => settings.engine);
  const root = useRef<HTMLElement>(null);
  useHeight(root, resize);
  useKeys(store);

  useFocus(root, state);

  const { session, status } = state;
  const tool = session?.request.tool;
  const found = state.corrections.length > 0;
  const nothingFound = tool === 'proofread' && status === 'done' && !found;
  const asking = state.preview !== null;
  const showText = showsBody(state);
  return (
    <main
      className="panel"
      ref={root}
      tabIndex={-1}
      data-status={status}
      aria-label={t('panel.label')}
    >
      <Header state={state} onClose={store.getState().close} openMain={openMain} />
      <Notices state={state} openMain={openMain}>
        <OfferLarger store={store} openMain={openMain} />
      </Notices>
      {!session && <p className="panel-idle">{t('panel.idle')}</p>}
      {asking && <Consent store={store} />}
      {showText && nothingFound && <NothingFound stopped={state.stopped} />}
      {showText && tool === 'proofread' && !nothingFound && (
        <>
          <ProofreadBody store={store} />
          <EditCard store={store} />
        </>
      )}
      {showText && tool === 'rewrite' && <RewriteBody store={store} />}
      {showText && tool === 'summarize' && <SummaryBody store={store} />}
      {showText && <StatusLine store={store} engineStarting={engine?.status === 'starting'} />}
      {!asking && <Origin store={store} />}
      {session && !asking && <Footer store={store} />}
      <Announcer state={state} />
    </main>
  );
}

/**
 * A new selection takes the focus, so that no button of the last one answers to Enter; a rerun leaves
 * it where it is. When the work is done and the focus is nowhere in particular, it goes to the edits.
 */
function useFocus(root: React.RefObject<HTMLElement | null>, { session, status }: PanelState) {
  const subject = session && `${session.request.tool} ${session.request.text}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what it waits for
  useEffect(() => root.current?.focus(), [root, subject]);
  useEffect(() => {
    // A button that has vanished leaves the focus on the body, out of reach of screen readers.
    if (document.activeElement === document.body) root.current?.focus();
    if (status === 'done' && document.activeElement === root.current) focusEdit(0);
  }, [root, status]);
}

/** Asks for a window as high as the panel, in pixels of the page: main knows the zoom. */
function useHeight(root: React.RefObject<HTMLElement | null>, resize: (height: number) => void) {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height < 80 || height > 2000 || height === last) return;
      last = height;
      resize(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, resize]);
}

function useKeys(store: StoreApi<PanelStore>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = panelCommand(event, placeOf(event.target));
      if (!command) return;
      const panel = store.getState();
      const { corrections, current, rejected } = panel.state;
      const index = corrections.findIndex((correction) => correctionKey(correction) === current);
      const keys = current ? [current] : [];
      if (corrections.length === 0 && command !== 'close' && command !== 'primary') return;
      event.preventDefault();
      switch (command) {
        case 'close':
          return panel.close();
        case 'primary':
          return runPrimary(panel);
        case 'next':
          return focusEdit(Math.min(index + 1, corrections.length - 1));
        case 'previous':
          return focusEdit(index < 0 ? corrections.length - 1 : Math.max(index - 1, 0));
        case 'toggle':
          return panel.decide(keys, current !== null && rejected.has(current));
        case 'accept':
          return panel.decide(keys, true);
        case 'reject':
          return panel.decide(keys, false);
        case 'accept-all':
          return panel.acceptAll();
        case 'undo':
          return panel.undo();
        case 'redo':
          return panel.redo();
        case 'ignore-always':
          return void ignoreAlways(panel, current, index);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}

function placeOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('[data-correction-index]')) return 'edit';
  return target.closest('button, input, select, a[href], [role="button"]') ? 'control' : 'page';
}
