// A text that was written anew, or the replies to a message: one at a time, with what nobody gave the model
// and the model that wrote it.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { resultText } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { WordingSwitch } from './WordingSwitch.tsx';

export function ComposeBody({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const { wordings, wording, status, missing, writtenBy } = state;
  const { showWording } = store.getState();
  const text = resultText(state);
  return (
    <>
      {wordings.length > 1 && (
        <div className="panel-toolbar">
          <span className="spring" />
          <WordingSwitch
            index={wording}
            count={wordings.length}
            names={{ previous: t('compose.previous'), next: t('compose.next') }}
            show={showWording}
          />
        </div>
      )}
      <section
        className="panel-text panel-rewritten"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t('compose.label')}
        aria-busy={status === 'working'}
      >
        {text === '' && status === 'working' ? (
          <div className="skeleton" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        ) : (
          text
        )}
      </section>
      {missing.length > 0 && (
        <p className="panel-remark" role="alert">
          {t('compose.added', { list: missing.join(', ') })}
        </p>
      )}
      {writtenBy !== null && (
        <p className="panel-remark">{t('compose.by', { model: writtenBy })}</p>
      )}
    </>
  );
}
