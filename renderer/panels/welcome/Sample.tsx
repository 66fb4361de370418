// The second step of the welcome: a sample with mistakes, on which the hotkey or a button tries proofreading.
// It works as the Write page does, on this text alone, and nothing of it is kept.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { applyCorrections } from '../../../contract/corrections.ts';
import { wordExplanation } from '../../i18n.ts';
import type { PageStore } from '../../state/page-store.ts';
import { correctionKey } from '../../state/panel.ts';
import type { WriteStore } from '../../state/write-store.ts';

export interface SampleProps {
  pageStore: StoreApi<PageStore>;
  writeStore: StoreApi<WriteStore>;
}

export function Sample({ pageStore, writeStore }: SampleProps) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState<string>(t('welcome.sample'));
  const field = useRef<HTMLTextAreaElement>(null);
  const { panel, start } = useStore(writeStore);
  const { status, corrections, session } = useStore(panel, (store) => store.state);
  const heard = useStore(pageStore, (store) => store.heard);
  // What another page has left is not about this text.
  const isOurs = session?.request.text === text;

  const run = () =>
    void start('proofread', {
      begin: () => text,
      take: (answer) => {
        setText(answer.kind === 'text' ? answer.text : applyCorrections(text, answer.corrections));
        return true;
      },
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that a hotkey is heard
  useEffect(() => {
    if (heard && document.activeElement === field.current) run();
  }, [heard]);
  useEffect(() => () => panel.getState().close(), [panel]);

  const isDone = isOurs && status === 'done';
  return (
    <>
      <textarea
        ref={field}
        className="sample"
        rows={3}
        value={text}
        spellCheck={false}
        aria-label={t('welcome.sampleLabel')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="sample-bar">
        <button
          type="button"
          className="button"
          disabled={isOurs && status === 'working'}
          onClick={run}
        >
          {t('tool.proofread')}
        </button>
        {isDone && corrections.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => void panel.getState().replace()}
          >
            {t('panel.replace')}
          </button>
        )}
        <span role="status" className="step-state">
          {isOurs && status === 'working' && t('panel.reading')}
          {isOurs && status === 'failed' && t('welcome.sampleFailed')}
          {isDone && corrections.length === 0 && t('panel.none')}
          {isDone &&
            corrections.length > 0 &&
            t('panel.corrections', { count: corrections.length })}
        </span>
      </div>
      {isDone && corrections.length > 0 && (
        <ul className="sample-edits">
          {corrections.map((correction) => (
            <li key={correctionKey(correction)}>
              <del>{text.slice(correction.startIndex, correction.endIndex)}</del>{' '}
              <ins>{correction.correction}</ins>{' '}
              <span>{wordExplanation(correction, text, i18n.language)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
