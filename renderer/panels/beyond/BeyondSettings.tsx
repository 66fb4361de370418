// The settings of a larger model: where it is, which texts go there, and what an application's text may do.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BeyondSettings as Value } from '../../../contract/connection.ts';
import { Permission } from '../../../contract/connection.ts';
import { ToolName } from '../../../contract/task.ts';
import type { Bridge } from '../../client.ts';
import { Group } from '../Group.tsx';
import { CloseIcon } from '../icons.tsx';
import { NumberRow, SwitchRow } from '../rows.tsx';
import { TagList } from '../TagList.tsx';
import { ServerForm } from './ServerForm.tsx';

export interface BeyondSettingsProps {
  value: Value;
  call: Bridge['call'];
  onChange(value: Value): void;
}

export function BeyondSettings({ value, call, onChange }: BeyondSettingsProps) {
  const { t } = useTranslation();
  const permissionId = useId();
  const change = (changes: Partial<Value>) => onChange({ ...value, ...changes });
  const toggled = (tool: ToolName, on: boolean) =>
    on ? [...value.tools, tool] : value.tools.filter((other) => other !== tool);
  return (
    <>
      <Group title={t('beyond.title')} detail={t('beyond.detail')}>
        <ServerForm
          value={value.connection}
          call={call}
          onChange={(connection) => change({ connection })}
        />
      </Group>
      {value.connection && (
        <>
          <Group title={t('beyond.when')} detail={t('beyond.whenDetail')}>
            {ToolName.options.map((tool) => (
              <SwitchRow
                key={tool}
                label={t('beyond.tool', { tool: t(`tool.${tool}`) })}
                checked={value.tools.includes(tool)}
                onChange={(on) => change({ tools: toggled(tool, on) })}
              />
            ))}
            <SwitchRow
              label={t('beyond.otherLanguages')}
              checked={value.otherLanguages}
              onChange={(otherLanguages) => change({ otherLanguages })}
            />
            <NumberRow
              label={t('beyond.longerThan')}
              unit={t('beyond.words')}
              value={value.longerThan}
              most={1_000_000}
              onChange={(longerThan) => change({ longerThan })}
              onEmpty={() => change({ longerThan: null })}
            />
          </Group>
          <Group title={t('beyond.may')} detail={t('beyond.mayDetail')}>
            <SwitchRow
              label={t('beyond.mask')}
              checked={value.mask}
              onChange={(mask) => change({ mask })}
            />
            <div className="row">
              <label htmlFor={permissionId}>{t('beyond.everyApplication')}</label>
              <PermissionChoice
                id={permissionId}
                value={value.permission}
                onChange={(permission) => change({ permission })}
              />
            </div>
            <TagList
              label={t('beyond.application')}
              placeholder={t('inbox.settings.applicationPlaceholder')}
              maximumLength={128}
              values={[]}
              normalize={(typed) => typed.toLowerCase()}
              onChange={([name]) =>
                name && change({ applications: { [name]: 'never', ...value.applications } })
              }
            />
            {Object.entries(value.applications).map(([name, permission]) => (
              <div className="row" key={name}>
                <span>{name}</span>
                <span className="with-unit">
                  <PermissionChoice
                    label={t('beyond.permissionOf', { name })}
                    value={permission}
                    onChange={(changed) =>
                      change({ applications: { ...value.applications, [name]: changed } })
                    }
                  />
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={t('settings.remove', { value: name })}
                    onClick={() => {
                      const { [name]: _gone, ...applications } = value.applications;
                      change({ applications });
                    }}
                  >
                    <CloseIcon />
                  </button>
                </span>
              </div>
            ))}
          </Group>
        </>
      )}
    </>
  );
}

function PermissionChoice(props: {
  id?: string;
  label?: string;
  value: Permission;
  onChange(value: Permission): void;
}) {
  const { t } = useTranslation();
  return (
    <select
      id={props.id}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(Permission.parse(event.target.value))}
    >
      {Permission.options.map((permission) => (
        <option key={permission} value={permission}>
          {t(`beyond.permission.${permission}`)}
        </option>
      ))}
    </select>
  );
}
