// The user's own tools: what they do and how they are called, the form for one of them, and the files that
// they are shared in.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { type CustomTool, NO_WISH, withTools } from '../../contract/custom-tools.ts';
import { ToolName } from '../../contract/task.ts';
import { wordProblem } from '../i18n.ts';
import { keyCaps } from '../state/accelerator.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import { useActionWords } from './custom/action-words.ts';
import { ToolForm } from './custom/ToolForm.tsx';

const newTool = (): CustomTool => ({
  id: crypto.randomUUID(),
  name: '',
  icon: '★',
  hotkey: '',
  action: { ...NO_WISH, tone: 'professional', length: 'shorter' },
  place: 'auto',
  output: 'replace',
});

/** Those that come with Pilcrow are called as its tools are. */
const isOurs = (adapter: string) => ToolName.options.some((name) => name === adapter);

export function Tools({ store }: { store: StoreApi<SettingsStore> }) {
  const { t, i18n } = useTranslation();
  const { settings, engine, taken, problem, change, importTools, exportTools } = useStore(store);
  const [edited, setEdited] = useState<CustomTool | null>(null);
  const [notice, setNotice] = useState('');
  const words = useActionWords();
  if (!settings) return null;
  const { customTools: tools, hotkeys } = settings;
  const ownAdapters = (engine?.adapters ?? []).filter((name) => !isOurs(name));
  const isTaken = (hotkey: string) =>
    hotkey !== '' &&
    (taken.includes(hotkey) ||
      Object.values(hotkeys).includes(hotkey) ||
      tools.some((tool) => tool.id !== edited?.id && tool.hotkey === hotkey));
  const keep = (customTools: CustomTool[], said: string) => {
    void change({ customTools });
    setEdited(null);
    setNotice(said);
  };
  const save = (tool: CustomTool) => {
    const isNew = tools.every(({ id }) => id !== tool.id);
    const changed = isNew
      ? withTools(tools, [tool], [])
      : tools.map((other) => (other.id === tool.id ? tool : other));
    keep(changed, t('tools.saved', { name: tool.name }));
  };
  return (
    <div className="page-column">
      <h1>{t('main.tools')}</h1>
      <p className="page-lead">{t('tools.lead')}</p>
      {problem && (
        <div className="notice" data-tone="problem" role="alert">
          <div>
            <strong>{wordProblem(problem, i18n.language).message}</strong>
            <p>{wordProblem(problem, i18n.language).advice}</p>
          </div>
        </div>
      )}
      {tools.length > 0 && (
        <ul className="group-rows tools">
          {tools.map((tool) => (
            <li className="row" key={tool.id}>
              <span className="tool-icon" aria-hidden="true">
                {tool.icon || '¶'}
              </span>
              <span className="tool-words">
                <strong>{tool.name}</strong>
                <span className="tool-detail">{words(tool)}</span>
              </span>
              {tool.hotkey !== '' && (
                <span className="keys">
                  {keyCaps(tool.hotkey).map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </span>
              )}
              <button
                type="button"
                className="button"
                aria-label={t('tools.editOf', { name: tool.name })}
                onClick={() => setEdited(tool)}
              >
                {t('tools.edit')}
              </button>
              <button
                type="button"
                className="button quiet"
                aria-label={t('tools.removeOf', { name: tool.name })}
                onClick={() =>
                  keep(
                    tools.filter(({ id }) => id !== tool.id),
                    t('tools.removed', { name: tool.name }),
                  )
                }
              >
                {t('tools.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {tools.length === 0 && !edited && <p className="tools-none">{t('tools.none')}</p>}
      {edited ? (
        <ToolForm
          key={edited.id}
          tool={edited}
          isTaken={isTaken}
          adapters={ownAdapters}
          onSave={save}
          onCancel={() => setEdited(null)}
        />
      ) : (
        <div className="page-actions">
          <button type="button" className="button primary" onClick={() => setEdited(newTool())}>
            {t('tools.new')}
          </button>
          <button
            type="button"
            className="button"
            onClick={async () => {
              const count = await importTools();
              setNotice(count === null ? '' : t('tools.imported', { count }));
            }}
          >
            {t('tools.import')}
          </button>
          <button
            type="button"
            className="button"
            disabled={tools.length === 0}
            onClick={async () => setNotice((await exportTools()) ? t('tools.exported') : '')}
          >
            {t('tools.export')}
          </button>
        </div>
      )}
      <p className="page-notice" role="status">
        {notice}
      </p>
    </div>
  );
}
