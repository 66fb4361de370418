// Whether this desktop lets the first steps be as they are described, tried out when the welcome opens: what works
// otherwise here is said at once, with what would help.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { CapabilityName } from '../../../contract/capabilities.ts';
import { wordCapability } from '../../i18n.ts';
import type { SettingsStore } from '../../state/settings-store.ts';

/** What the way from a hotkey to a replaced text takes. */
const NEEDED: readonly CapabilityName[] = ['read', 'replace', 'hotkeys'];

export function DesktopCheck(props: { store: StoreApi<SettingsStore>; onMore(): void }) {
  const { t, i18n } = useTranslation();
  const { desktop, checkDesktop } = useStore(props.store);
  useEffect(() => {
    void checkDesktop();
  }, [checkDesktop]);
  const otherwise = desktop?.filter(
    ({ name, state }) => NEEDED.includes(name) && state !== 'works',
  );
  return (
    <div role="status">
      {otherwise === undefined && <p className="step-state">{t('desktop.checking')}</p>}
      {otherwise?.length === 0 && (
        <p className="step-state" data-done>
          {t('welcome.desktopWorks')}
        </p>
      )}
      {otherwise?.map((found) => {
        const { message, advice } = wordCapability(found, i18n.language);
        return (
          <p key={found.name} className="step-limit">
            <strong>{t(`desktop.name.${found.name}`)}</strong>
            {message} {advice}
          </p>
        );
      })}
      {otherwise && otherwise.length > 0 && (
        <button type="button" className="link" onClick={props.onMore}>
          {t('welcome.desktop')}
        </button>
      )}
    </div>
  );
}
