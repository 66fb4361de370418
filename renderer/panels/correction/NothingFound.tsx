// The end that people hope for: there is nothing to correct.
import { useTranslation } from 'react-i18next';
import { CheckIcon } from '../icons.tsx';

/** `stopped`: the user ended the work, so that nothing was found only so far. */
export function NothingFound({ stopped }: { stopped: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="panel-fine">
      <span className="fine-mark" aria-hidden="true">
        <CheckIcon />
      </span>
      <div>
        <strong>{stopped ? t('panel.noneSoFar') : t('panel.none')}</strong>
        <p>{stopped ? t('panel.stopped') : t('panel.noneDetail')}</p>
      </div>
    </div>
  );
}
