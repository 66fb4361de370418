// The rows that settings are made of: a switch, and a number of days.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export function SwitchRow(props: {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  return (
    <label className="row">
      <span>{props.label}</span>
      <input
        type="checkbox"
        className="switch"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </label>
  );
}

/** A whole number of days from 1 to `most`, taken when the field is left; what is none goes back. */
export function DaysRow(props: {
  label: string;
  value: number;
  most: number;
  disabled?: boolean;
  onChange(days: number): void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="row">
      <label htmlFor={id}>{props.label}</label>
      <span className="with-unit">
        <input
          id={id}
          key={props.value}
          type="number"
          min={1}
          max={props.most}
          disabled={props.disabled}
          defaultValue={props.value}
          onBlur={(event) => {
            const days = event.target.valueAsNumber;
            if (!event.target.validity.valid || Number.isNaN(days)) {
              event.target.value = String(props.value);
            } else if (days !== props.value) props.onChange(days);
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {t('settings.days')}
      </span>
    </div>
  );
}
