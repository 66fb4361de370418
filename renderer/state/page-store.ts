// Which page the main window shows: the user turns it, and so does the tray, through main.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Bridge, PageName } from '../../contract/api.ts';

export const PAGES = PageName.options;
export type Page = PageName;

export interface PageStore {
  page: Page;
  open(page: Page): void;
}

export function createPageStore(bridge: Bridge): StoreApi<PageStore> {
  const store = createStore<PageStore>((set) => ({
    page: 'history',
    open: (page) => set({ page }),
  }));
  bridge.onEvent((event) => {
    if (event.kind === 'page') store.setState({ page: event.page });
  });
  return store;
}
