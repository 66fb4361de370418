// Runs the end-to-end tests with the stand-in for Electron, or with the real binary when
// PILCROW_REAL_ELECTRON is set. Arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const environment = { ...process.env };
if (!environment.PILCROW_REAL_ELECTRON) {
  environment.ELECTRON_OVERRIDE_DIST_PATH = path.join(ROOT, 'test', 'electron-standin');
}
const playwright = path.join(ROOT, 'node_modules', '.bin', 'playwright');
const run = spawnSync(playwright, ['test', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: environment,
});
process.exitCode = run.status ?? 1;
