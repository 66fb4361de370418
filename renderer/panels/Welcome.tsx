// The first thing that a new user sees, in three steps: does the hotkey work, a try on a sample (and whether
// this desktop lets the same be done everywhere), and what stays private.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { HotkeyName } from '../../contract/settings.ts';
import { keyCaps } from '../state/accelerator.ts';
import type { PageStore } from '../state/page-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import type { WriteStore } from '../state/write-store.ts';
import { DesktopCheck } from './welcome/DesktopCheck.tsx';
import { Sample } from './welcome/Sample.tsx';

export interface WelcomeProps {
  pageStore: StoreApi<PageStore>;
  settingsStore: StoreApi<SettingsStore>;
  writeStore: StoreApi<WriteStore>;
}

export function Welcome({ pageStore, settingsStore, writeStore }: WelcomeProps) {
  const { t } = useTranslation();
  const { heard, open } = useStore(pageStore);
  const settings = useStore(settingsStore, (store) => store.settings);
  if (!settings) return null;
  const { hotkeys, history } = settings;
  return (
    <div className="page-column">
      <h1>{t('welcome.title')}</h1>
      <p className="page-lead">{t('welcome.lead')}</p>
      <ol className="steps">
        <li>
          <h2>{t('welcome.hotkey')}</h2>
          <p>
            {t('welcome.press')} <Keys accelerator={hotkeys.proofread} />
          </p>
          <p role="status" className="step-state" data-done={heard !== null}>
            {heard === null
              ? t('welcome.waiting')
              : t('welcome.heard', { tool: t(`tool.${heard.tool}`) })}
          </p>
          <button type="button" className="link" onClick={() => open('settings')}>
            {t('welcome.otherHotkey')}
          </button>
        </li>
        <li>
          <h2>{t('welcome.use')}</h2>
          <p>{t('welcome.select')}</p>
          <Sample pageStore={pageStore} writeStore={writeStore} />
          <p>{t('welcome.everywhere')}</p>
          <dl className="hotkey-list">
            {HotkeyName.options.map(
              (name) =>
                hotkeys[name] !== '' && (
                  <div key={name} className="hotkey-of-tool">
                    <dt>{t(`settings.hotkey.${name}`)}</dt>
                    <dd>
                      <Keys accelerator={hotkeys[name]} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
          <DesktopCheck store={settingsStore} onMore={() => open('desktop')} />
          <p>{t('welcome.nothingChanges')}</p>
          <button type="button" className="link" onClick={() => open('write')}>
            {t('welcome.tryIt')}
          </button>
        </li>
        <li>
          <h2>{t('welcome.privacy')}</h2>
          <p>{t('welcome.onThisComputer')}</p>
          <p>
            {history.enabled
              ? t('welcome.historyOn', { days: history.days })
              : t('welcome.historyOff')}{' '}
            {t('welcome.inbox')}
          </p>
          <button type="button" className="link" onClick={() => open('inbox')}>
            {t('welcome.openInbox')}
          </button>
        </li>
      </ol>
    </div>
  );
}

function Keys({ accelerator }: { accelerator: string }) {
  const { t } = useTranslation();
  const caps = keyCaps(accelerator);
  if (caps.length === 0) return <span>{t('welcome.noHotkey')}</span>;
  return (
    <span className="keys">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
