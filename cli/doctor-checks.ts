// The checks of `pilcrow doctor`, each as one row: the model file by file, its adapters, one real answer,
// this session, and the desktop app's files. A check that fails is a row, never an exception.
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AdapterManifest, type BundleManifest } from '../contract/bundle.ts';
import { OWN_FILE, readLogLines, SET_ASIDE } from '../contract/diagnostics.ts';
import { toProblem } from '../contract/errors.ts';
import { Request } from '../contract/task.ts';
import { openBundle } from '../engine/bundle.ts';
import type { EngineOptions } from '../engine/engine.ts';
import { readSafetensors } from '../engine/safetensors.ts';
import { runInWorker } from './engine.ts';
import { adapterNames } from './models.ts';

export interface Check {
  name: string;
  state: 'works' | 'limited' | 'failed';
  says: string;
  advice?: string;
}

/** Below this, settings and history may soon not be written any more. */
const LITTLE_SPACE = 100 * 2 ** 20;
const SENTENCE = 'She go to school every day.';

export interface Places extends EngineOptions {
  applicationFolder: string;
}

/** All of them, each as soon as it is known; `withAnswer` loads the model and asks it. */
export async function* checks(places: Places, withAnswer: boolean): AsyncGenerator<Check> {
  const { check, manifest } = await checkModel(places.bundleFolder);
  yield check;
  if (manifest) {
    yield checkAdapters(places.adapterFolder, manifest);
    const own = places.ownAdapterFolder;
    if (own && adapterNames(own).length > 0) yield checkAdapters(own, manifest, OWN);
    if (withAnswer) yield await checkAnswer();
  }
  yield checkSession(process.platform, process.env);
  yield checkFiles(places.applicationFolder);
  yield checkLog(places.applicationFolder);
}

/** Every byte is read anew: what is remembered of it would hide a disk that has gone bad. */
async function checkModel(
  folder: string,
): Promise<{ check: Check; manifest: BundleManifest | null }> {
  const nothingRemembered = mkdtempSync(path.join(tmpdir(), 'pilcrow-doctor-'));
  try {
    const { manifest } = await openBundle(folder, nothingRemembered);
    const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
    const says = `${manifest.name} ${manifest.version}, ${(bytes / 1e6).toFixed(0)} MB, every file as it was made`;
    return { check: { name: 'model', state: 'works', says }, manifest };
  } catch (error) {
    return { check: failed('model', error), manifest: null };
  } finally {
    rmSync(nothingRemembered, { recursive: true });
  }
}

const SHIPPED = { name: 'adapters', advice: 'Install Pilcrow again.' };
const OWN = {
  name: 'your adapters',
  advice: 'Train them again for this model, or remove them: pilcrow models remove NAME.',
};

function checkAdapters(
  folder: string,
  { baseSignature }: BundleManifest,
  { name: title, advice } = SHIPPED,
): Check {
  const names = adapterNames(folder);
  const wrong: string[] = [];
  const right: string[] = [];
  for (const name of names) {
    try {
      const text = readFileSync(path.join(folder, name, 'adapter.json'), 'utf8');
      const adapter = AdapterManifest.parse(JSON.parse(text));
      readSafetensors(readFileSync(path.join(folder, name, 'adapter.safetensors')));
      if (adapter.baseSignature === baseSignature) right.push(`${name} ${adapter.version}`);
      else wrong.push(`${name} is for another model`);
    } catch {
      wrong.push(`${name} is damaged`);
    }
  }
  const says = [...right, ...wrong].join(', ') || 'none is installed';
  if (wrong.length === 0 && right.length > 0) return { name: title, state: 'works', says };
  return { name: title, state: 'failed', says, advice };
}

async function checkAnswer(): Promise<Check> {
  const id = randomUUID();
  const outcome = await runInWorker(
    Request.parse({ id, tool: 'proofread', text: SENTENCE }),
    () => {},
  );
  if (outcome.status === 'failed') {
    const { message, advice } = outcome.problem;
    return { name: 'answer', state: 'failed', says: message, advice };
  }
  if (outcome.status !== 'proofread') {
    return { name: 'answer', state: 'limited', says: `ended as ${outcome.status}` };
  }
  const { totalMilliseconds, generatedTokens } = outcome.timing;
  const took = `in ${Math.round(totalMilliseconds)} ms with loading, ${generatedTokens} tokens`;
  const says = `“${SENTENCE}” becomes “${outcome.result.correctedInput}” ${took}`;
  return { name: 'answer', state: 'works', says };
}

