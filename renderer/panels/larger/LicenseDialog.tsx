// Asked before each download: what comes, from where, and under which licence.
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CatalogEntry, Mirror } from '../../../contract/models.ts';
import { wordSize } from '../sizes.ts';

const HUB = 'huggingface.co';

interface LicenseDialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  entry: CatalogEntry | null;
  onClose: () => void;
  onAccept: (id: string, mirror: string) => void;
}

export function LicenseDialog({ dialog, entry, onClose, onAccept }: LicenseDialogProps) {
  const { t, i18n } = useTranslation();
  const [mirror, setMirror] = useState('');
  const isAddress = Mirror.safeParse(mirror).success;
  return (
    <dialog ref={dialog} aria-labelledby="license-title" onClose={onClose}>
      {entry && (
        <>
          <h2 id="license-title" className="dialog-title">
            {t('larger.licenseTitle', { name: entry.name })}
          </h2>
          <p className="dialog-text">
            {t('larger.licenseDetail', {
              size: wordSize(entry.aboutDownloadBytes, i18n.language),
              repository: entry.repository,
              host: mirror !== '' && isAddress ? new URL(mirror).host : HUB,
              license: entry.license.name,
            })}
          </p>
          <p className="dialog-text models-license">{entry.license.url}</p>
          <label className="models-mirror">
            {t('larger.mirror')}
            <input
              type="url"
              value={mirror}
              placeholder={`https://${HUB}`}
              aria-invalid={!isAddress}
              onChange={(event) => setMirror(event.target.value.trim())}
            />
          </label>
          <form method="dialog">
            <button type="submit" className="button">
              {t('history.cancel')}
            </button>
            <button
              type="submit"
              className="button primary"
              disabled={!isAddress}
              onClick={() => onAccept(entry.id, mirror)}
            >
              {t('larger.accept')}
            </button>
          </form>
        </>
      )}
    </dialog>
  );
}
