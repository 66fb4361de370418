// The rows of the inbox. One stop of the Tab key; the arrows move inside.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { priorityOf } from '../../../contract/notifications.ts';
import type { InboxRow } from '../../state/inbox-store.ts';
import { shortTime } from '../time.ts';

export interface InboxListProps {
  rows: readonly InboxRow[];
  selected: string | null;
  onSelect(key: string): void;
}

export function InboxList({ rows, selected, onSelect }: InboxListProps) {
  const { t, i18n } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (selected) chosen?.scrollIntoView({ block: 'nearest' });
    // The keys of the page move the selection; a focus inside the list goes with it.
    if (list.current?.contains(document.activeElement)) chosen?.focus();
  }, [selected]);
  const move = (from: number, step: number) => {
    const row = rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
    if (row) onSelect(row.key);
  };
  return (
    <ul className="entries" ref={list} aria-label={t('inbox.list')}>
      {rows.map((row, index) => {
        const { head, text, source, time, priority, flag, isDone } = shownOf(row);
        return (
          <li key={row.key}>
            <button
              type="button"
              className="entry inbox-entry"
              data-done={isDone || undefined}
              aria-current={row.key === selected ? 'true' : undefined}
              tabIndex={row.key === selected ? 0 : -1}
              onClick={() => onSelect(row.key)}
              onKeyDown={(event) => {
                const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[
                  event.key
                ];
                if (step === undefined) return;
                event.preventDefault();
                move(index, step);
              }}
            >
              <span className="entry-head">
                <strong>{head}</strong>
                <time dateTime={new Date(time).toISOString()}>
                  {shortTime(time, i18n.language)}
                </time>
              </span>
              <span className="entry-text">{text}</span>
              <span className="inbox-entry-foot" hidden={source === '' && row.items.length === 1}>
                <span className="entry-source">{source}</span>
                {row.kind === 'digest' && row.items.length > 1 && (
                  <span className="chip">{row.items.length}</span>
                )}
                {flag && (
                  <span className="chip" data-flag={flag}>
                    {t(`inbox.flag.${flag}`)}
                  </span>
                )}
                {priority && priority !== 'normal' && (
                  <span className="chip" data-priority={priority}>
                    {t(`inbox.priority.${priority}`)}
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function shownOf(row: InboxRow) {
  const [newest] = row.items;
  const application = newest?.application ?? '';
  const base = { source: application, time: newest?.time ?? 0, flag: null, isDone: false };
  if (row.kind === 'item') {
    const [item] = row.items;
    return {
      ...base,
      head: item.title || application,
      text: item.body,
      priority: priorityOf(item),
      flag: item.verdict?.flag ?? null,
      isDone: item.state === 'done',
    };
  }
  const { digest } = row;
  const text = digest.line?.text ?? [newest?.title, newest?.body].filter(Boolean).join(': ');
  const source = digest.thread === '' ? '' : application;
  return { ...base, head: digest.thread || application, text, source, priority: null };
}
