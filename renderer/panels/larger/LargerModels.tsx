// Larger models beside the bundled one: what is installed and which is used, what can be downloaded, and the
// work that goes on. Nothing is downloaded before its licence was shown and accepted.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { CatalogEntry } from '../../../contract/models.ts';
import { wordProblem } from '../../i18n.ts';
import type { ModelsStore } from '../../state/models-store.ts';
import { wordSize } from '../sizes.ts';
import { JobRow } from './JobRow.tsx';
import { LicenseDialog } from './LicenseDialog.tsx';

export function LargerModels({ store }: { store: StoreApi<ModelsStore> }) {
  const { t, i18n } = useTranslation();
  const { state, problem, choose, remove, import: importModel } = useStore(store);
  const [wanted, setWanted] = useState<CatalogEntry | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => void store.getState().load(), [store]);
  useEffect(() => {
    if (wanted) dialog.current?.showModal();
  }, [wanted]);
  if (!state) return null;
  const { catalog, installed, jobs, chosen, larger, freeBytes } = state;
  const failed = larger?.status === 'failed' ? larger.problem : null;
  const told = problem ?? failed;
  const nameOf = (id: string) => catalog.find((entry) => entry.id === id)?.name ?? id;
  const offered = catalog.filter(
    ({ id }) => ![...installed, ...jobs].some((other) => other.id === id),
  );
  const sizeOf = (bytes: number) => wordSize(bytes, i18n.language);
  return (
    <section className="models-larger" aria-labelledby="models-larger">
      <h2 id="models-larger">{t('larger.title')}</h2>
      <p className="page-lead">{t('larger.lead')}</p>
      {told && (
        <div className="notice" data-tone="problem" role="alert">
          <div>
            <strong>{wordProblem(told, i18n.language).message}</strong>
            <p>{wordProblem(told, i18n.language).advice}</p>
            {failed && <p>{t('larger.bundledServes')}</p>}
          </div>
        </div>
      )}
      <ul className="models-list" aria-label={t('larger.installed')}>
        <li>
          <div className="models-what">
            <strong>{t('larger.none')}</strong>
            <span>{t('larger.noneDetail')}</span>
          </div>
          <Use isUsed={chosen === null} name={t('larger.none')} onUse={() => void choose(null)} />
        </li>
        {installed.map(({ id, bytes, license, source, followsInstructions }) => (
          <li key={id}>
            <div className="models-what">
              <strong>{nameOf(id)}</strong>
              <span>
                {[sizeOf(bytes), license, briefly(source)].join(' · ')}
                {!followsInstructions && ` · ${t('larger.followsNone')}`}
              </span>
            </div>
            <button
              type="button"
              className="button quiet"
              aria-label={t('larger.removeName', { name: nameOf(id) })}
              onClick={() => void remove(id)}
            >
              {t('larger.remove')}
            </button>
            <Use
              isUsed={chosen === id}
              name={nameOf(id)}
              isDisabled={!followsInstructions}
              onUse={() => void choose(id)}
            />
          </li>
        ))}
        {jobs.map((job) => (
          <JobRow
            key={job.id}
            job={job}
            name={nameOf(job.id)}
            store={store}
            onResume={() => setWanted(catalog.find(({ id }) => id === job.id) ?? null)}
          />
        ))}
      </ul>
      <div className="models-head">
        <h3>{t('larger.available')}</h3>
        <span className="models-free">{t('larger.free', { size: sizeOf(freeBytes) })}</span>
        <span className="spring" />
        <button type="button" className="button" onClick={() => void importModel()}>
          {t('larger.import')}
        </button>
      </div>
      <ul className="models-list" aria-label={t('larger.available')}>
        {offered.map((entry) => (
          <li key={entry.id}>
            <div className="models-what">
              <strong>{entry.name}</strong>
              <span>
                {t('larger.sizes', {
                  download: sizeOf(entry.aboutDownloadBytes),
                  disk: sizeOf(entry.aboutBundleBytes),
                  memory: sizeOf(entry.aboutMemoryBytes),
                })}
                {' · '}
                {entry.license.name}
              </span>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('larger.downloadName', { name: entry.name })}
              onClick={() => setWanted(entry)}
            >
              {t('larger.download')}
            </button>
          </li>
        ))}
      </ul>
      <LicenseDialog
        dialog={dialog as RefObject<HTMLDialogElement | null>}
        entry={wanted}
        onClose={() => setWanted(null)}
        onAccept={(id, mirror) => void store.getState().download(id, mirror)}
      />
    </section>
  );
}

/** A commit is told apart by its first digits. */
function briefly(source: string): string {
  return source.replace(/\b([0-9a-f]{8})[0-9a-f]{32}\b/, '$1');
}

interface UseProps {
  isUsed: boolean;
  name: string;
  isDisabled?: boolean;
  onUse: () => void;
}

function Use({ isUsed, name, isDisabled = false, onUse }: UseProps) {
  const { t } = useTranslation();
  if (isUsed) return <span className="chip">{t('larger.used')}</span>;
  return (
    <button
      type="button"
      className="button"
      disabled={isDisabled}
      aria-label={t('larger.useName', { name })}
      onClick={onUse}
    >
      {t('larger.use')}
    </button>
  );
}
