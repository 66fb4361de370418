// A platform's surroundings when the app is not there.
import type { PlatformHost } from '../../electron/platform/platform.ts';

export const NO_HOST: PlatformHost = {
  ownApplications: [],
  ownWindows: () => [],
  portalToken: () => null,
  keepPortalToken: () => {},
  readClipboard: async () => ({ text: '', html: null }),
  writeClipboard: async () => {},
  keepClipboard: async () => async () => {},
};
