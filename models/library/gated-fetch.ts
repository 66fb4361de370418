// Fetches for a hub through a gate: leave is asked for each host as the hub leads there, and given back when
// the download is over, with every connection that was opened under it.
import type { HubFetch } from './hub.ts';

export function gatedFetch(
  permit: (url: string) => { close(): void },
  onHost: (host: string) => void = () => {},
): { fetch: HubFetch; close(): void } {
  const permits = new Map<string, { close(): void }>();
  return {
    fetch(url, options) {
      const { origin, host } = new URL(url);
      if (!permits.has(origin)) {
        permits.set(origin, permit(origin));
        onHost(host);
      }
      return fetch(url, { ...options, redirect: 'manual' });
    },
    close() {
      for (const leave of permits.values()) leave.close();
      permits.clear();
    },
  };
}
