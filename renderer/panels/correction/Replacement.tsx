// What one correction takes away and what it puts there, as its card shows it.
import { useTranslation } from 'react-i18next';
import { showWhitespace } from '../../state/segments.ts';
import { ArrowIcon } from '../icons.tsx';

export function Replacement({ removed, inserted }: { removed: string; inserted: string }) {
  const { t } = useTranslation();
  return (
    <>
      {removed === '' && t('edit.insertion')}
      {inserted === '' && t('edit.removal')}
      {removed !== '' && <del>{showWhitespace(removed)}</del>}
      {removed !== '' && inserted !== '' && (
        <>
          <span className="hidden">{t('edit.becomes')}</span>
          <ArrowIcon />
        </>
      )}
      {inserted !== '' && <ins>{showWhitespace(inserted)}</ins>}
    </>
  );
}
