// session.defaultSession: webRequest and permission handlers. Request handlers are asked through the
// DevTools Fetch domain, so they see the requests of the app's windows only. Chromium takes no
// per-request permission answer, so a permission handler is asked beforehand, once per permission.
import { EventEmitter } from 'node:events';
import type { DevToolsSession } from './devtools.ts';
import { isRuntimeReady, openWindows, theBrowser } from './runtime.ts';

interface Details {
  url: string;
  method: string;
  resourceType: string;
  requestHeaders: Record<string, string>;
  responseHeaders?: Record<string, string[]>;
  statusCode?: number;
}
interface Decision {
  cancel?: boolean;
  redirectURL?: string;
  requestHeaders?: Record<string, string>;
  responseHeaders?: Record<string, string | string[]>;
}
type Listener = (details: Details, callback: (decision: Decision) => void) => void;
type PermissionHandler = (
  webContents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { isMainFrame: boolean; requestingUrl: string },
) => void;
type PermissionCheck = (webContents: unknown, permission: string, origin: string) => boolean;

interface PausedRequest {
  requestId: string;
  request: { url: string; method: string; headers: Record<string, string> };
  resourceType: string;
  frameId: string;
  responseStatusCode?: number;
  responseHeaders?: { name: string; value: string }[];
}

/** Electron's names for what Chromium's DevTools call otherwise. */
const PERMISSIONS: Record<string, string[]> = {
  media: ['videoCapture', 'audioCapture'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  'clipboard-read': ['clipboardReadWrite'],
  'clipboard-sanitized-write': ['clipboardSanitizedWrite'],
  'display-capture': ['displayCapture'],
  midi: ['midi'],
  'idle-detection': ['idleDetection'],
};

class WebRequest {
  readonly listeners = new Map<string, Listener>();
  onBeforeRequest = this.#registrar('onBeforeRequest');
  onBeforeSendHeaders = this.#registrar('onBeforeSendHeaders');
  onHeadersReceived = this.#registrar('onHeadersReceived');

  #registrar(stage: string) {
    return (filterOrListener: unknown, listener?: Listener | null) => {
      const chosen = typeof filterOrListener === 'function' ? filterOrListener : listener;
      if (chosen) this.listeners.set(stage, chosen as Listener);
      else this.listeners.delete(stage);
      for (const window of openWindows) window.whenAttached((page) => watchRequests(page, this));
    };
  }

  async ask(stage: string, details: Details): Promise<Decision> {
    const listener = this.listeners.get(stage);
    return listener ? new Promise((resolve) => listener(details, resolve)) : {};
  }
}

class Session extends EventEmitter {
  readonly webRequest = new WebRequest();

  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    for (const permission of Object.keys(PERMISSIONS)) {
      if (!handler) applyPermission(permission, 'prompt');
      else {
        const details = { isMainFrame: true, requestingUrl: '' };
        const callback = (granted: boolean) =>
          applyPermission(permission, granted ? 'granted' : 'denied');
        handler(null, permission, callback, details);
      }
    }
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    if (!handler) return;
    for (const permission of Object.keys(PERMISSIONS)) {
      if (!handler(null, permission, '')) applyPermission(permission, 'denied');
    }
  }

  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  async clearStorageData(): Promise<void> {}
}

function applyPermission(permission: string, setting: string): void {
  if (!isRuntimeReady()) throw new Error('Session can only be received when app is ready');
  for (const name of PERMISSIONS[permission] ?? []) {
    theBrowser()
      .devtools.send('Browser.setPermission', { permission: { name: dashed(name) }, setting })
      .catch((error: Error) => console.error(`permission ${permission}: ${error.message}`));
  }
}

/** Browser.setPermission takes the web's names: `videoCapture` is `camera` there. */
function dashed(name: string): string {
  const names: Record<string, string> = {
    videoCapture: 'camera',
    audioCapture: 'microphone',
    clipboardReadWrite: 'clipboard-read',
    clipboardSanitizedWrite: 'clipboard-write',
    displayCapture: 'display-capture',
    idleDetection: 'idle-detection',
  };
  return names[name] ?? name;
}

/** Documents always pass here, so that web-contents.ts can ask will-navigate. */
export async function watchRequests(page: DevToolsSession, webRequest: WebRequest): Promise<void> {
  const patterns: Record<string, string>[] = [
    { resourceType: 'Document', requestStage: 'Request' },
  ];
  if (webRequest.listeners.size > 0) patterns.push({ urlPattern: '*', requestStage: 'Request' });
  if (webRequest.listeners.has('onHeadersReceived')) {
    patterns.push({ urlPattern: '*', requestStage: 'Response' });
  }
  await page.send('Fetch.enable', { patterns });
}

/** Answers one paused request. `mayNavigate` says whether a document may load in the main frame. */
export async function answerRequest(
  page: DevToolsSession,
  webRequest: WebRequest,
  paused: PausedRequest,
  mayNavigate: (url: string) => Promise<boolean>,
): Promise<void> {
  const { requestId, request } = paused;
  const isResponse = paused.responseStatusCode !== undefined;
  const details: Details = {
    url: request.url,
    method: request.method,
    resourceType: paused.resourceType.toLowerCase(),
    requestHeaders: request.headers,
  };
  const isMainDocument = paused.resourceType === 'Document' && paused.frameId === page.targetId;
  const refuse = (errorReason: string) =>
    page.send('Fetch.failRequest', { requestId, errorReason });
  if (isResponse) {
    const responseHeaders = groupHeaders(paused.responseHeaders ?? []);
    const statusCode = paused.responseStatusCode as number;
    const answer = { ...details, responseHeaders, statusCode };
    const decision = await webRequest.ask('onHeadersReceived', answer);
    if (decision.cancel) await refuse('BlockedByClient');
    else if (!decision.responseHeaders) await page.send('Fetch.continueRequest', { requestId });
    else {
      await page.send('Fetch.continueResponse', {
        requestId,
        responseCode: statusCode,
        responseHeaders: flattenHeaders(decision.responseHeaders),
      });
    }
    return;
  }
  if (isMainDocument && !(await mayNavigate(request.url))) {
    await refuse('Aborted');
    return;
  }
  const before = await webRequest.ask('onBeforeRequest', details);
  const sending = before.cancel ? before : await webRequest.ask('onBeforeSendHeaders', details);
  if (before.cancel || sending.cancel) await refuse('BlockedByClient');
  else {
    const headers = sending.requestHeaders && flattenHeaders(sending.requestHeaders);
    const url = before.redirectURL;
    await page.send('Fetch.continueRequest', {
      requestId,
      ...(url ? { url } : {}),
      ...(headers ? { headers } : {}),
    });
  }
}

export type { PausedRequest };

function groupHeaders(headers: { name: string; value: string }[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { name, value } of headers) grouped[name] = [...(grouped[name] ?? []), value];
  return grouped;
}

function flattenHeaders(
  headers: Record<string, string | string[]>,
): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}

const defaultSession = new Session();
export const session = { defaultSession, fromPartition: () => defaultSession };
