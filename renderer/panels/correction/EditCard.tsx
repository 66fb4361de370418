// The card below the text: what the selected edit changes, why, and the buttons to decide on it. Its
// height is fixed, so that nothing moves while edits arrive or the selection wanders.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { wordExplanation } from '../../i18n.ts';
import { correctionKey, respelledWord } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { focusEdit } from '../focus.ts';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { Replacement } from './Replacement.tsx';

/** Makes the edit's word one of the user's own, and goes on to the edit that takes its place. */
export async function ignoreAlways(panel: PanelStore, key: string | null, index: number) {
  await panel.ignoreAlways(key);
  focusEdit(index);
}

export function EditCard({ store }: { store: StoreApi<PanelStore> }) {
  const { t, i18n } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const { session, corrections, current, rejected } = state;
  const index = corrections.findIndex((correction) => correctionKey(correction) === current);
  const correction = corrections[index];
  if (!correction || !session) {
    return (
      <section className="card" data-empty="true" aria-label={t('edit.card')}>
        <p>{corrections.length > 0 ? t('edit.hint') : t('edit.waiting')}</p>
      </section>
    );
  }
  const key = correctionKey(correction);
  const accepted = !rejected.has(key);
  const removed = session.request.text.slice(correction.startIndex, correction.endIndex);
  const inserted = correction.correction;
  const panel = store.getState();
  const word = respelledWord(state, key);
  return (
    <section className="card" aria-label={t('edit.card')}>
      <div className="card-head">
        {correction.types.map((type) => (
          <span className="chip" key={type}>
            {t(`type.${type}`)}
          </span>
        ))}
        {word !== null && (
          <button
            type="button"
            className="link card-always"
            title="I"
            onClick={() => void ignoreAlways(panel, key, index)}
          >
            {t('edit.always', { word })}
          </button>
        )}
        <span className="spring" />
        <span className="card-position">
          {t('edit.position', { index: index + 1, count: corrections.length })}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('edit.previous')}
          title={`${t('edit.previous')} (K)`}
          disabled={index === 0}
          onClick={() => focusEdit(index - 1)}
        >
          <PreviousIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('edit.next')}
          title={`${t('edit.next')} (J)`}
          disabled={index === corrections.length - 1}
          onClick={() => focusEdit(index + 1)}
        >
          <NextIcon />
        </button>
      </div>
      <div className="card-main">
        <p className="card-change" lang="en">
          <Replacement removed={removed} inserted={inserted} />
        </p>
        <div className="card-decide">
          <button
            type="button"
            aria-pressed={accepted}
            title="A"
            onClick={() => panel.decide([key], true)}
          >
            {t('edit.accept')}
          </button>
          <button
            type="button"
            aria-pressed={!accepted}
            title="X"
            onClick={() => panel.decide([key], false)}
          >
            {t('edit.reject')}
          </button>
        </div>
      </div>
      <p className="card-reason">
        {wordExplanation(correction, session.request.text, i18n.language)}{' '}
        <span className="card-origin">{t(`edit.origin.${correction.origin}`)}</span>
      </p>
    </section>
  );
}
