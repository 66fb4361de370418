// A file that was opened with Pilcrow while a text is on the page: nothing of either is lost until the user
// says where the file's text goes. Also says why a file could not be read.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../contract/api.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

export interface OpenedFileBarProps {
  file: OpenedFile;
  /** There is room for both texts. */
  fits: boolean;
  put(place: 'all' | 'behind'): void;
  letGo(): void;
}

export function OpenedFileBar({ file, fits, put, letGo }: OpenedFileBarProps) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file is a question of its own
  useEffect(() => first.current?.focus(), [file]);
  if (file.status === 'failed') {
    return (
      <ProblemNotice title={t('write.notOpened', { name: file.name })} problem={file.problem}>
        <button type="button" className="button" ref={first} onClick={letGo}>
          {t('write.close')}
        </button>
      </ProblemNotice>
    );
  }
  return (
    <div className="notice write-opened" data-tone="warning" role="alert">
      <div>
        <strong>{t('write.opened', { name: file.name })}</strong>
        <p>{fits ? t('write.openedDetail') : t('write.openedNoRoom')}</p>
      </div>
      <div className="write-opened-buttons">
        {fits && (
          <button type="button" className="button" ref={first} onClick={() => put('behind')}>
            {t('write.openBehind')}
          </button>
        )}
        <button
          type="button"
          className="button"
          ref={fits ? null : first}
          onClick={() => put('all')}
        >
          {t('write.openInstead')}
        </button>
        <button type="button" className="button quiet" onClick={letGo}>
          {t('write.openNot')}
        </button>
      </div>
    </div>
  );
}
