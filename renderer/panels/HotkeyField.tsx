// A hotkey, shown as key caps; pressing it records the next combination. While it records, every key
// belongs to it, Tab excepted, so that nobody is caught inside.
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceleratorOf, keyCaps } from '../state/accelerator.ts';

export interface HotkeyFieldProps {
  /** What the hotkey starts. */
  label: string;
  accelerator: string;
  /** Another program has it. */
  taken?: boolean;
  onChange(accelerator: string): void;
}

export function HotkeyField({ label, accelerator, taken = false, onChange }: HotkeyFieldProps) {
  const { t } = useTranslation();
  const [recording, setRecording] = useState(false);
  const caps = keyCaps(accelerator);
  return (
    <span className="hotkey">
      <button
        type="button"
        className="hotkey-button"
        aria-pressed={recording}
        data-recording={recording}
        onClick={() => setRecording(true)}
        onBlur={() => setRecording(false)}
        onKeyDown={(event) => {
          if (!recording || event.key === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          const bare = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
          if (bare && event.key === 'Escape') return setRecording(false);
          const recorded =
            bare && event.key === 'Backspace' ? '' : acceleratorOf(event.nativeEvent);
          if (recorded === null) return;
          setRecording(false);
          if (recorded !== accelerator) onChange(recorded);
        }}
      >
        <span className="hidden">{label}: </span>
        {recording && <span>{t('settings.record')}</span>}
        {!recording && caps.length === 0 && <span>{t('settings.noHotkey')}</span>}
        {!recording &&
          caps.map((cap, index) => (
            <Fragment key={cap}>
              {index > 0 && ' + '}
              <kbd>{cap}</kbd>
            </Fragment>
          ))}
      </button>
      {taken && !recording && (
        <span className="hotkey-hint" data-tone="warning" role="alert">
          {t('settings.taken')}
        </span>
      )}
      {recording && <span className="hotkey-hint">{t('settings.recordHint')}</span>}
    </span>
  );
}
