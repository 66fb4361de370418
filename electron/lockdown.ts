// What no page may do, whatever it tries: go to another address, open windows, get permissions, or
// request anything but the app's own files. Together with the pages' own content policy, this is why
// nothing leaves the computer.
import { pathToFileURL } from 'node:url';
import { app, session } from 'electron';

/** Call once, when the app is ready and before the first window. `folder` holds our pages. */
export function lockDown(folder: string): void {
  const ours = `${pathToFileURL(folder).href}/`;
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const allowed = details.url.startsWith(ours) || details.url.startsWith('devtools:');
    if (!allowed) console.error(`Refused a request to ${details.url.slice(0, 200)}`);
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
