// The panel's title bar: what runs, where the text came from, and the way out. Also the drag handle.
import { useTranslation } from 'react-i18next';
import type { PanelState } from '../../state/panel.ts';
import { CloseIcon, GearIcon } from '../icons.tsx';

export interface HeaderProps {
  state: PanelState;
  onClose(): void;
  openMain(page: 'settings'): void;
}

export function Header({ state, onClose, openMain }: HeaderProps) {
  const { t } = useTranslation();
  const { session, status, progress } = state;
  return (
    <header className="panel-header">
      <span className="mark" aria-hidden="true">
        {session?.custom?.icon || '¶'}
      </span>
      <h1>{session ? (session.custom?.name ?? t(`tool.${session.request.tool}`)) : 'Pilcrow'}</h1>
      {session?.application && (
        <span className="panel-source">
          {t('panel.from', { application: session.application })}
        </span>
      )}
      <span className="spring" />
      <button
        type="button"
        className="icon-button"
        aria-label={t('panel.settings')}
        title={t('panel.settings')}
        onClick={() => openMain('settings')}
      >
        <GearIcon />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('panel.close')}
        title={`${t('panel.close')} (Esc)`}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      {status === 'working' && (
        <progress
          className="panel-progress"
          aria-label={t('panel.progressLabel')}
          {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
        />
      )}
    </header>
  );
}
