// Fetches for a hub through a gate: leave is asked for each host as the hub leads there, and given back when
// the download is over, with every connection that was opened under it.
import type { HubFetch } from './hub.ts';

export function gatedFetch(
  permit: (url: string) => { close(): void },
  onHost: (host: string) => void = () => {},
  onBytes: (bytes: number) => void = () => {},
): { fetch: HubFetch; close(): void } {
  const permits = new Map<string, { close(): void }>();
  return {
    async fetch(url, options) {
      const { origin, host } = new URL(url);
      if (!permits.has(origin)) {
        permits.set(origin, permit(origin));
        onHost(host);
      }
      const response = await fetch(url, { ...options, redirect: 'manual' });
      if (response.body === null) return response;
      const counted = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            onBytes(piece.length);
            controller.enqueue(piece);
          },
        }),
      );
      const { status, headers } = response;
      return new Response(counted, { status, headers });
    },
    close() {
      for (const leave of permits.values()) leave.close();
      permits.clear();
    },
  };
}