/** Exported for its test: what the environment says of the session. */
export function checkSession(system: NodeJS.Platform, environment: NodeJS.ProcessEnv): Check {
  const name = 'session';
  if (system !== 'linux') {
    const advice = 'The page This desktop of the app says what works here.';
    return { name, state: 'limited', says: 'what the app may read is asked there', advice };
  }
  const { XDG_CURRENT_DESKTOP, XDG_SESSION_TYPE, WAYLAND_DISPLAY, DISPLAY } = environment;
  const desktop = XDG_CURRENT_DESKTOP ? `${XDG_CURRENT_DESKTOP}, ` : '';
  if (XDG_SESSION_TYPE === 'wayland' || WAYLAND_DISPLAY) {
    const says = `${desktop}Wayland: what can be read in other programs is the desktop's choice`;
    const advice =
      'The page This desktop of the app says what works here. Where nothing can be read, copy the text before you press the hotkey.';
    return { name, state: 'limited', says, advice };
  }
  if (!DISPLAY) {
    const says = 'no display: the command line works, the app needs a desktop';
    return { name, state: 'limited', says };
  }
  const bus = environment.DBUS_SESSION_BUS_ADDRESS;
  if (bus) return { name, state: 'works', says: `${desktop}X11 with a session bus` };
  const says = `${desktop}X11 without a session bus: no tray icon and no inbox`;
  return { name, state: 'limited', says, advice: 'Start the desktop with dbus-run-session.' };
}

function checkFiles(folder: string): Check {
  const name = 'files';
  if (!existsSync(folder)) return { name, state: 'works', says: 'the app was not started yet' };
  try {
    const entries = readdirSync(folder);
    const { bavail, bsize } = statfsSync(folder);
    const setAside = entries.filter((entry) => SET_ASIDE.test(entry));
    const ours = entries.filter((entry) => OWN_FILE.test(entry));
    const open = ours.filter((entry) => (statSync(path.join(folder, entry)).mode & 0o077) !== 0);
    const says = `${ours.length} in ${folder}, ${Math.round((bavail * bsize) / 2 ** 20)} MiB free`;
    if (bavail * bsize < LITTLE_SPACE) {
      return { name, state: 'failed', says, advice: 'Make room on the disk.' };
    }
    if (open.length > 0 && process.platform !== 'win32') {
      const advice = `Others can read ${open.join(', ')}: chmod 600 makes them yours alone.`;
      return { name, state: 'limited', says, advice };
    }
    if (setAside.length === 0) return { name, state: 'works', says };
    const advice = `Set aside because damaged: ${setAside.join(', ')}. Delete them when you don't need them.`;
    return { name, state: 'limited', says, advice };
  } catch (error) {
    return failed(name, error);
  }
}

/** The newest file alone: what is older has been seen, or does not matter any more. */
function checkLog(folder: string): Check {
  const name = 'log';
  const logs = path.join(folder, 'logs');
  const files = ['pilcrow.log', 'engine.log'].map((file) => path.join(logs, file));
  const lines = files
    .filter(existsSync)
    .flatMap((file) => readLogLines(readFileSync(file, 'utf8')));
  const errors = lines.filter(({ level }) => level === 'error');
  const last = errors.toSorted((a, b) => (a.time < b.time ? -1 : 1)).at(-1);
  if (!last) return { name, state: 'works', says: 'no errors' };
  const facts = Object.entries(last.facts ?? {}).map(([fact, value]) => `${fact} ${value}`);
  const says = [`${errors.length} errors, the last ${last.time}: ${last.words}`, ...facts].join(
    '; ',
  );
  return { name, state: 'limited', says };
}

function failed(name: string, error: unknown): Check {
  const { message, advice } = toProblem(error);
  return { name, state: 'failed', says: message, advice };
}
