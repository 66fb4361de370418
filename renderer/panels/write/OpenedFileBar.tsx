// A file that was opened with Pilcrow while a text is on the page: nothing of either is lost until the user
// says where the file's text goes. Also says why a file could not be read.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../contract/api.ts';
import { wordProblem } from '../../i18n.ts';

export interface OpenedFileBarProps {
  file: OpenedFile;
  /** There is room for both texts. */
  fits: boolean;
  put(place: 'all' | 'behind'): void;
  letGo(): void;
}

export function OpenedFileBar({ file, fits, put, letGo }: OpenedFileBarProps) {
  const { t, i18n } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file is a question of its own
  useEffect(() => first.current?.focus(), [file]);
  if (file.status === 'failed') {
    const { message, advice } = wordProblem(file.problem, i18n.language);
    return (
      <div className="notice write-opened" data-tone="problem" role="alert">
        <div>
          <strong>{t('write.notOpened', { name: file.name })}</strong>
          <p>
            {message} {advice}
          </p>
        </div>
        <button type="button" className="button" ref={first} onClick={letGo}>
          {t('write.close')}
        </button>
      </div>
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
