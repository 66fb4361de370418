// `npm start`: runs the built app in Electron. Where Electron's binary is missing and can't be
// downloaded, says so in one line and runs the same app in the installed Chromium, on a screen of its
// own (Xvfb) when there is no display.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '..');
const ELECTRON = path.join(ROOT, 'node_modules', 'electron');
const STANDIN = path.join(ROOT, 'test', 'electron-standin', 'electron');
const DOWNLOADS = 'https://github.com/electron/electron/releases/download';
const DOWNLOAD_LIMIT_MS = 60_000;
const PROBE_LIMIT_MS = 4000;
const SCREEN = '1280x800x24';

/** Electron's program, downloaded now if need be; null where it can't be had. */
export async function electronBinary(): Promise<string | null> {
  if (process.env.PILCROW_NO_ELECTRON) return null;
  const installed = installedBinary();
  if (installed) return installed;
  if (!(await downloadAnswers())) return null;
  spawnSync(process.execPath, [path.join(ELECTRON, 'install.js')], {
    timeout: DOWNLOAD_LIMIT_MS,
    stdio: 'ignore',
  });
  return installedBinary();
}

function installedBinary(): string | null {
  const note = path.join(ELECTRON, 'path.txt');
  if (!existsSync(note)) return null;
  const binary = path.join(ELECTRON, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Asks first, because the downloader itself tries for minutes where the network says nothing. */
async function downloadAnswers(): Promise<boolean> {
  if (process.env.ELECTRON_MIRROR) return true;
  const fields = JSON.parse(readFileSync(path.join(ELECTRON, 'package.json'), 'utf8'));
  const { version } = fields as { version: string };
  try {
    const { ok } = await fetch(`${DOWNLOADS}/v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_LIMIT_MS),
    });
    return ok;
  } catch {
    return false;
  }
}

/** A program that outlives Ctrl+C, so that the app can close in order; with its first line. */
async function startHelper(
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ process: ChildProcess; line: string }> {
  const helper = spawn(program, args, {
    detached: true,
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = new Promise<never>((_, reject) => {
    helper.on('error', reject);
    helper.on('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  failed.catch(() => {}); // It ends with the app.
  const started = once(helper.stdio[3] as Readable, 'data') as Promise<[Buffer]>;
  const [line] = await Promise.race([started, failed]);
  return { process: helper, line: line.toString().trim() };
}

/** Screen, session bus and window manager of our own, where there is no display. */
async function openScreen(helpers: ChildProcess[]): Promise<NodeJS.ProcessEnv> {
  const environment = { ...process.env };
  const server = await startHelper(
    'Xvfb',
    ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-screen', '0', SCREEN],
    environment,
  );
  helpers.push(server.process);
  environment.DISPLAY = `:${server.line}`;
  console.log(`There is no display: Pilcrow is on the virtual screen ${environment.DISPLAY}.`);
  if (!environment.DBUS_SESSION_BUS_ADDRESS) {
    const args = ['--session', '--nofork', '--print-address=3'];
    const bus = await startHelper('dbus-daemon', args, environment);
    helpers.push(bus.process);
    environment.DBUS_SESSION_BUS_ADDRESS = bus.line;
  }
  const options = { detached: true, env: environment, stdio: 'ignore' } as const;
  helpers.push(spawn('openbox', ['--sm-disable'], options));
  return environment;
}

/** Resolves with the app's exit code. */
async function runApp(program: string, environment: NodeJS.ProcessEnv): Promise<number> {
  console.log('Pilcrow waits in the tray: select text and press Ctrl+Alt+P. Ctrl+C here ends it.');
  // Chromium's sandbox does not work for root.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(program, [...switches, ROOT, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  const [code] = (await once(app, 'exit')) as [number | null];
  return code ?? 1;
}

async function main(): Promise<number> {
  const binary = await electronBinary();
  if (!binary) {
    console.log("Electron's binary can't be had here: Pilcrow runs in the installed Chromium.");
  }
  const program = binary ?? STANDIN;
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY;
  if (hasScreen) return runApp(program, process.env);
  const helpers: ChildProcess[] = [];
  try {
    return await runApp(program, await openScreen(helpers));
  } finally {
    for (const helper of helpers.toReversed()) helper.kill();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
