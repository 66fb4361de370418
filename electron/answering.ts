// Who answers a request: the engine's process with the model that comes with Pilcrow, the larger model that the
// user may have chosen, and a server that they may have set up. Joined here, so that each request is counted
// where it was answered.
import path from 'node:path';
import { safeStorage } from 'electron';
import type { Problem } from '../contract/errors.ts';
import type { ToolName } from '../contract/task.ts';
import type { Activity } from './activity.ts';
import { Beyond } from './beyond.ts';
import { BeyondHost } from './beyond-host.ts';
import { EngineHost } from './engine-host.ts';
import { Models } from './models.ts';
import { isKeySafe } from './notifications/service.ts';
import { ServerKeys } from './store/keys.ts';
import type { SettingsStore } from './store/settings.ts';
import type { Windows } from './windows.ts';

export interface AnsweringParts {
  /** Of the bundled processes. */
  code: string;
  /** Of the bundled model and adapters. */
  models: string;
  userFolder: string;
  logFolder: string;
  settings: SettingsStore;
  activity: Activity;
  windows: Windows;
  /** The engine's process has died in the middle of its work. */
  onEngineDied(problem: Problem): void;
}

export interface Answering {
  engine: EngineHost;
  library: Models;
  beyond: Beyond;
  /** Has what a tool needs loaded before it is asked. */
  warmUp(tool: ToolName): void;
  close(): void;
}

/** Makes the three; no process is started yet. */
export function openAnswering(parts: AnsweringParts): Answering {
  const { code, models, userFolder, logFolder, settings, activity, windows } = parts;
  const onRefused = (address: string) => activity.refused(address);
  const engine = new EngineHost({
    entry: path.join(code, 'engine-process.cjs'),
    arguments: [
      process.env.PILCROW_BUNDLE ?? path.join(models, 'bundle'),
      path.join(models, 'adapters'),
      path.join(userFolder, 'engine-cache'),
      logFolder,
      path.join(userFolder, 'adapters'),
    ],
    processor: settings.get().processor,
    onState: (state) => windows.broadcast({ kind: 'engine', state }),
    onDied: parts.onEngineDied,
    onRefused,
    onLarger: (state) => library.largerIs(state),
  });
  const library = new Models({
    entry: path.join(code, 'models-process.cjs'),
    onState: (state) => windows.broadcast({ kind: 'models', state }),
    onChosen: (place) => engine.chooseLarger(place),
    activity,
  });
  const beyond = new Beyond({
    host: new BeyondHost(path.join(code, 'beyond-process.cjs'), onRefused),
    keys: new ServerKeys(userFolder, safeStorage),
    isKeySafe,
    ledger: activity.store,
    settings: () => settings.get(),
    changeSettings: (changed) => {
      windows.broadcast({ kind: 'settings', settings: settings.change({ beyond: changed }) });
    },
    runOnDevice: (request, port, byLarger) => {
      activity.onDevice(request.tool, (byLarger && library.larger) || undefined);
      engine.run(request, port, byLarger);
    },
    models: () => ({ bundled: engine.state.model ?? '', larger: library.larger }),
  });
  return {
    engine,
    library,
    beyond,
    warmUp: (tool) => engine.warmUp(tool, settings.get().writing.dialect),
    close() {
      engine.close();
      library.close();
      beyond.close();
    },
  };
}
