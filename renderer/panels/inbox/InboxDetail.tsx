// The selected row: a digest with its line and its originals, or one notification with its reason and
// buttons; and what can be done with it.
import { useTranslation } from 'react-i18next';
import type { InboxItem } from '../../../contract/notifications.ts';
import type { InboxRow, InboxStore } from '../../state/inbox-store.ts';
import { AlertIcon } from '../icons.tsx';
import { longTime, shortTime } from '../time.ts';
import { PriorityField } from './PriorityField.tsx';
import { ReplyField } from './ReplyField.tsx';

export interface InboxDetailProps {
  row: InboxRow;
  actions: InboxStore;
}

export function InboxDetail({ row, actions }: InboxDetailProps) {
  const { t } = useTranslation();
  const [newest] = row.items;
  if (!newest) return null;
  return (
    <article>
      {row.kind === 'digest' ? (
        <DigestText row={row} actions={actions} />
      ) : (
        <ItemText item={newest} actions={actions} />
      )}
      <div className="detail-actions">
        {newest.state === 'inbox' ? (
          <>
            <button type="button" className="button" onClick={() => void actions.finish()}>
              {t('inbox.done')}
            </button>
            <button type="button" className="button" onClick={() => void actions.snooze('hour')}>
              {t('inbox.snoozeHour')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => void actions.snooze('tomorrow')}
            >
              {t('inbox.snoozeTomorrow')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => void actions.putBack()}>
            {t('inbox.putBack')}
          </button>
        )}
        <span className="spring" />
        {newest.application !== '' && (
          <button
            type="button"
            className="button quiet"
            aria-label={t('inbox.mute', { application: newest.application })}
            title={t('inbox.mute', { application: newest.application })}
            onClick={() => void actions.mute(newest.application)}
          >
            {t('inbox.muteShort')}
          </button>
        )}
      </div>
    </article>
  );
}

/** The line says what it is, and marks the originals that it was made from. */
function DigestText({ row, actions }: { row: InboxRow & { kind: 'digest' }; actions: InboxStore }) {
  const { t, i18n } = useTranslation();
  const { digest, items } = row;
  const sources = new Set(digest.line?.sources);
  return (
    <>
      <header className="detail-head">
        <div>
          <h2>{digest.thread || digest.application}</h2>
          <p>
            {[digest.thread && digest.application, t('inbox.count', { count: items.length })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      </header>
      {digest.line && (items.length > 1 || digest.line.kind === 'summary') && (
        <div className="inbox-line" data-kind={digest.line.kind}>
          <h3>{t(`inbox.${digest.line.kind}`)}</h3>
          <p className="detail-text">{digest.line.text}</p>
        </div>
      )}
      <h3>{t('inbox.originals')}</h3>
      <ul className="inbox-originals">
        {items.map((item) => (
          <li key={item.id} data-source={sources.has(item.id) || undefined}>
            <button type="button" onClick={() => void openOriginal(item, actions)}>
              <span className="entry-head">
                <strong>{item.title}</strong>
                <time dateTime={new Date(item.time).toISOString()}>
                  {shortTime(item.time, i18n.language)}
                </time>
              </span>
              <span>{item.body}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

async function openOriginal(item: InboxItem, actions: InboxStore): Promise<void> {
  await actions.setView('all');
  actions.select(`item-${item.id}`);
}

function ItemText({ item, actions }: { item: InboxItem; actions: InboxStore }) {
  const { t, i18n } = useTranslation();
  const { verdict, state, snoozedUntil } = item;
  const application = item.application || '?';
  const buttons = item.actions.filter(({ takesText }) => !takesText);
  const reply = item.actions.find(({ takesText }) => takesText);
  const about = [item.application, longTime(item.time, i18n.language)];
  if (state === 'snoozed' && snoozedUntil !== null) {
    about.push(t('inbox.snoozedUntil', { time: longTime(snoozedUntil, i18n.language) }));
  } else if (state === 'done') about.push(t('inbox.state.done'));
  return (
    <>
      <header className="detail-head">
        <div>
          <h2>{item.title || application}</h2>
          <p>{about.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      {verdict?.flag === 'scam' && (
        <div className="notice" data-tone="warning" role="note">
          <AlertIcon />
          <p>{t('inbox.scamWarning')}</p>
        </div>
      )}
      <p className="detail-text inbox-body">{item.body}</p>
      {reply && (
        <ReplyField
          item={item}
          action={reply}
          text={actions.replies[item.id] ?? ''}
          actions={actions}
        />
      )}
      {item.actions.length > 0 && (
        <div className="detail-actions">
          {buttons.map((action) => (
            <button
              key={action.id}
              type="button"
              className="button"
              disabled={!item.open}
              onClick={() => void actions.invoke(item.id, action.id)}
            >
              {action.label || t('inbox.open', { application })}
            </button>
          ))}
          {!item.open && <p className="inbox-hint">{t('inbox.closed')}</p>}
        </div>
      )}
      <PriorityField item={item} actions={actions} />
    </>
  );
}
