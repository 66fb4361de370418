// The inbox: what is pressing, digests of the rest, or everything, and the selected row beside the list.
// Every act has a key; one listener on the page hears them all.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { capability } from '../../contract/capabilities.ts';
import { wordCapability, wordProblem } from '../i18n.ts';
import { INBOX_VIEWS, type InboxStore, type InboxView } from '../state/inbox-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { AlertIcon } from './icons.tsx';
import { InboxDetail } from './inbox/InboxDetail.tsx';
import { InboxList } from './inbox/InboxList.tsx';
import { SearchField } from './SearchField.tsx';
import { Segmented } from './Segmented.tsx';

export interface InboxProps {
  store: StoreApi<InboxStore>;
  settingsStore: StoreApi<SettingsStore>;
}

const NO_LACK = { message: '', advice: null };

export function Inbox({ store, settingsStore }: InboxProps) {
  const { t, i18n } = useTranslation();
  const inboxStore = useStore(store);
  const { view, query, state, rows, selected, notice, problem } = inboxStore;
  const { settings, change } = useStore(settingsStore);
  const page = useRef<HTMLDivElement>(null);
  const actions = store.getState();
  useEffect(() => {
    const load = () => void store.getState().load();
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [store]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressKey(event, store.getState(), page.current);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [store]);
  if (!settings || !state) return null;
  const { inbox } = settings;
  const lack = state.unavailable && capability('notifications', state.unavailable);
  const { message, advice } = lack ? wordCapability(lack, i18n.language) : NO_LACK;
  if (!inbox.capture && state.stored === 0) {
    return (
      <div className="empty inbox-off">
        <strong>{t(lack ? 'inbox.unavailable' : 'inbox.offTitle')}</strong>
        <p>{lack ? message : t('inbox.offDetail')}</p>
        {lack ? (
          <p className="inbox-hint">{advice}</p>
        ) : (
          <button
            type="button"
            className="button primary"
            onClick={() => void change({ inbox: { ...inbox, capture: true } })}
          >
            {t('inbox.turnOn')}
          </button>
        )}
      </div>
    );
  }
  const row = rows?.find(({ key }) => key === selected);
  const takesReply =
    row?.kind === 'item' && row.items[0].open && row.items[0].actions.some((one) => one.takesText);
  const empty = { priority: 'emptyPriority', digests: 'emptyDigests', all: 'emptyAll' } as const;
  return (
    <div className="inbox" ref={page}>
      <h1 className="hidden">{t('main.inbox')}</h1>
      <div className="inbox-side">
        <div className="inbox-head">
          <Segmented<InboxView>
            label={t('inbox.views.label')}
            value={view}
            options={INBOX_VIEWS.map((value) => ({
              value,
              label:
                value === 'priority' && state.priority > 0
                  ? `${t('inbox.views.priority')} ${state.priority}`
                  : t(`inbox.views.${value}`),
            }))}
            onChange={(next) => void actions.setView(next)}
          />
        </div>
        <SearchField
          className="search inbox-search"
          label={t('inbox.search')}
          value={query}
          onChange={(wanted) => void actions.search(wanted)}
        />
        {rows && rows.length > 0 && (
          <InboxList rows={rows} selected={selected} onSelect={actions.select} />
        )}
        {rows?.length === 0 && (
          <div className="empty">
            <strong>{query ? t('inbox.noMatch', { query }) : t(`inbox.${empty[view]}`)}</strong>
          </div>
        )}
      </div>
      <section className="inbox-detail" aria-label={t('inbox.detail')}>
        {!inbox.capture && <p className="inbox-hint">{t('inbox.paused')}</p>}
        {inbox.capture && lack && (
          <div className="notice" data-tone="warning">
            <AlertIcon />
            <div>
              <p>{message}</p>
              <p>{advice}</p>
            </div>
          </div>
        )}
        {inbox.capture && !state.isKeySafe && (
          <div className="notice" data-tone="warning">
            <AlertIcon />
            <p>{t('inbox.weakKey')}</p>
          </div>
        )}
        {inbox.capture && inbox.quiet && !state.isQuiet && (
          <p className="inbox-hint">{t('inbox.noQuiet')}</p>
        )}
        {row && <InboxDetail row={row} actions={inboxStore} />}
        <p className="page-notice" role="status">
          {problem
            ? wordProblem(problem, i18n.language).message
            : notice && t(`inbox.notice.${notice}`)}
          {(notice === 'done' || notice === 'snoozed' || notice === 'muted') && (
            <button type="button" className="link" onClick={() => void actions.undo()}>
              {t('inbox.undo')}
            </button>
          )}
        </p>
        <p className="inbox-keys">
          {/* A key and its word stay on one line. */}
          {[...(takesReply ? [t('inbox.reply.key')] : []), ...t('inbox.keys').split(' · ')]
            .map((key) => key.replaceAll(' ', '\u00a0'))
            .join(' · ')}
        </p>
      </section>
    </div>
  );
}

/** Keys act on the selected row, wherever the focus is, except while somebody types. */
function pressKey(event: KeyboardEvent, actions: InboxStore, page: HTMLElement | null): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  const field = (selector: string) => page?.querySelector<HTMLInputElement>(selector) ?? null;
  const isTyping = target.matches('input:not([type="radio"]), select, textarea, dialog *');
  if (isTyping) {
    if (event.key === 'Escape' && page?.contains(target)) target.blur();
    return;
  }
  const { rows, selected } = actions;
  const row = rows?.find(({ key }) => key === selected);
  const acts: Record<string, () => void> = {
    j: () => actions.move(1),
    k: () => actions.move(-1),
    e: () => void actions.finish(),
    s: () => void actions.snooze('hour'),
    t: () => void actions.snooze('tomorrow'),
    m: () => row?.items[0] && void actions.mute(row.items[0].application),
    u: () => void actions.undo(),
    '+': () => void actions.shift(1),
    '=': () => void actions.shift(1),
    '-': () => void actions.shift(-1),
    r: () => field('[data-reply]')?.focus(),
    '/': () => field('[type="search"]')?.focus(),
    '1': () => void actions.setView('priority'),
    '2': () => void actions.setView('digests'),
    '3': () => void actions.setView('all'),
  };
  const act = acts[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
}
