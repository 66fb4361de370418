// The settings of the inbox: whether notifications are collected at all, and who and what matters.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxSettings as Value } from '../../contract/notifications.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Group } from './Group.tsx';
import { NumberRow, SwitchRow } from './rows.tsx';
import { TagList } from './TagList.tsx';

export interface InboxSettingsProps {
  value: Value;
  onChange(value: Value): void;
  /** How many of a file's notifications were new; null for none at all. */
  onImport(): Promise<number | null>;
  onForget(): void;
  onWipe(): void;
}

export function InboxSettings({ value, onChange, onImport, onForget, onWipe }: InboxSettingsProps) {
  const { t } = useTranslation();
  const [imported, setImported] = useState<number | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const lists = [
    ['contacts', 'contactsPlaceholder'],
    ['applications', 'applicationPlaceholder'],
    ['muted', 'applicationPlaceholder'],
  ] as const;
  return (
    <>
      <Group title={t('inbox.settings.title')} detail={t('inbox.settings.detail')}>
        {(['capture', 'quiet', 'summaries'] as const).map((name) => (
          <SwitchRow
            key={name}
            label={t(`inbox.settings.${name}`)}
            checked={value[name]}
            onChange={(on) => onChange({ ...value, [name]: on })}
          />
        ))}
        <NumberRow
          label={t('inbox.settings.days')}
          unit={t('settings.days')}
          value={value.days}
          most={365}
          onChange={(days) => onChange({ ...value, days })}
        />
        <div className="row">
          <span role="status">
            {imported === null
              ? t('inbox.settings.import')
              : t('inbox.settings.imported', { count: imported })}
          </span>
          <button
            type="button"
            className="button"
            onClick={() => void onImport().then(setImported)}
          >
            {t('inbox.settings.importChoose')}
          </button>
        </div>
        <div className="row">
          <button type="button" className="button" onClick={onForget}>
            {t('inbox.settings.forget')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
            {t('inbox.settings.wipe')}
          </button>
        </div>
      </Group>
      {lists.map(([name, placeholder]) => (
        <Group title={t(`inbox.settings.${name}`)} key={name}>
          <TagList
            label={t(`inbox.settings.${name}`)}
            placeholder={t(`inbox.settings.${placeholder}`)}
            maximumLength={128}
            values={value.marks[name]}
            onChange={(names) => onChange({ ...value, marks: { ...value.marks, [name]: names } })}
          />
        </Group>
      ))}
      <Group title={t('inbox.settings.excluded')}>
        <TagList
          label={t('inbox.settings.excluded')}
          placeholder={t('inbox.settings.applicationPlaceholder')}
          maximumLength={128}
          values={value.excluded}
          onChange={(excluded) => onChange({ ...value, excluded })}
        />
      </Group>
      <Group title={t('inbox.settings.digest')}>
        <TagList
          label={t('inbox.settings.digest')}
          placeholder={t('inbox.settings.digestPlaceholder')}
          maximumLength={5}
          values={value.digestTimes}
          normalize={timeOfDay}
          onChange={(digestTimes) => onChange({ ...value, digestTimes })}
        />
      </Group>
      <ConfirmDialog
        dialog={dialog}
        title={t('inbox.settings.wipeTitle')}
        detail={t('inbox.settings.wipeDetail')}
        confirm={t('inbox.settings.wipeConfirm')}
        onConfirm={onWipe}
      />
    </>
  );
}

/** `9:5` and `0905` are not times yet; `9:05` is one. Empty for what is none. */
function timeOfDay(typed: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:：.](\d{2})$/.exec(typed) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : '';
}
