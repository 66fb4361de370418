// The ledger: what is written is read back, nobody's words are in it, and its report can be read by others.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ActivityStore, activityReport } from '../../electron/store/activity.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-activity-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TIME = Date.UTC(2026, 10, 24, 17, 32);
const LOCAL = { model: 'small', place: 'device', outcome: 'unfollowed' } as const;

it('keeps every request, follows it to its end, and sums up', () => {
  const store = new ActivityStore(folder);
  store.add({ ...LOCAL, tool: 'proofread', time: TIME });
  const sent = store.add({
    tool: 'rewrite',
    model: 'large',
    place: 'server',
    host: 'models.example.org',
    requestId: 'r-1',
    outcome: 'running',
    time: TIME + 1,
  });
  store.change(sent, {
    bytesSent: 900,
    bytesReceived: 80,
    masked: { name: 2 },
    outcome: 'answered',
  });
  store.add({
    tool: 'connection',
    model: '',
    place: 'nowhere',
    host: 'x.example:443',
    outcome: 'refused',
    time: TIME + 2,
  });
  expect(store.list('sent', 10)).toEqual([
    {
      id: sent,
      time: TIME + 1,
      tool: 'rewrite',
      model: 'large',
      place: 'server',
      host: 'models.example.org',
      requestId: 'r-1',
      bytesSent: 900,
      bytesReceived: 80,
      masked: { name: 2 },
      outcome: 'answered',
    },
  ]);
  expect(store.list('all', 2).map(({ tool }) => tool)).toEqual(['connection', 'rewrite']);
  expect(store.list('refused', 10).map(({ host }) => host)).toEqual(['x.example:443']);
  expect(store.totals()).toEqual({ device: 1, sent: 1, bytesSent: 900, refused: 1 });
  expect(statSync(path.join(folder, 'activity.db')).mode & 0o777).toBe(0o600);
  store.close();
});

it('calls failed what was running when the app ended, and forgets what is older than a year', () => {
  const first = new ActivityStore(folder);
  const away = { tool: 'rewrite', model: 'large', place: 'service', outcome: 'running' } as const;
  first.add({ ...away, time: TIME });
  first.add({ ...LOCAL, tool: 'proofread', time: TIME - 366 * 24 * 60 * 60 * 1000 });
  first.close();
  const second = new ActivityStore(folder);
  second.expire(TIME);
  expect(second.list('all', 10).map(({ tool, outcome }) => [tool, outcome])).toEqual([
    ['rewrite', 'failed'],
  ]);
  second.clear();
  expect(second.totals()).toEqual({ device: 0, sent: 0, bytesSent: 0, refused: 0 });
  second.close();
});

it('reports as CSV, without formulas for a spreadsheet, and as JSON', () => {
  const store = new ActivityStore(folder);
  const model = '=HYPERLINK("http://x.example")';
  store.add({ ...LOCAL, tool: 'proofread', model, time: TIME, masked: { name: 1, email: 2 } });
  const entries = store.list('all', 10);
  expect(activityReport(entries, 'csv')).toBe(
    'time,tool,model,place,host,requestId,bytesSent,bytesReceived,masked,outcome\r\n' +
      '2026-11-24T17:32:00.000Z,proofread,"\'=HYPERLINK(""http://x.example"")",device,,,0,0,' +
      '"{""name"":1,""email"":2}",unfollowed\r\n',
  );
  expect(JSON.parse(activityReport(entries, 'json'))).toEqual([
    { ...entries[0], time: '2026-11-24T17:32:00.000Z' },
  ]);
  store.close();
});
