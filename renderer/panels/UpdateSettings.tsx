// New versions: whether they are looked for, what was found, and the one next step.
import { useTranslation } from 'react-i18next';
import type { Bridge } from '../../contract/api.ts';
import type { UpdateState, UpdateSettings as Value } from '../../contract/updates.ts';
import { wordProblem } from '../i18n.ts';
import { Group } from './Group.tsx';
import { SwitchRow } from './rows.tsx';
import { wordSize } from './sizes.ts';

/** What a button asks main for in each phase, and how it is called. */
const STEP = {
  idle: ['lookForUpdate', 'look'],
  newest: ['lookForUpdate', 'look'],
  looking: ['stopUpdate', 'stop'],
  found: ['downloadUpdate', 'download'],
  downloading: ['stopUpdate', 'stop'],
  ready: ['installUpdate', 'install'],
} as const;

export function UpdateSettings(props: {
  value: Value;
  state: UpdateState;
  call: Bridge['call'];
  onChange(value: Value): void;
}) {
  const { t, i18n } = useTranslation();
  const { host, phase, version, found, done, total, problem } = props.state;
  if (host === null) {
    return (
      <Group title={t('updates.title')}>
        <p className="row">{t('updates.none')}</p>
      </Group>
    );
  }
  const told = problem && wordProblem(problem, i18n.language);
  const [ask, name] = STEP[phase];
  const size = (bytes: number) => wordSize(bytes, i18n.language);
  return (
    <Group title={t('updates.title')} detail={t('updates.detail', { host })}>
      <SwitchRow
        label={t('updates.automatic')}
        checked={props.value.automatic}
        onChange={(automatic) => props.onChange({ automatic })}
      />
      <div className="row">
        <span role="status">
          {t(`updates.phase.${phase}`, {
            version,
            found: found ?? '',
            done: size(done),
            total: size(total),
          })}
        </span>
        {phase === 'downloading' && (
          <progress
            aria-label={t('updates.progress')}
            max={total || 1}
            {...(total > 0 && { value: done })}
          />
        )}
        <button type="button" className="button" onClick={() => void props.call(ask, {})}>
          {t(`updates.${name}`)}
        </button>
      </div>
      {told && (
        <p className="row-problem" role="alert">
          {told.message} {told.advice}
        </p>
      )}
    </Group>
  );
}
