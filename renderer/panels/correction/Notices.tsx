// What went wrong or turned out otherwise, above the text: a failed run, a Replace that became a
// copy, a selection that cannot be written back to.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wordProblem } from '../../i18n.ts';
import type { PanelState } from '../../state/panel.ts';
import { AlertIcon } from '../icons.tsx';

export interface NoticesProps {
  state: PanelState;
  openMain(page: 'models'): void;
  /** What can be done about a failed run, below its message. */
  children?: ReactNode;
}

export function Notices({ state, openMain, children }: NoticesProps) {
  const { t, i18n } = useTranslation();
  const { status, problem, notice, session } = state;
  if (status === 'failed' && problem) {
    const { message, advice } = wordProblem(problem, i18n.language);
    // To have selected nothing is no failure.
    const tone = ['no-selection', 'password-field'].includes(problem.code) ? 'warning' : 'problem';
    return (
      <Box tone={tone} title={message} detail={advice}>
        {/^(bundle|adapter)-/.test(problem.code) && (
          <button type="button" className="link" onClick={() => openMain('models')}>
            {t('panel.openModels')}
          </button>
        )}
        {children}
      </Box>
    );
  }
  if (notice?.kind === 'copied-instead') {
    const { message } = wordProblem(notice.problem, i18n.language);
    return <Box tone="warning" title={message} detail={t('panel.onClipboard')} />;
  }
  if (notice?.kind === 'refused') {
    const { message, advice } = wordProblem(notice.problem, i18n.language);
    return <Box tone="problem" title={message} detail={advice} />;
  }
  if (notice?.kind === 'word-added') {
    return <p className="panel-remark">{t('panel.wordAdded', { word: notice.word })}</p>;
  }
  // Who made a tool that copies or shows knows that nothing is replaced.
  const isMeantToReplace = session && (session.custom?.output ?? 'replace') === 'replace';
  if (isMeantToReplace && !session.canReplace && !session.problem && status !== 'failed') {
    return <p className="panel-remark">{t('panel.noReplace')}</p>;
  }
  return null;
}

interface BoxProps {
  tone: 'problem' | 'warning';
  title: string;
  detail: string;
  children?: ReactNode;
}

function Box({ tone, title, detail, children }: BoxProps) {
  return (
    <div className="notice" data-tone={tone} role="alert">
      <AlertIcon />
      <div>
        <strong>{title}</strong>
        <p>{detail}</p>
        {children}
      </div>
    </div>
  );
}
