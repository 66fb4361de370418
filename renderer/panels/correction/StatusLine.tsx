// The line above the buttons: how far the work is and the way to stop it, or what came out of it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { countWords } from '../../state/count-words.ts';
import { acceptedCorrections, hasResult, type PanelState, resultText } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';

export interface StatusLineProps {
  store: StoreApi<PanelStore>;
  engineStarting: boolean;
}

export function StatusLine({ store, engineStarting }: StatusLineProps) {
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const text = useStatusText(state, engineStarting);
  if (state.status === 'failed' || text === '') return null;
  return (
    <div className="status-line">
      {state.status === 'working' && <span className="spinner" aria-hidden="true" />}
      <span>{text}</span>
      {state.status === 'working' && (
        <button type="button" className="link" onClick={store.getState().stop}>
          {t('panel.stop')}
        </button>
      )}
    </div>
  );
}

function useStatusText(state: PanelState, engineStarting: boolean): string {
  const { t, i18n } = useTranslation();
  const { session, progress, corrections } = state;
  const tool = session?.request.tool;
  const proofreading = tool === 'proofread';
  const isNew = tool === 'compose' || tool === 'reply';
  const original = session?.request.text ?? '';
  const originalWords = useMemo(
    () => (proofreading ? 0 : countWords(original)),
    [proofreading, original],
  );
  if (state.status === 'working') {
    if (progress && progress.total > 1) {
      const { done, total } = progress;
      return tool !== 'summarize'
        ? t('panel.sentences', { done, total })
        : t('panel.parts', { done: Math.min(done + 1, total), total });
    }
    if (engineStarting) return t('panel.loading');
    return proofreading ? t('panel.reading') : t('panel.writing');
  }
  if (proofreading) {
    if (corrections.length === 0) return '';
    const count = corrections.length;
    const accepted = acceptedCorrections(state).length;
    const found =
      accepted === count
        ? t('panel.corrections', { count })
        : t('panel.accepted', { accepted, count });
    return state.stopped ? `${found} · ${t('panel.stopped')}` : found;
  }
  if (state.stopped) {
    if (isNew) return t('compose.stopped');
    return tool === 'rewrite' ? t('panel.stoppedRewriting') : t('panel.stoppedSummary');
  }
  if (tool === 'rewrite' && !hasResult(state)) return t('rewrite.unchanged');
  if (isNew) return t('panel.words', { count: countWords(resultText(state)) });
  return t('panel.shortened', {
    summary: t('panel.words', { count: countWords(resultText(state)) }),
    original: new Intl.NumberFormat(i18n.language).format(originalWords),
  });
}
