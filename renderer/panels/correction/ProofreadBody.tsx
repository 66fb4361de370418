// The selected text with its edits in place. An edit is a check box in the line of text: what is
// struck through is not in the result, what is underlined is new.
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { correctionKey, type PanelView } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { type Segment, segmentText, showWhitespace } from '../../state/segments.ts';
import { Segmented } from '../Segmented.tsx';

export function ProofreadBody({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const { session, corrections, rejected, current, view } = useStore(store, (panel) => panel.state);
  const original = session?.request.text ?? '';
  const segments = useMemo(() => segmentText(original, corrections), [original, corrections]);
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
        {segments.map((segment) => {
          if (segment.kind === 'same') return <span key={segment.start}>{segment.text}</span>;
          const key = correctionKey(segment.correction);
          return (
            <Edit
              key={`edit-${key}`}
              segment={segment}
              accepted={!rejected.has(key)}
              current={key === current}
              view={view}
              onSelect={panel.select}
              onDecide={panel.decide}
            />
          );
        })}
      </section>
    </>
  );
}

interface EditProps {
  segment: Extract<Segment, { kind: 'edit' }>;
  accepted: boolean;
  current: boolean;
  view: PanelView;
  onSelect(key: string): void;
  onDecide(keys: readonly string[], accept: boolean): void;
}

/** Thousands of edits can be on screen while one more arrives: an unchanged one is not drawn again. */
const Edit = memo(
  function Edit({ segment, accepted, current, view, onSelect, onDecide }: EditProps) {
    const { t } = useTranslation();
    const { correction, removed, inserted, index } = segment;
    const key = correctionKey(correction);
    const type = t(`type.${correction.types[0] ?? 'style'}`);
    const action = removed === '' ? 'insert' : inserted === '' ? 'remove' : 'replace';
    const showRemoved = view === 'both' || view === 'original' || !accepted;
    const showInserted = view === 'both' || (view === 'corrected' && accepted);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the panel has the keys (state/shortcuts.ts)
      // biome-ignore lint/a11y/useSemanticElements: an input cannot hold text that wraps with the line
      <span
        role="checkbox"
        tabIndex={0}
        className="edit"
        aria-checked={accepted}
        aria-label={t(`edit.${action}`, {
          removed: showWhitespace(removed),
          inserted: showWhitespace(inserted),
          type,
        })}
        data-correction-index={index}
        data-start={correction.startIndex}
        data-end={correction.endIndex}
        data-state={accepted ? 'accepted' : 'rejected'}
        data-current={current}
        onFocus={() => onSelect(key)}
        onClick={() => onDecide([key], !accepted)}
      >
        {showRemoved && removed !== '' && (
          <del>{view === 'both' ? showWhitespace(removed) : removed}</del>
        )}
        {showInserted && inserted !== '' && <ins>{inserted}</ins>}
        {!(showRemoved && removed !== '') && !(showInserted && inserted !== '') && (
          <span className="edit-place" />
        )}
      </span>
    );
  },
  (a, b) =>
    a.segment.correction === b.segment.correction &&
    a.segment.index === b.segment.index &&
    a.accepted === b.accepted &&
    a.current === b.current &&
    a.view === b.view,
);
