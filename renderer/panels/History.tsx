// What was proofread and summarized: a list with search, and the selected entry beside it.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { HistoryEntry } from '../../contract/api.ts';
import { wordProblem } from '../i18n.ts';
import type { HistoryStore } from '../state/history-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { HistoryDetail } from './HistoryDetail.tsx';
import { SearchField } from './SearchField.tsx';
import { shortTime } from './time.ts';

export interface HistoryProps {
  store: StoreApi<HistoryStore>;
  settingsStore: StoreApi<SettingsStore>;
}

export function History({ store, settingsStore }: HistoryProps) {
  const { t, i18n } = useTranslation();
  const { query, entries, selected, notice, problem } = useStore(store);
  const enabled = useStore(settingsStore, ({ settings }) => settings?.history.enabled ?? true);
  const actions = store.getState();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const load = () => void store.getState().load();
    load();
    // The window stays open behind other work: what was done meanwhile must be here on return.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [store]);
  const entry = entries?.find(({ id }) => id === selected);
  return (
    <div className="history">
      <h1 className="hidden">{t('main.history')}</h1>
      <div className="history-side">
        <SearchField
          label={t('history.search')}
          value={query}
          onChange={(wanted) => void actions.search(wanted)}
        />
        {entries && entries.length > 0 && (
          <EntryList entries={entries} selected={selected} onSelect={actions.select} />
        )}
        {entries && entries.length > 0 && (
          <button
            type="button"
            className="button quiet clear"
            onClick={() => dialog.current?.showModal()}
          >
            {t('history.clear')}
          </button>
        )}
      </div>
      <section className="history-detail" aria-label={t('history.result')}>
        {entry && <HistoryDetail entry={entry} actions={actions} />}
        {entries?.length === 0 && (
          <div className="empty">
            <strong>{query ? t('history.noMatch', { query }) : t('history.empty')}</strong>
            {!query && <p>{enabled ? t('history.emptyDetail') : t('history.off')}</p>}
          </div>
        )}
        <p className="page-notice" role="status">
          {problem
            ? wordProblem(problem, i18n.language).message
            : notice && t(`history.notice.${notice}`)}
        </p>
      </section>
      <ConfirmDialog
        dialog={dialog}
        title={t('history.clearTitle')}
        detail={t('history.clearDetail')}
        confirm={t('history.clearConfirm')}
        onConfirm={() => void actions.clear()}
      />
    </div>
  );
}

interface EntryListProps {
  entries: readonly HistoryEntry[];
  selected: number | null;
  onSelect(id: number): void;
}

/** One stop of the Tab key; the arrows move inside. */
function EntryList({ entries, selected, onSelect }: EntryListProps) {
  const { t, i18n } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const move = (from: number, step: number) => {
    const index = Math.min(Math.max(from + step, 0), entries.length - 1);
    const entry = entries[index];
    if (!entry) return;
    onSelect(entry.id);
    list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
  };
  return (
    <ul className="entries" ref={list} aria-label={t('history.list')}>
      {entries.map((entry, index) => (
        <li key={entry.id}>
          <button
            type="button"
            className="entry"
            aria-current={entry.id === selected ? 'true' : undefined}
            tabIndex={entry.id === selected ? 0 : -1}
            onClick={() => onSelect(entry.id)}
            onKeyDown={(event) => {
              const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              move(index, step);
            }}
          >
            <span className="entry-head">
              <strong>{t(`tool.${entry.tool}`)}</strong>
              <time dateTime={new Date(entry.time).toISOString()}>
                {shortTime(entry.time, i18n.language)}
              </time>
            </span>
            <span className="entry-text" lang="en">
              {entry.result.slice(0, 200)}
            </span>
            <span className="entry-source">{entry.application}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
