// The requests as a table; it scrolls alone, so it takes the focus for the arrow keys.
import { useTranslation } from 'react-i18next';
import type { ActivityEntry } from '../../../contract/activity.ts';
import { wordBytes } from '../sizes.ts';
import { longTime, shortTime } from '../time.ts';
import { isAway, wordMasked, wordTool } from './words.ts';

export function ActivityTable({ entries }: { entries: readonly ActivityEntry[] }) {
  const { t, i18n } = useTranslation();
  const columns = ['when', 'what', 'where', 'bytes', 'masked', 'outcome'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="activity-scroll" aria-label={t('activity.list')} tabIndex={0}>
      <table className="activity-table">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`activity.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} data-place={entry.place}>
              <td>
                <time
                  dateTime={new Date(entry.time).toISOString()}
                  title={longTime(entry.time, i18n.language)}
                >
                  {shortTime(entry.time, i18n.language)}
                </time>
              </td>
              <td>{wordTool(entry.tool, t)}</td>
              <td>
                <Where entry={entry} />
              </td>
              <td className="activity-number">
                {isAway(entry) ? wordBytes(entry.bytesSent, i18n.language) : '–'}
              </td>
              <td>{wordMasked(entry.masked, t) || '–'}</td>
              <td>
                {entry.outcome === 'unfollowed' ? (
                  '–'
                ) : (
                  <span className="chip" data-outcome={entry.outcome}>
                    {t(`activity.outcome.${entry.outcome}`)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Where({ entry }: { entry: ActivityEntry }) {
  const { t } = useTranslation();
  const detail = [entry.model, entry.host].filter(Boolean).join(' · ');
  return (
    <>
      {t(`place.${entry.place}`)}
      {detail && <span className="activity-detail">{detail}</span>}
      {entry.requestId && (
        <span className="activity-detail">
          {t('activity.request', { id: entry.requestId.slice(0, 8) })}
        </span>
      )}
    </>
  );
}
