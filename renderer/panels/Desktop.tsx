// What this session lets Pilcrow do, tried out when the page opens and again at the press of a button:
// what works, what does not, and what would help.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { wordCapability } from '../i18n.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { AlertIcon, CheckIcon, CloseIcon } from './icons.tsx';

const ICONS = { works: CheckIcon, limited: AlertIcon, missing: CloseIcon };

export function Desktop({ store }: { store: StoreApi<SettingsStore> }) {
  const { t, i18n } = useTranslation();
  const { desktop, checking, checkDesktop } = useStore(store);
  useEffect(() => {
    void checkDesktop();
  }, [checkDesktop]);
  return (
    <div className="page-column">
      <h1>{t('main.desktop')}</h1>
      <p className="page-lead">{t('desktop.lead')}</p>
      <ul className="capabilities" aria-busy={checking}>
        {desktop?.map((found) => {
          const { message, advice } = wordCapability(found, i18n.language);
          const StateIcon = ICONS[found.state];
          return (
            <li key={found.name} data-state={found.state}>
              <span className="capability-mark">
                <StateIcon />
              </span>
              <div>
                <h2>
                  {t(`desktop.name.${found.name}`)}
                  <span className="capability-state">{t(`desktop.state.${found.state}`)}</span>
                </h2>
                <p>{message}</p>
                {advice && <p className="capability-advice">{advice}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        disabled={checking}
        onClick={() => void checkDesktop()}
      >
        {checking ? t('desktop.checking') : t('desktop.check')}
      </button>
    </div>
  );
}
