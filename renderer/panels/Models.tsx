// What the engine is doing and with which model; and the larger models that one can have beside it.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { EngineCounters, EngineState } from '../../contract/api.ts';
import { Processor, type ProcessorState } from '../../contract/processor.ts';
import { wordProblem } from '../i18n.ts';
import type { ModelsStore } from '../state/models-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { Group } from './Group.tsx';
import { LargerModels } from './larger/LargerModels.tsx';
import { Segmented } from './Segmented.tsx';
import { wordMemory } from './sizes.ts';

export interface ModelsProps {
  store: StoreApi<SettingsStore>;
  modelsStore: StoreApi<ModelsStore>;
}

export function Models({ store, modelsStore }: ModelsProps) {
  const { t, i18n } = useTranslation();
  const engine = useStore(store, (settings) => settings.engine);
  const settings = useStore(store, ({ settings: stored }) => stored);
  const change = useStore(store, (mirrored) => mirrored.change);
  const problem = engine?.problem && wordProblem(engine.problem, i18n.language);
  const graphics =
    engine?.processor?.problem && wordProblem(engine.processor.problem, i18n.language);
  return (
    <div className="page-column">
      <h1>{t('main.models')}</h1>
      <p className="page-lead">{t('models.privacy')}</p>
      {engine && (
        <>
          {problem && (
            <div className="notice" data-tone="problem" role="alert">
              <div>
                <strong>{problem.message}</strong>
                <p>{problem.advice}</p>
              </div>
            </div>
          )}
          <dl className="facts">
            <div>
              <dt>{t('models.engine')}</dt>
              <dd>
                <span className="dot" data-status={engine.status} aria-hidden="true" />
                {t(`models.status.${isResting(engine) ? 'resting' : engine.status}`)}
              </dd>
            </div>
            <div>
              <dt>{t('models.model')}</dt>
              <dd>{engine.model ?? t('models.noModel')}</dd>
            </div>
            <div>
              <dt>{t('models.adapters')}</dt>
              <dd>
                {engine.adapters.length === 0
                  ? t('models.noAdapters')
                  : engine.adapters.map((adapter) => (
                      <span className="chip" key={adapter}>
                        {adapter}
                      </span>
                    ))}
              </dd>
            </div>
            {engine.processor && (
              <div>
                <dt>{t('models.processor')}</dt>
                <dd>{wordProcessor(engine.processor, t)}</dd>
              </div>
            )}
            <div>
              <dt>{t('models.memory')}</dt>
              <dd>{wordMemory(engine.residentBytes, i18n.language)}</dd>
            </div>
            {engine.counters && (
              <div>
                <dt>{t('models.work')}</dt>
                <dd>{describeWork(engine.counters, t, i18n.language)}</dd>
              </div>
            )}
          </dl>
        </>
      )}
      {settings && (
        <Group title={t('models.processorTitle')} detail={t('models.processorDetail')}>
          <div className="row">
            <span>{t('models.processorWanted')}</span>
            <Segmented<Processor>
              label={t('models.processorWanted')}
              value={settings.processor}
              options={Processor.options.map((value) => ({
                value,
                label: t(`models.processors.${value}`),
              }))}
              onChange={(processor) => void change({ processor })}
            />
          </div>
          {graphics && (
            <p className="row-problem" role="status">
              {graphics.message} {graphics.advice}
            </p>
          )}
        </Group>
      )}
      <LargerModels store={modelsStore} />
    </div>
  );
}

/** What runs the model, by its kind and the runtime's name for it. */
export function wordProcessor({ used }: ProcessorState, t: TFunction): string {
  return used === 'cpu'
    ? t('models.processorUsed.cpu')
    : t('models.processorUsed.gpu', { name: used });
}

/** The model has left the memory. */
function isResting({ status, counters }: EngineState): boolean {
  return status === 'ready' && counters?.modelLoaded === false;
}

function describeWork(counters: EngineCounters, t: TFunction, language: string): string {
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const share = (part: number, all: number) => percent.format(all === 0 ? 0 : part / all);
  return t('models.workDone', {
    answers: number.format(counters.generations),
    words: number.format(counters.newTokens),
    reused: share(counters.reusedPromptTokens, counters.promptTokens),
    kept: share(counters.keptDrafts, counters.draftedTokens),
    loads: number.format(counters.adapterLoads),
    hits: number.format(counters.adapterHits),
    held: wordMemory(counters.adapterBytes, language),
    threads: number.format(counters.threads),
  });
}
