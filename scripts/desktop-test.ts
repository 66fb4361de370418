// Runs the end-to-end tests with the stand-in for Electron, or with the real binary when
// PILCROW_REAL_ELECTRON is set, in a network namespace of their own that has a loopback device and no
// route: what would connect anywhere fails there. Arguments go to Playwright.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const environment = { ...process.env };
if (!environment.PILCROW_REAL_ELECTRON) {
  environment.ELECTRON_OVERRIDE_DIST_PATH = path.join(ROOT, 'test', 'electron-standin');
}
const playwright = path.join(ROOT, 'node_modules', '.bin', 'playwright');
const command = [playwright, 'test', ...process.argv.slice(2)];
const run = spawnSync('/usr/bin/env', [...withoutRoute(), ...command], {
  cwd: ROOT,
  stdio: 'inherit',
  env: environment,
});
process.exitCode = run.status ?? 1;

/** What to put before a command so that it runs without a route; nothing where that can't be had. */
function withoutRoute(): string[] {
  const namespace = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const [program = '', ...rest] = [...namespace, 'true'];
  if (spawnSync(program, rest).status === 0) return namespace;
  console.log(
    'Without a network namespace (it takes root and iproute2), the tests have the network.',
  );
  return [];
}
