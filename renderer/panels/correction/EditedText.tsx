// A few lines of the text with their edits. An edit is a check box in the line of text: what is struck
// through is not in the result, what is underlined is new. Thousands of edits can be there while one
// more arrives, so lines in which nothing changed are not drawn again.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { correctionKey, type PanelView } from '../../state/panel.ts';
import {
  type Segment,
  segmentBlock,
  showWhitespace,
  type TextBlock,
} from '../../state/segments.ts';

export interface EditedTextProps {
  block: TextBlock;
  rejected: ReadonlySet<string>;
  current: string | null;
  view: PanelView;
  onSelect(key: string): void;
  onDecide(keys: readonly string[], accept: boolean): void;
}

export const EditedText = memo(function EditedText(props: EditedTextProps) {
  const { block, rejected, current, view, onSelect, onDecide } = props;
  return (
    <div className="lines">
      {segmentBlock(block).map((segment) => {
        if (segment.kind === 'same') return <span key={segment.start}>{segment.text}</span>;
        const key = correctionKey(segment.correction);
        return (
          <Edit
            key={`edit-${key}`}
            segment={segment}
            accepted={!rejected.has(key)}
            current={key === current}
            view={view}
            onSelect={onSelect}
            onDecide={onDecide}
          />
        );
      })}
    </div>
  );
}, looksTheSame);

function looksTheSame(a: EditedTextProps, b: EditedTextProps): boolean {
  const edits = a.block.corrections;
  return (
    a.view === b.view &&
    a.block.text === b.block.text &&
    a.block.firstIndex === b.block.firstIndex &&
    edits.length === b.block.corrections.length &&
    edits.every((edit, index) => edit === b.block.corrections[index]) &&
    ((a.rejected === b.rejected && a.current === b.current) ||
      edits.every((edit) => {
        const key = correctionKey(edit);
        return (
          a.rejected.has(key) === b.rejected.has(key) && (a.current === key) === (b.current === key)
        );
      }))
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
}
