// What is about to leave this computer, word for word, with what is hidden marked, and the choice whether it
// may. Nothing has been sent when this is shown.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Preview } from '../../../contract/connection.ts';
import { needsLarger } from '../../../contract/routing.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { isTyping } from '../focus.ts';

export function Consent({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const { preview, session } = useStore(store, (panel) => panel.state);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    // It comes when it comes: a key that is pressed just then must answer nothing, so no button has the focus.
    if (preview && !isTyping()) question.current?.focus();
  }, [preview]);
  if (!preview || !session) return null;
  const { application, request } = session;
  const { answerPreview } = store.getState();
  const hidden = preview.spans.length;
  return (
    <section className="consent" ref={question} tabIndex={-1} aria-labelledby="consent-title">
      <h2 id="consent-title">{t(`consent.title.${preview.place}`, { host: preview.host })}</h2>
      <p className="consent-detail">
        {t('consent.detail', { model: preview.model })}{' '}
        {hidden > 0 ? t('consent.hidden', { count: hidden }) : t('consent.nothingHidden')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="consent-text" tabIndex={0} aria-label={t('consent.text')}>
        <PreviewText preview={preview} />
        <details>
          <summary>{t('consent.system')}</summary>
          <p>{preview.system}</p>
        </details>
      </section>
      <footer className="consent-buttons">
        <button type="button" className="button quiet" onClick={() => answerPreview('cancel')}>
          {t('panel.cancel')}
        </button>
        <span className="spring" />
        {!needsLarger(request) && (
          <button type="button" className="button" onClick={() => answerPreview('device')}>
            {t('consent.device')}
          </button>
        )}
        {application && (
          <button type="button" className="button" onClick={() => answerPreview('always')}>
            {t('consent.always', { application })}
          </button>
        )}
        <button type="button" className="button primary" onClick={() => answerPreview('send')}>
          {t('consent.send')}
        </button>
      </footer>
    </section>
  );
}

function PreviewText({ preview: { user, spans } }: { preview: Preview }) {
  const parts = spans.map(({ start, end }, index) => ({
    before: user.slice(spans[index - 1]?.end ?? 0, start),
    hidden: user.slice(start, end),
    start,
  }));
  return (
    <p>
      {parts.map(({ before, hidden, start }) => (
        <span key={start}>
          {before}
          <mark>{hidden}</mark>
        </span>
      ))}
      {user.slice(spans.at(-1)?.end ?? 0)}
    </p>
  );
}
