// Digest times for the tests of the inbox.
import type { Page } from '@playwright/test';

/** Now, and the minute after, since this one may be over by the time that it counts. */
export function digestNow(): string[] {
  const minute = (later: number) =>
    new Date(Date.now() + later * 60_000).toTimeString().slice(0, 5);
  return [minute(0), minute(1)];
}

export async function setDigestTimes(page: Page, digestTimes: string[]): Promise<void> {
  await page.evaluate(async (times) => {
    const reply = await window.pilcrow?.call('getSettings', {});
    if (!reply?.ok) throw new Error('there are no settings');
    const inbox = { ...reply.value.inbox, digestTimes: times };
    await window.pilcrow?.call('changeSettings', { inbox });
  }, digestTimes);
}
