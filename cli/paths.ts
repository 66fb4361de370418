// Where the model lies: in the package, unless the environment names another place.
import { homedir } from 'node:os';
import path from 'node:path';
import type { EngineOptions } from '../engine/engine.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** PILCROW_BUNDLE and PILCROW_ADAPTERS name other folders than the package's own. */
export function enginePaths(environment: NodeJS.ProcessEnv = process.env): EngineOptions {
  const cache = environment.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return {
    bundleFolder: environment.PILCROW_BUNDLE || path.join(ROOT, 'models', 'bundle'),
    adapterFolder: environment.PILCROW_ADAPTERS || path.join(ROOT, 'models', 'adapters'),
    cacheFolder: path.join(cache, 'pilcrow'),
  };
}
