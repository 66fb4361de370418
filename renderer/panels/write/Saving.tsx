// Saving the text: the button that says where it goes, and what is said when it could not be written or kept.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { TextFile } from '../../../contract/api.ts';
import type { WriteStore } from '../../state/write-store.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

export interface SaveButtonProps {
  store: StoreApi<WriteStore>;
  /** Where the text goes; null when the user is to be asked. */
  file: TextFile | null;
  /** What the editor holds. */
  text: string;
  save(): void;
}

export function SaveButton({ store, file, text, save }: SaveButtonProps) {
  const { t } = useTranslation();
  const { texts, isBusy, latest } = useStore(store, ({ saving }) => saving);
  const isSaved = file !== null && texts.get(file.id) === text;
  const saidSaved = isSaved && latest === file.id ? t('write.saved', { name: file.name }) : null;
  const label = file ? t('write.saveTo', { name: file.name }) : t('write.save');
  return (
    <>
      <button
        type="button"
        className="button quiet write-save"
        title={`${label} (Ctrl+S)`}
        disabled={isSaved || isBusy || text.trim() === ''}
        onClick={save}
      >
        {saidSaved ?? label}
      </button>
      <span className="hidden" role="status">
        {saidSaved}
      </span>
    </>
  );
}

export interface SaveProblemProps {
  store: StoreApi<WriteStore>;
  /** Asks for another place. */
  saveAs(): void;
}

export function SaveProblem({ store, saveAs }: SaveProblemProps) {
  const { t } = useTranslation();
  const { saving, draftProblem, dropProblem } = useStore(store);
  const first = useRef<HTMLButtonElement>(null);
  // Not for the draft, which is kept while the user types.
  useEffect(() => {
    if (saving.problem) first.current?.focus();
  }, [saving.problem]);
  const problem = saving.problem ?? draftProblem;
  if (problem === null) return null;
  return (
    <ProblemNotice title={t('write.notSaved')} problem={problem}>
      <button type="button" className="button" ref={first} onClick={saveAs}>
        {t('write.saveAs')}
      </button>
      <button type="button" className="button quiet" onClick={dropProblem}>
        {t('write.close')}
      </button>
    </ProblemNotice>
  );
}
