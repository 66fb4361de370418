// Asks before something is gone for good; the way back is the first button.
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConfirmDialogProps {
  /** Whose showModal() asks. */
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  detail: string;
  confirm: string;
  onConfirm(): void;
}

export function ConfirmDialog({ dialog, title, detail, confirm, onConfirm }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      <p className="dialog-text">{detail}</p>
      <form method="dialog">
        <button type="submit" className="button">
          {t('history.cancel')}
        </button>
        <button type="submit" className="button danger" onClick={onConfirm}>
          {confirm}
        </button>
      </form>
    </dialog>
  );
}
