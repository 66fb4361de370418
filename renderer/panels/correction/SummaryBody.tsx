// The summary as it streams in, and the choice of its kind and length, which runs it again. Lines
// that begin with a dash are shown as a list; the text that is copied stays as it is.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SummarizeOptions, SummaryNotice } from '../../../contract/task.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { summaryBlocks } from '../../state/summary-blocks.ts';
import { Segmented } from '../Segmented.tsx';
import { SourcedText } from './SourcedText.tsx';

type Type = SummarizeOptions['type'];

export function SummaryBody({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const { session, written: summary, summaryNotices, status, sources } = state;
  if (session?.request.tool !== 'summarize') return null;
  const { options, text } = session.request;
  const { summarizeAs } = store.getState();
  const isThere = status !== 'failed' || summary !== '';
  const needsLarger = (type: Type) => t('rewrite.needsLarger', { choice: t(`summary.${type}`) });
  return (
    <>
      <div className="panel-toolbar">
        <select
          aria-label={t('summary.typeLabel')}
          value={options.type}
          onChange={(event) => void summarizeAs({ type: event.target.value as Type })}
        >
          {(['tldr', 'key-points', 'headline', 'list'] as const).map((type) => (
            <option key={type} value={type}>
              {t(`summary.${type}`)}
            </option>
          ))}
          {(['teaser', 'table'] as const).map((type) => (
            <option key={type} value={type}>
              {needsLarger(type)}
            </option>
          ))}
        </select>
        <Segmented<SummarizeOptions['length']>
          label={t('summary.lengthLabel')}
          value={options.length}
          options={(['short', 'medium', 'long'] as const).map((value) => ({
            value,
            label: t(`summary.${value}`),
          }))}
          onChange={(length) => void summarizeAs({ length })}
        />
      </div>
      {isThere && (
        <section
          className="panel-text panel-summary"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          aria-label={t('panel.summaryLabel')}
          aria-busy={status === 'working'}
          lang="en"
        >
          {summary === '' && status === 'working' && (
            <div className="skeleton" aria-hidden="true">
              <span />
              <span />
              <span />
            </div>
          )}
          {summaryBlocks(summary).map((block) =>
            block.kind === 'list' ? (
              <ul key={block.start}>
                {block.items.map((item) => (
                  <li key={item.start}>
                    <SourcedText {...item} sources={sources} original={text} />
                  </li>
                ))}
              </ul>
            ) : (
              <div className="paragraph" key={block.start}>
                <SourcedText
                  start={block.start}
                  text={block.text}
                  sources={sources}
                  original={text}
                />
              </div>
            ),
          )}
        </section>
      )}
      {summaryNotices.map((notice) => (
        <p className="panel-remark" key={notice.code}>
          {wordNotice(notice, t)}
        </p>
      ))}
    </>
  );
}

function wordNotice(notice: SummaryNotice, t: TFunction): string {
  switch (notice.code) {
    case 'code-left-out':
      return t('summary.notice.codeLeftOut');
    case 'in-parts':
      return t('summary.notice.inParts', { count: notice.parts });
    case 'rows-left-out':
      return t('summary.notice.rowsLeftOut', { count: notice.rows });
    case 'quoted':
      return t('summary.notice.quoted', { count: notice.sentences });
  }
}
