// The rows that settings are made of: a switch, and a number.
import { useId } from 'react';

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

/** A whole number from 1 to `most`, taken when the field is left; what is none goes back to what it was. */
export function NumberRow(props: {
  label: string;
  /** What it is a number of. */
  unit: string;
  /** Null where the field is empty. */
  value: number | null;
  most: number;
  disabled?: boolean;
  onChange(value: number): void;
  /** Given where the field may be left empty. */
  onEmpty?(): void;
}) {
  const { label, unit, value, most, disabled, onChange, onEmpty } = props;
  const id = useId();
  const leave = (field: HTMLInputElement) => {
    const typed = field.valueAsNumber;
    const isEmpty = field.value === '' && onEmpty !== undefined;
    if (!field.validity.valid || (Number.isNaN(typed) && !isEmpty)) {
      field.value = String(value ?? '');
    } else if (isEmpty && value !== null) onEmpty();
    else if (!isEmpty && typed !== value) onChange(typed);
  };
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <span className="with-unit">
        <input
          id={id}
          key={value}
          type="number"
          min={1}
          max={most}
          placeholder={onEmpty && '–'}
          disabled={disabled}
          defaultValue={value ?? ''}
          onBlur={(event) => leave(event.target)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {unit}
      </span>
    </div>
  );
}
