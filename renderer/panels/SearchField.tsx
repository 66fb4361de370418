// A field to search a list with, as the inbox and the history have it.
import type { Ref } from 'react';
import { SearchIcon } from './icons.tsx';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange(query: string): void;
  className?: string;
  ref?: Ref<HTMLInputElement>;
}

export function SearchField({
  label,
  value,
  onChange,
  className = 'search',
  ref,
}: SearchFieldProps) {
  return (
    <div className={className}>
      <span className="search-icon">
        <SearchIcon />
      </span>
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
