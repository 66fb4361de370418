// What an Activity page shows after a while: work on this computer, on a server, at a service, and what
// was refused.
import type { ActivityEntry } from '../../contract/activity.ts';

const LOCAL: Omit<ActivityEntry, 'id' | 'time' | 'tool'> = {
  model: 'SmolLM2-135M-Instruct',
  place: 'device',
  host: '',
  requestId: '',
  bytesSent: 0,
  bytesReceived: 0,
  masked: {},
  outcome: 'unfollowed',
};

export const ACTIVITY: ActivityEntry[] = [
  { ...LOCAL, id: 6, time: Date.UTC(2026, 10, 24, 17, 32), tool: 'proofread' },
  {
    id: 5,
    time: Date.UTC(2026, 10, 24, 17, 20),
    tool: 'rewrite',
    model: 'Qwen3-4B',
    place: 'server',
    host: 'models.example.org',
    requestId: '8c2f5e0a-7d1b-4a55-9b1e-0a4c3d2e1f00',
    bytesSent: 2914,
    bytesReceived: 8120,
    masked: { name: 3, email: 1 },
    outcome: 'answered',
  },
  {
    id: 4,
    time: Date.UTC(2026, 10, 24, 9, 2),
    tool: 'rewrite',
    model: 'claude-sonnet-4-5',
    place: 'service',
    host: 'api.anthropic.com',
    requestId: '17aa90e3-2c44-4f38-a6cf-53d20fbb1c22',
    bytesSent: 3405,
    bytesReceived: 412,
    masked: { name: 1, phone: 1, number: 2 },
    outcome: 'failed',
  },
  { ...LOCAL, id: 3, time: Date.UTC(2026, 10, 23, 15, 41), tool: 'summarize' },
  {
    ...LOCAL,
    id: 2,
    time: Date.UTC(2026, 10, 22, 11, 0),
    tool: 'connection',
    model: '',
    place: 'nowhere',
    host: 'tracker.example.com:443',
    outcome: 'refused',
  },
  { ...LOCAL, id: 1, time: Date.UTC(2025, 11, 3, 14, 10), tool: 'proofread' },
];
