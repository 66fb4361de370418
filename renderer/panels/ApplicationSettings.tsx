// Which applications Pilcrow may read from: all but some, or only some. Each way has a list of its own,
// so that changing one's mind loses nothing.
import { useTranslation } from 'react-i18next';
import type { Settings, SettingsChange } from '../../contract/settings.ts';
import { Group } from './Group.tsx';
import { Segmented } from './Segmented.tsx';
import { TagList } from './TagList.tsx';

export interface ApplicationSettingsProps {
  settings: Settings;
  change(changes: SettingsChange): Promise<void>;
}

export function ApplicationSettings({ settings, change }: ApplicationSettingsProps) {
  const { t } = useTranslation();
  const { readsFrom, excludedApplications, allowedApplications } = settings;
  const isAll = readsFrom === 'all';
  return (
    <Group
      title={t('settings.applications')}
      detail={isAll ? t('settings.excludedDetail') : t('settings.allowedDetail')}
    >
      <div className="row">
        <span>{t('settings.readsFrom')}</span>
        <Segmented<Settings['readsFrom']>
          label={t('settings.readsFrom')}
          value={readsFrom}
          options={[
            { value: 'all', label: t('settings.allBut') },
            { value: 'allowed', label: t('settings.only') },
          ]}
          onChange={(chosen) => void change({ readsFrom: chosen })}
        />
      </div>
      <TagList
        key={readsFrom}
        label={isAll ? t('settings.excluded') : t('settings.allowed')}
        placeholder={t('settings.applicationPlaceholder')}
        maximumLength={128}
        values={isAll ? excludedApplications : allowedApplications}
        normalize={(typed) => typed.toLowerCase()}
        onChange={(values) =>
          void change(isAll ? { excludedApplications: values } : { allowedApplications: values })
        }
      />
    </Group>
  );
}
