// The panel's buttons. One is the primary, which Enter also means: Replace where it is possible,
// otherwise Copy; Retry after a failure; Close when there is nothing to take.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { answerOf, canRetry, hasResult, type PanelState } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { RetryIcon } from '../icons.tsx';

type Primary = 'replace' | 'copy' | 'retry' | 'close' | null;

/** What Enter does; null while the work is under way. */
function primaryOf(state: PanelState): Primary {
  if (state.status === 'failed') return canRetry(state) ? 'retry' : 'close';
  if (state.status !== 'done') return null;
  if (state.notice?.kind === 'copied-instead') return 'close';
  if (answerOf(state)) return 'replace';
  if (state.session?.custom?.output === 'show' || state.notice?.kind === 'copied') return 'close';
  return hasResult(state) && !state.session?.canReplace ? 'copy' : 'close';
}

export function runPrimary(panel: PanelStore): void {
  const primary = primaryOf(panel.state);
  if (primary) void panel[primary]();
}

export function Footer({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const panel = useStore(store);
  const { state } = panel;
  const primary = primaryOf(state);
  const { status, accepting, notice, session } = state;
  const finished = status === 'done' && hasResult(state);
  const showCopy = finished || status === 'working';
  const showReplace = showCopy && session?.canReplace && notice?.kind !== 'copied-instead';
  const isOver = primary === 'close' && !showReplace;
  const retry = canRetry(state) && (
    <button
      type="button"
      className={primary === 'retry' ? 'button primary' : 'button quiet'}
      disabled={accepting}
      onClick={() => void panel.retry()}
    >
      <RetryIcon />
      {t('panel.retry')}
    </button>
  );
  const close = (
    <button
      type="button"
      className={isOver ? 'button primary' : 'button'}
      title="Esc"
      onClick={panel.close}
    >
      {!isOver ? t('panel.cancel') : status === 'failed' ? t('panel.close') : t('panel.finish')}
    </button>
  );
  // The primary button is the rightmost, in the order of the Tab key too.
  return (
    <footer className="panel-footer">
      {primary !== 'retry' && retry}
      <span className="spring" />
      {!isOver && close}
      {showCopy && (
        <button
          type="button"
          className={primary === 'copy' ? 'button primary' : 'button'}
          disabled={!finished}
          onClick={() => void panel.copy()}
        >
          {notice?.kind === 'copied' ? t('panel.copied') : t('panel.copy')}
        </button>
      )}
      {showReplace && (
        <button
          type="button"
          className="button primary"
          disabled={!answerOf(state) || accepting}
          title="Enter"
          onClick={() => void panel.replace()}
        >
          {accepting ? t('panel.replacing') : t('panel.replace')}
          <span className="button-key" aria-hidden="true">
            ↵
          </span>
        </button>
      )}
      {primary === 'retry' && retry}
      {isOver && close}
    </footer>
  );
}
