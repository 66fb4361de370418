// How soon a notification deserves a look, why, and the user's word against it.
import { useTranslation } from 'react-i18next';
import {
  type InboxItem,
  Priority,
  priorityOf,
  type Verdict,
} from '../../../contract/notifications.ts';
import { reasonZhCN } from '../../locales/inbox-zh-CN.ts';
import type { InboxStore } from '../../state/inbox-store.ts';
import { Segmented } from '../Segmented.tsx';

export interface PriorityFieldProps {
  item: InboxItem;
  actions: InboxStore;
}

export function PriorityField({ item, actions }: PriorityFieldProps) {
  const { t, i18n } = useTranslation();
  const { verdict, corrected } = item;
  const priority = priorityOf(item);
  const reason = verdict && wordReason(verdict, i18n.language);
  return (
    <div className="inbox-priority">
      <Segmented<Priority | ''>
        label={t('inbox.priorityLabel')}
        value={priority ?? ''}
        options={Priority.options.map((value) => ({ value, label: t(`inbox.priority.${value}`) }))}
        onChange={(value) => value !== '' && void actions.setPriority(item.id, value)}
      />
      <p className="inbox-hint">
        {corrected !== null
          ? t('inbox.whyCorrected')
          : reason === null
            ? t('inbox.unjudged')
            : t('inbox.why', { reason })}
      </p>
    </div>
  );
}

function wordReason(verdict: Verdict, language: string): string {
  return language === 'zh-CN' ? reasonZhCN(verdict) : verdict.reason;
}
