// Where an answer comes from, beside it; said only where that could be more than one place.
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { wordProblem } from '../../i18n.ts';
import type { PanelStore } from '../../state/panel-store.ts';

export function Origin({ store }: { store: StoreApi<PanelStore> }) {
  const { t, i18n } = useTranslation();
  const by = useStore(store, (panel) => panel.state.answeredBy);
  if (!by) return null;
  const { place, model, host, fellBack, larger } = by;
  if (place === 'device' && larger !== 'answers' && !fellBack) return null;
  return (
    <p className="origin" data-place={place} role={fellBack ? 'alert' : undefined}>
      {fellBack
        ? t('origin.fellBack', { why: wordProblem(fellBack, i18n.language).message })
        : t(`origin.${place}`, { model, host })}
    </p>
  );
}
