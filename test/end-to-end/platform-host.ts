// A platform's surroundings when the app is not there.
import type { PlatformHost } from '../../electron/platform/platform.ts';
import { plain } from '../../electron/rich-text/rich-text.ts';

export const NO_HOST: PlatformHost = {
  ownApplications: [],
  ownWindows: () => [],
  portalToken: () => null,
  keepPortalToken: () => {},
  readClipboard: async () => plain(''),
  writeClipboard: async () => {},
  keepClipboard: async () => async () => {},
};
