// Where the model on this computer can't do something: the larger one, or the way to have one.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ProblemCode } from '../../../contract/errors.ts';
import type { PanelStore } from '../../state/panel-store.ts';

/** What a larger model can do all the same. */
const BEYOND_SMALL: readonly ProblemCode[] = ['needs-larger-model', 'unsupported-language'];

export interface OfferLargerProps {
  store: StoreApi<PanelStore>;
  openMain(page: 'models' | 'settings'): void;
}

export function OfferLarger({ store, openMain }: OfferLargerProps) {
  const { t } = useTranslation();
  const { problem, answeredBy } = useStore(store, (panel) => panel.state);
  if (!problem || !BEYOND_SMALL.includes(problem.code)) return null;
  if (answeredBy?.larger === 'could-answer') {
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
  if (answeredBy?.larger === 'answers') return null;
  return (
    <>
      <button type="button" className="link" onClick={() => openMain('models')}>
        {t('origin.addModel')}
      </button>
      <button type="button" className="link" onClick={() => openMain('settings')}>
        {t('origin.setUp')}
      </button>
    </>
  );
}
