// What Pilcrow knows about its own state: what works in this session, the model, times, files, and the
// last errors of the log; and a report of it to hand on, which main takes all names out of.
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Capability } from '../../contract/capabilities.ts';
import type { Diagnostics as Report } from '../../contract/diagnostics.ts';
import { wordCapability, wordProblem } from '../i18n.ts';
import type { DiagnosticsStore } from '../state/diagnostics-store.ts';
import { RecentErrors } from './diagnostics/RecentErrors.tsx';
import { Group } from './Group.tsx';
import { wordProcessor } from './Models.tsx';
import { wordMemory } from './sizes.ts';
import { longTime } from './time.ts';

export function Diagnostics({ store }: { store: StoreApi<DiagnosticsStore> }) {
  const { t, i18n } = useTranslation();
  const { report, problem, notice, load, copy, save } = useStore(store);
  useEffect(() => {
    void load();
  }, [load]);
  const worded = problem && wordProblem(problem, i18n.language);
  return (
    <div className="page-column">
      <h1>{t('main.diagnostics')}</h1>
      <p className="page-lead">{t('diagnostics.lead')}</p>
      {worded && (
        <div className="notice" data-tone="problem" role="alert">
          <div>
            <strong>{worded.message}</strong>
            <p>{worded.advice}</p>
          </div>
        </div>
      )}
      <div className="page-actions">
        <button type="button" className="button" disabled={!report} onClick={() => void copy()}>
          {t('diagnostics.copy')}
        </button>
        <button type="button" className="button" disabled={!report} onClick={() => void save()}>
          {t('diagnostics.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => void load()}>
          {t('diagnostics.again')}
        </button>
        <p className="page-notice" role="status">
          {notice && t(`diagnostics.notice.${notice}`)}
        </p>
      </div>
      {report && <Groups report={report} />}
    </div>
  );
}

function Groups({ report }: { report: Report }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  const { session, model, timings, storage, versions } = report;
  const problem = model.problem && wordProblem(model.problem, i18n.language);
  const milliseconds = (value: number) => `${number.format(Math.round(value))} ms`;
  const isOpen = storage.files.some(({ isPrivate }) => isPrivate === false);
  return (
    <>
      <Group title={t('diagnostics.session')}>
        <Fact name={t('diagnostics.desktop')}>{session.desktop || '—'}</Fact>
        {session.capabilities.map((found) => (
          <Fact key={found.name} name={t(`desktop.name.${found.name}`)} state={found.state}>
            {wordCapability(found, i18n.language).message}
          </Fact>
        ))}
        <Fact name={t('diagnostics.keyStore')} state={session.hasKeyStore ? 'works' : 'missing'}>
          {session.hasKeyStore ? t('diagnostics.available') : t('diagnostics.missing')}
        </Fact>
      </Group>
      <Group title={t('models.model')}>
        <Fact
          name={t('models.model')}
          state={!problem && model.name !== null ? 'works' : 'missing'}
        >
          {problem ? problem.message : (model.name ?? t('models.noModel'))}
        </Fact>
        {model.processor && (
          <Fact
            name={t('models.processor')}
            state={model.processor.problem === null ? 'works' : 'limited'}
          >
            {model.processor.problem
              ? wordProblem(model.processor.problem, i18n.language).message
              : wordProcessor(model.processor, t)}
          </Fact>
        )}
        <Fact name={t('models.memory')}>{wordMemory(model.residentBytes, i18n.language)}</Fact>
        <Fact name={t('diagnostics.ready')}>
          {timings.readyMilliseconds === null ? '—' : milliseconds(timings.readyMilliseconds)}
        </Fact>
        {timings.requests.toReversed().map((timing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of times has no other identity
          <Fact key={index} name={t(`tool.${timing.tool}`)}>
            {t('diagnostics.took', {
              total: milliseconds(timing.totalMilliseconds),
              first: milliseconds(timing.firstPieceMilliseconds ?? timing.totalMilliseconds),
              tokens: number.format(timing.generatedTokens),
            })}
          </Fact>
        ))}
      </Group>
      <Group title={t('diagnostics.files')}>
        <Fact
          name={t('diagnostics.free')}
          state={storage.freeBytes > 100 * 2 ** 20 ? 'works' : 'missing'}
        >
          {wordMemory(storage.freeBytes, i18n.language)}
        </Fact>
        <Fact name={t('diagnostics.kept')} state={isOpen ? 'limited' : 'works'}>
          {storage.files.map(({ name }) => name).join(', ') || t('diagnostics.nothing')}
        </Fact>
        <Fact
          name={t('diagnostics.setAside')}
          state={storage.setAside.length === 0 ? 'works' : 'limited'}
        >
          {storage.setAside.join(', ') || t('diagnostics.nothing')}
        </Fact>
      </Group>
      <RecentErrors lines={report.errors} />
      <Group title={t('diagnostics.versions')}>
        {Object.entries(versions).map(([name, version]) => (
          <Fact key={name} name={name}>
            {version || '—'}
          </Fact>
        ))}
      </Group>
      <p className="page-lead made">
        {t('diagnostics.made', { time: longTime(report.made, i18n.language) })}
      </p>
    </>
  );
}

/** Without a state: a fact that is neither good nor bad. */
function Fact(props: { name: string; state?: Capability['state']; children: ReactNode }) {
  const { t } = useTranslation();
  const { name, state, children } = props;
  return (
    <div className="row fact">
      <span className="fact-name">{name}</span>
      <span className="fact-value">
        {state !== undefined && (
          <span
            className="dot"
            data-status={state}
            role="img"
            aria-label={t(`desktop.state.${state}`)}
          />
        )}
        {children}
      </span>
    </div>
  );
}
