// The main window: navigation on the left, one page on the right.
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ActivityStore } from '../state/activity-store.ts';
import type { DiagnosticsStore } from '../state/diagnostics-store.ts';
import type { HistoryStore } from '../state/history-store.ts';
import type { InboxStore } from '../state/inbox-store.ts';
import type { ModelsStore } from '../state/models-store.ts';
import { PAGES, type Page, type PageStore } from '../state/page-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import type { WriteStore } from '../state/write-store.ts';
import { Activity } from './Activity.tsx';
import { Desktop } from './Desktop.tsx';
import { Diagnostics } from './Diagnostics.tsx';
import { History } from './History.tsx';
import { Inbox } from './Inbox.tsx';
import {
  ActivityIcon,
  DesktopIcon,
  DiagnosticsIcon,
  GearIcon,
  HistoryIcon,
  InboxIcon,
  ModelIcon,
  ToolsIcon,
  WelcomeIcon,
  WriteIcon,
} from './icons.tsx';
import { Models } from './Models.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Settings } from './Settings.tsx';
import { Tools } from './Tools.tsx';
import { Welcome } from './Welcome.tsx';
import { Write } from './Write.tsx';

const ICONS: Record<Page, ComponentType> = {
  welcome: WelcomeIcon,
  inbox: InboxIcon,
  tools: ToolsIcon,
  write: WriteIcon,
  history: HistoryIcon,
  activity: ActivityIcon,
  models: ModelIcon,
  desktop: DesktopIcon,
  settings: GearIcon,
  diagnostics: DiagnosticsIcon,
};

export interface MainWindowProps {
  pageStore: StoreApi<PageStore>;
  settingsStore: StoreApi<SettingsStore>;
  historyStore: StoreApi<HistoryStore>;
  activityStore: StoreApi<ActivityStore>;
  modelsStore: StoreApi<ModelsStore>;
  inboxStore: StoreApi<InboxStore>;
  writeStore: StoreApi<WriteStore>;
  diagnosticsStore: StoreApi<DiagnosticsStore>;
}

export function MainWindow({
  pageStore,
  settingsStore,
  historyStore,
  activityStore,
  modelsStore,
  inboxStore,
  writeStore,
  diagnosticsStore,
}: MainWindowProps) {
  const { t } = useTranslation();
  const { page, open } = useStore(pageStore);
  return (
    <div className="window">
      <nav className="sidebar" aria-label={t('main.navigation')}>
        <p className="brand">
          <span className="mark" aria-hidden="true">
            ¶
          </span>
          Pilcrow
        </p>
        {PAGES.map((name) => {
          const PageIcon = ICONS[name];
          return (
            <button
              key={name}
              type="button"
              className="nav-item"
              aria-current={name === page ? 'page' : undefined}
              onClick={() => open(name)}
            >
              <PageIcon />
              {t(`main.${name}`)}
            </button>
          );
        })}
      </nav>
      <main className="page" key={page}>
        <PageBoundary>
          {page === 'welcome' && (
            <Welcome pageStore={pageStore} settingsStore={settingsStore} writeStore={writeStore} />
          )}
          {page === 'inbox' && <Inbox store={inboxStore} settingsStore={settingsStore} />}
          {page === 'write' && (
            <Write store={writeStore} pageStore={pageStore} settingsStore={settingsStore} />
          )}
          {page === 'history' && <History store={historyStore} settingsStore={settingsStore} />}
          {page === 'activity' && <Activity store={activityStore} />}
          {page === 'models' && <Models store={settingsStore} modelsStore={modelsStore} />}
          {page === 'desktop' && <Desktop store={settingsStore} />}
          {page === 'tools' && <Tools store={settingsStore} />}
          {page === 'settings' && <Settings store={settingsStore} />}
          {page === 'diagnostics' && <Diagnostics store={diagnosticsStore} />}
        </PageBoundary>
      </main>
    </div>
  );
}
