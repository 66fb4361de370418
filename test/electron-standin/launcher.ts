// Starts an app as Electron's binary would: understands its command line, lets require('electron')
// find the stand-in, opens the inspector when asked (Playwright connects there), and runs the app's
// main script before Chromium starts, so that the script can still set paths and switches.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AppPackage, app } from './app.ts';

const require = createRequire(import.meta.url);
const ELECTRON_VERSION = (require('electron/package.json') as { version: string }).version;

interface CommandLine {
  preloads: string[];
  inspectorPort: number | null;
  debuggingPort: number | null;
  switches: string[];
  application: string;
}

function parseArguments(args: string[]): CommandLine {
  const line: CommandLine = {
    preloads: [],
    inspectorPort: null,
    debuggingPort: null,
    switches: [],
    application: '.',
  };
  const valueAfter = (argument: string) => argument.slice(argument.indexOf('=') + 1);
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] as string;
    if (argument === '-r' || argument === '--require') line.preloads.push(args[++at] ?? '');
    else if (argument === '--inspect') line.inspectorPort = 9229;
    else if (argument.startsWith('--inspect=')) line.inspectorPort = Number(valueAfter(argument));
    else if (argument.startsWith('--remote-debugging-port=')) {
      line.debuggingPort = Number(valueAfter(argument));
    } else if (argument.startsWith('-')) line.switches.push(argument);
    else {
      line.application = argument; // What follows is the app's own.
      break;
    }
  }
  return line;
}

/** The folder with package.json, its fields, and the main script. */
function findApplication(target: string): { folder: string; fields: AppPackage; main: string } {
  type Fields = AppPackage & { main?: string };
  const read = (folder: string) =>
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Fields;
  if (statSync(target).isDirectory()) {
    const fields = read(target);
    return { folder: target, fields, main: path.join(target, fields.main ?? 'index.js') };
  }
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    try {
      return { folder, fields: read(folder), main: target };
    } catch {
      if (folder === path.dirname(folder)) {
        return { folder: path.dirname(target), fields: {}, main: target };
      }
    }
  }
}

/**
 * A packaged app (`…/resources/app.asar`) as a folder, which goes when the app ends; and what Electron says
 * of a packaged app: that it is one, and where its resources are.
 */
async function unpacked(target: string): Promise<string> {
  if (!target.endsWith('.asar')) return target;
  const { extractAll } = await import('@electron/asar');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standin-app-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  extractAll(target, folder);
  Object.assign(process, { resourcesPath: path.dirname(target) });
  app.isPackaged = true;
  return folder;
}

function posesAsElectron(args: string[]): void {
  process.argv = [path.join(import.meta.dirname, 'electron'), ...args];
  Object.defineProperty(process.versions, 'electron', { value: ELECTRON_VERSION });
  Object.assign(process, { type: 'browser', defaultApp: true, getCreationTime: () => Date.now() });
  const standin = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href;
  registerHooks({
    resolve(specifier, context, next) {
      const isElectron = ['electron', 'electron/main', 'electron/common'].includes(specifier);
      if (!isElectron) return next(specifier, context);
      return { url: standin, format: 'module-typescript', shortCircuit: true };
    },
  });
}

function stopOnError(error: unknown): never {
  console.error('A JavaScript error occurred in the main process\n', error);
  process.exit(1);
}

const args = process.argv.slice(2);
if (args.includes('--version') || args.includes('-v')) {
  console.log(`v${ELECTRON_VERSION}`);
  process.exit(0);
}
const line = parseArguments(args);
const application = await unpacked(path.resolve(line.application));
const { folder, fields, main } = findApplication(application);
posesAsElectron(args);
app.configure(folder, fields);
for (const item of line.switches) {
  const [name = '', ...value] = item.replace(/^--/, '').split('=');
  app.commandLine.appendSwitch(name, value.join('='));
}
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData) {
  app.setPath('userData', path.resolve(userData));
  app.commandLine.removeSwitch('user-data-dir');
}
if (line.inspectorPort !== null) inspector.open(line.inspectorPort);
for (const preload of line.preloads) require(path.resolve(preload));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
// As in Electron, a module script is awaited: one that waits for 'ready' at its top level never ends.
await import(pathToFileURL(main).href).catch(stopOnError);
await app.start(line.debuggingPort).catch(stopOnError);
