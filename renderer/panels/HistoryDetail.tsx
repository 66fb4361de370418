// One entry of the history: what was changed, and ways to have either text again.
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../contract/api.ts';
import type { HistoryStore } from '../state/history-store.ts';
import { Changes } from './Changes.tsx';
import { longTime } from './time.ts';

export interface HistoryDetailProps {
  entry: HistoryEntry;
  actions: HistoryStore;
}

export function HistoryDetail({ entry, actions }: HistoryDetailProps) {
  const { t, i18n } = useTranslation();
  return (
    <article>
      <header className="detail-head">
        <div>
          <h2>{t(`tool.${entry.tool}`)}</h2>
          <p>
            {[entry.application, longTime(entry.time, i18n.language)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <span className="chip">{t(`history.outcome.${entry.outcome}`)}</span>
      </header>
      {entry.tool !== 'summarize' ? (
        <>
          <h3>{entry.original === entry.result ? t('history.unchanged') : t('history.changes')}</h3>
          <p className="detail-text" lang="en">
            <Changes before={entry.original} after={entry.result} />
          </p>
        </>
      ) : (
        <>
          <h3>{t('history.result')}</h3>
          <p className="detail-text" lang="en">
            {entry.result}
          </p>
          <h3>{t('history.original')}</h3>
          <p className="detail-text" lang="en">
            {entry.original}
          </p>
        </>
      )}
      <div className="detail-actions">
        <button
          type="button"
          className="button"
          onClick={() => void actions.copy(entry.id, 'result')}
        >
          {t('history.copy')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void actions.copy(entry.id, 'original')}
        >
          {t('history.undo')}
        </button>
        <span className="spring" />
        <button
          type="button"
          className="button quiet"
          onClick={() => void actions.remove(entry.id)}
        >
          {t('history.remove')}
        </button>
      </div>
    </article>
  );
}
