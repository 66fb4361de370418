// Starts the page: connects the stores to the bridge, applies theme and language, and shows the
// window that the page's `data-window` names.
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connect } from './client.ts';
import { createI18n } from './i18n.ts';
import { CorrectionPanel } from './panels/Correction.tsx';
import { MainWindow } from './panels/MainWindow.tsx';
import { createActivityStore } from './state/activity-store.ts';
import { createDiagnosticsStore } from './state/diagnostics-store.ts';
import { createHistoryStore } from './state/history-store.ts';
import { createInboxStore } from './state/inbox-store.ts';
import { createModelsStore } from './state/models-store.ts';
import { createPageStore } from './state/page-store.ts';
import { createPanelStore } from './state/panel-store.ts';
import { createSettingsStore, languageOf } from './state/settings-store.ts';
import { createWriteStore } from './state/write-store.ts';
import './styles/base.css';
import './styles/panel.css';
import './styles/main.css';
import './styles/inbox.css';
import './styles/tools.css';
import './styles/write.css';
import './styles/activity.css';
import './styles/models.css';
import './styles/beyond.css';

const bridge = connect();
const page = document.documentElement;
const settingsStore = createSettingsStore(bridge);
const i18n = createI18n(languageOf('system', navigator.language));

settingsStore.subscribe(({ settings }) => {
  if (!settings) return;
  page.dataset.theme = settings.theme;
  const language = languageOf(settings.language, navigator.language);
  page.lang = language;
  if (i18n.language !== language) void i18n.changeLanguage(language);
});

const root = createRoot(document.getElementById('root') ?? document.body);
if (page.dataset.window === 'panel') {
  root.render(
    <I18nextProvider i18n={i18n}>
      <CorrectionPanel
        store={createPanelStore(bridge)}
        settingsStore={settingsStore}
        resize={(height) => void bridge.call('resizePanel', { height })}
        openMain={(target) => void bridge.call('openMain', { page: target })}
      />
    </I18nextProvider>,
  );
  void bridge.call('ready', { window: 'panel' });
} else {
  root.render(
    <I18nextProvider i18n={i18n}>
      <MainWindow
        pageStore={createPageStore(bridge)}
        settingsStore={settingsStore}
        historyStore={createHistoryStore(bridge)}
        activityStore={createActivityStore(bridge)}
        modelsStore={createModelsStore(bridge)}
        inboxStore={createInboxStore(bridge)}
        writeStore={createWriteStore(bridge)}
        diagnosticsStore={createDiagnosticsStore(bridge)}
      />
    </I18nextProvider>,
  );
  void bridge.call('ready', { window: 'main' });
}
void settingsStore.getState().load();
