// The list of applications whose selections are never read, with a field to add one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from './icons.tsx';

export interface ExcludedApplicationsProps {
  applications: readonly string[];
  onChange(applications: string[]): void;
}

export function ExcludedApplications({ applications, onChange }: ExcludedApplicationsProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const entered = name.trim().toLowerCase();
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (entered === '') return;
          if (!applications.includes(entered)) onChange([...applications, entered].sort());
          setName('');
        }}
      >
        <input
          type="text"
          maxLength={128}
          aria-label={t('settings.excluded')}
          placeholder={t('settings.excludedPlaceholder')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={entered === ''}>
          {t('settings.add')}
        </button>
      </form>
      {applications.length > 0 && (
        <ul className="row tags">
          {applications.map((application) => (
            <li className="chip" key={application}>
              {application}
              <button
                type="button"
                className="icon-button"
                aria-label={t('settings.remove', { application })}
                onClick={() => onChange(applications.filter((other) => other !== application))}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
