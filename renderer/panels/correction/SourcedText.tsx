// A piece of a summary whose sentences can be asked where they come from: pressing one shows the sentence
// of the original that says it.
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummarySource } from '../../../contract/task.ts';

export interface SourcedTextProps {
  text: string;
  /** Where `text` stands in the summary, which the sources count from. */
  start: number;
  sources: readonly SummarySource[];
  original: string;
}

export function SourcedText({ text, start, sources, original }: SourcedTextProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const end = start + text.length;
  const own = sources.filter(({ startIndex, endIndex }) => startIndex >= start && endIndex <= end);
  const shown = own.find(({ startIndex }) => startIndex === open);
  const toggle = ({ startIndex }: SummarySource) =>
    setOpen(startIndex === open ? null : startIndex);
  let position = start;
  const parts = own.map((source) => {
    const before = text.slice(position - start, source.startIndex - start);
    position = source.endIndex;
    const isOpen = source === shown;
    return (
      <Fragment key={source.startIndex}>
        {before}
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot hold text that wraps with the line */}
        <span
          role="button"
          tabIndex={0}
          className="sourced"
          aria-expanded={isOpen}
          title={t('summary.source')}
          onClick={() => toggle(source)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            toggle(source);
          }}
        >
          {text.slice(source.startIndex - start, source.endIndex - start)}
        </span>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(position - start)}
      {shown && (
        <blockquote>
          <span className="hidden">{t('summary.quoted')} </span>
          {original.slice(shown.sourceStart, shown.sourceEnd)}
        </blockquote>
      )}
    </>
  );
}
