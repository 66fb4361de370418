// The form for one of the user's own tools. Nothing is kept before Save.
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomAction, type CustomTool, NO_WISH } from '../../../contract/custom-tools.ts';
import { RewriteOptions, SummarizeOptions } from '../../../contract/task.ts';
import { HotkeyField } from '../HotkeyField.tsx';
import { Segmented } from '../Segmented.tsx';

export interface ToolFormProps {
  tool: CustomTool;
  isTaken(hotkey: string): boolean;
  /** Names of the adapters that the user has added. */
  adapters: readonly string[];
  onSave(tool: CustomTool): void;
  onCancel(): void;
}

/** `instruction` is rewriting in the user's own words, `adapter` by an adapter of the user's own. */
type Kind = CustomAction['tool'] | 'instruction' | 'adapter';

const FIRST: Record<Kind, CustomAction> = {
  rewrite: { ...NO_WISH, tone: 'professional' },
  instruction: NO_WISH,
  adapter: NO_WISH,
  summarize: { tool: 'summarize', type: 'key-points', length: 'short' },
  proofread: { tool: 'proofread' },
};

export function ToolForm({ tool, isTaken, adapters, onSave, onCancel }: ToolFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState(tool);
  const [kind, setKind] = useState<Kind>(kindOf(tool.action));
  // One that is gone from this computer is still what the tool says.
  const known =
    kindOf(tool.action) === 'adapter' ? [adapterOf(tool.action), ...adapters] : adapters;
  const offered = [...new Set(known)];
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { action } = draft;
  const change = (changes: Partial<CustomTool>) => setDraft({ ...draft, ...changes });
  const needsLarger = (choice: string) => t('rewrite.needsLarger', { choice });
  const isWhole = draft.name.trim() !== '' && hasWish(kind, action);
  const select = <T extends string>(
    label: string,
    value: T,
    options: readonly { value: T; label: string }[],
    onChange: (value: T) => void,
  ) => (
    <div className="row">
      <label htmlFor={`${id}-${label}`}>{label}</label>
      <select
        id={`${id}-${label}`}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      className="tool-form group"
      aria-label={draft.name || t('tools.new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSave({ ...draft, name: draft.name.trim(), icon: draft.icon.trim() });
      }}
    >
      <div className="group-rows">
        <div className="row">
          <label htmlFor={`${id}-name`}>{t('tools.name')}</label>
          <span className="with-unit">
            <input
              type="text"
              className="tool-icon-field"
              aria-label={t('tools.icon')}
              maxLength={8}
              value={draft.icon}
              onChange={(event) => change({ icon: event.target.value })}
            />
            <input
              ref={first}
              id={`${id}-name`}
              type="text"
              maxLength={40}
              required
              placeholder={t('tools.namePlaceholder')}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          </span>
        </div>
        {select<Kind>(
          t('tools.action'),
          kind,
          [
            { value: 'rewrite', label: t('tool.rewrite') },
            { value: 'summarize', label: t('tool.summarize') },
            { value: 'proofread', label: t('tool.proofread') },
            { value: 'instruction', label: needsLarger(t('tools.instruction')) },
            ...(offered.length > 0
              ? [{ value: 'adapter', label: t('tools.byAdapter') } as const]
              : []),
          ],
          (chosen) => {
            setKind(chosen);
            const [adapter = ''] = offered;
            change({ action: chosen === 'adapter' ? { ...NO_WISH, adapter } : FIRST[chosen] });
          },
        )}
        {kind === 'instruction' && action.tool === 'rewrite' && (
          <div className="row tool-instruction">
            <label htmlFor={`${id}-instruction`}>{t('tools.instruction')}</label>
            <textarea
              id={`${id}-instruction`}
              rows={3}
              maxLength={2000}
              placeholder={t('tools.instructionPlaceholder')}
              value={action.instruction}
              onChange={(event) =>
                change({ action: { ...action, instruction: event.target.value } })
              }
            />
          </div>
        )}
        {kind === 'adapter' &&
          select(
            t('tools.adapter'),
            adapterOf(action),
            offered.map((value) => ({ value, label: value })),
            (adapter) => change({ action: { ...NO_WISH, adapter } }),
          )}
        {kind === 'rewrite' && action.tool === 'rewrite' && (
          <>
            {select(
              t('rewrite.toneLabel'),
              action.tone,
              RewriteOptions.shape.tone.def.innerType.options.map((value) => ({
                value,
                label: t(`rewrite.tone.${value}`),
              })),
              (tone) => change({ action: { ...action, tone } }),
            )}
            {select(
              t('rewrite.lengthLabel'),
              action.length,
              RewriteOptions.shape.length.def.innerType.options.map((value) => {
                const label = t(`rewrite.length.${value}`);
                return { value, label: value === 'longer' ? needsLarger(label) : label };
              }),
              (length) => change({ action: { ...action, length } }),
            )}
          </>
        )}
        {action.tool === 'summarize' && (
          <>
            {select(
              t('summary.typeLabel'),
              action.type,
              SummarizeOptions.shape.type.def.innerType.options.map((value) => {
                const label = t(`summary.${value}`);
                const isLarger = value === 'teaser' || value === 'table';
                return { value, label: isLarger ? needsLarger(label) : label };
              }),
              (type) => change({ action: { ...action, type } }),
            )}
            {select(
              t('summary.lengthLabel'),
              action.length,
              SummarizeOptions.shape.length.def.innerType.options.map((value) => ({
                value,
                label: t(`summary.${value}`),
              })),
              (length) => change({ action: { ...action, length } }),
            )}
          </>
        )}
        {kind !== 'adapter' &&
          select(
            t('tools.place'),
            draft.place,
            (['auto', 'device', 'larger'] as const).map((value) => ({
              value,
              label: t(`tools.places.${value}`),
            })),
            (place) => change({ place }),
          )}
        <div className="row">
          <span>{t('tools.output')}</span>
          <Segmented<CustomTool['output']>
            label={t('tools.output')}
            value={draft.output}
            options={(['replace', 'copy', 'show'] as const).map((value) => ({
              value,
              label: t(`tools.outputs.${value}`),
            }))}
            onChange={(output) => change({ output })}
          />
        </div>
        <div className="row">
          <span>{t('tools.hotkey')}</span>
          <HotkeyField
            label={t('tools.hotkey')}
            accelerator={draft.hotkey}
            taken={isTaken(draft.hotkey)}
            onChange={(hotkey) => change({ hotkey })}
          />
        </div>
      </div>
      <div className="page-actions">
        <button type="submit" className="button primary" disabled={!isWhole}>
          {t('tools.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('tools.cancel')}
        </button>
      </div>
    </form>
  );
}

function adapterOf(action: CustomAction): string {
  return action.tool === 'rewrite' ? action.adapter : '';
}

function kindOf(action: CustomAction): Kind {
  if (action.tool !== 'rewrite') return action.tool;
  if (action.adapter !== '') return 'adapter';
  return action.instruction === '' ? 'rewrite' : 'instruction';
}

/** A tool that asks for nothing would do nothing. */
function hasWish(kind: Kind, action: CustomAction): boolean {
  if (action.tool !== 'rewrite') return true;
  if (kind === 'adapter') return action.adapter !== '';
  if (kind === 'instruction') return action.instruction.trim() !== '';
  return action.tone !== 'as-is' || action.length !== 'as-is';
}
