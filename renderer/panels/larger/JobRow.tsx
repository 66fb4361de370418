// One model that is being fetched or converted, was stopped, or failed.
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import type { ModelJob } from '../../../contract/models.ts';
import { wordProblem } from '../../i18n.ts';
import type { ModelsStore } from '../../state/models-store.ts';
import { wordSize } from '../sizes.ts';

interface JobRowProps {
  job: ModelJob;
  name: string;
  store: StoreApi<ModelsStore>;
  /** Shows the licence again: going on is a download like another. */
  onResume: () => void;
}

export function JobRow({ job, name, store, onResume }: JobRowProps) {
  const { t, i18n } = useTranslation();
  const { id, phase, done, total, problem } = job;
  const isRunning = phase !== 'stopped' && phase !== 'failed';
  const told = problem && wordProblem(problem, i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const share = total > 0 ? done / total : 0;
  const detail =
    phase === 'downloading'
      ? t('larger.phase.downloading', {
          done: wordSize(done, i18n.language),
          total: wordSize(total, i18n.language),
        })
      : phase === 'converting'
        ? t('larger.phase.converting', { share: percent.format(share) })
        : t(`larger.phase.${phase}`);
  return (
    <li>
      <div className="models-what">
        <strong>{name}</strong>
        {told ? (
          <span role="alert">
            {told.message} {told.advice}
          </span>
        ) : (
          <span>{detail}</span>
        )}
        {isRunning && (
          <progress
            aria-label={t('larger.progressName', { name })}
            max={1}
            {...(phase === 'looking' ? {} : { value: share })}
          />
        )}
      </div>
      {isRunning ? (
        <button
          type="button"
          className="button"
          aria-label={t('larger.stopName', { name })}
          onClick={() => void store.getState().stop(id)}
        >
          {t('larger.stop')}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="button quiet"
            aria-label={t('larger.removeName', { name })}
            onClick={() => void store.getState().remove(id)}
          >
            {t('larger.remove')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={t('larger.resumeName', { name })}
            onClick={onResume}
          >
            {t('larger.resume')}
          </button>
        </>
      )}
    </li>
  );
}
