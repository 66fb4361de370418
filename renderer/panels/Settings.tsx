// The settings. Every change is stored at once; what is shown is what main has stored.
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { HotkeyName, type Settings as SettingsValue } from '../../contract/settings.ts';
import { Dialect } from '../../contract/task.ts';
import { wordProblem } from '../i18n.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { ApplicationSettings } from './ApplicationSettings.tsx';
import { BeyondSettings } from './beyond/BeyondSettings.tsx';
import { Group } from './Group.tsx';
import { HotkeyField } from './HotkeyField.tsx';
import { InboxSettings } from './InboxSettings.tsx';
import { NumberRow, SwitchRow } from './rows.tsx';
import { Segmented } from './Segmented.tsx';
import { TagList } from './TagList.tsx';
import { UpdateSettings } from './UpdateSettings.tsx';

export function Settings({ store }: { store: StoreApi<SettingsStore> }) {
  const { t, i18n } = useTranslation();
  const {
    settings,
    taken: refused,
    updates,
    problem,
    change,
    call,
    importNotifications,
    forgetLearnt,
    wipeInbox,
    watchUpdates,
  } = useStore(store);
  const languageId = useId();
  const dialectId = useId();
  useEffect(() => void watchUpdates(), [watchUpdates]);
  if (!settings) return null;
  const { hotkeys, customTools, history, writing } = settings;
  const own = customTools.map(({ hotkey }) => hotkey);
  const taken = [...Object.values(hotkeys), ...own].filter((hotkey) => hotkey !== '');
  const conflict = new Set(taken).size < taken.length;
  return (
    <div className="page-column">
      <h1>{t('main.settings')}</h1>
      {problem && (
        <div className="notice" data-tone="problem" role="alert">
          <div>
            <strong>{wordProblem(problem, i18n.language).message}</strong>
            <p>{wordProblem(problem, i18n.language).advice}</p>
          </div>
        </div>
      )}
      <Group title={t('settings.appearance')}>
        <div className="row">
          <span>{t('settings.theme')}</span>
          <Segmented<SettingsValue['theme']>
            label={t('settings.theme')}
            value={settings.theme}
            options={(['system', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`settings.${value}`),
            }))}
            onChange={(theme) => void change({ theme })}
          />
        </div>
        <div className="row">
          <label htmlFor={languageId}>{t('settings.language')}</label>
          <select
            id={languageId}
            value={settings.language}
            onChange={(event) =>
              void change({ language: event.target.value as SettingsValue['language'] })
            }
          >
            <option value="system">{t('settings.systemLanguage')}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="zh-CN" lang="zh-CN">
              简体中文
            </option>
          </select>
        </div>
      </Group>
      <Group title={t('settings.writing')}>
        <div className="row">
          <label htmlFor={dialectId}>{t('settings.dialect')}</label>
          <select
            id={dialectId}
            value={writing.dialect}
            onChange={(event) =>
              void change({ writing: { ...writing, dialect: Dialect.parse(event.target.value) } })
            }
          >
            {Dialect.options.map((dialect) => (
              <option key={dialect} value={dialect}>
                {t(`settings.dialects.${dialect}`)}
              </option>
            ))}
          </select>
        </div>
      </Group>
      <Group title={t('settings.words')} detail={t('settings.wordsDetail')}>
        <TagList
          label={t('settings.words')}
          placeholder={t('settings.wordsPlaceholder')}
          maximumLength={64}
          values={writing.words}
          onChange={(words) => void change({ writing: { ...writing, words } })}
        />
      </Group>
      <Group title={t('settings.hotkeys')} detail={t('settings.hotkeysDetail')}>
        {HotkeyName.options.map((name) => (
          <div className="row" key={name}>
            <span>{t(`settings.hotkey.${name}`)}</span>
            <HotkeyField
              label={t(`settings.hotkey.${name}`)}
              accelerator={hotkeys[name]}
              taken={refused.includes(hotkeys[name])}
              onChange={(accelerator) =>
                void change({ hotkeys: { ...hotkeys, [name]: accelerator } })
              }
            />
          </div>
        ))}
        {conflict && (
          <p className="row-problem" role="alert">
            {t('settings.conflict')}
          </p>
        )}
      </Group>
      <InboxSettings
        value={settings.inbox}
        onChange={(inbox) => void change({ inbox })}
        onImport={importNotifications}
        onForget={() => void forgetLearnt()}
        onWipe={() => void wipeInbox()}
      />
      <BeyondSettings
        value={settings.beyond}
        call={call}
        onChange={(beyond) => void change({ beyond })}
      />
      <Group title={t('settings.history')}>
        <SwitchRow
          label={t('settings.keepHistory')}
          checked={history.enabled}
          onChange={(enabled) => void change({ history: { ...history, enabled } })}
        />
        <NumberRow
          label={t('settings.keepDays')}
          unit={t('settings.days')}
          value={history.days}
          most={3650}
          disabled={!history.enabled}
          onChange={(days) => void change({ history: { ...history, days } })}
        />
      </Group>
      <ApplicationSettings settings={settings} change={change} />
      {updates && (
        <UpdateSettings
          value={settings.updates}
          state={updates}
          call={call}
          onChange={(changed) => void change({ updates: changed })}
        />
      )}
    </div>
  );
}
