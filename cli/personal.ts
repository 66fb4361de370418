// The user's own words and dialect on the command line: those of the desktop app on this computer, unless
// options say otherwise. Settings that can't be read count as none: they are the app's to complain about.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Option } from 'commander';
import { CustomTools } from '../contract/custom-tools.ts';
import { UserError } from '../contract/errors.ts';
import { DEFAULT_SETTINGS, Settings } from '../contract/settings.ts';
import { Dialect, OwnWords } from '../contract/task.ts';
import { readText } from './input.ts';

export interface PersonalOptions {
  dialect?: Dialect | undefined;
  words?: string | undefined;
}

export const dialectOption = () =>
  new Option('--dialect <dialect>', "the English to write; the app's setting by default").choices(
    Dialect.options,
  );
export const wordsOption = () =>
  new Option('--words <file>', "words to leave as they are, one a line; the app's by default");

/** Throws UserError for a file of words that can't be read. */
export async function personal({
  dialect,
  words,
}: PersonalOptions): Promise<{ dialect: Dialect; words: string[] }> {
  const own = writingOfApp();
  return {
    dialect: dialect ?? own.dialect,
    words: words === undefined ? own.words : await readWords(words),
  };
}

async function readWords(file: string): Promise<string[]> {
  const lines = (await readText(file)).split(/\r?\n/).map((line) => line.trim());
  const parsed = OwnWords.safeParse([...new Set(lines.filter((line) => line !== ''))]);
  if (parsed.success) return parsed.data;
  throw new UserError(
    'invalid-request',
    `The file ${file} is no list of words.`,
    'It must have one word or name a line, 64 characters at most, and no more than 1000 of them.',
  );
}

/** The user's own tools: those of the desktop app on this computer. */
export function ownTools(): CustomTools {
  const stored = storedSettings() as { customTools?: unknown };
  return CustomTools.safeParse(stored.customTools).data ?? [];
}

function writingOfApp(): Settings['writing'] {
  const { writing } = storedSettings() as { writing?: object };
  const parsed = Settings.shape.writing.safeParse({ ...DEFAULT_SETTINGS.writing, ...writing });
  return parsed.data ?? DEFAULT_SETTINGS.writing;
}

function storedSettings(): object {
  try {
    const stored: unknown = JSON.parse(
      readFileSync(path.join(configFolder(), 'Pilcrow', 'settings.json'), 'utf8'),
    );
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** Where Electron keeps what belongs to a user. */
function configFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? path.join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME || path.join(homedir(), '.config');
}
