// Says to screen readers what others see happen: once at the end, and never for each edit that
// streams in. Problems are not here, since their boxes are alerts.
import { useTranslation } from 'react-i18next';
import { type PanelState, resultText } from '../../state/panel.ts';

export function Announcer({ state }: { state: PanelState }) {
  const { t } = useTranslation();
  const { status, session, notice, corrections, stopped, preview } = state;
  let message = '';
  if (notice?.kind === 'copied') message = t('panel.onClipboard');
  else if (notice?.kind === 'word-added') message = t('panel.wordAdded', { word: notice.word });
  else if (preview) message = t(`consent.title.${preview.place}`, { host: preview.host });
  else if (status === 'working') {
    message = session?.request.tool === 'proofread' ? t('panel.reading') : t('panel.writing');
  } else if (status === 'done' && session?.request.tool === 'proofread') {
    const found =
      corrections.length > 0
        ? t('panel.corrections', { count: corrections.length })
        : t('panel.none');
    message = stopped ? t('panel.stopped') : found;
  } else if (status === 'done') {
    const rewriting = session?.request.tool === 'rewrite';
    const ending = rewriting ? t('panel.stoppedRewriting') : t('panel.stoppedSummary');
    message = stopped ? ending : resultText(state);
  }
  return (
    <div className="hidden" role="status">
      {message}
    </div>
  );
}
