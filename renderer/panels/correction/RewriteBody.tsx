// The rewritten text: what it is to sound like, which runs it again, its difference from the original,
// and its other wordings. What only a larger model can do is there to be seen, and cannot be chosen.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { RewriteOptions } from '../../../contract/task.ts';
import { type PanelState, type PanelView, resultText } from '../../state/panel.ts';
import type { PanelStore } from '../../state/panel-store.ts';
import { Changes } from '../Changes.tsx';
import { Segmented } from '../Segmented.tsx';
import { WordingSwitch } from './WordingSwitch.tsx';

type Tone = RewriteOptions['tone'];
type Length = RewriteOptions['length'];
const TONES = RewriteOptions.shape.tone.def.innerType.options;

export function RewriteBody({ store }: { store: StoreApi<PanelStore> }) {
  const state = useStore(store, (panel) => panel.state);
  const { session } = state;
  const panel = store.getState();
  if (session?.request.tool !== 'rewrite') return null;
  const isThere = state.status !== 'failed' || state.written !== '';
  return (
    <>
      <div className="panel-toolbar">
        <Choices options={session.request.options} rewriteAs={panel.rewriteAs} />
      </div>
      <Describe
        key={session.request.options.instruction}
        instruction={session.request.options.instruction}
        ask={(instruction) =>
          void panel.rewriteAs({ tone: 'as-is', length: 'as-is', adapter: '', instruction })
        }
      />
      {isThere && <Result store={store} />}
    </>
  );
}

function Result({ store }: { store: StoreApi<PanelStore> }) {
  const { t } = useTranslation();
  const state = useStore(store, (panel) => panel.state);
  const { view, kept, missing, wording } = state;
  const panel = store.getState();
  return (
    <>
      <div className="panel-toolbar">
        <Segmented<PanelView>
          label={t('view.label')}
          value={view}
          options={(['both', 'original', 'corrected'] as const).map((value) => ({
            value,
            label: t(`rewrite.view.${value}`),
          }))}
          onChange={panel.setView}
        />
        <span className="spring" />
        <Wordings state={state} seek={panel.seekWordings} show={panel.showWording} />
      </div>
      <section
        className="panel-text panel-rewritten"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={t('panel.rewrittenLabel')}
        aria-busy={state.status === 'working'}
        lang="en"
      >
        <Text state={state} />
      </section>
      {wording === 0 &&
        kept.map(({ reason, sentences }) => (
          <p className="panel-remark" key={reason}>
            {t(`rewrite.kept.${reason}`, { count: sentences })}
          </p>
        ))}
      {wording === 0 && missing.length > 0 && (
        <p className="panel-remark" role="alert">
          {t('rewrite.missing', { list: missing.join(', ') })}
        </p>
      )}
    </>
  );
}

function Choices(props: {
  options: RewriteOptions;
  rewriteAs(options: Partial<RewriteOptions>): Promise<void>;
}) {
  const { t } = useTranslation();
  const { tone, length } = props.options;
  // One of the two must be a wish: without a tone the text can only become shorter.
  const setTone = (chosen: Tone) =>
    void props.rewriteAs({
      tone: chosen,
      instruction: '',
      adapter: '',
      ...(chosen === 'as-is' ? { length: 'shorter' } : {}),
    });
  const setLength = (chosen: Length) =>
    void props.rewriteAs({
      length: chosen,
      instruction: '',
      adapter: '',
      ...(chosen === 'as-is' && tone === 'as-is' ? { tone: 'professional' } : {}),
    });
  const needsLarger = (choice: string) => t('rewrite.needsLarger', { choice });
  return (
    <>
      <select
        aria-label={t('rewrite.toneLabel')}
        value={tone}
        onChange={(event) => setTone(event.target.value as Tone)}
      >
        {TONES.map((value) => (
          <option key={value} value={value}>
            {t(`rewrite.tone.${value}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('rewrite.lengthLabel')}
        value={length}
        onChange={(event) => setLength(event.target.value as Length)}
      >
        <option value="as-is">{t('rewrite.length.as-is')}</option>
        <option value="shorter">{t('rewrite.length.shorter')}</option>
        <option value="longer">{needsLarger(t('rewrite.length.longer'))}</option>
      </select>
    </>
  );
}

/** "Describe your change": without a larger model, the answer says that it takes one, and where it is. */
function Describe(props: { instruction: string; ask(instruction: string): void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(props.instruction);
  return (
    <form
      className="panel-toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') props.ask(typed.trim());
      }}
    >
      <input
        type="text"
        className="describe"
        maxLength={2000}
        aria-label={t('rewrite.describe')}
        placeholder={t('rewrite.needsLarger', { choice: t('rewrite.describe') })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={typed.trim() === ''}>
        {t('compose.change')}
      </button>
    </form>
  );
}

/** The way to other wordings, and between those that there are. */
function Wordings(props: { state: PanelState; seek(): Promise<void>; show(index: number): void }) {
  const { t } = useTranslation();
  const { session, wordings, wording, status } = props.state;
  if (session?.request.tool !== 'rewrite' || wordings.length === 0) return null;
  const sought = session.request.options.alternatives > 1;
  if (!sought || (status === 'working' && wordings.length === 1)) {
    return (
      <button
        type="button"
        className="link"
        disabled={status === 'working'}
        onClick={() => void props.seek()}
      >
        {t('rewrite.others')}
      </button>
    );
  }
  if (wordings.length === 1) return <span className="card-position">{t('rewrite.noOthers')}</span>;
  return (
    <WordingSwitch
      index={wording}
      count={wordings.length}
      names={{ previous: t('rewrite.previous'), next: t('rewrite.next') }}
      show={props.show}
    />
  );
}

function Text({ state }: { state: PanelState }) {
  const { session, status, view, written, seeking } = state;
  const original = session?.request.text ?? '';
  if (view === 'original') return original;
  const isWhole = status === 'done' && !state.stopped;
  if (view === 'both' && (isWhole || seeking)) {
    return <Changes before={original} after={resultText(state)} />;
  }
  if (written !== '') return resultText(state);
  if (status !== 'working') return null;
  return (
    <div className="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
