// One card for each open correction: what changes, why, and the decision. A list of thousands would be of
// no use and slow: the first ones are shown, and the rest follows as they are decided.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../../contract/task.ts';
import { wordExplanation } from '../../i18n.ts';
import { correctionKey, type PanelState, respelledWord } from '../../state/panel.ts';
import { Replacement } from '../correction/Replacement.tsx';

const MOST_CARDS = 50;

export interface CorrectionCardsProps {
  state: PanelState;
  open: readonly Correction[];
  accept(correction: Correction): void;
  dismiss(correction: Correction): void;
  pick(correction: Correction): void;
  ignoreAlways(key: string): void;
}

export function CorrectionCards(props: CorrectionCardsProps) {
  const { t } = useTranslation();
  const { state, open } = props;
  const list = useRef<HTMLUListElement>(null);
  const { current } = state;
  // The one that is picked in the text is always among them.
  const index = open.findIndex((correction) => correctionKey(correction) === current);
  const first = index < MOST_CARDS ? 0 : index - 2;
  const shown = open.slice(first, first + MOST_CARDS);
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul className="cards" ref={list} aria-label={t('write.corrections')}>
      {shown.map((correction) => (
        <Card key={correctionKey(correction)} correction={correction} {...props} />
      ))}
      {open.length > shown.length && (
        <li className="write-hint">{t('write.more', { count: open.length - shown.length })}</li>
      )}
    </ul>
  );
}

function Card({
  correction,
  state,
  accept,
  dismiss,
  pick,
  ignoreAlways,
}: CorrectionCardsProps & { correction: Correction }) {
  const { t, i18n } = useTranslation();
  const key = correctionKey(correction);
  const { startIndex, endIndex, correction: inserted, types } = correction;
  const text = state.session?.request.text ?? '';
  const removed = text.slice(startIndex, endIndex);
  const word = respelledWord(state, key);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the editor's (F8), the buttons have their own
    <li
      className="write-card"
      data-current={state.current === key}
      onClick={() => pick(correction)}
    >
      <p className="card-change" lang="en">
        <Replacement removed={removed} inserted={inserted} />
        <span className="spring" />
        <span className="chip">{t(`type.${types[0] ?? 'style'}`)}</span>
      </p>
      <p className="card-reason">
        {wordExplanation(correction, text, i18n.language)}{' '}
        <span className="card-origin">{t(`edit.origin.${correction.origin}`)}</span>
      </p>
      <div className="write-card-buttons">
        <button type="button" className="button" onClick={() => accept(correction)}>
          {t('write.accept')}
        </button>
        <button type="button" className="button quiet" onClick={() => dismiss(correction)}>
          {t('write.dismiss')}
        </button>
        {word !== null && (
          <button type="button" className="link card-always" onClick={() => ignoreAlways(key)}>
            {t('edit.always', { word })}
          </button>
        )}
      </div>
    </li>
  );
}
