// A list of short texts with a field to add one: excluded applications, own words.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from './icons.tsx';

export interface TagListProps {
  label: string;
  placeholder: string;
  maximumLength: number;
  values: readonly string[];
  /** What is stored for what was typed. */
  normalize?(typed: string): string;
  onChange(values: string[]): void;
}

export function TagList(props: TagListProps) {
  const { label, placeholder, values, maximumLength, normalize = (typed) => typed } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const entered = normalize(typed.trim());
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (entered === '') return;
          if (!values.includes(entered)) props.onChange([...values, entered].sort());
          setTyped('');
        }}
      >
        <input
          type="text"
          maxLength={maximumLength}
          aria-label={label}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button" disabled={entered === ''}>
          {t('settings.add')}
        </button>
      </form>
      {values.length > 0 && (
        <ul className="row tags">
          {values.map((value) => (
            <li className="chip" key={value}>
              {value}
              <button
                type="button"
                className="icon-button"
                aria-label={t('settings.remove', { value })}
                onClick={() => props.onChange(values.filter((other) => other !== value))}
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
