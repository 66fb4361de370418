// Every request of every tool: where it was answered, and what of it left this computer.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { ActivityFilter } from '../../contract/activity.ts';
import { wordProblem } from '../i18n.ts';
import type { ActivityStore } from '../state/activity-store.ts';
import { ActivityTable } from './activity/ActivityTable.tsx';

import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Segmented } from './Segmented.tsx';
import { wordBytes } from './sizes.ts';

export function Activity({ store }: { store: StoreApi<ActivityStore> }) {
  const { t, i18n } = useTranslation();
  const { filter, entries, totals, notice, problem, show, exportAs } = useStore(store);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const load = () => void store.getState().load();
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [store]);
  if (!entries || !totals) return null;
  const { device, sent, bytesSent, refused } = totals;
  const isEmpty = device + sent + refused === 0;
  return (
    <div className="activity">
      <header className="activity-head">
        <h1>{t('main.activity')}</h1>
        <p className="activity-lead">
          <strong>
            {sent === 0
              ? t('activity.nothingLeft')
              : t('activity.left', { count: sent, bytes: wordBytes(bytesSent, i18n.language) })}
          </strong>{' '}
          {device > 0 && t('activity.onDevice', { count: device })}
          {refused > 0 && ` ${t('activity.refused', { count: refused })}`}
        </p>
      </header>
      <div className="activity-tools">
        <Segmented<ActivityFilter>
          label={t('activity.filter')}
          value={filter}
          options={ActivityFilter.options.map((value) => ({
            value,
            label: t(`activity.filters.${value}`),
          }))}
          onChange={(value) => void show(value)}
        />
        <span className="spring" />
        {(['csv', 'json'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={isEmpty}
            onClick={() => void exportAs(format)}
          >
            {t(`activity.export.${format}`)}
          </button>
        ))}
        <button
          type="button"
          className="button quiet"
          disabled={isEmpty}
          onClick={() => dialog.current?.showModal()}
        >
          {t('activity.clear')}
        </button>
      </div>
      <p className="page-notice" role="status">
        {problem
          ? wordProblem(problem, i18n.language).message
          : notice?.kind === 'exported'
            ? t('activity.exported', { file: notice.file })
            : notice && t('activity.cleared')}
      </p>
      {entries.length > 0 ? (
        <ActivityTable entries={entries} />
      ) : (
        <div className="empty">
          <strong>{t(isEmpty ? 'activity.empty' : 'activity.noMatch')}</strong>
          {isEmpty && <p>{t('activity.emptyDetail')}</p>}
        </div>
      )}
      <ConfirmDialog
        dialog={dialog}
        title={t('activity.clearTitle')}
        detail={t('activity.clearDetail')}
        confirm={t('activity.clearConfirm')}
        onConfirm={() => void store.getState().clear()}
      />
    </div>
  );
}
