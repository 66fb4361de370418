// To and fro between several wordings of one result.
import { useTranslation } from 'react-i18next';
import { NextIcon, PreviousIcon } from '../icons.tsx';

export function WordingSwitch(props: {
  /** Counted from 0. */
  index: number;
  count: number;
  names: { previous: string; next: string };
  show(index: number): void;
}) {
  const { t } = useTranslation();
  const { index, count, names, show } = props;
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={names.previous}
        disabled={index === 0}
        onClick={() => show(index - 1)}
      >
        <PreviousIcon />
      </button>
      <span className="card-position">{t('rewrite.position', { index: index + 1, count })}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={names.next}
        disabled={index === count - 1}
        onClick={() => show(index + 1)}
      >
        <NextIcon />
      </button>
    </>
  );
}
