// Keeps a page that breaks from taking the whole window along: says what happened, and shows the page anew.
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, toProblem } from '../../contract/errors.ts';
import { wordProblem } from '../i18n.ts';

/** A class, because React tells no function of an error below it. */
export class PageBoundary extends Component<{ children: ReactNode }, { problem: Problem | null }> {
  override state: { problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: toProblem(error) };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return <Broken problem={problem} showAgain={() => this.setState({ problem: null })} />;
  }
}

function Broken({ problem, showAgain }: { problem: Problem; showAgain(): void }) {
  const { t, i18n } = useTranslation();
  const { message, advice } = wordProblem(problem, i18n.language);
  return (
    <div className="page-column">
      <div className="notice" data-tone="problem" role="alert">
        <div>
          <strong>{message}</strong>
          <p>{advice}</p>
          <button type="button" className="link" onClick={showAgain}>
            {t('main.showAgain')}
          </button>
        </div>
      </div>
    </div>
  );
}
