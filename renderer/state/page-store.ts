// Which page the main window shows: the user turns it, and so does the tray, through main.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Bridge, PageName } from '../../contract/api.ts';
import type { CustomTool } from '../../contract/custom-tools.ts';
import type { ToolName } from '../../contract/task.ts';

export const PAGES = PageName.options;
export type Page = PageName;

export interface PageStore {
  page: Page;
  /** The tool whose hotkey was heard last while this page was shown; another object each time. */
  heard: { tool: ToolName; custom?: CustomTool | undefined } | null;
  open(page: Page): void;
}

export function createPageStore(bridge: Bridge): StoreApi<PageStore> {
  const store = createStore<PageStore>((set) => ({
    page: 'history',
    heard: null,
    open: (page) => set({ page, heard: null }),
  }));
  bridge.onEvent((event) => {
    if (event.kind === 'page') store.setState({ page: event.page, heard: null });
    if (event.kind === 'hotkey') {
      store.setState({ heard: { tool: event.tool, custom: event.custom } });
    }
  });
  return store;
}
