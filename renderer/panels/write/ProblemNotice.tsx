// Why something did not become of a file or the text: what, the reason, what to do, and buttons for that.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/errors.ts';
import { wordProblem } from '../../i18n.ts';

export interface ProblemNoticeProps {
  title: string;
  problem: Problem;
  /** Buttons. */
  children: ReactNode;
}

export function ProblemNotice({ title, problem, children }: ProblemNoticeProps) {
  const { i18n } = useTranslation();
  const { message, advice } = wordProblem(problem, i18n.language);
  return (
    <div className="notice write-opened" data-tone="problem" role="alert">
      <div>
        <strong>{title}</strong>
        <p>
          {message} {advice}
        </p>
      </div>
      <div className="write-opened-buttons">{children}</div>
    </div>
  );
}
