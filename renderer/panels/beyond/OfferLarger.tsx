// Where the model on this computer can't do something: the larger one, or the way to have one.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ProblemCode } from '../../../contract/errors.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import type { SettingsStore } from '../../state/settings-store.ts';

/** What a larger model can do all the same. */
const BEYOND_SMALL: readonly ProblemCode[] = ['needs-larger-model', 'unsupported-language'];

/** Whether there is a larger model to ask. */
export function useHasLarger(settingsStore: StoreApi<SettingsStore>): boolean {
  return useStore(settingsStore, ({ settings }) => (settings?.beyond.connection ?? null) !== null);
}

export interface OfferLargerProps {
  store: StoreApi<PanelStore>;
  hasLarger: boolean;
  openMain(page: 'settings'): void;
}

export function OfferLarger({ store, hasLarger, openMain }: OfferLargerProps) {
  const { t } = useTranslation();
  const { problem, answeredBy } = useStore(store, (panel) => panel.state);
  if (!problem || !BEYOND_SMALL.includes(problem.code)) return null;
  if (hasLarger && answeredBy?.place === 'device') {
    return (
      <button
        type="button"
        className="link"
        onClick={() => void store.getState().askElsewhere('larger')}
      >
        {t('origin.askLarger')}
      </button>
    );
  }
  if (hasLarger) return null;
  return (
    <button type="button" className="link" onClick={() => openMain('settings')}>
      {t('origin.setUp')}
    </button>
  );
}
