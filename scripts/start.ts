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

/** The display that there is, or one that lives as long as the app. */
async function openDisplay(): Promise<{ display: string; helpers: ChildProcess[] }> {
  const existing = process.env.DISPLAY;
  if (existing) return { display: existing, helpers: [] };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb has not started; set DISPLAY or install the package xvfb');
  });
  const started = once(server.stdio[3] as Readable, 'data') as Promise<[Buffer]>;
  const [number] = await Promise.race([started, failed]);
  failed.catch(() => {}); // It ends with the app.
  const display = `:${number.toString().trim()}`;
  console.log(`There is no display: Pilcrow is on the virtual screen ${display}.`);
  const manager = spawn('openbox', ['--sm-disable'], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  return { display, helpers: [manager, server] };
}

/** Resolves with the app's exit code. */
async function runApp(program: string, environment: NodeJS.ProcessEnv): Promise<number> {
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
  if (process.platform !== 'linux') return runApp(binary ?? STANDIN, process.env);
  const { display, helpers } = await openDisplay();
  try {
    return await runApp(binary ?? STANDIN, { ...process.env, DISPLAY: display });
  } finally {
    for (const helper of helpers) helper.kill();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
