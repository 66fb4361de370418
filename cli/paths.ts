// Where the model lies (in the package, unless the environment names another place), and where the
// desktop app keeps its files.
import { homedir } from 'node:os';
import path from 'node:path';
import type { EngineOptions } from '../engine/engine.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * PILCROW_BUNDLE and PILCROW_ADAPTERS name other folders than the package's own, PILCROW_OWN_ADAPTERS
 * another than the one that the desktop app uses too. PILCROW_PROCESSOR=gpu has the models tried on the
 * graphics processor.
 */
export function enginePaths(
  environment: NodeJS.ProcessEnv = process.env,
): EngineOptions & { ownAdapterFolder: string } {
  const cache = environment.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return {
    bundleFolder: environment.PILCROW_BUNDLE || path.join(ROOT, 'models', 'bundle'),
    adapterFolder: environment.PILCROW_ADAPTERS || path.join(ROOT, 'models', 'adapters'),
    ownAdapterFolder:
      environment.PILCROW_OWN_ADAPTERS || path.join(applicationFolder(environment), 'adapters'),
    cacheFolder: path.join(cache, 'pilcrow'),
    ...(environment.PILCROW_PROCESSOR === 'gpu' && { processor: 'gpu' as const }),
  };
}

/** What Electron calls `userData`: settings, history and the log of the desktop app. */
export function applicationFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const home = homedir();
  const parent = {
    darwin: path.join(home, 'Library', 'Application Support'),
    win32: environment.APPDATA || path.join(home, 'AppData', 'Roaming'),
  }[process.platform as string];
  return path.join(
    parent ?? (environment.XDG_CONFIG_HOME || path.join(home, '.config')),
    'Pilcrow',
  );
}
