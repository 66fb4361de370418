// What the tools say, beside the editor: a card for each correction, or the rewritten text or summary with
// its choices.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Correction } from '../../../contract/task.ts';
import { canRetry, hasResult, showsBody } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { Consent } from '../beyond/Consent.tsx';
import { OfferLarger } from '../beyond/OfferLarger.tsx';
import { Origin } from '../beyond/Origin.tsx';
import { Announcer } from '../correction/Announcer.tsx';
import { ComposeBody } from '../correction/ComposeBody.tsx';
import { NothingFound } from '../correction/NothingFound.tsx';
import { Notices } from '../correction/Notices.tsx';
import { RewriteBody } from '../correction/RewriteBody.tsx';
import { StatusLine } from '../correction/StatusLine.tsx';
import { SummaryBody } from '../correction/SummaryBody.tsx';
import { CloseIcon } from '../icons.tsx';
import { CorrectionCards } from './CorrectionCards.tsx';

export interface WriteSideProps {
  store: StoreApi<PanelStore>;
  /** Corrections that are neither accepted nor dismissed. */
  open: readonly Correction[];
  accept(corrections: readonly Correction[]): void;
  dismiss(correction: Correction): void;
  pick(correction: Correction): void;
  close(): void;
  openMain(page: 'models' | 'settings'): void;
}

export function WriteSide(props: WriteSideProps) {
  const { store, openMain, open, accept, dismiss, pick, close } = props;
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const { session, status, corrections, stopped } = state;
  const tool = session?.request.tool;
  if (!session || !tool) {
    return (
      <aside className="write-side" aria-label={t('write.tools')}>
        <p className="write-hint">{t('write.hint')}</p>
        <p className="write-hint">{t('write.keys')}</p>
      </aside>
    );
  }
  const nothingFound = tool === 'proofread' && status === 'done' && corrections.length === 0;
  const allDone = tool === 'proofread' && status === 'done' && !nothingFound && open.length === 0;
  const asking = state.preview !== null;
  const showText = showsBody(state);
  return (
    <aside className="write-side" aria-label={t(`tool.${tool}`)}>
      <header className="write-side-head">
        <h2>{session.custom?.name ?? t(`tool.${tool}`)}</h2>
        <span className="spring" />
        {tool === 'proofread' && open.length > 1 && (
          <button type="button" className="link" onClick={() => accept(open)}>
            {t('write.acceptAll')}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('write.close')}
          title={t('write.close')}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </header>
      <Notices state={state} openMain={openMain}>
        <OfferLarger store={store} openMain={openMain} />
      </Notices>
      {asking && <Consent store={store} />}
      {nothingFound && <NothingFound stopped={stopped} />}
      {allDone && <p className="write-hint">{t('write.allDone')}</p>}
      {showText && tool === 'proofread' && (
        <CorrectionCards
          state={state}
          open={open}
          accept={(correction) => accept([correction])}
          dismiss={dismiss}
          pick={pick}
          ignoreAlways={(key) => void store.getState().ignoreAlways(key)}
        />
      )}
      {showText && tool === 'rewrite' && <RewriteBody store={store} />}
      {showText && tool === 'summarize' && <SummaryBody store={store} />}
      {showText && (tool === 'compose' || tool === 'reply') && <ComposeBody store={store} />}
      {showText && (tool !== 'proofread' || status === 'working') && (
        <StatusLine store={store} engineStarting={false} />
      )}
      {!asking && <Origin store={store} />}
      {!asking && (tool !== 'proofread' || status === 'failed') && <Buttons store={store} />}
      <Announcer state={state} />
    </aside>
  );
}

function Buttons({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const { state, copy, replace, retry } = useStore(store);
  const finished = state.status === 'done' && hasResult(state);
  return (
    <footer className="write-buttons">
      {canRetry(state) && (
        <button type="button" className="button quiet" onClick={() => void retry()}>
          {t('panel.retry')}
        </button>
      )}
      <span className="spring" />
      {finished && (
        <button type="button" className="button" onClick={() => void copy()}>
          {state.notice?.kind === 'copied' ? t('write.copied') : t('write.copy')}
        </button>
      )}
      {finished && state.notice?.kind !== 'copied-instead' && (
        <button type="button" className="button primary" onClick={() => void replace()}>
          {t('write.insert')}
        </button>
      )}
    </footer>
  );
}
