// What no page may do, whatever it tries: go to another address, open windows, get permissions, or
// request anything but the app's own files. Together with the pages' own content policy, this is why
// nothing leaves the computer.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { log } from './log.ts';

/**
 * Call once, when the app is ready and before the first window. `folder` holds our pages; `onRefused` hears
 * of every other address that a page asked for.
 */
export function lockDown(folder: string, onRefused: (address: string) => void): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const isOurs = fileOf(details.url)?.startsWith(folder + path.sep) ?? false;
    const allowed = isOurs || details.url.startsWith('devtools:');
    if (!allowed) {
      log.error('A request of a page was refused');
      onRefused(originOf(details.url));
    }
    callback({ cancel: !allowed });
  });
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Whom a page wanted to reach; what it wanted to say there is not kept. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || new URL(url).protocol : '';
}

/** The path of a file: address, null for any other. Compared as paths: encodings of URLs differ. */
export function fileOf(url: string): string | null {
  try {
    return path.normalize(fileURLToPath(url));
  } catch {
    return null;
  }
}
