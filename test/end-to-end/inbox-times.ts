// Digest times for the tests of the inbox: now, and the minute after, since this one may be over by the time
// that it counts.
import type { Page } from '@playwright/test';

export async function setDigestTime(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const reply = await window.pilcrow?.call('getSettings', {});
    if (!reply?.ok) throw new Error('there are no settings');
    const minute = (later: number) =>
      new Date(Date.now() + later * 60_000).toTimeString().slice(0, 5);
    const inbox = { ...reply.value.inbox, digestTimes: [minute(0), minute(1)] };
    await window.pilcrow?.call('changeSettings', { inbox });
  });
}
