// The selected text with its edits in place, and the choice of what to see of them.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { PanelView } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { cutIntoBlocks } from '../../state/segments.ts';
import { Segmented } from '../Segmented.tsx';
import { EditedText } from './EditedText.tsx';

export function ProofreadBody({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const { session, corrections, rejected, current, view } = useStore(store, (panel) => panel.state);
  const original = session?.request.text ?? '';
  const blocks = useMemo(() => cutIntoBlocks(original, corrections), [original, corrections]);
  const panel = store.getState();
  return (
    <>
      <div className="panel-toolbar">
        <Segmented<PanelView>
          label={t('view.label')}
          value={view}
          options={(['both', 'original', 'corrected'] as const).map((value) => ({
            value,
            label: t(`view.${value}`),
          }))}
          onChange={panel.setView}
        />
        <span className="spring" />
        {rejected.size > 0 && (
          <button type="button" className="link" title="Shift+A" onClick={panel.acceptAll}>
            {t('panel.acceptAll')}
          </button>
        )}
      </div>
      <section
        className="panel-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t('panel.textLabel')}
        lang="en"
        data-view={view}
      >
        {blocks.map((block) => (
          <EditedText
            key={block.start}
            block={block}
            rejected={rejected}
            current={current}
            view={view}
            onSelect={panel.select}
            onDecide={panel.decide}
          />
        ))}
      </section>
    </>
  );
}
