// The log's last errors, newest first: when, what, and the facts that go with it.
import { useTranslation } from 'react-i18next';
import type { LogLine } from '../../../contract/diagnostics.ts';
import { Group } from '../Group.tsx';
import { longTime } from '../time.ts';

export function RecentErrors({ lines }: { lines: readonly LogLine[] }) {
  const { t, i18n } = useTranslation();
  return (
    <Group title={t('diagnostics.errors')} detail={t('diagnostics.errorsDetail')}>
      {lines.length === 0 && <p className="row">{t('diagnostics.noErrors')}</p>}
      {lines.toReversed().map(({ time, words, facts = {} }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors can be the same in all they say
        <div className="row error-line" key={index}>
          <p className="error-head">
            <span lang="en">{words}</span>
            <time dateTime={time}>{longTime(Date.parse(time), i18n.language)}</time>
          </p>
          {Object.keys(facts).length > 0 && (
            <p className="error-facts" lang="en">
              {Object.entries(facts)
                .map(([name, value]) => `${name} ${value}`)
                .join(' · ')}
            </p>
          )}
        </div>
      ))}
    </Group>
  );
}
